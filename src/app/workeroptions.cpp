// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workeroptions.h"

#include "link/protocol.h"
#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Declared
{
    const QCommandLineOption profile{u"profile"_s, u"Folder that holds all state."_s, u"DIR"_s};
    const QCommandLineOption stay{u"stay"_s, u"Do not leave when idle."_s};
    const QCommandLineOption idleExit{u"idle-exit"_s, u"Leave after so many seconds without a client."_s, u"SECONDS"_s};
    const QCommandLineOption keyFile{u"key-file"_s, u"Take the profile key from this file."_s, u"FILE"_s};
    const QCommandLineOption ready{u"ready-fd"_s, u"Tell this descriptor when the worker is ready."_s, u"N"_s};

    QList<QCommandLineOption> all() const { return {profile, stay, idleExit, keyFile, ready}; }
};

} // namespace

QList<QCommandLineOption> workerOptions()
{
    return Declared().all();
}

Result<WorkerOptions> parseWorkerOptions(const QStringList& arguments)
{
    const Declared declared;
    QCommandLineParser parser;
    parser.addOptions(declared.all());
    if (!parser.parse(arguments))
        return fail(ErrorKind::Usage, u"bad-option"_s, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorKind::Usage, u"bad-option"_s,
                    u"Unexpected argument “%1”."_s.arg(parser.positionalArguments().constFirst()));
    WorkerOptions options;
    options.profileDir = link::profileDirectory(parser.value(declared.profile));
    options.stay = parser.isSet(declared.stay);
    options.keyFile = parser.value(declared.keyFile);
    bool isNumber = true;
    if (parser.isSet(declared.idleExit))
        options.idleExit = std::chrono::seconds(parser.value(declared.idleExit).toUInt(&isNumber));
    if (!isNumber)
        return fail(ErrorKind::Usage, u"bad-option"_s,
                    u"--idle-exit: “%1” is no number of seconds."_s.arg(parser.value(declared.idleExit)));
    if (parser.isSet(declared.ready))
        options.readyDescriptor = parser.value(declared.ready).toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorKind::Usage, u"bad-option"_s,
                    u"--ready-fd: “%1” is no descriptor."_s.arg(parser.value(declared.ready)));
    return options;
}

} // namespace evergrant
