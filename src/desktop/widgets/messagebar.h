// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/theme.h"
#include <QFrame>
#include <memory>

namespace evergrant {

namespace Ui {
class MessageBar;
}

/// One sentence in the window, in place of a message box, with a button where there is something to do.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);
    ~MessageBar() override;

    /// Shows the bar; replaces its text. With an empty `button` there is only the closing cross.
    void say(Tone tone, const QString& text, const QString& button = {});
    QString text() const;
    /// It confirms or informs; nothing is wrong.
    bool isNeutral() const;
    /// What only confirmed something goes when the person has moved on; trouble stays until it is closed.
    void movedOn();

Q_SIGNALS:
    void said(); ///< a new text is shown
    void buttonClicked();

private:
    std::unique_ptr<Ui::MessageBar> m_ui;
};

} // namespace evergrant
