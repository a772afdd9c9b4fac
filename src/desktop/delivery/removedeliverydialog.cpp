// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/delivery/removedeliverydialog.h"

#include "desktop/delivery/deliverytexts.h"
#include "desktop/widgets/foreigntext.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

RemoveDeliveryDialog::RemoveDeliveryDialog(const DeliveryStatus& delivery, QWidget* parent)
    : QDialog(parent)
{
    constexpr int dialogWidth = 460;
    setWindowTitle(tr("Remove a delivery"));
    setMinimumWidth(dialogWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto* text = ForeignText::label(
        tr("%1\n\nNo new token is brought there any more. What reads it there works until that token ends.")
            .arg(DeliveryTexts::title(delivery)),
        this);
    text->setWordWrap(true);
    auto* erase = new QCheckBox(tr("&Delete what is there, too"), this);
    erase->setObjectName(u"eraseDeliveredBox"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole);
    remove->setObjectName(u"removeDeliveryButton"_s);
    remove->setAutoDefault(false);
    layout->addWidget(text);
    layout->addWidget(erase);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, [this, erase] {
        Q_EMIT confirmed(erase->isChecked());
        accept();
    });
}

} // namespace evergrant
