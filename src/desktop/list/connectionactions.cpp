// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/connectionactions.h"

#include "core/connection/connection.h"
#include "core/errorcode.h"
#include "core/ports/keychain.h"
#include "desktop/details/removedialog.h"
#include "desktop/details/sparedialog.h"
#include "desktop/settings/recoverydialog.h"
#include "desktop/settings/settingsdialog.h"
#include "desktop/settings/settingtexts.h"
#include <QClipboard>
#include <QGuiApplication>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

ConnectionActions::ConnectionActions(link::WorkerLink& link, const ConnectionsModel& model, QWidget* window)
    : QObject(window)
    , m_link(link)
    , m_model(model)
    , m_providers(link)
    , m_deliveries(new DeliveryActions(link, window))
    , m_handover(new HandoverActions(link, model, window))
    , m_renewals(new RenewAll(link, model, this))
    , m_window(window)
{
    connect(m_deliveries, &DeliveryActions::said, this, &ConnectionActions::said);
    connect(m_renewals, &RenewAll::began, this, [this](const QUuid& id) { begin(id, api::Refresh::Name); });
    connect(m_renewals, &RenewAll::ended, this, &ConnectionActions::end);
    connect(m_deliveries, &DeliveryActions::dialogOpened, this, &ConnectionActions::dialogOpened);
    connect(m_handover, &HandoverActions::said, this, &ConnectionActions::said);
    connect(m_handover, &HandoverActions::dialogOpened, this, &ConnectionActions::dialogOpened);
}

void ConnectionActions::begin(const QUuid& id, const QString& method)
{
    m_busy.insert(id, method);
    Q_EMIT busyChanged(id);
}

void ConnectionActions::end(const QUuid& id)
{
    m_busy.remove(id);
    Q_EMIT busyChanged(id);
}

void ConnectionActions::renew(const ShownConnection& view)
{
    api::Refresh::Params params;
    params.name = view.name;
    ask<api::Refresh>(view, params, [this, view](const api::Refresh::Answer& answer) {
        const auto result = answer.results.value(0);
        Q_EMIT said(result.ok ? Tone::Fine : Tone::Watch, Texts::about(view.shownTitle(), result.message), view.id);
    });
}

void ConnectionActions::check(const ShownConnection& view)
{
    const auto tell = [this, id = view.id, title = view.shownTitle()](const api::Probe::Answer& answer) {
        const QString works = answer.account.isEmpty() ? tr("%1 works.").arg(title)
                                                       : tr("%1 works; the account is %2.").arg(title, answer.account);
        Q_EMIT said(answer.ok ? Tone::Fine : Tone::Watch,
                    answer.ok ? works : Texts::about(title, SettingTexts::withLabels(answer.message)), id);
    };
    ask<api::Probe>(view, {view.name}, tell);
}

void ConnectionActions::pause(const ShownConnection& view, PauseLength length)
{
    const auto duration = durationOf(length, m_model.now());
    ask<api::Pause>(view, {view.name, duration}, [this, view, duration](const api::Pause::Answer& answer) {
        if (duration && !answer.connection.pausedUntil.isValid())
            Q_EMIT said(
                Tone::Watch,
                Texts::about(view.shownTitle(),
                             tr("It is paused, but does not go on by itself: the background worker that runs is "
                                "an older one. Quit Evergrant, stop renewing, and start it again.")),
                view.id);
    });
}

void ConnectionActions::resume(const ShownConnection& view)
{
    ask<api::Resume>(view, {view.name}, [](const api::Resume::Answer&) {});
}

void ConnectionActions::pauseAll(PauseLength length)
{
    const QDateTime now = m_model.now();
    const auto duration = durationOf(length, now);
    const QDateTime end = duration ? now.addSecs(duration->count()) : QDateTime();
    const QList<ShownConnection> views = m_model.views();
    for (const ShownConnection& view : views) {
        if (!isPausedUntil(view, end))
            pause(view, length);
    }
}

void ConnectionActions::resumeAll()
{
    const QList<ShownConnection> views = m_model.views();
    for (const ShownConnection& view : views) {
        if (view.paused)
            resume(view);
    }
}

void ConnectionActions::unlockKeyring()
{
    m_link.ask<api::Unlock>({}, this, [this](const Result<api::Unlock::Answer>& answer) {
        if (!answer && isKeyTrouble(answer.error()))
            enterRecoveryCode(answer.error().message);
        else if (!answer)
            Q_EMIT said(Tone::Bad, answer.error().message);
        else if (!answer->unlocked)
            Q_EMIT said(Tone::Watch,
                        tr("The keyring is still locked. Enter its password in the window that asks for it."));
    });
}

