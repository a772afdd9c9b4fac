// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/kubeconfig.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <yaml-cpp/yaml.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::KubeConfig)
};

tl::unexpected<Error> bad(const QString& message)
{
    return fail(ErrorKind::Usage, u"bad-kubeconfig"_s, message);
}

tl::unexpected<Error> unsupported(const QString& message)
{
    return fail(ErrorKind::Usage, u"unsupported-kubeconfig"_s, message);
}

QString textOf(const YAML::Node& node, const char* name)
{
    const YAML::Node value = node.IsMap() ? node[name] : YAML::Node();
    return value.IsDefined() && value.IsScalar() ? QString::fromStdString(value.Scalar()) : QString();
}

bool has(const YAML::Node& node, const char* name)
{
    return node.IsMap() && node[name].IsDefined() && !node[name].IsNull();
}

/// The entry called `name` of the list `list`, and in it what `kind` holds; not defined: there is none.
YAML::Node named(const YAML::Node& root, const char* list, const char* kind, const QString& name)
{
    const YAML::Node entries = root[list];
    if (!entries.IsDefined() || !entries.IsSequence())
        return YAML::Node(YAML::NodeType::Undefined);
    for (const YAML::Node& entry : entries) {
        if (textOf(entry, "name") == name && has(entry, kind))
            return entry[kind];
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

Result<void> readCluster(const YAML::Node& cluster, KubeConfig& config)
{
    if (textOf(cluster, "insecure-skip-tls-verify") == "true"_L1)
        return unsupported(Tr::tr("%1 switches off the check of the cluster's certificate (insecure-skip-tls-verify). "
                                  "Name its authority instead.")
                               .arg(config.path));
    if (has(cluster, "tls-server-name"))
        return unsupported(
            Tr::tr("%1 uses tls-server-name, which is not supported. Use a host name that the certificate has.")
                .arg(config.path));
    config.server = textOf(cluster, "server");
    config.proxy = textOf(cluster, "proxy-url");
    config.authorityData = textOf(cluster, "certificate-authority-data");
    config.authorityFile = textOf(cluster, "certificate-authority");
    return {};
}

Result<void> readUser(const YAML::Node& user, KubeConfig& config)
{
    for (const char* name : {"exec", "auth-provider", "username", "as"}) {
        if (has(user, name))
            return unsupported(Tr::tr("The user “%1” of %2 signs in by “%3”, which needs a program or a person. Use "
                                      "the token of a service account.")
                                   .arg(config.user, config.path, QString::fromLatin1(name)));
    }
    config.token = Secret::take(textOf(user, "token").toUtf8());
    config.tokenFile = textOf(user, "tokenFile");
    config.certificateData = textOf(user, "client-certificate-data");
    config.certificateFile = textOf(user, "client-certificate");
    config.keyData = textOf(user, "client-key-data");
    config.keyFile = textOf(user, "client-key");
    return {};
}

Result<KubeConfig> read(const YAML::Node& root, const QString& path, const QString& wanted)
{
    KubeConfig config;
    config.path = path;
    config.folder = QFileInfo(path).path();
    if (!root.IsMap())
        return bad(Tr::tr("%1 is no kubeconfig file.").arg(path));
    const QString name = wanted.isEmpty() ? textOf(root, "current-context") : wanted;
    const YAML::Node context = named(root, "contexts", "context", name);
    if (!context.IsDefined())
        return bad(name.isEmpty() ? Tr::tr("%1 has no current context. Name one with --context.").arg(path)
                                  : Tr::tr("%1 has no context “%2”. Correct --context.").arg(path, name));
    const QString clusterName = textOf(context, "cluster");
    config.user = textOf(context, "user");
    const YAML::Node cluster = named(root, "clusters", "cluster", clusterName);
    if (!cluster.IsDefined())
        return bad(Tr::tr("%1 has no cluster “%2”, which its context names.").arg(path, clusterName));
    const YAML::Node user = named(root, "users", "user", config.user);
    if (!user.IsDefined())
        return bad(Tr::tr("%1 has no user “%2”, whom its context names.").arg(path, config.user));
    Result<void> done = readCluster(cluster, config);
    if (done)
        done = readUser(user, config);
    if (!done)
        return tl::unexpected(done.error());
    return config;
}

} // namespace

Result<KubeConfig> parseKubeConfig(const QByteArray& yaml, const QString& path, const QString& context)
{
    try {
        return read(YAML::Load(yaml.toStdString()), path, context);
    } catch (const YAML::Exception& wrong) { // the only way in which the library says it
        return bad(Tr::tr("%1 is no YAML: line %2.").arg(path).arg(wrong.mark.line + 1));
    }
}

} // namespace evergrant::handoff
