// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/wizard/shownprovider.h"
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace evergrant {

/// What integrations may do: the scopes that are known, in words, to tick, and a field for further ones. The scope
/// without which nothing can be renewed is always on.
class ScopePicker : public QWidget
{
    Q_OBJECT

public:
    explicit ScopePicker(QWidget* parent = nullptr);

    /// Starts anew with what the service usually needs.
    void offer(const ShownGrant& grant);
    /// Ticks these; those without a box go into the field.
    void choose(const QStringList& scopes);
    /// In the order of the boxes, then those of the field.
    QStringList chosen() const;
    /// Nothing was changed since offer().
    bool isUsual() const { return chosen() == m_usual; }
    /// Says so if nothing is chosen although something has to be.
    bool isComplete();

protected:
    /// The words beside a box belong to it.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addBox(const QString& scope, const QString& words, int row);

    QGridLayout* m_grid;
    QLineEdit* m_more;
    QLabel* m_alwaysNote;
    QLabel* m_error;
    QList<std::pair<QString, QCheckBox*>> m_boxes;
    QString m_always;
    QStringList m_usual;
};

} // namespace evergrant
