// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/target.h"
#include "net/networkaccess.h"
#include <QUrl>

namespace evergrant::handoff {

/// The kind "webhook": a POST that is signed as Standard Webhooks 1.0.0 (github.com/standard-webhooks) says, with the
/// headers webhook-id, webhook-timestamp and webhook-signature. The id is the same whenever the same token is sent
/// again, so the receiver can tell a repetition. No redirect is followed; 2xx is success.
class WebhookTarget : public Target
{
public:
    /// See TargetFactory. `secret`: "whsec_" and 24 to 64 bytes in base64. Errors: Usage "bad-address", "bad-secret",
    /// "ca-file-unreadable".
    static Result<std::unique_ptr<WebhookTarget>> make(const TargetSettings& settings, const Secret& secret,
                                                       const TargetPorts& ports);

    QCoro::Task<DeliveryResult> deliver(Delivery delivery, Secret content, QString lastVersion) override;
    /// Asks the address what it allows (OPTIONS), without token or signature: any answer is good. Not HEAD, for whose
    /// body Qt waits.
    QCoro::Task<tl::expected<QString, DeliveryFailure>> test() override;
    /// What the receiver has done with the token is beyond our reach.
    QCoro::Task<tl::expected<void, DeliveryFailure>> erase() override;
    QString secretOrigin() const override;

private:
    WebhookTarget(QUrl url, Secret key, NetworkAccess access, const TargetPorts& ports);

    QUrl m_url;
    Secret m_key;
    NetworkAccess m_access;
    QString m_profileId;
    Clock& m_clock;
};

} // namespace evergrant::handoff
