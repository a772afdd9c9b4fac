// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window in which failures are rehearsed.

#include "../support/testprogram.h"
#include "api/messages/rehearsal.h"
#include "desktop/practice/rehearsaltexts.h"
#include "desktop/practice/rehearsalwindow.h"
#include "link/readonlylink.h"
#include "windowfixture.h"
#include <QAbstractItemModel>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class RehearsalWindowTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSurroundings(); }
    void offersAPracticeConnection();
    void explainsBeforeItBegins_data();
    void explainsBeforeItBegins();
    void beginsAndShowsWhatHappens();
    void callsThePerson();
    void needsAConnectionThatWorks();
    void severalPracticeConnections();
    void saysWhatIsRefused();
    void ends_data();
    void ends();
    void anEarlierEndEndsNothing();
    void losesItsWorkerWhileItAsks();
    void choicesStayAsTheyAre();
    void endsWithTheWindow();
    void endsWithTheWindowThatDidNotWait();
    void endsWithTheProgram();
    void endsWithTheWorker();
    void startsNothingInSupportMode();
    void noLetterStandsForTwo();

private:
    static api::ConnectionView practice(const Change& change = {});
    void open(const QList<api::ConnectionView>& views);
    void begin();
    void show(const QList<api::ConnectionView>& views, const QString& changed);
    RehearsalWindow& rehearsals() { return *window().findChild<RehearsalWindow*>(); }
    QString note() { return find<QLabel>(u"rehearsalNoteLabel"_s)->text(); }
    bool canStart() { return find<QPushButton>(u"startRehearsalButton"_s)->isEnabled(); }
    bool canEnd() { return find<QPushButton>(u"endRehearsalButton"_s)->isEnabled(); }
};

api::ConnectionView RehearsalWindowTest::practice(const Change& change)
{
    return sampleView(u"practice"_s, [&](auto& view) {
        view.providerId = u"practice"_s;
        view.title = u"Practice provider"_s;
        if (change)
            change(view);
    });
}

void RehearsalWindowTest::open(const QList<api::ConnectionView>& views)
{
    start(views);
    click(u"helpButton"_s);
    find<QPushButton>(u"rehearsalButton"_s)->click();
    QVERIFY(window().findChild<RehearsalWindow*>() != nullptr && rehearsals().isVisible());
}

void RehearsalWindowTest::begin()
{
    find<QPushButton>(u"startRehearsalButton"_s)->click();
    QVERIFY(m_link->answer<api::RehearsalBegin>({utc(u"2026-09-07T16:09:08Z"_s)}));
}

void RehearsalWindowTest::show(const QList<api::ConnectionView>& views, const QString& changed)
{
    m_link->setViews(views);
    m_link->changed(changed);
}

void RehearsalWindowTest::offersAPracticeConnection()
{
    open({sampleView(u"crm"_s)});
    QVERIFY(find<QWidget>(u"noPracticeArea"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"rehearsalArea"_s)->isVisible());
    find<QPushButton>(u"addPracticeButton"_s)->click();
    QCOMPARE(m_link->lastParams(u"add"_s)["provider"_L1].toString(), u"practice"_s);
    show({sampleView(u"crm"_s), practice()}, u"practice"_s);
    QTRY_VERIFY(find<QWidget>(u"rehearsalArea"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"noPracticeArea"_s)->isVisible());
    QVERIFY(canStart());
}

void RehearsalWindowTest::explainsBeforeItBegins_data()
{
    QTest::addColumn<QString>("radio");
    QTest::addColumn<QString>("word");
    QTest::newRow("reply lost") << u"replyLostRadio"_s << u"reply-lost"_s;
    QTest::newRow("provider down") << u"providerDownRadio"_s << u"provider-down"_s;
    QTest::newRow("grant revoked") << u"grantRevokedRadio"_s << u"grant-revoked"_s;
    QTest::newRow("keyring locked") << u"keyringLockedRadio"_s << u"keyring-locked"_s;
}

void RehearsalWindowTest::explainsBeforeItBegins()
{
    QFETCH(const QString, radio);
    QFETCH(const QString, word);
    open({practice()});
    find<QRadioButton>(radio)->click();
    QCOMPARE(find<QLabel>(u"rehearsalExplanationLabel"_s)->text(),
             RehearsalTexts::explanation(*rehearsalFromWord(word)));
    QCOMPARE(m_link->count(u"rehearsal-begin"_s), 0);
    QVERIFY(canStart());
    find<QPushButton>(u"startRehearsalButton"_s)->click();
    QCOMPARE(m_link->lastParams(u"rehearsal-begin"_s),
             (QJsonObject{{u"name"_s, u"practice"_s}, {u"rehearsal"_s, word}}));
}

