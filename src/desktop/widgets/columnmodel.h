// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace evergrant {

/// A table with a heading over each column, which begins where the text of the cells does.
class ColumnModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    virtual QString heading(int column) const = 0;
};

} // namespace evergrant
