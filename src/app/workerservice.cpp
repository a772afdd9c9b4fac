// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workerservice.h"

#include "app/eventsearch.h"
#include "app/params.h"
#include "app/providerview.h"
#include "app/views.h"
#include "core/connectionexport.h"
#include "core/jsonvalues.h"
#include "engine/keeper.h"
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QJsonArray listOf(const QList<Event>& events)
{
    QJsonArray list;
    for (const auto& event : events)
        list << toJson(event);
    return list;
}

QJsonObject attemptObject(const AttemptRecord& record)
{
    const Attempt& attempt = record.attempt;
    const AttemptDecision& decision = record.decision;
    return {{u"attempt"_s, attempt.attemptId.toString(QUuid::WithoutBraces)},
            {u"at"_s, timeToJson(attempt.intendedAt)},
            {u"slot"_s, toWord(attempt.slot)},
            {u"purpose"_s, attempt.purpose},
            {u"outcome"_s, record.outcome},
            {u"generation"_s, qint64(attempt.generation)},
            {u"fingerprint"_s, QString::fromLatin1(attempt.fingerprint.left(4).toHex())},
            {u"policy"_s, decision.policy},
            {u"code"_s, decision.code},
            {u"phase"_s, decision.phase},
            {u"decision"_s, decision.decision},
            {u"concluded_at"_s, timeToJson(decision.concludedAt)}};
}

} // namespace

