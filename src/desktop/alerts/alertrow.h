// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/healthshape.h"
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace evergrant {

class ShapeLabel;

/// A line of the page of alerts: shape, title, what it is about, and how it is; at its right what can be done.
class AlertRow : public QWidget
{
    Q_OBJECT

public:
    /// The labels are called `name` with "Title", "About" and "Status" before it.
    explicit AlertRow(const QString& name, QWidget* parent = nullptr);

    void addButton(QWidget* button); ///< from left to right
    void setTitle(const QString& title);
    void setAbout(const QString& text); ///< empty: there is no such line
    /// `word` stands for the shape where it is not seen.
    void setStatus(HealthShape shape, const QString& word, const QString& text);

private:
    ShapeLabel* m_shape;
    QLabel *m_title, *m_about, *m_status;
    QHBoxLayout* m_buttons;
};

} // namespace evergrant
