// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/target.h"
#include "handoff/targets/vaultsecret.h"

namespace evergrant::handoff {

/// The kind "vault": one field of a secret in HashiCorp Vault or OpenBao, see VaultSecret and VaultSession.
class VaultTarget : public Target
{
public:
    /// See TargetFactory. `secret`: the token, or the secret id of approle. Errors: Usage "bad-address", "bad-path",
    /// "bad-auth", "bad-secret", "ca-file-unreadable", "certificate-unreadable" and those of NetworkAccess::of().
    static Result<std::unique_ptr<VaultTarget>> make(const TargetSettings& settings, const Secret& secret,
                                                     const TargetPorts& ports);

    QCoro::Task<DeliveryResult> deliver(Delivery delivery, Secret content, QString lastVersion) override;
    /// Asks what the token may do there.
    QCoro::Task<tl::expected<QString, DeliveryFailure>> test() override;
    /// Takes the field away, and the secret where it was the last one.
    QCoro::Task<tl::expected<void, DeliveryFailure>> erase() override;
    /// Of all addresses.
    QString secretOrigin() const override;

private:
    explicit VaultTarget(VaultField field);

    VaultField m_field;
};

} // namespace evergrant::handoff
