// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/proxychoice.h"
#include <QCoroTask>

namespace evergrant {

/// The proxy of all requests of the worker whose connection names none.
class ProxyService
{
public:
    virtual ~ProxyService() = default;
    virtual ProxyChoice choice() const = 0;
    /// Why the choice that was kept is not used, in one sentence; empty: it is.
    virtual QString trouble() const = 0;
    /// Durably, and from the next request on. Errors: those of writing a file; then the one before stays.
    virtual QCoro::Task<Result<void>> choose(ProxyChoice choice) = 0;
};

} // namespace evergrant