WorkerService::WorkerService(Keeper& keeper, Surroundings surroundings, QObject* parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_surroundings(std::move(surroundings))
{
}

const QHash<QString, WorkerService::Method>& WorkerService::methods()
{
    static const QHash<QString, Method> table{
        {u"hello"_s, &WorkerService::hello},
        {u"providers"_s, &WorkerService::providers},
        {u"draft"_s, &WorkerService::draft},
        {u"add"_s, &WorkerService::add},
        {u"check-add"_s, &WorkerService::checkAdd},
        {u"export"_s, &WorkerService::exportSettings},
        {u"set"_s, &WorkerService::set},
        {u"rename"_s, &WorkerService::rename},
        {u"remove"_s, &WorkerService::remove},
        {u"status"_s, &WorkerService::status},
        {u"connections"_s, &WorkerService::connections},
        {u"authorize"_s, &WorkerService::authorize},
        {u"authorize-wait"_s, &WorkerService::authorizeWait},
        {u"authorize-answer"_s, &WorkerService::authorizeAnswer},
        {u"authorize-paste"_s, &WorkerService::authorizePaste},
        {u"authorize-cancel"_s, &WorkerService::authorizeCancel},
        {u"unused-sign-in"_s, &WorkerService::unusedSignIn},
        {u"revoke-unused"_s, &WorkerService::revokeUnused},
        {u"probe"_s, &WorkerService::probe},
        {u"token"_s, &WorkerService::token},
        {u"refresh"_s, &WorkerService::refresh},
        {u"pause"_s, &WorkerService::pauseRenewing},
        {u"resume"_s, &WorkerService::resumeRenewing},
        {u"log"_s, &WorkerService::log},
        {u"attempts"_s, &WorkerService::attempts},
        {u"unlock"_s, &WorkerService::unlock},
        {u"recovery-code"_s, &WorkerService::recoveryCode},
        {u"recover"_s, &WorkerService::recover},
        {u"begin-anew"_s, &WorkerService::abandonLostKey},
        {u"doctor"_s, &WorkerService::doctor},
        {u"stay"_s, &WorkerService::stay},
        {u"stop"_s, &WorkerService::stop},
    };
    return table;
}

QCoro::Task<Result<QJsonObject>> WorkerService::handle(link::Request request)
{
    const QPointer<WorkerService> self(this);
    const auto method = methods().value(request.method, nullptr);
    if (!method)
        co_return fail(ErrorKind::Usage, u"unknown-method"_s,
                       u"method: there is no “%1”. The program and its worker may be of different versions: run "
                       "`evergrant stop`, then try again."_s.arg(request.method));
    ++m_open;
    auto answer = co_await (this->*method)(request.params);
    if (self)
        --m_open;
    co_return answer;
}

WorkerService::Answer WorkerService::hello(QJsonObject)
{
    co_return QJsonObject{{u"version"_s, m_surroundings.version},
                          {u"pid"_s, QCoreApplication::applicationPid()},
                          {u"profile"_s, m_surroundings.profileDir},
                          {u"open"_s, m_keeper.isOpen()},
                          {u"stays"_s, m_surroundings.stays()}};
}

WorkerService::Answer WorkerService::providers(QJsonObject)
{
    auto presets = m_keeper.ports().presets.values();
    std::sort(presets.begin(), presets.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    QJsonArray list;
    for (const auto& preset : std::as_const(presets))
        list << providerObject(preset);
    co_return QJsonObject{{u"providers"_s, list}};
}

WorkerService::Answer WorkerService::draft(QJsonObject object)
{
    Params params(object);
    const auto provider = params.requiredText("provider"_L1);
    if (params.error())
        co_return params.refusal();
    const auto uri = m_keeper.draftRedirectUri(provider);
    if (!uri)
        co_return tl::unexpected(uri.error());
    co_return QJsonObject{{u"redirect_uri"_s, *uri}};
}

WorkerService::Answer WorkerService::status(QJsonObject object)
{
    return connectionsAs(std::move(object), &statusObject, true);
}

WorkerService::Answer WorkerService::connections(QJsonObject object)
{
    return connectionsAs(std::move(object), &connectionView, false);
}

WorkerService::Answer WorkerService::exportSettings(QJsonObject object)
{
    const View view = [](const Keeper&, const ManagedConnection& keeper) {
        return exportedConnection(keeper.settings());
    };
    return connectionsAs(std::move(object), view, false);
}

WorkerService::Answer WorkerService::connectionsAs(QJsonObject object, View view, bool withSchema)
{
    Params params(object);
    const auto names = params.texts("names"_L1);
    if (params.error())
        co_return params.refusal();
    QList<Keeper::ConnectionPtr> chosen = names.isEmpty() ? m_keeper.connections() : QList<Keeper::ConnectionPtr>();
    for (const auto& name : names) {
        const auto connection = m_keeper.connection(name);
        if (!connection)
            co_return tl::unexpected(connection.error());
        chosen << *connection;
    }
    QJsonArray list;
    for (const auto& connection : std::as_const(chosen))
        list << view(m_keeper, *connection);
    QJsonObject answer{{u"connections"_s, list}};
    if (withSchema)
        answer.insert(u"schema"_s, 1);
    co_return answer;
}

WorkerService::Answer WorkerService::log(QJsonObject object)
{
    Params params(object);
    EventFilter filter;
    const auto name = params.text("name"_L1);
    const auto since = params.text("since"_L1);
    const auto level = params.text("level"_L1);
    filter.containing = params.text("containing"_L1);
    filter.afterId = params.number("after_id"_L1, 0, 0, std::numeric_limits<qint32>::max() * 1000LL);
    filter.beforeId = params.number("before_id"_L1, 0, 0, std::numeric_limits<qint32>::max() * 1000LL);
    filter.limit = int(params.number("limit"_L1, 200, 1, 999));
    filter.newestFirst = !params.has("newest_first"_L1) || params.flag("newest_first"_L1);
    if (params.error())
        co_return params.refusal();
    if (!name.isEmpty()) {
        const auto connection = m_keeper.connection(name);
        if (!connection)
            co_return tl::unexpected(connection.error());
        filter.connectionId = (*connection)->settings().id;
    }
    if (!since.isEmpty()) {
        filter.since = QDateTime::fromString(since, Qt::ISODate);
        if (!filter.since->isValid())
            co_return fail(ErrorKind::Usage, u"bad-request"_s,
                           tr("since: “%1” is no time. Write it like 2026-11-23T06:48:00Z.").arg(since));
    }
    if (!level.isEmpty()) {
        const auto word = eventLevelFromWord(level);
        if (!word)
            co_return tl::unexpected(word.error());
        filter.minimumLevel = *word;
    }
    if (!filter.containing.isEmpty()) {
        const auto found = co_await searchEvents(&m_keeper.ports().events, &m_keeper.ports().clock, filter);
        if (!found)
            co_return tl::unexpected(found.error());
        QJsonObject answer{{u"events"_s, listOf(found->events)}, {u"more"_s, found->more}};
        if (found->lookedAt > 0)
            answer.insert(u"looked_at"_s, found->lookedAt);
        co_return answer;
    }
    const int wanted = filter.limit++;
    const auto events = m_keeper.ports().events.read(filter);
    if (!events)
        co_return tl::unexpected(events.error());
    const auto list = listOf(events->first(std::min<qsizetype>(wanted, events->size())));
    co_return QJsonObject{{u"events"_s, list}, {u"more"_s, events->size() > wanted}};
}

WorkerService::Answer WorkerService::attempts(QJsonObject object)
{
    Params params(object);
    const auto name = params.requiredText("name"_L1);
    const auto limit = int(params.number("limit"_L1, 100, 1, 999));
    if (params.error())
        co_return params.refusal();
    const auto connection = m_keeper.connection(name);
    if (!connection)
        co_return tl::unexpected(connection.error());
    const QUuid id = (*connection)->settings().id;
    const auto records = co_await m_keeper.ports().grants.attempts(id, limit);
    if (!records)
        co_return tl::unexpected(records.error());
    QJsonArray list;
    for (const auto& record : *records)
        list << attemptObject(record);
    co_return QJsonObject{{u"attempts"_s, list}};
}

WorkerService::Answer WorkerService::unlock(QJsonObject)
{
    const auto opened = co_await m_keeper.unlock(true);
    if (!opened)
        co_return tl::unexpected(opened.error());
    co_return QJsonObject{{u"keyring"_s, u"ready"_s}, {u"unlocked"_s, true}};
}

WorkerService::Answer WorkerService::recoveryCode(QJsonObject)
{
    const auto code = co_await m_keeper.makeRecoveryCode();
    if (!code)
        co_return tl::unexpected(code.error());
    co_return QJsonObject{{u"code"_s, QString::fromLatin1(code->reveal())}};
}

WorkerService::Answer WorkerService::recover(QJsonObject object)
{
    Params params(object);
    const auto code = params.secret("code"_L1);
    if (params.error())
        co_return params.refusal();
    const auto message = co_await m_keeper.recover(code);
    if (!message)
        co_return tl::unexpected(message.error());
    co_return QJsonObject{{u"message"_s, *message}};
}

WorkerService::Answer WorkerService::abandonLostKey(QJsonObject)
{
    const auto message = co_await m_keeper.abandonLostKey();
    if (!message)
        co_return tl::unexpected(message.error());
    co_return QJsonObject{{u"message"_s, *message}};
}

WorkerService::Answer WorkerService::doctor(QJsonObject object)
{
    Params params(object);
    const auto live = params.text("live"_L1);
    if (params.error())
        co_return params.refusal();
    if (const auto connection = m_keeper.connection(live); !live.isEmpty() && !connection)
        co_return tl::unexpected(connection.error());
    const auto checks = co_await m_surroundings.doctor(live);
    co_return QJsonObject{{u"checks"_s, checks}};
}

// NOLINTNEXTLINE(readability-make-member-function-const): all methods are of one type
WorkerService::Answer WorkerService::stay(QJsonObject)
{
    m_surroundings.stay();
    co_return QJsonObject();
}

// NOLINTNEXTLINE(readability-make-member-function-const): all methods are of one type
WorkerService::Answer WorkerService::stop(QJsonObject)
{
    m_surroundings.stop();
    co_return QJsonObject();
}

} // namespace evergrant
