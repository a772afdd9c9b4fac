// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

namespace evergrant::test {

/// A connection “crm” that ann has signed in to, and what it takes to have somebody else sign in to it.
class UndecidedBench : public Bench
{
public:
    UndecidedBench()
    {
        start();
        NewConnection added = fields();
        added.providerId = QStringLiteral("versatile");
        added.grant = QStringLiteral("code");
        (void)finished(engine->editor().add(added)).value();
        signIn(success("at-1", "rt-1"));
        before = grantId();
    }

    std::shared_ptr<Authorization> signIn(const TokenExchange& reply, const Authorization::Request& request = {})
    {
        consents.reply = reply;
        const auto begun = finished(engine->signIns().begin(QStringLiteral("crm"), request, {})).value();
        consents.begun.last()->allow();
        settle();
        return begun;
    }
    std::shared_ptr<Authorization> signInAsBob()
    {
        for (const auto& token : {"at-x", "at-3", "at-4"})
            tokens.probes.insert(mark(token), worksFor(QStringLiteral("bob")));
        return signIn(success("at-x", "rt-x"));
    }
    /// The sign-in that is going on; null: none.
    std::shared_ptr<Authorization> current() const { return engine->signIns().of(connection()->settings().id); }
    static bool answer(const std::shared_ptr<Authorization>& asking, bool accept)
    {
        const bool answered = asking && asking->question() && asking->answer(asking->question()->id, accept);
        settle();
        return answered;
    }
    bool isAsking() const { return current() && current()->question(); }
    QUuid grantId() const { return connection()->grantInfo()->grantId; }
    QString account() const { return connection()->grantInfo()->account; }
    std::optional<Grant> pending() const { return grants.stored(connection()->settings().id, GrantSlot::Pending); }

    QUuid before; ///< the grant of ann
};

} // namespace evergrant::test
