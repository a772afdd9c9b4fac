// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectioncore.h"

namespace evergrant {

/// The grant of a connection that needs nobody's consent: there is one as soon as there are credentials for it.
class ClientGrant
{
public:
    explicit ClientGrant(ConnectionCore& core)
        : m_core(core)
    {
    }

    /// Does nothing where there is a grant, where somebody has to consent, or where something is missing still.
    void beginIfPossible();

private:
    bool isPossible() const;
    void makeStatic(Grant& grant);

    ConnectionCore& m_core;
};

} // namespace evergrant
