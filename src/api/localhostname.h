// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include <QCoroTask>
#include <QString>

namespace evergrant::api {

/// Whether this machine resolves the name "localhost", as RFC 6761 section 6.3 demands; a sign-in whose redirect URI
/// names it may come back only then, although some browsers resolve the name by themselves. Asked in a thread of Qt's;
/// no answer within two seconds counts as no. Main thread; `clock` must live until it ends.
QCoro::Task<bool> localhostResolves(Clock* clock);

/// One sentence for people and one thing to do, for a machine that does not.
QString localhostWarning();

} // namespace evergrant::api
