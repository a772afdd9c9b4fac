// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alertdecision.h"

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// Each row is a story: "at 0m down a" means that connection a fails from then on. Times are minutes, hours or days from
// Thursday 3 September 2026, 12:00 in Berlin (UTC+2). What was told is compared as text.
//
//   down C      its renewal fails        signin C   it needs a sign-in        up C    it is healthy
//   locked      the keyring is locked    unlocked                             offline, online
//   end C N     an end in N days         gone C     it was removed            restart state through JSON and back
//   pause, resume
class TestAlertDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stories_data();
    void stories();
    void clockSetBack();
    void stateSurvives();
};

namespace {

QUuid idOf(const QString& name)
{
    return QUuid::createUuidV5(QUuid(), name);
}

QString shortTime(qint64 minutes)
{
    QString text;
    if (minutes >= 1440)
        text += QString::number(minutes / 1440) + u'd';
    if (minutes % 1440 >= 60)
        text += QString::number(minutes % 1440 / 60) + u'h';
    if (minutes % 60 > 0 || minutes < 60)
        text += QString::number(minutes % 60) + u'm';
    return text;
}

qint64 minutesIn(const QString& time)
{
    const qint64 number = time.chopped(1).toLongLong();
    return time.endsWith(u'd') ? number * 1440 : time.endsWith(u'h') ? number * 60 : number;
}

class Story
{
public:
    explicit Story(AlertSettings settings)
        : m_settings(std::move(settings))
    {
    }

    void happens(qint64 minute, const QString& what);
    void passUntil(qint64 minute);
    QString told() const { return m_told.join(u"; "_s); }

private:
    void decideNow(qint64 second, const QList<AlertInput>& inputs);
    QString nameOf(const QUuid& id) const { return m_names.value(id, u"*"_s); }
    QString textOf(const AlertMessage& message) const;
    static QList<AlertInput> became(const QUuid& id, const QString& name, std::optional<IncidentClass> kind);

