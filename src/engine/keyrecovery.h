// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/storeopening.h"

namespace evergrant {

/// What a person does about a profile key that is lost, or may be lost one day. `context` and `stores` outlive this.
class KeyRecovery : public QObject
{
public:
    KeyRecovery(EngineContext& context, StoreOpening& stores);

    /// A code to be written down: it opens the stores when the profile key is lost. The one before it is void.
    QCoro::Task<Result<Secret>> makeCode();
    /// Opens the stores with such a code and puts the key back; says in a sentence what came of it. Errors: Usage, as
    /// of RecoveryCodes; Failed "no-recovery-code".
    QCoro::Task<Result<QString>> recover(Secret code);
    /// For a key that is lost for good: puts the store aside, and goes on with what the keychain has copies of. Says
    /// what came of it. Refused, Usage "nothing-lost", while the store can be read.
    QCoro::Task<Result<QString>> abandonLostKey();
    /// The keychain has a copy of every connection's secrets from now on, or none: copies belong where the key is.
    void keepCopies(bool wanted);

private:
    EngineContext& m_context;
    StoreOpening& m_stores;
};

} // namespace evergrant
