// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/authorization.h"
#include "api/messages/keys.h"
#include "api/messages/token.h"
#include "desktop/delivery/deliveryactions.h"
#include "desktop/handover/handoveractions.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/list/pausemenu.h"
#include "desktop/list/renewall.h"
#include "desktop/widgets/textdialog.h"
#include "desktop/widgets/texts.h"
#include "desktop/wizard/providercatalogue.h"
#include <QPointer>

class QDialog;

namespace evergrant {

class SettingsDialog;

/// Everything a person can do to connections besides signing in. Sends requests, asks what has to be asked in
/// window-modal dialogs, and reports results as sentences for the message bar.
class ConnectionActions : public QObject
{
    Q_OBJECT

public:
    /// `model` and `link` outlive it; dialogs open over `window`.
    ConnectionActions(link::WorkerLink& link, const ConnectionsModel& model, QWidget* window);

    void renew(const ShownConnection& view);
    RenewAll& renewals() { return *m_renewals; }
    void pause(const ShownConnection& view, PauseLength length);
    void resume(const ShownConnection& view);
    void pauseAll(PauseLength length); ///< those that are not paused at least as long
    void resumeAll();
    /// Where the key of the stores is lost, asks for the recovery code instead.
    void unlockKeyring();
    void makeRecoveryCode();
    void enterRecoveryCode(const QString& why);
    void rename(const ShownConnection& view);
    void changeTitle(const ShownConnection& view);
    void changeSecret(const ShownConnection& view);
    /// `replaceKey`: begins with the secret or key, which is what the person came for.
    void correctSettings(const ShownConnection& view, bool replaceKey = false);
    /// The person agrees to what `error` proposes: corrected() follows, once a secret that would not fit any more is
    /// entered again.
    void useCorrection(ShownConnection view, const Error& error);
    /// One harmless call that shows whether the credential works.
    void check(const ShownConnection& view);
    void makeSpare(const ShownConnection& view); ///< spareWanted() follows
    /// A spare was made: spareOffered() follows, with these texts and whether another one can be made.
    void tellSpare(const QUuid& id, const QString& name, const QString& message, const QStringList& warnings);
    void remove(const ShownConnection& view);
    /// A sign-in was not used because of its account: unusedSignIn() follows, with `text` and what became of the
    /// sign-in.
    void tellUnused(const ShownConnection& view, const QString& text);
    void revokeUnused(const ShownConnection& view);
    void copyName(const ShownConnection& view);
    /// Adds a connection to the practice provider; practiceAdded() follows.
    void addPractice();

    ProviderCatalogue& providers() { return m_providers; }
    DeliveryActions& deliveries() { return *m_deliveries; }
    HandoverActions& handover() { return *m_handover; }
    /// Whether a request for this connection is under way.
    bool isBusy(const QUuid& id) const { return m_busy.contains(id); }
    bool isRenewing(const QUuid& id) const { return m_busy.value(id) == api::Refresh::Name; }

Q_SIGNALS:
    /// `about`: the connection; null: none, or one that is gone.
    void said(evergrant::Tone tone, const QString& text, const QUuid& about = {});
    void busyChanged(const QUuid& id);
    void practiceAdded(const QUuid& id, const QString& name);
    void unusedSignIn(const QUuid& id, const QString& text, bool revocable);
    void corrected(const QUuid& id, const QString& name);
    void spareWanted(const QUuid& id, const QString& name, const evergrant::api::Authorize::Params& target);
    void spareOffered(const QUuid& id, evergrant::Tone tone, const QString& text, bool more);
    void dialogOpened(QDialog* dialog); ///< to be dressed in the theme

private:
    using Failed = std::function<void(const Error&)>;
    void begin(const QUuid& id, const QString& method);
    void end(const QUuid& id);
    /// One request about a connection, which is busy meanwhile. Without `failed` an error is shown by said().
    template <api::IsMethod Method>
    void ask(const ShownConnection& view, const typename Method::Params& params,
             const std::function<void(const typename Method::Answer&)>& done, const Failed& failed = {})
    {
        begin(view.id, Method::Name);
        const auto ended = [this, id = view.id, title = view.shownTitle(), done,
                            failed](const Result<typename Method::Answer>& answer) {
            end(id);
            if (answer)
                done(*answer);
            else if (failed)
                failed(answer.error());
            else
                Q_EMIT said(Tone::Bad, Texts::about(title, answer.error().message), id);
        };
        m_link.ask<Method>(params, this, ended);
    }
    /// What becomes of the text that somebody has entered into a dialog.
    using Send = std::function<void(const QString& text, TextDialog* dialog)>;
    template <api::IsMethod Method, typename MakeParams>
    Send sending(const MakeParams& makeParams)
    {
        return [this, makeParams](const QString& text, TextDialog* dialog) {
            m_link.ask<Method>(makeParams(text), dialog, [dialog](const Result<typename Method::Answer>& answer) {
                dialog->setBusy(false);
                if (answer)
                    dialog->accept();
                else
                    dialog->complain(answer.error().message);
            });
        };
    }
    void openText(const QString& title, const QString& label, const QString& value, bool secret,
                  const std::function<QString(const QString&)>& check, const Send& send);
    void open(QDialog* dialog);
    SettingsDialog* openSettings(const ShownConnection& view, bool replaceKey);
    void askRemoval(const ShownConnection& view, const QString& others);
    void sendRemoval(const api::Remove::Params& params, const ShownConnection& view);
    void tellRemoved(const ShownConnection& view, const api::Remove::Answer& answer);

    link::WorkerLink& m_link;
    const ConnectionsModel& m_model;
    ProviderCatalogue m_providers;
    DeliveryActions* m_deliveries; ///< child of the window
    HandoverActions* m_handover;   ///< child of the window
    RenewAll* m_renewals;          ///< child
    QWidget* m_window;
    QHash<QUuid, QString> m_busy; ///< the method that is asked
};

} // namespace evergrant