    AlertSettings m_settings;
    AlertState m_state;
    DayBudget m_budget;
    QDateTime m_next;
    QMap<QUuid, QString> m_names;
    QStringList m_told;
    const QDateTime m_start = QDateTime(QDate(2026, 9, 3), QTime(10, 0), utcZone);
    qint64 m_second = 0;
};

QList<AlertInput> Story::became(const QUuid& id, const QString& name, std::optional<IncidentClass> kind)
{
    QList<AlertInput> inputs{alertinput::HealthEnded{id, kind}};
    if (kind)
        inputs << alertinput::Began{{id, *kind, {}}, {name}};
    return inputs;
}

void Story::happens(qint64 minute, const QString& what)
{
    passUntil(minute);
    const QString verb = what.section(u' ', 0, 0), name = what.section(u' ', 1, 1);
    const QUuid id = idOf(name);
    m_names.insert(id, name);
    QList<AlertInput> inputs;
    if (verb == "down"_L1)
        inputs = became(id, name, IncidentClass::RenewalFails);
    else if (verb == "signin"_L1)
        inputs = became(id, name, IncidentClass::SignInNeeded);
    else if (verb == "up"_L1)
        inputs = became(id, name, {});
    else if (verb == "locked"_L1)
        inputs = {alertinput::Began{{{}, IncidentClass::KeyringLocked, {}}, {}}};
    else if (verb == "unlocked"_L1)
        inputs = {alertinput::Ended{{{}, IncidentClass::KeyringLocked, {}}}};
    else if (verb == "offline"_L1)
        inputs = {alertinput::Began{{{}, IncidentClass::NoNetwork, {}}, {}}};
    else if (verb == "online"_L1)
        inputs = {alertinput::Ended{{{}, IncidentClass::NoNetwork, {}}}};
    else if (verb == "end"_L1)
        inputs = {alertinput::EndComesNear{
            id, name, {LifeEnd::Absolute, m_start.addDays(99), what.section(u' ', 2, 2).toInt(), {}}}};
    else if (verb == "gone"_L1)
        inputs = {alertinput::ConnectionGone{id}};
    else if (verb == "restart"_L1)
        m_state = alertStateFromJson(toJson(m_state));
    else if (verb == "pause"_L1 || verb == "resume"_L1)
        m_settings.paused = verb == "pause"_L1;
    else
        QFAIL(qPrintable(what));
    decideNow(m_second, inputs);
}

void Story::passUntil(qint64 minute)
{
    for (int turns = 0; turns < 10'000; ++turns) {
        const qint64 next = m_next.isValid() ? m_start.secsTo(m_next) : minute * 60 + 1;
        if (next > minute * 60)
            break;
        QVERIFY2(next > m_second, "the next decision must lie ahead");
        decideNow(next, {});
    }
    m_second = minute * 60;
}

void Story::decideNow(qint64 second, const QList<AlertInput>& inputs)
{
    m_second = second;
    const auto decision =
        decide(m_settings, m_state, m_budget, inputs, {m_start.addSecs(second), QTimeZone("Europe/Berlin")});
    m_state = decision.state;
    m_budget = decision.budget;
    m_next = decision.next;
    QStringList texts;
    for (const auto& message : decision.messages)
        texts << shortTime(second / 60) + u' ' + textOf(message);
    texts.sort(); // what is told at the same time has no order
    m_told << texts;
}

QString Story::textOf(const AlertMessage& message) const
{
    QStringList about;
    for (const auto& incident : message.incidents)
        about << (incident.connection.isNull() ? QString(ruleOf(incident.kind).word) : nameOf(incident.connection));
    for (const auto& end : message.ends)
        about << nameOf(end.connection) + u'-' + QString::number(end.threshold);
    about.sort();
    return (toWord(message.kind) + u' ' + about.join(u',')).trimmed();
}

AlertSettings settings(const QString& options)
{
    AlertSettings settings;
    settings.id = u"me"_s;
    settings.kind = options.contains(u"sms"_s) ? AlertKind::Sms : AlertKind::Desktop;
    const auto words = options.split(u' ', Qt::SkipEmptyParts);
    for (const auto& word : words) {
        const QString value = word.section(u'=', 1);
        if (word.startsWith(u"after="_s))
            settings.after = std::chrono::minutes(minutesIn(value));
        else if (word.startsWith(u"quiet="_s))
            settings.quiet = QuietHours::fromText(value);
        else if (word.startsWith(u"remind="_s))
            settings.reminders = remindersFromText(value).value_or(QList<std::chrono::seconds>());
        else if (word.startsWith(u"for="_s))
            settings.connections << value;
        else if (word.startsWith(u"level="_s))
            settings.levels << alertLevelFromWord(value).value_or(AlertLevel::Job);
    }
    return settings;
}

} // namespace

