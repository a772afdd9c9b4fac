// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace evergrant::cli {

/// evergrant deliver remove NAME ID [--erase | --keep]. Without either a person is asked whether to delete what is
/// there.
class DeliverRemoveCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    void remove(bool erase);

    QString m_name, m_id;
    bool m_erase = false, m_keep = false;
};

} // namespace evergrant::cli
