// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "desktop/widgets/theme.h"
#include <QObject>
#include <QUuid>
#include <functional>

namespace evergrant {

class Authorizations;
class ConnectionActions;
class ConnectionsModel;
class MessageBar;

/// Says in the message bar what came of sign-ins and of what people did to connections, and offers what follows from
/// it as the bar's button.
class OutcomeBar : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    OutcomeBar(MessageBar& bar, ConnectionActions& actions, Authorizations& authorizations,
               const ConnectionsModel& model);

private:
    void connectActions();
    void connectSignIns();
    void tellFailure(const QUuid& id, const Error& error);
    void offer(Tone tone, const QString& text, const QString& button, const std::function<void()>& work);

    MessageBar& m_bar;
    ConnectionActions& m_actions;
    Authorizations& m_authorizations;
    const ConnectionsModel& m_model;
    std::function<void()> m_offer; ///< what the button does
};

} // namespace evergrant
