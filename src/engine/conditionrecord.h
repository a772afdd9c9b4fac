// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/condition.h"
#include "core/grant.h"
#include "core/ports/grantstore.h"

namespace evergrant {

/// The condition of one connection and its copy in the grant store's plain settings. It says which token set it is
/// about: a process may die after a new set was stored and before the condition was, and then the old one is void.
class ConditionRecord
{
public:
    /// Reads what an earlier worker left.
    ConditionRecord(GrantStore& store, const QUuid& connection);

    const Condition& operator*() const { return m_condition; }
    const Condition* operator->() const { return &m_condition; }

    /// `about`: the token set in hand, if any. Written only if something changed. On an error it counts all the same.
    Result<void> set(const Condition& condition, const std::optional<GrantInfo>& about);
    /// Forgets everything if it is about another token set than this one.
    void keepOnlyIfAbout(const GrantInfo& info);
    void erase();

private:
    GrantStore& m_store;
    QString m_key;
    Condition m_condition;
    QString m_saved, m_about;
};

} // namespace evergrant
