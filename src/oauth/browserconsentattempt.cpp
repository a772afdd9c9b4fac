// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/browserconsentattempt.h"
#include "oauth/endpointrules.h"
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

Result<void> checkEndpoints(const ClientConfig& config)
{
    for (const QUrl& endpoint : {config.authorizationEndpoint, config.tokenEndpoint}) {
        if (endpoint.isEmpty()) {
            return fail(ErrorKind::Usage, u"endpoint-missing"_s,
                        Tr::tr("The connection does not say where to sign in. Add authorization_endpoint and "
                               "token_endpoint to its settings."));
        }
        if (!isSafeEndpoint(endpoint)) {
            return fail(ErrorKind::Usage, u"endpoint-unsafe"_s,
                        Tr::tr("%1 is not an https address, so nothing is sent there.")
                            .arg(endpoint.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
        }
    }
    return {};
}

} // namespace

BrowserConsentAttempt::BrowserConsentAttempt(Clock& clock, const ClientConfig& config, const Secret& clientSecret)
    : m_clock(clock)
    , m_config(config)
    , m_alarm(clock.makeAlarm([this] {
        giveUp(Conclusion::Outcome::Expired,
               {ErrorKind::Temporary, u"timeout"_s, Tr::tr("Nobody finished the sign-in in time. Start it again.")});
    }))
    , m_manager(config.timeout)
    , m_handler(clock)
    , m_flow(config, clientSecret, &m_manager, &m_handler)
{
    QObject::connect(&m_manager, &ExactlyOnceManager::posted, &m_manager, [this](QNetworkReply* reply) {
        m_watch = std::make_unique<ReplyWatch>(reply, m_clock, m_config.timeout,
                                               [this](TokenExchange answer) { m_exchange.settle(std::move(answer)); });
    });
}

BrowserConsentAttempt::~BrowserConsentAttempt()
{
    BrowserConsentAttempt::cancel();
    m_watch.reset();
    m_exchange.settle(notSent(u"cancelled"_s));
}

Result<std::unique_ptr<ConsentAttempt>> BrowserConsentAttempt::begin(Clock& clock, const ClientConfig& config,
                                                                     const Secret& clientSecret,
                                                                     std::chrono::seconds timeout)
{
    std::unique_ptr<BrowserConsentAttempt> attempt(new BrowserConsentAttempt(clock, config, clientSecret));
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
    const QString issuer = m_config.sendsIssuer ? m_config.issuer.toString(QUrl::FullyEncoded) : QString();
    m_handler.expect({m_flow.expectedState(), issuer, m_config.providerName},
                     [this](Result<Secret> code) { decided(std::move(code)); });
    m_alarm->set(timeout);
    return {};
}

void BrowserConsentAttempt::decided(Result<Secret> code)
{
    m_alarm->disarm();
    if (code) {
        m_code = *code;
        m_consent.settle({});
    } else {
        m_consent.settle(tl::unexpected(code.error()));
    }
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
    m_flow.sendCode(m_code);
    if (!m_watch)
        m_exchange.settle(notSent(u"code-not-accepted"_s));
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
