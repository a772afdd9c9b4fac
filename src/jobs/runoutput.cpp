// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/runoutput.h"

#include "core/text/wholecharacters.h"
#include <QCoroFuture>
#include <algorithm>
#include <utility>

namespace evergrant::jobs {

namespace {

/// A part of the output; as JSON it may be six times as long, and a line of the local socket has 64 kB.
constexpr qsizetype longestPart = 8000;

/// Without the beginning of a character whose rest is in the next part.
JobOutput cut(JobOutput part)
{
    const qsizetype whole = wholeCharacters(part.text);
    if (part.isLast || whole == 0)
        return part;
    part.next -= part.text.size() - whole;
    part.text.truncate(whole);
    return part;
}

} // namespace

RunOutput::RunOutput(QString job, std::shared_ptr<const JobHistory> history, std::shared_ptr<const JobPorts> ports)
    : m_job(std::move(job))
    , m_history(std::move(history))
    , m_ports(std::move(ports))
{
}

void RunOutput::begin(std::shared_ptr<JobExecution> execution)
{
    m_execution = std::move(execution);
    m_isOver = false;
    m_isFollowed = false;
}

void RunOutput::onWrote()
{
    for (const auto& waiting : std::exchange(m_waiting, {}))
        waiting->finish();
}

void RunOutput::onEnded()
{
    m_isOver = true;
    if (!m_isFollowed)
        m_execution.reset();
    onWrote();
}

std::optional<JobOutput> RunOutput::inMemory(qint64 number, qint64 from) const
{
    if (!m_execution || m_execution->run().number != number)
        return std::nullopt;
    const auto part = m_execution->output().part(from, longestPart);
    JobOutput answer;
    answer.run = m_history->run(number).value_or(m_execution->run());
    answer.text = part.text;
    answer.next = part.next;
    answer.isLast = m_isOver && part.next >= m_execution->output().size();
    return cut(answer);
}

QCoro::Task<Result<JobOutput>> RunOutput::read(std::shared_ptr<RunOutput> self, qint64 number, qint64 from, bool wait)
{
    const auto meant = self->m_history->numberOf(number);
    if (!meant)
        co_return tl::unexpected(meant.error());
    for (auto part = self->inMemory(*meant, from); part; part = self->inMemory(*meant, from)) {
        if (!wait || !part->text.isEmpty() || part->isLast)
            co_return *part;
        self->m_isFollowed = true;
        const auto waiting = std::make_shared<QPromise<void>>();
        waiting->start();
        self->m_waiting << waiting;
        const auto future = waiting->future();
        co_await future;
    }
    auto reading = stored(self, *meant, from);
    co_return co_await reading;
}

QCoro::Task<Result<JobOutput>> RunOutput::stored(std::shared_ptr<RunOutput> self, qint64 number, qint64 from)
{
    auto reading = self->m_ports->store.output(self->m_job, number);
    const auto text = co_await reading;
    if (!text)
        co_return tl::unexpected(text.error());
    JobOutput answer;
    const qint64 begin = std::clamp<qint64>(from, 0, text->size());
    answer.run = self->m_history->run(number).value_or(JobRun());
    answer.text = text->mid(begin, longestPart);
    answer.next = begin + answer.text.size();
    answer.isLast = answer.next >= text->size();
    co_return cut(answer);
}

} // namespace evergrant::jobs
