// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sshserver.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::e2e {

namespace {

/// sshd wants to be called by its whole path.
QString sshd()
{
    return QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1000) && socket.waitForReadyRead(5000); // it says its version first
}

} // namespace

bool SshServer::start()
{
    // Where it runs as root, it changes into this folder before anybody is let in; a package's script makes it at boot.
    if (::geteuid() == 0)
        QDir().mkpath(u"/run/sshd"_s);
    if (!makeKeys())
        return false;
    constexpr int tries = 5; // somebody else may take the port in between
    for (int i = 0; i < tries; ++i)
        if (listen(freePort()))
            return true;
    qWarning("sshd does not start: %s", m_process ? m_process->complaints().constData() : "");
    return false;
}

bool SshServer::listen(quint16 port)
{
    if (!write(u"sshd_config"_s, settings(port)) || !write(u"ssh_config"_s, clientSettings(port)))
        return false;
    m_process = std::make_unique<Background>(sshd(), QStringList{u"-D"_s, u"-e"_s, u"-f"_s, file(u"sshd_config"_s)},
                                             QProcessEnvironment::systemEnvironment());
    bool isUp = false;
    return QTest::qWaitFor([&] { return (isUp = answers(port)) || !m_process->isRunning(); }, 10000) && isUp;
}

bool SshServer::makeKeys() const
{
    for (const QString& name : {u"host_key"_s, u"user_key"_s}) {
        const auto made =
            run(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, file(name)});
        if (made.code != 0) {
            qWarning("ssh-keygen: %s", made.told());
            return false;
        }
    }
    QFile key(file(u"host_key.pub"_s));
    const QByteArray hostKey = key.open(QFile::ReadOnly) ? key.readAll() : QByteArray();
    const auto ssh = QStandardPaths::findExecutable(u"ssh"_s);
    return write(u"known_hosts"_s, "box " + hostKey) &&
           QFile::copy(file(u"user_key.pub"_s), file(u"authorized_keys"_s)) && QDir().mkpath(file(u"bin"_s)) &&
           write(u"bin/ssh"_s, u"#!/bin/sh\nexec '%1' -F '%2' \"$@\"\n"_s.arg(ssh, file(u"ssh_config"_s)).toUtf8(),
                 true);
}

bool SshServer::write(const QString& name, const QByteArray& content, bool isProgram) const
{
    QFile target(file(name));
    return target.open(QFile::WriteOnly) && target.write(content) == content.size() &&
           (!isProgram || target.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

/// The folder of a test is in one that everybody may write to, which StrictModes does not like.
QByteArray SshServer::settings(quint16 port) const
{
    QString path = u"/usr/bin:/bin"_s;
    if (m_programs == Programs::Found)
        path.prepend(QStringLiteral(EVERGRANT_PROGRAMS_DIR ":"));
    QString variables = u" \"PATH=%1\""_s.arg(path);
    for (const auto* name : {"EVERGRANT_TEST_SESSION", "LSAN_OPTIONS"})
        variables += u" \"%1=%2\""_s.arg(QLatin1StringView(name), qEnvironmentVariable(name));
    return u"ListenAddress 127.0.0.1:%1\n"
           "HostKey %2\nAuthorizedKeysFile %3\n"
           "PidFile none\nStrictModes no\nUsePAM no\n"
           "PasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\n"
           "SetEnv%4\n"_s.arg(QString::number(port), file(u"host_key"_s), file(u"authorized_keys"_s), variables)
               .toUtf8();
}

QByteArray SshServer::clientSettings(quint16 port) const
{
    return u"Host *\n"
           "  HostName 127.0.0.1\n  Port %1\n  IdentityFile %2\n  IdentitiesOnly yes\n  BatchMode yes\n"
           "  UserKnownHostsFile %3\n  GlobalKnownHostsFile none\n  StrictHostKeyChecking yes\n"
           "Host box\n  HostKeyAlias box\n"
           "Host strange\n  HostKeyAlias strange\n"_s
               .arg(QString::number(port), file(u"user_key"_s), file(u"known_hosts"_s))
               .toUtf8();
}

QString SshServer::path() const
{
    return file(u"bin"_s) + u':' + qEnvironmentVariable("PATH");
}

std::unique_ptr<Background> SshServer::begin(const QStringList& arguments) const
{
    return std::make_unique<Background>(file(u"bin/ssh"_s), arguments, QProcessEnvironment::systemEnvironment());
}

} // namespace evergrant::e2e
