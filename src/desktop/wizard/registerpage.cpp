// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/registerpage.h"

#include "core/connection/clientidcheck.h"
#include "desktop/settings/settingtexts.h"
#include "desktop/wizard/scriptname.h"
#include "ui_registerpage.h"
#include <QScrollBar>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

using Kind = InputForm::Kind;

RegisterPage::RegisterPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RegisterPage>())
{
    m_ui->setupUi(this);
    m_ui->registerErrorLabel->hide();
    connect(m_ui->fields, &InputForm::edited, this, &RegisterPage::showWhatKeysReplace);
    connect(m_ui->fields, &InputForm::edited, this, &RegisterPage::nameByTitle);
}

RegisterPage::~RegisterPage() = default;

void RegisterPage::setOpener(BrowserOpener opener)
{
    m_ui->setupSteps->setOpener(std::move(opener));
}

void RegisterPage::setProvider(const ShownProvider& provider, const ShownGrant& grant)
{
    if (provider.id == m_provider.id && grant.grant == m_grant.grant && !m_ui->fields->isEmpty())
        return;
    keepDraft();
    m_provider = provider;
    m_grant = grant;
    m_ui->registerErrorLabel->hide();
    m_ui->registerScroll->verticalScrollBar()->setValue(0);
    m_ui->setupSteps->show(provider, grant);
    m_ui->fields->clear();
    addFields();
    m_warnedClientId.clear();
    m_suggestedName = m_namer(provider.id);
    m_ui->fields->setText(u"name"_s, m_suggestedName);
    m_namedTitle = usualTitle();
    m_ui->fields->setText(u"title"_s, m_namedTitle);
    m_ui->scopePicker->offer(grant);
    // The practice provider takes every scope, and a key may do what it may do.
    m_ui->scopesCard->setVisible(!grant.isStatic() && grant.clientIdNeeded);
    m_ui->advanced->offer(*m_ui->fields);
    m_ui->advanced->setVisible(grant.clientIdNeeded || grant.isStatic());
    takeDraft();
    showWhatKeysReplace();
}

/// “Other service” says nothing about a connection.
QString RegisterPage::usualTitle() const
{
    return m_grant.isGeneric() ? QString() : m_provider.name;
}

void RegisterPage::keepDraft()
{
    if (m_ui->fields->isEmpty())
        return;
    m_drafts.insert(
        way(), {m_ui->fields->typed(), m_ui->advanced->fields().typed(), m_ui->scopePicker->chosen(), m_suggestedName});
    const QString title = textOf(u"title"_s);
    m_typedTitle = title == usualTitle() ? QString() : title;
}

void RegisterPage::takeDraft()
{
    if (const auto draft = m_drafts.constFind(way()); draft != m_drafts.constEnd()) {
        m_ui->fields->setTyped(draft->fields);
        m_ui->advanced->fields().setTyped(draft->advanced);
        m_ui->scopePicker->choose(draft->scopes);
        m_suggestedName = draft->suggestedName;
        m_namedTitle.clear(); // another connection may have got that name since
    }
    if (!m_typedTitle.isEmpty())
        m_ui->fields->setText(u"title"_s, m_typedTitle);
    nameByTitle();
}

void RegisterPage::addFields()
{
    InputForm& fields = *m_ui->fields;
    fields.add(
        {u"title"_s, tr("What should it be called?"), tr("Such as: Newsletter of Hotel Adler"), false, Kind::Text});
    for (const QString& setting : std::as_const(m_grant.requiredSettings))
        fields.addSetting(setting, true);
    const QString idLabel = m_grant.clientIdLabel.isEmpty() ? tr("Client ID") : m_grant.clientIdLabel;
    const QStringList offered = m_grant.offeredSettings();
    // A service account's file names its own client.
    if (m_grant.clientIdNeeded && !offered.contains(u"service_account_file"_s))
        fields.add({u"client_id"_s, idLabel, tr("Paste it from the portal"), true, Kind::Text});
    if (m_grant.secretPossible() && (m_grant.clientIdNeeded || m_grant.isStatic()))
        addSecretField();
    for (const QString& setting : offered) {
        const QString usual = m_grant.settingDefaults.value(setting);
        fields.addSetting(setting, false, usual.isEmpty() ? QString() : tr("Empty means: %1").arg(usual));
    }
    if (m_grant.isGeneric() && m_grant.hasRedirect())
        fields.add({u"redirect_uri"_s, tr("Redirect URI"), tr("Only if the service insists on a fixed port"), false,
                    Kind::Text});
    fields.add({u"name"_s, tr("Name for scripts"), tr("Small letters and digits, such as %1").arg(m_provider.id), true,
                Kind::Text});
}

void RegisterPage::addSecretField()
{
    const QString usual = m_grant.isStatic() ? tr("API key") : tr("Client secret");
    const QString label = m_grant.clientSecretLabel.isEmpty() ? usual : m_grant.clientSecretLabel;
    const bool needed = m_grant.secretNeeded() || m_grant.isStatic();
    m_ui->fields->add({u"client_secret"_s, label,
                       needed ? tr("Paste it; it goes straight to your keyring")
                              : tr("Only if the portal gives one; it goes straight to your keyring"),
                       needed, Kind::Secret});
}

