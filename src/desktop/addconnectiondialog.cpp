// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/addconnectiondialog.h"

#include "ui_addconnectiondialog.h"
#include <QJsonArray>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

AddConnectionDialog::AddConnectionDialog(link::WorkerLink& link, const ConnectionsModel& model,
                                         Authorizations& authorizations, const BrowserOpener& opener, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AddConnectionDialog>())
    , m_link(link)
    , m_model(model)
    , m_authorizations(authorizations)
{
    m_ui->setupUi(this);
    resize(760, 620);
    m_ui->registerPage->setOpener(opener);
    connect(m_ui->wizardNextButton, &QPushButton::clicked, this, &AddConnectionDialog::next);
    connect(m_ui->wizardBackButton, &QPushButton::clicked, this, &AddConnectionDialog::back);
    connect(m_ui->wizardCloseButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->choosePage, &ChoosePage::chosenChanged, this, &AddConnectionDialog::showButtons);
    connect(m_ui->choosePage, &ChoosePage::activated, this, &AddConnectionDialog::next);
    goTo(Choose);
}

AddConnectionDialog::~AddConnectionDialog() = default;

void AddConnectionDialog::begin()
{
    const bool running = m_flow && m_flow->stage() != AuthorizeFlow::Stage::Ended;
    if (m_step >= SignIn && !running) {
        // That run of the wizard is over: its connection is in the list.
        m_addedParams = {};
        m_addedId = {};
        m_ui->registerPage->clear();
        m_ui->choosePage->startOver();
        goTo(Choose);
    }
    if (!m_hasProviders)
        loadProviders();
    show();
    raise();
    activateWindow();
}

void AddConnectionDialog::loadProviders()
{
    m_link.request(u"providers"_s, {}, this, [this](const Result<QJsonObject>& answer) {
        if (!answer) {
            m_ui->choosePage->complain(answer.error().message);
            return;
        }
        QList<ProviderInfo> providers;
        const QJsonArray array = answer->value("providers"_L1).toArray();
        for (const QJsonValue& value : array)
            providers.append(providerInfoFromJson(value.toObject()));
        m_hasProviders = true;
        m_ui->choosePage->setProviders(providers);
        showButtons();
    });
}

void AddConnectionDialog::next()
{
    if (!m_ui->wizardNextButton->isEnabled() || m_busy)
        return;
    switch (m_step) {
    case Choose:
        toRegister();
        break;
    case Register:
        submit();
        break;
    case SignIn:
        signIn();
        break;
    case Done:
        accept();
        break;
    }
}

void AddConnectionDialog::back()
{
    if (m_step == SignIn && m_flow)
        m_flow->cancel();
    goTo(m_step == SignIn ? Register : Choose);
}

void AddConnectionDialog::toRegister()
{
    const std::optional<ProviderInfo> chosen = m_ui->choosePage->chosen();
    if (!chosen)
        return;
    m_provider = *chosen;
    m_ui->registerPage->setProvider(m_provider, suggestedName(m_provider.id));
    goTo(Register);
    if (!m_provider.redirectFixed || !m_ui->registerPage->redirectUri().isEmpty())
        return;
    const QJsonObject params{{u"provider"_s, m_provider.id}};
    m_link.request(u"draft"_s, params, this, [this, id = m_provider.id](const Result<QJsonObject>& answer) {
        if (id != m_provider.id)
            return;
        if (answer)
            m_ui->registerPage->setRedirectUri(answer->value("redirect_uri"_L1).toString());
        else
            m_ui->registerPage->complain(answer.error());
    });
}

void AddConnectionDialog::submit()
{
    if (!m_ui->registerPage->isComplete())
        return;
    const QJsonObject params = m_ui->registerPage->parameters();
    if (params == m_addedParams) {
        signIn();
        return;
    }
    setBusy(true);
    if (m_addedId.isNull()) {
        addNow(params);
        return;
    }
    // Corrected after a failed sign-in: the client id of a connection cannot be changed, so it is made anew.
    const QJsonObject old{{u"name"_s, m_addedParams["name"_L1]}};
    m_link.request(u"remove"_s, old, this, [this, params](const Result<QJsonObject>&) {
        m_addedId = {};
        m_addedParams = {};
        addNow(params);
    });
}

