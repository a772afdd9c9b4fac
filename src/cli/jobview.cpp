// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jobview.h"

#include "cli/command.h"
#include "cli/texttable.h"
#include "core/health/health.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

constexpr int Green = 32, Yellow = 33, Red = 31;

int colourOf(JobState state)
{
    switch (state) {
    case JobState::Idle:
    case JobState::Running:
        return Green;
    case JobState::Failing:
        return Red;
    case JobState::Paused:
        break;
    }
    return Yellow;
}

int colourOf(const JobRun& run)
{
    if (run.outcome == JobOutcome::Succeeded)
        return Green;
    return run.isFailure() ? Red : Yellow;
}

QString whenText(const JobStatus& job)
{
    QStringList when;
    if (!job.schedule.isEmpty())
        when << (job.timeZone.isEmpty() ? job.schedule : job.schedule + u' ' + job.timeZone);
    if (job.afterRefresh)
        when << Command::tr("after renewals");
    return when.isEmpty() ? Command::tr("on demand") : when.join(u", "_s);
}

QString resultText(const JobRun& run)
{
    if (run.signal != 0)
        return Command::tr("signal %1").arg(run.signal);
    return run.exitCode ? Command::tr("code %1").arg(*run.exitCode) : u"-"_s;
}

QString durationOf(const JobRun& run)
{
    const auto duration = run.duration();
    return duration ? durationText(std::chrono::floor<std::chrono::seconds>(*duration)) : u"-"_s;
}

QString tokensText(const JobRun& run)
{
    QStringList tokens;
    for (const JobToken& token : run.tokens)
        tokens << u"%1 #%2"_s.arg(token.connection).arg(token.generation);
    return tokens.isEmpty() ? u"-"_s : tokens.join(u", "_s);
}

} // namespace

QString jobTable(const QList<api::JobView>& jobs, bool colours)
{
    QList<QList<Cell>> rows{{{Command::tr("JOB")},
                             {Command::tr("CONNECTIONS")},
                             {Command::tr("WHEN")},
                             {Command::tr("STATE")},
                             {Command::tr("SUMMARY")}}};
    for (const auto& job : jobs)
        rows += {{job.name},
                 {job.connections.join(u", "_s)},
                 {whenText(job)},
                 {toWord(job.state), colours ? colourOf(job.state) : 0},
                 {job.summary}};
    return alignedTable(rows);
}

QString runTable(const QList<JobRun>& runs, const QDateTime& now, bool colours)
{
    QList<QList<Cell>> rows{{{Command::tr("RUN")},
                             {Command::tr("STARTED")},
                             {Command::tr("TOOK")},
                             {Command::tr("TRIGGER")},
                             {Command::tr("OUTCOME")},
                             {Command::tr("RESULT")},
                             {Command::tr("TOKENS")},
                             {Command::tr("MESSAGE")}}};
    for (const JobRun& run : runs)
        rows += {{QString::number(run.number)},
                 {clockText(run.startedAt, now)},
                 {durationOf(run)},
                 {toWord(run.trigger)},
                 {toWord(run.outcome), colours ? colourOf(run) : 0},
                 {resultText(run)},
                 {tokensText(run)},
                 {run.message}};
    return alignedTable(rows);
}

QString runText(const QString& job, const JobRun& run, const QDateTime& now)
{
    QList<QList<Cell>> rows{{{Command::tr("Job:")}, {job}},
                            {{Command::tr("Run:")}, {QString::number(run.number)}},
                            {{Command::tr("Trigger:")}, {toWord(run.trigger)}},
                            {{Command::tr("Started:")}, {clockText(run.startedAt, now)}},
                            {{Command::tr("Took:")}, {durationOf(run)}},
                            {{Command::tr("Outcome:")}, {toWord(run.outcome)}},
                            {{Command::tr("Result:")}, {resultText(run)}},
                            {{Command::tr("Tokens:")}, {tokensText(run)}}};
    if (run.attempt > 1)
        rows += {{Command::tr("Attempt:")}, {QString::number(run.attempt)}};
    if (run.times > 1)
        rows += {{Command::tr("Stands for:")}, {Command::tr("%1 times of the schedule").arg(run.times)}};
    if (!run.message.isEmpty())
        rows += {{Command::tr("Message:")}, {run.message}};
    return alignedTable(rows);
}

QByteArray plainOutput(const QString& text)
{
    QString plain = text;
    for (QChar& c : plain)
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r')
            c = QChar::ReplacementCharacter;
    return plain.toUtf8();
}

} // namespace evergrant::cli
