// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alertmonth.h"

#include "core/alert/alerttext.h"
#include "core/text/utc.h"
#include <QMap>
#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::simulate {

namespace {

constexpr int connections = 30, days = 30;

struct Happening
{
    QDateTime at;
    QList<AlertInput> inputs;
    QString what;
};

struct Recipient
{
    AlertSettings settings;
    AlertState state = {};
    DayBudget budget = {};
    QDateTime next = {};
    int messages = 0;
    QMap<QDate, int> perDay = {};
};

class Month
{
public:
    explicit Month(quint64 seed);
    AlertMonth live();

private:
    QUuid idOf(int connection) const { return QUuid::createUuidV5(QUuid(), nameOf(connection)); }
    static QString nameOf(int connection) { return u"sync-%1"_s.arg(connection + 1, 2, 10, QChar(u'0')); }
    QDateTime at(int day, double hour) const { return m_begin.addDays(day).addSecs(qint64(hour * 3600)); }
    double hours(double from, double to) { return from + m_random.generateDouble() * (to - from); }
    void happen(const QDateTime& at, const QString& what, const QList<AlertInput>& inputs);
    void state(const QDateTime& at, int connection, std::optional<IncidentClass> kind);
    void cause(const QDateTime& from, const QDateTime& to, IncidentClass kind);
    void trouble(const QDateTime& from, const QDateTime& to, const Incident& incident, int connection);
    void plan();
    void planShortFailures(int day);
    void planWorkday(int day);
    void decideFor(Recipient& recipient, const QList<AlertInput>& inputs, const QDateTime& now);
    AlertFacts facts(const QDateTime& now) const;
    void passUntil(const QDateTime& time);
    QString stamp(const QDateTime& time) const;

