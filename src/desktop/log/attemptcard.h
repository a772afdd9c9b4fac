// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/log.h"
#include "core/event/event.h"
#include "desktop/list/connectionsmodel.h"
#include <QFrame>
#include <memory>

namespace evergrant {

namespace Ui {
class AttemptCard;
}

/// What is known of an event of the log. Of the attempt that it is about, what the journal keeps: the request for a
/// token, how it ended, and what was decided then.
class AttemptCard : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive the card.
    AttemptCard(link::WorkerLink& link, const ConnectionsModel& connections, QWidget* parent = nullptr);
    ~AttemptCard() override;

    /// Asks the worker; the text follows. Of an event without an attempt everything is shown that the
    /// log has.
    void show(const Event& event);
    void clear();

private:
    void showAnswer(const Result<api::Attempts::Answer>& answer);
    void say(const QString& text);

    link::WorkerLink& m_link;
    const ConnectionsModel& m_connections;
    std::unique_ptr<Ui::AttemptCard> m_ui;
    QString m_attempt; ///< id of the one that is shown or asked for; an answer about another one comes too late
};

/// An attempt in words for people, a line for each of: what was asked
/// for and how it ended, what was sent, what was decided.
QString attemptText(const api::AttemptView& attempt);

/// All that is known of an event: its message, its kind for programs, and its details.
QString eventText(const Event& event);

} // namespace evergrant
