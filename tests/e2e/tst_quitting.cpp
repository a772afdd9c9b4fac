// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop program as a process of its own: whoever decides to leave it, leaves it.

#include "sessionmanager.h"
#include "station.h"
#include "statusnotifierwatcher.h"
#include <QRegularExpression>
#include <QTest>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::e2e;
using namespace std::chrono_literals;

namespace {

constexpr int Timeout = 60000; // ms

const QString mainWindow = u"^Evergrant$"_s;
const QString question = u"Quit Evergrant"_s;

QStringList windows(const QString& title)
{
    const auto found = run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, title}).out;
    return QString::fromLatin1(found).split(u'\n', Qt::SkipEmptyParts);
}

bool isShown(const QString& title)
{
    return !windows(title).isEmpty();
}

bool isActive(const QString& title)
{
    const auto name = run(u"xdotool"_s, {u"getactivewindow"_s, u"getwindowname"_s}).out;
    return QString::fromUtf8(name).contains(QRegularExpression(title));
}

/// The panel of an XEmbed tray is hardly wider than nothing until an icon is in it.
bool panelHasIcon()
{
    const auto found = run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"trayer"_s,
                                          u"getwindowgeometry"_s, u"--shell"_s, u"%1"_s})
                           .out;
    static const QRegularExpression width(u"WIDTH=(\\d+)"_s);
    return width.match(QString::fromLatin1(found)).captured(1).toInt() > 10;
}

/// Keys of the X server, not of the window: the window manager hears them, too. Waits for the window of that title.
bool press(const QString& title, const QStringList& keys)
{
    return run(u"timeout"_s, {u"60"_s, u"xdotool"_s, u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, title,
                              u"windowactivate"_s, u"--sync"_s})
                   .code == 0 &&
           run(u"xdotool"_s, QStringList{u"key"_s} + keys).code == 0;
}

} // namespace

class TestQuitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!outsideOfSession(), outsideOfSession()); }
    void init();
    void cleanup();

    void quits_data();
    void quits();
    void isTold_data();
    void isTold();
    void closing_data();
    void closing();
    void menu();

private:
    static bool hasTray() { return qEnvironmentVariable("EVERGRANT_TEST_TRAY") != "none"_L1; }
    static bool hasPanel() { return qEnvironmentVariable("EVERGRANT_TEST_TRAY") == "xembed"_L1; }
    static bool hasStatusNotifier() { return qEnvironmentVariable("EVERGRANT_TEST_TRAY") == "statusnotifier"_L1; }
    bool start();
    bool hasEnded(bool workerStays);
    void clickIcon();
    bool bringBack();
    bool hideByClick();
    bool isPaused() const { return m_station->view(u"crm"_s)["paused"_L1].toBool(); }

    std::unique_ptr<Station> m_station;
    std::unique_ptr<StatusNotifierWatcher> m_watcher;
    std::unique_ptr<SessionManager> m_session;
    std::unique_ptr<Background> m_desktop;
    QSet<QString> m_questions; ///< the windows that have asked
    QString m_clickedAt;       ///< pixels from the left and upper edge of the tray
};

void TestQuitting::init()
{
    m_questions.clear();
    m_station = std::make_unique<Station>();
    m_session = std::make_unique<SessionManager>();
    QVERIFY(m_session->start());
    m_station->setEnvironment(u"SESSION_MANAGER"_s, QString::fromLocal8Bit(m_session->address()));
    if (hasStatusNotifier()) {
        m_watcher = std::make_unique<StatusNotifierWatcher>();
        QVERIFY(m_watcher->start());
    }
    QVERIFY(start());
}

void TestQuitting::cleanup()
{
    m_desktop.reset();
    m_session.reset();
    m_watcher.reset();
    m_station.reset();
}

bool TestQuitting::start()
{
    if (m_watcher)
        m_watcher->forgetItem();
    m_desktop = std::make_unique<Background>(QStringLiteral(EVERGRANT_PROGRAMS_DIR "/evergrant-desktop"), QStringList(),
                                             m_station->environment());
    return QTest::qWaitFor(
        [this] {
            return isShown(mainWindow) && m_station->isListening() && m_session->clients() == 1 &&
                   (!m_watcher || m_watcher->hasItem()) && (!hasPanel() || panelHasIcon());
        },
        Timeout);
}

bool TestQuitting::hasEnded(bool workerStays)
{
    const bool ended = QTest::qWaitFor(
        [this] {
            const QStringList asking = windows(question);
            m_questions.unite(QSet<QString>(asking.begin(), asking.end()));
            return !m_desktop->isRunning();
        },
        Timeout);
    if (!ended || m_questions.size() > 1) {
        qWarning("ended: %d, asked %d times", ended, int(m_questions.size()));
        return false;
    }
    if (const Ran ran = m_desktop->finish(1s); ran.code != 0) {
        qWarning("%s", ran.told());
        return false;
    }
    // Who is told to stop answers first, and ends then.
    return QTest::qWaitFor([&] { return m_station->workers().isEmpty() != workerStays; }, Timeout);
}

