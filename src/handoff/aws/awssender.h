// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/aws/awserror.h"
#include "handoff/aws/signature.h"
#include "net/apirequest.h"
#include <QCoroTask>
#include <memory>

namespace evergrant::handoff {

/// How requests leave for AWS: when, and by how much this computer's clock is wrong. Shared by the requests of one
/// target, which may outlive it.
class AwsSender
{
public:
    /// `clock` outlives every request.
    AwsSender(Clock& clock, NetworkAccess access);

    Clock& clock() const { return m_clock; }
    const NetworkAccess& access() const { return m_access; }

    /// From now on nothing is sent any more.
    void close() { m_closed = true; }
    bool isClosed() const { return m_closed; }

    /// What the clock lacks, as AWS has said in an answer; negative: it is fast. 0: right, or not known.
    std::chrono::seconds clockOffset() const { return m_clockOffset; }
    /// UTC, as AWS counts.
    QDateTime now() const { return m_clock.now().addSecs(m_clockOffset.count()); }
    /// Whether it learned that the clock is off by another time than was thought; by more than a minute, because the
    /// answer took a while, too.
    bool learnTime(const QDateTime& serverTime);

private:
    Clock& m_clock;
    NetworkAccess m_access;
    bool m_closed = false;
    std::chrono::seconds m_clockOffset{0};
};

using AwsAnswer = tl::expected<ApiAnswer, AwsError>;

/// Sends `request` as it is. After AwsSender::close(): NoAnswer, with the code "cancelled".
QCoro::Task<AwsAnswer> sendToAws(std::shared_ptr<AwsSender> sender, ApiRequest request);

/// Signs and sends. Where AWS answers that the time of the signature is wrong, the clock is corrected by the Date of
/// that answer and the request is sent once more.
QCoro::Task<AwsAnswer> sendSigned(std::shared_ptr<AwsSender> sender, ApiRequest request, AwsCredentials credentials,
                                  SigningScope scope);

} // namespace evergrant::handoff
