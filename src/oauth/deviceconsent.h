// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ports/consentservice.h"
#include <QObject>

namespace evergrant {

/// Consent of a person on any device, by a code that is shown here (RFC 8628). `clock` must outlive it and the
/// attempts; destroying it ends what is under way with Cancelled. Further errors of begin(): Usage "endpoint-missing",
/// "endpoint-unsafe", those of clientProof(); see readDeviceAuthorization().
class DeviceConsent : public QObject, public ConsentService
{
    Q_OBJECT

public:
    explicit DeviceConsent(Clock& clock, QObject* parent = nullptr)
        : QObject(parent)
        , m_clock(clock)
    {
    }

    QCoro::Task<Result<std::shared_ptr<ConsentAttempt>>> begin(ClientConfig config, ClientCredentials client,
                                                               std::chrono::seconds timeout) override;

private:
    Clock& m_clock;
};

} // namespace evergrant
