// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alertdecision.h"

#include "core/alert/alertschedule.h"
#include "core/text/wordtable.h"
#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

using Kind = AlertMessage::Kind;

constexpr WordTable<Kind, 5> kindWords{{
    {Kind::Problem, "problem"_L1},
    {Kind::Reminder, "reminder"_L1},
    {Kind::AllClear, "all-clear"_L1},
    {Kind::Ending, "ending"_L1},
    {Kind::LastToday, "last-today"_L1},
}};

/// No pause lasts longer, so that every time has an end.
constexpr int daysWithoutEnd = 36500;

/// One decision, while it is made.
class Decision
{
public:
    Decision(const AlertSettings& settings, AlertState state, DayBudget budget, const AlertMoment& moment)
        : m_settings(settings)
        , m_moment(moment)
        , m_decision{std::move(state), budget, {}, {}}
    {
    }

    AlertDecision decided(const QList<AlertInput>& inputs);

private:
    AlertState& state() { return m_decision.state; }
    QDate today() const { return m_moment.now.toTimeZone(m_moment.zone).date(); }

    void putFutureRight();
    void beginGraceOfMuted();
    void apply(const alertinput::Began& began);
    bool isAboutOurs(const alertinput::Began& began) const;
    void apply(const alertinput::Ended& ended);
    void apply(const alertinput::HealthEnded& ended);
    void apply(const alertinput::Dropped& dropped);
    void apply(const alertinput::EndComesNear& ahead);
    void apply(const alertinput::ConnectionGone& gone);
    void dropWhatWasNeverTold();
    QDateTime freeAt(const QDateTime& when) const;
    void tell(Kind kind, const QList<DueTelling>& tellings);
    void send(Kind kind, const QList<DueTelling>& together);
    bool mayStillSend();
    void noteSent(const DueTelling& telling);

    const AlertSettings& m_settings;
    const AlertMoment& m_moment;
    AlertDecision m_decision;
};

void Decision::putFutureRight()
{
    const auto limit = [this](QDateTime& time) {
        if (time.isValid() && time > m_moment.now)
            time = m_moment.now;
    };
    const auto isAhead = [this](const OpenIncident& open) {
        return std::max({open.since, open.countsFrom, open.goodSince, open.toldAt}) > m_moment.now;
    };
    if (std::ranges::any_of(std::as_const(state().incidents), isAhead)) // else nothing of it is copied
        for (OpenIncident& open : state().incidents)
            for (QDateTime* time : {&open.since, &open.countsFrom, &open.goodSince, &open.toldAt})
                limit(*time);
    for (NearEnd& end : state().ends)
        limit(end.since);
    if (m_decision.budget.day != today())
        m_decision.budget = {today(), 0, false};
}

/// Before the input, which may be the end of the cause.
void Decision::beginGraceOfMuted()
{
    if (!hasCause(state()))
        return;
    for (auto open = state().incidents.begin(); open != state().incidents.end(); ++open)
        if (isMuted(state(), open.key())) // which a cause is not
            open->countsFrom = m_moment.now;
}

bool Decision::isAboutOurs(const alertinput::Began& began) const
{
    if (began.despitePatterns || m_settings.connections.isEmpty())
        return true;
    if (began.connectionNames.isEmpty())
        return began.incident.connection.isNull();
    return std::ranges::any_of(began.connectionNames,
                               [this](const QString& name) { return matchesConnection(m_settings.connections, name); });
}

void Decision::apply(const alertinput::Began& began)
{
    const Incident& incident = began.incident;
    if (!isAboutOurs(began) || (!hasLevel(m_settings, ruleOf(incident.kind).level) && !isCause(incident.kind)))
        return;
    const auto known = state().incidents.find(incident);
    if (known == state().incidents.end())
        state().incidents.insert(incident, {m_moment.now, m_moment.now, {}, {}, 0});
    else
        known->goodSince = {};
}

void Decision::apply(const alertinput::Ended& ended)
{
    const auto known = state().incidents.find(ended.incident);
    if (known != state().incidents.end() && known->holds())
        known->goodSince = m_moment.now;
}

void Decision::apply(const alertinput::HealthEnded& ended)
{
    for (const IncidentClass kind : healthIncidents())
        if (kind != ended.butFor)
            apply(alertinput::Ended{{ended.connection, kind, {}}});
}

void Decision::apply(const alertinput::Dropped& dropped)
{
    state().incidents.remove(dropped.incident);
}

void Decision::apply(const alertinput::EndComesNear& ahead)
{
    if (!hasLevel(m_settings, AlertLevel::Ending) || !matchesConnection(m_settings.connections, ahead.connectionName))
        return;
    // Only the nearest threshold of an end is of interest.
    state().ends.removeIf(
        [&](const NearEnd& end) { return end.connection == ahead.connection && end.end == ahead.warning.end; });
    state().ends << NearEnd{ahead.connection, ahead.warning.end, ahead.warning.at, ahead.warning.threshold,
                            m_moment.now};
}

