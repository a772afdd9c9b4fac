// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/authorizationcard.h"

#include "desktop/texts.h"
#include "ui_authorizationcard.h"
#include <QLocale>

namespace evergrant {

AuthorizationCard::AuthorizationCard(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::AuthorizationCard>())
{
    m_ui->setupUi(this);
}

AuthorizationCard::~AuthorizationCard() = default;

void AuthorizationCard::show(const ConnectionView& view)
{
    QString given = tr("nobody yet");
    if (view.authorizedAt.isValid()) {
        const QString day = QLocale().toString(view.authorizedAt.toLocalTime().date(), QStringLiteral("d MMM yyyy"));
        given = view.authorizedBy.isEmpty() ? day : tr("%1, %2").arg(view.authorizedBy, day);
    }
    m_ui->givenByLabel->setText(given);
    m_ui->idleLabel->setText(Texts::idleText(view));
    m_ui->renewalLabel->setText(Texts::rotationText(view.rotation));
    m_ui->spareLabel->setText(tr("not set up"));
}

} // namespace evergrant
