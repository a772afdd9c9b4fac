// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/notifier.h"
#include <QStringList>

namespace evergrant::test {

/// Keeps what would be shown.
class KeptNotifications : public Notifier
{
public:
    void notify(const Notification& notification, Ended ended) override
    {
        shown.append(notification.title);
        if (holding)
            held.append(ended);
        else
            ended(hasServer);
    }
    void withdraw(const QUuid& about) override { withdrawn.append(about); }
    void setClicked(Clicked) override {}

    bool hasServer = true, holding = false;
    QList<Ended> held;
    QStringList shown;
    QList<QUuid> withdrawn;
};

} // namespace evergrant::test
