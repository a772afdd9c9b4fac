// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace evergrant::cli {

/// evergrant serve: becomes the worker, in the foreground.
class ServeCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Worker worker() const override { return Worker::NotNeeded; }

protected:
    void begin() override;

private:
    std::optional<int> m_idleExit; ///< seconds
    QString m_keyFile;
};

} // namespace evergrant::cli
