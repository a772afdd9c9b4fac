// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/addconnectiondialog.h"

#include "desktop/widgets/layouttools.h"
#include "ui_addconnectiondialog.h"

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

AddConnectionDialog::AddConnectionDialog(link::WorkerLink& link, const ConnectionsModel& model,
                                         Authorizations& authorizations, ProviderCatalogue& providers,
                                         const BrowserOpener& opener, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AddConnectionDialog>())
    , m_link(link)
    , m_model(model)
    , m_authorizations(authorizations)
    , m_providers(providers)
{
    m_ui->setupUi(this);
    resizeOnScreen(*this, {780, 680});
    m_ui->registerPage->setOpener(opener);
    m_ui->registerPage->setNamer([this](const QString& wish) { return freeName(wish); });
    connect(m_ui->wizardNextButton, &QPushButton::clicked, this, &AddConnectionDialog::next);
    connect(m_ui->wizardBackButton, &QPushButton::clicked, this, &AddConnectionDialog::back);
    connect(m_ui->wizardCloseButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->choosePage, &ChoosePage::chosenChanged, this, &AddConnectionDialog::showButtons);
    connect(m_ui->choosePage, &ChoosePage::activated, this, &AddConnectionDialog::next);
    connect(m_ui->grantPage, &GrantPage::helpWanted, this, [this] { Q_EMIT helpWanted(u"grants"_s); });
    connect(m_ui->signInPage, &SignInPage::correctionAgreed, this, [this](const Correction& correction) {
        goTo(Register);
        if (m_ui->registerPage->correct(correction))
            submit();
    });
    connect(m_ui->resultPage, &ResultPage::otherAccountWanted, this, &AddConnectionDialog::signInWithOtherAccount);
    connect(m_ui->resultPage, &ResultPage::spareWanted, this, [this] {
        const QUuid id = m_addedId;
        close();
        Q_EMIT spareWanted(id);
    });
    connect(m_ui->resultPage, &ResultPage::deliveryWanted, this, [this] {
        const QUuid id = m_addedId;
        close();
        Q_EMIT deliveryWanted(id);
    });
    connect(&m_providers, &ProviderCatalogue::loaded, this,
            [this] { m_ui->choosePage->setProviders(m_providers.providers()); });
    connect(&m_providers, &ProviderCatalogue::failed, m_ui->choosePage, &ChoosePage::complain);
    if (m_providers.isLoaded())
        m_ui->choosePage->setProviders(m_providers.providers());
    goTo(Choose);
}

AddConnectionDialog::~AddConnectionDialog() = default;

void AddConnectionDialog::setAutostart(const std::optional<Autostart>& autostart)
{
    m_ui->resultPage->setAutostart(autostart);
}

void AddConnectionDialog::begin()
{
    if (m_step >= SignIn && !isVisible()) {
        // That run of the wizard is over: its connection is in the list, and a sign-in that still waits goes on there.
        if (m_flow)
            m_flow->disconnect(this);
        m_flow.clear();
        m_ui->signInPage->forget();
        m_addedParams = {};
        m_addedId = {};
        m_replacesAccount = false;
        m_ui->registerPage->clear();
        m_ui->choosePage->startOver();
        goTo(Choose);
    }
    if (!m_providers.isLoaded())
        m_providers.load();
    show();
    raise();
    activateWindow();
}

void AddConnectionDialog::done(int result)
{
    QDialog::done(result);
    if (!m_addedId.isNull())
        Q_EMIT ended(m_addedId);
}

