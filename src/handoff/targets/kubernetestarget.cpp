// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/kubernetestarget.h"

#include "core/text/scrub.h"
#include "handoff/targets/answerfailure.h"
#include "handoff/targets/contentdigest.h"
#include "handoff/targets/inthread.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::KubernetesTarget)
};

/// All that a delivery needs; the target may go while it runs.
struct SecretKey
{
    TargetSettings settings;
    PodFiles pod;
    QThreadPool* threads = nullptr;
    Clock* clock = nullptr;

    QString nameSpace() const { return settings.options.value(u"secret"_s).section(u'/', 0, 0); }
    QString name() const { return settings.options.value(u"secret"_s).section(u'/', 1); }
    QString key() const { return settings.options.value(u"key"_s, u"token"_s); }
};

/// The value is base64; null takes the key away.
QByteArray patchOf(const SecretKey& secret, const QJsonValue& value)
{
    return QJsonDocument(QJsonObject{{u"data"_s, QJsonObject{{secret.key(), value}}}}).toJson(QJsonDocument::Compact);
}

ApiRequest requestTo(const KubeAccess& access, const SecretKey& secret, const QByteArray& method, bool isTrial = false)
{
    QUrl url = access.server;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + u"/api/v1/namespaces/%1/secrets/%2"_s.arg(secret.nameSpace(), secret.name()));
    QUrlQuery query;
    if (method == "PATCH")
        query.addQueryItem(u"fieldManager"_s, u"evergrant"_s);
    if (isTrial)
        query.addQueryItem(u"dryRun"_s, u"All"_s);
    url.setQuery(query);
    ApiRequest request{method, url, {{"Accept", Secret::take("application/json")}}, {}};
    if (method == "PATCH")
        request.headers.append({"Content-Type", Secret::take("application/merge-patch+json")});
    if (!access.token.isEmpty()) {
        QByteArray value = "Bearer ";
        value.append(access.token.reveal());
        request.headers.append({"Authorization", Secret::take(std::move(value))});
    }
    return request;
}

QJsonObject objectIn(const ApiAnswer& answer)
{
    const QByteArrayView bytes = answer.body.reveal();
    return QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size())).object();
}

/// The content under the key; empty: there is none.
std::optional<Secret> contentIn(const QJsonObject& object, const SecretKey& secret)
{
    const QJsonValue value = object.value("data"_L1).toObject().value(secret.key());
    if (!value.isString())
        return std::nullopt;
    return Secret::take(QByteArray::fromBase64(value.toString().toLatin1()));
}

DeliveryFailure failureOf(const ApiAnswer& answer, const SecretKey& secret, const QString& host)
{
    const QString said = objectIn(answer).value("message"_L1).toString();
    const QString words = scrubbed(said);
    if (answer.complete && answer.status == 401)
        return configurationFailure(u"kubernetes-unauthorized"_s,
                                    Tr::tr("The cluster %1 does not accept the token or certificate of the kubeconfig "
                                           "file. Renew it there.")
                                        .arg(host));
    if (answer.complete && answer.status == 403)
        return configurationFailure(
            u"kubernetes-denied"_s,
            Tr::tr("The cluster %1 refused. Give the verb “patch” on the Secret %2 in the namespace %3. (%4)")
                .arg(host, secret.name(), secret.nameSpace(), words));
    if (answer.complete && answer.status == 404)
        return configurationFailure(
            u"kubernetes-no-secret"_s,
            Tr::tr("There is no Secret %1 in the namespace %2 of %3. Make it first: kubectl create secret generic %1 "
                   "--namespace %2")
                .arg(secret.name(), secret.nameSpace(), host));
    if (answer.complete && answer.status == 409)
        return temporaryFailure(u"http-409"_s, Tr::tr("The Secret was changed at the same time: %1").arg(words));
    return answerFailure(answer, host, said, *secret.clock);
}

/// What somebody else has done since `lastVersion` was delivered; empty: nothing, or it may not be read.
QString changeByOthers(const ApiAnswer& before, const SecretKey& secret, const Secret& content,
                       const QString& lastVersion)
{
    if (lastVersion.isEmpty() || !before.complete || before.status != 200)
        return {};
    const std::optional<Secret> found = contentIn(objectIn(before), secret);
    if (!found)
        return Tr::tr("The key was removed from the Secret since the last delivery.");
    if (*found == content || matchesDigest(*found, lastVersion.section(u' ', 1)))
        return {};
    return Tr::tr("The Secret held something else than the last delivery.");
}

/// Proven by the answer to the patch, which is the Secret as it is now.
DeliveryResult resultOf(const ApiAnswer& answer, const SecretKey& secret, const QString& host, const Secret& content,
                        const QString& lastVersion)
{
    if (!answer.complete || answer.status != 200)
        return tl::unexpected(failureOf(answer, secret, host));
    const QJsonObject object = objectIn(answer);
    const QString version = object.value("metadata"_L1).toObject().value("resourceVersion"_L1).toString();
    const std::optional<Secret> found = contentIn(object, secret);
    if (version.isEmpty() || !found || *found != content)
        return tl::unexpected(temporaryFailure(
            u"read-back-differs"_s,
            Tr::tr("The cluster %1 accepted the delivery, but the Secret does not hold it.").arg(host)));
    const bool grew = version != lastVersion.section(u' ', 0, 0);
    return Delivered{grew ? Proof::VersionGrew : Proof::ReadBack, version + u' ' + contentDigest(content), {}};
}

