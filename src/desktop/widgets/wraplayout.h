// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace evergrant {

/// Puts widgets beside each other, and those that have no room left on further lines, as words of a text.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    /// The widgets of `row`, which a form has laid out in one line, wrap from now on; what only fills room goes.
    static void wrap(QWidget& row);

    explicit WrapLayout(QWidget* parent);
    ~WrapLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;    ///< in one line
    QSize minimumSize() const override; ///< of the widest
    void setGeometry(const QRect& area) override;

private:
    /// Calls `put` with each item that is shown and its place, and returns the height of all lines.
    template <typename Put>
    int place(const QRect& area, Put put) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace evergrant
