// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/proxypage.h"

#include "core/connection/proxychoice.h"
#include "desktop/settings/workerpage.h"
#include "desktop/widgets/announced.h"
#include "ui_proxypage.h"
#include <chrono>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The arrow keys choose each on their way to another one.
constexpr std::chrono::milliseconds passingBy(500);

} // namespace

ProxyPage::ProxyPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProxyPage>())
{
    m_ui->setupUi(this);
    m_ui->proxyErrorLabel->hide();
    m_apply.setSingleShot(true);
    m_apply.setInterval(passingBy);
    connect(&m_apply, &QTimer::timeout, this, &ProxyPage::applyChoice);
    for (auto* button : {m_ui->proxySystemButton, m_ui->proxyNoneButton})
        connect(button, &QAbstractButton::clicked, &m_apply, qOverload<>(&QTimer::start));
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
    if (m_link == nullptr || m_saving || m_apply.isActive())
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
    if (isNamed)
        m_ui->proxyEdit->setText(m_proxy);
}

void ProxyPage::applyChoice()
{
    if (m_saving) // one after the other
        return m_apply.start();
    const bool isNone = m_ui->proxyNoneButton->isChecked();
    if (!isNone && !m_ui->proxySystemButton->isChecked())
        return;
    const QString word = toWord({isNone ? ProxyChoice::Kind::None : ProxyChoice::Kind::System});
    if (word != m_proxy)
        send(word);
}

/// Nothing is sent before there is an address.
void ProxyPage::chooseAddress()
{
    m_apply.stop();
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
    m_ui->proxyEdit->setAccessibleDescription({});
    refresh();
    m_link->ask<api::SetProxy>({word}, this, [this](const Result<api::SetProxy::Answer>& answer) {
        m_saving = false;
        if (answer)
            m_proxy = answer->proxy;
        else
            complain(answer.error());
        // What was chosen or typed meanwhile stays, as does an address that is to be corrected.
        const bool keepsAddress = !answer && m_ui->proxyNamedButton->isChecked();
        if (!keepsAddress && !m_apply.isActive())
            mark();
        refresh();
    });
}

void ProxyPage::refresh()
{
    const bool isNamed = m_ui->proxyNamedButton->isChecked();
    m_ui->proxyGroup->setEnabled(!m_proxy.isEmpty()); // also while it is being saved: it has the focus
    m_ui->proxyEdit->setEnabled(isNamed);
    m_ui->useProxyButton->setEnabled(isNamed && !m_saving && !m_ui->proxyEdit->text().trimmed().isEmpty() &&
                                     m_ui->proxyEdit->text().trimmed() != m_proxy);
}

void ProxyPage::complain(const Error& error)
{
    const QString complaint = WorkerPage::complaint(error);
    Announced::say(m_ui->proxyErrorLabel, complaint);
    m_ui->proxyEdit->setAccessibleDescription(complaint);
}

} // namespace evergrant
