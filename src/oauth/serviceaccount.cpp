// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/serviceaccount.h"

#include "core/connection/clientconfig.h"
#include "net/privatekey.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ServiceAccount)
};

tl::unexpected<Error> wrongFile(const QString& message)
{
    return fail(ErrorKind::Usage, u"service-account-wrong-file"_s, message);
}

Result<void> checkKind(const QJsonObject& file)
{
    const QString type = file["type"_L1].toString();
    if (type == "service_account"_L1)
        return {};
    if (file.contains("installed"_L1) || file.contains("web"_L1)) {
        return wrongFile(
            Tr::tr("This is the file of an OAuth client, not of a service account. A service account's key "
                   "is made under IAM & Admin, Service Accounts, Keys, as JSON."));
    }
    if (!type.isEmpty())
        return wrongFile(Tr::tr("This file is for “%1”, not for a service account.").arg(type.left(40)));
    return wrongFile(Tr::tr("This is not the key file of a service account: it does not say \"type\": "
                            "\"service_account\"."));
}

} // namespace

Result<ServiceAccount> readServiceAccount(const Secret& json)
{
    const QByteArrayView bytes = json.reveal();
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()));
    if (!document.isObject()) {
        return fail(ErrorKind::Usage, u"service-account-unreadable"_s,
                    Tr::tr("The service account file is not JSON. Choose the file that Google Cloud offered for "
                           "download when the key was made."));
    }
    const QJsonObject file = document.object();
    if (const Result<void> kind = checkKind(file); !kind)
        return tl::unexpected(kind.error());
    ServiceAccount account;
    account.credentials.privateKey = Secret::take(file["private_key"_L1].toString().toUtf8());
    account.credentials.keyId = file["private_key_id"_L1].toString();
    account.clientEmail = file["client_email"_L1].toString();
    account.tokenUri = QUrl(file["token_uri"_L1].toString(), QUrl::StrictMode);
    if (account.clientEmail.isEmpty() || !mayReceiveSecrets(account.tokenUri)) {
        return wrongFile(Tr::tr("The service account file is not complete: client_email or an https token_uri is "
                                "missing. Download a new key."));
    }
    if (const Result<PrivateKey> key = PrivateKey::load(account.credentials.privateKey); !key)
        return tl::unexpected(key.error());
    return account;
}

} // namespace evergrant
