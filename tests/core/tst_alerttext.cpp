// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alerttext.h"

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestAlertText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToPress_data();
    void saysWhatToPress();
    void namesTheButtonOfTheWindow_data();
    void namesTheButtonOfTheWindow();
    void digestNamesAll();
    void longDigestIsCut();
    void whatIsGoneIsTakenOut();
    void allClear();
    void endings();
    void withoutConnection();
    void foreignTextIsOneLine();
    void briefHoldsNoWordOfAProvider();
};

namespace {

using Kind = AlertMessage::Kind;

const QDateTime now(QDate(2026, 9, 3), QTime(12, 0), utcZone);

QUuid idOf(const QString& name)
{
    return QUuid::createUuidV5(QUuid(), name);
}

AlertFacts factsFor(Health health, Action action, const QString& headline = u"Headline."_s,
                    const QString& detail = u"Detail until 16:40."_s, const QString& title = u"Sync"_s)
{
    AlertFacts facts;
    facts.host = u"server7"_s;
    facts.now = now;
    facts.connection = [=](const QUuid&) {
        return AlertedConnection{u"cc"_s, title, {health, action, headline, detail, u"summary"_s, {}, {}, true}};
    };
    return facts;
}

AlertMessage problem(IncidentClass kind)
{
    return {Kind::Problem, {{idOf(u"a"_s), kind, {}}}, {}, now.addSecs(-600)};
}

} // namespace

void TestAlertText::saysWhatToPress_data()
{
    QTest::addColumn<IncidentClass>("kind");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("sign-in") << IncidentClass::SignInNeeded << Action::Reauthorize
                             << u"Evergrant: Sync needs a sign-in"_s << u"evergrant authorize cc"_s;
    QTest::newRow("settings") << IncidentClass::SettingsWrong << Action::CorrectSettings
                              << u"Evergrant: The settings of Sync need a correction"_s << u"evergrant set cc"_s;
    QTest::newRow("renewal") << IncidentClass::RenewalFails << Action::Retry
                             << u"Evergrant: Sync cannot be renewed at the moment"_s << u"evergrant refresh cc"_s;
}

void TestAlertText::saysWhatToPress()
{
    QFETCH(IncidentClass, kind);
    QFETCH(Action, action);
    QFETCH(QString, remedy);
    const auto text = compose(problem(kind), factsFor(Health::NeedsAuthorization, action));
    QTEST(text.subject, "subject");
    QVERIFY2(text.body.contains(u"Headline.\n\nDetail until 16:40.\n\n"_s), qPrintable(text.body));
    QVERIFY2(text.body.contains(remedy), qPrintable(text.body));
    QVERIFY2(text.body.contains(u"server7"_s), qPrintable(text.body));
}

void TestAlertText::namesTheButtonOfTheWindow_data()
{
    QTest::addColumn<GrantType>("grantType");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("remedy");
    const auto row = [](GrantType grantType, Action action, const QString& remedy) {
        QTest::addRow("%s, %d", qPrintable(toWord(grantType)), int(action)) << grantType << action << remedy;
    };
    row(GrantType::Code, Action::Authorize,
        u"press “Authorize in the browser”, or run there: evergrant authorize cc"_s);
    row(GrantType::Code, Action::Reauthorize,
        u"press “Re-authorize in the browser”, or run there: evergrant authorize cc"_s);
    row(GrantType::Device, Action::Reauthorize,
        u"press “Re-authorize with a code”, or run there: evergrant authorize cc"_s);
    row(GrantType::ClientCredentials, Action::CorrectSettings,
        u"press “Replace the secret or key…”, or run there: evergrant set cc"_s);
    row(GrantType::Static, Action::Reauthorize, u"press “Try it now”, or run there: evergrant refresh cc"_s);
    row(GrantType::Code, Action::Retry, u"press “Try again”, or run there: evergrant refresh cc"_s);
}

void TestAlertText::namesTheButtonOfTheWindow()
{
    QFETCH(const GrantType, grantType);
    QFETCH(const Action, action);
    QFETCH(const QString, remedy);
    AlertFacts facts = factsFor(Health::NeedsAuthorization, action);
    facts.connection = [grantType, of = facts.connection](const QUuid& id) {
        auto connection = of(id);
        connection->grantType = grantType;
        return connection;
    };
    const auto text = compose(problem(IncidentClass::SignInNeeded), facts);
    QVERIFY2(text.body.contains(remedy), qPrintable(text.body));
}

