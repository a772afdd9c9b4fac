// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop program for somebody who has no mouse and does not see the screen: this test knows of it only what the
// accessibility bus tells, and only the keyboard operates it.

#include "screenreader.h"
#include "station.h"
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::e2e;
using namespace std::chrono_literals;

namespace {

constexpr int Timeout = 30000; // ms

/// Nothing is wrong, or all that is.
#define VERIFY_WALK(reader)                                                                                            \
    do {                                                                                                               \
        const QStringList wrong = (reader).walk();                                                                     \
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));                                                  \
    } while (false)

/// A window with what a person cannot use, in a process of its own: the checks have to find it.
int showFlaws(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Flaws"_s);
    QWidget window;
    window.setWindowTitle(QApplication::applicationName());
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(new QPushButton(u"Well named"_s));
    layout->addWidget(new QPushButton);
    layout->addWidget(new QLineEdit);
    auto* besideTheWay = new QCheckBox(u"Beside the way"_s);
    besideTheWay->setFocusPolicy(Qt::ClickFocus);
    layout->addWidget(besideTheWay);
    window.show();
    return QApplication::exec();
}

} // namespace

/// One after the other; each step stands on the one before.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY2(!m_broken, "the step before has failed"); }
    void cleanup() { m_broken = m_broken || QTest::currentTestFailed(); }
    void cleanupTestCase();

    void findsFlaws();
    void startsWithoutAMouse();
    void addsThePracticeConnection();
    void tellsHowAConnectionIs();
    void walksThePages_data();
    void walksThePages();
    void walksTheSettings();
    void walksTheDialogs_data();
    void walksTheDialogs();
    void choosesAService();
    void choosesAGrant();
    void tellsWhatIsWrongWithAField();
    void endsASignIn();
    void connectsInTheWizard();

private:
    /// In place of the browser: notes the address.
    void makeBrowser();
    QString openedAddress() const;
    /// What the person does there.
    static bool allow(const QUrl& page);
    bool waitForWindow(const QString& title);
    bool fill(const QString& field, const QString& text);
    bool press(const QString& button);
    bool isAnnounced(const QString& part) const { return m_reader.announced().join(u'\n').contains(part); }

    ScreenReader m_reader;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<Background> m_worker, m_desktop;
    bool m_broken = false;
};

void TestAccessibility::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    m_station = std::make_unique<Station>();
    m_station->setEnvironment(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    QVERIFY(m_reader.start());
    makeBrowser();
    m_worker = m_station->worker({});
    QTRY_VERIFY_WITH_TIMEOUT(m_station->isListening(), Timeout);
}

void TestAccessibility::cleanupTestCase()
{
    if (m_desktop)
        m_desktop->signal(SIGTERM);
    m_desktop.reset();
    m_worker.reset();
    m_station.reset();
}

void TestAccessibility::makeBrowser()
{
    QFile program(m_station->file(u"xdg-open"_s));
    QVERIFY(program.open(QFile::WriteOnly));
    program.write("#!/bin/sh\nprintf '%s\\n' \"$1\" >\"" + QFile::encodeName(m_station->file(u"opened"_s)) + "\"\n");
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_station->setEnvironment(u"PATH"_s, m_station->file({}) + u':' + qEnvironmentVariable("PATH"));
}

QString TestAccessibility::openedAddress() const
{
    QFile opened(m_station->file(u"opened"_s));
    return opened.open(QFile::ReadOnly) ? QString::fromUtf8(opened.readAll()).trimmed() : QString();
}

