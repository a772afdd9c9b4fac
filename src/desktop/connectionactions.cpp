// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/connectionactions.h"

#include "core/connection.h"
#include "core/errorcode.h"
#include "core/ports/keychain.h"
#include "desktop/recoverydialog.h"
#include "desktop/removedialog.h"
#include "desktop/settingsdialog.h"
#include "desktop/settingtexts.h"
#include "desktop/sparedialog.h"
#include "desktop/textdialog.h"
#include "desktop/texts.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

ConnectionActions::ConnectionActions(link::WorkerLink& link, const ConnectionsModel& model, QWidget* window)
    : QObject(window)
    , m_link(link)
    , m_model(model)
    , m_providers(link)
    , m_window(window)
{
}

void ConnectionActions::ask(const ConnectionView& view, const QString& method, const QJsonObject& params,
                            const Done& done, const Failed& failed)
{
    m_busy.insert(view.id, method);
    Q_EMIT busyChanged(view.id);
    m_link.request(method, params, this,
                   [this, id = view.id, title = view.shownTitle(), done, failed](const Result<QJsonObject>& answer) {
                       m_busy.remove(id);
                       Q_EMIT busyChanged(id);
                       if (answer)
                           done(*answer);
                       else if (failed)
                           failed(answer.error());
                       else
                           Q_EMIT said(Tone::Bad, Texts::about(title, answer.error().message));
                   });
}

void ConnectionActions::renew(const ConnectionView& view)
{
    ask(view, u"refresh"_s, {{u"name"_s, view.name}}, [this](const QJsonObject& answer) { tellRenewed(answer); });
}

void ConnectionActions::check(const ConnectionView& view)
{
    ask(view, u"probe"_s, {{u"name"_s, view.name}}, [this, title = view.shownTitle()](const QJsonObject& answer) {
        const bool ok = answer["ok"_L1].toBool();
        const QString account = answer["account"_L1].toString();
        const QString works =
            account.isEmpty() ? tr("%1 works.").arg(title) : tr("%1 works; the account is %2.").arg(title, account);
        Q_EMIT said(ok ? Tone::Fine : Tone::Watch,
                    ok ? works : Texts::about(title, SettingTexts::withLabels(answer["message"_L1].toString())));
    });
}

void ConnectionActions::renewAll()
{
    m_link.request(u"refresh"_s, {{u"all"_s, true}}, this, [this](const Result<QJsonObject>& answer) {
        if (answer)
            tellRenewed(*answer);
        else
            Q_EMIT said(Tone::Bad, answer.error().message);
    });
}

void ConnectionActions::tellRenewed(const QJsonObject& answer)
{
    const QJsonArray results = answer["results"_L1].toArray();
    QStringList troubles;
    qsizetype untouched = 0; // a renewal of moments ago was joined, or there is nothing to renew
    for (const QJsonValue& value : results) {
        const QJsonObject result = value.toObject();
        if (result["fresh_seconds"_L1].isDouble() || result["checked"_L1].toBool())
            ++untouched;
        if (!result["ok"_L1].toBool()) {
            const QString name = result["name"_L1].toString();
            const std::optional<ConnectionView> view = m_model.viewNamed(name);
            troubles.append(Texts::about(view ? view->shownTitle() : name, result["message"_L1].toString()));
        }
    }
    if (troubles.size() > 1) {
        Q_EMIT said(Tone::Watch, tr("%1 of %2 connections could not be renewed. The list says why.")
                                     .arg(troubles.size())
                                     .arg(results.size()));
    } else if (!troubles.isEmpty()) {
        Q_EMIT said(Tone::Watch, troubles.first());
    } else if (results.size() == 1) {
        Q_EMIT said(Tone::Fine, results[0].toObject()["message"_L1].toString());
    } else if (untouched == results.size() && !results.isEmpty()) {
        Q_EMIT said(Tone::Info,
                    tr("Nothing was renewed: none of the %1 connections needs it now.").arg(results.size()));
    } else if (untouched > 0) {
        Q_EMIT said(Tone::Fine, tr("Renewed %1 of %2 connections; the others do not need it now.")
                                    .arg(results.size() - untouched)
                                    .arg(results.size()));
    } else if (!results.isEmpty()) {
        Q_EMIT said(Tone::Fine, tr("All %1 connections are renewed.").arg(results.size()));
    }
}

void ConnectionActions::setPaused(const ConnectionView& view, bool paused)
{
    ask(view, paused ? u"pause"_s : u"resume"_s, {{u"name"_s, view.name}}, [](const QJsonObject&) {});
}

