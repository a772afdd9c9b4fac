// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/freeport.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>

namespace evergrant {

namespace {

constexpr int firstPort = 20000;
constexpr int lastPort = 32000; // Linux hands out 32768 and up by itself, IANA suggests 49152 and up

bool isFree(quint16 port)
{
    QTcpServer four;
    if (!four.listen(QHostAddress(QHostAddress::LocalHost), port))
        return false;
    QTcpServer six;
    return six.listen(QHostAddress(QHostAddress::LocalHostIPv6), port) ||
           six.serverError() == QAbstractSocket::SocketAddressNotAvailableError ||
           six.serverError() == QAbstractSocket::UnsupportedSocketOperationError;
}

} // namespace

std::optional<quint16> freeLoopbackPort(const std::function<bool(quint16)>& isTaken)
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto port = quint16(QRandomGenerator::global()->bounded(firstPort, lastPort));
        if (!isTaken(port) && isFree(port))
            return port;
    }
    return std::nullopt;
}

} // namespace evergrant
