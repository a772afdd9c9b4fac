// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include <QString>

namespace evergrant::handoff {

/// What one context of a kubeconfig file says (kubernetes.io/docs/reference/config-api/kubeconfig.v1). Names ending in
/// Data are base64, files are relative to the folder of the kubeconfig file; empty: not there.
struct KubeConfig
{
    QString path, folder; ///< of the file itself
    QString server, proxy;
    QString authorityData, authorityFile;
    QString user; ///< its name, for sentences
    Secret token;
    QString tokenFile;
    QString certificateData, certificateFile;
    QString keyData, keyFile;
};

/// `context`: empty for the current one. Errors: Usage "bad-kubeconfig", "unsupported-kubeconfig", naming the file.
Result<KubeConfig> parseKubeConfig(const QByteArray& yaml, const QString& path, const QString& context);

} // namespace evergrant::handoff
