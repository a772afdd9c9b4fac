// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/recoverydialog.h"

#include "ui_recoverydialog.h"
#include <QClipboard>
#include <QFontDatabase>

namespace evergrant {

RecoveryDialog::RecoveryDialog(const QString& code, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RecoveryDialog>())
{
    m_ui->setupUi(this);
    m_ui->recoveryCodeEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->recoveryCodeEdit->setText(code);
    m_ui->recoveryCodeEdit->setCursorPosition(0);
    connect(m_ui->copyCodeButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->recoveryCodeEdit->text()); });
    connect(m_ui->codeWrittenButton, &QPushButton::clicked, this, &QDialog::accept);
}

RecoveryDialog::~RecoveryDialog() = default;

} // namespace evergrant
