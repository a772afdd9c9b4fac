// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targetfactories.h"

#include "handoff/targets/commandtarget.h"
#include "handoff/targets/filetarget.h"
#include "handoff/targets/kubernetestarget.h"
#include "handoff/targets/pipetarget.h"
#include "handoff/targets/secretsmanager.h"
#include "handoff/targets/ssm.h"
#include "handoff/targets/systemdtarget.h"
#include "handoff/targets/targetpath.h"
#include "handoff/targets/vaulttarget.h"
#include "handoff/targets/webhooktarget.h"

namespace evergrant::handoff {

Result<std::unique_ptr<Target>> makeTarget(const TargetSettings& settings, const Secret& secret,
                                           const TargetPorts& ports)
{
    if (const auto fine = checkFileOptions(settings); !fine)
        return tl::unexpected(fine.error());
    switch (settings.kind) {
    case TargetKind::File:
        return FileTarget::make(settings, ports);
    case TargetKind::Pipe:
        return PipeTarget::make(settings, ports);
    case TargetKind::Ssm:
        return makeSsmTarget(settings, secret, ports, AwsSurroundings::ofThisProcess());
    case TargetKind::SecretsManager:
        return makeSecretsManagerTarget(settings, secret, ports, AwsSurroundings::ofThisProcess());
    case TargetKind::Vault:
        return VaultTarget::make(settings, secret, ports);
    case TargetKind::Kubernetes:
        return KubernetesTarget::make(settings, ports);
    case TargetKind::Webhook:
        return WebhookTarget::make(settings, secret, ports);
    case TargetKind::Command:
        return CommandTarget::make(settings, ports);
    case TargetKind::Systemd:
        break;
    }
    return SystemdTarget::make(settings, ports);
}

} // namespace evergrant::handoff
