// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/notifier.h"
#include <QList>

namespace evergrant {

/// Keeps what it is asked to show.
class KeptNotifications : public Notifier
{
public:
    void notify(const Notification& notification, Ended ended) override
    {
        shown.append(notification);
        ended(shows);
    }
    void withdraw(const QUuid& about) override { withdrawn.append(about); }
    void setClicked(Clicked function) override { clicked = std::move(function); }

    bool shows = true;
    QList<Notification> shown;
    QList<QUuid> withdrawn;
    Clicked clicked;
};

} // namespace evergrant
