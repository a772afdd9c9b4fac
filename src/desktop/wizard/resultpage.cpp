// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/resultpage.h"

#include "desktop/widgets/announced.h"
#include "desktop/widgets/theme.h"
#include "desktop/wizard/granttexts.h"
#include "ui_resultpage.h"
#include <QClipboard>
#include <QGuiApplication>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

ResultPage::ResultPage(QWidget* parent)
    : TallContent(parent)
    , m_ui(std::make_unique<Ui::ResultPage>())
{
    m_ui->setupUi(this);
    m_ui->resultShape->setFactor(1.6);
    m_ui->resultShape->setShape({HealthShape::Form::DiscWithTick, Tone::Fine});
    m_ui->warningShape->setShape({HealthShape::Form::Triangle, Tone::Watch});
    m_ui->warningArea->hide();
    connect(m_ui->copyCommandButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->commandLabel->text());
        m_ui->copyCommandButton->setText(tr("Copied"));
    });
    connect(m_ui->otherAccountButton, &QPushButton::clicked, this, &ResultPage::otherAccountWanted);
    connect(m_ui->elsewhereButton, &QPushButton::clicked, this, &ResultPage::deliveryWanted);
    connect(m_ui->makeSpareButton, &QPushButton::clicked, this, &ResultPage::spareWanted);
    connect(m_ui->resultAutostartCheck, &QCheckBox::clicked, this, &ResultPage::switchAutostart);
}

ResultPage::~ResultPage() = default;

void ResultPage::show(const Result& result)
{
    m_result = result;
    m_ui->resultLabel->setText(result.account.isEmpty() ? tr("It works.")
                                                        : tr("It works. This is %1.").arg(result.account));
    m_ui->resultTextLabel->setText(result.message);
    m_ui->resultTextLabel->setVisible(!result.message.isEmpty());
    m_ui->accountArea->setVisible(!result.account.isEmpty() && !GrantTexts::isKeyOnly(result.grant));
    m_ui->warningArea->hide();
    if (!result.warnings.isEmpty())
        warn(result.warnings.join(u' '));
    m_ui->commandLabel->setText((result.grant == "static"_L1 ? u"evergrant header "_s : u"evergrant token "_s) +
                                result.name);
    m_ui->curlLabel->setText(u"curl -H \"$(evergrant header %1)\" https://…"_s.arg(result.name));
    m_ui->usageLabel->setText(
        result.grant == "static"_L1
            ? tr("Scripts get the key as a header line with this command. Evergrant checks it once "
                 "a day and says when it stops working.")
            : tr("Scripts get a token with this command. Evergrant sees to it that it is fresh."));
    m_ui->copyCommandButton->setText(tr("&Copy"));
    m_ui->resultAutostartError->hide();
    m_ui->resultAutostartCheck->setChecked(false);
    m_ui->resultAutostartCheck->setVisible(m_autostart && !m_autostart->isOn());
    offerSpare(false); // what the connection has is not known yet
}

void ResultPage::offerSpare(bool possible)
{
    m_ui->spareOfferLabel->setVisible(possible);
    m_ui->makeSpareButton->setVisible(possible);
    m_ui->goesOnCard->setVisible(possible || !m_ui->resultAutostartCheck->isHidden());
}

void ResultPage::switchAutostart(bool on)
{
    const auto done = m_autostart->set(on);
    Announced::say(m_ui->resultAutostartError, done ? QString() : done.error().message);
    m_ui->resultAutostartCheck->setChecked(m_autostart->isOn());
}

void ResultPage::showState(const ShownConnection& view)
{
    const bool endsForGood = !GrantTexts::isKeyOnly(m_result.grant) && view.expiresAt.isValid() &&
                             !view.nextRefreshAt.isValid() && !view.paused;
    offerSpare(!GrantTexts::isKeyOnly(m_result.grant) && !endsForGood && view.spare == SpareState::None &&
               view.sparesLeft() > 0);
    if (endsForGood) {
        const QString remedy = m_result.refreshTokenScope.isEmpty()
                                   ? tr("Look in the portal whether the application may stay connected when nobody is "
                                        "there, and authorize again.")
                                   : tr("Give the application the permission “%1” in the portal, and authorize again.")
                                         .arg(m_result.refreshTokenScope);
        const QString ends = tr("The provider gave nothing to renew this access with, so it ends soon. %1").arg(remedy);
        warn((QStringList{ends} + m_result.warnings).join(u' '));
        return;
    }
    const auto probe = view.lastProbe();
    const bool failed = probe.result != ProbeReport::Result::Works && probe.result != ProbeReport::Result::Unknown;
    if (failed && m_result.warnings.isEmpty())
        warn(tr("The check did not succeed: %1").arg(probe.message));
}

void ResultPage::warn(const QString& text)
{
    m_ui->warningLabel->setText(text);
    m_ui->warningArea->show();
}

} // namespace evergrant