void AddConnectionDialog::addNow(const QJsonObject& params)
{
    m_link.request(u"add"_s, params, this, [this, params](const Result<QJsonObject>& answer) {
        setBusy(false);
        if (!answer) {
            m_ui->registerPage->complain(answer.error());
            return;
        }
        m_addedParams = params;
        m_addedId = connectionViewFromJson(answer->value("connection"_L1).toObject()).id;
        Q_EMIT added(m_addedId);
        signIn();
    });
}

void AddConnectionDialog::signIn()
{
    m_failed = false;
    const QString name = m_addedParams["name"_L1].toString();
    m_flow = m_authorizations.start(m_addedId, name);
    connect(m_flow, &AuthorizeFlow::succeeded, this, [this, name](const QString& message, const QString& account) {
        m_ui->resultPage->show(account, message, name);
        goTo(Done);
    });
    connect(m_flow, &AuthorizeFlow::failed, this, [this](const Error& error) {
        m_failed = true;
        m_ui->signInPage->showFailure(error.message);
        showButtons();
    });
    m_ui->signInPage->showFlow(m_flow, m_provider.name);
    goTo(SignIn);
}

void AddConnectionDialog::goTo(Step step)
{
    m_step = step;
    m_ui->wizardStack->setCurrentIndex(step);
    QString subtitle;
    switch (step) {
    case Choose:
        subtitle = tr("Step 1 of 4 · Which service do your integrations use?");
        m_ui->choosePage->setFocus();
        break;
    case Register:
        subtitle = m_provider.setupSteps.isEmpty() || !m_provider.clientIdNeeded
                       ? tr("Step 2 of 4 · A few details")
                       : tr("Step 2 of 4 · Register this app with %1 (a few minutes, only once)").arg(m_provider.name);
        m_ui->registerPage->focusFirst();
        break;
    case SignIn:
        subtitle = tr("Step 3 of 4 · Sign in at %1").arg(m_provider.name);
        m_ui->signInPage->focusFirst();
        break;
    case Done:
        subtitle = tr("Step 4 of 4 · Finished");
        break;
    }
    m_ui->wizardTitleLabel->setText(step == Choose ? tr("Add a connection") : tr("Connect %1").arg(m_provider.name));
    m_ui->wizardSubtitleLabel->setText(subtitle);
    setWindowTitle(m_ui->wizardTitleLabel->text());
    showButtons();
    if (step == Done)
        m_ui->wizardNextButton->setFocus();
}

void AddConnectionDialog::showButtons()
{
    const bool waiting = m_step == SignIn && !m_failed;
    m_ui->wizardBackButton->setVisible(m_step == Register || m_step == SignIn);
    m_ui->wizardBackButton->setEnabled(!m_busy);
    m_ui->wizardCloseButton->setVisible(m_step != Done);
    m_ui->wizardNextButton->setVisible(!waiting);
    m_ui->wizardNextButton->setEnabled(!m_busy && (m_step != Choose || m_ui->choosePage->chosen().has_value()));
    switch (m_step) {
    case Choose:
        m_ui->wizardNextButton->setText(tr("&Next"));
        break;
    case Register:
        m_ui->wizardNextButton->setText(m_busy ? tr("One moment…") : tr("&Next: sign in"));
        break;
    case SignIn:
        m_ui->wizardNextButton->setText(tr("&Try again"));
        break;
    case Done:
        m_ui->wizardNextButton->setText(tr("&Done"));
        break;
    }
}

void AddConnectionDialog::setBusy(bool busy)
{
    m_busy = busy;
    showButtons();
}

QString AddConnectionDialog::suggestedName(const QString& providerId) const
{
    QString name = providerId;
    for (int number = 2; m_model.viewNamed(name); ++number)
        name = u"%1-%2"_s.arg(providerId).arg(number);
    return name;
}

} // namespace evergrant
