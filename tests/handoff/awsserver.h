// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/target.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace evergrant::test {

/// tests/support/aws-server: Parameter Store, Secrets Manager and STS, which verify every signature.
class AwsServer
{
public:
    ~AwsServer();
    bool start();

    QString origin() const { return m_ready.value(QStringLiteral("origin")).toString(); }
    QString region() const { return m_ready.value(QStringLiteral("region")).toString(); }
    QByteArray keyId() const { return m_ready.value(QStringLiteral("key_id")).toString().toUtf8(); }
    QByteArray secretKey() const { return m_ready.value(QStringLiteral("secret")).toString().toUtf8(); }
    /// As --secret-stdin takes it.
    Secret entered() const { return Secret::take(QByteArray(keyId() + ':' + secretKey())); }

    /// See aws-server for what there is.
    QJsonValue order(const QString& path, const QJsonObject& content = {}) const;
    void set(const QJsonObject& content) const { order(QStringLiteral("/__set"), content); }
    /// The next order of this name (empty: any) is answered with an error.
    void refuse(const QString& order, const QString& type, const QString& message = {}) const;
    /// What was asked since the last time: "PutParameter", and "PutParameter!Type" where the signature was not taken.
    QStringList log() const;
    /// With AWS's own SDK; {"error"} where it refuses.
    QJsonObject sdk(const QString& client, const QString& command, const QJsonObject& input) const;

private:
    QProcess m_process;
    QJsonObject m_ready;
};

} // namespace evergrant::test
