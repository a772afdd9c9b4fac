// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/shownconnection.h"
#include <QFrame>

class QLabel;
class QPushButton;

namespace evergrant {

/// What people have said about a connection: what it is for, who can repair it. Says so where nobody, or one person
/// alone, is named.
class PeopleCard : public QFrame
{
    Q_OBJECT

public:
    explicit PeopleCard(QWidget* parent = nullptr);

    void show(const ShownConnection& view);

Q_SIGNALS:
    void editWanted();
    void sheetWanted();

private:
    QLabel* m_lines;
    QLabel* m_warning;
};

} // namespace evergrant
