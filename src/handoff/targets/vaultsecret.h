// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/targets/vaultsession.h"

namespace evergrant::handoff {

/// One field of a secret in the key/value engine of Vault, version 1 or 2. Other fields of the secret stay as they are:
/// with version 2 nothing is overwritten that was written since it was read (check-and-set).
struct VaultField
{
    std::shared_ptr<VaultSession> session;
    QString path;  ///< MOUNT/PATH
    QString field; ///< within the secret
};

/// How the secret is reached: what sys/internal/ui/mounts says, or version 2 mounted at the first part of the path.
struct VaultMount
{
    QString path = {}; ///< "secret/", with the slash
    int version = 2;
    QString rest = {}; ///< of the secret within the mount

    QString dataPath() const { return path + (version == 2 ? QStringLiteral("data/") : QString()) + rest; }
};

/// The secret as it is. Nothing there: no fields. A version that was deleted still counts.
struct VaultContent
{
    QJsonObject fields;
    qint64 version = 0; ///< 0: never written; always with version 1 of the engine
    bool readable = true;
};

struct VaultWritten
{
    qint64 version = 0; ///< the new one; 0 with version 1 of the engine
    bool readable = true;
    std::optional<QString> before; ///< the field's text until then; empty: there was none, or it cannot be read
};

template <typename T>
using VaultResult = tl::expected<T, DeliveryFailure>;

/// These own what they need, because the target may go while they wait.
QCoro::Task<VaultResult<VaultMount>> findMount(VaultField target, Secret token);
QCoro::Task<VaultResult<VaultContent>> readContent(VaultField target, VaultMount mount, Secret token);
/// Writes `value` into the field; a null one takes it away. Tries again where somebody else has written since it was
/// read.
QCoro::Task<VaultResult<VaultWritten>> writeField(VaultField target, VaultMount mount, Secret token, QJsonValue value);

} // namespace evergrant::handoff
