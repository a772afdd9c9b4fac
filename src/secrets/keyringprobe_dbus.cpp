// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keyringprobe.h"

#include "secrets/secretservice_dbus.h"
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QCoro::Task<KeyringState> probeKeyring(Clock* clock, std::chrono::milliseconds limit)
{
    // The alias first: with no keyring at all the property below fails in a way that says nothing, and a read would
    // answer "no such entry".
    const auto alias = co_await secretservice::readDefaultAlias(clock, limit);
    if (secretservice::isError(alias))
        co_return secretservice::isTimeout(alias) ? KeyringState::Slow : KeyringState::Absent;
    const QString keyring = secretservice::keyringIn(alias);
    if (keyring.isEmpty())
        co_return KeyringState::NoDefault;
    // Lists are made before, not inside of, an await: g++ 12 cannot compile that.
    const QVariantList property{u"org.freedesktop.Secret.Collection"_s, u"Locked"_s};
    const auto locked =
        co_await secretservice::call(clock, keyring, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, property, limit);
    if (secretservice::isError(locked))
        co_return secretservice::isTimeout(locked) ? KeyringState::Slow : KeyringState::NoDefault;
    co_return locked.arguments().value(0).value<QDBusVariant>().variant().toBool() ? KeyringState::Locked
                                                                                   : KeyringState::Ready;
}

} // namespace evergrant
