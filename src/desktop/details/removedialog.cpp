// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/removedialog.h"

#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/texts.h"
#include "ui_removedialog.h"

namespace evergrant {

RemoveDialog::RemoveDialog(const ShownConnection& view, const QString& others, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RemoveDialog>())
{
    m_ui->setupUi(this);
    m_ui->removeShape->setShape({HealthShape::Form::Square, Tone::Bad});
    m_ui->removeTitleLabel->setText(tr("Remove “%1”?").arg(view.shownTitle()));
    m_ui->removeTextLabel->setText(others.isEmpty() ? Texts::removalText(view) : others);
    m_ui->revokeCheckBox->setText(others.isEmpty()
                                      ? tr("&Also revoke the authorization at %1")
                                            .arg(QString(view.providerName).replace(u'&', QStringLiteral("&&")))
                                      : tr("&Also revoke it, although the others may stop working"));
    ForeignText::setTip(m_ui->revokeCheckBox, tr("Otherwise it stays valid there until it ends"));
    connect(m_ui->removeButton, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_ui->revokeCheckBox->isChecked());
        accept();
    });
    connect(m_ui->keepButton, &QPushButton::clicked, this, &QDialog::reject);
}

RemoveDialog::~RemoveDialog() = default;

} // namespace evergrant
