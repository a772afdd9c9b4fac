// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/sparedialog.h"

#include "desktop/widgets/announced.h"
#include "desktop/widgets/layouttools.h"
#include "ui_sparedialog.h"
#include <QPushButton>
#include <QShowEvent>
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int UsualWidth = 520; // device-independent pixels

} // namespace

SpareDialog::SpareDialog(const ShownConnection& view, bool withCode, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SpareDialog>())
    , m_isCodeConnection(view.grantType == "device"_L1)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("A spare key for “%1”").arg(view.shownTitle()));
    m_ui->spareErrorLabel->hide();
    auto* ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"spareOkButton"_s);
    ok->setProperty("kind", u"primary"_s);
    m_ui->deviceButton->setVisible(withCode && !m_isCodeConnection);
    m_ui->deviceLabel->setVisible(withCode && !m_isCodeConnection);
    connect(m_ui->otherButton, &QRadioButton::toggled, this, &SpareDialog::chosen);
    connect(m_ui->deviceButton, &QRadioButton::toggled, this, &SpareDialog::chosen);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SpareDialog::submit);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    chosen();
}

SpareDialog::~SpareDialog() = default;

void SpareDialog::showEvent(QShowEvent* event)
{
    if (!event->spontaneous())
        fit(); // before the dialog is put over its window
    QDialog::showEvent(event);
}

/// As high as the texts need, or as the screen is: then they scroll, and the buttons stay.
void SpareDialog::fit()
{
    const int width = std::max(this->width(), UsualWidth);
    const int texts = m_ui->spareContent->layout()->totalHeightForWidth(width);
    resizeOnScreen(*this, {width, texts + m_ui->spareButtonsLayout->sizeHint().height()});
}

void SpareDialog::chosen()
{
    const bool device = m_ui->deviceButton->isChecked();
    const bool other = m_ui->otherButton->isChecked() || device;
    m_ui->clientIdEdit->setEnabled(other);
    // Applications for devices have no secret.
    m_ui->secretEdit->setEnabled(other && !device);
    m_ui->spareErrorLabel->hide();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)
        ->setText(device || m_isCodeConnection ? tr("&Show the code") : tr("&Open the browser"));
}

void SpareDialog::submit()
{
    api::Authorize::Params params;
    params.spare = true;
    const bool device = m_ui->deviceButton->isChecked();
    if (m_ui->otherButton->isChecked() || device) {
        const QString clientId = m_ui->clientIdEdit->text().trimmed();
        if (clientId.isEmpty()) {
            const QString missing = tr("Copy the client ID of the other registration from the provider's portal.");
            Announced::say(m_ui->spareErrorLabel, missing);
            m_ui->clientIdEdit->setAccessibleDescription(missing);
            m_ui->clientIdEdit->setFocus();
            fit();
            m_ui->spareScroll->ensureWidgetVisible(m_ui->clientIdEdit);
            return;
        }
        params.clientId = clientId;
        if (device)
            params.device = true;
        else if (!m_ui->secretEdit->text().isEmpty())
            params.clientSecret = Secret::take(m_ui->secretEdit->text().toUtf8());
    }
    Q_EMIT submitted(params);
    accept();
}

} // namespace evergrant
