// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/token.h"
#include "cli/command.h"
#include "cli/runningcommand.h"
#include <QMap>

namespace evergrant::cli {

class TokenWatch;

/// evergrant run NAME... [--on-renew ACTION] -- COMMAND
class RunCommand : public Command
{
    Q_OBJECT

public:
    RunCommand();
    ~RunCommand() override;
    void setup(Options& options) override;
    Result<void> check() override;
    bool runsOtherCommand() const override { return true; }
    void setOtherCommand(const QStringList& command) override { m_command = command; }

protected:
    void begin() override;
    void failed(const Error& error) override;

private:
    void answered(const QString& name, const Result<api::Token::Answer>& answer);
    void startCommand();
    void renewed(const QString& name, const Secret& token);
    void ended(int code, int signal);

    QStringList m_given;
    QStringList m_names, m_command;
    QString m_onRenewWord;
    OnRenew m_onRenew;
    QMap<QString, api::Token::Answer> m_answers; ///< by name
    qsizetype m_failures = 0;
    std::unique_ptr<ChildProgram> m_child;
    std::unique_ptr<RunningCommand> m_running;
    std::unique_ptr<TokenWatch> m_watch;
};

} // namespace evergrant::cli
