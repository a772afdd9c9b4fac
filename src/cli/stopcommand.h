// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace evergrant::cli {

/// evergrant stop
class StopCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options&) override {}
    Worker worker() const override { return Worker::UseIfRunning; }

protected:
    void begin() override;

private:
    void waitForTheEnd();
};

} // namespace evergrant::cli