void TestAlertText::digestNamesAll()
{
    AlertMessage message{Kind::Problem, {}, {}, now};
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        message.incidents << Incident{idOf(name), IncidentClass::RenewalFails, {}};
    auto facts = factsFor(Health::Degraded, Action::Retry);
    facts.connection = [](const QUuid& id) -> std::optional<AlertedConnection> {
        for (const QString& name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            if (id == idOf(name))
                return AlertedConnection{name, u"Title "_s + name, {}};
        return std::nullopt;
    };
    const auto text = compose(message, facts);
    QCOMPARE(text.subject, u"Evergrant: 5 things do not work: Title a, Title b, Title c and 2 more"_s);
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        QVERIFY(text.body.contains(u"- Title %1 cannot be renewed"_s.arg(name)));
    message.kind = Kind::Reminder;
    QVERIFY(compose(message, facts).subject.startsWith(u"Evergrant, still: 5"_s));
}

void TestAlertText::longDigestIsCut()
{
    for (const Kind kind : {Kind::Problem, Kind::AllClear, Kind::Ending}) {
        AlertMessage message{kind, {}, {}, now};
        for (int i = 0; i < 10000; ++i) {
            const QUuid id = QUuid::createUuidV5(QUuid(), QString::number(i));
            if (kind == Kind::Ending)
                message.ends << NearEnd{id, LifeEnd::Absolute, now.addDays(7), 7, now};
            else
                message.incidents << Incident{id, IncidentClass::RenewalFails, {}};
        }
        auto facts = factsFor(Health::Degraded, Action::Retry);
        int asked = 0;
        facts.connection = [&asked](const QUuid&) {
            return AlertedConnection{u"x"_s,
                                     u"Title %1"_s.arg(++asked),
                                     {Health::Degraded, Action::Retry, QString(2000, u'x'), {}, {}, {}, {}, true}};
        };
        const auto text = compose(message, facts);
        QVERIFY2(text.subject.endsWith(u": Title 1, Title 2, Title 3 and 9997 more"_s), qPrintable(text.subject));
        QCOMPARE(text.body.count(u"\n- Title"_s) + text.body.count(u"\n- Something of Title"_s), 20);
        QVERIFY(text.body.contains(u"\n- and 9980 more\n"_s));
        QVERIFY(text.body.size() < 8000);
        QVERIFY(asked <= 20);
    }
}

void TestAlertText::whatIsGoneIsTakenOut()
{
    const NearEnd ahead{idOf(u"a"_s), LifeEnd::Absolute, now.addDays(7), 7, now};
    const NearEnd putOff{idOf(u"a"_s), LifeEnd::Idle, now.addDays(7), 7, now};
    const NearEnd ofGone{idOf(u"gone"_s), LifeEnd::Absolute, now.addDays(7), 7, now};
    auto facts = factsFor(Health::Healthy, Action::None);
    facts.connection = [all = facts.connection](const QUuid& id) {
        return id == idOf(u"gone"_s) ? std::nullopt : all(id);
    };
    facts.ending = [&](const NearEnd& end) {
        return end == putOff ? std::nullopt : std::optional(LifeWarningText{u"It ends."_s, {}, {}});
    };
    const AlertMessage ends{Kind::Ending, {}, {putOff, ahead, ofGone}, now};
    QCOMPARE(withoutWhatIsGone(ends, facts).ends, QList<NearEnd>{ahead});
    QVERIFY(withoutWhatIsGone({Kind::Ending, {}, {putOff}, now}, facts).isHollow());
    const Incident alertFails{{}, IncidentClass::AlertFails, u"ann"_s};
    const Incident renewal{idOf(u"a"_s), IncidentClass::RenewalFails, {}};
    const Incident renewalOfGone{idOf(u"gone"_s), IncidentClass::RenewalFails, {}};
    const AlertMessage problems{Kind::Problem, {renewalOfGone, alertFails, renewal}, {}, now};
    QCOMPARE(withoutWhatIsGone(problems, facts).incidents, (QList<Incident>{alertFails, renewal}));
    QVERIFY(!withoutWhatIsGone({Kind::LastToday, {}, {}, now}, facts).isHollow());
}

void TestAlertText::allClear()
{
    // Two states of one connection are one sentence.
    const AlertMessage message{
        Kind::AllClear,
        {{idOf(u"a"_s), IncidentClass::SignInNeeded, {}}, {idOf(u"a"_s), IncidentClass::RenewalFails, {}}},
        {},
        now.addSecs(-7200)};
    const auto text = compose(message, factsFor(Health::Healthy, Action::None));
    QCOMPARE(text.subject, u"Evergrant: Sync works again"_s);
    QVERIFY(text.body.contains(u"It began "_s));
    QCOMPARE(compose(message, factsFor(Health::Paused, Action::Resume)).subject, u"Evergrant: Sync is paused"_s);
    const auto other = compose(message, factsFor(Health::AtRisk, Action::Retry));
    QCOMPARE(other.subject, u"Evergrant: Sync has other trouble now"_s);
    QVERIFY(other.body.contains(u"Headline."_s));
    const AlertMessage delivered{Kind::AllClear, {{idOf(u"a"_s), IncidentClass::DeliveryFails, {}}}, {}, now};
    QCOMPARE(compose(delivered, factsFor(Health::AtRisk, Action::Retry)).subject,
             u"Evergrant: The token of Sync is delivered again"_s);
}

void TestAlertText::endings()
{
    const AlertMessage message{
        Kind::Ending, {}, {NearEnd{idOf(u"a"_s), LifeEnd::Absolute, now.addDays(7), 7, now}}, now};
    auto facts = factsFor(Health::Healthy, Action::Reauthorize);
    facts.ending = [](const NearEnd&) { return LifeWarningText{u"Sign in by Friday."_s, u"It ends."_s, u"ends"_s}; };
    const auto text = compose(message, facts);
    QCOMPARE(text.subject, u"Evergrant: Something of Sync ends in 7 days"_s);
    QVERIFY(text.body.contains(u"Sign in by Friday.\n\nIt ends.\n\n"_s));
    QVERIFY(text.body.contains(u"evergrant authorize cc"_s));
}

void TestAlertText::withoutConnection()
{
    AlertFacts facts;
    facts.host = u"server7"_s;
    facts.now = now;
    facts.trouble = [](const Incident& incident) { return u"Why "_s + incident.name; };
    const auto text = compose({Kind::Problem, {{{}, IncidentClass::AlertFails, u"ann"_s}}, {}, now}, facts);
    QCOMPARE(text.subject, u"Evergrant: The alert ann cannot be sent"_s);
    QVERIFY(text.body.contains(u"Why ann"_s));
    QVERIFY(compose({Kind::LastToday, {}, {}, now}, facts).body.contains(u"tomorrow"_s));
    QVERIFY(composeTest(u"ann"_s, facts).body.contains(u"Nothing is wrong."_s));
}

void TestAlertText::foreignTextIsOneLine()
{
    const QString evil = u"Sync\r\nBcc: eve@example.org\n\n%1x%2"_s.arg(QChar(0x202e)).arg(QChar(0x2028));
    const auto text = compose(problem(IncidentClass::SignInNeeded),
                              factsFor(Health::NeedsAuthorization, Action::Reauthorize, evil, evil, evil));
    QCOMPARE(text.subject, u"Evergrant: Sync Bcc: eve@example.org x needs a sign-in"_s);
    QVERIFY(!text.body.contains(u'\r'));
    QVERIFY(!text.body.contains(u"\nBcc"_s));
    QVERIFY(!text.brief.contains(u'\n'));
    QCOMPARE(oneLine(QString(50, u'x'), 10), QString(9, u'x') + u'…');
}

void TestAlertText::briefHoldsNoWordOfAProvider()
{
    const auto text =
        compose(problem(IncidentClass::SignInNeeded),
                factsFor(Health::NeedsAuthorization, Action::Reauthorize, u"provider says so"_s, u"at https://x"_s));
    QCOMPARE(text.brief, u"Evergrant on server7: Sync needs a sign-in."_s);
}

EVERGRANT_TEST(TestAlertText)
#include "tst_alerttext.moc"
