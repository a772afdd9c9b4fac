// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/details/authorizeflow.h"
#include "desktop/wizard/shownprovider.h"
#include <QFrame>

class QGridLayout;
class QLabel;

namespace evergrant {

/// What to do in the provider's portal, as numbered steps with buttons for the portal and the redirect URI.
class SetupSteps : public QFrame
{
    Q_OBJECT

public:
    explicit SetupSteps(QWidget* parent = nullptr);

    void setOpener(BrowserOpener opener) { m_opener = std::move(opener); }
    void show(const ShownProvider& provider, const ShownGrant& grant);
    /// Only where the provider compares it exactly; empty until it is known.
    void setRedirectUri(const QString& uri);
    QString redirectUri() const { return m_redirectUri; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void addStep(int row, const QString& text, const QString& redirectUri);
    void openPortal();
    void tellNoBrowser();
    void showNote();
    QString shownRedirectUri() const;

    QGridLayout* m_grid;
    QLabel* m_note;
    BrowserOpener m_opener;
    QUrl m_portal;
    ShownGrant m_grant;
    QString m_redirectUri;
    bool m_hasNoBrowser = false; ///< none opened for the portal
};

} // namespace evergrant
