// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/authorization.h"
#include "engine/enginecontext.h"
#include <QObject>
#include <QPointer>

namespace evergrant {

class ConnectionEditor;
class StoreOpening;

/// The sign-ins that are under way, at most one for each connection, and the last ones that have ended. `context`,
/// `stores` and `editor` outlive this.
class SignIns : public QObject
{
    Q_OBJECT

public:
    using AuthorizationPtr = std::shared_ptr<Authorization>;

    SignIns(EngineContext& context, StoreOpening& stores, ConnectionEditor& editor);
    ~SignIns() override;

    /// Authorizes a connection: by a person, or with `refreshToken` if that is not empty. A second call for the same
    /// connection cancels the first sign-in. Errors: NoSuchConnection; Usage where the request does not fit the
    /// connection; Temporary "being-removed"; those of Authorization::begin().
    QCoro::Task<Result<AuthorizationPtr>> begin(QString name, Authorization::Request request, Secret refreshToken);
    /// Takes up those whose place was still undecided when an earlier worker ended.
    void resume();
    void suspendAll(); ///< the worker ends

    AuthorizationPtr find(const QString& id) const;     ///< null: there is none, or it has ended long ago
    AuthorizationPtr of(const QUuid& connection) const; ///< the one under way; null: there is none
    QString idOf(const QUuid& connection) const;        ///< the same; empty: there is none

Q_SIGNALS:
    void ended(const QString& id);
    void asks(const QString& id); ///< see Authorization::question()

private:
    static Result<void> checkTarget(const ManagedConnection& managed, const GrantTarget& target);
    AuthorizationPtr make(const std::shared_ptr<ManagedConnection>& managed, const Authorization::Request& request);
    static QCoro::Task<> watch(QPointer<SignIns> self, AuthorizationPtr authorization);
    static QCoro::Task<> resumeHeld(QPointer<SignIns> self, Connection connection);

    EngineContext& m_context;
    StoreOpening& m_stores;
    ConnectionEditor& m_editor;
    QList<AuthorizationPtr> m_authorizations; ///< newest last; ended ones are kept for late askers
};

} // namespace evergrant
