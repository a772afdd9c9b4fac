// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/authorizationcard.h"

#include "desktop/texts.h"
#include "ui_authorizationcard.h"

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
    const QString given = Texts::givenByText(view.authorizedBy, view.authorizedAt);
    m_ui->givenByLabel->setText(given.isEmpty() ? tr("nobody yet") : given);
    m_ui->idleLabel->setText(Texts::idleText(view));
    m_ui->renewalLabel->setText(Texts::rotationText(view.rotation));
    m_ui->spareLabel->setText(Texts::spareText(view));
}

} // namespace evergrant