void AddConnectionDialog::next()
{
    if (!m_ui->wizardNextButton->isEnabled() || m_busy)
        return;
    switch (m_step) {
    case Choose:
        toGrant();
        break;
    case Grant:
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
    const bool asksForGrant = m_provider.grants.size() > 1;
    if (m_step == SignIn && m_flow)
        m_flow->cancel();
    if (m_step == SignIn)
        goTo(Register);
    else
        goTo(m_step == Register && asksForGrant ? Grant : Choose);
}

void AddConnectionDialog::toGrant()
{
    const std::optional<ShownProvider> chosen = m_ui->choosePage->chosen();
    if (!chosen)
        return;
    m_provider = *chosen;
    m_ui->grantPage->setProvider(m_provider);
    if (m_provider.grants.size() > 1)
        goTo(Grant);
    else
        toRegister();
}

void AddConnectionDialog::toRegister()
{
    m_grant = m_provider.grant(m_ui->grantPage->chosen());
    m_ui->registerPage->setProvider(m_provider, m_grant);
    goTo(Register);
    if (m_grant.redirectFixed() && m_ui->registerPage->redirectUri().isEmpty())
        askForRedirect();
}

void AddConnectionDialog::askForRedirect()
{
    const auto show = [this, id = m_provider.id](const Result<api::Draft::Answer>& answer) {
        if (id != m_provider.id || !m_grant.redirectFixed())
            return;
        if (answer)
            m_ui->registerPage->setRedirectUri(answer->redirectUri);
        else
            m_ui->registerPage->complain(answer.error());
    };
    m_link.ask<api::Draft>({m_provider.id}, this, show);
}

void AddConnectionDialog::submit()
{
    if (!m_ui->registerPage->isComplete())
        return;
    const api::Add::Params params = m_ui->registerPage->parameters();
    if (params == m_addedParams) {
        signIn();
        return;
    }
    setBusy(true);
    if (m_addedId.isNull()) {
        addNow(params);
        return;
    }
    // Corrected after a failed sign-in: provider and kind of grant may have changed, too, so it is made anew.
    api::Remove::Params old;
    old.name = m_addedParams.name;
    m_link.ask<api::Remove>(old, this, [this, params](const Result<api::Remove::Answer>&) {
        m_addedId = {};
        m_addedParams = {};
        addNow(params);
    });
}

void AddConnectionDialog::addNow(const api::Add::Params& params)
{
    m_link.ask<api::Add>(params, this, [this, params](const Result<api::Add::Answer>& answer) {
        setBusy(false);
        if (!answer) {
            m_ui->registerPage->complain(answer.error());
            return;
        }
        m_addedParams = params;
        m_addedId = answer->connection.id;
        Q_EMIT added(m_addedId);
        signIn();
    });
}

void AddConnectionDialog::signInWithOtherAccount()
{
    m_replacesAccount = true;
    signIn();
}

void AddConnectionDialog::signIn()
{
    m_failed = false;
    m_flow = m_authorizations.start(m_addedId, m_addedParams.name);
    connect(m_flow, &AuthorizeFlow::succeeded, this, &AddConnectionDialog::showResult);
    connect(m_flow, &AuthorizeFlow::asked, this, [this, flow = m_flow] {
        if (m_replacesAccount && flow)
            flow->answer(true);
    });
    connect(m_flow, &AuthorizeFlow::failed, this, [this](const Error& error) {
        m_failed = true;
        m_ui->signInPage->showFailure(error, m_grant.grant);
        m_ui->wizardSubtitleLabel->setText(subtitle());
        showButtons();
    });
    m_flow->setCodePossible(m_provider.givesCodesBeside(m_grant.grant, m_addedParams.settings));
    m_ui->signInPage->showFlow(m_flow, m_provider.name, m_grant.grant);
    goTo(SignIn);
}

void AddConnectionDialog::showResult(const QString& message, const QString& account, const QStringList& warnings)
{
    m_replacesAccount = false;
    const QString name = m_addedParams.name;
    m_ui->resultPage->show({account, message, name, m_grant.grant, m_grant.refreshTokenScope, warnings});
    goTo(Done);
    // Whether it can be renewed and what the check found is in the connection, not in the answer.
    const auto show = [this, id = m_addedId](const Result<api::Connections::Answer>& answer) {
        if (!answer || id != m_addedId)
            return;
        const ShownConnection view(answer->connections.value(0));
        if (view.id == id)
            m_ui->resultPage->showState(view);
    };
    m_link.ask<api::Connections>({{name}}, this, show);
}

QString AddConnectionDialog::subtitle() const
{
    const int steps = m_provider.grants.size() > 1 ? 5 : 4;
    QString text;
    switch (m_step) {
    case Choose:
        return tr("Step 1 · Which service do your integrations use?");
    case Grant:
        text = tr("How should Evergrant sign in?");
        break;
    case Register:
        text = m_grant.setupSteps.isEmpty() ? tr("A few details")
                                            : tr("Prepare it at %1 (a few minutes, only once)").arg(m_provider.name);
        break;
    case SignIn:
        if (m_failed)
            text = tr("Not connected yet");
        else
            text = m_grant.needsConsent ? tr("Sign in at %1").arg(m_provider.name) : tr("Checking…");
        break;
    case Done:
        text = tr("Finished");
        break;
    }
    const int step = m_step + (steps == 5 ? 1 : 0);
    return tr("Step %1 of %2 · %3").arg(QString::number(step), QString::number(steps), text);
}

void AddConnectionDialog::goTo(Step step)
{
    m_step = step;
    m_ui->wizardStack->setCurrentIndex(step);
    m_ui->wizardTitleLabel->setText(step == Choose ? tr("Add a connection") : tr("Connect %1").arg(m_provider.name));
    m_ui->wizardSubtitleLabel->setText(subtitle());
    setWindowTitle(m_ui->wizardTitleLabel->text());
    showButtons();
    switch (step) {
    case Choose:
        m_ui->choosePage->setFocus();
        break;
    case Grant:
        m_ui->grantPage->focusChosen();
        break;
    case Register:
        m_ui->registerPage->focusFirst();
        break;
    case SignIn:
        m_ui->signInPage->focusFirst();
        break;
    case Done:
        m_ui->wizardNextButton->setFocus();
        break;
    }
}

void AddConnectionDialog::showButtons()
{
    const bool waiting = m_step == SignIn && !m_failed;
    m_ui->wizardBackButton->setVisible(m_step != Choose && m_step != Done && !m_replacesAccount);
    m_ui->wizardBackButton->setEnabled(!m_busy);
    m_ui->wizardCloseButton->setVisible(m_step != Done);
    m_ui->wizardNextButton->setVisible(!waiting);
    m_ui->wizardNextButton->setEnabled(!m_busy && (m_step != Choose || m_ui->choosePage->chosen().has_value()));
    m_ui->wizardNextButton->setText(nextText());
}

QString AddConnectionDialog::nextText() const
{
    switch (m_step) {
    case Choose:
    case Grant:
        break;
    case Register:
        if (m_busy)
            return tr("One moment…");
        return m_grant.needsConsent ? tr("&Next: sign in") : tr("&Next: check it");
    case SignIn:
        return m_grant.grant == "device"_L1 ? tr("&Get a new code") : tr("&Try again");
    case Done:
        return tr("&Done");
    }
    return tr("&Next");
}

void AddConnectionDialog::setBusy(bool busy)
{
    m_busy = busy;
    showButtons();
}

QString AddConnectionDialog::freeName(const QString& wish) const
{
    QString name = wish;
    const auto isTaken = [this](const QString& other) {
        const std::optional<ShownConnection> view = m_model.viewNamed(other);
        return view && view->id != m_addedId;
    };
    for (int number = 2; isTaken(name); ++number)
        name = u"%1-%2"_s.arg(wish).arg(number);
    return name;
}

} // namespace evergrant
