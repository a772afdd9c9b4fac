// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/preferenceswindow.h"

#include "core/text/language.h"
#include "desktop/settings/preferences.h"
#include "desktop/widgets/layouttools.h"
#include "ui_preferenceswindow.h"
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QGuiApplication>
#include <QShortcut>
#include <QSysInfo>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

PreferencesWindow::PreferencesWindow(PreferencesFile& file, std::optional<Autostart> autostart, link::WorkerLink& link,
                                     QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::PreferencesWindow>())
    , m_file(file)
    , m_autostart(std::move(autostart))
{
    m_ui->setupUi(this);
    resizeOnScreen(*this, {700, 460});
    m_ui->versionLabel->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    m_ui->systemLabel->setText(tr("Qt %1 on %2").arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()));
    connect(m_ui->subjectsList, &QListWidget::currentRowChanged, m_ui->subjectPages, &QStackedWidget::setCurrentIndex);
    m_ui->subjectsList->setCurrentRow(0);
    addLanguages();
    m_ui->workerPage->setLink(link);
    m_ui->proxyPage->setLink(link);
    connect(m_ui->proxyPage, &ProxyPage::helpWanted, this, &PreferencesWindow::helpWanted);
    connect(m_ui->workerPage, &WorkerPage::dialogOpened, this, &PreferencesWindow::dialogOpened);
    connect(m_ui->workerPage, &WorkerPage::helpWanted, this, &PreferencesWindow::helpWanted);
    m_ui->autostartErrorLabel->hide();
    m_ui->languageWaitsLabel->hide();
    m_ui->autostartCheck->setVisible(m_autostart.has_value());
    fill();
    connectChoices();
    connect(m_ui->autostartCheck, &QCheckBox::clicked, this, &PreferencesWindow::setAutostart);
    connect(&m_file, &PreferencesFile::changed, this, &PreferencesWindow::fill);
    connect(m_ui->recoveryCodeButton, &QPushButton::clicked, this, &PreferencesWindow::recoveryCodeWanted);
    connect(m_ui->copyVersionButton, &QPushButton::clicked, this, [this] {
        const QStringList lines{u"Evergrant"_s, m_ui->versionLabel->text(), m_ui->systemLabel->text()};
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        m_ui->copyVersionButton->setText(tr("Copied"));
    });
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
}

PreferencesWindow::~PreferencesWindow() = default;

int PreferencesWindow::subject() const
{
    return m_ui->subjectsList->currentRow();
}

void PreferencesWindow::showSubject(int subject)
{
    m_ui->subjectsList->setCurrentRow(subject);
}

void PreferencesWindow::setLanguageWaits(bool waits)
{
    m_ui->languageWaitsLabel->setVisible(waits);
}

/// Each is called as its speakers call it, so that they find it in whatever language the window is.
void PreferencesWindow::addLanguages()
{
    for (const Language& language : languages()) {
        auto* button = new QRadioButton(language.name, m_ui->languageGroup);
        button->setObjectName(u"languageButton_"_s + language.code);
        m_ui->languageGroupLayout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, &PreferencesWindow::apply);
        m_languages.append(button);
    }
}

void PreferencesWindow::connectChoices()
{
    const QList<QAbstractButton*> choices{
        m_ui->colorSchemeSystemButton, m_ui->colorSchemeLightButton, m_ui->colorSchemeDarkButton,
        m_ui->askAtQuitButton,         m_ui->keepAfterQuitButton,    m_ui->stopAtQuitButton,
        m_ui->startHiddenCheck,        m_ui->notificationsCheck,     m_ui->languageSystemButton};
    for (const QAbstractButton* choice : choices)
        connect(choice, &QAbstractButton::clicked, this, &PreferencesWindow::apply);
}

void PreferencesWindow::fill()
{
    const Preferences& chosen = m_file.preferences();
    m_ui->colorSchemeSystemButton->setChecked(chosen.colorScheme == ColorScheme::System);
    m_ui->colorSchemeLightButton->setChecked(chosen.colorScheme == ColorScheme::Light);
    m_ui->colorSchemeDarkButton->setChecked(chosen.colorScheme == ColorScheme::Dark);
    m_ui->askAtQuitButton->setChecked(chosen.afterQuit == AfterQuit::Ask);
    m_ui->keepAfterQuitButton->setChecked(chosen.afterQuit == AfterQuit::KeepRenewing);
    m_ui->stopAtQuitButton->setChecked(chosen.afterQuit == AfterQuit::StopRenewing);
    m_ui->startHiddenCheck->setChecked(chosen.startsHidden);
    m_ui->autostartCheck->setChecked(m_autostart && m_autostart->isOn());
    m_ui->notificationsCheck->setChecked(chosen.notifies);
    m_ui->languageSystemButton->setChecked(chosen.language.isEmpty());
    for (qsizetype i = 0; i < m_languages.size(); ++i)
        m_languages.at(i)->setChecked(chosen.language == languages().at(i).code);
}

void PreferencesWindow::setAutostart(bool on)
{
    const Result<void> done = m_autostart->set(on);
    m_ui->autostartErrorLabel->setText(done ? QString() : done.error().message);
    m_ui->autostartErrorLabel->setVisible(!done);
    m_ui->autostartCheck->setChecked(m_autostart->isOn());
}

void PreferencesWindow::apply()
{
    Preferences chosen;
    chosen.colorScheme = m_ui->colorSchemeLightButton->isChecked()  ? ColorScheme::Light
                         : m_ui->colorSchemeDarkButton->isChecked() ? ColorScheme::Dark
                                                                    : ColorScheme::System;
    chosen.afterQuit = m_ui->keepAfterQuitButton->isChecked() ? AfterQuit::KeepRenewing
                       : m_ui->stopAtQuitButton->isChecked()  ? AfterQuit::StopRenewing
                                                              : AfterQuit::Ask;
    chosen.startsHidden = m_ui->startHiddenCheck->isChecked();
    chosen.notifies = m_ui->notificationsCheck->isChecked();
    for (qsizetype i = 0; i < m_languages.size(); ++i)
        if (m_languages.at(i)->isChecked())
            chosen.language = languages().at(i).code;
    m_file.set(chosen);
}

} // namespace evergrant
