// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/settingsdialog.h"

#include "core/connection/clientidcheck.h"
#include "core/handover/handovernotes.h"
#include "desktop/settings/settingtexts.h"
#include "desktop/wizard/granttexts.h"
#include "ui_settingsdialog.h"
#include <QPushButton>
#include <QShowEvent>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

using Kind = InputForm::Kind;

SettingsDialog::SettingsDialog(const ShownConnection& view, const std::optional<ShownProvider>& provider,
                               bool replaceKey, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_view(view)
    , m_replaceKey(replaceKey)
{
    m_ui->setupUi(this);
    resize(620, 560);
    setWindowTitle(
        (replaceKey ? tr("Replace the key of “%1”") : tr("Correct the settings of “%1”")).arg(view.shownTitle()));
    const QString trouble =
        view.action == Action::CorrectSettings && view.errorMessage().isEmpty() ? view.detail : view.errorMessage();
    m_ui->settingsReasonLabel->setText(
        replaceKey ? tr("The new key takes effect at once, and is checked. The old one is forgotten.") : trouble);
    m_ui->settingsReasonLabel->setVisible(!m_ui->settingsReasonLabel->text().isEmpty());
    m_ui->useCorrectionButton->setVisible(!replaceKey && !view.correction.isEmpty());
    m_ui->useCorrectionButton->setAccessibleName(tr("Use %1").arg(view.correction.value));
    connect(m_ui->useCorrectionButton, &QPushButton::clicked, this, &SettingsDialog::useCorrection);
    m_ui->settingsErrorLabel->hide();
    m_ui->settingsNoteLabel->hide();
    connect(m_ui->fields, &InputForm::edited, this, &SettingsDialog::tellWhatFollows);
    ShownGrant grant = provider ? provider->grant(view.grantType) : ShownGrant();
    grant.grant = view.grantType;
    addFields(grant);
    m_ui->scopePicker->offer(grant);
    m_ui->scopePicker->choose(view.scopes);
    m_ui->scopesCard->setVisible(!view.isStatic());
    m_ui->advanced->offer(*m_ui->fields);
    showValues();
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setObjectName(u"settingsSaveButton"_s);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setProperty("kind", u"primary"_s);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SettingsDialog::submit);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addFields(const ShownGrant& grant)
{
    InputForm& fields = *m_ui->fields;
    const QStringList offered = grant.offeredSettings();
    // A service account's file names its own client.
    if (grant.clientIdNeeded && !offered.contains(u"service_account_file"_s))
        fields.add({u"client_id"_s,
                    grant.clientIdLabel.isEmpty() ? tr("Client ID") : grant.clientIdLabel,
                    {},
                    !m_view.clientId.isEmpty(),
                    Kind::Text});
    const QString usual = m_view.isStatic() ? tr("API key") : tr("Client secret");
    if (grant.secretPossible() || m_view.hasClientSecret)
        fields.add({u"client_secret"_s, grant.clientSecretLabel.isEmpty() ? usual : grant.clientSecretLabel,
                    m_view.hasClientSecret ? tr("Leave empty to keep the stored one") : tr("None is stored"), false,
                    Kind::Secret});
    QStringList keys = grant.requiredSettings + offered;
    // What people have said about the connection has a dialog of its own.
    const QStringList elsewhere =
        QStringList{u"proxy"_s, u"ca_file"_s, u"timeout"_s, u"client_auth"_s} + handoverKeys();
    for (auto setting = m_view.settings.begin(); setting != m_view.settings.end(); ++setting) {
        if (!keys.contains(setting.key()) && !elsewhere.contains(setting.key()) && !SettingTexts::isFile(setting.key()))
            keys.append(setting.key());
    }
    for (const QString& key : std::as_const(keys)) {
        const QString defaultValue = grant.settingDefaults.value(key);
        fields.addSetting(key, grant.requiredSettings.contains(key),
                          defaultValue.isEmpty() ? QString() : tr("Empty means: %1").arg(defaultValue));
    }
}

void SettingsDialog::showValues()
{
    m_ui->fields->setText(u"client_id"_s, m_view.clientId);
    for (auto setting = m_view.settings.begin(); setting != m_view.settings.end(); ++setting) {
        m_ui->fields->setText(setting.key(), setting.value());
        m_ui->advanced->fields().setText(setting.key(), setting.value());
        if (m_ui->advanced->fields().has(setting.key()))
            m_ui->advanced->setOpen(true);
    }
}

void SettingsDialog::useCorrection()
{
    const auto& [setting, value] = m_view.correction;
    m_ui->fields->setText(setting, value);
    m_ui->advanced->fields().setText(setting, value);
    m_ui->useCorrectionButton->hide();
    if (!m_view.keepsSecret(m_view.correction))
        m_ui->fields->complain(u"client_secret"_s, SettingTexts::secretForOtherServer());
    else
        m_ui->buttonBox->button(QDialogButtonBox::Save)->setFocus();
}

void SettingsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    if (m_replaceKey && m_ui->fields->has(u"service_account_file"_s))
        m_ui->fields->focusOn(u"service_account_file"_s);
    else
        m_ui->fields->focusOn(u"client_secret"_s);
}