void ConnectionActions::makeRecoveryCode()
{
    m_link.ask<api::RecoveryCode>({}, this, [this](const Result<api::RecoveryCode::Answer>& answer) {
        if (answer)
            open(new RecoveryDialog(QString::fromUtf8(answer->code.reveal()), m_window));
        else
            Q_EMIT said(Tone::Bad, answer.error().message);
    });
}

void ConnectionActions::enterRecoveryCode(const QString& why)
{
    const auto check = [](const QString& text) {
        return text.trimmed().isEmpty() ? tr("Enter the code that was written down.") : QString();
    };
    openText(tr("Enter the recovery code"), tr("%1\n\nRecovery &code:").arg(QString(why).replace(u'&', u"&&"_s)),
             QString(), false, check, sending<api::Recover>([](const QString& code) {
                 return api::Recover::Params{Secret::take(code.toUtf8())};
             }));
}

void ConnectionActions::copyName(const ShownConnection& view)
{
    QGuiApplication::clipboard()->setText(view.name);
    Q_EMIT said(Tone::Info, tr("“%1” is copied. Scripts get a token with: evergrant token %1").arg(view.name), view.id);
}

void ConnectionActions::addPractice()
{
    api::Add::Params params;
    params.name = params.provider = u"practice"_s;
    m_link.ask<api::Add>(params, this, [this](const Result<api::Add::Answer>& answer) {
        if (!answer) {
            Q_EMIT said(Tone::Bad, answer.error().message);
            return;
        }
        Q_EMIT practiceAdded(answer->connection.id, answer->connection.name);
    });
}

void ConnectionActions::rename(const ShownConnection& view)
{
    const auto check = [](const QString& text) {
        const Result<QString> name = checkedConnectionName(text);
        return name ? QString() : name.error().message;
    };
    openText(tr("Rename “%1”").arg(view.shownTitle()),
             tr("Scripts and cron jobs ask for this &name. Those that use the old one have to be changed."), view.name,
             false, check, sending<api::Rename>([name = view.name](const QString& newName) {
                 return api::Rename::Params{name, newName};
             }));
}

void ConnectionActions::changeTitle(const ShownConnection& view)
{
    openText(
        tr("Change the title"), tr("&Title in this window; scripts do not see it:"), view.shownTitle(), false,
        [](const QString&) { return QString(); }, sending<api::Set>([name = view.name](const QString& title) {
            api::Set::Params params;
            params.name = name;
            params.title = title;
            return params;
        }));
}

void ConnectionActions::changeSecret(const ShownConnection& view)
{
    const auto check = [](const QString& text) {
        return text.isEmpty() ? tr("Paste the new secret from the provider's portal.") : QString();
    };
    openText(tr("Change the secret of “%1”").arg(view.shownTitle()),
             tr("New &secret from the provider's portal. It goes straight to your keyring:"), QString(), true, check,
             sending<api::Set>([name = view.name](const QString& secret) {
                 api::Set::Params params;
                 params.name = name;
                 params.clientSecret = Secret::take(secret.toUtf8());
                 return params;
             }));
}

void ConnectionActions::openText(const QString& title, const QString& label, const QString& value, bool secret,
                                 const std::function<QString(const QString&)>& check, const Send& send)
{
    auto* dialog = new TextDialog(title, label, value, secret, m_window);
    connect(dialog, &TextDialog::submitted, this, [=](const QString& text) {
        const QString complaint = check(text);
        if (!complaint.isEmpty()) {
            dialog->complain(complaint);
            return;
        }
        dialog->setBusy(true);
        send(text, dialog);
    });
    open(dialog);
}

void ConnectionActions::correctSettings(const ShownConnection& view, bool replaceKey)
{
    openSettings(view, replaceKey);
}

void ConnectionActions::useCorrection(ShownConnection view, const Error& error)
{
    const Correction& correction = error.correction;
    const auto tellCorrected = [this, id = view.id, name = view.name] { Q_EMIT corrected(id, name); };
    if (view.keepsSecret(correction)) {
        api::Set::Params params;
        params.name = view.name;
        params.settings.insert(correction.setting, correction.value);
        ask<api::Set>(view, params, [tellCorrected](const api::Set::Answer&) { tellCorrected(); });
        return;
    }
    view.correction = correction;
    if (!view.lastError)
        view.lastError.emplace();
    view.lastError->message = SettingTexts::withoutCommand(error.message, correction);
    SettingsDialog* dialog = openSettings(view, false);
    connect(dialog, &QDialog::accepted, this, tellCorrected);
    dialog->useCorrection();
}

