// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targetfactories.h"

#include "handoff/targets/secretsmanager.h"
#include "handoff/targets/ssm.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

Result<std::unique_ptr<Target>> makeTarget(const TargetSettings& settings, const Secret& secret,
                                           const TargetPorts& ports)
{
    switch (settings.kind) {
    case TargetKind::Ssm:
        return makeSsmTarget(settings, secret, ports, AwsSurroundings::ofThisProcess());
    case TargetKind::SecretsManager:
        return makeSecretsManagerTarget(settings, secret, ports, AwsSurroundings::ofThisProcess());
    case TargetKind::File:
    case TargetKind::Pipe:
    case TargetKind::Vault:
    case TargetKind::Kubernetes:
    case TargetKind::Webhook:
    case TargetKind::Command:
    case TargetKind::Systemd:
        break;
    }
    return fail(ErrorKind::Usage, u"kind-not-available"_s,
                QCoreApplication::translate("Deliveries", "This version of Evergrant cannot deliver to targets of the "
                                                          "kind %1 yet.")
                    .arg(toWord(settings.kind)));
}

} // namespace evergrant::handoff
