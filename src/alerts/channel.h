// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alerttext.h"
#include "core/clock.h"
#include "core/delivery/deliverypace.h"
#include "core/ports/notifier.h"
#include "core/result.h"
#include "core/secret.h"
#include <QCoroTask>
#include <functional>
#include <memory>
#include <optional>

namespace evergrant::alerts {

/// A message on its way to one recipient.
struct Telling
{
    QString alertId;
    AlertMessage message; ///< without incidents and ends: a test
    AlertText text;
    QString id;       ///< of the message; the same when it is sent again
    QString threadId; ///< the same for all messages about one incident
    QDateTime at;     ///< UTC
    QString host;     ///< name of this computer
};

/// A message that did not leave. `error.message` is a plain sentence with the one remedy, without anything secret;
/// provider's words in it are plain text.
struct ChannelFailure
{
    DeliveryTrouble kind = DeliveryTrouble::Temporary;
    Error error;
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< as the server asked
};
tl::unexpected<ChannelFailure> channelFails(DeliveryTrouble kind, QString code, QString message);

/// One sentence that says who has the message now; that is not yet a person.
using ChannelResult = tl::expected<QString, ChannelFailure>;

/// What the channels get from outside; all of it outlives them.
struct ChannelPorts
{
    Clock& clock;
    Notifier* notifier = nullptr; ///< null: there is no desktop
    QString hostName;             ///< of this computer, as SMTP and Message-ID want it
    /// The current access token of a connection, by its name. Errors: NoSuchConnection; PersonNeeded "no-token".
    std::function<Result<Secret>(const QString& connection)> accessToken = {};
};

/// One way to bring a message to one recipient. Used in the worker's thread, which no call blocks; one call at a time.
/// Whoever has a call under way keeps the channel.
class Channel
{
public:
    virtual ~Channel() = default;

    /// Ends within a minute.
    virtual QCoro::Task<ChannelResult> send(Telling telling) = 0;
    /// The origin that the channel's secret goes to; empty: it takes none. A secret that was entered for another origin
    /// is not used.
    virtual QString secretOrigin() const { return QString(); }
};

/// Makes the channel of `settings`, with the values of its options checked. `secret`: what was entered for it with
/// --secret-stdin; may be empty. Errors: Usage, naming the option and the remedy.
using ChannelFactory = std::function<Result<std::unique_ptr<Channel>>(const AlertSettings& settings,
                                                                      const Secret& secret, const ChannelPorts& ports)>;

} // namespace evergrant::alerts
