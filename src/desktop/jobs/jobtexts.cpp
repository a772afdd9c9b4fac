// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/jobs/jobtexts.h"

#include "core/health/health.h"
#include "core/job/schedulesentence.h"
#include "core/text/plaintext.h"
#include <QHash>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

HealthShape JobTexts::shape(const JobStatus& job)
{
    switch (job.state) {
    case JobState::Running:
        return {HealthShape::Form::TurningArrows, Tone::Info};
    case JobState::Failing:
        return {HealthShape::Form::Triangle, Tone::Watch};
    case JobState::Paused:
        return {HealthShape::Form::TwoBars, Tone::Calm};
    case JobState::Idle:
        break;
    }
    return job.lastRun ? HealthShape(HealthShape::Form::DiscWithTick, Tone::Fine)
                       : HealthShape(HealthShape::Form::HollowRing, Tone::Calm);
}

QString JobTexts::word(JobState state)
{
    switch (state) {
    case JobState::Running:
        return tr("running");
    case JobState::Failing:
        return tr("the last run failed");
    case JobState::Paused:
        return tr("paused");
    case JobState::Idle:
        break;
    }
    return tr("waits for its time");
}

QString JobTexts::lastRun(const JobStatus& job, const QDateTime& now)
{
    if (!job.lastRun)
        return tr("Has not run yet");
    const QString at = clockText(job.lastRun->startedAt, now);
    return job.lastRun->isOver() ? tr("Last run %1: %2").arg(at, outcome(*job.lastRun))
                                 : tr("Running since %1").arg(at);
}

QString JobTexts::rowLine(const JobStatus& job, const QDateTime& now)
{
    if (job.state == JobState::Running)
        return lastRun(job, now);
    if (job.state == JobState::Paused)
        return tr("Paused · %1").arg(lastRun(job, now));
    const QString last = lastRun(job, now);
    return job.nextRunAt.isValid() ? tr("%1 · next %2").arg(last, clockText(job.nextRunAt, now)) : last;
}

QString JobTexts::headline(const JobStatus& job, const QDateTime& now)
{
    switch (job.state) {
    case JobState::Running:
        return job.lastRun ? tr("Running since %1.").arg(clockText(job.lastRun->startedAt, now)) : tr("Running.");
    case JobState::Failing:
        return tr("The last run failed.");
    case JobState::Paused:
        return tr("Paused. It runs only when you start it.");
    case JobState::Idle:
        break;
    }
    return job.lastRun ? tr("The last run succeeded.") : tr("It has not run yet.");
}

QString JobTexts::detail(const JobStatus& job)
{
    const bool isOver = job.lastRun && job.lastRun->isOver();
    return isOver && job.lastRun->isFailure() ? job.lastRun->message : QString();
}

QString JobTexts::when(const JobStatus& job)
{
    QStringList when;
    if (!job.schedule.isEmpty()) {
        const auto schedule = CronExpression::parse(job.schedule);
        const QString sentence = schedule ? scheduleSentence(*schedule) : job.schedule;
        when << (job.timeZone.isEmpty() ? sentence : tr("%1, in %2", "a time zone").arg(sentence, job.timeZone));
    }
    if (job.afterRefresh)
        when << (when.isEmpty() ? tr("After each renewal of its tokens") : tr("after each renewal of its tokens"));
    return when.isEmpty() ? tr("Only when somebody starts it") : when.join(tr(", and "));
}

QString JobTexts::nextRun(const JobStatus& job, const QDateTime& now)
{
    if (job.state == JobState::Paused)
        return tr("none while it is paused");
    if (job.nextRunAt.isValid())
        return clockText(job.nextRunAt, now);
    return job.afterRefresh ? tr("after the next renewal") : tr("when somebody starts it");
}

QString JobTexts::connections(const QStringList& names)
{
    return names.isEmpty() ? tr("none: its connections were removed") : names.join(u", "_s);
}

