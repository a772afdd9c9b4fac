// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace evergrant {

/// Shown in place of a list that is empty: what the list is for, and the way to begin.
class IntroPage : public QWidget
{
    Q_OBJECT

public:
    /// `button` with its mnemonic.
    IntroPage(const QString& title, const QString& text, const QString& button, QWidget* parent = nullptr);

    void addOther(const QString& button); ///< a second thing that can be begun; otherWanted() follows
    /// Why nothing can be added yet; empty: it can.
    void setHindrance(const QString& text);

Q_SIGNALS:
    void beginWanted();
    void otherWanted();
    void helpWanted();

private:
    QLabel* m_hindrance;
    QHBoxLayout* m_buttons;
    QPushButton *m_begin, *m_other = nullptr;
};

} // namespace evergrant
