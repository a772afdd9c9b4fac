// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace evergrant::test {

/// tests/support/mail-server: npm's smtp-server and mailparser.
class MailServer
{
public:
    ~MailServer()
    {
        m_process.closeWriteChannel(); // it ends with its input
        m_process.waitForFinished();
    }

    /// `setting`: see mail-server.
    bool start(const QJsonObject& setting)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("node"),
                        {QStringLiteral(EVERGRANT_SUPPORT_DIR "/mail-server"),
                         QString::fromUtf8(QJsonDocument(setting).toJson(QJsonDocument::Compact))});
        m_port = line().value(QStringLiteral("port")).toInt();
        return m_port > 0;
    }
    int port() const { return m_port; }

    /// The next mail that arrived; empty: none comes.
    QJsonObject mail() { return line(); }

    /// Key and certificate for loopback.
    static QString certificates()
    {
        static const QTemporaryDir directory;
        static const bool made =
            QProcess::execute(QStringLiteral(EVERGRANT_SUPPORT_DIR "/make-cert"), {directory.path()}) == 0;
        return made ? directory.path() : QString();
    }

private:
    QJsonObject line()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(30'000))
                return {};
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    QProcess m_process;
    int m_port = 0;
};

} // namespace evergrant::test
