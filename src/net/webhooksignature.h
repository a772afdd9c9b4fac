// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "net/exactlyoncemanager.h"
#include <QDateTime>
#include <QList>

namespace evergrant {

/// The key of a webhook as Standard Webhooks 1.0.0 (github.com/standard-webhooks) writes it: "whsec_" and 24 to 64
/// bytes in base64; the bytes. Empty: it is not of that form.
Secret webhookKeyFrom(const Secret& text);

/// The headers webhook-id, webhook-timestamp and webhook-signature of a message. `id` is the same for repetitions of
/// one message.
QList<ExactlyOnceManager::Header> webhookHeaders(const Secret& key, const QByteArray& id, const QDateTime& time,
                                                 const Secret& body);

} // namespace evergrant
