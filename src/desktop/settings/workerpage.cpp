// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/workerpage.h"

#include "core/delivery/deliverytemplate.h"
#include "core/errorcode.h"
#include "core/ports/keyservice.h"
#include "desktop/widgets/confirmdialog.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/layouttools.h"
#include "link/protocol.h"
#include "ui_workerpage.h"
#include <QEvent>
#include <QRegularExpression>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyPlaceText(const api::KeyState::Answer& state)
{
    const auto source = keySourceFromWord(state.source);
    if (!source)
        return WorkerPage::tr("The key of what is stored is in a place that this window does not know.");
    switch (*source) {
    case KeySource::Keychain:
        return WorkerPage::tr("The key of what is stored is in the keyring of your desktop.");
    case KeySource::File:
        return WorkerPage::tr("The key of what is stored is in the file %1.").arg(state.file);
    case KeySource::Systemd:
        return WorkerPage::tr("The key of what is stored is a credential of systemd.");
    case KeySource::Passphrase:
        break;
    }
    return WorkerPage::tr("The key of what is stored is in the profile, sealed under a passphrase.");
}

/// With a space behind it; empty for the profile that every terminal finds by itself.
QString profileOption(const QString& profile)
{
    const bool isUsual = profile == link::profileDirectory({}) && !qEnvironmentVariableIsSet("EVERGRANT_PROFILE");
    if (profile.isEmpty() || isUsual)
        return {};
    static const QRegularExpression plain(uR"(\A[A-Za-z0-9/._+-]+\z)"_s);
    const QString word = plain.match(profile).hasMatch() ? profile : QString::fromUtf8(shellQuoted(profile.toUtf8()));
    return u"--profile "_s + word + u' ';
}

} // namespace

WorkerPage::WorkerPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WorkerPage>())
{
    m_ui->setupUi(this);
    m_ui->retentionSpin->installEventFilter(this);
    for (QWidget* part : {static_cast<QWidget*>(m_ui->workerErrorLabel), static_cast<QWidget*>(m_ui->keyPlaceLabel),
                          static_cast<QWidget*>(m_ui->moveKeyLabel), static_cast<QWidget*>(m_ui->keyHelpButton)})
        part->hide();
    connect(m_ui->retentionSpin, &QSpinBox::valueChanged, this, &WorkerPage::refresh);
    connect(m_ui->saveRetentionButton, &QPushButton::clicked, this, &WorkerPage::save);
    connect(m_ui->keyHelpButton, &QPushButton::clicked, this, [this] { Q_EMIT helpWanted(u"administrators"_s); });
    refresh();
}

WorkerPage::~WorkerPage() = default;

void WorkerPage::setLink(link::WorkerLink& link)
{
    m_link = &link;
}

void WorkerPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

/// Whoever scrolls the page with the wheel must not change what is under it.
bool WorkerPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_ui->retentionSpin || event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void WorkerPage::ask()
{
    if (m_link == nullptr || m_saving)
        return;
    m_ui->workerErrorLabel->hide();
    m_link->ask<api::LogRetention>({}, this, [this](const auto& answer) { showRetention(answer); });
    m_link->ask<api::KeyState>({}, this, [this](const auto& answer) { showKey(answer); });
    m_link->ask<api::Hello>({}, this, [this](const Result<api::Hello::Answer>& answer) {
        if (!answer)
            return;
        m_profile = answer->profile;
        showCommands();
    });
}

void WorkerPage::showRetention(const Result<api::LogRetention::Answer>& answer)
{
    if (!answer)
        return complain(answer.error());
    const bool isEdited = m_days != 0 && m_ui->retentionSpin->value() != m_days;
    m_days = static_cast<int>(answer->days.count());
    if (!isEdited)
        m_ui->retentionSpin->setValue(m_days);
    refresh();
}

void WorkerPage::showKey(const Result<api::KeyState::Answer>& answer)
{
    m_key.reset();
    if (answer)
        m_key = *answer;
    m_ui->keyPlaceLabel->setVisible(answer.has_value());
    m_ui->moveKeyLabel->setVisible(answer.has_value());
    m_ui->keyHelpButton->setVisible(answer.has_value());
    if (answer)
        m_ui->keyPlaceLabel->setText(keyPlaceText(*answer));
    else
        complain(answer.error());
    showCommands();
}

void WorkerPage::showCommands()
{
    emptyLayout(*m_ui->moveKeyLayout);
    if (!m_key)
        return;
    // A credential of systemd takes more than a command: the help has the steps.
    for (const auto source : {KeySource::Keychain, KeySource::File, KeySource::Passphrase}) {
        if (toWord(source) == m_key->source)
            continue;
        auto* command =
            ForeignText::label(u"evergrant %1key move --to %2"_s.arg(profileOption(m_profile), toWord(source)), this);
        command->setObjectName(u"moveKeyCommand_"_s + toWord(source));
        command->setProperty("kind", u"code"_s);
        command->setWordWrap(true);
        command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_ui->moveKeyLayout->addWidget(command);
    }
}

void WorkerPage::refresh()
{
    const bool isKnown = m_days != 0 && !m_saving;
    m_ui->retentionSpin->setEnabled(isKnown);
    m_ui->saveRetentionButton->setEnabled(isKnown && m_ui->retentionSpin->value() != m_days);
}

/// Another window may have changed it since it was shown.
void WorkerPage::save()
{
    m_saving = true;
    m_ui->workerErrorLabel->hide();
    refresh();
    m_link->ask<api::LogRetention>(
        {}, this, [this, days = m_ui->retentionSpin->value()](const Result<api::LogRetention::Answer>& answer) {
            m_saving = false;
            showRetention(answer);
            refresh();
            if (answer)
                decide(days);
        });
}

void WorkerPage::decide(int days)
{
    if (days == m_days)
        return;
    if (days > m_days)
        return send(days);
    auto* dialog = new ConfirmDialog(
        tr("Delete older events?"),
        tr("What happened more than %n day(s) ago is deleted from the log, and cannot be brought back.", nullptr, days),
        tr("&Delete them"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, days] { send(days); });
    Q_EMIT dialogOpened(dialog);
    dialog->open();
}

void WorkerPage::send(int days)
{
    m_saving = true;
    m_ui->workerErrorLabel->hide();
    refresh();
    m_link->ask<api::SetLogRetention>({std::chrono::days(days)}, this,
                                      [this](const Result<api::SetLogRetention::Answer>& answer) {
                                          m_saving = false;
                                          showRetention(answer);
                                          refresh();
                                      });
}

QString WorkerPage::complaint(const Error& error)
{
    return error.code == errorcode::unknownMethod ? tr("The background worker that runs is an older one. Quit "
                                                       "Evergrant, stop renewing, and start it again.")
                                                  : error.message;
}

void WorkerPage::complain(const Error& error)
{
    m_ui->workerErrorLabel->setText(complaint(error));
    m_ui->workerErrorLabel->show();
}

} // namespace evergrant
