// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/details/authorizations.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/settings/autostart.h"
#include "desktop/wizard/providercatalogue.h"
#include <QDialog>
#include <QPointer>
#include <memory>

namespace evergrant {

namespace Ui {
class AddConnectionDialog;
}

/// The wizard from "which service?" to "it works, this is account X". Not modal. Closing it asks nothing: what was
/// typed stays until the program ends or gets another language, and a connection that has been added is in the list
/// already.
class AddConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    enum Step { Choose, Grant, Register, SignIn, Done };

    /// All outlive the wizard.
    AddConnectionDialog(link::WorkerLink& link, const ConnectionsModel& model, Authorizations& authorizations,
                        ProviderCatalogue& providers, const BrowserOpener& opener, QWidget* parent);
    ~AddConnectionDialog() override;

    /// Shows the wizard where it was left, or at the beginning after a finished one.
    void begin();
    Step step() const { return m_step; }
    void setAutostart(const std::optional<Autostart>& autostart); ///< what the last page offers
    void done(int result) override;

Q_SIGNALS:
    void added(const QUuid& id); ///< authorized or not
    void ended(const QUuid& id); ///< was closed, and had added this one
    void helpWanted(const QString& page);
    void deliveryWanted(const QUuid& id); ///< of the connection that was added; the dialog is closed then
    void spareWanted(const QUuid& id);    ///< the same

private:
    void next();
    void back();
    void goTo(Step step);
    void showButtons();
    QString subtitle() const;
    QString nextText() const;
    void toGrant();
    void toRegister();
    void askForRedirect();
    void submit();
    void addNow(const api::Add::Params& params);
    void signIn();
    void signInWithOtherAccount();
    void showResult(const QString& message, const QString& account, const QStringList& warnings);
    void setBusy(bool busy);
    QString freeName(const QString& wish) const;

    std::unique_ptr<Ui::AddConnectionDialog> m_ui;
    link::WorkerLink& m_link;
    const ConnectionsModel& m_model;
    Authorizations& m_authorizations;
    ProviderCatalogue& m_providers;
    ShownProvider m_provider;
    ShownGrant m_grant;
    api::Add::Params m_addedParams; ///< of the connection that this run of the wizard has added
    QUuid m_addedId;
    QPointer<AuthorizeFlow> m_flow;
    Step m_step = Choose;
    bool m_busy = false, m_failed = false;
    bool m_replacesAccount = false; ///< the person has said that it was the wrong one
};

} // namespace evergrant
