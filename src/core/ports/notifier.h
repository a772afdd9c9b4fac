// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>
#include <functional>

namespace evergrant {

/// What a person is told outside of any window. Both texts are plain text, whatever they look like.
struct Notification
{
    QUuid about; ///< a connection; null: of none
    QString title, text;
    QString button = {}; ///< what a button on it says; empty: there is none
};

/// The desktop's notifications. Used in one thread.
class Notifier
{
public:
    /// Told exactly once whether the notification is shown; at the latest when the notifier is destroyed.
    using Ended = std::function<void(bool shown)>;
    /// `onButton`: on the button, else elsewhere.
    using Clicked = std::function<void(const QUuid& about, bool onButton)>;

    virtual ~Notifier() = default;

    /// Replaces the earlier notification about the same connection. Returns before it is shown.
    virtual void notify(const Notification& notification, Ended ended) = 0;
    /// Takes the notification about this connection away, if it is still there.
    virtual void withdraw(const QUuid& about) = 0;
    /// From now on notifications can be clicked, where the desktop knows how.
    virtual void setClicked(Clicked clicked) = 0;
};

} // namespace evergrant
