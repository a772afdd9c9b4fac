// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/targetsettings.h"
#include "core/secret.h"
#include "net/networkaccess.h"
#include <QUrl>

namespace evergrant::handoff {

/// How the API of a Kubernetes cluster is reached, and as whom.
struct KubeAccess
{
    QUrl server;
    Secret token; ///< empty: the client certificate in `network` says who we are
    NetworkAccess network;
};

/// Where a pod finds its service account; replaced in tests.
struct PodFiles
{
    QString host = qEnvironmentVariable("KUBERNETES_SERVICE_HOST"); ///< empty: this is no pod
    QString port = qEnvironmentVariable("KUBERNETES_SERVICE_PORT");
    QString folder = QStringLiteral("/var/run/secrets/kubernetes.io/serviceaccount");
};

/// Reads the kubeconfig file that --kubeconfig and --context name, or, without them, the service account of the pod
/// that this is, or ~/.kube/config. To be called for each delivery, because tokens in files are replaced. Blocks.
///
/// Of a user it knows token, tokenFile and the client certificate; of a cluster the address, the authority and the
/// proxy. Plug-ins (exec, auth-provider), passwords and unverified TLS are refused. Errors: Usage "bad-kubeconfig",
/// "unsupported-kubeconfig" and those of NetworkAccess::of(), each naming the file.
Result<KubeAccess> kubeAccess(const TargetSettings& settings, const PodFiles& pod);

} // namespace evergrant::handoff
