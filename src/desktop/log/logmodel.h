// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "desktop/widgets/columnmodel.h"
#include <functional>

namespace evergrant {

/// The log as a table, newest first. Holds only the pages that somebody has scrolled to: the database may have millions
/// of lines.
class LogModel : public ColumnModel
{
    Q_OBJECT

public:
    enum Column { Time, Connection, Level, Message, ColumnCount };
    enum Role { ToneRole = Qt::UserRole + 1 };

    static constexpr int PageSize = 200;
    /// More lines than this are dropped at the old end when new ones arrive; scrolling down reads them again.
    static constexpr int KeptLines = 5000;

    /// `reader` outlives the model.
    explicit LogModel(EventReader& reader, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// What people call the connection of an event; without it the name that scripts use is shown.
    using TitleOf = std::function<QString(const Event&)>;
    void setTitles(TitleOf titleOf);
    /// The cells of a row with tabs between them.
    QString lineAt(int row) const;

    Event eventAt(int row) const { return m_events.value(row); }
    /// Of the filter's fields those that choose lines: connection, level, text, time. Reads the first page again.
    void setFilter(const EventFilter& filter);
    const EventFilter& filter() const { return m_filter; }
    void reload();
    /// A line was just written: shows it if the filter lets it through.
    void prepend(const Event& event);
    QString errorText() const { return m_error; } ///< empty unless the log could not be read

Q_SIGNALS:
    void reloaded();

protected:
    QString heading(int column) const override;

private:
    bool lets(const Event& event) const;
    QList<Event> readPage(qint64 beforeId);
    QString cell(const Event& event, int column) const;
    QString connectionTip(const Event& event) const;

    EventReader& m_reader;
    TitleOf m_titleOf;
    EventFilter m_filter;
    QList<Event> m_events;
    QString m_error;
    bool m_more = false;
};

QString levelText(EventLevel level);

} // namespace evergrant
