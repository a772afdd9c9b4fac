// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/messages/job.h"

#include "api/messages/fields.h"
#include "core/connection/tokenenvironment.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

constexpr Range timeoutRange{1, longestTimeout.count()};
constexpr Range retryRange{0, mostRetries};
constexpr Range countRange{0, 1LL << 53};

/// The fields of a JobStatus, also at the beginning of what is derived from it.
void statusFields(auto& codec, auto& job)
{
    codec.always("name"_L1, job.name);
    codec.always("connections"_L1, job.connections);
    codec.orNull("schedule"_L1, job.schedule);
    codec.orNull("time_zone"_L1, job.timeZone);
    codec.always("after_refresh"_L1, job.afterRefresh);
    codec.word("state"_L1, job.state, jobStateFromWord);
    codec.always("summary"_L1, job.summary);
    codec.always("next_run_at"_L1, job.nextRunAt);
    codec.always("last_run"_L1, job.lastRun);
}

} // namespace

Result<void> checkJob(const JobAdd::Params& params)
{
    JobSettings settings;
    settings.name = params.name;
    settings.connections = QList<QUuid>(params.connections.size());
    settings.schedule = params.schedule;
    settings.timeZone = params.timeZone;
    settings.timeout = params.timeout;
    settings.retries = params.retries;
    settings.directory = params.directory;
    settings.command = params.command;
    return checkJobSettings(settings).and_then([&params] { return checkTokenVariables(params.connections); });
}

void fields(auto& codec, Of<JobToken> auto& token)
{
    codec.always("connection"_L1, token.connection);
    codec.always("generation"_L1, token.generation);
}

void fields(auto& codec, Of<JobRun> auto& run)
{
    codec.always("number"_L1, run.number);
    codec.word("trigger"_L1, run.trigger, jobTriggerFromWord);
    codec.word("outcome"_L1, run.outcome, jobOutcomeFromWord);
    codec.always("due_at"_L1, run.dueAt);
    codec.always("started_at"_L1, run.startedAt);
    codec.always("ended_at"_L1, run.endedAt);
    codec.always("times"_L1, run.times);
    codec.always("attempt"_L1, run.attempt);
    codec.always("exit_code"_L1, run.exitCode);
    codec.orNull("signal"_L1, run.signal);
    codec.always("tokens"_L1, run.tokens);
    codec.orNull("message"_L1, run.message);
    codec.always("output_size"_L1, run.outputSize);
}

void fields(auto& codec, Of<JobStatus> auto& job)
{
    statusFields(codec, job);
}

void fields(auto& codec, Of<JobView> auto& job)
{
    statusFields(codec, job);
    codec.always("timeout"_L1, job.timeout);
    codec.always("retries"_L1, job.retries);
    codec.orNull("directory"_L1, job.directory);
    codec.always("command"_L1, job.command);
}

void fields(auto& codec, Of<JobName> auto& job)
{
    codec.required("name"_L1, job.name);
}

void fields(auto& codec, Of<JobAdd::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.always("connections"_L1, params.connections);
    codec.ifSet("schedule"_L1, params.schedule);
    codec.ifSet("time_zone"_L1, params.timeZone);
    codec.ifSet("after_refresh"_L1, params.afterRefresh);
    codec.always("timeout"_L1, params.timeout, timeoutRange);
    codec.ifSet("retries"_L1, params.retries, 0, retryRange);
    codec.ifSet("directory"_L1, params.directory);
    codec.always("command"_L1, params.command);
}

void fields(auto& codec, Of<JobList::Answer> auto& answer)
{
    codec.always("jobs"_L1, answer.jobs);
}

void fields(auto& codec, Of<JobHistory::Answer> auto& answer)
{
    codec.always("runs"_L1, answer.runs);
}

void fields(auto& codec, Of<JobOutputPart::Params> auto& params)
{
    codec.required("name"_L1, params.name);
    codec.ifSet("run"_L1, params.number, qint64(0), countRange);
    codec.ifSet("from"_L1, params.from, qint64(0), countRange);
    codec.ifSet("wait"_L1, params.wait);
}

void fields(auto& codec, Of<JobOutputPart::Answer> auto& answer)
{
    codec.always("run"_L1, answer.run);
    codec.always("text"_L1, answer.text);
    codec.always("next"_L1, answer.next);
    codec.always("last"_L1, answer.isLast);
}

template struct Codec<JobToken>;
template struct Codec<JobRun>;
template struct Codec<JobStatus>;
template struct Codec<JobView>;
template struct Codec<JobName>;
template struct Codec<JobAdd::Params>;
template struct Codec<JobList::Answer>;
template struct Codec<JobHistory::Answer>;
template struct Codec<JobOutputPart::Params>;
template struct Codec<JobOutputPart::Answer>;

} // namespace evergrant::api
