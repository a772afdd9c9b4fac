// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/servecommand.h"

#include "cli/options.h"
#include "link/workerlauncher.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void ServeCommand::setup(Options& options)
{
    options.number("--idle-exit", m_idleExit, 1, tr("Exit after this many seconds without a client (default: never)"));
    options.text("--key-file", m_keyFile, tr("Read the profile key from this file, not from the OS keyring"));
}

void ServeCommand::begin()
{
    const QString program = link::companionProgram(u"evergrant-worker"_s);
    if (program.isEmpty()) {
        failed({ErrorKind::Failed, u"worker-missing"_s,
                tr("The program evergrant-worker is not installed beside this one nor in PATH.")});
        return;
    }
    QStringList command{program, u"--profile"_s, context().profileDir};
    if (m_idleExit)
        command += {u"--idle-exit"_s, QString::number(*m_idleExit)};
    else
        command += u"--stay"_s;
    if (!m_keyFile.isEmpty())
        command += {u"--key-file"_s, m_keyFile};
    context().system.becomeProgram(command);
    failed({ErrorKind::Failed, u"worker-missing"_s, tr("The program %1 cannot be run.").arg(program)});
}

} // namespace evergrant::cli
