// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/targetsettings.h"
#include "core/connection/connection.h"
#include "core/delivery/deliveryformat.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TargetSettings)
};

constexpr WordTable<TargetKind, 9> kindWords{{
    {TargetKind::File, "file"_L1},
    {TargetKind::Pipe, "pipe"_L1},
    {TargetKind::Ssm, "ssm"_L1},
    {TargetKind::SecretsManager, "secrets-manager"_L1},
    {TargetKind::Vault, "vault"_L1},
    {TargetKind::Kubernetes, "kubernetes"_L1},
    {TargetKind::Webhook, "webhook"_L1},
    {TargetKind::Command, "command"_L1},
    {TargetKind::Systemd, "systemd"_L1},
}};

/// How AWS is reached, the same for Parameter Store and Secrets Manager.
QList<TargetOption> awsOptions(const TargetOption& where)
{
    return {where,
            {u"region"_s, u"REGION"_s, false, Tr::tr("Region of AWS; default: as the AWS profile says")},
            {u"profile"_s, u"PROFILE"_s, false, Tr::tr("Profile of ~/.aws/config and ~/.aws/credentials")},
            {u"role-arn"_s, u"ARN"_s, false, Tr::tr("Role to assume before writing")},
            {u"key-id"_s, u"ID"_s, false, Tr::tr("KMS key for encryption; default: the account's own key")},
            {u"tier"_s, u"TIER"_s, false, Tr::tr("Standard, Advanced or Intelligent-Tiering; default: as it is")},
            {u"endpoint"_s, u"URL"_s, false, Tr::tr("Another server than AWS")},
            {u"instance-metadata"_s, {}, false, Tr::tr("Also ask the metadata service of this EC2 instance")},
            {u"no-read-back"_s, {}, false, Tr::tr("Do not read the value back; needs no right to read")}};
}

QHash<TargetKind, QList<TargetOption>> makeOptions()
{
    return {
        {TargetKind::File,
         {{u"path"_s, u"FILE"_s, true, Tr::tr("File to write; its folder must exist")},
          {u"mode"_s, u"MODE"_s, false, Tr::tr("Permissions, octal; default: 0600")},
          {u"group"_s, u"GROUP"_s, false, Tr::tr("Group of the file")},
          {u"in-place"_s,
           {},
           false,
           Tr::tr("Overwrite instead of replacing, for files that are mounted one by one; readers may see a part")}}},
        {TargetKind::Pipe, {{u"path"_s, u"FIFO"_s, true, Tr::tr("Named pipe; is made where it is missing")}}},
        {TargetKind::Ssm, awsOptions({u"parameter"_s, u"NAME"_s, true, Tr::tr("Name of the parameter, /path/name")})},
        {TargetKind::SecretsManager, awsOptions({u"secret"_s, u"ID"_s, true, Tr::tr("Name or ARN of the secret")})},
        {TargetKind::Vault,
         {{u"address"_s, u"URL"_s, true, Tr::tr("Address of Vault or OpenBao; further nodes of it after commas")},
          {u"path"_s, u"MOUNT/PATH"_s, true, Tr::tr("Mount of the key/value engine and path of the secret")},
          {u"field"_s, u"FIELD"_s, false, Tr::tr("Field of the secret; default: token")},
          {u"namespace"_s, u"NAMESPACE"_s, false, Tr::tr("Namespace")},
          {u"auth"_s, u"METHOD"_s, false, Tr::tr("token, approle, kubernetes or cert; default: token")},
          {u"auth-mount"_s, u"MOUNT"_s, false, Tr::tr("Mount of the method; default: its usual name")},
          {u"role"_s, u"ROLE"_s, false, Tr::tr("Role, or the role id of approle")},
          {u"jwt-file"_s, u"FILE"_s, false, Tr::tr("Token of the service account, for kubernetes")},
          {u"cert-file"_s, u"FILE"_s, false, Tr::tr("Client certificate, for cert")},
          {u"key-file"_s, u"FILE"_s, false, Tr::tr("Key of the client certificate, for cert")},
          {u"ca-file"_s, u"FILE"_s, false, Tr::tr("Authority that signed the server's certificate")}}},
        {TargetKind::Kubernetes,
         {{u"secret"_s, u"NAMESPACE/NAME"_s, true, Tr::tr("Secret to write; it must exist")},
          {u"key"_s, u"KEY"_s, false, Tr::tr("Key within the secret; default: token")},
          {u"kubeconfig"_s, u"FILE"_s, false, Tr::tr("Default: in a pod its service account, else ~/.kube/config")},
          {u"context"_s, u"CONTEXT"_s, false, Tr::tr("Context of the kubeconfig file; default: its current one")}}},
        {TargetKind::Webhook,
         {{u"url"_s, u"URL"_s, true, Tr::tr("Address to send to")},
          {u"ca-file"_s, u"FILE"_s, false, Tr::tr("Authority that signed the server's certificate")}}},
        {TargetKind::Command, {{u"timeout"_s, u"SECONDS"_s, false, Tr::tr("The command ends by then; default: 60")}}},
        {TargetKind::Systemd, {}},
    };
}

} // namespace

