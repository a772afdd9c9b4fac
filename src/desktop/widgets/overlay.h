// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace evergrant {

/// Keeps a widget over the lower edge of another one, so that nothing moves when it comes and goes.
class Overlay : public QObject
{
    Q_OBJECT

public:
    /// Both have the same parent, and outlive the overlay. `upper` is in no layout.
    Overlay(QWidget* upper, QWidget* lower);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QWidget* m_upper;
    QWidget* m_lower;
};

} // namespace evergrant
