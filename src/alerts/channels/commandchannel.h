// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channel.h"
#include <QStringList>

namespace evergrant::alerts {

/// The kind "command": runs a program without a shell, with the subject, an empty line and the text on stdin. It has
/// sent the message where its exit code is 0.
class CommandChannel : public Channel
{
public:
    /// See ChannelFactory. Errors: Usage "bad-option".
    static Result<std::unique_ptr<Channel>> make(const AlertSettings& settings, const ChannelPorts& ports);

    QCoro::Task<ChannelResult> send(Telling telling) override;

private:
    CommandChannel(QStringList command, std::chrono::seconds timeout, Clock& clock);

    QStringList m_command;
    std::chrono::seconds m_timeout;
    Clock& m_clock;
};

} // namespace evergrant::alerts
