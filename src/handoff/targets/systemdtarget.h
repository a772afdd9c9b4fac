// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/target.h"
#include "handoff/targets/credentialsocket.h"

namespace evergrant::handoff {

/// The kind "systemd": a socket for `LoadCredential=ID:PATH`, see CredentialSocket. Units ask when they start, and get
/// what deliver() brought last; before the first delivery, and while it is paused, there is no socket.
class SystemdTarget : public Target
{
public:
    /// See TargetFactory. Errors: Usage "no-runtime-directory".
    static Result<std::unique_ptr<SystemdTarget>> make(const TargetSettings& settings, const TargetPorts& ports);

    QCoro::Task<DeliveryResult> deliver(Delivery delivery, Secret content, QString lastVersion) override;
    /// Says the line that belongs into the unit.
    QCoro::Task<tl::expected<QString, DeliveryFailure>> test() override;
    QCoro::Task<tl::expected<void, DeliveryFailure>> erase() override;
    void withhold() override { m_socket.withhold(); }

    QString path() const { return m_path; }

private:
    SystemdTarget(const TargetSettings& settings, const TargetPorts& ports);
    DeliveryResult bring(const Secret& content, const std::optional<QDateTime>& expiresAt);

    QString m_id;
    QString m_path;
    CredentialSocket m_socket;
};

} // namespace evergrant::handoff
