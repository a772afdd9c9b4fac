// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/signinlink.h"
#include "engine/engine.h"
#include <QHash>
#include <QPromise>

namespace evergrant {

/// Begins sign-ins on another device whose addresses go into mails.
class MailedSignIns
{
public:
    /// The engine outlives it. A task that is under way then ends without a link.
    explicit MailedSignIns(Engine& engine)
        : m_engine(engine)
    {
    }

    /// The address of the sign-in that a mail has begun before, if there is time left, else of a new one. Empty where
    /// it is not known that the client may use this flow: no grant of it was given on a device; where the account is
    /// not known, so that anybody's sign-in would be stored; and where somebody signs in already.
    QCoro::Task<std::optional<SignInLink>> link(QUuid connection, QString recipient);

private:
    struct Begun
    {
        QString attempt;
        std::shared_ptr<QPromise<void>> beginning; ///< kept when it has begun, or failed to; null: that is over
    };
    using AllBegun = QHash<QUuid, Begun>; ///< by connection
    static QCoro::Task<std::optional<SignInLink>> shared(Engine* engine, std::weak_ptr<AllBegun> all, QUuid connection,
                                                         QString recipient);
    static QCoro::Task<std::optional<SignInLink>> begin(Engine* engine, std::weak_ptr<AllBegun> all, QUuid connection,
                                                        QString recipient);
    static std::shared_ptr<QPromise<void>> beginning(const std::weak_ptr<AllBegun>& all, const QUuid& connection);

    Engine& m_engine;
    std::shared_ptr<AllBegun> m_begun = std::make_shared<AllBegun>();
};

} // namespace evergrant
