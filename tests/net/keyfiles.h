// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientcredentials.h"
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace evergrant {

/// Keys and certificates, fresh from `openssl`; see tests/support/make-keys for their names.
class KeyFiles
{
public:
    bool make() const
    {
        return QProcess::execute(QStringLiteral(EVERGRANT_SUPPORT_DIR "/make-keys"), {m_directory.path()}) == 0;
    }

    QString path(const QString& name) const { return m_directory.filePath(name); }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Secret key(const QString& name) const { return Secret::take(read(name + QStringLiteral(".pem"))); }

    ClientCredentials credentials(const QString& keyName, const QString& certificateName = {}) const
    {
        ClientCredentials client;
        client.privateKey = key(keyName);
        if (!certificateName.isEmpty())
            client.certificate = read(certificateName + QStringLiteral(".crt"));
        return client;
    }

    /// For a server that has the certificate `name`, and takes only clients that show one of ours where `demand`.
    QSslConfiguration server(const QString& name, bool demand = false) const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromData(read(name + QStringLiteral(".crt"))));
        tls.setPrivateKey(QSslKey(read(name + QStringLiteral(".pem")), QSsl::Ec));
        if (demand) {
            tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
            tls.setCaCertificates(QSslCertificate::fromData(read(QStringLiteral("ca.crt"))));
        }
        return tls;
    }

private:
    QTemporaryDir m_directory;
};

} // namespace evergrant