/// A private key stands in for the secret.
void RegisterPage::showWhatKeysReplace()
{
    InputForm& fields = *m_ui->fields;
    const bool hasKey = !textOf(u"client_key_file"_s).isEmpty();
    const bool secretIsAll = m_grant.isStatic() || (m_grant.isClientOnly() && m_grant.secretPossible());
    fields.setNeeded(u"client_secret"_s, (m_grant.secretNeeded() || secretIsAll) && !hasKey);
    const bool keyIsAll = m_grant.grant == "jwt-bearer"_L1;
    fields.setNeeded(u"service_account_file"_s, keyIsAll);
    fields.setNeeded(u"client_key_file"_s, keyIsAll && !fields.has(u"service_account_file"_s));
}

/// As long as the name for scripts is the suggested one.
void RegisterPage::nameByTitle()
{
    if (textOf(u"name"_s) != m_suggestedName)
        return;
    const QString title = textOf(u"title"_s);
    if (title == m_namedTitle)
        return;
    m_namedTitle = title;
    const QString wish = title == usualTitle() ? QString() : scriptNameFor(title);
    m_suggestedName = m_namer(wish.isEmpty() ? m_provider.id : wish);
    if (m_suggestedName != textOf(u"name"_s))
        m_ui->fields->setText(u"name"_s, m_suggestedName);
}

/// What looks wrong may be right all the same, so the second try passes.
bool RegisterPage::checkClientId()
{
    const QString id = textOf(u"client_id"_s);
    const QString warning = m_grant.needsConsent || m_grant.isClientOnly()
                                ? ClientIdCheck::warning(m_provider.id, id, textOf(u"client_secret"_s))
                                : QString();
    if (warning.isEmpty() || id == m_warnedClientId)
        return true;
    m_warnedClientId = id;
    m_ui->fields->complain(u"client_id"_s, tr("%1 If it is right all the same, go on.").arg(warning));
    return false;
}

void RegisterPage::setRedirectUri(const QString& uri)
{
    m_ui->setupSteps->setRedirectUri(uri);
}

QString RegisterPage::redirectUri() const
{
    return m_ui->setupSteps->redirectUri();
}

QString RegisterPage::textOf(const QString& key) const
{
    return m_ui->fields->has(key) ? m_ui->fields->text(key) : m_ui->advanced->fields().text(key);
}

bool RegisterPage::isComplete()
{
    m_ui->registerErrorLabel->hide();
    // All three are checked, so that every error is shown at once; the first field that is wrong gets the focus.
    const bool advanced = m_ui->advanced->isComplete();
    const bool scopes = m_ui->scopesCard->isHidden() || m_ui->scopePicker->isComplete();
    return m_ui->fields->isComplete() && scopes && advanced && checkClientId();
}

void RegisterPage::complain(const Error& error)
{
    if (m_ui->fields->complain(error) || m_ui->advanced->complain(error))
        return;
    m_ui->registerErrorLabel->setText(error.message);
    m_ui->registerErrorLabel->show();
}

bool RegisterPage::correct(const Correction& correction)
{
    const bool same = SettingTexts::isSameServer(textOf(correction.setting), correction.value);
    m_ui->fields->setText(correction.setting, correction.value);
    m_ui->advanced->fields().setText(correction.setting, correction.value);
    if (same || textOf(u"client_secret"_s).isEmpty())
        return true;
    m_ui->fields->setText(u"client_secret"_s, {});
    m_ui->fields->complain(u"client_secret"_s, SettingTexts::secretForOtherServer());
    return false;
}

QMap<QString, QString> RegisterPage::filledSettings() const
{
    QMap<QString, QString> settings = m_ui->fields->settings();
    settings.insert(m_ui->advanced->fields().settings());
    settings.remove(u"redirect_uri"_s); // a parameter of its own
    settings.removeIf([](auto setting) { return setting.value().isEmpty(); });
    // With a key and no secret, the key is what the client authenticates with.
    const bool keyOnly = settings.contains(u"client_key_file"_s) && textOf(u"client_secret"_s).isEmpty();
    if (m_grant.grant == "client-credentials"_L1 && keyOnly && !settings.contains(u"client_auth"_s))
        settings.insert(u"client_auth"_s, u"private_key_jwt"_s);
    return settings;
}

api::Add::Params RegisterPage::parameters() const
{
    api::Add::Params params;
    params.name = textOf(u"name"_s);
    if (const QString title = textOf(u"title"_s); title != usualTitle())
        params.title = title;
    params.provider = m_provider.id;
    params.grant = m_grant.grant;
    params.clientId = textOf(u"client_id"_s);
    params.clientSecret = Secret::take(textOf(u"client_secret"_s).toUtf8());
    params.proxyPassword = Secret::take(textOf(u"proxy_password"_s).toUtf8());
    if (!m_ui->scopesCard->isHidden() && !m_ui->scopePicker->isUsual())
        params.scopes = m_ui->scopePicker->chosen();
    params.redirectUri = redirectUri().isEmpty() ? textOf(u"redirect_uri"_s) : redirectUri();
    params.settings = filledSettings();
    return params;
}

void RegisterPage::clear()
{
    m_ui->fields->clear();
    m_ui->advanced->fields().clear();
    m_drafts.clear();
    m_typedTitle.clear();
    m_provider = ShownProvider();
    m_grant = ShownGrant();
}

void RegisterPage::focusFirst()
{
    m_ui->fields->focusFirstEmpty();
}

} // namespace evergrant
