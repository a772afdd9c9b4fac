// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/secretsmanager.h"
#include "core/connection/clientconfig.h"
#include "handoff/aws/awspolicy.h"
#include "handoff/aws/awssettings.h"
#include "handoff/aws/writeallowance.h"
#include "handoff/targets/secretsmanagerfailure.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::SecretsManager)
};

constexpr qsizetype largestValue = 65536; // bytes

/// What the coroutines share with the target, which may go before they end.
struct StoredSecret
{
    AwsService service;
    QString id, keyId;
    bool isReadBack = true;
    WriteAllowance allowance;

    std::chrono::milliseconds now() const { return service.sender()->clock().monotonic(); }
};
using StoredSecretPtr = std::shared_ptr<StoredSecret>;

/// One delivery under way.
struct Writing
{
    StoredSecretPtr secret;
    Delivery delivery;
    Secret content;
    QString versionId; ///< that it makes
    QString lastVersion;
    QString changedByOthers;
};

tl::unexpected<DeliveryFailure> failed(const StoredSecret& secret, const QString& order, const AwsError& error)
{
    const QString arn = secretArn(secret.service.region, secret.id);
    return tl::unexpected(secretsManagerFailure(error, secret.service.attempt(order, arn), secret.id));
}

QJsonObject orderFor(const Writing& writing, const QString& idField)
{
    return {{idField, writing.secret->id},
            {u"SecretString"_s, QString::fromUtf8(writing.content.reveal())},
            {u"ClientRequestToken"_s, writing.versionId}};
}

QString hashOf(QByteArrayView text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toByteArray(), QCryptographicHash::Sha256).toHex());
}

bool holds(const QJsonObject& found, const Secret& content)
{
    return Secret::take(found.value("SecretString"_L1).toString().toUtf8()) == content;
}

DeliveryFailure tooOften(std::chrono::milliseconds wait)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(wait).count();
    DeliveryFailure failure = temporaryFailure(
        u"write-rate"_s,
        Tr::tr("Secrets Manager takes one new version in ten minutes, so the next one is written in %1 min. "
               "Tokens that are renewed more often belong into Parameter Store (ssm).")
            .arg(minutes));
    failure.kind = DeliveryFailure::Kind::Throttled;
    failure.retryAfter = wait;
    return failure;
}

/// A missing right to read, and an answer that did not come, leave it at the version that came back.
QCoro::Task<DeliveryResult> readBack(Writing writing, Delivered delivered)
{
    const QJsonObject order{{u"SecretId"_s, writing.secret->id}};
    const QString name = u"GetSecretValue"_s;
    const AwsReply found = co_await callAws(writing.secret->service, name, order);
    if (!found)
        co_return delivered;
    if (!holds(*found, writing.content))
        co_return tl::unexpected(temporaryFailure(
            u"overwritten"_s,
            Tr::tr("Somebody else has written the secret %1 right after this delivery. Only one program "
                   "may write it.")
                .arg(writing.secret->id)));
    delivered.proof = Proof::ReadBack;
    co_return delivered;
}

/// The answer of PutSecretValue and CreateSecret.
QCoro::Task<DeliveryResult> written(Writing writing, QString order, AwsReply reply)
{
    const StoredSecretPtr secret = writing.secret;
    if (!reply)
        co_return failed(*secret, order, reply.error());
    const QString version = reply->value("VersionId"_L1).toString();
    if (version != writing.versionId)
        co_return failed(*secret, order, unexpectedAnswer(200));
    if (version != writing.lastVersion)
        secret->allowance.spend(secret->now());
    Delivered delivered{Proof::VersionGrew, version, writing.changedByOthers};
    if (!secret->isReadBack)
        co_return delivered;
    co_return co_await readBack(writing, delivered);
}

QCoro::Task<DeliveryResult> create(Writing writing)
{
    const StoredSecretPtr secret = writing.secret;
    QJsonObject order = orderFor(writing, u"Name"_s);
    if (!secret->keyId.isEmpty())
        order.insert(u"KmsKeyId"_s, secret->keyId);
    const QString name = u"CreateSecret"_s;
    AwsReply reply = co_await callAws(secret->service, name, order);
    if (!reply && reply.error().cause == AwsError::Cause::AccessDenied)
        co_return tl::unexpected(
            configurationFailure(u"no-such-secret"_s, Tr::tr("There is no secret %1, and AWS does not allow to make "
                                                             "one. Whoever manages the AWS account makes it, or "
                                                             "adds the right secretsmanager:CreateSecret.")
                                                          .arg(secret->id)));
    co_return co_await written(writing, name, reply);
}

