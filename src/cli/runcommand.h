// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/token.h"
#include "cli/command.h"
#include <QMap>

namespace evergrant::cli {

/// evergrant run NAME... -- COMMAND
class RunCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;
    bool runsOtherCommand() const override { return true; }
    void setOtherCommand(const QStringList& command) override { m_command = command; }

protected:
    void begin() override;
    void failed(const Error& error) override;

private:
    void answered(const QString& name, const Result<api::Token::Answer>& answer);
    void becomeCommand();

    QStringList m_given;
    QStringList m_names, m_command;
    QMap<QString, Secret> m_tokens; ///< by name
    qsizetype m_failures = 0;
};

} // namespace evergrant::cli
