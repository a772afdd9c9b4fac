// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connection.h"
#include "desktop/list/shownconnection.h"
#include "desktop/wizard/shownprovider.h"
#include <QDialog>
#include <memory>
#include <optional>

namespace evergrant {

namespace Ui {
class SettingsDialog;
}

/// Corrects what an administrator entered: secret or key, files, scopes, settings, and how the network is reached.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without `provider`, which may not be known (yet), only what the connection has already can be changed.
    /// `replaceKey`: the person came for the secret or key.
    SettingsDialog(const ShownConnection& view, const std::optional<ShownProvider>& provider, bool replaceKey,
                   QWidget* parent);
    ~SettingsDialog() override;

    /// Puts the correction in that goes with the view's last error.
    void useCorrection();
    void complain(const QString& message);
    void complain(const Error& error); ///< below the field that it is about, if there is one
    void setBusy(bool busy);

Q_SIGNALS:
    /// The parameters of `set`, holding only what was changed; whoever listens accepts or complains.
    void submitted(const evergrant::api::Set::Params& params);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addFields(const ShownGrant& grant);
    void showValues();
    QMap<QString, QString> changedSettings() const;
    std::optional<QString> changedClientId() const; ///< empty: it is as before
    void tellWhatFollows();
    bool checkClientId();
    void submit();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    ShownConnection m_view;
    bool m_replaceKey;
    QString m_warnedClientId; ///< was complained about
};

} // namespace evergrant
