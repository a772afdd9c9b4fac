// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "alertpictures.h"
#include "api/messages/keys.h"
#include "api/messages/log.h"
#include "api/messages/proxy.h"
#include "core/text/language.h"
#include "deliverypictures.h"
#include "desktop/desktopapplication.h"
#include "desktop/helpwindow.h"
#include "desktop/widgets/messagebar.h"
#include "desktop/wizard/addconnectiondialog.h"
#include "fakes.h"
#include "handoverpictures.h"
#include "jobpictures.h"
#include "pictureoptions.h"
#include "wizardpictures.h"
#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QStyleFactory>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <set>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

QPalette systemPalette(bool dark)
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    QPalette palette = fusion->standardPalette();
    if (dark) {
        palette = QPalette(QColor(0x20, 0x20, 0x20));
        palette.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
    }
    return palette;
}

/// How many different colours a grid of points over the picture has: one or two mean that nothing was painted.
int coloursIn(const QImage& image)
{
    std::set<QRgb> seen;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            seen.insert(image.pixel(x, y));
    }
    return static_cast<int>(seen.size());
}

} // namespace

/// Saves a picture of every state, light and dark. The scale of a Qt program is fixed when it starts: ctest runs this
/// once more with QT_SCALE_FACTOR=2. In which language, and how large windows may be, PictureOptions says.
class ScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_texts.reset(); }
    void everyState_data();
    void everyState();
    void pages_data();
    void pages();

private:
    void save(QWidget* window, const QString& name);
    void start(const QList<api::ConnectionView>& views, bool dark);
    template <typename T>
    T* find(const QString& name)
    {
        auto* found = m_desktop->window().findChild<T*>(name);
        if (found == nullptr)
            qWarning("no widget %s", qPrintable(name));
        return found;
    }
    void fillEvents();
    void showAttempt();
    void showSignIn(const QString& page);
    QWidget* showDialog(const QString& page);

    QTemporaryDir m_temporary;
    PictureOptions m_options;
    std::unique_ptr<TextLanguage> m_texts;
    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<DesktopApplication> m_desktop;
    FakeEvents m_events;
};

void ScreenshotsTest::initTestCase()
{
    QFont font = QApplication::font();
    font.setPointSizeF(10.5); // a common desktop setting
    QApplication::setFont(font);
    QCOMPARE(qApp->devicePixelRatio(), qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble());
    m_options = PictureOptions::fromEnvironment();
    if (m_options.folder.isEmpty())
        m_options.folder = m_temporary.path();
    QVERIFY(QDir().mkpath(m_options.folder));
    if (m_options.language.isEmpty())
        return;
    QVERIFY2(isLanguage(m_options.language), qPrintable(m_options.language));
    m_texts = std::make_unique<TextLanguage>(TextLanguage::QtTexts::Translated);
    m_texts->use(m_options.language);
}

void ScreenshotsTest::init()
{
    m_link = std::make_unique<FakeLink>();
    m_clock = std::make_unique<FakeClock>(sampleNow());
    m_events = FakeEvents();
}

void ScreenshotsTest::cleanup()
{
    m_desktop.reset();
    QFile::remove(m_temporary.filePath(u"desktop.ini"_s));
}

