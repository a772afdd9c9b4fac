// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/ssm.h"
#include "core/connection/clientconfig.h"
#include "handoff/aws/awspolicy.h"
#include "handoff/aws/awssettings.h"
#include "handoff/aws/parameterrules.h"
#include "handoff/targets/ssmfailure.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::Ssm)
};

/// What the coroutines share with the target, which may go before they end.
struct Parameter
{
    AwsService service;
    QString name, keyId, tier;
    bool isReadBack = true;
    /// Writes that may have made a version which nobody has told us of. One is taken for granted at first: the worker
    /// may have ended in the middle of a write.
    qint64 uncounted = 1;
};
using ParameterPtr = std::shared_ptr<Parameter>;

AwsAttempt attempt(const Parameter& parameter, const QString& order)
{
    return parameter.service.attempt(order, parameterArn(parameter.service.region, parameter.name));
}

tl::unexpected<DeliveryFailure> failed(const Parameter& parameter, const QString& order, const AwsError& error)
{
    return tl::unexpected(ssmFailure(error, attempt(parameter, order), parameter.name));
}

QJsonObject putOrder(const Parameter& parameter, const Secret& content)
{
    // Type and key go with every write: without a key AWS would take the account's own one, whatever was used before.
    QJsonObject order{{u"Name"_s, parameter.name},
                      {u"Value"_s, QString::fromUtf8(content.reveal())},
                      {u"Type"_s, u"SecureString"_s},
                      {u"KeyId"_s, parameter.keyId},
                      {u"Overwrite"_s, true}};
    if (!parameter.tier.isEmpty())
        order.insert(u"Tier"_s, parameter.tier);
    return order;
}

/// By the number of versions since ours.
QString changedByOthers(const Parameter& parameter, const QString& lastVersion, qint64 version)
{
    const qint64 last = lastVersion.toLongLong();
    if (last <= 0)
        return {};
    if (version <= last)
        return Tr::tr("The parameter %1 was deleted and made again since the last delivery.").arg(parameter.name);
    const qint64 foreign = version - last - 1 - parameter.uncounted;
    if (foreign <= 0)
        return {};
    return Tr::tr(
               "Somebody else has written the parameter %1 since the last delivery (version %2 was ours, this one is "
               "%3).")
        .arg(parameter.name)
        .arg(last)
        .arg(version);
}

/// A missing right to read, and an answer that did not come, leave it at the version that grew.
QCoro::Task<DeliveryResult> readBack(ParameterPtr parameter, Secret content, Delivered delivered)
{
    const QJsonObject order{{u"Name"_s, parameter->name}, {u"WithDecryption"_s, true}};
    const QString name = u"GetParameter"_s;
    const AwsReply reply = co_await callAws(parameter->service, name, order);
    if (!reply) {
        if (reply.error().type == "ParameterNotFound"_L1)
            co_return failed(*parameter, name, reply.error());
        co_return delivered;
    }
    const QJsonObject found = reply->value("Parameter"_L1).toObject();
    const bool isOlder = found.value("Version"_L1).toInteger() < delivered.version.toLongLong();
    if (Secret::take(found.value("Value"_L1).toString().toUtf8()) == content)
        delivered.proof = Proof::ReadBack;
    else if (!isOlder) // AWS may show the former version for a moment
        co_return tl::unexpected(temporaryFailure(
            u"overwritten"_s, Tr::tr("Somebody else has written the parameter %1 right after this delivery. Only one "
                                     "program may write it.")
                                  .arg(parameter->name)));
    co_return delivered;
}

QCoro::Task<DeliveryResult> write(ParameterPtr parameter, Secret content, QString lastVersion)
{
    if (const auto fine = checkParameterValue(content, parameter->tier); !fine)
        co_return tl::unexpected(configurationFailure(fine.error().code, fine.error().message));
    const QJsonObject order = putOrder(*parameter, content);
    const QString name = u"PutParameter"_s;
    const AwsReply reply = co_await callAws(parameter->service, name, order);
    if (!reply) {
        if (reply.error().cause == AwsError::Cause::NoAnswer && reply.error().wasSent)
            ++parameter->uncounted;
        co_return failed(*parameter, name, reply.error());
    }
    const qint64 version = reply->value("Version"_L1).toInteger();
    if (version <= 0)
        co_return failed(*parameter, name, unexpectedAnswer(200));
    Delivered delivered{Proof::VersionGrew, QString::number(version),
                        changedByOthers(*parameter, lastVersion, version)};
    parameter->uncounted = 0;
    if (!parameter->isReadBack)
        co_return delivered;
    co_return co_await readBack(parameter, content, delivered);
}

