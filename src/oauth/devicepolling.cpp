// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/devicepolling.h"

#include "core/errorcode.h"
#include "core/grant/tokenanswer.h"
#include "core/grant/tokenreply.h"
#include "oauth/signinrefusal.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

constexpr std::chrono::seconds longestBackOff = 60s;

/// What asking again can change. Everything else that was not sent is the fault of settings or credentials.
bool isTheNetwork(const QString& code)
{
    static const QStringList codes{errorcode::timeout,          errorcode::connectionRefused, errorcode::hostNotFound,
                                   errorcode::connectionClosed, errorcode::cutShort,          errorcode::proxyFailed,
                                   errorcode::tlsFailed};
    return codes.contains(code);
}

bool isTransient(int status)
{
    return status >= 500 || status == 429 || status == 408;
}

} // namespace

DevicePolling::Step DevicePolling::askAgain(std::chrono::seconds atLeast) const
{
    return {Step::Kind::AskAgain, std::max(m_interval, atLeast), {}};
}

DevicePolling::Step DevicePolling::backOff(std::chrono::seconds atLeast)
{
    m_failures = std::min(m_failures + 1, 10);
    const auto wait = std::min(m_interval * (1 << m_failures), std::max(longestBackOff, m_interval));
    return askAgain(std::max(wait, atLeast));
}

DevicePolling::Step DevicePolling::afterError(const QString& code, const QString& words, const ClientConfig& config)
{
    m_failures = 0;
    if (code == errorcode::slowDown)
        m_interval += 5s; // for this and all later polls
    if (code == errorcode::slowDown || code == errorcode::authorizationPending)
        return askAgain();
    Step ended{Step::Kind::Ended, {}, signInRefusal(code, words, config.providerName)};
    if (code == errorcode::expiredToken || code == errorcode::badVerificationCode)
        ended.error.kind = ErrorKind::Temporary; // the same as when our own clock says so
    return ended;
}

DevicePolling::Step DevicePolling::next(const TokenExchange& answer, const ClientConfig& config, const QDateTime& now)
{
    if (answer.delivery != TokenExchange::Delivery::Answered) {
        if (isTheNetwork(answer.transportCode))
            return backOff(0s);
        return {Step::Kind::Ended, {}, {ErrorKind::PersonNeeded, answer.transportCode, answer.transportError}};
    }
    const QDateTime serverTime = httpTime(answer.dateHeader);
    const auto retryAfter = parseRetryAfter(answer.retryAfter, serverTime.isValid() ? serverTime : now).value_or(0s);
    const auto said = readTokenAnswer(answer.body.reveal(), answer.contentType);
    const auto error = said ? errorIn(*said) : std::nullopt;
    const bool passes =
        error && (error->code == errorcode::serverError || error->code == errorcode::temporarilyUnavailable);
    const bool isPending =
        error && (error->code == errorcode::authorizationPending || error->code == errorcode::slowDown);
    // A slow_down may come with status 429, and counts as what it says.
    if (answer.fromProxy || passes || (isTransient(answer.status) && !isPending))
        return backOff(retryAfter);
    if (error) {
        Step step = afterError(error->code, error->description, config);
        step.wait = std::max<std::chrono::milliseconds>(step.wait, retryAfter);
        return step;
    }
    if (said && said->contains("access_token"_L1))
        return {Step::Kind::Tokens, {}, {}};
    if (answer.status >= 400)
        return afterError(u"http-%1"_s.arg(answer.status), {}, config);
    return backOff(retryAfter); // a page of somebody else's
}

} // namespace evergrant