QCoro::Task<DeliveryResult> put(Writing writing)
{
    const StoredSecretPtr secret = writing.secret;
    if (const auto wait = secret->allowance.wait(secret->now());
        wait.count() > 0 && writing.versionId != writing.lastVersion)
        co_return tl::unexpected(tooOften(wait));
    const QJsonObject order = orderFor(writing, u"SecretId"_s);
    const QString name = u"PutSecretValue"_s;
    AwsReply reply = co_await callAws(secret->service, name, order);
    if (!reply && reply.error().type == "ResourceExistsException"_L1) { // the format has changed since
        writing.versionId = secretVersionId(writing.delivery, hashOf(writing.content.reveal()));
        const QJsonObject other = orderFor(writing, u"SecretId"_s);
        reply = co_await callAws(secret->service, name, other);
    }
    if (!reply && reply.error().type == "ResourceNotFoundException"_L1 && !secret->id.startsWith("arn:"_L1))
        co_return co_await create(writing);
    co_return co_await written(writing, name, reply);
}

/// What is there tells whether others have changed it, and whether there is anything to do.
QCoro::Task<DeliveryResult> write(StoredSecretPtr secret, Delivery delivery, Secret content, QString lastVersion)
{
    if (content.isEmpty() || content.reveal().size() > largestValue)
        co_return tl::unexpected(configurationFailure(
            u"bad-value"_s, Tr::tr("The value has %1 bytes, and Secrets Manager takes 1 to %2. Correct --format.")
                                .arg(content.reveal().size())
                                .arg(largestValue)));
    Writing writing{secret, delivery, content, secretVersionId(delivery), lastVersion, {}};
    if (!secret->isReadBack)
        co_return co_await put(writing);
    const QJsonObject order{{u"SecretId"_s, secret->id}};
    const QString name = u"GetSecretValue"_s;
    const AwsReply found = co_await callAws(secret->service, name, order);
    if (!found) // it says so better where it is written
        co_return co_await put(writing);
    const QString current = found->value("VersionId"_L1).toString();
    if (!lastVersion.isEmpty() && current != lastVersion && current != writing.versionId)
        writing.changedByOthers =
            Tr::tr("Somebody else has written the secret %1 since the last delivery.").arg(secret->id);
    if (holds(*found, content))
        co_return Delivered{Proof::ReadBack, current, writing.changedByOthers};
    // The same id again would be taken for a repetition of what came before, or for a mistake, and change nothing.
    if (lastVersion == writing.versionId || current == writing.versionId)
        writing.versionId = secretVersionId(delivery, current);
    co_return co_await put(writing);
}

using TestResult = tl::expected<QString, DeliveryFailure>;

/// Asks for what AWS refuses, but only to whom it would allow the write: another value for a version that is there.
QCoro::Task<TestResult> testWriting(StoredSecretPtr secret, QString version)
{
    const Writing writing{secret, {}, Secret::take("evergrant"), version, {}, {}};
    const QJsonObject order = orderFor(writing, u"SecretId"_s);
    const QString name = u"PutSecretValue"_s;
    const AwsReply reply = co_await callAws(secret->service, name, order);
    if (reply || reply.error().type == "ResourceExistsException"_L1)
        co_return Tr::tr("The secret %1 was read, and AWS allows to write it.").arg(secret->id);
    co_return failed(*secret, name, reply.error());
}

QCoro::Task<TestResult> test(StoredSecretPtr secret)
{
    const QJsonObject order{{u"SecretId"_s, secret->id}};
    const QString name = u"GetSecretValue"_s;
    const AwsReply reply = co_await callAws(secret->service, name, order);
    if (reply) {
        const QString version = reply->value("VersionId"_L1).toString();
        co_return co_await testWriting(secret, version);
    }
    if (reply.error().type == "ResourceNotFoundException"_L1)
        co_return Tr::tr(
            "AWS accepts the credentials. The secret %1 holds nothing yet; the first delivery makes it, if "
            "AWS allows it.")
            .arg(secret->id);
    if (reply.error().cause == AwsError::Cause::AccessDenied && !secret->isReadBack)
        co_return Tr::tr("AWS accepts the credentials. Whether they may write %1 shows with the first delivery.")
            .arg(secret->id);
    co_return failed(*secret, name, reply.error());
}

