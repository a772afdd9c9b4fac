// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace evergrant {

/// A small button “Why?”, and what it opens and closes below itself. Hidden while there is nothing to explain.
class WhyText : public QWidget
{
    Q_OBJECT

public:
    explicit WhyText(QWidget* parent = nullptr);

    /// Another text is closed at first.
    void setText(const QString& text);

private:
    void setOpen(bool open);

    QToolButton* m_button;
    QLabel* m_label;
};

} // namespace evergrant
