// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signinpage.h"

#include "ui_signinpage.h"

namespace evergrant {

SignInPage::SignInPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    m_ui->failureShape->setShape({HealthShape::Form::Square, Tone::Bad});
}

SignInPage::~SignInPage() = default;

void SignInPage::showFlow(AuthorizeFlow* flow, const QString& provider)
{
    m_ui->signInTextLabel->setText(
        tr("%1 asks in your browser whether Evergrant may use the account. Sign in with the account that your "
           "integrations shall use.")
            .arg(provider));
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
