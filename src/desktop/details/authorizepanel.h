// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/details/authorizeflow.h"
#include <QPointer>
#include <QWidget>
#include <memory>

class QAction;
class QMenu;

namespace evergrant {

namespace Ui {
class AuthorizePanel;
}

/// What a person sees while a sign-in is under way: progress, a menu of other places to sign in, a field for the
/// address of the page that did not load, and Cancel. Hides itself without a flow.
class AuthorizePanel : public QWidget
{
    Q_OBJECT

public:
    explicit AuthorizePanel(QWidget* parent = nullptr);
    ~AuthorizePanel() override;

    /// Null hides the panel.
    void setFlow(AuthorizeFlow* flow);

private:
    void refresh();
    void fillMenu();
    void addBrowsers(const QString& text, const QString& name, const QList<BrowserProgram>& browsers, bool privately);
    void openWithBrowser(const BrowserProgram& browser, bool privately);
    void copyLink(const QString& next); ///< and says what to do with it
    void copyForBrowser(bool privately);
    void paste();
    void showPasteField(bool shown);

    std::unique_ptr<Ui::AuthorizePanel> m_ui;
    QPointer<AuthorizeFlow> m_flow;
    QMenu* m_elsewhere; ///< child
    QAction* m_onPhone = nullptr;
};

} // namespace evergrant
