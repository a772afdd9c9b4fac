// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include "engine/jobs/changecredentialsjob.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::test {

namespace {

ProviderPreset acme()
{
    ProviderPreset preset;
    preset.id = u"acme"_s;
    preset.name = u"Acme"_s;
    preset.grants = {GrantType::Code};
    preset.endpoints = {{u"authorization_endpoint"_s, u"https://id.acme.example/authorize"_s},
                        {u"token_endpoint"_s, u"https://id.acme.example/token"_s},
                        {u"revocation_endpoint"_s, u"https://id.acme.example/revoke"_s}};
    preset.clientIdLabel = u"App key"_s;
    preset.clientSecretLabel = u"App secret"_s;
    return preset;
}

/// Wants everything that can be wanted, and a redirect URI that stays.
ProviderPreset strict()
{
    auto preset = acme();
    preset.id = u"strict"_s;
    preset.name = u"Strict"_s;
    preset.clientSecret = ProviderPreset::SecretUse::Required;
    preset.redirectPort = ProviderPreset::Port::Fixed;
    preset.refreshAfterAuthorize = false;
    return preset;
}

ProviderPreset discovering()
{
    ProviderPreset preset = acme();
    preset.id = u"openid"_s;
    preset.name = u"OpenID"_s;
    preset.endpoints.clear();
    preset.requiredSettings = {u"issuer"_s};
    preset.discovery = true;
    preset.refreshAfterAuthorize = false;
    return preset;
}

/// Offers every grant, and a call that names the account.
ProviderPreset versatile()
{
    auto preset = acme();
    preset.id = u"versatile"_s;
    preset.name = u"Versatile"_s;
    preset.clientIdNeeded = false;
    preset.grants = {GrantType::Code, GrantType::Device, GrantType::ClientCredentials, GrantType::JwtBearer,
                     GrantType::Static};
    preset.endpoints.insert(u"device_authorization_endpoint"_s, u"https://id.acme.example/device"_s);
    preset.probe = ProbeRule();
    preset.probe->url = u"https://api.acme.example/me"_s;
    return preset;
}

std::function<void()> waitForOthers;

} // namespace

void settleWith(std::function<void()> wait)
{
    waitForOthers = std::move(wait);
}

