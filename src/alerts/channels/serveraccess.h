// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channel.h"
#include "net/apirequest.h"
#include <QJsonObject>
#include <QUrl>

namespace evergrant::alerts {

/// The system's proxy, trusting the authorities in `caFile` (PEM) or, where it is empty, the system's. Errors: Usage
/// "ca-file-unreadable".
Result<NetworkAccess> accessWith(const QString& caFile);

/// An address for messages: https, or plain http on this machine; no user name, no fragment. `what` stands in the
/// sentence. Errors: Usage "bad-address"; the address itself, which may be secret, is not in it.
Result<QUrl> addressFrom(const QString& text, const QString& what);
/// The same of a secret that is an address, as Slack and Teams give it.
Result<QUrl> addressFrom(const Secret& secret, const QString& what);

ApiRequest jsonRequest(const QUrl& url, const QJsonObject& body);

/// What an answer means; called with a complete one.
using JudgeAnswer = ChannelResult (*)(const ApiAnswer& answer, const QString& host, const Clock& clock);
/// Sends it and judges the answer. No answer: a temporary failure that names the host, never the address.
QCoro::Task<ChannelResult> post(ApiRequest request, NetworkAccess access, Clock* clock, JudgeAnswer judge);

/// "HOST has accepted the message." for 2xx. 408, 429 and 5xx pass by themselves, all others do not.
ChannelResult judgeStatus(const ApiAnswer& answer, const QString& host, const Clock& clock);
/// The failure of an answer that is none of 2xx, with the server's own words, which may be empty.
tl::unexpected<ChannelFailure> statusFailure(const ApiAnswer& answer, const QString& host, const QString& said,
                                             const Clock& clock);
/// The body as JSON; empty: it is none.
QJsonObject jsonBody(const ApiAnswer& answer);

} // namespace evergrant::alerts
