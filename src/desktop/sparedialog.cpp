// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sparedialog.h"

#include "ui_sparedialog.h"
#include <QPushButton>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

SpareDialog::SpareDialog(const ConnectionView& view, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SpareDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("A spare key for “%1”").arg(view.shownTitle()));
    m_ui->spareErrorLabel->hide();
    auto* ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"spareOkButton"_s);
    ok->setProperty("kind", u"primary"_s);
    ok->setText(tr("&Open the browser"));
    connect(m_ui->otherButton, &QRadioButton::toggled, this, &SpareDialog::chosen);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SpareDialog::submit);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    chosen();
}

SpareDialog::~SpareDialog() = default;

void SpareDialog::chosen()
{
    const bool other = m_ui->otherButton->isChecked();
    m_ui->clientIdEdit->setEnabled(other);
    m_ui->secretEdit->setEnabled(other);
    m_ui->spareErrorLabel->hide();
    if (other)
        m_ui->clientIdEdit->setFocus();
}

void SpareDialog::submit()
{
    QJsonObject params{{u"spare"_s, true}};
    if (m_ui->otherButton->isChecked()) {
        const QString clientId = m_ui->clientIdEdit->text().trimmed();
        if (clientId.isEmpty()) {
            m_ui->spareErrorLabel->setText(
                tr("Copy the client ID of the other registration from the provider's portal."));
            m_ui->spareErrorLabel->show();
            m_ui->clientIdEdit->setFocus();
            return;
        }
        params.insert(u"client_id"_s, clientId);
        if (!m_ui->secretEdit->text().isEmpty())
            params.insert(u"client_secret"_s, m_ui->secretEdit->text());
    }
    Q_EMIT submitted(params);
    accept();
}

} // namespace evergrant
