// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/authorization.h"

#include "core/errorcode.h"
#include "engine/jobs/installgrantjob.h"
#include "engine/scopewarnings.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

Conclusion::Outcome outcomeOf(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return Conclusion::Outcome::Cancelled;
    if (error.code == errorcode::accessDenied)
        return Conclusion::Outcome::Denied;
    // At the token endpoint invalid_grant means the code (RFC 6749 section 5.2): too old, or used before.
    if (error.code == errorcode::timeout || error.code == errorcode::invalidGrant)
        return Conclusion::Outcome::Expired;
    return Conclusion::Outcome::Failed;
}

QString provenMessage()
{
    return QObject::tr("Authorized, and the first renewal worked. Evergrant renews it from now on.");
}

Error cancelledError()
{
    return {ErrorKind::Cancelled, u"cancelled"_s, QObject::tr("The sign-in was cancelled.")};
}

} // namespace

Authorization::Authorization(EnginePorts& ports, std::shared_ptr<ManagedConnection> connection, Request request)
    : m_ports(ports)
    , m_connection(std::move(connection))
    , m_request(std::move(request))
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_patience(ports.clock.makeAlarm([this] { decide(Decision::Discard); }))
    , m_news(std::make_shared<QPromise<void>>())
{
    m_ended.start();
    m_news->start();
    m_stopped.start();
}

QCoro::Task<Result<void>> Authorization::begin()
{
    const auto self = shared_from_this();
    const auto config = co_await open();
    if (!config) {
        abandonIntent(config.error());
        end(tl::unexpected(config.error()));
        co_return tl::unexpected(config.error());
    }
    m_connection->setAuthorizing(true);
    run(self, *config);
    co_return {};
}

QCoro::Task<Result<ClientConfig>> Authorization::open()
{
    const auto self = shared_from_this();
    const GrantTarget target = m_request.target;
    auto config = m_connection->core().client.configFor(target);
    if (config && !m_cancelled)
        config = co_await m_connection->core().client.discovered(*config);
    if (m_cancelled)
        co_return tl::unexpected(cancelledError());
    if (!config)
        co_return config;
    const auto client = m_connection->core().client.credentialsFor(target, *config);
    if (!client)
        co_return tl::unexpected(client.error());
    if (config->grantType == GrantType::Device) {
        const auto intended = co_await m_connection->core().transaction.intendExchange(*config, target.slot);
        if (!intended)
            co_return tl::unexpected(intended.error());
        m_intent = *intended;
    }
    const auto consent = co_await m_ports.consents.begin(*config, *client, m_request.timeout);
    if (!consent)
        co_return tl::unexpected(consent.error());
    m_consent = *consent;
    if (m_cancelled) {
        m_consent->cancel();
        co_return tl::unexpected(cancelledError());
    }
    m_signInUrl = m_consent->signInUrl();
    m_redirectUri = m_consent->redirectUri();
    m_deviceCode = m_consent->deviceCode();
    const bool shorter = !m_deviceCode.userCode.isEmpty() && m_deviceCode.expiresIn < m_request.timeout;
    m_expiresAt = m_ports.clock.now().addSecs((shorter ? m_deviceCode.expiresIn : m_request.timeout).count());
    co_return config;
}

QCoro::Task<> Authorization::run(std::shared_ptr<Authorization> self, ClientConfig config)
{
    const Result<QString> result = co_await self->obtain(config);
    self->conclude(result);
    self->end(result);
}

QCoro::Task<Result<QString>> Authorization::obtain(ClientConfig config)
{
    const auto self = shared_from_this();
    const auto consented = co_await m_consent->consent();
    if (!consented) {
        abandonIntent(consented.error());
        co_return tl::unexpected(consented.error());
    }
    // A device has learned nothing, so this cannot lose its tokens.
    const auto complete = withLearned(config, m_consent->learned());
    if (!complete)
        co_return tl::unexpected(complete.error());
    InstallGrantJob job(m_connection);
    const auto received =
        co_await job.exchangeCode(m_consent, *complete, m_request.authorizedBy, m_request.target, m_intent);
    if (!received)
        co_return tl::unexpected(received.error());
    co_return co_await place(*received);
}

/// No tokens came.
void Authorization::abandonIntent(const Error& why)
{
    if (const auto intent = std::exchange(m_intent, std::nullopt))
        m_connection->core().transaction.abandon(*intent, why);
}

