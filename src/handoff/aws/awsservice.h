// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/aws/awsfailure.h"
#include "handoff/aws/awsidentity.h"

namespace evergrant::handoff {

/// A service of AWS that takes its orders as JSON (protocol json 1.1), at one address.
struct AwsService
{
    QString name;   ///< in signatures and policies: "ssm"
    QString orders; ///< in front of an order's name: "AmazonSSM."
    QString region;
    QUrl endpoint;
    std::shared_ptr<AwsIdentity> identity;

    const std::shared_ptr<AwsSender>& sender() const { return identity->parts().sender; }
    /// For awsFailure().
    AwsAttempt attempt(const QString& order, const QString& resource) const;
};

using AwsReply = tl::expected<QJsonObject, AwsError>;

/// Gives an order: "PutParameter". Where the credentials have expired they are loaded again, and it is sent once more.
QCoro::Task<AwsReply> callAws(AwsService service, QString order, QJsonObject input);

} // namespace evergrant::handoff
