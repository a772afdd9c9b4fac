// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/awssender.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::handoff {

AwsSender::AwsSender(Clock& clock, NetworkAccess access)
    : m_clock(clock)
    , m_access(std::move(access))
{
}

bool AwsSender::learnTime(const QDateTime& serverTime)
{
    if (!serverTime.isValid())
        return false;
    const std::chrono::seconds offset(m_clock.now().secsTo(serverTime));
    const bool differs = std::chrono::abs(offset - m_clockOffset) > 1min;
    if (differs)
        m_clockOffset = offset;
    return differs;
}

QCoro::Task<AwsAnswer> sendToAws(std::shared_ptr<AwsSender> sender, ApiRequest request)
{
    ApiAnswer answer;
    if (sender->isClosed())
        answer.transportCode = u"cancelled"_s;
    else
        answer = co_await sendApiRequest(request, sender->access(), &sender->clock());
    if (isAwsSuccess(answer))
        co_return answer;
    co_return tl::unexpected(awsErrorIn(answer, sender->clock().now()));
}

QCoro::Task<AwsAnswer> sendSigned(std::shared_ptr<AwsSender> sender, ApiRequest request, AwsCredentials credentials,
                                  SigningScope scope)
{
    ApiRequest first = request;
    signForAws(first, credentials, scope, sender->now());
    AwsAnswer answer = co_await sendToAws(sender, first);
    if (answer || answer.error().cause != AwsError::Cause::Clock || !sender->learnTime(answer.error().serverTime))
        co_return answer;
    ApiRequest second = request;
    signForAws(second, credentials, scope, sender->now());
    co_return co_await sendToAws(sender, second);
}

} // namespace evergrant::handoff
