// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/proxypage.h"

#include "core/connection/proxychoice.h"
#include "desktop/settings/workerpage.h"
#include "ui_proxypage.h"

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

ProxyPage::ProxyPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProxyPage>())
{
    m_ui->setupUi(this);
    m_ui->proxyErrorLabel->hide();
    connect(m_ui->proxySystemButton, &QAbstractButton::clicked, this,
            [this] { send(toWord({ProxyChoice::Kind::System})); });
    connect(m_ui->proxyNoneButton, &QAbstractButton::clicked, this,
            [this] { send(toWord({ProxyChoice::Kind::None})); });
    connect(m_ui->proxyNamedButton, &QAbstractButton::clicked, this, &ProxyPage::chooseAddress);
    connect(m_ui->proxyEdit, &QLineEdit::textChanged, this, &ProxyPage::refresh);
    connect(m_ui->proxyEdit, &QLineEdit::returnPressed, this, &ProxyPage::useAddress);
    connect(m_ui->useProxyButton, &QPushButton::clicked, this, &ProxyPage::useAddress);
    connect(m_ui->proxyHelpButton, &QPushButton::clicked, this, [this] { Q_EMIT helpWanted(u"network"_s); });
    refresh();
}

ProxyPage::~ProxyPage() = default;

void ProxyPage::setLink(link::WorkerLink& link)
{
    m_link = &link;
}

void ProxyPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void ProxyPage::ask()
{
    if (m_link == nullptr || m_saving)
        return;
    m_link->ask<api::ProxyState>({}, this, [this](const auto& answer) { showState(answer); });
}

void ProxyPage::showState(const Result<api::ProxyState::Answer>& answer)
{
    if (!answer)
        return complain(answer.error());
    m_ui->proxyErrorLabel->hide();
    const QString entered = m_ui->proxyEdit->text();
    const bool isEdited = m_ui->proxyNamedButton->isChecked() && !entered.isEmpty() && entered != m_proxy;
    m_proxy = answer->proxy;
    if (!isEdited)
        mark();
    refresh();
}

/// What the worker has is chosen here, too.
void ProxyPage::mark()
{
    const auto choice = proxyChoiceFromWord(m_proxy);
    const bool isNamed = choice && choice->kind == ProxyChoice::Kind::Named;
    m_ui->proxySystemButton->setChecked(choice && choice->kind == ProxyChoice::Kind::System);
    m_ui->proxyNoneButton->setChecked(choice && choice->kind == ProxyChoice::Kind::None);
    m_ui->proxyNamedButton->setChecked(isNamed);
    m_ui->proxyEdit->setText(isNamed ? m_proxy : QString());
}

/// Nothing is sent before there is an address.
void ProxyPage::chooseAddress()
{
    refresh();
    m_ui->proxyEdit->setFocus();
}

void ProxyPage::useAddress()
{
    if (!m_ui->useProxyButton->isEnabled())
        return;
    const auto choice = proxyChoiceFromWord(m_ui->proxyEdit->text());
    if (!choice)
        return complain(choice.error());
    send(toWord(*choice));
}

void ProxyPage::send(const QString& word)
{
    m_saving = true;
    m_ui->proxyErrorLabel->hide();
    refresh();
    m_link->ask<api::SetProxy>({word}, this, [this](const Result<api::SetProxy::Answer>& answer) {
        m_saving = false;
        if (answer)
            m_ui->proxyEdit->clear();
        else if (!m_ui->proxyNamedButton->isChecked())
            mark();
        showState(answer);
        refresh();
    });
}

void ProxyPage::refresh()
{
    const bool isKnown = !m_proxy.isEmpty() && !m_saving;
    const bool isNamed = m_ui->proxyNamedButton->isChecked();
    m_ui->proxyGroup->setEnabled(isKnown);
    m_ui->proxyEdit->setEnabled(isNamed);
    m_ui->useProxyButton->setEnabled(isNamed && !m_ui->proxyEdit->text().trimmed().isEmpty() &&
                                     m_ui->proxyEdit->text().trimmed() != m_proxy);
}

void ProxyPage::complain(const Error& error)
{
    m_ui->proxyErrorLabel->setText(WorkerPage::complaint(error));
    m_ui->proxyErrorLabel->show();
}

} // namespace evergrant