const QList<TargetKind>& allTargetKinds()
{
    static const QList<TargetKind> all = [] {
        QList<TargetKind> kinds;
        for (const auto& [kind, word] : kindWords)
            kinds << kind;
        return kinds;
    }();
    return all;
}

QString targetKindWords()
{
    return wordsIn(kindWords);
}

QString toWord(TargetKind kind)
{
    return wordFor(kindWords, kind);
}

Result<TargetKind> targetKindFromWord(const QString& word)
{
    if (const auto kind = valueFor(kindWords, word))
        return *kind;
    return fail(ErrorKind::Usage, u"bad-kind"_s,
                Tr::tr("“%1” is not a kind of target. Use one of: %2.").arg(word.left(40), wordsIn(kindWords)));
}

const QList<TargetOption>& optionsOf(TargetKind kind)
{
    static const QHash<TargetKind, QList<TargetOption>> options = makeOptions();
    const auto found = options.constFind(kind);
    Q_ASSERT(found != options.constEnd());
    return *found;
}

namespace {

Result<void> checkOptions(const TargetSettings& settings)
{
    const auto& options = optionsOf(settings.kind);
    for (const auto& [name, value] : settings.options.asKeyValueRange()) {
        if (std::ranges::none_of(options, [&](const TargetOption& option) { return option.name == name; }))
            return fail(
                ErrorKind::Usage, u"unknown-option"_s,
                Tr::tr("A target of the kind %1 has no option --%2.").arg(toWord(settings.kind), name.left(40)));
        if (value.contains(u'\n') || value.contains(QChar::Null))
            return fail(ErrorKind::Usage, u"bad-option"_s,
                        Tr::tr("The value of --%1 has more than one line.").arg(name));
    }
    for (const TargetOption& option : options)
        if (option.required && settings.options.value(option.name).isEmpty())
            return fail(ErrorKind::Usage, u"missing-option"_s,
                        Tr::tr("A target of the kind %1 needs --%2 %3.")
                            .arg(toWord(settings.kind), option.name, option.placeholder));
    return {};
}

} // namespace

Result<void> checkTargetSettings(const TargetSettings& settings)
{
    if (!checkedConnectionName(settings.id))
        return fail(ErrorKind::Usage, u"bad-id"_s,
                    Tr::tr("“%1” cannot be the id of a target. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and "
                           "“-”, and begin with a letter or a digit.")
                        .arg(settings.id.left(80)));
    if (const auto checked = checkOptions(settings); !checked)
        return checked;
    if ((settings.kind == TargetKind::Command) == settings.command.isEmpty())
        return fail(ErrorKind::Usage, u"bad-command"_s,
                    settings.command.isEmpty() ? Tr::tr("Name the program to run, after “--”.")
                                               : Tr::tr("Only a target of the kind command runs a program."));
    if (settings.minLife && (*settings.minLife < 0s || *settings.minLife > std::chrono::days(366)))
        return fail(ErrorKind::Usage, u"bad-min-life"_s, Tr::tr("--min-life takes 0 to 31622400 seconds."));
    return settings.format.isEmpty() ? Result<void>() : checkDeliveryFormat(settings.format);
}

QString whereOf(const TargetSettings& settings)
{
    if (settings.kind == TargetKind::Command)
        return settings.command.value(0);
    const auto& options = optionsOf(settings.kind);
    QString where;
    for (const auto& option : options) {
        const QString value = settings.options.value(option.name);
        if (!option.required || value.isEmpty())
            continue;
        const bool isAddress = option.placeholder == "URL"_L1;
        where += where.isEmpty() ? QString() : u" "_s;
        where += isAddress
                     ? QUrl(value).toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
                     : value;
    }
    return where;
}

bool isAsked(TargetKind kind)
{
    return kind == TargetKind::Pipe || kind == TargetKind::Systemd;
}

bool keepsSession(TargetKind kind)
{
    return kind == TargetKind::Vault;
}

bool isOfAws(TargetKind kind)
{
    return kind == TargetKind::Ssm || kind == TargetKind::SecretsManager;
}

std::optional<std::chrono::seconds> minLifeOf(const QList<TargetSettings>& targets)
{
    std::optional<std::chrono::seconds> longest;
    for (const auto& target : targets)
        if (!target.paused)
            longest = std::max(longest.value_or(0s), target.minLife.value_or(usualMinLife));
    return longest;
}

QString defaultFormat(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Ssm:
    case TargetKind::SecretsManager:
    case TargetKind::Vault:
    case TargetKind::Kubernetes:
    case TargetKind::Webhook:
        return u"json"_s;
    case TargetKind::File:
    case TargetKind::Pipe:
    case TargetKind::Command:
    case TargetKind::Systemd:
        break;
    }
    return u"token"_s;
}

} // namespace evergrant
