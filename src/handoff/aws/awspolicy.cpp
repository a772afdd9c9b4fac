// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/awspolicy.h"
#include "handoff/aws/awsendpoint.h"
#include "handoff/targets/secretsmanagerfailure.h"
#include "handoff/targets/ssmfailure.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

using Store = AwsPolicyWish::Store;
using Who = AwsPolicyWish::Who;

QString accountOf(const AwsPolicyWish& wish)
{
    return wish.account.isEmpty() ? u"ACCOUNT_ID"_s : wish.account;
}

QString resourceOf(const AwsPolicyWish& wish)
{
    return wish.store == Store::ParameterStore ? parameterArn(wish.region, wish.name, accountOf(wish))
                                               : secretArn(wish.region, wish.name, accountOf(wish));
}

QJsonArray storeActions(const AwsPolicyWish& wish)
{
    const bool isParameter = wish.store == Store::ParameterStore;
    QJsonArray actions;
    if (wish.who == Who::Writer)
        actions.append(isParameter ? u"ssm:PutParameter"_s : u"secretsmanager:PutSecretValue"_s);
    if (wish.who == Who::Reader || wish.isReadBack)
        actions.append(isParameter ? u"ssm:GetParameter"_s : u"secretsmanager:GetSecretValue"_s);
    return actions;
}

/// Source: "How Parameter Store uses KMS" and "Secret encryption and decryption" in AWS's guides.
QJsonArray keyActions(const AwsPolicyWish& wish)
{
    const bool isParameter = wish.store == Store::ParameterStore;
    QJsonArray actions;
    if (wish.who == Who::Writer)
        actions.append(isParameter && !wish.isAdvanced ? u"kms:Encrypt"_s : u"kms:GenerateDataKey"_s);
    if (wish.who == Who::Reader || wish.isReadBack || !isParameter)
        actions.append(u"kms:Decrypt"_s);
    return actions;
}

/// An alias is not the key itself: a policy names all keys, on the condition that they have it.
QJsonObject keyStatement(const AwsPolicyWish& wish)
{
    const QString context = wish.store == Store::ParameterStore ? u"kms:EncryptionContext:PARAMETER_ARN"_s
                                                                : u"kms:EncryptionContext:SecretARN"_s;
    QJsonObject conditions{{u"StringLike"_s, QJsonObject{{context, resourceOf(wish)}}}};
    const QString alias = wish.keyId.section(u':', -1);
    QString key = wish.keyId;
    const QString prefix = u"arn:%1:kms:%2:%3:key/"_s.arg(awsPartition(wish.region), wish.region, accountOf(wish));
    if (alias.startsWith("alias/"_L1)) {
        conditions.insert(u"ForAnyValue:StringEquals"_s, QJsonObject{{u"kms:ResourceAliases"_s, alias}});
        key = prefix + u'*';
    } else if (!key.startsWith("arn:"_L1)) {
        key = prefix + key;
    }
    return {
        {u"Effect"_s, u"Allow"_s}, {u"Action"_s, keyActions(wish)}, {u"Resource"_s, key}, {u"Condition"_s, conditions}};
}

} // namespace

QJsonObject awsPolicy(const AwsPolicyWish& wish)
{
    QJsonArray statements{
        QJsonObject{{u"Effect"_s, u"Allow"_s}, {u"Action"_s, storeActions(wish)}, {u"Resource"_s, resourceOf(wish)}}};
    if (!wish.keyId.isEmpty())
        statements.append(keyStatement(wish));
    return {{u"Version"_s, u"2012-10-17"_s}, {u"Statement"_s, statements}};
}

AccessPolicies awsPolicies(AwsPolicyWish wish)
{
    const auto textFor = [&wish](Who who) {
        wish.who = who;
        return QString::fromUtf8(QJsonDocument(awsPolicy(wish)).toJson());
    };
    return {textFor(Who::Writer), textFor(Who::Reader)};
}

} // namespace evergrant::handoff
