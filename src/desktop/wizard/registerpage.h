// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connection.h"
#include "core/result.h"
#include "core/secret.h"
#include "desktop/details/authorizeflow.h"
#include "desktop/wizard/shownprovider.h"
#include <QMap>
#include <QWidget>
#include <memory>

namespace evergrant {

namespace Ui {
class RegisterPage;
}

/// The wizard's step in which the application is registered: what to do in the provider's portal, and the fields for
/// what the portal gives.
class RegisterPage : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterPage(QWidget* parent = nullptr);
    ~RegisterPage() override;

    /// Makes a name for scripts of what somebody wishes it to be: one that no connection has.
    using Namer = std::function<QString(const QString& wish)>;
    void setNamer(Namer namer) { m_namer = std::move(namer); }
    /// What was typed for each provider and grant is there when they are chosen again. A title that somebody has typed
    /// goes along to the next one.
    void setProvider(const ShownProvider& provider, const ShownGrant& grant);
    void setRedirectUri(const QString& uri);
    QString redirectUri() const;
    void setOpener(BrowserOpener opener);
    /// Puts an error below the field that it is about, else at the end.
    void complain(const Error& error);
    /// False: it is about another server, and the secret has to be entered again for that.
    bool correct(const Correction& correction);
    /// Checks every field and shows below each what is wrong. A client id that looks wrong is complained about once.
    bool isComplete();
    /// Holds the secrets.
    api::Add::Params parameters() const;
    /// Forgets everything that was typed.
    void clear();
    void focusFirst();

private:
    struct Draft
    {
        QMap<QString, Secret> fields, advanced;
        QStringList scopes;
        QString suggestedName;
    };

    std::pair<QString, QString> way() const { return {m_provider.id, m_grant.grant}; }
    QString usualTitle() const;
    void keepDraft();
    void takeDraft();
    void addFields();
    void addSecretField();
    void showWhatKeysReplace();
    void nameByTitle();
    bool checkClientId();
    QMap<QString, QString> filledSettings() const;
    QString textOf(const QString& key) const;

    std::unique_ptr<Ui::RegisterPage> m_ui;
    ShownProvider m_provider;
    ShownGrant m_grant;
    Namer m_namer = [](const QString& wish) { return wish; };
    QMap<std::pair<QString, QString>, Draft> m_drafts; ///< by provider and grant
    QString m_typedTitle;                              ///< empty: none, or the provider's name
    QString m_suggestedName;                           ///< follows the title until somebody changes it
    QString m_namedTitle;                              ///< that it was made of
    QString m_warnedClientId;                          ///< was complained about
};

} // namespace evergrant
