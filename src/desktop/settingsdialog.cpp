// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settingsdialog.h"

#include "core/connection.h"
#include "desktop/texts.h"
#include "ui_settingsdialog.h"
#include <QJsonArray>
#include <QPushButton>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

SettingsDialog::SettingsDialog(const ConnectionView& view, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_view(view)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Correct the settings of “%1”").arg(view.shownTitle()));
    m_ui->settingsReasonLabel->setText(view.errorMessage.isEmpty() ? view.detail : view.errorMessage);
    m_ui->secretEdit->setPlaceholderText(view.hasClientSecret ? tr("Leave empty to keep the stored one")
                                                              : tr("None is stored"));
    m_ui->scopesEdit->setText(view.scopes.join(u' '));
    for (auto setting = view.settings.begin(); setting != view.settings.end(); ++setting) {
        auto* edit = new QLineEdit(setting.value(), this);
        edit->setObjectName(u"setting_%1Edit"_s.arg(setting.key()));
        m_ui->settingsForm->addRow(Texts::settingLabel(setting.key()), edit);
        m_edits.insert(setting.key(), edit);
    }
    m_ui->settingsErrorLabel->hide();
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setObjectName(u"settingsSaveButton"_s);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setProperty("kind", u"primary"_s);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SettingsDialog::submit);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::submit()
{
    QJsonObject params{{u"name"_s, m_view.name}};
    if (!m_ui->secretEdit->text().isEmpty())
        params.insert(u"client_secret"_s, m_ui->secretEdit->text());
    const QStringList scopes = m_ui->scopesEdit->text().split(u' ', Qt::SkipEmptyParts);
    if (scopes != m_view.scopes)
        params.insert(u"scopes"_s, QJsonArray::fromStringList(scopes));
    QJsonObject settings;
    for (auto edit = m_edits.begin(); edit != m_edits.end(); ++edit) {
        const QString value = edit.value()->text().trimmed();
        if (value == m_view.settings.value(edit.key()))
            continue;
        if (const Result<void> checked = checkSetting(edit.key(), value); !checked) {
            complain(checked.error().message);
            edit.value()->setFocus();
            return;
        }
        settings.insert(edit.key(), value);
    }
    if (!settings.isEmpty())
        params.insert(u"settings"_s, settings);
    if (params.size() == 1) {
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

void SettingsDialog::setBusy(bool busy)
{
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(!busy);
}

} // namespace evergrant