void ScreenshotsTest::fillEvents()
{
    const auto add = [this](const QString& name, int minutesAgo, EventLevel level, const QString& kind,
                            const QString& message) {
        Event event;
        event.id = m_events.added.size() + 1;
        event.at = sampleNow().addSecs(-60 * minutesAgo);
        event.connectionId = sampleId(name);
        event.connection = name;
        event.level = level;
        event.kind = kind;
        event.message = message;
        if (kind == "refresh-succeeded"_L1) {
            const int hours = name == "crm"_L1 ? 24 : 1;
            event.details.insert(u"expires_at"_s, event.at.addSecs(hours * 3600).toString(Qt::ISODate));
        }
        m_events.added.append(event);
    };
    for (int day = 6; day >= 0; --day) {
        add(u"crm"_s, day * 1440 + 549, EventLevel::Info, u"refresh-succeeded"_s,
            u"Renewed and stored in the keyring."_s);
        if (day == 3)
            add(u"crm"_s, 4000, EventLevel::Warning, u"refresh-unknown"_s,
                u"The reply was lost on the way; asked again after 1 s and received it. Nobody was needed."_s);
    }
    add(u"calendar"_s, 19, EventLevel::Info, u"refresh-succeeded"_s, u"Renewed and stored in the keyring."_s);
    add(u"calendar"_s, 7, EventLevel::Error, u"refresh-refused"_s,
        u"Google refused the renewal (invalid_grant). The access token still works for 48 min."_s);
    m_events.added.last().details.insert(u"attempt"_s, u"a1"_s);
}

void ScreenshotsTest::showAttempt()
{
    api::AttemptView attempt;
    attempt.id = u"a1"_s;
    attempt.at = utc(u"2026-09-07T15:52:01Z"_s);
    attempt.purpose = u"refresh"_s;
    attempt.outcome = u"refused"_s;
    attempt.generation = 7;
    attempt.fingerprint = u"0123abcd"_s;
    attempt.policy = u"revokes-family"_s;
    attempt.code = u"invalid_grant"_s;
    attempt.phase = u"refused"_s;
    attempt.decision = u"Google refused the renewal."_s;
    m_link->script<api::Attempts>({{attempt}});
    auto* view = find<QTableView>(u"logView"_s);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTRY_VERIFY(find<QLabel>(u"attemptLabel"_s)->text().contains("0123abcd"_L1));
}

void ScreenshotsTest::start(const QList<api::ConnectionView>& views, bool dark)
{
    QApplication::setPalette(systemPalette(dark));
    m_link->setViews(views);
    m_link->script<api::Providers>(inLanguageOfTexts(sampleProviders()));
    m_desktop = std::make_unique<DesktopApplication>(
        DesktopParts{*m_link, *m_clock,
                     [this] {
                         struct Reader : EventReader
                         {
                             explicit Reader(FakeEvents& source)
                                 : events(source)
                             {
                             }
                             Result<QList<Event>> read(const EventFilter& filter) override
                             {
                                 return events.read(filter);
                             }
                             FakeEvents& events;
                         };
                         return std::make_unique<Reader>(m_events);
                     },
                     [](const QUrl&, const auto&) {}, m_temporary.path(), [] { return false; }});
    m_desktop->window().resize(1120, 740);
    m_desktop->start();
    QTRY_VERIFY(m_desktop->model().isLoaded());
    m_desktop->window().actions().providers().load();
    QTRY_VERIFY(m_desktop->window().actions().providers().isLoaded());
}

void ScreenshotsTest::save(QWidget* window, const QString& name)
{
    QVERIFY(QTest::qWaitForWindowExposed(window));
    m_options.fit(window);
    for (int i = 0; i < 5; ++i) // one layout leads to another
        QCoreApplication::processEvents();
    const QPixmap picture = window->grab();
    const QString scale = QString::number(qRound(picture.devicePixelRatio() * 100));
    const QString file = u"%1/%2-%3.png"_s.arg(m_options.folder, name, scale);
    QVERIFY2(picture.save(file), qPrintable(file));
    QVERIFY(QFileInfo(file).size() > 2000);
    QVERIFY2(coloursIn(picture.toImage()) > 12, qPrintable(file));
}

void ScreenshotsTest::everyState_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("dark");
    const QList<api::ConnectionView> views = sampleViews() + keyViews() << endingView();
    for (const auto& view : views) {
        for (const bool dark : {false, true}) {
            const QString name = view.name;
            QTest::addRow("%s %s", qPrintable(name), dark ? "dark" : "light") << name << dark;
        }
    }
}

