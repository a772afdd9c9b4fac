// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/target.h"
#include "handoff/targets/kubeaccess.h"

namespace evergrant::handoff {

/// The kind "kubernetes": one key of a Secret that exists. A merge patch (RFC 7396), which needs the verb "patch" on
/// that one name and leaves other keys alone. With the verb "get", what somebody else has changed is noticed.
class KubernetesTarget : public Target
{
public:
    /// See TargetFactory. Errors: Usage "bad-secret-name", "bad-key". The kubeconfig file is read at each delivery.
    static Result<std::unique_ptr<KubernetesTarget>> make(const TargetSettings& settings, const TargetPorts& ports,
                                                          PodFiles pod = {});

    QCoro::Task<DeliveryResult> deliver(Delivery delivery, Secret content, QString lastVersion) override;
    /// A patch that the server checks and does not keep (dryRun).
    QCoro::Task<tl::expected<QString, DeliveryFailure>> test() override;
    /// Takes the key away; the Secret stays.
    QCoro::Task<tl::expected<void, DeliveryFailure>> erase() override;

private:
    KubernetesTarget(TargetSettings settings, const TargetPorts& ports, PodFiles pod);

    TargetSettings m_settings;
    PodFiles m_pod;
    QThreadPool* m_threads;
    Clock* m_clock;
};

} // namespace evergrant::handoff