void ConnectionActions::setAllPaused(bool paused)
{
    const QList<ConnectionView> views = m_model.views();
    for (const ConnectionView& view : views) {
        if (view.paused != paused)
            setPaused(view, paused);
    }
}

void ConnectionActions::unlockKeyring()
{
    m_link.request(u"unlock"_s, {}, this, [this](const Result<QJsonObject>& answer) {
        if (!answer && isKeyTrouble(answer.error()))
            enterRecoveryCode(answer.error().message);
        else if (!answer)
            Q_EMIT said(Tone::Bad, answer.error().message);
        else if (!answer->value("unlocked"_L1).toBool())
            Q_EMIT said(Tone::Watch,
                        tr("The keyring is still locked. Enter its password in the window that asks for it."));
    });
}

void ConnectionActions::makeRecoveryCode()
{
    m_link.request(u"recovery-code"_s, {}, this, [this](const Result<QJsonObject>& answer) {
        if (answer)
            open(new RecoveryDialog(answer->value("code"_L1).toString(), m_window));
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
             QString(), false, check, u"recover"_s, {}, u"code"_s);
}

void ConnectionActions::copyName(const ConnectionView& view)
{
    QGuiApplication::clipboard()->setText(view.name);
    Q_EMIT said(Tone::Info, tr("“%1” is copied. Scripts get a token with: evergrant token %1").arg(view.name));
}

void ConnectionActions::addPractice()
{
    const QJsonObject params{{u"name"_s, u"practice"_s}, {u"provider"_s, u"practice"_s}};
    m_link.request(u"add"_s, params, this, [this](const Result<QJsonObject>& answer) {
        if (!answer) {
            Q_EMIT said(Tone::Bad, answer.error().message);
            return;
        }
        const ConnectionView view = connectionViewFromJson(answer->value("connection"_L1).toObject());
        Q_EMIT practiceAdded(view.id, view.name);
    });
}

void ConnectionActions::rename(const ConnectionView& view)
{
    const auto check = [](const QString& text) {
        const Result<QString> name = checkedConnectionName(text);
        return name ? QString() : name.error().message;
    };
    openText(tr("Rename “%1”").arg(view.shownTitle()),
             tr("Scripts and cron jobs ask for this &name. Those that use the old one have to be changed."), view.name,
             false, check, u"rename"_s, {{u"name"_s, view.name}}, u"new_name"_s);
}

void ConnectionActions::changeTitle(const ConnectionView& view)
{
    openText(
        tr("Change the title"), tr("&Title in this window; scripts do not see it:"), view.shownTitle(), false,
        [](const QString&) { return QString(); }, u"set"_s, {{u"name"_s, view.name}}, u"title"_s);
}

void ConnectionActions::changeSecret(const ConnectionView& view)
{
    const auto check = [](const QString& text) {
        return text.isEmpty() ? tr("Paste the new secret from the provider's portal.") : QString();
    };
    openText(tr("Change the secret of “%1”").arg(view.shownTitle()),
             tr("New &secret from the provider's portal. It goes straight to your keyring:"), QString(), true, check,
             u"set"_s, {{u"name"_s, view.name}}, u"client_secret"_s);
}

void ConnectionActions::openText(const QString& title, const QString& label, const QString& value, bool secret,
                                 const std::function<QString(const QString&)>& check, const QString& method,
                                 const QJsonObject& params, const QString& key)
{
    auto* dialog = new TextDialog(title, label, value, secret, m_window);
    connect(dialog, &TextDialog::submitted, this, [=, this](const QString& text) {
        const QString complaint = check(text);
        if (!complaint.isEmpty()) {
            dialog->complain(complaint);
            return;
        }
        QJsonObject full = params;
        full.insert(key, text);
        dialog->setBusy(true);
        m_link.request(method, full, dialog, [dialog](const Result<QJsonObject>& answer) {
            dialog->setBusy(false);
            if (answer)
                dialog->accept();
            else
                dialog->complain(answer.error().message);
        });
    });
    open(dialog);
}

void ConnectionActions::correctSettings(const ConnectionView& view, bool replaceKey)
{
    openSettings(view, replaceKey);
}

void ConnectionActions::useCorrection(ConnectionView view, const Error& error)
{
    const Correction& correction = error.correction;
    const auto tellCorrected = [this, id = view.id, name = view.name] { Q_EMIT corrected(id, name); };
    if (view.keepsSecret(correction)) {
        const QJsonObject settings{{correction.setting, correction.value}};
        ask(view, u"set"_s, {{u"name"_s, view.name}, {u"settings"_s, settings}},
            [tellCorrected](const QJsonObject&) { tellCorrected(); });
        return;
    }
    view.correction = correction;
    view.errorMessage = SettingTexts::withoutCommand(error.message, correction);
    SettingsDialog* dialog = openSettings(view, false);
    connect(dialog, &QDialog::accepted, this, tellCorrected);
    dialog->useCorrection();
}

SettingsDialog* ConnectionActions::openSettings(const ConnectionView& view, bool replaceKey)
{
    auto* dialog = new SettingsDialog(view, m_providers.provider(view.providerId), replaceKey, m_window);
    connect(dialog, &SettingsDialog::submitted, this, [this, dialog](const QJsonObject& params) {
        dialog->setBusy(true);
        m_link.request(u"set"_s, params, dialog, [this, dialog](const Result<QJsonObject>& answer) {
            dialog->setBusy(false);
            if (!answer) {
                dialog->complain(answer.error());
                return;
            }
            dialog->accept();
            Q_EMIT said(Tone::Fine, tr("The settings are saved."));
        });
    });
    open(dialog);
    return dialog;
}

void ConnectionActions::makeSpare(const ConnectionView& view)
{
    const auto provider = m_providers.provider(view.providerId);
    auto* dialog = new SpareDialog(view, provider && provider->offers(u"device"_s), m_window);
    connect(dialog, &SpareDialog::submitted, this,
            [this, view](const QJsonObject& target) { Q_EMIT spareWanted(view.id, view.name, target); });
    open(dialog);
}

void ConnectionActions::remove(const ConnectionView& view)
{
    askRemoval(view, {});
}

void ConnectionActions::askRemoval(const ConnectionView& view, const QString& others)
{
    auto* dialog = new RemoveDialog(view, others, m_window);
    const QString key = others.isEmpty() ? u"revoke"_s : u"revoke_all"_s;
    connect(dialog, &RemoveDialog::confirmed, this,
            [this, view, key](bool revoke) { sendRemoval(view, revoke ? key : QString()); });
    open(dialog);
}

void ConnectionActions::sendRemoval(const ConnectionView& view, const QString& revoke)
{
    QJsonObject params{{u"name"_s, view.name}};
    if (!revoke.isEmpty())
        params.insert(revoke, true);
    ask(
        view, u"remove"_s, params, [this, view](const QJsonObject& answer) { tellRemoved(view, answer); },
        [this, view](const Error& error) {
            if (error.code == errorcode::revocationShared)
                askRemoval(view, error.message);
            else
                Q_EMIT said(Tone::Bad, Texts::about(view.shownTitle(), error.message));
        });
}

void ConnectionActions::tellRemoved(const ConnectionView& view, const QJsonObject& answer)
{
    const QString message = answer["message"_L1].toString();
    const QString revocation = answer["revocation"_L1].toString();
    const bool incomplete = revocation == "failed"_L1 || revocation == "shared"_L1;
    QString text = tr("“%1” is removed.").arg(view.shownTitle());
    if (!message.isEmpty())
        text = revocation == "not-asked"_L1 ? text + u' ' + message : message;
    Q_EMIT said(incomplete ? Tone::Watch : Tone::Info, text);
}

void ConnectionActions::tellUnused(const ConnectionView& view, const QString& text)
{
    m_link.request(u"unused-sign-in"_s, {{u"name"_s, view.name}}, this,
                   [this, id = view.id, text](const Result<QJsonObject>& answer) {
                       const QJsonObject unused = answer.value_or(QJsonObject());
                       const QString message = unused["message"_L1].toString();
                       const bool isSaid = message.isEmpty() || text.contains(message);
                       Q_EMIT unusedSignIn(id, isSaid ? text : text + u' ' + message, unused["revocable"_L1].toBool());
                   });
}

void ConnectionActions::revokeUnused(const ConnectionView& view)
{
    ask(view, u"revoke-unused"_s, {{u"name"_s, view.name}}, [this, view](const QJsonObject& answer) {
        const bool done = answer["revocation"_L1].toString() == "done"_L1;
        Q_EMIT said(done ? Tone::Fine : Tone::Watch, Texts::about(view.shownTitle(), answer["message"_L1].toString()));
    });
}

void ConnectionActions::open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT dialogOpened(dialog);
    dialog->open();
}

} // namespace evergrant