void settle()
{
    for (int turn = 0; turn < 20; ++turn) {
        if (waitForOthers)
            waitForOthers();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

namespace {

QCoro::Task<> noteEnd(QCoro::Task<> task, std::shared_ptr<bool> ended)
{
    co_await task;
    *ended = true;
}

} // namespace

std::shared_ptr<bool> endOf(QCoro::Task<> task)
{
    const auto ended = std::make_shared<bool>(false);
    noteEnd(std::move(task), ended);
    return ended;
}

void finish(QCoro::Task<> task)
{
    const auto ended = endOf(std::move(task));
    settle();
    if (!*ended)
        qFatal("the task has not ended");
}

Bench::Bench()
{
    for (const auto& preset : {acme(), strict(), discovering(), versatile()})
        presets.insert(preset.id, preset);
}

Bench::~Bench()
{
    kill();
    tokens.releaseAll(lostReply());
    keychain.holding = false;
    keychain.release();
    profileKeys.release();
    // What still waits for a time may do so: no coroutine is left behind.
    advance(1h);
}

EnginePorts Bench::ports()
{
    EnginePorts all{clock,
                    tokens,
                    consents,
                    grants,
                    keychain,
                    profileKeys,
                    recoveryCodes,
                    connections,
                    events,
                    presets,
                    [this] { return jitter(); },
                    u"00000000-0000-4000-8000-00000000000f"_s,
                    [this](const std::function<bool(quint16)>& isTaken) -> std::optional<quint16> {
                        while (port && isTaken(*port))
                            ++*port;
                        return port;
                    },
                    [this](const QString&) { return Result<QMap<QString, QString>>(localSettings); },
                    [this](const QMap<QString, QString>& files, const ClientCredentials& stored) {
                        storedKeys = stored;
                        return keyFiles(files);
                    },
                    keychainCopies,
                    machine};
    all.minLife = [this](const QUuid&) { return minLife; };
    return all;
}

void Bench::start()
{
    engine = std::make_unique<Engine>(ports());
    const auto nameOf = [this](const QUuid& id) {
        for (const auto& connection : engine->connections())
            if (connection->settings().id == id)
                return connection->settings().name;
        return QString();
    };
    subscription = engine->changes().subscribe([this, nameOf](const Change& change) {
        if (std::holds_alternative<change::PersonNeeded>(change))
            signalsSeen << "attention "_L1 + nameOf(connectionOf(change));
        else if (std::holds_alternative<change::PersonNoLongerNeeded>(change))
            signalsSeen << "relief "_L1 + nameOf(connectionOf(change));
        else if (const auto* removed = std::get_if<change::ConnectionRemoved>(&change))
            signalsSeen << "removed "_L1 + removed->name;
    });
    const auto started = finished(engine->start());
    if (!started)
        qFatal("the engine did not start: %s", qPrintable(started.error().message));
}

void Bench::kill()
{
    engine.reset();
    grants.close();
    settle();
}

void Bench::restart()
{
    kill();
    start();
}

void Bench::advance(std::chrono::milliseconds time)
{
    const auto end = clock.monotonic() + time;
    settle();
    for (int rings = 0; clock.untilNextAlarm(); ++rings) {
        if (rings > 20000)
            qFatal("alarms ring without end");
        const auto next = clock.monotonic() + *clock.untilNextAlarm();
        if (next > end)
            break;
        clock.advance(next - clock.monotonic());
        settle();
    }
    clock.advance(end - clock.monotonic());
    settle();
}

NewConnection Bench::fields(const QString& name, const QString& policy) const
{
    NewConnection fields;
    fields.name = name;
    fields.providerId = u"acme"_s;
    fields.clientId = u"app"_s;
    if (!policy.isEmpty())
        fields.settings.insert(u"refresh_policy"_s, policy);
    return fields;
}

ManagedConnectionPtr Bench::add(const QString& name, const QString& policy)
{
    const auto added = finished(engine->editor().add(fields(name, policy)));
    if (!added)
        qFatal("not added: %s", qPrintable(added.error().message));
    return *added;
}

std::shared_ptr<Authorization> Bench::beginAuthorizing(const QString& name)
{
    Authorization::Request request;
    request.authorizedBy = u"petra"_s;
    const auto begun = finished(engine->signIns().begin(name, request, {}));
    if (!begun)
        qFatal("not begun: %s", qPrintable(begun.error().message));
    return *begun;
}

ManagedConnectionPtr Bench::authorized(const QString& name, const QString& policy)
{
    const auto connection = add(name, policy);
    const auto authorization = beginAuthorizing(name);
    consents.begun.last()->allow();
    settle();
    if (!authorization->hasEnded() || !authorization->ended().result())
        qFatal("not authorized");
    signalsSeen.clear();
    order.clear();
    tokens.sent.clear();
    return connection;
}

ManagedConnectionPtr Bench::settled(const QString& policy)
{
    const auto connection = authorized(u"crm"_s, policy);
    advance(61s);
    return connection;
}

ManagedConnectionPtr Bench::connection(const QString& name) const
{
    const auto found = engine->connection(name);
    if (!found)
        qFatal("no connection %s", qPrintable(name));
    return *found;
}

Result<UsableToken> Bench::token(const TokenDemand& demand, const QString& name)
{
    return finished(connection(name)->token(demand));
}

Result<void> Bench::refresh(bool force, const QString& name)
{
    return finished(connection(name)->refresh(force));
}

QString Bench::health(const QString& name) const
{
    return toWord(connection(name)->assessment().health);
}

std::optional<KeychainCopy> Bench::copyOf(const QString& name) const
{
    return keychain.copy(connection(name)->settings().id);
}

qint64 Bench::nextActionIn(const QString& name) const
{
    const auto at = connection(name)->nextActionAt();
    return at ? std::llround(static_cast<double>((*at - clock.monotonic()).count()) / 1000) : -1;
}

std::optional<GrantInfo> spareOf(const ManagedConnectionPtr& connection, GrantSlot slot)
{
    const auto* held = connection->core().grants.find(slot);
    return held ? held->info() : std::nullopt;
}

QCoro::Task<Result<void>> changeCredentials(ManagedConnectionPtr connection, CredentialChanges changes)
{
    ChangeCredentialsJob job(connection);
    co_return co_await job.run(changes);
}

} // namespace evergrant::test
