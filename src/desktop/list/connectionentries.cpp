// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/connectionentries.h"

#include "desktop/list/pausemenu.h"
#include <algorithm>
#include <tuple>

namespace evergrant {

namespace {

/// Invalid: it counts down to nothing.
QDateTime lastTimeOf(const ShownConnection& view)
{
    return std::max(view.expiresAt, view.nextRefreshAt);
}

} // namespace

bool ConnectionRow::isBefore(const ConnectionRow& a, const ConnectionRow& b)
{
    if (a.section != b.section)
        return a.section < b.section;
    if (!a.entry || !b.entry)
        return !a.entry && b.entry;
    const ShownConnection& left = a.entry->view;
    const ShownConnection& right = b.entry->view;
    if (left.severity != right.severity)
        return left.severity > right.severity;
    const int order = a.entry->title.compare(b.entry->title);
    return order != 0 ? order < 0 : std::tie(left.name, left.id) < std::tie(right.name, right.id);
}

ConnectionEntries::EntryPtr ConnectionEntries::add(const ShownConnection& view)
{
    const auto entry =
        std::make_shared<ConnectionEntry>(ConnectionEntry{view, m_collator.sortKey(view.shownTitle()), {}});
    index(entry);
    return entry;
}

void ConnectionEntries::replace(const EntryPtr& entry, const ShownConnection& view)
{
    unindex(*entry);
    entry->title = m_collator.sortKey(view.shownTitle());
    entry->view = view;
    index(entry);
}

void ConnectionEntries::remove(const EntryPtr& entry)
{
    unindex(*entry);
    m_entries.remove(entry->view.id);
}

void ConnectionEntries::index(const EntryPtr& entry)
{
    const ShownConnection& view = entry->view;
    m_entries.insert(view.id, entry);
    m_idByName.insert(view.name, view.id);
    m_idsByTitle[view.shownTitle()] << view.id;
    m_paused += view.paused ? 1 : 0;
    m_pausedWithoutEnd += canBePaused(view) ? 0 : 1;
    m_lastTime = std::max(m_lastTime, lastTimeOf(view));
}

void ConnectionEntries::unindex(const ConnectionEntry& entry)
{
    const ShownConnection& view = entry.view;
    if (m_idByName.value(view.name) == view.id)
        m_idByName.remove(view.name);
    const auto sharing = m_idsByTitle.find(view.shownTitle());
    sharing->remove(view.id);
    if (sharing->isEmpty())
        m_idsByTitle.erase(sharing);
    m_paused -= view.paused ? 1 : 0;
    m_pausedWithoutEnd -= canBePaused(view) ? 0 : 1;
    m_lastTimeOpen = m_lastTimeOpen || lastTimeOf(view) == m_lastTime;
}

bool ConnectionEntries::isTitleShared(const QString& title, const QUuid& id) const
{
    const auto sharing = m_idsByTitle.constFind(title);
    return sharing != m_idsByTitle.constEnd() && sharing->size() > (sharing->contains(id) ? 1 : 0);
}

QSet<QUuid> ConnectionEntries::fewOfTitle(const QString& title) const
{
    const auto sharing = m_idsByTitle.value(title);
    return sharing.size() > 2 ? QSet<QUuid>() : sharing;
}

QDateTime ConnectionEntries::lastTime() const
{
    if (m_lastTimeOpen) {
        m_lastTime = {};
        for (const auto& entry : m_entries)
            m_lastTime = std::max(m_lastTime, lastTimeOf(entry->view));
        m_lastTimeOpen = false;
    }
    return m_lastTime;
}

} // namespace evergrant
