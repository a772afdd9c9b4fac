// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/shownconnection.h"
#include <QFrame>

class QLabel;
class QPushButton;

namespace evergrant {

/// What the last harmless call to the provider has shown about the credential, and a button for another call.
class CheckCard : public QFrame
{
    Q_OBJECT

public:
    explicit CheckCard(QWidget* parent = nullptr);

    /// Cheap enough for every second.
    void show(const ShownConnection& view, const QDateTime& now);
    void setBusy(bool busy);

Q_SIGNALS:
    void checkWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_line;
    QPushButton* m_button;
};

} // namespace evergrant
