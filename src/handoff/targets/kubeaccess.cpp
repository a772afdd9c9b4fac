// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/kubeaccess.h"

#include "core/connection/clientconfig.h"
#include "core/system/smallfile.h"
#include "handoff/targets/kubeconfig.h"
#include "handoff/targets/targetaccess.h"
#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::KubeAccess)
};

constexpr qint64 largestFile = 1024LL * 1024;

tl::unexpected<Error> unreadable(const QString& path, const QString& reason)
{
    return fail(ErrorKind::Usage, u"bad-kubeconfig"_s, Tr::tr("The file %1 cannot be read: %2.").arg(path, reason));
}

/// A value that stands in the file itself, in base64, or in a file that it names.
Result<QByteArray> valueOrFile(const KubeConfig& config, const QString& data, const QString& file)
{
    if (!data.isEmpty())
        return QByteArray::fromBase64(data.toLatin1());
    if (file.isEmpty())
        return QByteArray();
    const QString path = QDir(config.folder).absoluteFilePath(file);
    Result<QByteArray> bytes = readSmallFile(path, largestFile);
    return bytes ? bytes : unreadable(path, bytes.error().message);
}

Result<KubeAccess> accessOf(const QUrl& server, const QByteArray& authority, const ClientCredentials& client)
{
    if (!mayReceiveSecrets(server))
        return fail(ErrorKind::Usage, u"bad-kubeconfig"_s,
                    Tr::tr("The cluster's address %1 is not https, so no token is sent there.")
                        .arg(server.toDisplayString(QUrl::RemoveUserInfo)));
    Result<NetworkAccess> network = targetAccess({}, client);
    if (!network)
        return tl::unexpected(network.error());
    if (!authority.isEmpty() && !trustOnly(authority, *network))
        return fail(ErrorKind::Usage, u"bad-kubeconfig"_s,
                    Tr::tr("The authority of the cluster %1 is no certificate in PEM form.").arg(server.host()));
    return KubeAccess{server, {}, *network};
}

Result<KubeAccess> ofPod(const PodFiles& pod)
{
    const QString tokenPath = pod.folder + u"/token"_s, authorityPath = pod.folder + u"/ca.crt"_s;
    const Result<QByteArray> token = readSmallFile(tokenPath, largestFile);
    if (!token)
        return unreadable(tokenPath, token.error().message);
    const Result<QByteArray> authority = readSmallFile(authorityPath, largestFile);
    if (!authority)
        return unreadable(authorityPath, authority.error().message);
    QUrl server;
    server.setScheme(u"https"_s);
    server.setHost(pod.host);
    server.setPort(pod.port.isEmpty() ? 443 : pod.port.toInt());
    Result<KubeAccess> access = accessOf(server, *authority, {});
    if (access)
        access->token = Secret::take(token->trimmed());
    return access;
}

Result<KubeAccess> ofConfig(const KubeConfig& config)
{
    const Result<QByteArray> authority = valueOrFile(config, config.authorityData, config.authorityFile);
    if (!authority)
        return tl::unexpected(authority.error());
    ClientCredentials client;
    const Result<QByteArray> certificate = valueOrFile(config, config.certificateData, config.certificateFile);
    if (!certificate)
        return tl::unexpected(certificate.error());
    Result<QByteArray> key = valueOrFile(config, config.keyData, config.keyFile);
    if (!key)
        return tl::unexpected(key.error());
    client.certificate = *certificate;
    client.privateKey = Secret::take(std::move(*key));
    Result<KubeAccess> access = accessOf(QUrl(config.server, QUrl::StrictMode), *authority, client);
    if (!access)
        return access;
    access->network.proxy = QUrl(config.proxy);
    access->token = config.token;
    if (!config.tokenFile.isEmpty()) {
        Result<QByteArray> token = valueOrFile(config, {}, config.tokenFile);
        if (!token)
            return tl::unexpected(token.error());
        access->token = Secret::take(token->trimmed());
    }
    if (access->token.isEmpty() && client.certificate.isEmpty())
        return fail(ErrorKind::Usage, u"unsupported-kubeconfig"_s,
                    Tr::tr("The user “%1” of %2 has neither a token nor a client certificate. Use the token of a "
                           "service account.")
                        .arg(config.user, config.path));
    return access;
}

} // namespace

Result<KubeAccess> kubeAccess(const TargetSettings& settings, const PodFiles& pod)
{
    QString path = settings.options.value(u"kubeconfig"_s);
    if (path.isEmpty() && !pod.host.isEmpty())
        return ofPod(pod);
    if (path.isEmpty())
        path = QDir::homePath() + u"/.kube/config"_s;
    const Result<QByteArray> bytes = readSmallFile(path, largestFile);
    if (!bytes)
        return unreadable(path, bytes.error().message);
    const Result<KubeConfig> config = parseKubeConfig(*bytes, path, settings.options.value(u"context"_s));
    if (!config)
        return tl::unexpected(config.error());
    return ofConfig(*config);
}

} // namespace evergrant::handoff
