// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tray/quitdialog.h"

#include "ui_quitdialog.h"
#include <QShortcutEvent>

namespace evergrant {

QuitDialog::QuitDialog(int connections, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::QuitDialog>())
{
    m_ui->setupUi(this);
    const QString subject = connections == 1 ? tr("your connection") : tr("your %1 connections").arg(connections);
    m_ui->quitTextLabel->setText(
        connections == 0
            ? tr("Evergrant can go on in the background, so that scripts can ask it for tokens, or stop altogether.")
            : tr("In the background Evergrant goes on renewing %1 without a window. If it stops, nothing is renewed "
                 "and "
                 "scripts get no new tokens until Evergrant or a script starts it again.")
                  .arg(subject));
    connect(m_ui->keepRenewingButton, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT keepRenewing();
    });
    connect(m_ui->stopRenewingButton, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT stopRenewing();
    });
    connect(m_ui->cancelQuitButton, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton* button : {m_ui->keepRenewingButton, m_ui->stopRenewingButton, m_ui->cancelQuitButton})
        button->installEventFilter(this);
}

QuitDialog::~QuitDialog() = default;

// A button that is chosen by its letter shows itself pressed for a moment before it counts. Whoever closes the window
// meanwhile would take the answer back without knowing it.
bool QuitDialog::eventFilter(QObject* watched, QEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(watched);
    if (event->type() != QEvent::Shortcut || !button || static_cast<QShortcutEvent*>(event)->isAmbiguous())
        return QDialog::eventFilter(watched, event);
    button->click();
    return true;
}

} // namespace evergrant