void Decision::apply(const alertinput::ConnectionGone& gone)
{
    state().incidents.removeIf([&](const auto& entry) { return entry.key().connection == gone.connection; });
    state().ends.removeIf([&](const NearEnd& end) { return end.connection == gone.connection; });
}

void Decision::dropWhatWasNeverTold()
{
    const QDateTime limit = m_moment.now.addSecs(-std::chrono::seconds(goodTime).count());
    const auto isOver = [&limit](const OpenIncident& open) {
        return !open.wasTold() && !open.holds() && open.goodSince <= limit;
    };
    if (std::ranges::any_of(std::as_const(state().incidents), isOver))
        state().incidents.removeIf([&](const auto& entry) { return isOver(entry.value()); });
}

/// The first moment from `when` on at which something may be sent.
QDateTime Decision::freeAt(const QDateTime& when) const
{
    QDateTime from = when;
    if (m_decision.budget.announced)
        from = std::max(from, today().addDays(1).startOfDay(m_moment.zone).toUTC());
    const QDateTime free = evergrant::freeAt(m_settings, from, m_moment.zone);
    return free.isValid() ? free : m_moment.now.addDays(daysWithoutEnd);
}

bool Decision::mayStillSend()
{
    DayBudget& budget = m_decision.budget;
    if (budget.sent < mostMessagesADay(m_settings.kind))
        return true;
    if (!budget.announced)
        m_decision.messages << AlertMessage{Kind::LastToday, {}, {}, {}};
    budget.announced = true;
    return false;
}

void Decision::noteSent(const DueTelling& telling)
{
    if (telling.end)
        state().ends.removeOne(*telling.end);
    for (const Incident& incident : telling.incidents) {
        OpenIncident& open = state().incidents[incident];
        if (telling.kind == Kind::Problem)
            open.toldAt = m_moment.now;
        const auto passed = [&](std::chrono::seconds wait) {
            return open.toldAt.addSecs(wait.count()) <= m_moment.now;
        };
        while (telling.kind == Kind::Reminder && open.reminders < m_settings.reminders.size() &&
               passed(m_settings.reminders.at(open.reminders)))
            ++open.reminders;
    }
    if (telling.kind == Kind::AllClear)
        state().incidents.removeIf(
            [&](const auto& entry) { return areOneSubject(entry.key(), telling.incidents.first()); });
}

void Decision::send(Kind kind, const QList<DueTelling>& together)
{
    AlertMessage message{kind, {}, {}, together.first().since};
    for (const DueTelling& telling : together) {
        message.incidents << telling.incidents;
        if (telling.end)
            message.ends << *telling.end;
        message.since = std::min(message.since, telling.since);
        noteSent(telling);
    }
    m_decision.messages << message;
    ++m_decision.budget.sent;
}

/// `tellings` of one kind, the first one first.
void Decision::tell(Kind kind, const QList<DueTelling>& tellings)
{
    const QDateTime now = m_moment.now;
    if (tellings.isEmpty() || freeAt(tellings.first().at) > now || freeAt(now) > now)
        return;
    const QDateTime limit =
        std::max(freeAt(tellings.first().at).addSecs(std::chrono::seconds(gatherTime).count()), now);
    QList<DueTelling> together;
    for (const DueTelling& telling : tellings)
        if (freeAt(telling.at) <= limit)
            together << telling;
    if (together.size() > mostSingle) {
        if (freeAt(together.last().at) <= now && mayStillSend())
            send(kind, together);
        return;
    }
    for (const DueTelling& telling : std::as_const(together))
        if (freeAt(telling.at) <= now && mayStillSend())
            send(kind, {telling});
}

AlertDecision Decision::decided(const QList<AlertInput>& inputs)
{
    putFutureRight();
    dropWhatWasNeverTold();
    beginGraceOfMuted();
    for (const AlertInput& input : inputs)
        std::visit([this](const auto& one) { apply(one); }, input);
    const auto due = tellingsOf(m_settings, state());
    for (const Kind kind : {Kind::AllClear, Kind::Problem, Kind::Reminder, Kind::Ending}) {
        QList<DueTelling> tellings;
        std::ranges::copy_if(due, std::back_inserter(tellings), [kind](const auto& one) { return one.kind == kind; });
        tell(kind, tellings);
    }
    const auto rest = m_decision.messages.isEmpty() ? due : tellingsOf(m_settings, state());
    for (const DueTelling& telling : rest) {
        const QDateTime at = freeAt(std::max(telling.at, m_moment.now));
        if (at > m_moment.now) // else it waits for others of its minute
            m_decision.next = m_decision.next.isValid() ? std::min(m_decision.next, at) : at;
    }
    return m_decision;
}

} // namespace

QString toWord(AlertMessage::Kind kind)
{
    return wordFor(kindWords, kind);
}

AlertDecision decide(const AlertSettings& settings, AlertState state, DayBudget budget, const QList<AlertInput>& inputs,
                     const AlertMoment& moment)
{
    return Decision(settings, std::move(state), budget, moment).decided(inputs);
}

} // namespace evergrant
