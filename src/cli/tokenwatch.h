// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/token.h"
#include "core/clock.h"
#include "link/workerlink.h"
#include <QHash>
#include <QObject>
#include <QSet>
#include <memory>

namespace evergrant::cli {

/// Follows the access tokens of connections: asks the worker for one when it says that a connection has changed, and,
/// because a worker may end, at half of the life that the token in hand has left.
class TokenWatch : public QObject
{
    Q_OBJECT

public:
    /// `worker` and `clock` outlive this object.
    TokenWatch(link::WorkerLink& worker, Clock& clock, QObject* parent = nullptr);

    /// From now on `name` is followed; `answer` is the token in hand.
    void follow(const QString& name, const api::Token::Answer& answer);
    /// To be called once, after the last follow().
    void begin();

Q_SIGNALS:
    /// Another access token than before.
    void renewed(const QString& name, const Secret& token);

private:
    void onNotice(const QString& notice, const QJsonObject& data);
    void subscribe();
    void askForAll();
    void ask(const QString& name);
    void onAnswer(const QString& name, const Result<api::Token::Answer>& answer);
    void plan();

    link::WorkerLink& m_worker;
    Clock& m_clock;
    QHash<QString, api::Token::Answer> m_current;
    QSet<QString> m_asked; ///< an answer is awaited
    QSet<QString> m_stale; ///< something has changed since the answer was asked for
    std::unique_ptr<Alarm> m_alarm;
    bool m_subscribed = false;
};

} // namespace evergrant::cli
