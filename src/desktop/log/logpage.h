// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/log/logmodel.h"
#include <QWidget>
#include <memory>

namespace evergrant {

namespace Ui {
class LogPage;
}
class AttemptCard;

/// The log of all connections with search and filters, and the request for a token behind the selected event. Reads
/// nothing while it is hidden.
class LogPage : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the page.
    LogPage(EventReader& reader, link::WorkerLink& link, Clock& clock, const ConnectionsModel& connections,
            QWidget* parent = nullptr);
    ~LogPage() override;

    void focusSearch();
    /// Shows the latest events of its connection, and what is known of this one. The page is visible.
    void select(const Event& event);
    /// Writes what the filters let through to `path`, in the background; says above the list how it went.
    void exportTo(const QString& path);
    LogModel& model() { return m_model; }
    /// An `event` notice.
    void noteEvent(const Event& event);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeConnectionsSearchable();
    void fillConnections();
    void applyFilter();
    void showState();
    void showAttempt(const QModelIndex& current);
    void addCopying();
    void askWhereToExport();

    std::unique_ptr<Ui::LogPage> m_ui;
    AttemptCard* m_attempt = nullptr;
    EventReader& m_reader;
    const Clock& m_clock;
    const ConnectionsModel& m_connections;
    LogModel m_model;
    std::unique_ptr<Alarm> m_typingPause; ///< searching waits until the fingers rest
    bool m_stale = true;
};

} // namespace evergrant
