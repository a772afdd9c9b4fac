// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/token.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant probe NAME: one harmless call that proves the access. stdout: the account, or "works" where the provider
/// names none. Exit code 3 where the access is refused, 4 where the provider cannot be reached, 1 where nothing is
/// proven.
class ProbeCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    void report(const api::Probe::Answer& answer);
    void sayWhere(const QList<Place>& places) const;

    QString m_name;
};

} // namespace evergrant::cli