void ScreenshotsTest::everyState()
{
    QFETCH(const QString, name);
    QFETCH(const bool, dark);
    fillEvents();
    start(sampleViews() + keyViews() << endingView(), dark);
    m_desktop->window().showConnection(sampleId(name));
    const QString state = m_desktop->model().view(sampleId(name))->health == Health::Healthy
                              ? name
                              : toWord(m_desktop->model().view(sampleId(name))->health);
    save(&m_desktop->window(), u"state-%1-%2"_s.arg(state, dark ? u"dark"_s : u"light"_s));
}

void ScreenshotsTest::pages_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("dark");
    const QStringList pages =
        u"empty authorizing authorizing-code question facts log log-empty not-working worker-gone "
        "wizard-1 wizard-1-nothing wizard-2 wizard-3 wizard-3-errors wizard-3-generic wizard-3-account "
        "wizard-3-client wizard-3-key wizard-4 wizard-4-code wizard-4-checking wizard-4-failed "
        "wizard-5 wizard-5-warning deliveries delivery-add delivery-aws delivery-refused "
        "delivery-policy delivery-remove handover handover-people handover-edit alerts alerts-fine alerts-empty "
        "alert-mail alert-slack "
        "alert-refused alert-heartbeat alert-remove jobs jobs-running jobs-empty job-add job-refused job-edit "
        "job-remove remove settings settings-advanced replace-key rename spare quit help help-grants "
        "help-device help-glossary help-keys help-network help-account help-administrators help-support "
        "help-developers help-services narrow small search bar "
        "preferences preferences-1 preferences-2 preferences-3 preferences-4 preferences-5 preferences-6 "
        "preferences-7"_s.split(u' ');
    for (const QString& page : pages) {
        for (const bool dark : {false, true})
            QTest::addRow("%s %s", qPrintable(page), dark ? "dark" : "light") << page << dark;
    }
}

QWidget* ScreenshotsTest::showDialog(const QString& page)
{
    MainWindow& window = m_desktop->window();
    const auto view = [this](const QString& name) { return *m_desktop->model().view(sampleId(name)); };
    if (page == "remove"_L1)
        window.actions().remove(view(u"sales"_s));
    else if (page == "settings"_L1)
        window.actions().correctSettings(view(u"crm"_s));
    else if (page == "settings-advanced"_L1)
        window.actions().correctSettings(view(u"graph"_s));
    else if (page == "replace-key"_L1)
        window.actions().correctSettings(view(u"webshop"_s), true);
    else if (page == "spare"_L1)
        window.actions().makeSpare(view(u"crm"_s));
    else if (page == "rename"_L1)
        window.actions().rename(view(u"sales"_s));
    else if (page == "quit"_L1)
        window.askQuit();
    return window.findChild<QDialog*>();
}

void ScreenshotsTest::showSignIn(const QString& page)
{
    m_link->script<api::Authorize>(page == "authorizing-code"_L1 ? deviceAnswer(std::chrono::seconds(899))
                                                                 : signInAt(u"a1"_s, u"https://login.example/"_s));
    m_desktop->window().showConnection(sampleId(u"calendar"_s));
    find<QPushButton>(u"primaryActionButton"_s)->click();
    QTRY_COMPARE(m_link->count(u"authorize-wait"_s), 1);
    if (page == "authorizing"_L1)
        find<QPushButton>(u"pasteAddressButton"_s)->click();
    if (page == "question"_L1)
        m_link->answer<api::AuthorizeWait>(
            otherAccount({}, u"office@riverside.example"_s, u"petra.private@mail.example"_s));
}

