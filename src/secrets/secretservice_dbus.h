// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include <QCoroTask>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QString>
#include <QVariantList>
#include <chrono>

/// The freedesktop.org Secret Service over D-Bus, as far as libsecret does not tell what we need to know.
namespace evergrant::secretservice {

/// A connection to the session bus of our own, made again when the old one is gone. May be disconnected. Waits for the
/// bus: only where call() has just got an answer.
QDBusConnection bus();

/// One method call; the answer is an error message after `limit` at the latest, also where the bus itself hangs (after
/// twice that where it hangs only now). Asking starts the service when nobody
/// provides it yet, if the session knows how.
QCoro::Task<QDBusMessage> call(Clock* clock, QString path, QString interface, QString method, QVariantList arguments,
                               std::chrono::milliseconds limit);

/// Path of the default keyring in the answer to ReadAlias; empty when none was ever made.
QCoro::Task<QDBusMessage> readDefaultAlias(Clock* clock, std::chrono::milliseconds limit);
QString keyringIn(const QDBusMessage& aliasAnswer);

bool isError(const QDBusMessage& answer);
bool isTimeout(const QDBusMessage& answer);

} // namespace evergrant::secretservice
