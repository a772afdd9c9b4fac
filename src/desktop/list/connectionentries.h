// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/shownconnection.h"
#include <QCollator>
#include <QHash>
#include <QSet>
#include <memory>

namespace evergrant {

/// A connection with what its row is sorted by and shows.
struct ConnectionEntry
{
    ShownConnection view;
    QCollatorSortKey title;
    QString line; ///< as shown last
};

/// A row of the list: a connection, or the header of a section.
struct ConnectionRow
{
    Section section = Section::Fine;
    std::shared_ptr<ConnectionEntry> entry; ///< null: a header

    /// Sections in their order, with their header first; then the worst first, then by title.
    static bool isBefore(const ConnectionRow& a, const ConnectionRow& b);
};

/// The connections that the window has received. A look-up costs the same however many there are.
class ConnectionEntries
{
public:
    using EntryPtr = std::shared_ptr<ConnectionEntry>;

    EntryPtr add(const ShownConnection& view); ///< its id is not here yet
    /// The same entry holds the new view from now on.
    void replace(const EntryPtr& entry, const ShownConnection& view);
    void remove(const EntryPtr& entry);

    EntryPtr byId(const QUuid& id) const { return m_entries.value(id); } ///< null: not here
    EntryPtr byName(const QString& name) const { return byId(m_idByName.value(name)); }
    const QHash<QUuid, EntryPtr>& all() const { return m_entries; }
    qsizetype paused() const { return m_paused; }
    qsizetype pausedWithoutEnd() const { return m_pausedWithoutEnd; }
    /// Whether another connection than `id` has this title.
    bool isTitleShared(const QString& title, const QUuid& id) const;
    /// Those of this title, where they may have begun or ceased just now to share it with others.
    QSet<QUuid> fewOfTitle(const QString& title) const;
    /// The last that any of them counts down to; invalid: none does.
    QDateTime lastTime() const;

private:
    void index(const EntryPtr& entry);
    void unindex(const ConnectionEntry& entry);

    QCollator m_collator;
    QHash<QUuid, EntryPtr> m_entries;
    QHash<QString, QUuid> m_idByName;
    QHash<QString, QSet<QUuid>> m_idsByTitle;
    qsizetype m_paused = 0;
    qsizetype m_pausedWithoutEnd = 0;
    mutable QDateTime m_lastTime;
    mutable bool m_lastTimeOpen = false; ///< it has to be looked for
};

} // namespace evergrant