    QRandomGenerator m_random;
    QTimeZone m_zone{"Europe/Berlin"};
    QDateTime m_begin = QDateTime(QDate(2026, 10, 1), QTime(0, 0), QTimeZone("Europe/Berlin")).toUTC();
    QList<Happening> m_happenings;
    QList<Recipient> m_recipients;
    AlertMonth m_result;
};

AlertSettings recipient(AlertKind kind, const QString& to)
{
    AlertSettings settings;
    settings.id = toWord(kind);
    settings.kind = kind;
    settings.to = to;
    return settings;
}

Month::Month(quint64 seed)
    : m_random(static_cast<quint32>(seed))
{
    AlertSettings ann = recipient(AlertKind::Mail, u"ann@example.org"_s);
    ann.quiet = QuietHours::fromText(u"22:00-07:00"_s);
    AlertSettings bob = recipient(AlertKind::Sms, u"+4930123456"_s);
    bob.levels = {AlertLevel::NeedsPerson};
    bob.after = 30min;
    bob.connections = {u"sync-0*"_s};
    const AlertSettings ops = recipient(AlertKind::Slack, u"#ops"_s);
    m_recipients = {{ann}, {bob}, {ops}};
}

void Month::happen(const QDateTime& at, const QString& what, const QList<AlertInput>& inputs)
{
    m_happenings << Happening{at, inputs, what};
}

void Month::state(const QDateTime& at, int connection, std::optional<IncidentClass> kind)
{
    QList<AlertInput> inputs{alertinput::HealthEnded{idOf(connection), kind}};
    if (kind)
        inputs << alertinput::Began{{idOf(connection), *kind, {}}, {nameOf(connection)}};
    happen(at, nameOf(connection) + u' ' + (kind ? QString(ruleOf(*kind).word) : u"healthy"_s), inputs);
}

void Month::cause(const QDateTime& from, const QDateTime& to, IncidentClass kind)
{
    const Incident incident{{}, kind, {}};
    happen(from, ruleOf(kind).word, {alertinput::Began{incident, {}}});
    happen(to, u"no more "_s + ruleOf(kind).word, {alertinput::Ended{incident}});
}

/// Of a job or a delivery.
void Month::trouble(const QDateTime& from, const QDateTime& to, const Incident& incident, int connection)
{
    const QString what = ruleOf(incident.kind).word + u' ' + nameOf(connection);
    happen(from, what, {alertinput::Began{incident, {nameOf(connection)}}});
    happen(to, u"no more "_s + what, {alertinput::Ended{incident}});
}

/// Some renewals fail for some minutes: mostly over before the grace is.
void Month::planShortFailures(int day)
{
    for (int i = 0; i < 4; ++i) {
        const int connection = m_random.bounded(connections);
        const double hour = hours(0, 23);
        state(at(day, hour), connection, IncidentClass::RenewalFails);
        state(at(day, hour + hours(0.02, 0.2)), connection, std::nullopt);
    }
}

void Month::planWorkday(int day)
{
    switch (day % 7) {
    case 0: { // a provider is away for hours: twelve connections within a minute
        const double hour = hours(1, 20), length = hours(1, 6);
        for (int i = 0; i < 12; ++i) {
            state(at(day, hour + i * 0.001), i, IncidentClass::RenewalFails);
            state(at(day, hour + length + i * 0.001), i, std::nullopt);
        }
        break;
    }
    case 1: // the nightly job fails, and runs again the next night
        trouble(at(day, 2.5), at(day + 1, 2.6), {{}, IncidentClass::JobFails, u"nightly"_s}, 2);
        break;
    case 2: // a consent is withdrawn in the evening; somebody signs in the next morning
        state(at(day, hours(17, 23)), 5, IncidentClass::SignInNeeded);
        state(at(day + 1, 9.2), 5, std::nullopt);
        break;
    case 3: // the place that a token is delivered to is away; a retry succeeds
        trouble(at(day, 14), at(day, 14 + hours(0.1, 2)), {idOf(3), IncidentClass::DeliveryFails, {}}, 3);
        break;
    case 4: { // the network is away, and everything fails
        const double hour = hours(0, 18), length = hours(0.5, 4);
        cause(at(day, hour), at(day, hour + length), IncidentClass::NoNetwork);
        for (int i = 0; i < connections; i += 2) {
            state(at(day, hour + hours(0.05, 0.4)), i, IncidentClass::RenewalFails);
            state(at(day, hour + length + 0.02), i, std::nullopt);
        }
        break;
    }
    case 5: // a restart in the night: nobody has unlocked the keyring
        cause(at(day, hours(1, 5)), at(day, 8.5), IncidentClass::KeyringLocked);
        break;
    case 6: // one connection fails every few minutes, all day
        for (int i = 0; i < 40; ++i) {
            state(at(day, 9 + i * 0.25), 17, IncidentClass::RenewalFails);
            state(at(day, 9 + i * 0.25 + 0.12), 17, std::nullopt);
        }
        break;
    default:
        break;
    }
}

void Month::plan()
{
    for (int day = 0; day < days; ++day) {
        planShortFailures(day);
        planWorkday(day);
    }
    // A client secret is corrected only after ten days.
    state(at(3, 11), 8, IncidentClass::SettingsWrong);
    state(at(13, 10), 8, std::nullopt);
    for (const int threshold : {14, 7, 1})
        happen(at(20 - threshold, 6), u"an end in %1 days"_s.arg(threshold),
               {alertinput::EndComesNear{idOf(9), nameOf(9), {LifeEnd::Absolute, at(20, 6), threshold, {}}}});
    std::ranges::stable_sort(m_happenings, {}, &Happening::at);
}

AlertFacts Month::facts(const QDateTime& now) const
{
    AlertFacts facts;
    facts.host = u"server7"_s;
    facts.now = now;
    facts.connection = [this](const QUuid& id) -> std::optional<AlertedConnection> {
        for (int i = 0; i < connections; ++i)
            if (idOf(i) == id)
                return AlertedConnection{nameOf(i), nameOf(i), {}};
        return std::nullopt;
    };
    return facts;
}

QString Month::stamp(const QDateTime& time) const
{
    return time.toTimeZone(m_zone).toString(u"dd MMM HH:mm"_s);
}

void Month::decideFor(Recipient& recipient, const QList<AlertInput>& inputs, const QDateTime& now)
{
    auto decision = decide(recipient.settings, recipient.state, recipient.budget, inputs, {now, m_zone});
    recipient.state = std::move(decision.state);
    recipient.budget = decision.budget;
    recipient.next = decision.next;
    for (const AlertMessage& message : std::as_const(decision.messages)) {
        const int today = ++recipient.perDay[now.toTimeZone(m_zone).date()];
        m_result.mostOnOneDay = std::max(m_result.mostOnOneDay, today);
        ++recipient.messages;
        ++m_result.messages;
        m_result.text += u"%1  %2  %3  %4\n"_s
                             .arg(stamp(now), recipient.settings.to.leftJustified(16),
                                  toWord(message.kind).leftJustified(10), compose(message, facts(now)).subject)
                             .toUtf8();
    }
}

void Month::passUntil(const QDateTime& time)
{
    for (;;) {
        const auto first = std::ranges::min_element(
            m_recipients, {}, [&](const Recipient& one) { return one.next.isValid() ? one.next : time.addYears(1); });
        if (!first->next.isValid() || first->next > time)
            return;
        const QDateTime now = first->next; // which the decision replaces
        decideFor(*first, {}, now);
    }
}

AlertMonth Month::live()
{
    plan();
    int changes = 0;
    for (const Happening& happening : std::as_const(m_happenings)) {
        passUntil(happening.at);
        ++changes;
        for (const AlertInput& input : happening.inputs)
            m_result.incidents += std::holds_alternative<alertinput::Began>(input) ? 1 : 0;
        for (Recipient& one : m_recipients)
            decideFor(one, happening.inputs, happening.at);
    }
    passUntil(at(days + 2, 0));
    m_result.text +=
        u"\n%1 incidents in %2 connections within %3 days; one message for each change of a state would be "
        "%4 to each recipient.\n"_s.arg(m_result.incidents)
            .arg(connections)
            .arg(days)
            .arg(changes)
            .toUtf8();
    for (const Recipient& one : std::as_const(m_recipients))
        m_result.text += u"  %1 %2 messages\n"_s.arg(one.settings.to.leftJustified(16)).arg(one.messages).toUtf8();
    return m_result;
}

} // namespace

AlertMonth alertMonth(quint64 seed)
{
    return Month(seed).live();
}

} // namespace evergrant::simulate
