// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/confirmdialog.h"

#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/shapelabel.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

ConfirmDialog::ConfirmDialog(const QString& title, const QString& text, const QString& button, QWidget* parent)
    : QDialog(parent)
{
    constexpr int dialogWidth = 460;
    setWindowTitle(title);
    setMinimumWidth(dialogWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(10);
    auto* shape = new ShapeLabel(this);
    shape->setShape({HealthShape::Form::Square, Tone::Bad});
    auto* headline = ForeignText::label(title, this);
    headline->setProperty("kind", u"headline"_s);
    headline->setWordWrap(true);
    heading->addWidget(shape, 0, Qt::AlignTop);
    heading->addWidget(headline, 1);
    auto* what = ForeignText::label(text, this);
    what->setObjectName(u"confirmLabel"_s);
    what->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* confirm = buttons->addButton(button, QDialogButtonBox::DestructiveRole);
    confirm->setObjectName(u"confirmButton"_s);
    confirm->setProperty("kind", u"danger"_s);
    confirm->setAutoDefault(false);
    layout->addLayout(heading);
    layout->addWidget(what);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed();
        accept();
    });
}

} // namespace evergrant