namespace {

void row(const char* name, const QString& options, const QString& story, const QString& told)
{
    QTest::newRow(name) << options << story.split(u"; "_s) << told;
}

void addOneConnection()
{
    row("grace", {}, u"0m down a; 2h end"_s, u"10m problem a"_s);
    row("over before the grace", {}, u"0m down a; 9m up a; 9h end"_s, {});
    row("own grace", u"after=30m"_s, u"0m down a; 2h end"_s, u"30m problem a"_s);
    row("no grace: a minute, for those of the same minute", u"after=0m"_s, u"0m down a; 2h end"_s, u"1m problem a"_s);
    row("reminders", {}, u"0m down a; 20d end"_s,
        u"10m problem a; 4h10m reminder a; 1d10m reminder a; 3d10m reminder a"_s);
    row("no reminders", u"remind=none"_s, u"0m down a; 20d end"_s, u"10m problem a"_s);
    row("all-clear after ten good minutes", {}, u"0m down a; 30m up a; 5h end"_s, u"10m problem a; 40m all-clear a"_s);
    row("flapping is one incident", {}, u"0m down a; 30m up a; 39m down a; 60m up a; 5h end"_s,
        u"10m problem a; 1h10m all-clear a"_s);
    row("short pauses do not end the grace", {}, u"0m down a; 5m up a; 9m down a; 12m up a; 5h end"_s,
        u"10m problem a; 22m all-clear a"_s);
    row("again after an all-clear", {}, u"0m down a; 30m up a; 60m down a; 2h end"_s,
        u"10m problem a; 40m all-clear a; 1h10m problem a"_s);
    row("a worse state is told, and one all-clear covers both", {}, u"0m down a; 30m signin a; 60m up a; 9h end"_s,
        u"10m problem a; 40m problem a; 1h10m all-clear a,a"_s);
    row("no all-clear while another state holds", {}, u"0m down a; 30m signin a; 3h end"_s,
        u"10m problem a; 40m problem a"_s);
    row("all-clear of what was told, not of what was not", {}, u"0m down a; 30m signin a; 35m up a; 3h end"_s,
        u"10m problem a; 45m all-clear a"_s);
}

void addMany()
{
    row("three are told one by one", u"remind=none"_s, u"0m down a; 0m down b; 0m down c; 9h end"_s,
        u"10m problem a; 10m problem b; 10m problem c"_s);
    row("four are one digest, and one all-clear", u"remind=none"_s,
        u"0m down a; 0m down b; 1m down c; 1m down d; 60m up a; 60m up b; 60m up c; 60m up d; 9h end"_s,
        u"11m problem a,b,c,d; 1h10m all-clear a,b,c,d"_s);
    row("the fourth comes later", u"remind=none"_s, u"0m down a; 0m down b; 0m down c; 2m down d; 9h end"_s,
        u"10m problem a; 10m problem b; 10m problem c; 12m problem d"_s);
    row("reminders of a digest are one", u"remind=4h"_s, u"0m down a; 0m down b; 0m down c; 0m down d; 9h end"_s,
        u"10m problem a,b,c,d; 4h10m reminder a,b,c,d"_s);
    row("a locked keyring mutes what follows", u"remind=none"_s,
        u"0m locked; 1m down a; 1m down b; 60m unlocked; 60m up a; 60m up b; 9h end"_s,
        u"10m problem keyring-locked; 1h10m all-clear keyring-locked"_s);
    row("what still holds gets a new grace", u"remind=none"_s, u"0m locked; 1m down a; 60m unlocked; 9h end"_s,
        u"10m problem keyring-locked; 1h10m all-clear keyring-locked; 1h10m problem a"_s);
    row("no network mutes what follows", u"remind=none"_s, u"0m offline; 0m down a; 60m online; 61m up a; 9h end"_s,
        u"10m problem no-network; 1h10m all-clear no-network"_s);
    row("a sign-in does not follow from the network", u"remind=none"_s, u"0m offline; 0m signin a; 2h end"_s,
        u"10m problem a; 10m problem no-network"_s);
    row("a cause that is not wanted mutes all the same", u"level=delivery"_s, u"0m offline; 0m down a; 2h end"_s, {});
}

void addChoicesAndTimes()
{
    row("level", u"level=needs-person"_s, u"0m down a; 20m signin a; 2h end"_s, u"30m problem a"_s);
    row("pattern", u"for=prod-*"_s, u"0m down test-a; 0m down prod-a; 2h end"_s, u"10m problem prod-a"_s);
    row("quiet hours", u"quiet=22:00-07:00"_s, u"10h down a; 2d end"_s,
        u"19h problem a; 23h reminder a; 1d19h reminder a"_s);
    row("over within quiet hours", u"quiet=22:00-07:00"_s, u"11h down a; 12h up a; 2d end"_s, {});
    row("all-clear waits for the end of quiet hours", u"quiet=22:00-07:00"_s, u"9h down a; 12h up a; 2d end"_s,
        u"9h10m problem a; 19h all-clear a"_s);
    row("a night's incidents are one digest", u"quiet=22:00-07:00 remind=none"_s,
        u"11h down a; 12h down b; 13h down c; 14h down d; 2d end"_s, u"19h problem a,b,c,d"_s);
    row("pause", u"remind=none"_s, u"0m pause; 0m down a; 5h resume; 6h end"_s, u"5h problem a"_s);
    row("ends ahead", {}, u"0m end a 30; 16d end a 14; 30d end"_s, u"1m ending a-30; 16d1m ending a-14"_s);
    row("many ends are one message", {}, u"0m end a 7; 0m end b 7; 0m end c 7; 0m end d 7; 9h end"_s,
        u"1m ending a-7,b-7,c-7,d-7"_s);
    row("removed", {}, u"0m down a; 20m gone a; 9h end"_s, u"10m problem a"_s);
    row("restart", {}, u"0m down a; 5m restart; 20m restart; 30m up a; 35m restart; 9h end"_s,
        u"10m problem a; 40m all-clear a"_s);
    row("an unknown end", {}, u"0m up a; 9h end"_s, {});
}

void addCap()
{
    QString flood, told;
    for (int i = 0; i < 12; ++i) {
        flood += u"%1m down c%2; "_s.arg(i * 5).arg(i, 2, 10, QChar(u'0'));
        told += i < 10 ? u"%1 problem c%2; "_s.arg(shortTime(i * 5 + 10)).arg(i, 2, 10, QChar(u'0')) : QString();
    }
    // Ten messages a day for what costs money; the day ends at 24:00, which is 12 h.
    row("cap, announced once", u"sms remind=none"_s, flood + u"20h end"_s,
        told + u"1h last-today; 12h problem c10; 12h problem c11"_s);
}

} // namespace

