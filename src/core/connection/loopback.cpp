// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/loopback.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

bool isLoopbackHost(const QString& host)
{
    // What only looks like an address, 127.0.0.256 for example, is a name that somebody may own.
    static const QRegularExpression loopback(
        uR"(\A(?:localhost|127(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}|::1)\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return loopback.match(host).hasMatch();
}

} // namespace evergrant
