// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectioncore.h"

namespace evergrant {

/// What a connection shows, computed anew at each call. Changes nothing.
class ConnectionOverview
{
public:
    explicit ConnectionOverview(const ConnectionCore& core)
        : m_core(core)
    {
    }

    HealthFacts facts() const;
    Assessment assessment() const { return assessment(facts()); }
    /// Of these facts of the connection, with what is noted about its moves.
    Assessment assessment(const HealthFacts& known) const;
    QString summary(const HealthFacts& known) const; ///< Assessment::summary, alone
    QStringList scopes() const;                      ///< that the next renewal or sign-in asks for
    GrantLife life() const;                          ///< what its grant and its client secret end with
    /// For deciding about revocations; also one that a sign-in under way may bring.
    QList<RegisteredGrant> registeredGrants() const;

private:
    void addCondition(HealthFacts& facts) const;
    void addEnds(HealthFacts& facts) const;

    const ConnectionCore& m_core;
};

} // namespace evergrant
