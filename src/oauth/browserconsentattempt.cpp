// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/browserconsentattempt.h"
#include "core/errorcode.h"
#include "oauth/rawbasic.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::BrowserConsentAttempt)
};

// Free, with values only: the attempt may go while somebody waits.
template <typename T>
QCoro::Task<T> resultOf(QFuture<T> future)
{
    co_return co_await future;
}

Result<void> checkEndpoint(const QUrl& endpoint)
{
    if (endpoint.isEmpty()) {
        return fail(ErrorKind::Usage, u"endpoint-missing"_s,
                    Tr::tr("The connection does not say where to sign in. Add authorization_endpoint and "
                           "token_endpoint to its settings."));
    }
    if (!mayReceiveSecrets(endpoint)) {
        return fail(ErrorKind::Usage, u"endpoint-unsafe"_s,
                    Tr::tr("%1 is not an https address, so nothing is sent there.")
                        .arg(endpoint.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
    }
    return {};
}

Result<void> checkEndpoints(const ClientConfig& config)
{
    const Result<void> signIn = checkEndpoint(config.authorizationEndpoint);
    const bool willBeTold = config.tokenEndpoint.isEmpty() && config.templates.contains("token_endpoint"_L1);
    return signIn && !willBeTold ? checkEndpoint(config.tokenEndpoint) : signIn;
}

} // namespace

BrowserConsentAttempt::BrowserConsentAttempt(Clock& clock, const ClientConfig& config, const ClientCredentials& client,
                                             const NetworkAccess& access)
    : m_clock(clock)
    , m_config(config)
    , m_alarm(clock.makeAlarm([this] { expire(); }))
    , m_manager(access)
    , m_handler(clock)
    , m_flow(clock, config, client, &m_manager, &m_handler)
{
    QObject::connect(&m_manager, &ExactlyOnceManager::posted, &m_manager, [this](QNetworkReply* reply) {
        m_watch = std::make_unique<ReplyWatch>(reply, m_clock, m_config.timeout,
                                               [this](TokenExchange answer) { answered(std::move(answer)); });
    });
}

BrowserConsentAttempt::~BrowserConsentAttempt()
{
    BrowserConsentAttempt::cancel();
    m_watch.reset();
    m_exchange.settle(m_refusal.value_or(notSent(u"cancelled"_s)));
}

Result<std::shared_ptr<ConsentAttempt>> BrowserConsentAttempt::begin(Clock& clock, const ClientConfig& config,
                                                                     const ClientCredentials& client,
                                                                     std::chrono::seconds timeout)
{
    const Result<NetworkAccess> access = NetworkAccess::of(config, client);
    if (!access)
        return tl::unexpected(access.error());
    std::shared_ptr<BrowserConsentAttempt> attempt(new BrowserConsentAttempt(clock, config, client, *access));
    if (const Result<void> started = attempt->start(timeout); !started)
        return tl::unexpected(started.error());
    return attempt;
}

Result<void> BrowserConsentAttempt::start(std::chrono::seconds timeout)
{
    if (const Result<void> safe = checkEndpoints(m_config); !safe)
        return safe;
    if (const Result<void> listening = m_handler.listen(m_config.redirectUri); !listening)
        return listening;
    Result<QUrl> signIn = m_flow.begin();
    if (!signIn)
        return tl::unexpected(signIn.error());
    m_signInUrl = std::move(*signIn);
    m_handler.expect({m_flow.expectedState(), m_config.issuer, m_config.sendsIssuer, m_config.providerName,
                      m_handler.callback(), m_config.learned},
                     [this](const AuthorizationResponse& response) { decided(response); });
    m_alarm->set(timeout);
    return {};
}

void BrowserConsentAttempt::decided(const AuthorizationResponse& response)
{
    m_alarm->disarm();
    if (response.kind != AuthorizationResponse::Kind::Code) {
        m_consent.settle(tl::unexpected(response.error));
        return;
    }
    Result<void> learnt = learn(response.learned);
    if (learnt)
        m_code = response.code;
    m_consent.settle(std::move(learnt));
}

Result<void> BrowserConsentAttempt::learn(const LearnedValues& values)
{
    Result<ClientConfig> config = withLearned(m_config, values);
    if (!config)
        return tl::unexpected(config.error());
    if (!mayReceiveSecrets(config->tokenEndpoint)) {
        return fail(
            ErrorKind::PersonNeeded, u"learned-value-missing"_s,
            Tr::tr("%1 did not say where to fetch the access, so nothing was sent. Sign in again and choose the "
                   "account there, if it asks for one.")
                .arg(m_config.providerName));
    }
    m_config = std::move(*config);
    m_learned = values;
    return {};
}

QCoro::Task<Result<void>> BrowserConsentAttempt::consent()
{
    return resultOf(m_consent.future());
}

QCoro::Task<TokenExchange> BrowserConsentAttempt::exchange()
{
    sendCode();
    return resultOf(m_exchange.future());
}

void BrowserConsentAttempt::sendCode()
{
    if (m_watch || m_exchange.isSettled())
        return;
    if (m_code.isEmpty()) {
        m_exchange.settle(notSent(u"code-missing"_s));
        return;
    }
    const Result<void> sent = m_flow.sendCode(m_code, m_config.tokenEndpoint);
    if (!sent)
        m_exchange.settle(notSent(sent.error()));
    else if (!m_watch)
        m_exchange.settle(notSent(u"code-not-accepted"_s));
}

void BrowserConsentAttempt::answered(TokenExchange answer)
{
    // A code is spent or not; nothing is lost by sending it once more.
    if (!m_refusal && isClientRefused(answer, true) && m_flow.useRawBasic()) {
        m_refusal = std::move(answer);
        // The watch is calling, and is replaced.
        QMetaObject::invokeMethod(&m_flow, [this] { sendAgain(); }, Qt::QueuedConnection);
        return;
    }
    const bool isRaw = m_refusal.has_value() || m_config.clientAuth == ClientAuth::SecretBasicRaw;
    answer.rawBasicAccepted = isRaw && isClientAccepted(answer);
    m_exchange.settle(std::move(answer));
}

void BrowserConsentAttempt::sendAgain()
{
    m_watch.reset();
    if (!m_flow.sendCode(m_code, m_config.tokenEndpoint) || !m_watch)
        m_exchange.settle(*m_refusal);
}

void BrowserConsentAttempt::conclude(const Conclusion& conclusion)
{
    m_handler.conclude(conclusion);
    if (!m_exchange.isSettled())
        return;
    m_exchange.forget(notSent(u"cancelled"_s));
    m_code = {};
    m_watch.reset();
    const auto replies = m_manager.findChildren<QNetworkReply*>();
    for (auto* reply : replies)
        reply->deleteLater();
}

void BrowserConsentAttempt::expire()
{
    // A redirect address that the provider does not know is shown on its page and to nobody else.
    giveUp(Conclusion::Outcome::Expired,
           {ErrorKind::Temporary, errorcode::timeout,
            Tr::tr("Nobody finished the sign-in in time. If the page at %1 complained about the redirect address, "
                   "register exactly this one there: %2")
                .arg(m_config.providerName, m_handler.callback())});
}

void BrowserConsentAttempt::giveUp(Conclusion::Outcome outcome, Error error)
{
    if (!m_consent.settle(tl::unexpected(std::move(error))))
        return;
    m_alarm->disarm();
    m_handler.stopWaiting({outcome, m_config.connectionName, {}});
}

void BrowserConsentAttempt::cancel()
{
    giveUp(Conclusion::Outcome::Cancelled,
           {ErrorKind::Cancelled, u"cancelled"_s, Tr::tr("The sign-in was cancelled.")});
}

} // namespace evergrant
