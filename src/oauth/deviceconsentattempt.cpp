// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/deviceconsentattempt.h"

#include "core/errorcode.h"
#include "net/transport.h"
#include "oauth/onerequest.h"
#include "oauth/tokengrant.h"
#include <QCoroFuture>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

// Free, with values only: the attempt may go while somebody waits.
template <typename T>
QCoro::Task<T> resultOf(QFuture<T> future)
{
    co_return co_await future;
}

Error cancelledError()
{
    return {ErrorKind::Cancelled, u"cancelled"_s, DeviceConsentAttempt::tr("The sign-in was cancelled.")};
}

} // namespace

DeviceConsentAttempt::DeviceConsentAttempt(Clock& clock, const ClientConfig& config, const ClientCredentials& client,
                                           const DeviceAuthorization& authorization, std::chrono::seconds timeout)
    : m_clock(clock)
    , m_config(config)
    , m_client(client)
    , m_deviceCode(authorization.deviceCode)
    , m_shown(authorization.shown)
    , m_polling(authorization.interval)
    , m_nextPoll(clock.makeAlarm([this] { poll(); }))
    , m_end(clock.makeAlarm([this] { expire(); }))
{
    m_end->set(std::min(m_shown.expiresIn, timeout));
}

DeviceConsentAttempt::~DeviceConsentAttempt()
{
    end(tl::unexpected(cancelledError()), notSent(u"cancelled"_s));
    m_request.reset();
}

QUrl DeviceConsentAttempt::signInUrl() const
{
    return m_shown.verificationUriComplete.isEmpty() ? m_shown.verificationUri : m_shown.verificationUriComplete;
}

void DeviceConsentAttempt::poll()
{
    const Result<TokenRequest> request = tokenRequest(DeviceCodeGrant(m_deviceCode), m_config, m_client, m_clock.now());
    if (!request) {
        end(tl::unexpected(request.error()), notSent(request.error()));
        return;
    }
    m_request = std::make_unique<QObject>();
    OneRequest::post({m_request.get(), m_clock, m_config, m_client}, m_config.tokenEndpoint, *request)
        .then(this, [this](const TokenExchange& answer) { answered(answer); });
}

void DeviceConsentAttempt::answered(const TokenExchange& answer)
{
    using Kind = DevicePolling::Step::Kind;
    if (!m_request)
        return;                         // given up
    m_request.release()->deleteLater(); // this runs inside it
    const DevicePolling::Step step = m_polling.next(answer, m_config, m_clock.now());
    if (step.kind == Kind::Tokens)
        end({}, answer);
    else if (step.kind == Kind::Ended)
        end(tl::unexpected(step.error), notSent(step.error));
    else if (m_over)
        end(tl::unexpected(*m_over), notSent(*m_over));
    else
        m_nextPoll->set(step.wait);
}

void DeviceConsentAttempt::expire()
{
    finish(
        {ErrorKind::Temporary, errorcode::timeout, tr("Nobody entered the code in time. Start again for a new one.")});
}

/// An answer that is under way may hold the tokens, and nobody else has them: the code is spent when it does.
void DeviceConsentAttempt::finish(const Error& error)
{
    m_over = error;
    if (!m_request)
        end(tl::unexpected(error), notSent(error));
}

void DeviceConsentAttempt::end(Result<void> result, const TokenExchange& answer)
{
    m_nextPoll->disarm();
    m_end->disarm();
    m_exchange.settle(answer);
    m_consent.settle(std::move(result));
}

void DeviceConsentAttempt::cancel()
{
    if (!m_consent.isSettled())
        finish(cancelledError());
}

void DeviceConsentAttempt::conclude(const Conclusion&)
{
    if (!m_consent.isSettled())
        return;
    m_exchange.forget(notSent(u"cancelled"_s));
    m_deviceCode = {};
}

QCoro::Task<Result<void>> DeviceConsentAttempt::consent()
{
    if (!m_consent.isSettled() && !std::exchange(m_asking, true))
        m_nextPoll->set(m_polling.interval());
    return resultOf(m_consent.future());
}

QCoro::Task<TokenExchange> DeviceConsentAttempt::exchange()
{
    if (!m_consent.isSettled())
        return resultOf(ended(notSent(u"code-missing"_s)));
    return resultOf(m_exchange.future());
}

Result<void> DeviceConsentAttempt::acceptPastedAddress(const QString&)
{
    return fail(ErrorKind::Usage, u"not-a-redirect"_s,
                tr("This sign-in has no address to paste. Open %1 on any device and enter the code %2 there.")
                    .arg(m_shown.verificationUri.toDisplayString(), m_shown.userCode));
}

} // namespace evergrant