void TestAlertDecision::stories_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("story"); ///< "at WHAT"
    QTest::addColumn<QString>("told");
    addOneConnection();
    addMany();
    addChoicesAndTimes();
    addCap();
}

void TestAlertDecision::stories()
{
    QFETCH(QString, options);
    QFETCH(QStringList, story);
    QFETCH(QString, told);
    Story test(settings(options));
    for (const QString& line : std::as_const(story)) {
        const qint64 minute = minutesIn(line.section(u' ', 0, 0));
        const QString what = line.section(u' ', 1);
        if (what == "end"_L1)
            test.passUntil(minute);
        else
            test.happens(minute, what);
    }
    QCOMPARE(test.told(), told);
}

/// Times ahead of the clock count as now: a clock that was a year ahead delays nothing by a year.
void TestAlertDecision::clockSetBack()
{
    const QDateTime ahead(QDate(2027, 9, 3), QTime(10, 0), utcZone), now(QDate(2026, 9, 3), QTime(10, 0), utcZone);
    const AlertMoment wrong{ahead, QTimeZone::utc()}, right{now, QTimeZone::utc()};
    const Incident incident{idOf(u"a"_s), IncidentClass::RenewalFails, {}};
    const auto first = decide(settings({}), {}, {}, {alertinput::Began{incident, {u"a"_s}}}, wrong);
    const auto second = decide(settings({}), first.state, first.budget, {}, right);
    QCOMPARE(second.next, now.addSecs(600));
}

void TestAlertDecision::stateSurvives()
{
    const QDateTime now(QDate(2026, 9, 3), QTime(10, 0), utcZone);
    AlertState state;
    state.incidents.insert({idOf(u"a"_s), IncidentClass::JobFails, u"nightly/job"_s},
                           {now, now.addSecs(1), now.addSecs(2), now.addSecs(3), 2});
    state.incidents.insert({{}, IncidentClass::NoNetwork, {}}, {now, now, {}, {}, 0});
    state.ends << NearEnd{idOf(u"a"_s), LifeEnd::ClientSecret, now.addDays(7), 7, now};
    QCOMPARE(alertStateFromJson(toJson(state)), state);
    const DayBudget budget{QDate(2026, 9, 3), 7, true};
    QCOMPARE(dayBudgetFromJson(toJson(budget)), budget);
    QCOMPARE(alertStateFromJson({{u"incidents"_s, u"nonsense"_s}}), AlertState());
}

EVERGRANT_TEST(TestAlertDecision)
#include "tst_alertdecision.moc"