/// What AWS knows about the clock stands in the answer, too.
QString withClock(const QString& sentence, const Parameter& parameter)
{
    const QString off = clockOffsetText(parameter.service.sender()->clockOffset());
    return off.isEmpty()
               ? sentence
               : sentence + u' ' + Tr::tr("The clock of this computer is %1; it was corrected for AWS.").arg(off);
}

using TestResult = tl::expected<QString, DeliveryFailure>;

/// Asks for what AWS refuses, but only to whom it would allow the write.
QCoro::Task<TestResult> testWriting(ParameterPtr parameter)
{
    QJsonObject order = putOrder(*parameter, Secret::take("evergrant"));
    order.insert(u"Overwrite"_s, false);
    const QString name = u"PutParameter"_s;
    const AwsReply reply = co_await callAws(parameter->service, name, order);
    if (reply || reply.error().type == "ParameterAlreadyExists"_L1)
        co_return withClock(Tr::tr("The parameter %1 was read, and AWS allows to write it.").arg(parameter->name),
                            *parameter);
    co_return failed(*parameter, name, reply.error());
}

QCoro::Task<TestResult> test(ParameterPtr parameter)
{
    const QJsonObject order{{u"Name"_s, parameter->name}};
    const QString name = u"GetParameter"_s;
    const AwsReply reply = co_await callAws(parameter->service, name, order);
    if (reply)
        co_return co_await testWriting(parameter);
    if (reply.error().type == "ParameterNotFound"_L1)
        co_return withClock(
            Tr::tr("AWS accepts the credentials. There is no parameter %1 yet; the first delivery makes "
                   "it.")
                .arg(parameter->name),
            *parameter);
    // Who only writes may not read, and that is all that can be tried without writing.
    if (reply.error().cause == AwsError::Cause::AccessDenied && !parameter->isReadBack)
        co_return withClock(Tr::tr("AWS accepts the credentials. Whether they may write %1 shows with the first "
                                   "delivery.")
                                .arg(parameter->name),
                            *parameter);
    co_return failed(*parameter, name, reply.error());
}

QCoro::Task<tl::expected<void, DeliveryFailure>> erase(ParameterPtr parameter)
{
    const QJsonObject order{{u"Name"_s, parameter->name}};
    const QString name = u"DeleteParameter"_s;
    const AwsReply reply = co_await callAws(parameter->service, name, order);
    if (reply || reply.error().type == "ParameterNotFound"_L1)
        co_return {};
    co_return failed(*parameter, name, reply.error());
}

class SsmTarget : public Target
{
public:
    SsmTarget(ParameterPtr parameter, AwsPolicyWish rights)
        : m_parameter(std::move(parameter))
        , m_rights(std::move(rights))
    {
    }
    ~SsmTarget() override { m_parameter->service.sender()->close(); }

    QCoro::Task<DeliveryResult> deliver(Delivery, Secret content, QString lastVersion) override
    {
        return write(m_parameter, std::move(content), std::move(lastVersion));
    }
    QCoro::Task<TestResult> test() override { return handoff::test(m_parameter); }
    QCoro::Task<tl::expected<void, DeliveryFailure>> erase() override { return handoff::erase(m_parameter); }
    QString secretOrigin() const override { return originOf(m_parameter->service.endpoint); }
    std::optional<AccessPolicies> accessPolicies() const override { return awsPolicies(m_rights); }

private:
    ParameterPtr m_parameter;
    AwsPolicyWish m_rights;
};

} // namespace

Result<std::unique_ptr<Target>> makeSsmTarget(const TargetSettings& settings, const Secret& secret,
                                              const TargetPorts& ports, const AwsSurroundings& surroundings)
{
    const Result<QString> keyId = awsKeyIdOf(settings);
    if (!keyId)
        return tl::unexpected(keyId.error());
    const QString tier = settings.options.value(u"tier"_s);
    if (const auto fine = checkParameterTier(tier); !fine)
        return tl::unexpected(fine.error());
    const auto service =
        awsServiceOf(settings, secret, surroundings, {u"ssm"_s, u"AmazonSSM."_s}, QString(), ports.clock);
    if (!service)
        return tl::unexpected(service.error());
    const QString name = settings.options.value(u"parameter"_s);
    if (const auto fine = checkParameterName(name, service->region); !fine)
        return tl::unexpected(fine.error());
    const bool isReadBack = !settings.options.contains(u"no-read-back"_s);
    const Parameter parameter{*service, name, keyId->isEmpty() ? u"alias/aws/ssm"_s : *keyId, tier, isReadBack};
    AwsPolicyWish rights;
    rights.region = service->region;
    rights.account = awsAccountOf(settings);
    rights.name = name;
    rights.keyId = *keyId;
    rights.isReadBack = isReadBack;
    rights.isAdvanced = !tier.isEmpty() && tier != "Standard"_L1;
    return std::make_unique<SsmTarget>(std::make_shared<Parameter>(parameter), rights);
}

} // namespace evergrant::handoff
