// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/condition.h"
#include "core/grant/grant.h"
#include "core/ports/grantstore.h"
#include "core/rare.h"

namespace evergrant {

/// The condition of one grant and its copy in the grant store's plain settings. It goes with the grant, not with the
/// slot that holds it, so that a spare which takes over brings its own. It says which token set it is about: a process
/// may die after a new set was stored and before the condition was, and then the old one is void.
///
/// A value: it changes in memory at once, says what is to be written, and is told what became of that. It expects that
/// writes take effect in the order in which they were begun.
class ConditionRecord
{
public:
    /// Reads what an earlier worker left about a connection without a grant.
    ConditionRecord(GrantStore& store, const QUuid& connection);

    const Condition& operator*() const;
    const Condition* operator->() const { return &**this; }

    /// Reads what an earlier worker left about this token set; nothing, if it wrote about another one.
    void lookUp(const GrantInfo& info);
    /// `about`: the token set in hand, if any.
    void set(const Condition& condition, const std::optional<GrantInfo>& about);
    void setInMemory(const Condition& condition); ///< the next set() has it written, too

    /// What is to be written; empty where the file holds it already, or will once all that was begun is written.
    StoreSettings changes() const;
    /// All that is not known to be in the file, for a write that must not rely on the success of an earlier one.
    StoreSettings unsaved() const;
    bool isSaved() const { return unsaved().isEmpty(); }
    /// `settings` are being written from here on; `number` is of this write alone.
    void beginWrite(quint64 number, const StoreSettings& settings);
    /// What was written is in the file, or not: then it is to be written again. Other records' numbers do no harm.
    void endWrite(quint64 number, bool written);
    /// Back to knowing nothing. Returns what has to be taken out of the file.
    StoreSettings erase();

private:
    /// One token set.
    struct Subject
    {
        QUuid grantId;
        quint64 generation = 0;

        bool operator==(const Subject&) const = default;
    };
    static Subject subjectOf(const GrantInfo& info) { return {info.grantId, info.generation}; }
    static QString textOf(const Subject& subject);
    static std::optional<Subject> subjectFromText(const QString& text);

    struct Write
    {
        quint64 number = 0;
        StoreSettings settings;
    };
    struct Known
    {
        Condition condition;
        std::optional<Subject> about; ///< empty: nothing was written
        StoreSettings wanted;         ///< what the file is to hold, and under which keys; like `file` no empty values
        StoreSettings file;           ///< what it does hold
        QList<Write> writes;          ///< begun, not ended; in this order

        QSet<QString> keys() const;
    };

    QString key() const; ///< of m_grantId, in the store's plain settings
    void read(const std::optional<QUuid>& grantId);
    void forgetNothing();

    GrantStore* m_store; ///< only to read from
    QUuid m_connection;
    std::optional<QUuid> m_grantId; ///< whose condition this is; empty: there is no grant
    Rare<Known> m_known;            ///< empty, as of most grants: nothing is known, or in the file
};

} // namespace evergrant
