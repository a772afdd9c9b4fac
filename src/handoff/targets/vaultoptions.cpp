// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/vaultoptions.h"

#include "core/system/smallfile.h"
#include "core/text/wordtable.h"
#include "handoff/targets/targetaccess.h"
#include "handoff/targets/targetaddress.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::VaultOptions)
};

constexpr WordTable<VaultLogin::Method, 4> methodWords{{
    {VaultLogin::Method::Token, "token"_L1},
    {VaultLogin::Method::AppRole, "approle"_L1},
    {VaultLogin::Method::Kubernetes, "kubernetes"_L1},
    {VaultLogin::Method::Cert, "cert"_L1},
}};

constexpr qint64 largestPem = 256LL * 1024;

Result<QByteArray> pemOf(const TargetSettings& settings, const QString& option, FileAccess access)
{
    const QString path = settings.options.value(option);
    if (path.isEmpty())
        return fail(ErrorKind::Usage, u"certificate-unreadable"_s,
                    Tr::tr("The method cert needs --%1 with the name of a file.").arg(option));
    Result<QByteArray> pem = readSmallFile(path, largestPem, access);
    if (!pem)
        return fail(ErrorKind::Usage, u"certificate-unreadable"_s,
                    Tr::tr("The file %1 of --%2 cannot be read: %3.").arg(path, option, pem.error().message));
    return pem;
}

Result<ClientCredentials> certificateOf(const TargetSettings& settings)
{
    const Result<QByteArray> certificate = pemOf(settings, u"cert-file"_s, FileAccess::Anybody);
    if (!certificate)
        return tl::unexpected(certificate.error());
    Result<QByteArray> key = pemOf(settings, u"key-file"_s, FileAccess::OwnerOnly);
    if (!key)
        return tl::unexpected(key.error());
    ClientCredentials client;
    client.certificate = *certificate;
    client.privateKey = Secret::take(std::move(*key));
    return client;
}

tl::unexpected<Error> badAuth(const QString& message)
{
    return fail(ErrorKind::Usage, u"bad-auth"_s, message);
}

} // namespace

Result<VaultServer> vaultServerFrom(const TargetSettings& settings, Clock& clock)
{
    VaultServer server;
    const QStringList addresses = settings.options.value(u"address"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& text : addresses) {
        const auto address = targetAddress(u"address"_s, text.trimmed());
        if (!address)
            return tl::unexpected(address.error());
        server.addresses.append(*address);
    }
    if (server.addresses.isEmpty())
        return fail(ErrorKind::Usage, u"bad-address"_s, Tr::tr("--address needs the address of Vault."));
    ClientCredentials client;
    if (settings.options.value(u"auth"_s) == wordFor(methodWords, VaultLogin::Method::Cert)) {
        const auto shown = certificateOf(settings);
        if (!shown)
            return tl::unexpected(shown.error());
        client = *shown;
    }
    const auto access = targetAccess(settings.options.value(u"ca-file"_s), client);
    if (!access)
        return tl::unexpected(access.error());
    server.access = *access;
    server.nameSpace = settings.options.value(u"namespace"_s);
    server.clock = &clock;
    return server;
}

Result<VaultLogin> vaultLoginFrom(const TargetSettings& settings, const Secret& secret)
{
    const QString word = settings.options.value(u"auth"_s, wordFor(methodWords, VaultLogin::Method::Token));
    const auto method = valueFor(methodWords, word);
    if (!method)
        return badAuth(
            Tr::tr("“%1” is no method for --auth. Use one of: %2.").arg(word.left(40), wordsIn(methodWords)));
    VaultLogin login;
    login.method = *method;
    login.mount = settings.options.value(u"auth-mount"_s, word);
    login.role = settings.options.value(u"role"_s);
    login.jwtFile = settings.options.value(u"jwt-file"_s, u"/var/run/secrets/kubernetes.io/serviceaccount/token"_s);
    login.secret = Secret::take(secret.reveal().trimmed().toByteArray());
    const bool needsSecret = *method == VaultLogin::Method::Token || *method == VaultLogin::Method::AppRole;
    if (needsSecret && login.secret.isEmpty())
        return fail(ErrorKind::Usage, u"bad-secret"_s,
                    *method == VaultLogin::Method::Token
                        ? Tr::tr("Vault needs a token. Enter it with --secret-stdin; a periodic one can be renewed "
                                 "without end.")
                        : Tr::tr("The method approle needs the secret id. Enter it with --secret-stdin."));
    const bool needsRole = *method == VaultLogin::Method::AppRole || *method == VaultLogin::Method::Kubernetes;
    if (needsRole && login.role.isEmpty())
        return badAuth(Tr::tr("The method %1 needs --role.").arg(word));
    return login;
}

Result<QString> vaultPathFrom(const TargetSettings& settings)
{
    const QString path = settings.options.value(u"path"_s);
    const QStringList parts = path.split(u'/');
    if (parts.size() < 2 || parts.contains(QString()) || parts.contains(u".."_s) || parts.contains(u"."_s))
        return fail(ErrorKind::Usage, u"bad-path"_s,
                    Tr::tr("“%1” is no path for --path. Give the mount and the path of the secret as MOUNT/PATH, such "
                           "as secret/shop, without “data/”.")
                        .arg(path.left(200)));
    return path;
}

} // namespace evergrant::handoff