void RehearsalWindowTest::beginsAndShowsWhatHappens()
{
    open({practice(), sampleView(u"crm"_s)});
    auto* log = find<QPlainTextEdit>(u"rehearsalLog"_s);
    const auto happens = [this](const QString& name, const QString& message) {
        Event event;
        event.at = sampleNow();
        event.connectionId = sampleId(name);
        event.kind = u"refresh-failed"_s;
        event.message = message;
        m_link->tell(api::EventLogged{event});
    };
    happens(u"practice"_s, u"Before."_s);
    find<QPushButton>(u"startRehearsalButton"_s)->click();
    QVERIFY(!canStart() && !canEnd());
    happens(u"practice"_s, u"It <b>begins</b>."_s);
    QVERIFY(m_link->answer<api::RehearsalBegin>({utc(u"2026-09-07T16:09:08Z"_s)}));
    happens(u"crm"_s, u"Something else."_s);
    happens(u"practice"_s, u"It goes on."_s);
    QVERIFY(canEnd());
    QVERIFY(!find<QRadioButton>(u"providerDownRadio"_s)->isEnabled());
    QVERIFY2(note().contains(u"by itself"_s), qPrintable(note()));
    const QStringList lines = log->toPlainText().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].endsWith(u"It <b>begins</b>."_s));
    QVERIFY(lines[1].endsWith(u"It goes on."_s));
}

void RehearsalWindowTest::callsThePerson()
{
    open({practice()});
    begin();
    QVERIFY(!find<QPushButton>(u"practiceActionButton"_s)->isVisible());
    show({practice([](auto& view) {
             view.health = Health::NeedsAuthorization;
             view.action = Action::Reauthorize;
             view.headline = u"Sign in again."_s;
             view.needsHuman = true;
         })},
         u"practice"_s);
    auto* button = find<QPushButton>(u"practiceActionButton"_s);
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(find<QLabel>(u"practiceHeadlineLabel"_s)->text(), u"Sign in again."_s);
    QVERIFY(!button->text().isEmpty());
    button->click();
    QCOMPARE(m_link->lastParams(u"authorize"_s)["name"_L1].toString(), u"practice"_s);
}

void RehearsalWindowTest::needsAConnectionThatWorks()
{
    open({practice([](auto& view) {
        view.health = Health::NeverAuthorized;
        view.action = Action::Authorize;
    })});
    QVERIFY(!canStart());
    QVERIFY(find<QPushButton>(u"practiceActionButton"_s)->isVisible());
    show({practice()}, u"practice"_s);
    QTRY_VERIFY(canStart());
    QVERIFY(!find<QPushButton>(u"practiceActionButton"_s)->isVisible());
}

void RehearsalWindowTest::severalPracticeConnections()
{
    const auto second = sampleView(u"second"_s, [](auto& view) { view.providerId = u"practice"_s; });
    open({second, practice(), sampleView(u"crm"_s)});
    auto* combo = find<QComboBox>(u"practiceCombo"_s);
    QVERIFY(combo->isVisible());
    QCOMPARE(combo->count(), 2);
    combo->setCurrentIndex(1);
    Q_EMIT combo->activated(1);
    show({second, practice([](auto& view) { view.title = u"Another title"_s; }), sampleView(u"crm"_s)}, u"practice"_s);
    QTRY_VERIFY(combo->itemText(0).contains(u"Another title"_s));
    QCOMPARE(combo->currentIndex(), 1);
    find<QPushButton>(u"startRehearsalButton"_s)->click();
    QCOMPARE(m_link->lastParams(u"rehearsal-begin"_s)["name"_L1].toString(), u"second"_s);
}

void RehearsalWindowTest::saysWhatIsRefused()
{
    open({practice()});
    find<QPushButton>(u"startRehearsalButton"_s)->click();
    QVERIFY(m_link->answer(u"rehearsal-begin"_s, fail(ErrorKind::Temporary, u"rehearsal-running"_s, u"Not now."_s)));
    QCOMPARE(note(), u"Not now."_s);
    QVERIFY(canStart() && !canEnd());
}

void RehearsalWindowTest::ends_data()
{
    QTest::addColumn<RehearsalEnd>("end");
    for (const RehearsalEnd end :
         {RehearsalEnd::Wanted, RehearsalEnd::TimeOver, RehearsalEnd::Removed, RehearsalEnd::Stopping})
        QTest::newRow(qPrintable(toWord(end))) << end;
}

void RehearsalWindowTest::ends()
{
    QFETCH(const RehearsalEnd, end);
    open({practice()});
    begin();
    if (end == RehearsalEnd::Wanted) {
        find<QPushButton>(u"endRehearsalButton"_s)->click();
        QVERIFY(m_link->answer<api::RehearsalStop>({}));
    } else {
        m_link->tell(api::RehearsalOver{u"another"_s, end});
        QVERIFY(canEnd());
        m_link->tell(api::RehearsalOver{u"practice"_s, end});
    }
    QCOMPARE(note(), RehearsalTexts::over(end));
    QVERIFY(canStart() && !canEnd());
    QVERIFY(find<QRadioButton>(u"providerDownRadio"_s)->isEnabled());
}