bool TestAccessibility::allow(const QUrl& page)
{
    QNetworkAccessManager browser;
    const auto finished = [](QNetworkReply* reply) {
        return QTest::qWaitFor([reply] { return reply->isFinished(); }, Timeout);
    };
    auto* first = browser.get(QNetworkRequest(page));
    if (!finished(first))
        return false;
    const auto text = QString::fromUtf8(first->readAll());
    const auto action = QRegularExpression(u"action=\"([^\"]*)\""_s).match(text).captured(1);
    const auto request = QRegularExpression(u"name=\"request\" value=\"([^\"]*)\""_s).match(text).captured(1);
    QNetworkRequest answer(page.resolved(QUrl(action)));
    answer.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    auto* second = browser.post(answer, "request=" + QUrl::toPercentEncoding(request) + "&answer=allow");
    return finished(second) && second->error() == QNetworkReply::NoError;
}

bool TestAccessibility::waitForWindow(const QString& title)
{
    const bool came = QTest::qWaitFor([&] { return m_reader.windowName() == title; }, Timeout);
    if (!came)
        qWarning("in front is “%s”", qUtf8Printable(m_reader.windowName()));
    return came;
}

bool TestAccessibility::fill(const QString& field, const QString& text)
{
    const bool reached = m_reader.waitFor(u"text"_s, field) && m_reader.tabTo(u"text"_s, field);
    return reached && m_reader.key(u"ctrl+a"_s) && m_reader.type(text) &&
           QTest::qWaitFor([&] { return m_reader.contents() == text; }, Timeout);
}

bool TestAccessibility::press(const QString& button)
{
    const auto role = u"push button"_s;
    return m_reader.waitFor(role, button) && m_reader.tabTo(role, button) && m_reader.key(u"space"_s);
}

/// What is checked below is worth nothing if it finds nothing.
void TestAccessibility::findsFlaws()
{
    Background flawed(QCoreApplication::applicationFilePath(), {u"--flaws"_s}, m_station->environment());
    QVERIFY(m_reader.meet(u"Flaws"_s));
    QVERIFY(m_reader.waitFor(u"push button"_s, u"Well named"_s));
    const auto flaws = m_reader.walk();
    const auto has = [&flaws](const QString& beginning) {
        return std::count_if(flaws.begin(), flaws.end(),
                             [&](const QString& flaw) { return flaw.startsWith(beginning); });
    };
    QCOMPARE(has(u"no name: push button"_s), 1);
    QCOMPARE(has(u"no name: text"_s), 1);
    QCOMPARE(has(u"Tab does not reach check box “Beside the way”"_s), 1);
    QVERIFY2(flaws.size() == 4, // and the way that it went
             qUtf8Printable(flaws.join(u'\n')));
}

void TestAccessibility::startsWithoutAMouse()
{
    m_desktop = std::make_unique<Background>(QStringLiteral(EVERGRANT_PROGRAMS_DIR "/evergrant-desktop"), QStringList(),
                                             m_station->environment());
    QVERIFY(m_reader.meet(u"vergrant"_s));
    QVERIFY(waitForWindow(u"Evergrant"_s));
    QVERIFY(m_reader.waitFor(u"push button"_s, u"Try it with the practice provider"_s));
    VERIFY_WALK(m_reader);
}

void TestAccessibility::addsThePracticeConnection()
{
    QVERIFY(press(u"Try it with the practice provider"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!openedAddress().isEmpty(), Timeout);
    QVERIFY(m_reader.waitFor(u"push button"_s, u"Open browser again"_s));
    VERIFY_WALK(m_reader);
    QVERIFY(allow(QUrl(openedAddress())));
}

void TestAccessibility::tellsHowAConnectionIs()
{
    QVERIFY(m_reader.waitFor(u"label"_s, u"Everything works"_s));
    QVERIFY(m_reader.waitFor(u"list item"_s, u"Practice provider, works"_s));
    VERIFY_WALK(m_reader);
    // What happens elsewhere is told, too.
    COMPARE_CODE(m_station->evergrant({u"pause"_s, u"practice"_s}), 0);
    QVERIFY(m_reader.waitFor(u"list item"_s, u"Practice provider, paused"_s));
    QVERIFY(m_reader.waitFor(u"label"_s, u"Paused"_s));
}

void TestAccessibility::walksThePages_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("tab");
    QTest::newRow("log") << u"alt+l"_s << u"Log"_s;
    QTest::newRow("jobs") << u"alt+j"_s << u"Sync jobs"_s;
    QTest::newRow("alerts") << u"alt+e"_s << u"Alerts"_s;
    QTest::newRow("connections") << u"alt+c"_s << u"Connections"_s;
}