QFuture<Result<KubeAccess>> readAccess(const SecretKey& secret)
{
    return inThread(secret.threads,
                    [settings = secret.settings, pod = secret.pod] { return kubeAccess(settings, pod); });
}

QCoro::Task<DeliveryResult> deliverTo(SecretKey secret, Secret content, QString lastVersion)
{
    const auto reading = readAccess(secret);
    const Result<KubeAccess> access = co_await reading;
    if (!access)
        co_return tl::unexpected(configurationFailure(access.error().code, access.error().message));
    const QString host = access->server.host();
    const ApiRequest question = requestTo(*access, secret, "GET");
    const ApiAnswer before = co_await sendApiRequest(question, access->network, secret.clock);
    ApiRequest patch = requestTo(*access, secret, "PATCH");
    patch.body = Secret::take(patchOf(secret, QString::fromLatin1(content.reveal().toByteArray().toBase64())));
    const ApiAnswer answer = co_await sendApiRequest(patch, access->network, secret.clock);
    DeliveryResult result = resultOf(answer, secret, host, content, lastVersion);
    if (result)
        result->changedByOthers = changeByOthers(before, secret, content, lastVersion);
    co_return result;
}

QCoro::Task<tl::expected<QString, DeliveryFailure>> testAt(SecretKey secret)
{
    const auto reading = readAccess(secret);
    const Result<KubeAccess> access = co_await reading;
    if (!access)
        co_return tl::unexpected(configurationFailure(access.error().code, access.error().message));
    const QString host = access->server.host();
    ApiRequest patch = requestTo(*access, secret, "PATCH", true);
    patch.body = Secret::take(patchOf(secret, QString::fromLatin1(QByteArray("test").toBase64())));
    const ApiAnswer answer = co_await sendApiRequest(patch, access->network, secret.clock);
    if (!answer.complete || answer.status != 200)
        co_return tl::unexpected(failureOf(answer, secret, host));
    co_return Tr::tr("The cluster %1 would accept a change of the Secret. Nothing was changed.").arg(host);
}

QCoro::Task<tl::expected<void, DeliveryFailure>> eraseAt(SecretKey secret)
{
    const auto reading = readAccess(secret);
    const Result<KubeAccess> access = co_await reading;
    if (!access)
        co_return tl::unexpected(configurationFailure(access.error().code, access.error().message));
    const QString host = access->server.host();
    ApiRequest patch = requestTo(*access, secret, "PATCH");
    patch.body = Secret::take(patchOf(secret, QJsonValue(QJsonValue::Null)));
    const ApiAnswer answer = co_await sendApiRequest(patch, access->network, secret.clock);
    if (answer.complete && (answer.status == 200 || answer.status == 404))
        co_return {};
    co_return tl::unexpected(failureOf(answer, secret, host));
}

} // namespace

KubernetesTarget::KubernetesTarget(TargetSettings settings, const TargetPorts& ports, PodFiles pod)
    : m_settings(std::move(settings))
    , m_pod(std::move(pod))
    , m_threads(ports.threads)
    , m_clock(&ports.clock)
{
}

Result<std::unique_ptr<KubernetesTarget>> KubernetesTarget::make(const TargetSettings& settings,
                                                                 const TargetPorts& ports, PodFiles pod)
{
    static const QRegularExpression name(uR"(\A[a-z0-9]([-a-z0-9]*[a-z0-9])?/[a-z0-9]([-a-z0-9.]*[a-z0-9])?\z)"_s);
    static const QRegularExpression key(uR"(\A[-._a-zA-Z0-9]{1,253}\z)"_s);
    const QString secret = settings.options.value(u"secret"_s);
    if (secret.size() > 317 || !name.match(secret).hasMatch())
        return fail(ErrorKind::Usage, u"bad-secret-name"_s,
                    Tr::tr("“%1” names no Secret. Give its namespace and name as --secret NAMESPACE/NAME.")
                        .arg(secret.left(100)));
    if (!key.match(settings.options.value(u"key"_s, u"token"_s)).hasMatch())
        return fail(ErrorKind::Usage, u"bad-key"_s,
                    Tr::tr("“%1” cannot be a key of a Secret. Use letters, digits, “-”, “_” and “.”.")
                        .arg(settings.options.value(u"key"_s).left(100)));
    return std::unique_ptr<KubernetesTarget>(new KubernetesTarget(settings, ports, std::move(pod)));
}

QCoro::Task<DeliveryResult> KubernetesTarget::deliver(Delivery, Secret content, QString lastVersion)
{
    return deliverTo({m_settings, m_pod, m_threads, m_clock}, std::move(content), std::move(lastVersion));
}

QCoro::Task<tl::expected<QString, DeliveryFailure>> KubernetesTarget::test()
{
    return testAt({m_settings, m_pod, m_threads, m_clock});
}

QCoro::Task<tl::expected<void, DeliveryFailure>> KubernetesTarget::erase()
{
    return eraseAt({m_settings, m_pod, m_threads, m_clock});
}

} // namespace evergrant::handoff
