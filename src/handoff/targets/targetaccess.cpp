// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/targetaccess.h"

#include "core/system/smallfile.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::TargetAccess)
};

constexpr qint64 largestCaFile = 1024LL * 1024;

} // namespace

Result<NetworkAccess> targetAccess(const QString& caFile, const ClientCredentials& client)
{
    ClientConfig config;
    config.network.clientCertificate = !client.certificate.isEmpty();
    Result<NetworkAccess> access = NetworkAccess::of(config, client);
    if (!access || caFile.isEmpty())
        return access;
    const Result<QByteArray> pem = readSmallFile(caFile, largestCaFile);
    if (!pem)
        return fail(ErrorKind::Usage, u"ca-file-unreadable"_s,
                    Tr::tr("The file %1 of --ca-file cannot be read: %2.").arg(caFile, pem.error().message));
    if (!trustOnly(*pem, *access))
        return fail(ErrorKind::Usage, u"ca-file-unreadable"_s,
                    Tr::tr("The file %1 of --ca-file holds no certificate in PEM form.").arg(caFile));
    return access;
}

bool trustOnly(const QByteArray& pem, NetworkAccess& access)
{
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(pem, QSsl::Pem);
    access.tls.setCaCertificates(authorities);
    return !authorities.isEmpty();
}

} // namespace evergrant::handoff