QCoro::Task<Result<QString>> Authorization::place(Received received)
{
    const auto self = shared_from_this();
    noteWarnings(received);
    const auto settled = co_await settleAccount(received);
    if (!settled)
        co_return tl::unexpected(settled.error());
    // What came after it was cancelled is kept, but nobody is there any more who could do something about a proof.
    const bool refreshNow = received.config.refreshAfterAuthorize && !m_cancelled;
    if (isSpare(m_request.target.slot))
        co_return co_await proveSpare(refreshNow);
    co_return co_await prove(refreshNow);
}

/// What whoever signs in should know at once, and not on the day on which it matters.
void Authorization::noteWarnings(const Received& received)
{
    m_warnings = scopeWarnings(received.config, *received.result.grant);
    const auto* reply = std::get_if<TokenReply>(&received.result.outcome);
    const QString end = reply ? noteAbout(reply->ends, received.config.providerName, m_ports.clock.now()) : QString();
    if (!end.isEmpty())
        m_warnings << end;
}

void Authorization::beginAlone()
{
    m_expiresAt = m_ports.clock.now();
    runAlone(shared_from_this());
}

QCoro::Task<> Authorization::runAlone(std::shared_ptr<Authorization> self)
{
    Result<QString> result = tl::unexpected(cancelledError());
    if (!self->m_cancelled) {
        self->m_connection->setAuthorizing(true);
        InstallGrantJob job(self->m_connection);
        const auto obtained = co_await job.obtain();
        // The message first: GCC 12 destroys what is made within an awaited call twice.
        const bool isStatic = self->m_connection->settings().grantType == GrantType::Static;
        QString message = QObject::tr("It works without anybody signing in. Evergrant renews it from now on.");
        if (isStatic)
            message = QObject::tr("The key is stored.");
        if (obtained)
            result = co_await self->withAccount(message);
        else
            result = tl::unexpected(obtained.error());
    }
    self->end(result);
}

void Authorization::beginWith(const Secret& refreshToken)
{
    m_expiresAt = m_ports.clock.now();
    runWith(shared_from_this(), refreshToken);
}

QCoro::Task<> Authorization::runWith(std::shared_ptr<Authorization> self, Secret refreshToken)
{
    Result<QString> result = tl::unexpected(cancelledError());
    if (!self->m_cancelled) {
        InstallGrantJob job(self->m_connection);
        const auto received = co_await job.exchangeRefreshToken(refreshToken, self->m_request.authorizedBy);
        Result<void> settled;
        if (received && received->result.grant)
            self->noteWarnings(*received);
        if (received)
            settled = co_await self->settleAccount(*received);
        const QString proven = provenMessage();
        const auto* reply = received ? std::get_if<TokenReply>(&received->result.outcome) : nullptr;
        if (!received)
            result = tl::unexpected(received.error());
        else if (!settled)
            result = tl::unexpected(settled.error());
        else if (reply && isBearerType(reply->tokenType))
            result = co_await self->withAccount(proven);
        else
            result = co_await self->prove(true);
    }
    self->end(result);
}

void Authorization::resume()
{
    m_resumed = true;
    runResumed(shared_from_this());
}

QCoro::Task<> Authorization::runResumed(std::shared_ptr<Authorization> self)
{
    InstallGrantJob job(self->m_connection);
    const auto received = co_await job.resumeUndecided();
    Result<QString> result;
    if (received)
        result = co_await self->place(*received);
    else
        result = tl::unexpected(received.error());
    self->end(result);
}

QCoro::Task<Result<QString>> Authorization::prove(bool refreshNow)
{
    const auto self = shared_from_this();
    const auto info = m_connection->grantInfo();
    const bool endless = info && !info->isRenewable();
    if (endless || !refreshNow) {
        QString message = QObject::tr("Authorized. Evergrant renews it from now on.");
        if (endless)
            message = QObject::tr("Authorized. This access does not expire; it is checked once a day.");
        co_return co_await withAccount(message);
    }
    auto refreshed = co_await m_connection->refresh(true);
    // Refused: the second look, that a refusal gets anyway, is taken now while the person is still there.
    if (!refreshed && m_connection->condition().refusedOnce && !m_connection->condition().needsAuthorization)
        refreshed = co_await m_connection->refresh(true);
    if (refreshed) {
        const QString proven = provenMessage();
        co_return co_await withAccount(proven);
    }
    // The grant is stored; what may pass by itself is the worker's business from here on.
    if (refreshed.error().kind == ErrorKind::Temporary) {
        m_warnings << QObject::tr("The first renewal did not work yet, and will be tried again: %1")
                          .arg(refreshed.error().message);
        co_return QObject::tr("Authorized.");
    }
    co_return tl::unexpected(refreshed.error());
}

