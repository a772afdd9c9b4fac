// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/signinpage.h"

#include "desktop/settings/settingtexts.h"
#include "desktop/widgets/theme.h"
#include "desktop/wizard/granttexts.h"
#include "ui_signinpage.h"

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

SignInPage::SignInPage(QWidget* parent)
    : TallContent(parent)
    , m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    connect(m_ui->useCorrectionButton, &QPushButton::clicked, this, [this] { Q_EMIT correctionAgreed(m_correction); });
}

SignInPage::~SignInPage() = default;

QString SignInPage::explanation(const QString& provider, const QString& grant)
{
    if (GrantTexts::isKeyOnly(grant))
        return tr("Evergrant tries at %1 whether what you entered works. Nobody has to sign in.").arg(provider);
    if (grant == "device"_L1)
        return tr("Somebody signs in to %1 on any device with a browser, such as a phone, and enters a code there. It "
                  "has "
                  "to be the account that your integrations shall use.")
            .arg(provider);
    return tr("%1 asks in your browser whether Evergrant may use the account. Sign in with the account that your "
              "integrations shall use.")
        .arg(provider);
}

void SignInPage::showFlow(AuthorizeFlow* flow, const QString& provider, const QString& grant)
{
    m_ui->signInTextLabel->setText(explanation(provider, grant));
    m_ui->signInNoteLabel->setText(
        GrantTexts::isKeyOnly(grant)
            ? tr("The connection is in the list already. You can close this window; the list shows what came of it.")
            : tr("The connection is in the list already. You can close this window and sign in later."));
    m_ui->failureArea->hide();
    m_ui->authorizePanel->setFlow(flow);
}

void SignInPage::showFailure(const Error& error, const QString& grant)
{
    forget();
    const bool meant = error.kind == ErrorKind::Cancelled; // by the person who reads this
    m_ui->failureShape->setShape(meant ? HealthShape{HealthShape::Form::HollowRing, Tone::Calm}
                                       : HealthShape{HealthShape::Form::Square, Tone::Bad});
    setTone(m_ui->failureLabel, meant ? Tone::Calm : Tone::Bad);
    m_correction = error.correction;
    m_ui->failureLabel->setText(SettingTexts::withoutCommand(error.message, m_correction));
    m_ui->useCorrectionButton->setVisible(!m_correction.isEmpty());
    m_ui->useCorrectionButton->setAccessibleName(tr("Use %1").arg(m_correction.value));
    if (GrantTexts::isKeyOnly(grant))
        m_ui->signInNoteLabel->setText(tr("Is something mistyped? Go back and correct it. Or close this window: the "
                                          "connection is in the list already, and can be corrected there."));
    m_ui->failureArea->show();
}

void SignInPage::forget()
{
    m_ui->authorizePanel->setFlow(nullptr);
}

void SignInPage::focusFirst()
{
    m_ui->authorizePanel->setFocus();
}

} // namespace evergrant
