// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"
#include <QJsonArray>
#include <QTemporaryDir>

namespace evergrant::e2e {

/// The real authorization server of tests/support, and its control.
class AuthServer
{
public:
    enum class Memory {
        OnDisk,   ///< all that it has granted survives kill() and start(), port included
        InProcess ///< nothing of it is in any file
    };
    explicit AuthServer(QStringList options = {}, Memory memory = Memory::OnDisk);

    bool start(); ///< waits until it listens
    void kill();  ///< as a power cut would
    bool isRunning() { return m_process && m_process->isRunning(); }

    QString issuer() const { return m_ready.value(QLatin1StringView("issuer")).toString(); }
    QString clientId() const { return m_ready.value(QLatin1StringView("client_id")).toString(); }
    QByteArray clientSecret() const { return m_clientSecret; }

    QJsonObject state() { return control("GET", "state"); }
    /// Token requests since the start or the last reset(); see authserver.mjs for their fields.
    QJsonArray tokenRequests();
    qsizetype tokenRequestCount() { return tokenRequests().size(); }
    /// Waits until so many have been received; false when they do not come.
    bool waitForTokenRequests(int count, std::chrono::milliseconds limit = std::chrono::seconds(30));
    void reset() { control("POST", "reset"); }
    /// Whether it would let somebody in with this access token (introspection, RFC 7662).
    bool accepts(const QByteArray& token);
    void setFault(const QString& fault, int times = 1);
    void release() { control("POST", "release"); } ///< the answers that the fault "hold" keeps
    void setAccessTokenLife(int seconds);
    void set(const QJsonObject& settings) { control("POST", "set", settings); }
    void revokeAll() { control("POST", "revoke-all"); }
    void changeClientSecret(); ///< the old one stops working; clientSecret() is the new one
    /// Every token, code, verifier and secret that has passed through it: [{kind, value}].
    QJsonArray secretsSeen();

private:
    QJsonObject control(const QByteArray& method, const QByteArray& what, const QJsonObject& body = {});
    /// `head`: request line and headers, each with its end.
    QJsonObject exchange(const QByteArray& head, const QByteArray& content);

    QTemporaryDir m_folder;
    QStringList m_options;
    std::unique_ptr<Background> m_process;
    QJsonObject m_ready;
    QByteArray m_clientSecret;
};

/// What the server's log calls a token: the first 16 hex digits of its sha256.
QString fingerprint(const QByteArray& token);

} // namespace evergrant::e2e
