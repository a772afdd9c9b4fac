// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/shownconnection.h"
#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace evergrant {

class ShapeLabel;

/// Where the access token of a connection is used: the command for scripts, a row for each delivery with what can be
/// done about it, and the programs that ask the local endpoint.
class UsageCard : public QFrame
{
    Q_OBJECT

public:
    explicit UsageCard(QWidget* parent = nullptr);

    void show(const ShownConnection& view, const QDateTime& now);

Q_SIGNALS:
    void addWanted();
    void testWanted(const QString& id);
    void deliverWanted(const QString& id);
    void pauseWanted(const QString& id, bool paused);
    void removeWanted(const QString& id);
    void policyWanted(const QString& id);

private:
    struct Row
    {
        QWidget* widget;
        ShapeLabel* shape;
        QLabel *title, *detail;
        QToolButton* menu;
    };
    void showRows(const QList<DeliveryStatus>& deliveries, const QDateTime& now);
    Row makeRow(const DeliveryStatus& delivery);
    QMenu* makeMenu(const DeliveryStatus& delivery, QWidget* parent);
    static void fill(const Row& row, const DeliveryStatus& delivery, const QDateTime& now);

    QLabel *m_intro, *m_early, *m_consumers;
    QVBoxLayout* m_list;
    QList<Row> m_rows;
    QStringList m_ids; ///< of the rows, with whether each is paused
};

} // namespace evergrant
