// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/networkaccess.h"

#include "core/system/smallfile.h"
#include "net/keymaterial.h"
#include "net/privatekey.h"
#include <QCoreApplication>
#include <QSslKey>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::NetworkAccess)
};

/// Systems trust some two hundred authorities, which takes a quarter of this.
constexpr qint64 largestCaFile = 1024LL * 1024;

Result<void> checkProxy(const QUrl& proxy)
{
    const bool known = proxy.scheme() == "http"_L1 || proxy.scheme() == "socks5"_L1;
    if (proxy.isEmpty() || (proxy.isValid() && known && !proxy.host().isEmpty()))
        return {};
    return fail(ErrorKind::Usage, u"proxy-unusable"_s,
                Tr::tr("%1 is not the address of a proxy. It looks like http://HOST:PORT or socks5://HOST:PORT.")
                    .arg(proxy.toDisplayString(QUrl::RemoveUserInfo)));
}

Result<void> trustOnly(const QString& path, QSslConfiguration& tls)
{
    const Result<QByteArray> file = readSmallFile(path, largestCaFile);
    if (!file)
        return fail(ErrorKind::Usage, u"ca-file-unreadable"_s,
                    Tr::tr("The file %1 with the certificate authorities cannot be read (%2). Correct the setting "
                           "ca_file.")
                        .arg(path, file.error().message));
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(*file, QSsl::Pem);
    if (authorities.isEmpty())
        return fail(ErrorKind::Usage, u"ca-file-unreadable"_s,
                    Tr::tr("The file %1 holds no certificate in PEM form. Correct the setting ca_file.").arg(path));
    tls.setCaCertificates(authorities);
    return {};
}

/// Qt wants to be told what kind of key it is.
QSslKey tlsKey(const QByteArray& pem)
{
    for (const QSsl::KeyAlgorithm kind : {QSsl::Rsa, QSsl::Ec}) {
        if (const QSslKey key(pem, kind, QSsl::Pem); !key.isNull())
            return key;
    }
    return {};
}

Result<void> showCertificate(const ClientCredentials& client, QSslConfiguration& tls)
{
    if (client.certificate.isEmpty()) {
        return fail(ErrorKind::Usage, u"certificate-missing"_s,
                    Tr::tr("The connection is to show a certificate, but none was entered. Enter certificate and "
                           "private key again."));
    }
    const Result<PrivateKey> key = PrivateKey::load(client.privateKey);
    if (!key)
        return tl::unexpected(key.error());
    const Result<QSslCertificate> own = clientCertificate(client);
    if (!own)
        return tl::unexpected(own.error());
    if (!key->belongsTo(own->toDer())) {
        return fail(ErrorKind::Usage, u"certificate-not-of-key"_s,
                    Tr::tr("The certificate belongs to another private key. Enter the two files that were made "
                           "together."));
    }
    tls.setLocalCertificateChain(QSslCertificate::fromData(client.certificate, QSsl::Pem));
    QByteArray pem = client.privateKey.reveal().toByteArray();
    tls.setPrivateKey(tlsKey(pem));
    wipe(pem);
    return {};
}

} // namespace

Result<NetworkAccess> NetworkAccess::of(const ClientConfig& config, const ClientCredentials& client)
{
    const NetworkSettings& settings = config.network;
    NetworkAccess access{settings.proxy, client.proxyPassword, QSslConfiguration::defaultConfiguration(),
                         config.timeout};
    // A session would carry a client certificate from one connection to another.
    access.tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    access.tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    access.plain = settings == NetworkSettings() && client.proxyPassword.isEmpty();
    Result<void> usable = checkProxy(settings.proxy);
    if (usable && !settings.caFile.isEmpty())
        usable = trustOnly(settings.caFile, access.tls);
    if (usable && settings.clientCertificate)
        usable = showCertificate(client, access.tls);
    if (!usable)
        return tl::unexpected(usable.error());
    return access;
}

} // namespace evergrant
