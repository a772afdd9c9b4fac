// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signinpage.h"

#include "desktop/granttexts.h"
#include "ui_signinpage.h"

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

SignInPage::SignInPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    m_ui->failureShape->setShape({HealthShape::Form::Square, Tone::Bad});
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

void SignInPage::showFailure(const QString& message)
{
    m_ui->authorizePanel->setFlow(nullptr);
    m_ui->failureLabel->setText(message);
    m_ui->failureArea->show();
}

void SignInPage::focusFirst()
{
    m_ui->authorizePanel->setFocus();
}

} // namespace evergrant