std::optional<QString> SettingsDialog::changedClientId() const
{
    const QString id = m_ui->fields->has(u"client_id"_s) ? m_ui->fields->text(u"client_id"_s) : m_view.clientId;
    return id == m_view.clientId ? std::nullopt : std::optional(id);
}

/// A refresh token is bound to its client.
void SettingsDialog::tellWhatFollows()
{
    const bool hasSignIn =
        (m_view.grantType == "code"_L1 || m_view.grantType == "device"_L1) && m_view.health != Health::NeverAuthorized;
    m_ui->settingsNoteLabel->setVisible(hasSignIn && changedClientId().has_value());
}

/// What looks wrong may be right all the same, so the second try passes.
bool SettingsDialog::checkClientId()
{
    const auto id = changedClientId();
    const QString warning = id && !m_view.isStatic()
                                ? ClientIdCheck::warning(m_view.providerId, *id, m_ui->fields->text(u"client_secret"_s))
                                : QString();
    if (warning.isEmpty() || *id == m_warnedClientId)
        return true;
    m_warnedClientId = *id;
    m_ui->fields->complain(u"client_id"_s, tr("%1 If it is right all the same, save it.").arg(warning));
    return false;
}

QMap<QString, QString> SettingsDialog::changedSettings() const
{
    QMap<QString, QString> now = m_ui->fields->settings();
    now.insert(m_ui->advanced->fields().settings());
    QMap<QString, QString> changed;
    for (auto setting = now.begin(); setting != now.end(); ++setting) {
        const bool isFile = SettingTexts::isFile(setting.key()) && !setting.value().isEmpty();
        // The same file name again: the file has a new content, because a key is being replaced.
        if (setting.value() != m_view.settings.value(setting.key()) ||
            (m_replaceKey && isFile && setting.key() != "ca_file"_L1))
            changed.insert(setting.key(), setting.value());
    }
    return changed;
}

void SettingsDialog::submit()
{
    m_ui->settingsErrorLabel->hide();
    const bool fine = m_ui->advanced->isComplete();
    if (!m_ui->fields->isComplete() || !fine || !checkClientId())
        return;
    api::Set::Params params;
    params.name = m_view.name;
    const auto unchanged = params;
    params.clientId = changedClientId();
    if (const QString secret = m_ui->fields->text(u"client_secret"_s); !secret.isEmpty())
        params.clientSecret = Secret::take(secret.toUtf8());
    if (const QString password = m_ui->advanced->fields().text(u"proxy_password"_s); !password.isEmpty())
        params.proxyPassword = Secret::take(password.toUtf8());
    QStringList scopes = m_ui->scopePicker->chosen();
    QStringList before = m_view.scopes;
    scopes.sort();
    before.sort();
    if (!m_view.isStatic() && scopes != before)
        params.scopes = m_ui->scopePicker->chosen();
    params.settings = changedSettings();
    if (params == unchanged) {
        complain(tr("Nothing has been changed yet."));
        return;
    }
    Q_EMIT submitted(params);
}

void SettingsDialog::complain(const QString& message)
{
    m_ui->settingsErrorLabel->setText(message);
    m_ui->settingsErrorLabel->show();
}

void SettingsDialog::complain(const Error& error)
{
    if (!m_ui->fields->complain(error) && !m_ui->advanced->complain(error))
        complain(error.message);
}

void SettingsDialog::setBusy(bool busy)
{
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(!busy);
}

} // namespace evergrant
