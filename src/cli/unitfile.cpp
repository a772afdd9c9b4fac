// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/unitfile.h"

#include "cli/command.h"
#include "core/system/smallfile.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Outside of namespaces, as the macro demands. Without it the linker leaves the resource of a static library out.
static void initUnits()
{
    Q_INIT_RESOURCE(units);
}

namespace evergrant::cli {

namespace {

constexpr auto marker = "# Written by \"evergrant service install\", removed by \"evergrant service remove\".\n";
constexpr qint64 largestUnit = 64 * 1024;

/// A path as a word of a setting; systemd.syntax(7), and systemd.service(5) for $ in command lines.
Result<QByteArray> unitWord(const QString& path, bool inCommand)
{
    const bool isFine =
        std::ranges::none_of(path, [](QChar c) { return c == u'"' || c == u'\\' || c == u'\'' || c.unicode() < u' '; });
    if (!isFine)
        return fail(ErrorKind::Usage, u"unit-path"_s,
                    Command::tr("systemd does not understand the path \"%1\".").arg(plainLine(path)));
    QString word = path;
    word.replace(u'%', u"%%"_s);
    if (inCommand)
        word.replace(u'$', u"$$"_s);
    return (word.contains(u' ') ? u'"' + word + u'"' : word).toUtf8();
}

QByteArray withProgram(const QByteArray& line, const QByteArray& program)
{
    for (const char* const before : {"ExecStart=", "ExecStartPre=-"}) {
        const QByteArray begin = QByteArray(before) + "evergrant ";
        if (line.startsWith(begin))
            return before + program + ' ' + line.mid(begin.size());
    }
    return line;
}

/// The user's unit names the default profile where it is made and where it is let through the sandbox.
Result<QByteArray> withProfile(QByteArray text, const QString& profile)
{
    if (profile.isEmpty())
        return text;
    const auto inCommand = unitWord(profile, true);
    const auto elsewhere = unitWord(profile, false);
    const auto assignment = unitWord(u"EVERGRANT_PROFILE="_s + profile, false);
    if (!inCommand)
        return inCommand;
    text.replace("mkdir -p %h/.local/share/evergrant\n", "mkdir -p " + *inCommand + '\n');
    text.replace("ReadWritePaths=%h/.local/share/evergrant\n", "ReadWritePaths=" + *elsewhere + '\n');
    text.replace("\nExecStart=", "\nEnvironment=" + *assignment + "\nExecStart=");
    return text;
}

tl::unexpected<Error> unwritable(const QString& path, const QString& reason)
{
    return fail(ErrorKind::Failed, u"unit-unwritable"_s, Command::tr("%1 cannot be written: %2").arg(path, reason));
}

tl::unexpected<Error> notOurs(const QString& path)
{
    return fail(ErrorKind::Failed, u"unit-not-ours"_s,
                Command::tr("%1 was not written by \"evergrant service install\", so it is left as it is.").arg(path));
}

} // namespace

Result<QByteArray> unitText(const QString& unitName, const UnitPurpose& purpose)
{
    initUnits();
    QFile packaged(u":/units/"_s + unitName);
    const auto program = unitWord(purpose.program, true);
    if (!program)
        return program;
    if (!packaged.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Failed, u"unit-unknown"_s, packaged.errorString());
    QByteArray text = marker;
    while (!packaged.atEnd())
        text += withProgram(packaged.readLine(), *program);
    return withProfile(text, purpose.profile);
}

bool isInstalledUnit(const QByteArray& text)
{
    return text.startsWith(marker);
}

Result<void> writeUnit(const QString& path, const QByteArray& text)
{
    const auto there = readSmallFile(path, largestUnit);
    if (there && *there == text)
        return {};
    if (QFileInfo(path).isSymLink() || (QFileInfo::exists(path) && !(there && isInstalledUnit(*there))))
        return notOurs(path);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return unwritable(path, Command::tr("its folder cannot be made."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return unwritable(path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    if (!file.commit())
        return unwritable(path, file.errorString());
    return {};
}

Result<bool> removeUnit(const QString& path)
{
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return false;
    const auto there = readSmallFile(path, largestUnit);
    if (QFileInfo(path).isSymLink() || !there || !isInstalledUnit(*there))
        return notOurs(path);
    QFile file(path);
    if (!file.remove())
        return unwritable(path, file.errorString());
    return true;
}

} // namespace evergrant::cli