void ScreenshotsTest::pages()
{
    QFETCH(const QString, page);
    QFETCH(const bool, dark);
    fillEvents();
    if (page == "log-empty"_L1)
        m_events = FakeEvents();
    const bool empty = page == "empty"_L1 || page.startsWith("wizard"_L1);
    QList<api::ConnectionView> views = empty ? QList<api::ConnectionView>() : sampleViews() + keyViews();
    if (page == "not-working"_L1)
        views += notWorkingView();
    if (page.startsWith("alert"_L1))
        scriptAlerts(*m_link, page);
    if (page.startsWith("job"_L1))
        scriptJobs(*m_link, page);
    if (page.startsWith("handover"_L1))
        views = withPeople(views);
    start(page.startsWith("deliver"_L1) ? withDeliveries(views) : views, dark);
    MainWindow& window = m_desktop->window();
    QWidget* subject = &window;
    if (page.startsWith("authorizing"_L1) || page == "question"_L1) {
        showSignIn(page);
    } else if (page == "facts"_L1) {
        window.showConnection(sampleId(u"graph"_s));
        window.resize(1120, 1000);
        find<QPushButton>(u"factsButton"_s)->click();
    } else if (page.startsWith("log"_L1)) {
        if (page == "log"_L1)
            m_events.made = 0;
        find<QPushButton>(u"logTabButton"_s)->click();
        if (page == "log"_L1)
            showAttempt();
    } else if (page == "not-working"_L1) {
        window.showConnection(sampleId(u"tickets"_s));
    } else if (page == "worker-gone"_L1) {
        window.showConnection(sampleId(u"crm"_s));
        m_link->setConnected(false);
    } else if (page.startsWith("wizard"_L1)) {
        showWizard(window, *m_link, page.mid(7));
        subject = window.findChild<AddConnectionDialog*>();
    } else if (page.startsWith("deliver"_L1)) {
        subject = showDeliveries(window, *m_link, page);
    } else if (page.startsWith("handover"_L1)) {
        subject = showHandover(window, *m_link, page);
    } else if (page.startsWith("alert"_L1)) {
        subject = showAlerts(window, page);
    } else if (page.startsWith("job"_L1)) {
        subject = showJobs(window, page);
    } else if (page.startsWith("help"_L1)) {
        find<QPushButton>(u"helpButton"_s)->click();
        subject = find<QWidget>(u"HelpWindow"_s);
        static_cast<HelpWindow*>(subject)->showPage(page.mid(5));
        subject->resize(720, 700);
    } else if (page == "search"_L1) {
        window.showConnection(sampleId(u"crm"_s));
        find<QLineEdit>(u"connectionSearchEdit"_s)->setText(u"office"_s);
    } else if (page == "bar"_L1) {
        window.showConnection(sampleId(u"crm"_s));
        find<MessageBar>(u"messageBar"_s)
            ->say(Tone::Bad, u"Google Workspace: The provider could not be reached."_s, u"&Try again"_s);
    } else if (page.startsWith("preferences"_L1)) {
        m_link->script<api::LogRetention>({std::chrono::days(400)});
        m_link->script<api::KeyState>({u"keychain"_s, {}});
        m_link->script<api::ProxyState>({u"http://proxy.example.com:3128"_s});
        window.findChild<QPushButton*>(u"settingsButton"_s)->click();
        subject = find<QWidget>(u"PreferencesWindow"_s);
        subject->findChild<QListWidget*>(u"subjectsList"_s)->setCurrentRow(page.mid(12).toInt());
    } else if (page == "small"_L1) {
        window.showConnection(sampleId(u"calendar"_s));
        window.resize(632, 360);
    } else if (page == "narrow"_L1) {
        window.showConnection(sampleId(u"calendar"_s));
        window.resize(760, 560);
        auto* list = find<QListView>(u"connectionsView"_s);
        QTRY_VERIFY(list->visualRect(list->model()->index(2, 0)).width() <= list->viewport()->width());
    } else if (page != "empty"_L1) {
        subject = showDialog(page);
    }
    QVERIFY(subject != nullptr);
    save(subject, u"%1-%2"_s.arg(page, dark ? u"dark"_s : u"light"_s));
}

EVERGRANT_TEST(ScreenshotsTest)
#include "tst_screenshots.moc"
