// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/accesspolicies.h"
#include <QJsonObject>
#include <QString>

namespace evergrant::handoff {

/// What a policy is for.
struct AwsPolicyWish
{
    enum class Store { ParameterStore, SecretsManager };
    enum class Who {
        Writer, ///< Evergrant
        Reader, ///< the program that uses the token, a Lambda function for example
    };
    Store store = Store::ParameterStore;
    Who who = Who::Writer;
    QString region;
    QString account;         ///< twelve digits; empty: a placeholder that whoever uses the policy replaces
    QString name;            ///< of the parameter or secret; of a secret also its ARN
    QString keyId;           ///< of the target; empty: the account's own key, which needs no right
    bool isReadBack = true;  ///< Writer: may read what it wrote
    bool isAdvanced = false; ///< ParameterStore: the tier is Advanced or Intelligent-Tiering
};

/// An IAM policy with exactly the rights that are needed, for somebody who manages the AWS account.
QJsonObject awsPolicy(const AwsPolicyWish& wish);

/// Both, whatever `wish.who` is.
AccessPolicies awsPolicies(AwsPolicyWish wish);

} // namespace evergrant::handoff
