// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/connectionsmodel.h"
#include "desktop/providercatalogue.h"
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

    void renew(const ConnectionView& view);
    void renewAll();
    void setPaused(const ConnectionView& view, bool paused);
    void setAllPaused(bool paused);
    /// Where the key of the stores is lost, asks for the recovery code instead.
    void unlockKeyring();
    void makeRecoveryCode();
    void enterRecoveryCode(const QString& why);
    void rename(const ConnectionView& view);
    void changeTitle(const ConnectionView& view);
    void changeSecret(const ConnectionView& view);
    /// `replaceKey`: begins with the secret or key, which is what the person came for.
    void correctSettings(const ConnectionView& view, bool replaceKey = false);
    /// The person agrees to what `error` proposes: corrected() follows, once a secret that would not fit any more is
    /// entered again.
    void useCorrection(ConnectionView view, const Error& error);
    /// One harmless call that shows whether the credential works.
    void check(const ConnectionView& view);
    void makeSpare(const ConnectionView& view); ///< spareWanted() follows
    void remove(const ConnectionView& view);
    /// A sign-in was not used because of its account: unusedSignIn() follows, with what `text` says and what became of
    /// it.
    void tellUnused(const ConnectionView& view, const QString& text);
    void revokeUnused(const ConnectionView& view);
    void copyName(const ConnectionView& view);
    /// Adds a connection to the practice provider; practiceAdded() follows.
    void addPractice();

    ProviderCatalogue& providers() { return m_providers; }
    /// Whether a request for this connection is under way.
    bool isBusy(const QUuid& id) const { return m_busy.contains(id); }
    bool isRenewing(const QUuid& id) const { return m_busy.value(id) == QStringLiteral("refresh"); }

Q_SIGNALS:
    void said(evergrant::Tone tone, const QString& text);
    void busyChanged(const QUuid& id);
    void practiceAdded(const QUuid& id, const QString& name);
    void unusedSignIn(const QUuid& id, const QString& text, bool revocable);
    void corrected(const QUuid& id, const QString& name);
    void spareWanted(const QUuid& id, const QString& name, const QJsonObject& target);
    void dialogOpened(QDialog* dialog); ///< to be dressed in the theme

private:
    using Done = std::function<void(const QJsonObject&)>;
    using Failed = std::function<void(const Error&)>;
    /// Without `failed` an error is said.
    void ask(const ConnectionView& view, const QString& method, const QJsonObject& params, const Done& done,
             const Failed& failed = {});
    void openText(const QString& title, const QString& label, const QString& value, bool secret,
                  const std::function<QString(const QString&)>& check, const QString& method, const QJsonObject& params,
                  const QString& key);
    void open(QDialog* dialog);
    SettingsDialog* openSettings(const ConnectionView& view, bool replaceKey);
    void askRemoval(const ConnectionView& view, const QString& others);
    void sendRemoval(const ConnectionView& view, const QString& revoke);
    void tellRemoved(const ConnectionView& view, const QJsonObject& answer);
    void tellRenewed(const QJsonObject& answer);

    link::WorkerLink& m_link;
    const ConnectionsModel& m_model;
    ProviderCatalogue m_providers;
    QWidget* m_window;
    QHash<QUuid, QString> m_busy; ///< the method that is asked
};

} // namespace evergrant
