// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QUrl>

namespace evergrant::handoff {

/// "eu-west-1": it becomes part of a host's name, so nothing else passes. Errors: Usage "bad-region".
Result<QString> checkedAwsRegion(const QString& region);

/// The name in ARNs of the part of AWS that a region belongs to: "aws", "aws-cn", "aws-us-gov", "aws-eusc".
QString awsPartition(const QString& region);

/// Address of a service in a region: "https://ssm.eu-west-1.amazonaws.com/".
QUrl awsEndpoint(const QString& service, const QString& region);

/// What a person gives in place of it: https, or plain http to this machine; no path, no query, no user. `option` names
/// it in the error: Usage "bad-endpoint".
Result<QUrl> checkedAwsEndpoint(const QString& text, const QString& option);

} // namespace evergrant::handoff
