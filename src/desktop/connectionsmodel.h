// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "desktop/connectionview.h"
#include "desktop/healthshape.h"
#include "link/workerlink.h"
#include <QAbstractListModel>
#include <QSet>
#include <optional>

namespace evergrant {

/// All connections of the profile, grouped under a header row each for "Needs you", "Watch" and "Fine", the worst
/// first. Follows the worker's notices by itself; asks for one connection when one has changed.
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
        LineToneRole               ///< int of Tone: fine lines are calm
    };

    /// Both outlive the model.
    ConnectionsModel(link::WorkerLink& link, const Clock& clock, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Asks for all connections; `loaded()` follows unless the worker cannot be reached.
    void reload();
    bool isLoaded() const { return m_loaded; }
    const QList<ConnectionView>& views() const { return m_views; } ///< worst first
    std::optional<ConnectionView> view(const QUuid& id) const;
    std::optional<ConnectionView> viewNamed(const QString& name) const;
    QModelIndex indexOf(const QUuid& id) const;
    /// Whether any text here depends on the time that passes.
    bool counts() const;
    /// The one short line about a connection, as of now; with the name for scripts where others have the same title.
    QString lineOf(const ConnectionView& view) const;
    /// Without its worker nothing that was known is said to be so: no health, and no group by it.
    void setReachable(bool reachable);
    bool isReachable() const { return m_reachable; }
    HealthShape shapeOf(const ConnectionView& view) const;
    /// Tells the views which lines such as "renews in 41 min" read differently now.
    void refreshLines();

Q_SIGNALS:
    void loaded();
    void viewChanged(const QUuid& id); ///< also for a new one
    void viewRemoved(const QUuid& id);
    void changed(); ///< after any of these

private:
    struct Row
    {
        Section section = Section::Fine;
        QUuid id;     ///< null: the section's header
        QString line; ///< as shown last
    };

    void takeNotice(const QString& notice, const QJsonObject& data);
    void askFor(const QString& name);
    void takeAll(const QList<ConnectionView>& views);
    void takeOne(const ConnectionView& view);
    void drop(const QUuid& id);
    void arrange();
    Section groupOf(const ConnectionView& view) const;
    void moveRowsTo(const QList<Row>& wanted);

    link::WorkerLink& m_link;
    const Clock& m_clock;
    QList<ConnectionView> m_views;
    QList<Row> m_rows;
    QSet<QString> m_asking, m_askAgain;
    bool m_loaded = false, m_reachable = true;
};

} // namespace evergrant
