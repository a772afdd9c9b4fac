// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/systemdtarget.h"

#include "core/errorcode.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::SystemdTarget)
};

/// Short, because a socket's path has at most 107 bytes; the same as long as the connection and the target live.
QString socketPath(const TargetSettings& settings, const TargetPorts& ports)
{
    const QString connection = settings.connection.toString(QUuid::Id128).first(12);
    return ports.runtimeDirectory + u"/credentials/"_s + connection + u'-' + settings.id;
}

} // namespace

SystemdTarget::SystemdTarget(const TargetSettings& settings, const TargetPorts& ports)
    : m_id(settings.id)
    , m_path(socketPath(settings, ports))
    , m_socket(ports.clock, [asked = ports.asked](const QString& asker) {
        if (asked)
            asked(asker);
    })
{
}

Result<std::unique_ptr<SystemdTarget>> SystemdTarget::make(const TargetSettings& settings, const TargetPorts& ports)
{
    if (ports.runtimeDirectory.isEmpty())
        return fail(ErrorKind::Usage, u"no-runtime-directory"_s,
                    Tr::tr("This user has no folder for sockets (/run/user/UID), so systemd cannot ask. Sign in with "
                           "a session, or use a target of the kind file."));
    return std::unique_ptr<SystemdTarget>(new SystemdTarget(settings, ports));
}

QCoro::Task<DeliveryResult> SystemdTarget::deliver(Delivery delivery, Secret content, QString)
{
    co_return bring(content, delivery.expiresAt);
}

DeliveryResult SystemdTarget::bring(const Secret& content, const std::optional<QDateTime>& expiresAt)
{
    if (content.reveal().size() > CredentialSocket::LargestContent)
        return tl::unexpected(
            configurationFailure(errorcode::fileTooLarge,
                                 Tr::tr("What the template makes of the token is larger than 64 kB, which is what a "
                                        "socket takes. Use a target of the kind file.")));
    m_socket.setContent(content, expiresAt);
    if (m_socket.isListening() && QFileInfo::exists(m_path))
        return Delivered{};
    const QString folder = QFileInfo(m_path).path();
    QDir().mkpath(folder); // where it cannot be made, listen() says so
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (const auto listening = m_socket.listen(m_path); !listening)
        return tl::unexpected(temporaryFailure(listening.error().code, listening.error().message));
    return Delivered{};
}

QCoro::Task<tl::expected<QString, DeliveryFailure>> SystemdTarget::test()
{
    co_return Tr::tr("Put this line into the section [Service] of the unit: LoadCredential=%1:%2 – its program finds "
                     "the token in the file $CREDENTIALS_DIRECTORY/%1, as it was when the unit started.")
        .arg(m_id, m_path);
}

QCoro::Task<tl::expected<void, DeliveryFailure>> SystemdTarget::erase()
{
    m_socket.withhold();
    co_return {};
}

} // namespace evergrant::handoff
