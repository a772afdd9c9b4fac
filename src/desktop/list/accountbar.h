// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/details/authorizeflow.h"
#include <QFrame>
#include <QPointer>
#include <memory>

namespace evergrant {

namespace Ui {
class AccountBar;
}
class Authorizations;
class ConnectionsModel;

/// The bar that asks what shall become of a sign-in with another account than before. Keeping the old one is what Enter
/// does. Hidden while there is nothing to ask.
class AccountBar : public QFrame
{
    Q_OBJECT

public:
    explicit AccountBar(QWidget* parent = nullptr);
    ~AccountBar() override;

    /// From now on asks what one of these waits for. Both outlive the bar.
    void watch(Authorizations& authorizations, const ConnectionsModel& model);
    /// Null, or a flow that does not ask: hides the bar. `title`: what people call the connection.
    void ask(AuthorizeFlow* flow, const QString& title);

private:
    void answer(bool replace);

    std::unique_ptr<Ui::AccountBar> m_ui;
    QPointer<AuthorizeFlow> m_flow;
};

} // namespace evergrant