QString JobTexts::limits(const api::JobView& job)
{
    const QString time = tr("%1 for a run", "a duration").arg(durationText(job.timeout));
    if (job.retries == 0)
        return time;
    return job.retries == 1 ? tr("%1; one further try after a failure").arg(time)
                            : tr("%1; up to %2 further tries after a failure").arg(time).arg(job.retries);
}

HealthShape JobTexts::shape(const JobRun& run)
{
    if (run.outcome == JobOutcome::Running)
        return {HealthShape::Form::TurningArrows, Tone::Info};
    if (run.outcome == JobOutcome::Succeeded)
        return {HealthShape::Form::DiscWithTick, Tone::Fine};
    return run.isFailure() ? HealthShape(HealthShape::Form::Triangle, Tone::Watch)
                           : HealthShape(HealthShape::Form::HollowRing, Tone::Calm);
}

QString JobTexts::trigger(JobTrigger trigger)
{
    switch (trigger) {
    case JobTrigger::Schedule:
        return tr("schedule");
    case JobTrigger::AfterRefresh:
        return tr("renewal");
    case JobTrigger::CatchUp:
        return tr("missed time");
    case JobTrigger::Retry:
        return tr("another try");
    case JobTrigger::Manual:
        break;
    }
    return tr("a person");
}

QString JobTexts::outcome(const JobRun& run)
{
    switch (run.outcome) {
    case JobOutcome::Running:
        return tr("running");
    case JobOutcome::Succeeded:
        return tr("succeeded");
    case JobOutcome::TimedOut:
        return tr("took too long");
    case JobOutcome::NotStarted:
        return tr("could not be started");
    case JobOutcome::NoToken:
        return tr("had no token");
    case JobOutcome::Skipped:
        return tr("skipped");
    case JobOutcome::Interrupted:
        return tr("interrupted");
    case JobOutcome::Failed:
        break;
    }
    if (run.signal != 0)
        return tr("failed, signal %1").arg(run.signal);
    return run.exitCode ? tr("failed, exit code %1").arg(*run.exitCode) : tr("failed");
}

QString JobTexts::duration(const JobRun& run)
{
    const auto duration = run.duration();
    if (!duration)
        return {};
    const auto seconds = std::chrono::floor<std::chrono::seconds>(*duration);
    return seconds.count() == 0 ? tr("under 1 s") : durationText(seconds);
}

QString JobTexts::tokens(const JobRun& run)
{
    QStringList tokens;
    for (const JobToken& token : run.tokens)
        tokens << tr("%1 no. %2", "a connection, and which of its tokens").arg(token.connection).arg(token.generation);
    return tokens.join(u", "_s);
}

QString JobTexts::removal(const QString& name)
{
    return tr("The sync job “%1” does not run any more, and its history goes with it. Its program stays where it is, "
              "and so do the connections.")
        .arg(name);
}

QString JobTexts::option(const QString& name)
{
    const QHash<QString, QString> labels{{u"with"_s, tr("Access tokens of")},     {u"schedule"_s, tr("Schedule")},
                                         {u"time-zone"_s, tr("Time zone")},       {u"timeout"_s, tr("Time limit")},
                                         {u"retry"_s, tr("Further tries")},       {u"dir"_s, tr("Folder")},
                                         {u"after-refresh"_s, tr("When it runs")}};
    return labels.value(name);
}

QString JobTexts::commandLine(const QStringList& words)
{
    QStringList parts;
    for (QString word : words) {
        const bool plain =
            !word.isEmpty() && !word.contains(u'"') && std::ranges::none_of(word, [](QChar c) { return c.isSpace(); });
        parts << (plain ? word : u'"' + word.replace(u'"', u"\"\"\""_s) + u'"');
    }
    return parts.join(u' ');
}

QString JobTexts::plainOutput(const QString& text)
{
    QString plain = withoutFormatCharacters(text);
    plain.replace(u"\r\n"_s, u"\n"_s);
    for (QChar& c : plain)
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    return plain;
}

} // namespace evergrant
