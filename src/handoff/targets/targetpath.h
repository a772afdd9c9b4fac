// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/targetsettings.h"

namespace evergrant::handoff {

/// The option --path of a file or a pipe, as the file system encodes it. Errors: Usage "bad-path" unless it is
/// absolute, because the worker's folder is not the one of whoever has typed it.
Result<QByteArray> targetPath(const TargetSettings& settings);

/// The same for all options that name a file which a target reads: --kubeconfig, --ca-file and the others in -file.
/// Empty ones are as none.
Result<void> checkFileOptions(const TargetSettings& settings);

} // namespace evergrant::handoff