SettingsDialog* ConnectionActions::openSettings(const ShownConnection& view, bool replaceKey)
{
    auto* dialog = new SettingsDialog(view, m_providers.provider(view.providerId), replaceKey, m_window);
    connect(dialog, &SettingsDialog::submitted, this, [this, dialog, view](const api::Set::Params& params) {
        dialog->setBusy(true);
        m_link.ask<api::Set>(params, dialog, [this, dialog, view](const Result<api::Set::Answer>& answer) {
            dialog->setBusy(false);
            if (!answer) {
                dialog->complain(answer.error());
                return;
            }
            dialog->accept();
            Q_EMIT said(Tone::Fine, tr("The settings of “%1” are saved.").arg(view.shownTitle()), view.id);
        });
    });
    open(dialog);
    return dialog;
}

void ConnectionActions::makeSpare(const ShownConnection& view)
{
    const auto provider = m_providers.provider(view.providerId);
    auto* dialog = new SpareDialog(view, provider && provider->offers(u"device"_s), m_window);
    connect(dialog, &SpareDialog::submitted, this,
            [this, view](const api::Authorize::Params& target) { Q_EMIT spareWanted(view.id, view.name, target); });
    open(dialog);
}

void ConnectionActions::tellSpare(const QUuid& id, const QString& name, const QString& message,
                                  const QStringList& warnings)
{
    const Tone tone = warnings.isEmpty() ? Tone::Fine : Tone::Watch;
    const QString text = (QStringList{message} + warnings).join(u' ');
    // What the list holds may be older than the spare.
    m_link.ask<api::Connections>({{name}}, this, [=, this](const Result<api::Connections::Answer>& answer) {
        const bool more = answer && answer->connections.size() == 1 && answer->connections.first().sparesLeft() > 0;
        Q_EMIT spareOffered(id, tone, text, more);
    });
}

void ConnectionActions::remove(const ShownConnection& view)
{
    askRemoval(view, {});
}

void ConnectionActions::askRemoval(const ShownConnection& view, const QString& others)
{
    auto* dialog = new RemoveDialog(view, others, m_window);
    connect(dialog, &RemoveDialog::confirmed, this, [this, view, knowsOthers = !others.isEmpty()](bool revoke) {
        sendRemoval({view.name, revoke && !knowsOthers, revoke && knowsOthers}, view);
    });
    open(dialog);
}

void ConnectionActions::sendRemoval(const api::Remove::Params& params, const ShownConnection& view)
{
    ask<api::Remove>(
        view, params, [this, view](const api::Remove::Answer& answer) { tellRemoved(view, answer); },
        [this, view](const Error& error) {
            if (error.code == errorcode::revocationShared)
                askRemoval(view, error.message);
            else
                Q_EMIT said(Tone::Bad, Texts::about(view.shownTitle(), error.message), view.id);
        });
}

void ConnectionActions::tellRemoved(const ShownConnection& view, const api::Remove::Answer& answer)
{
    using api::RevocationOutcome;
    const bool incomplete =
        answer.revocation == RevocationOutcome::Failed || answer.revocation == RevocationOutcome::Shared;
    QString text = tr("“%1” is removed.").arg(view.shownTitle());
    if (!answer.message.isEmpty())
        text = answer.revocation == RevocationOutcome::NotAsked ? text + u' ' + answer.message : answer.message;
    Q_EMIT said(incomplete ? Tone::Watch : Tone::Info, text);
}

void ConnectionActions::tellUnused(const ShownConnection& view, const QString& text)
{
    const auto tell = [this, id = view.id, text](const Result<api::UnusedSignIn::Answer>& answer) {
        const auto unused = answer.value_or(api::UnusedSignIn::Answer());
        const bool isSaid = unused.message.isEmpty() || text.contains(unused.message);
        Q_EMIT unusedSignIn(id, isSaid ? text : text + u' ' + unused.message, unused.revocable);
    };
    m_link.ask<api::UnusedSignIn>({view.name}, this, tell);
}

void ConnectionActions::revokeUnused(const ShownConnection& view)
{
    ask<api::RevokeUnused>(view, {view.name}, [this, view](const api::RevokeUnused::Answer& answer) {
        const bool done = answer.revocation == api::RevocationOutcome::Done;
        Q_EMIT said(done ? Tone::Fine : Tone::Watch, Texts::about(view.shownTitle(), answer.message), view.id);
    });
}

void ConnectionActions::open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT dialogOpened(dialog);
    dialog->open();
}

} // namespace evergrant
