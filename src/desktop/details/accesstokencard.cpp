// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/accesstokencard.h"

#include "desktop/widgets/healthshape.h"
#include "desktop/widgets/texts.h"
#include "desktop/wizard/granttexts.h"
#include "ui_accesstokencard.h"

namespace evergrant {

namespace {

Tone barTone(const ShownConnection& view)
{
    const Tone tone = HealthShape::of(view).tone();
    // The token itself is still good while it runs out.
    return tone == Tone::Fine || tone == Tone::Info || tone == Tone::Calm ? Tone::Fine : Tone::Watch;
}

} // namespace

AccessTokenCard::AccessTokenCard(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::AccessTokenCard>())
{
    m_ui->setupUi(this);
}

AccessTokenCard::~AccessTokenCard() = default;

void AccessTokenCard::show(const ShownConnection& view, const QDateTime& now, bool watched)
{
    const bool hasToken = view.obtainedAt.isValid();
    const bool ends = hasToken && view.expiresAt.isValid();
    // Rounded up: "0 min 01 s" is shown until the very end.
    const auto left =
        std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(ends ? now.msecsTo(view.expiresAt) : 0));
    m_ui->obtainedLabel->setText(Texts::obtainedText(view, now));
    m_ui->expiresLabel->setText(ends ? Texts::expiresText(view, now) : QString());
    m_ui->lifeBar->setVisible(ends);
    const bool isOver = ends && left.count() <= 0;
    // Behind a locked keyring it is as good as before, only out of reach.
    const bool isRejected = !view.usable && view.health != Health::StoreLocked;
    if (!ends || isOver || isRejected) {
        m_ui->tokenCaptionLabel->setText(GrantTexts::credential(view.grantType));
        const QString endless = view.isStatic() ? tr("Checked daily") : tr("Does not expire");
        const QString inHand = isOver ? tr("Expired") : isRejected ? tr("Not usable") : endless;
        m_ui->countdownLabel->setText(hasToken ? inHand : tr("None yet"));
        m_ui->lifeBar->setLeft(0, Tone::Bad);
        const bool isGood = !hasToken || (!isRejected && !isOver);
        const Tone bad = view.health == Health::Refreshing ? Tone::Info : Tone::Bad;
        setTone(m_ui->countdownLabel, !watched ? Tone::Calm : isGood ? Tone::Fine : bad);
        return;
    }
    const Tone tone = watched ? barTone(view) : Tone::Calm;
    const qint64 life = qMax<qint64>(1, view.obtainedAt.secsTo(view.expiresAt));
    m_ui->tokenCaptionLabel->setText(tr("Token expires in"));
    m_ui->countdownLabel->setText(Texts::countdown(left));
    m_ui->lifeBar->setLeft(static_cast<qreal>(left.count()) / static_cast<qreal>(life), tone);
    setTone(m_ui->countdownLabel, tone);
}

} // namespace evergrant
