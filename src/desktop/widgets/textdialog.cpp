// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/textdialog.h"

#include "desktop/widgets/announced.h"
#include "desktop/widgets/layouttools.h"
#include "ui_textdialog.h"
#include <QPushButton>

namespace evergrant {

TextDialog::TextDialog(const QString& title, const QString& label, const QString& value, bool secret, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TextDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    m_ui->textLabel->setText(label);
    m_ui->textEdit->setText(value);
    m_ui->textEdit->selectAll();
    m_ui->textEdit->setAccessibleName(title);
    if (secret)
        m_ui->textEdit->setEchoMode(QLineEdit::Password);
    m_ui->textErrorLabel->hide();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("textOkButton"));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setProperty("kind", QStringLiteral("primary"));
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, [this] { Q_EMIT submitted(m_ui->textEdit->text()); });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

TextDialog::~TextDialog() = default;

void TextDialog::complain(const QString& message)
{
    Announced::say(m_ui->textErrorLabel, message);
    m_ui->textEdit->setAccessibleDescription(message);
    growToContent(*this);
    m_ui->textEdit->setFocus();
}

void TextDialog::setBusy(bool busy)
{
    m_ui->textEdit->setEnabled(!busy);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!busy);
}

} // namespace evergrant
