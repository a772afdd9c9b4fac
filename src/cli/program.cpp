// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/commandline.h"
#include "cli/realhostsystem.h"
#include "cli/standardconsole.h"
#include "core/system/coredumps.h"
#include "core/system/systemclock.h"
#include "core/text/language.h"
#include "link/client.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

/// Qt's own warnings (a locale it does not like, for example) are no messages of ours; cron would mail them.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("EVERGRANT_DEBUG"))
        StandardConsole().say(message);
}

} // namespace

int runCommandLine(int argc, char** argv)
{
    const CoreDumps dumps = CoreDumps::forbid();
    qInstallMessageHandler(keepQuiet);
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    StandardConsole console;
    RealHostSystem hostSystem(dumps); // before Qt Network changes how signals are treated
    QCoreApplication application(argc, argv);
    TextLanguage language(TextLanguage::QtTexts::Translated);
    language.use({});
    const ParsedCommandLine parsed = parseCommandLine(words, console);
    if (!parsed.command)
        return parsed.exitCode;

    SystemClock clock;
    link::WorkerLauncher launcher(clock);
    const QString profile = link::profileDirectory(parsed.profile);
    const QString runtime = QFileInfo(link::socketPath(profile)).path() + u"/run"_s;
    const bool autostart = parsed.command->worker() == Command::Worker::Start;
    link::LinkClient worker({.profileDir = profile, .autostart = autostart, .paths = {}}, clock, &launcher);
    Command& command = *parsed.command;
    QObject::connect(&command, &Command::finished, &application, [](int code) { QCoreApplication::exit(code); });
    QMetaObject::invokeMethod(
        &command, [&] { command.start({console, hostSystem, clock, worker, profile, runtime, parsed.profile}); },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace evergrant::cli
