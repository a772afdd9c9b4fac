// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/delivery/policydialog.h"

#include "desktop/widgets/foreigntext.h"
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

PolicyDialog::PolicyDialog(const QString& text, QWidget* parent)
    : QDialog(parent)
{
    constexpr int dialogWidth = 620, dialogHeight = 520;
    setWindowTitle(tr("What AWS has to allow"));
    resize(dialogWidth, dialogHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto* intro = ForeignText::label(
        tr("Give this text to whoever manages the AWS account. There is nothing secret in it."), this);
    intro->setWordWrap(true);
    auto* shown = new QPlainTextEdit(text, this);
    shown->setObjectName(u"policyText"_s);
    shown->setAccessibleName(windowTitle());
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyPolicyButton"_s);
    copy->setProperty("kind", u"primary"_s);
    layout->addWidget(intro);
    layout->addWidget(shown);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [shown, copy] {
        QGuiApplication::clipboard()->setText(shown->toPlainText());
        copy->setText(tr("Copied"));
    });
}

} // namespace evergrant
