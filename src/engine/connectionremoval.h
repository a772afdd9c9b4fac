// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enginecontext.h"
#include "engine/revocation.h"
#include <QObject>

namespace evergrant {

class ConnectionEditor;
class ConnectionWatch;
class SignIns;
class StoreOpening;

/// Removes connections. `context` and all parts outlive this.
class ConnectionRemoval : public QObject
{
public:
    struct Parts
    {
        StoreOpening& stores;
        ConnectionWatch& watch;
        ConnectionEditor& editor;
        SignIns& signIns;
    };
    ConnectionRemoval(EngineContext& context, Parts parts);

    /// Waits for what is under way with the connection, revokes its grants if asked to, and deletes all that is stored
    /// of it. Without `despiteOthers` nothing is revoked that could end grants of other connections, and nothing
    /// removed then: Usage "revocation-shared", which names them. Other errors: NoSuchConnection; those of the stores.
    QCoro::Task<Result<Revocation>> remove(QString name, bool revoke, bool despiteOthers = false);

private:
    QCoro::Task<Result<ManagedConnectionPtr>> find(QString name, bool mayEndOthers);
    QCoro::Task<Result<Revocation>> end(ManagedConnectionPtr managed, bool revoke, bool despiteOthers);
    Endangered endangeredBy(const ManagedConnectionPtr& managed) const;

    EngineContext& m_context;
    Parts m_parts;
};

} // namespace evergrant
