// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobsettings.h"

#include "core/connection/connection.h"
#include "core/job/jobschedule.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(JobSettings)
};

constexpr qsizetype mostConnections = 20;
constexpr qsizetype longestCommand = 16'000; // characters; the line of the local socket has 64 kB

tl::unexpected<Error> wrong(const char* code, const QString& message)
{
    return fail(ErrorKind::Usage, QLatin1StringView(code), message);
}

Result<void> checkCommand(const QStringList& command)
{
    if (command.isEmpty() || command.first().isEmpty())
        return wrong("bad-command", Tr::tr("Name the program to run, after “--”."));
    const QString& program = command.first();
    if (program.contains(u'/') && !program.startsWith(u'/'))
        return wrong("bad-command",
                     Tr::tr("“%1” depends on the current folder. Give the whole path of the program.").arg(program));
    const qsizetype length = std::accumulate(command.begin(), command.end(), qsizetype(0),
                                             [](qsizetype sum, const QString& word) { return sum + word.size(); });
    if (length > longestCommand)
        return wrong("bad-command",
                     Tr::tr("The command is longer than %1 characters. Put it into a script.").arg(longestCommand));
    for (const QString& word : command)
        if (word.contains(QChar::Null))
            return wrong("bad-command", Tr::tr("A word of the command holds a null character."));
    return {};
}

Result<void> checkTimes(const JobSettings& settings)
{
    if (!settings.schedule.isEmpty())
        if (const auto schedule = JobSchedule::make(settings.schedule, settings.timeZone); !schedule)
            return tl::unexpected(schedule.error());
    if (settings.schedule.isEmpty() && !settings.timeZone.isEmpty())
        return wrong("bad-time-zone", Tr::tr("--time-zone is of use with --schedule only."));
    if (settings.timeout < 1s || settings.timeout > longestTimeout)
        return wrong("bad-timeout", Tr::tr("--timeout takes one second to seven days."));
    if (settings.retries < 0 || settings.retries > mostRetries)
        return wrong("bad-retry", Tr::tr("--retry takes 0 to %1.").arg(mostRetries));
    return {};
}

} // namespace

Result<std::chrono::seconds> jobTimeoutFrom(const QString& text)
{
    static const QRegularExpression form(u"\\A([0-9]{1,7})([smhd])\\z"_s);
    const auto match = form.match(text);
    std::chrono::seconds timeout = 0s;
    if (match.hasMatch()) {
        static const QHash<QString, qint64> units{{u"s"_s, 1}, {u"m"_s, 60}, {u"h"_s, 3600}, {u"d"_s, 86400}};
        timeout = std::chrono::seconds(match.captured(1).toLongLong() * units.value(match.captured(2)));
    }
    if (timeout < 1s || timeout > longestTimeout)
        return wrong("bad-timeout", Tr::tr("“%1” is no time for --timeout. Use a time such as 90s, 10m, 1h or 2d, at "
                                           "most 7d.")
                                        .arg(text.left(20)));
    return timeout;
}

Result<void> checkJobSettings(const JobSettings& settings)
{
    if (!checkedConnectionName(settings.name))
        return wrong("bad-name",
                     Tr::tr("“%1” cannot be the name of a job. Use 1 to 64 of the characters a-z, 0-9, “.”, "
                            "“_” and “-”, and begin with a letter or a digit.")
                         .arg(settings.name.left(80)));
    if (settings.connections.isEmpty())
        return wrong("no-connection", Tr::tr("Name the connections whose tokens the job gets, with --with."));
    if (settings.connections.size() > mostConnections)
        return wrong("too-many-connections", Tr::tr("A job has at most %1 connections.").arg(mostConnections));
    if (!settings.directory.isEmpty() && !settings.directory.startsWith(u'/'))
        return wrong("bad-directory",
                     Tr::tr("“%1” depends on the current folder. Give the whole path.").arg(settings.directory));
    if (const auto checked = checkCommand(settings.command); !checked)
        return checked;
    return checkTimes(settings);
}

QJsonObject toJson(const JobSettings& settings)
{
    QJsonArray connections;
    for (const QUuid& connection : settings.connections)
        connections << connection.toString(QUuid::WithoutBraces);
    QJsonObject object{{u"name"_s, settings.name},
                       {u"connections"_s, connections},
                       {u"timeout"_s, qint64(settings.timeout.count())},
                       {u"command"_s, QJsonArray::fromStringList(settings.command)}};
    if (!settings.schedule.isEmpty())
        object.insert(u"schedule"_s, settings.schedule);
    if (!settings.timeZone.isEmpty())
        object.insert(u"time_zone"_s, settings.timeZone);
    if (settings.afterRefresh)
        object.insert(u"after_refresh"_s, true);
    if (settings.retries > 0)
        object.insert(u"retries"_s, settings.retries);
    if (!settings.directory.isEmpty())
        object.insert(u"directory"_s, settings.directory);
    if (settings.paused)
        object.insert(u"paused"_s, true);
    return object;
}

Result<JobSettings> jobSettingsFromJson(const QJsonObject& object)
{
    JobSettings settings;
    settings.name = object.value("name"_L1).toString();
    const auto connections = object.value("connections"_L1).toArray();
    for (const auto& connection : connections)
        settings.connections << QUuid::fromString(connection.toString());
    settings.schedule = object.value("schedule"_L1).toString();
    settings.timeZone = object.value("time_zone"_L1).toString();
    settings.afterRefresh = object.value("after_refresh"_L1).toBool();
    settings.timeout = std::chrono::seconds(object.value("timeout"_L1).toInteger());
    settings.retries = object.value("retries"_L1).toInt();
    settings.directory = object.value("directory"_L1).toString();
    const auto command = object.value("command"_L1).toArray();
    for (const auto& word : command)
        settings.command << word.toString();
    settings.paused = object.value("paused"_L1).toBool();
    if (const auto checked = checkJobSettings(settings); !checked)
        return fail(ErrorKind::Failed, u"bad-job"_s,
                    Tr::tr("The stored settings of the job “%1” are damaged: %2")
                        .arg(settings.name.left(64), checked.error().message));
    return settings;
}

} // namespace evergrant
