// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/ssmfailure.h"
#include "handoff/aws/awsendpoint.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::SsmFailure)
};

/// Empty: there is nothing special to say.
QString sentenceFor(const AwsError& error, const QString& name)
{
    const QString& type = error.type;
    if (type == "ParameterMaxVersionLimitExceeded"_L1)
        return Tr::tr(
                   "The parameter %1 has 100 versions, and the oldest one carries a label, so AWS cannot drop it. Move "
                   "the label to a newer version.")
            .arg(name);
    if (type == "ValidationException"_L1 && error.message.contains("downgrade"_L1, Qt::CaseInsensitive))
        return Tr::
            tr("The parameter %1 is of the tier Advanced, and AWS does not make it a standard one again. Leave --tier "
               "out.")
                .arg(name);
    if (type == "InvalidKeyId"_L1)
        return Tr::tr("AWS cannot use the KMS key of the parameter %1: it is disabled, deleted or not there. Correct "
                      "--key-id, or enable the key.")
            .arg(name);
    if (type == "HierarchyTypeMismatchException"_L1 || type == "UnsupportedParameterType"_L1)
        return Tr::tr(
                   "The parameter %1 is there with another type than SecureString, which AWS does not change. Delete "
                   "it, or give another name with --parameter.")
            .arg(name);
    if (type == "ParameterPatternMismatchException"_L1)
        return Tr::
            tr("The parameter %1 has an allowed pattern that the value does not match. Remove the pattern, or correct "
               "--format.")
                .arg(name);
    if (type == "ParameterLimitExceeded"_L1)
        return Tr::tr("The AWS account has as many parameters as it may have. Delete some, or ask AWS for more.");
    if (type == "ParameterNotFound"_L1)
        return Tr::tr("The parameter %1 was deleted right after this delivery.").arg(name);
    return {};
}

} // namespace

DeliveryFailure ssmFailure(const AwsError& error, const AwsAttempt& attempt, const QString& name)
{
    const QString sentence = error.cause == AwsError::Cause::Other ? sentenceFor(error, name) : QString();
    return sentence.isEmpty() ? awsFailure(error, attempt) : configurationFailure(error.type, sentence);
}

QString parameterArn(const QString& region, const QString& name, const QString& account)
{
    const QString path = name.startsWith(u'/') ? name : u'/' + name;
    return u"arn:%1:ssm:%2:%3:parameter%4"_s.arg(awsPartition(region), region, account, path);
}

} // namespace evergrant::handoff