void TestAccessibility::walksThePages()
{
    QFETCH(const QString, keys);
    QFETCH(const QString, tab);
    QVERIFY(m_reader.key(keys));
    const auto isChosen = [&] {
        const Accessible window = m_reader.window();
        const auto* chosen = window.find(u"radio button"_s, tab);
        return chosen != nullptr && chosen->is(Accessible::Checked);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isChosen(), Timeout);
    VERIFY_WALK(m_reader);
}

void TestAccessibility::walksTheSettings()
{
    QVERIFY(m_reader.key(u"ctrl+comma"_s));
    QVERIFY(waitForWindow(u"Settings"_s));
    const QStringList subjects{u"Appearance"_s, u"Language"_s,          u"Start and quit"_s, u"Notifications"_s,
                               u"Keys"_s,       u"Background worker"_s, u"Network"_s,        u"About"_s};
    QVERIFY(m_reader.tabTo(u"list"_s, u"Subjects"_s));
    QVERIFY(m_reader.key(u"End"_s));
    QVERIFY(m_reader.key(u"Home"_s));
    for (const QString& subject : subjects) {
        QTRY_COMPARE_WITH_TIMEOUT(m_reader.focused().name, subject, Timeout);
        VERIFY_WALK(m_reader);
        QVERIFY(m_reader.key(u"Down"_s));
    }
    QVERIFY(m_reader.key(u"Escape"_s));
    QVERIFY(waitForWindow(u"Evergrant"_s));
}

void TestAccessibility::walksTheDialogs_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("opens"); // a button, or keys
    QTest::addColumn<QString>("title");
    QTest::newRow("help") << u"alt+c"_s << u"F1"_s << u"Evergrant help"_s;
    QTest::newRow("delivery") << u"alt+c"_s << u"Add a delivery"_s
                              << u"Where shall the token of “Practice provider” be brought?"_s;
    QTest::newRow("job") << u"alt+j"_s << u"Add a job"_s << u"Add a sync job"_s;
    QTest::newRow("alert") << u"alt+e"_s << u"Add an alert"_s << u"Who shall be told?"_s;
    QTest::newRow("heartbeat") << u"alt+e"_s << u"Add a heartbeat"_s << u"Add a heartbeat"_s;
}

void TestAccessibility::walksTheDialogs()
{
    QFETCH(const QString, page);
    QFETCH(const QString, opens);
    QFETCH(const QString, title);
    QVERIFY(m_reader.key(page));
    if (opens.contains(u' ')) {
        QVERIFY(press(opens));
    } else {
        QVERIFY(m_reader.key(opens));
    }
    QVERIFY(waitForWindow(title));
    VERIFY_WALK(m_reader);
    QVERIFY(m_reader.key(u"Escape"_s));
    QVERIFY(waitForWindow(u"Evergrant"_s));
}

void TestAccessibility::choosesAService()
{
    QVERIFY(m_reader.key(u"ctrl+n"_s));
    QVERIFY(waitForWindow(u"Add a connection"_s));
    QVERIFY(m_reader.waitFor(u"list item"_s, u"Constant Contact"_s));
    VERIFY_WALK(m_reader);
    QVERIFY(fill(u"Search for a service"_s, u"other oauth 2"_s));
    QVERIFY(m_reader.key(u"Return"_s));
}

