// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/keymaterial.h"

#include "net/privatekey.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::KeyMaterial)
};

QString day(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

Result<void> checkCertificate(const QSslCertificate& certificate, const PrivateKey& key, const QDateTime& now)
{
    if (!key.belongsTo(certificate.toDer())) {
        return fail(ErrorKind::Usage, u"certificate-not-of-key"_s,
                    Tr::tr("The certificate belongs to another private key. Enter the two files that were made "
                           "together."));
    }
    if (certificate.expiryDate() <= now) {
        return fail(ErrorKind::Usage, u"certificate-expired"_s,
                    Tr::tr("The certificate ended on %1. Make a new one and upload it at the provider.")
                        .arg(day(certificate.expiryDate())));
    }
    if (certificate.effectiveDate() > now) {
        return fail(ErrorKind::Usage, u"certificate-not-yet-valid"_s,
                    Tr::tr("The certificate begins only on %1. Is the clock of this computer right?")
                        .arg(day(certificate.effectiveDate())));
    }
    return {};
}

} // namespace

Result<QSslCertificate> clientCertificate(const ClientCredentials& client)
{
    const QList<QSslCertificate> all = QSslCertificate::fromData(client.certificate, QSsl::Pem);
    if (all.isEmpty() || all.first().isNull()) {
        return fail(ErrorKind::Usage, u"certificate-unreadable"_s,
                    Tr::tr("The certificate cannot be read. Its file must be in PEM form, with a line \"BEGIN "
                           "CERTIFICATE\"."));
    }
    return all.first();
}

Result<void> checkKeyMaterial(const ClientCredentials& client, const QDateTime& now)
{
    const Result<PrivateKey> key = PrivateKey::load(client.privateKey);
    if (!key)
        return tl::unexpected(key.error());
    if (client.certificate.isEmpty())
        return {};
    const Result<QSslCertificate> certificate = clientCertificate(client);
    if (!certificate)
        return tl::unexpected(certificate.error());
    return checkCertificate(*certificate, *key, now);
}

} // namespace evergrant
