// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace evergrant {

/// Finds client ids that were probably copied from the wrong place, before a browser opens in vain. Pure functions.
class ClientIdCheck
{
    Q_DECLARE_TR_FUNCTIONS(ClientIdCheck)

public:
    /// What is strange about it, as a sentence; empty: nothing. Only what a provider documents about the form of its
    /// ids counts. `secret`: what was entered as the client secret.
    static QString warning(const QString& providerId, const QString& clientId, const QString& secret);
};

} // namespace evergrant