/// A probe that fails does not make the sign-in fail: the grant is there, and renewed.
QCoro::Task<QString> Authorization::withAccount(QString message)
{
    const auto self = shared_from_this();
    const ProbeReport found = co_await m_connection->check();
    if (found.code == errorcode::noProbe) {
        const QString account = m_connection->grantInfo().value_or(GrantInfo()).subjectName;
        co_return account.isEmpty() ? message : message + u' ' + QObject::tr("This is the account “%1”.").arg(account);
    }
    if (found.result == ProbeReport::Result::Works)
        co_return found.account.isEmpty() ? message : message + u' ' + found.message;
    m_warnings << found.message;
    co_return message;
}

QCoro::Task<Result<QString>> Authorization::proveSpare(bool refreshNow)
{
    const auto self = shared_from_this();
    if (!refreshNow)
        co_return QObject::tr("The spare sign-in is stored and kept alive from now on.");
    const auto spare = co_await m_connection->refreshSpare(m_request.target.slot);
    if (!spare && spare.error().kind != ErrorKind::Temporary)
        co_return tl::unexpected(spare.error());
    // One in doubt or in trouble has its own pace, which costs less than a proof is worth.
    if (m_connection->condition().renewalFails() || m_connection->condition().needsAuthorization)
        co_return QObject::tr(
            "The spare sign-in is stored. The main one has trouble of its own, so it was not tried beside "
            "it.");
    const QUuid mainId = m_connection->grantInfo()->grantId;
    const auto main = co_await m_connection->refresh(true);
    if (m_connection->grantInfo()->grantId != mainId)
        co_return QObject::tr(
            "The main sign-in did not survive the second one, so that has taken its place at once. This "
            "provider does not keep two side by side.");
    if (!main)
        co_return QObject::tr("The spare sign-in is stored. The main one could not be renewed beside it just now: %1")
            .arg(main.error().message);
    if (!spare)
        co_return QObject::tr(
            "The spare sign-in is stored. Its first renewal did not work yet, and will be tried again: "
            "%1")
            .arg(spare.error().message);
    co_return QObject::tr("The spare sign-in is stored, and both work side by side. It is kept alive from now on.");
}

void Authorization::conclude(const Result<QString>& result)
{
    Conclusion conclusion;
    conclusion.connectionTitle =
        m_connection->settings().title.isEmpty() ? m_connection->settings().name : m_connection->settings().title;
    conclusion.outcome = result ? Conclusion::Outcome::Success : outcomeOf(result.error());
    conclusion.explanation = told(result);
    if (m_consent)
        m_consent->conclude(conclusion);
}

QString Authorization::told(const Result<QString>& result) const
{
    return result ? (QStringList{*result} + m_warnings).join(u' ') : result.error().message;
}

void Authorization::end(const Result<QString>& result)
{
    m_connection->setAuthorizing(false);
    Event event;
    event.connectionId = m_connection->settings().id;
    event.connection = m_connection->settings().name;
    event.level = result ? EventLevel::Info : EventLevel::Warning;
    event.kind = result ? u"authorization-succeeded"_s : u"authorization-failed"_s;
    event.message = told(result);
    if (!result)
        event.details.insert(u"code"_s, result.error().code);
    m_ports.events.append(event);
    m_ended.addResult(result);
    m_ended.finish();
    m_news->finish();
}

Result<void> Authorization::acceptPastedAddress(const QString& address)
{
    if (!m_consent || hasEnded())
        return fail(ErrorKind::Usage, u"attempt-ended"_s,
                    QObject::tr("This sign-in has ended already. Start it again."));
    return m_consent->acceptPastedAddress(address);
}

void Authorization::cancel()
{
    giveUp(Decision::Discard);
}

void Authorization::suspend()
{
    m_suspended = true;
    giveUp(Decision::Later);
}

void Authorization::giveUp(Decision decision)
{
    if (!m_cancelled) {
        m_stopped.addResult(true);
        m_stopped.finish();
    }
    m_cancelled = true;
    decide(decision);
    if (m_consent && !hasEnded())
        m_consent->cancel();
}

} // namespace evergrant
