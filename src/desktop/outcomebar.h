// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "desktop/widgets/theme.h"
#include <QHash>
#include <QObject>
#include <QUuid>
#include <functional>

namespace evergrant {

class Authorizations;
class ConnectionActions;
class ConnectionsModel;
class MessageBar;

/// Says in the message bar what came of sign-ins and of what people did to connections, and offers what follows from
/// it as the bar's button. A message ends with its cause: when its connections work again, or are gone. One that only
/// confirms something ends by itself.
class OutcomeBar : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    OutcomeBar(MessageBar& bar, ConnectionActions& actions, Authorizations& authorizations,
               const ConnectionsModel& model, Clock& clock);

    void tell(evergrant::Tone tone, const QString& text); ///< about no connection

private:
    /// A connection that a message is about. The message may be older than the view that shows the trouble, so a
    /// connection counts as healthy again only after it was seen troubled.
    enum class Seen { Healthy, Troubled };

    void connectActions();
    void connectSignIns();
    void tellFailure(const QUuid& id, const Error& error);
    void say(Tone tone, const QString& text, const QSet<QUuid>& about);
    void offer(Tone tone, const QString& text, const QSet<QUuid>& about, const QString& button,
               const std::function<void()>& work);
    void forgetWhatWasSaid();
    void look(const QUuid& id);
    void drop(const QUuid& id);
    QString titled(const QUuid& id, const QString& message) const;

    MessageBar& m_bar;
    ConnectionActions& m_actions;
    Authorizations& m_authorizations;
    const ConnectionsModel& m_model;
    std::unique_ptr<Alarm> m_end;  ///< of a message that only confirms
    std::function<void()> m_offer; ///< what the button does
    QHash<QUuid, Seen> m_about;
};

} // namespace evergrant
