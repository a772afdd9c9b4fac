// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/secretsmanagerfailure.h"
#include "handoff/aws/awsendpoint.h"
#include "handoff/aws/writeallowance.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::SecretsManagerFailure)
};

/// Empty: there is nothing special to say.
QString sentenceFor(const AwsError& error, const AwsAttempt& attempt, const QString& id)
{
    const QString& type = error.type;
    if (isScheduledForDeletion(error))
        return Tr::tr(
                   "The secret %1 is scheduled for deletion. Restore it in the AWS console, or give another one with "
                   "--secret.")
            .arg(id);
    if (type == "ResourceNotFoundException"_L1)
        return Tr::tr("There is no secret %1 in the region %2. Make it in the AWS console, or correct --secret or "
                      "--region.")
            .arg(id, attempt.region);
    if (type == "LimitExceededException"_L1)
        return Tr::tr("The secret %1 has too many versions that are younger than a day. Tokens that are renewed more "
                      "often than "
                      "every ten minutes belong into Parameter Store (ssm).")
            .arg(id);
    if (type == "EncryptionFailure"_L1 || type == "DecryptionFailure"_L1)
        return Tr::
            tr("AWS cannot use the KMS key of the secret %1. Enable the key, and allow the role or key that is used "
               "here kms:GenerateDataKey and kms:Decrypt.")
                .arg(id);
    return {};
}

} // namespace

bool isScheduledForDeletion(const AwsError& error)
{
    return error.type == "InvalidRequestException"_L1 && error.message.contains("deletion"_L1, Qt::CaseInsensitive);
}

DeliveryFailure secretsManagerFailure(const AwsError& error, const AwsAttempt& attempt, const QString& id)
{
    const QString sentence = error.cause == AwsError::Cause::Other ? sentenceFor(error, attempt, id) : QString();
    if (sentence.isEmpty())
        return awsFailure(error, attempt);
    DeliveryFailure failure = configurationFailure(error.type, sentence);
    if (error.type == "LimitExceededException"_L1) {
        failure.kind = DeliveryFailure::Kind::Throttled;
        failure.retryAfter = WriteAllowance::period;
    }
    return failure;
}

QString secretArn(const QString& region, const QString& id, const QString& account)
{
    if (id.startsWith("arn:"_L1))
        return id;
    return u"arn:%1:secretsmanager:%2:%3:secret:%4-??????"_s.arg(awsPartition(region), region, account, id);
}

} // namespace evergrant::handoff