/// Which is told late, of the one before.
void RehearsalWindowTest::anEarlierEndEndsNothing()
{
    open({practice()});
    begin();
    find<QPushButton>(u"endRehearsalButton"_s)->click();
    m_link->tell(api::RehearsalOver{u"practice"_s, RehearsalEnd::TimeOver});
    QVERIFY(canStart());
    find<QPushButton>(u"startRehearsalButton"_s)->click();
    m_link->tell(api::RehearsalOver{u"practice"_s, RehearsalEnd::TimeOver});
    QVERIFY(!canStart());
    QVERIFY(m_link->answer<api::RehearsalStop>({}));
    QVERIFY(!canStart());
    QVERIFY(m_link->answer<api::RehearsalBegin>({utc(u"2026-09-07T16:09:08Z"_s)}));
    QVERIFY(canEnd());
    QVERIFY2(note().contains(u"by itself"_s), qPrintable(note()));
}

void RehearsalWindowTest::losesItsWorkerWhileItAsks()
{
    open({practice()});
    find<QPushButton>(u"startRehearsalButton"_s)->click();
    m_link->setConnected(false);
    QVERIFY(!note().isEmpty());
    QVERIFY(!canEnd());
    m_link->setConnected(true);
    QTRY_VERIFY(canStart());
}

/// Whoever looks through them is not disturbed by what happens to the connections.
void RehearsalWindowTest::choicesStayAsTheyAre()
{
    const auto second = sampleView(u"second"_s, [](auto& view) { view.providerId = u"practice"_s; });
    open({second, practice()});
    const QSignalSpy rebuilt(find<QComboBox>(u"practiceCombo"_s)->model(), &QAbstractItemModel::rowsInserted);
    show({second, practice([](auto& view) { view.headline = u"Another headline."_s; }), sampleView(u"crm"_s)},
         u"practice"_s);
    QTRY_COMPARE(find<QLabel>(u"practiceHeadlineLabel"_s)->text(), u"Another headline."_s);
    QCOMPARE(rebuilt.count(), 0);
}

void RehearsalWindowTest::endsWithTheWindow()
{
    open({practice()});
    begin();
    rehearsals().close();
    QCOMPARE(m_link->count(u"rehearsal-stop"_s), 1);
    QVERIFY(m_link->answer<api::RehearsalStop>({}));
    find<QPushButton>(u"rehearsalButton"_s)->click();
    QVERIFY(canStart());
}

void RehearsalWindowTest::endsWithTheWindowThatDidNotWait()
{
    open({practice()});
    find<QPushButton>(u"startRehearsalButton"_s)->click();
    rehearsals().close();
    QCOMPARE(m_link->count(u"rehearsal-stop"_s), 0);
    QVERIFY(m_link->answer<api::RehearsalBegin>({utc(u"2026-09-07T16:09:08Z"_s)}));
    QCOMPARE(m_link->count(u"rehearsal-stop"_s), 1);
}

/// Also where the windows are only made anew.
void RehearsalWindowTest::endsWithTheProgram()
{
    open({practice()});
    begin();
    m_desktop.reset();
    QCOMPARE(m_link->count(u"rehearsal-stop"_s), 1);
}

void RehearsalWindowTest::endsWithTheWorker()
{
    open({practice()});
    begin();
    m_link->setConnected(false);
    QCOMPARE(note(), RehearsalTexts::over(RehearsalEnd::Stopping));
    QVERIFY(!canStart() && !canEnd());
}

void RehearsalWindowTest::startsNothingInSupportMode()
{
    m_link->setViews({practice()});
    link::ReadOnlyLink readOnly(*m_link);
    m_desktop =
        std::make_unique<DesktopApplication>(DesktopParts{.link = readOnly,
                                                          .clock = *m_clock,
                                                          .openEvents = [] { return std::unique_ptr<EventReader>(); },
                                                          .openUrl = [](const QUrl&, const auto&) {},
                                                          .profileDir = m_profile->path(),
                                                          .support = true});
    m_desktop->start();
    QTRY_VERIFY(m_desktop->model().isLoaded());
    click(u"helpButton"_s);
    find<QPushButton>(u"rehearsalButton"_s)->click();
    QVERIFY(rehearsals().isVisible());
    QVERIFY(!canStart());
    QVERIFY(note().contains(u"changes nothing"_s));
    QVERIFY(!find<QPushButton>(u"addPracticeButton"_s)->isEnabled());
    m_desktop.reset(); // before its link
}

void RehearsalWindowTest::noLetterStandsForTwo()
{
    open({practice([](auto& view) {
        view.health = Health::NeedsAuthorization;
        view.action = Action::Reauthorize;
    })});
    QVERIFY(lettersOf(rehearsals()).size() >= 6);
}

EVERGRANT_TEST(RehearsalWindowTest)
#include "tst_rehearsalwindow.moc"
