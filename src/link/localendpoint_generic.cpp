// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link/localendpoint.h"

#include <QCoreApplication>
#include <QDir>

namespace evergrant::link {

using namespace Qt::Literals::StringLiterals;

quint32 ownUser()
{
    return 0;
}

QString homeDirectory()
{
    return QDir::homePath();
}

/// Nobody is believed before the system can tell who it is.
std::optional<quint32> peerUser(qintptr /*socket*/)
{
    return std::nullopt;
}

qsizetype maximumSocketPath()
{
    return 100;
}

void refuseConnection(qintptr /*descriptor*/, const QByteArray& /*line*/) {}

LocalListener::~LocalListener() = default;

Result<void> LocalListener::listen(const QString& path)
{
    return fail(ErrorKind::Failed, u"socket-unavailable"_s,
                QCoreApplication::translate("evergrant::link",
                                            "Cannot listen on %1: Evergrant cannot tell yet who asks it "
                                            "on this system.")
                    .arg(path));
}

void LocalListener::close() {}

} // namespace evergrant::link