void TestAccessibility::choosesAGrant()
{
    QVERIFY(m_reader.waitFor(u"radio button"_s, u"the usual way"_s));
    VERIFY_WALK(m_reader);
    const auto chosen = m_reader.focused();
    QCOMPARE(chosen.role, u"radio button"_s);
    QVERIFY(chosen.is(Accessible::Checked));
    QVERIFY(!chosen.description.isEmpty());
    QVERIFY(m_reader.key(u"Return"_s));
}

void TestAccessibility::tellsWhatIsWrongWithAField()
{
    QVERIFY(m_reader.waitFor(u"text"_s, u"Client ID"_s));
    VERIFY_WALK(m_reader);
    QVERIFY(press(u"Next"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_reader.focused().description.contains("is missing"_L1), Timeout);
    QVERIFY(isAnnounced(u"is missing"_s));
    const auto wrong = m_reader.focused();
    QVERIFY2(wrong.description.contains(wrong.name), qUtf8Printable(wrong.told() + wrong.description));
    QVERIFY(m_reader.type(u"x"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_reader.focused().description.contains("is missing"_L1), Timeout);
}

void TestAccessibility::endsASignIn()
{
    QVERIFY(QFile::remove(m_station->file(u"opened"_s)));
    QVERIFY(fill(u"Authorization"_s, u"https://service.invalid/authorize"_s));
    QVERIFY(fill(u"Token"_s, u"https://service.invalid/token"_s));
    QVERIFY(fill(u"Client ID"_s, u"accessible"_s));
    QVERIFY(press(u"Next"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!openedAddress().isEmpty(), Timeout);
    QVERIFY(m_reader.waitFor(u"push button"_s, u"Open browser again"_s));
    VERIFY_WALK(m_reader);
    QVERIFY(press(u"Cancel"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(isAnnounced(u"ancel"_s), qUtf8Printable(m_reader.announced().join(u'\n')), Timeout);
    VERIFY_WALK(m_reader);
    QVERIFY(m_reader.key(u"Escape"_s));
    QVERIFY(waitForWindow(u"Evergrant"_s));
}

/// From the first key to “It works”, which is said after a renewal.
/// From the first key to a connection that is healthy.
void TestAccessibility::connectsInTheWizard()
{
    QVERIFY(QFile::remove(m_station->file(u"opened"_s)));
    QVERIFY(m_reader.key(u"ctrl+n"_s));
    QVERIFY(waitForWindow(u"Add a connection"_s));
    QVERIFY(fill(u"Search for a service"_s, u"practice"_s));
    QVERIFY(m_reader.waitFor(u"list item"_s, u"Practice provider"_s));
    QVERIFY(m_reader.key(u"Return"_s));
    QVERIFY(waitForWindow(u"Connect Practice provider"_s));
    VERIFY_WALK(m_reader);
    QVERIFY(fill(u"What should it be called?"_s, u"By keyboard"_s));
    QVERIFY(press(u"Next"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!openedAddress().isEmpty(), Timeout);
    QVERIFY(allow(QUrl(openedAddress())));
    QTRY_VERIFY2_WITH_TIMEOUT(isAnnounced(u"It works"_s), qUtf8Printable(m_reader.announced().join(u'\n')), Timeout);
    QVERIFY(m_reader.waitFor(u"push button"_s, u"Done"_s));
    VERIFY_WALK(m_reader);
    QCOMPARE(m_reader.focused().name, u"Done"_s);
    QVERIFY(m_reader.key(u"Return"_s));
    QVERIFY(waitForWindow(u"Evergrant"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_station->state(u"by-keyboard"_s), u"healthy"_s, Timeout);
    QVERIFY(m_reader.key(u"alt+c"_s));
    QVERIFY(m_reader.waitFor(u"list item"_s, u"By keyboard, Practice provider, works"_s));
}

int main(int argc, char** argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--flaws") == 0)
        return showFlaws(argc, argv);
    QCoreApplication application(argc, argv);
    TestAccessibility test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accessibility.moc"
