// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channel.h"

namespace evergrant::alerts {

/// The kind "desktop": a notification in the session of the worker's user.
class DesktopChannel : public Channel
{
public:
    /// See ChannelFactory. Errors: Failed "no-desktop".
    static Result<std::unique_ptr<Channel>> make(const ChannelPorts& ports);

    QCoro::Task<ChannelResult> send(Telling telling) override;

private:
    explicit DesktopChannel(Notifier& notifier)
        : m_notifier(notifier)
    {
    }

    Notifier& m_notifier;
};

} // namespace evergrant::alerts
