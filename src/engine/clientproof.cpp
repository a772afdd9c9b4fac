// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/clientproof.h"

#include "core/connection/proofkind.h"
#include <QObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

Result<void> checkKeySettings(const QMap<QString, QString>& settings)
{
    const QString account = settings.value(keysettings::accountFile);
    const QString key = settings.value(keysettings::keyFile),
                  certificate = settings.value(keysettings::certificateFile);
    if (!account.isEmpty() && !(key.isEmpty() && certificate.isEmpty()))
        return fail(ErrorKind::Usage, u"key-twice"_s,
                    QObject::tr("service_account_file holds a key already: leave out client_key_file and "
                                "client_certificate_file, or take them back with --set client_key_file= --set "
                                "client_certificate_file=. To use them in its place, add --set "
                                "service_account_file=."));
    if (!certificate.isEmpty() && key.isEmpty())
        return fail(ErrorKind::Usage, u"key-missing"_s,
                    QObject::tr("client_certificate_file is of no use without its private key: give client_key_file, "
                                "too, or take the certificate back as well with --set client_certificate_file=."));
    return {};
}

QMap<QString, QString> changedKeyFiles(const QMap<QString, QString>& changed, const QMap<QString, QString>& settings)
{
    QMap<QString, QString> files;
    for (const auto setting : {keysettings::accountFile, keysettings::keyFile, keysettings::certificateFile}) {
        if (!changed.contains(setting))
            continue;
        const QString path = changed.value(setting);
        const auto other = setting == keysettings::accountFile ? keysettings::keyFile : keysettings::accountFile;
        if (!path.isEmpty() || settings.value(other).isEmpty())
            files.insert(setting, path);
    }
    return files;
}

Result<void> checkProof(const ClientConfig& config, const ClientCredentials& proof, const KeyMaterial& files)
{
    const ProofKind kind = proofKind(config.grantType, config.clientAuth, {});
    const bool signs = kind == ProofKind::KeyFile || kind == ProofKind::AccountFile;
    if (signs && proof.privateKey.isEmpty())
        return fail(ErrorKind::Usage, u"key-missing"_s,
                    config.grantType == GrantType::JwtBearer
                        ? QObject::tr("service_account_file: %1 needs a key. Give the file with --set "
                                      "service_account_file=PATH, or a private key with --set client_key_file=PATH.")
                              .arg(config.providerName)
                        : QObject::tr("client_key_file: the client proves itself with a private key. Give it with "
                                      "--set client_key_file=PATH, or choose another client_auth."));
    if (kind == ProofKind::Secret && config.grantType == GrantType::ClientCredentials && proof.secret.isEmpty())
        return fail(ErrorKind::Usage, u"client-secret-missing"_s,
                    QObject::tr("client_secret: without one nobody can tell who asks. Give it with "
                                "--client-secret-stdin, or a private key with --set client_auth=private_key_jwt --set "
                                "client_key_file=PATH."));
    if (!files.tokenEndpoint.isEmpty() && files.tokenEndpoint != config.tokenEndpoint)
        return fail(ErrorKind::Usage, u"key-for-another-server"_s,
                    QObject::tr("service_account_file: it is for the server %1, but this connection asks %2.")
                        .arg(files.tokenEndpoint.toDisplayString(), config.tokenEndpoint.toDisplayString()));
    return {};
}

} // namespace evergrant
