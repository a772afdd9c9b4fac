// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "desktop/list/connectionentries.h"
#include "desktop/list/viewrequests.h"
#include "desktop/widgets/healthshape.h"
#include <QAbstractListModel>
#include <array>
#include <optional>

namespace evergrant {

/// All connections of the profile, grouped under a header row each for "Needs you", "May need you soon" and "Fine", the
/// worst first. Follows the worker's notices by itself: asks for those that have changed, and moves their rows. What
/// that costs hardly depends on the number of connections.
class ConnectionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid; null for a header
        HeaderRole,                ///< bool
        LineRole,                  ///< the short line under the title
        FormRole,                  ///< int of HealthShape::Form
        ToneRole,                  ///< int of Tone
        LineToneRole,              ///< int of Tone: fine lines are calm
        ServiceRole                ///< the provider's name, where the title is another one
    };

    /// Both outlive the model.
    ConnectionsModel(link::WorkerLink& link, const Clock& clock, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Asks for all connections; `loaded()` follows unless the worker cannot be reached.
    void reload();
    bool isLoaded() const { return m_loaded; }
    qsizetype count() const { return m_entries.all().size(); } ///< of connections
    bool isEmpty() const { return count() == 0; }
    QDateTime now() const { return m_clock.now(); }
    bool areAllPaused() const { return !isEmpty() && m_entries.paused() == count(); }
    /// Whether each pause lasts until somebody ends it.
    bool areAllPausedWithoutEnd() const { return !isEmpty() && m_entries.pausedWithoutEnd() == count(); }
    QList<ShownConnection> views(qsizetype most = -1) const; ///< the worst first; -1: all
    std::optional<ShownConnection> view(const QUuid& id) const;
    std::optional<ShownConnection> viewNamed(const QString& name) const;
    QModelIndex indexOf(const QUuid& id) const;
    /// Null for a header. Valid until the next change.
    const ConnectionEntry* entryAt(int row) const { return m_rows[row].entry.get(); }
    /// Whether any text here depends on the time that passes.
    bool counts() const;
    /// The one short line about a connection, as of now; with the name for scripts where others have the same title.
    QString lineOf(const ShownConnection& view) const;
    /// Without its worker no state is shown as current: no health, and no group by it.
    void setReachable(bool reachable);
    bool isReachable() const { return m_reachable; }
    HealthShape shapeOf(const ShownConnection& view) const;
    /// Tells the views which lines such as "renews in 41 min" read differently now, of the rows `first` to `last`; -1:
    /// to the last one.
    void refreshLines(int first = 0, int last = -1);

Q_SIGNALS:
    void loaded();
    void viewChanged(const QUuid& id); ///< also for a new one
    void viewRemoved(const QUuid& id);
    void titlesChanged(); ///< there is one more or less, or one has another title
    void changed();       ///< after any of these, once where several come together

private:
    using EntryPtr = ConnectionEntries::EntryPtr;

    void setAll(const QList<ShownConnection>& views);
    void updateSome(const QList<ShownConnection>& views);
    bool updateOne(const ShownConnection& view);
    void drop(const QUuid& id);
    void refreshLinesOf(const QString& title);

    Section groupOf(const ShownConnection& view) const;
    int placeOf(const ConnectionRow& row, int from, int to) const;
    int rowOf(const EntryPtr& entry) const;
    void insertRow(const ConnectionRow& row);
    void removeRow(int row);
    void moveRow(int from, const ConnectionRow& row);
    void countIn(Section section, int more);
    void arrange();

    const Clock& m_clock;
    ViewRequests m_requests;
    ConnectionEntries m_entries;
    QList<ConnectionRow> m_rows;  ///< in the order of ConnectionRow::isBefore()
    std::array<int, 5> m_sizes{}; ///< of the sections, without headers
    bool m_loaded = false, m_reachable = true;
};

} // namespace evergrant
