// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/condition.h"
#include "core/grant.h"
#include "core/ports/grantstore.h"

namespace evergrant {

/// The condition of one grant and its copy in the grant store's plain settings. It goes with the grant, not with the
/// slot that holds it, so that a spare which takes over brings its own. It says which token set it is about: a process
/// may die after a new set was stored and before the condition was, and then the old one is void.
class ConditionRecord
{
public:
    /// Reads what an earlier worker left about a connection without a grant.
    ConditionRecord(GrantStore& store, const QUuid& connection);

    const Condition& operator*() const { return m_condition; }
    const Condition* operator->() const { return &m_condition; }

    /// Reads what an earlier worker left about this token set; nothing, if it wrote about another one.
    void lookUp(const GrantInfo& info);
    /// `about`: the token set in hand, if any. Written only if something changed. On an error it counts all the same.
    Result<void> set(const Condition& condition, const std::optional<GrantInfo>& about);
    void setInMemory(const Condition& condition) { m_condition = condition; } ///< the next set() writes it, too
    /// False when the last set() ended with an error.
    bool isSaved() const { return m_isSaved; }
    void erase();

private:
    QString keyFor(const std::optional<GrantInfo>& about) const;
    void read(const QString& key);

    GrantStore* m_store;
    QString m_prefix, m_key;
    Condition m_condition;
    QString m_saved, m_about;
    bool m_isSaved = true;
};

} // namespace evergrant