void TestQuitting::quits_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("workerStays");
    QTest::newRow("keep renewing") << u"Return"_s << true;
    QTest::newRow("stop renewing") << u"alt+s"_s << false;
}

void TestQuitting::quits()
{
    QFETCH(const QString, answer);
    QFETCH(const bool, workerStays);
    QVERIFY(press(mainWindow, {u"ctrl+q"_s}));
    QVERIFY(press(question, {answer}));
    QVERIFY(hasEnded(workerStays));
}

void TestQuitting::isTold_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("keys");
    const QString nothing, asks = u"ctrl+q"_s, hidden = u"alt+F4"_s;
    for (const auto& by : {u"SIGTERM"_s, u"SIGINT"_s, u"session manager"_s}) {
        QTest::addRow("%s", qPrintable(by)) << by << nothing;
        QTest::addRow("%s, while it asks", qPrintable(by)) << by << asks;
        QTest::addRow("%s, closed before", qPrintable(by)) << by << hidden;
    }
}

/// Nobody is asked then, and the question that is open does not hold it.
void TestQuitting::isTold()
{
    QFETCH(const QString, by);
    QFETCH(const QString, keys);
    if (!keys.isEmpty())
        QVERIFY(press(mainWindow, {keys}));
    if (keys == "alt+F4"_L1 && hasTray())
        QTRY_VERIFY_WITH_TIMEOUT(!isShown(mainWindow), Timeout);
    else if (!keys.isEmpty())
        QTRY_VERIFY_WITH_TIMEOUT(isShown(question), Timeout);
    if (by == "session manager"_L1)
        m_session->endSession();
    else
        m_desktop->signal(by == "SIGINT"_L1 ? SIGINT : SIGTERM);
    QVERIFY(hasEnded(true));
}

void TestQuitting::closing_data()
{
    quits_data();
}

/// Whoever sits before the window closes it, and then closes it for good.
void TestQuitting::closing()
{
    QFETCH(const QString, answer);
    QFETCH(const bool, workerStays);
    QVERIFY(press(mainWindow, {u"alt+F4"_s}));
    if (hasTray()) {
        QTRY_VERIFY_WITH_TIMEOUT(!isShown(mainWindow), Timeout);
        QVERIFY(m_desktop->isRunning());
        QVERIFY(bringBack());
        QVERIFY(hideByClick());
        QVERIFY(bringBack());
        QVERIFY(press(mainWindow, {u"ctrl+q"_s}));
    }
    // Once more at once: by then the question has its answer.
    QVERIFY(press(question, {answer, u"ctrl+q"_s, u"alt+F4"_s}));
    QVERIFY(hasEnded(workerStays));
}

/// What a person chooses at the icon is done, with the window closed.
void TestQuitting::menu()
{
    // Once: what was chosen changes the menu.
    const auto choose = [this](const QStringList& entries) {
        return QTest::qWaitFor([&] { return m_watcher->menu().choose(entries); }, Timeout);
    };
    COMPARE_CODE(m_station->evergrant({u"add"_s, u"crm"_s, u"--provider"_s, u"practice"_s}), 0);
    QVERIFY(press(mainWindow, {u"alt+F4"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(mainWindow), Timeout);
    QVERIFY(choose({u"Pause all"_s, u"until I resume it"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isPaused(), Timeout);
    QVERIFY(choose({u"Resume all"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!isPaused(), Timeout);
    QVERIFY(choose({u"Quit…"_s}));
    QVERIFY(press(question, {u"Return"_s}));
    QVERIFY(hasEnded(true));
}

/// Never twice at the same place: the second of two quick clicks there is a double click.
void TestQuitting::clickIcon()
{
    m_clickedAt = m_clickedAt == "6"_L1 ? u"18"_s : u"6"_s;
    if (m_watcher)
        m_watcher->activate();
    else
        run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"trayer"_s, u"mousemove"_s, u"--window"_s,
                           u"%1"_s, m_clickedAt, m_clickedAt, u"click"_s, u"1"_s});
}

/// By a click on the icon. A window that has just been hidden may still be called active, so it has to be on the
/// screen, too.
bool TestQuitting::bringBack()
{
    // The second of two quick clicks may be taken for a double click, so it is clicked again.
    for (int clicks = 0; clicks < 10; ++clicks) {
        clickIcon();
        if (QTest::qWaitFor([] { return isShown(mainWindow) && isActive(mainWindow); }, Timeout / 20))
            return true;
    }
    return false;
}

/// A click on the active window's icon hides it. That the window is active may reach the program after a click of
/// D-Bus, which then brings it up once more; so does a person's who clicks too early, and clicks again.
bool TestQuitting::hideByClick()
{
    for (int clicks = 0; clicks < 10; ++clicks) {
        clickIcon();
        if (QTest::qWaitFor([] { return !isShown(mainWindow); }, Timeout / 20))
            return true;
    }
    return false;
}

QTEST_GUILESS_MAIN(TestQuitting)
#include "tst_quitting.moc"
