// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/job.h"
#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace evergrant {

class ShapeLabel;

/// The sync jobs that run with the access token of a connection, each with its last run. Not shown where there are
/// none.
class JobsCard : public QFrame
{
    Q_OBJECT

public:
    explicit JobsCard(QWidget* parent = nullptr);

    void show(const QList<api::JobView>& jobs, const QDateTime& now);

Q_SIGNALS:
    void jobWanted(const QString& job);

private:
    struct Row
    {
        QWidget* widget;
        ShapeLabel* shape;
        QLabel *name, *line;
    };
    Row makeRow(const QString& job);

    QVBoxLayout* m_list;
    QList<Row> m_rows;
    QStringList m_names; ///< of the rows
};

} // namespace evergrant
