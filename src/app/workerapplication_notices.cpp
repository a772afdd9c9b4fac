// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the worker says without being asked: notices to its clients, and notifications where no window is.

#include "app/personcaller.h"

#include "app/practicehost.h"
#include "app/views.h"
#include "app/workerapplication.h"
#include "core/jsonvalues.h"
#include "engine/attentionwatch.h"
#include "engine/connectionoverview.h"
#include "machine/dbusnotifier.h"
#include "records/grantstore.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

void WorkerApplication::wireNotices()
{
    m_notifier = std::make_unique<DbusNotifier>(m_clock);
    m_caller = std::make_unique<PersonCaller>(*m_notifier, *m_grants, m_clock, [this] {
        return std::ranges::any_of(m_windows, [this](link::ClientId id) { return m_server->isConnected(id); });
    });
    ChangeFeed& changes = m_keeper->changes();
    m_subscriptions << changes.subscribeTo<change::ConnectionChanged>(
        [this](const auto& one) { noticeAbout(u"changed"_s, one.connection); });
    m_subscriptions << changes.subscribeTo<change::PersonNeeded>([this](const auto& one) {
        noticeAbout(u"attention"_s, one.connection);
        callPersonAbout(one.connection);
    });
    m_subscriptions << changes.subscribeTo<change::PersonNoLongerNeeded>([this](const auto& one) {
        noticeAbout(u"relief"_s, one.connection);
        m_caller->relieve(one.connection);
    });
    m_subscriptions << changes.subscribeTo<change::EndAhead>(
        [this](const auto& one) { noticeEnd(one.connection, one.warning); });
    m_subscriptions << changes.subscribeTo<change::ConnectionRemoved>([this](const auto& one) {
        m_practice->stopIfUnused(*m_keeper);
        m_caller->relieve(one.connection);
        notify(u"removed"_s, {{u"name"_s, one.name}, {u"id"_s, one.connection.toString(QUuid::WithoutBraces)}});
    });
    connect(m_keeper.get(), &Keeper::authorizationAsks, this, &WorkerApplication::noticeQuestion);
    connect(m_keeper.get(), &Keeper::authorizationEnded, this, [this](const QString& attempt) {
        const auto authorization = m_keeper->authorization(attempt);
        if (!authorization)
            return;
        const auto result = authorization->ended().result();
        notify(u"authorization"_s, {{u"attempt"_s, attempt},
                                    {u"name"_s, authorization->keeper().settings().name},
                                    {u"outcome"_s, result ? u"success"_s : result.error().code},
                                    {u"message"_s, result ? *result : result.error().message}});
    });
}

void WorkerApplication::noticeAbout(const QString& notice, const QUuid& id)
{
    const auto connection = m_keeper->connection(id);
    if (!connection || !m_server || !m_server->hasSubscribers()) // its sentences need not be written, then
        return;
    const auto assessment = connection->assessment();
    notify(notice, {{u"name"_s, connection->settings().name},
                    {u"id"_s, id.toString(QUuid::WithoutBraces)},
                    {u"headline"_s, assessment.headline},
                    {u"detail"_s, assessment.detail},
                    {u"action"_s, toWord(assessment.action)}});
}

void WorkerApplication::noticeQuestion(const QString& attempt)
{
    const auto authorization = m_keeper->authorization(attempt);
    if (!authorization || !authorization->question())
        return;
    const AccountQuestion& question = *authorization->question();
    notify(u"authorization-question"_s, {{u"attempt"_s, attempt},
                                         {u"question"_s, question.id},
                                         {u"name"_s, authorization->keeper().settings().name},
                                         {u"expected"_s, question.expected},
                                         {u"account"_s, question.account},
                                         {u"message"_s, question.message}});
}

void WorkerApplication::noticeEnd(const QUuid& id, const LifeWarning& warning)
{
    const auto connection = m_keeper->connection(id);
    if (!connection)
        return;
    const auto text = textFor(warning, connection->facts().providerName, m_clock.now());
    notify(u"ending"_s, {{u"name"_s, connection->settings().name},
                         {u"id"_s, id.toString(QUuid::WithoutBraces)},
                         {u"headline"_s, text.headline},
                         {u"detail"_s, text.detail},
                         {u"end"_s, toWord(warning.end)},
                         {u"ends_at"_s, timeToJson(warning.at)}});
    m_caller->announce([this, id, warning] { return callAboutEnd(id, warning); });
}

/// Nothing where the end is not near any more, or has come nearer: that is announced anew.
std::optional<Call> WorkerApplication::callAboutEnd(const QUuid& id, const LifeWarning& warning) const
{
    const auto connection = m_keeper->connection(id);
    if (!connection || !dueWarnings(ConnectionOverview(connection->core()).life(), m_clock.now()).contains(warning))
        return std::nullopt;
    const auto text = textFor(warning, connection->facts().providerName, m_clock.now());
    return Call{id, titleOf(*m_keeper, connection->settings()), text.headline, text.detail};
}

void WorkerApplication::notify(const QString& notice, const QJsonObject& data)
{
    if (m_server)
        m_server->notify(notice, data);
}

void WorkerApplication::callPersonAbout(const QUuid& id)
{
    m_caller->call(id, [this, id]() -> std::optional<Call> {
        const auto connection = m_keeper->connection(id);
        if (!connection)
            return std::nullopt;
        const auto assessment = connection->assessment();
        return Call{id, titleOf(*m_keeper, connection->settings()), assessment.headline, assessment.detail};
    });
}

/// For what was so before this worker started. Not at once: at a login the keyring is unlocked a moment later.
void WorkerApplication::callPersonWhereNeeded()
{
    m_firstCalls = m_clock.makeAlarm([this] {
        for (const auto& connection : m_keeper->connections()) {
            const auto assessment = connection->assessment();
            if (assessment.needsHuman && assessment.health != Health::NeverAuthorized)
                callPersonAbout(connection->settings().id);
        }
    });
    m_firstCalls->set(AttentionWatch::Patience);
}

} // namespace evergrant
