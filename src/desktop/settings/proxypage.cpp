// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/proxypage.h"

#include "core/connection/proxychoice.h"
#include "core/connection/proxyexceptions.h"
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
    for (auto* edit : {m_ui->proxyEdit, m_ui->proxyExceptionsEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &ProxyPage::refresh);
        connect(edit, &QLineEdit::returnPressed, this, &ProxyPage::useAddress);
    }
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
    const bool stays = m_ui->proxyNamedButton->isChecked() && isEdited();
    m_proxy = answer->proxy;
    m_exceptions = answer->noProxy;
    if (!stays)
        mark();
    refresh();
}

/// Something is entered that the worker does not have.
bool ProxyPage::isEdited() const
{
    const QString address = m_ui->proxyEdit->text().trimmed();
    return !address.isEmpty() &&
           (address != m_proxy || m_ui->proxyExceptionsEdit->text().trimmed() != m_exceptions.join(u", "_s));
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
    m_ui->proxyExceptionsEdit->setText(m_exceptions.join(u", "_s));
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
    const auto exceptions = proxyExceptionsFrom({m_ui->proxyExceptionsEdit->text()});
    if (!exceptions)
        return complain(exceptions.error(), m_ui->proxyExceptionsEdit);
    send(toWord(*choice), *exceptions);
}

void ProxyPage::send(const QString& word, const std::optional<QStringList>& exceptions)
{
    m_saving = true;
    m_ui->proxyErrorLabel->hide();
    for (auto* edit : {m_ui->proxyEdit, m_ui->proxyExceptionsEdit})
        edit->setAccessibleDescription({});
    refresh();
    m_link->ask<api::SetProxy>({word, exceptions}, this, [this](const Result<api::SetProxy::Answer>& answer) {
        m_saving = false;
        if (answer) {
            m_proxy = answer->proxy;
            m_exceptions = answer->noProxy;
        } else {
            complain(answer.error());
        }
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
    m_ui->proxyExceptionsEdit->setEnabled(isNamed);
    m_ui->useProxyButton->setEnabled(isNamed && !m_saving && isEdited());
}

void ProxyPage::complain(const Error& error, QWidget* about)
{
    const QString complaint = WorkerPage::complaint(error);
    Announced::say(m_ui->proxyErrorLabel, complaint);
    (about ? about : m_ui->proxyEdit)->setAccessibleDescription(complaint);
}

} // namespace evergrant