QCoro::Task<tl::expected<void, DeliveryFailure>> erase(StoredSecretPtr secret)
{
    const QJsonObject order{{u"SecretId"_s, secret->id}};
    const QString name = u"DeleteSecret"_s;
    const AwsReply reply = co_await callAws(secret->service, name, order);
    if (reply || reply.error().type == "ResourceNotFoundException"_L1 || isScheduledForDeletion(reply.error()))
        co_return {};
    co_return failed(*secret, name, reply.error());
}

class SecretsManagerTarget : public Target
{
public:
    SecretsManagerTarget(StoredSecretPtr secret, AwsPolicyWish rights)
        : m_secret(std::move(secret))
        , m_rights(std::move(rights))
    {
    }
    ~SecretsManagerTarget() override { m_secret->service.sender()->close(); }

    QCoro::Task<DeliveryResult> deliver(Delivery delivery, Secret content, QString lastVersion) override
    {
        return write(m_secret, std::move(delivery), std::move(content), std::move(lastVersion));
    }
    QCoro::Task<TestResult> test() override { return handoff::test(m_secret); }
    QCoro::Task<tl::expected<void, DeliveryFailure>> erase() override { return handoff::erase(m_secret); }
    QString secretOrigin() const override { return originOf(m_secret->service.endpoint); }
    std::optional<AccessPolicies> accessPolicies() const override { return awsPolicies(m_rights); }

private:
    StoredSecretPtr m_secret;
    AwsPolicyWish m_rights;
};

} // namespace

QString secretVersionId(const Delivery& delivery, const QString& instead)
{
    const QString text = delivery.connection.toString(QUuid::WithoutBraces) + u'\n' +
                         delivery.grantId.toString(QUuid::WithoutBraces) + u'\n' + QString::number(delivery.generation);
    const QString whole = instead.isEmpty() ? text : text + u'\n' + instead;
    return hashOf(whole.toUtf8());
}

Result<void> checkSecretId(const QString& id)
{
    static const QRegularExpression name(uR"(\A[a-zA-Z0-9/_+=.@-]{1,512}\z)"_s);
    static const QRegularExpression arn(
        uR"(\Aarn:aws[a-z-]{0,16}:secretsmanager:[a-z0-9-]{1,40}:\d{12}:secret:[a-zA-Z0-9/_+=.@-]{1,519}\z)"_s);
    if (name.match(id).hasMatch() || arn.match(id).hasMatch())
        return {};
    return fail(ErrorKind::Usage, u"bad-secret"_s,
                Tr::tr("“%1” is neither the name of a secret nor its ARN. Give --secret as the AWS console shows it.")
                    .arg(id.left(80)));
}

Result<std::unique_ptr<Target>> makeSecretsManagerTarget(const TargetSettings& settings, const Secret& secret,
                                                         const TargetPorts& ports, const AwsSurroundings& surroundings)
{
    const QString id = settings.options.value(u"secret"_s);
    if (const auto fine = checkSecretId(id); !fine)
        return tl::unexpected(fine.error());
    if (settings.options.contains(u"tier"_s))
        return fail(ErrorKind::Usage, u"bad-tier"_s, Tr::tr("Secrets Manager has no tiers. Leave --tier out."));
    const Result<QString> keyId = awsKeyIdOf(settings);
    if (!keyId)
        return tl::unexpected(keyId.error());
    const QString arn = id.startsWith("arn:"_L1) ? id : QString();
    const auto service =
        awsServiceOf(settings, secret, surroundings, {u"secretsmanager"_s, u"secretsmanager."_s}, arn, ports.clock);
    if (!service)
        return tl::unexpected(service.error());
    const bool isReadBack = !settings.options.contains(u"no-read-back"_s);
    const StoredSecret stored{*service, id, *keyId, isReadBack, {}};
    AwsPolicyWish rights;
    rights.store = AwsPolicyWish::Store::SecretsManager;
    rights.region = service->region;
    rights.account = awsAccountOf(settings);
    rights.name = id;
    rights.keyId = *keyId;
    rights.isReadBack = isReadBack;
    return std::make_unique<SecretsManagerTarget>(std::make_shared<StoredSecret>(stored), rights);
}

} // namespace evergrant::handoff
