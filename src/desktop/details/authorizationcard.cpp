// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/authorizationcard.h"

#include "desktop/widgets/texts.h"
#include "desktop/wizard/granttexts.h"
#include "ui_authorizationcard.h"

namespace evergrant {

namespace {

void showIfKnown(QLabel* caption, QLabel* label, const QString& text)
{
    label->setText(text);
    caption->setVisible(!text.isEmpty());
    label->setVisible(!text.isEmpty());
}

} // namespace

AuthorizationCard::AuthorizationCard(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::AuthorizationCard>())
{
    m_ui->setupUi(this);
}

AuthorizationCard::~AuthorizationCard() = default;

void AuthorizationCard::show(const ShownConnection& view)
{
    const QString given = Texts::givenByText(view.authorizedBy, view.authorizedAt);
    m_ui->givenByLabel->setText(given.isEmpty() ? tr("nobody yet") : given);
    const bool keyOnly = GrantTexts::isKeyOnly(view.grantType);
    m_ui->kindLabel->setText(GrantTexts::kind(view.grantType));
    m_ui->givenByCaption->setText(keyOnly ? tr("Entered by") : tr("Given by"));
    showIfKnown(m_ui->idleCaption, m_ui->idleLabel, keyOnly ? QString() : Texts::idleText(view));
    showIfKnown(m_ui->absoluteCaption, m_ui->absoluteLabel, Texts::dayText(view.absoluteExpiresAt));
    showIfKnown(m_ui->secretCaption, m_ui->secretLabel,
                view.secretExpiresAt.isValid() ? tr("%1 at the latest").arg(Texts::dayText(view.secretExpiresAt))
                                               : QString());
    showIfKnown(m_ui->renewalCaption, m_ui->renewalLabel, keyOnly ? QString() : Texts::rotationText(view.rotation));
    showIfKnown(m_ui->spareCaption, m_ui->spareLabel, keyOnly ? QString() : Texts::spareText(view));
}

} // namespace evergrant
