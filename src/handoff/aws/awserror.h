// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apirequest.h"
#include <QDateTime>
#include <chrono>
#include <optional>

namespace evergrant::handoff {

/// Why AWS did not do what it was asked.
struct AwsError
{
    enum class Cause {
        NoAnswer,      ///< no complete answer, see `transportCode`
        NotAws,        ///< an answer, but not one of AWS: a proxy, or another server
        Throttled,     ///< too many requests
        ServerFault,   ///< trouble at AWS
        Clock,         ///< the signature's time is too far from AWS's
        Expired,       ///< the temporary credentials are over
        Key,           ///< key id, secret or session token are wrong
        Region,        ///< the signature is for another region
        AccessDenied,  ///< no right to it
        NoCredentials, ///< nothing was sent, see `credentials`
        Other,         ///< see `type`
    };
    Cause cause = Cause::Other;
    QString type;          ///< AWS's word: "ValidationException"
    QString message;       ///< AWS's sentence, as it came
    int status = 0;        ///< of HTTP
    QString transportCode; ///< of NoAnswer, see transportText()
    bool wasSent = true;   ///< false: nothing left this machine
    std::optional<std::chrono::milliseconds> retryAfter;
    std::optional<Error> credentials; ///< of NoCredentials
    QDateTime serverTime;             ///< of the Date header; invalid: there was none
};

/// Of an answer that is not a success; reads the JSON of the newer services and the XML of STS. `now`: for Retry-After.
AwsError awsErrorIn(const ApiAnswer& answer, const QDateTime& now);

/// Of a success that holds something else than was asked for.
AwsError unexpectedAnswer(int status);

/// Whether it is one: complete, and 2xx.
bool isAwsSuccess(const ApiAnswer& answer);

} // namespace evergrant::handoff
