// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connection.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant remove NAME [--revoke[=all]] [--yes]
class RemoveCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    void askPerson();
    void askAboutOthers(const Error& others);
    void remove();
    void removed(const api::Remove::Answer& answer);

    QString m_name, m_revoke; ///< m_revoke: empty (no), "true", "all"
    bool m_yes = false;
};

} // namespace evergrant::cli
