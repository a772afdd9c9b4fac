// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/authorizeflow.h"
#include "desktop/providerinfo.h"
#include <QWidget>
#include <memory>

class QLabel;
class QLineEdit;

namespace evergrant {

namespace Ui {
class RegisterPage;
}

/// The wizard's second step: what to do in the provider's portal, and the fields for what the portal gives.
class RegisterPage : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterPage(QWidget* parent = nullptr);
    ~RegisterPage() override;

    /// Keeps what was typed when the provider stays the same.
    void setProvider(const ProviderInfo& provider, const QString& suggestedName);
    void setRedirectUri(const QString& uri);
    QString redirectUri() const { return m_redirectUri; }
    void setOpener(BrowserOpener opener) { m_opener = std::move(opener); }
    /// Puts an error below the field that the message begins with ("issuer: …") or that `code` names, else at the end.
    void complain(const Error& error);
    /// Checks every field and says below each what is wrong.
    bool isComplete();
    /// The parameters of `add`. Holds the client secret.
    QJsonObject parameters() const;
    /// Forgets everything that was typed.
    void clear();
    void focusFirst();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field
    {
        QString key;
        QLabel* label;
        QLineEdit* edit;
        QLabel* error;
        bool needed;
    };

    void addField(const QString& key, const QString& label, const QString& placeholder, bool needed);
    Field* field(const QString& key);
    QString text(const QString& key) const;
    void showSteps();
    QString shownRedirectUri() const;
    void clearFields();
    QString complaintAbout(const Field& field) const;

    std::unique_ptr<Ui::RegisterPage> m_ui;
    BrowserOpener m_opener;
    ProviderInfo m_provider;
    QString m_redirectUri;
    QList<Field> m_fields;
};

} // namespace evergrant
