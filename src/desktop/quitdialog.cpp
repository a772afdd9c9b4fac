// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/quitdialog.h"

#include "ui_quitdialog.h"

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
}

QuitDialog::~QuitDialog() = default;

} // namespace evergrant
