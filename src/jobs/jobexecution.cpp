// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobexecution.h"

#include "core/connection/tokenenvironment.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::jobs {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

constexpr std::chrono::milliseconds grace{10s};

tl::unexpected<Error> connectionRemoved()
{
    return fail(ErrorKind::NoSuchConnection, u"no-such-connection"_s,
                Tr::tr("One of its connections was removed. Add the job again with other connections."));
}

} // namespace

JobExecution::JobExecution(JobSettings settings, JobRun run, std::shared_ptr<const JobPorts> ports)
    : m_settings(std::move(settings))
    , m_run(std::move(run))
    , m_ports(std::move(ports))
    , m_renewal(m_ports->clock.makeAlarm([this] { renewFiles(); }))
{
}

QCoro::Task<JobRun> JobExecution::execute(std::shared_ptr<JobExecution> self)
{
    auto taking = takeTokens(self);
    const auto taken = co_await taking;
    self->m_isStarting = false;
    if (self->m_isStopped)
        co_return self->ended(JobOutcome::Interrupted, {});
    if (!taken)
        co_return self->ended(JobOutcome::NoToken, taken.error().message);
    self->takeNewest();
    if (const auto prepared = self->prepare(); !prepared)
        co_return self->ended(JobOutcome::NotStarted, prepared.error().message);
    const auto ending = self->m_program->start(Secret());
    const ProgramEnd end = co_await ending;
    self->takeEnd(end);
    self->forgetTokens();
    QString verdict;
    if (self->m_run.outcome == JobOutcome::Failed || self->m_run.outcome == JobOutcome::TimedOut) {
        auto checking = checkTokens(self);
        const auto checks = co_await checking;
        verdict = tokenSentence(checks);
    }
    co_return self->ended(self->m_run.outcome, verdict);
}

/// All are asked before the first is awaited, so that a slow provider delays no other.
QCoro::Task<Result<void>> JobExecution::takeTokens(std::shared_ptr<JobExecution> self)
{
    std::vector<QCoro::Task<Result<GivenToken>>> tasks;
    for (const QUuid& connection : self->m_settings.connections)
        tasks.push_back(self->m_ports->token(connection));
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const auto token = co_await tasks.at(i);
        const QString name = self->m_ports->nameOf(self->m_settings.connections.at(qsizetype(i)));
        if (name.isEmpty())
            co_return connectionRemoved();
        if (!token)
            co_return tl::unexpected(token.error());
        self->m_tokens.insert(name, token->accessToken);
        self->m_run.tokens << JobToken{name, token->generation};
    }
    co_return checkTokenVariables(self->m_tokens.keys());
}

/// One may have been renewed while another was waited for.
void JobExecution::takeNewest()
{
    for (qsizetype i = 0; i < m_run.tokens.size(); ++i) {
        JobToken& token = m_run.tokens[i];
        const auto newest = m_ports->current(m_settings.connections.at(i));
        if (!newest || newest->accessToken == m_tokens.value(token.connection))
            continue;
        m_tokens.insert(token.connection, newest->accessToken);
        token.generation = newest->generation;
    }
}

Result<void> JobExecution::prepare()
{
    auto files = TokenFiles::create(m_ports->runtimeDirectory);
    if (!files)
        return tl::unexpected(files.error());
    m_files = std::move(*files);
    for (const auto& [name, token] : m_tokens.asKeyValueRange())
        if (const auto written = m_files->write(name, token); !written)
            return written;
    const ProgramRun::Limits limits{m_settings.timeout, grace};
    m_program = std::make_unique<ProgramRun>(call(), TokenScrubber(m_tokens.values()), limits, m_ports->clock);
    QObject::connect(m_program.get(), &ProgramRun::wrote, m_program.get(), [this] { m_wrote(); });
    return {};
}

ProgramCall JobExecution::call() const
{
    ProgramCall call;
    call.command = m_settings.command;
    call.directory = m_settings.directory;
    call.endsWithUs = true;
    call.environment.insert(u"SHELL"_s, u"/bin/sh"_s);
    const auto tokens = tokenEnvironment(m_tokens, [this](const QString& name) { return m_files->pathOf(name); });
    for (const auto* variables : {&m_ports->environment, &tokens})
        for (const auto& [name, value] : variables->asKeyValueRange())
            call.environment.insert(name, value);
    return call;
}

void JobExecution::takeEnd(const ProgramEnd& end)
{
    m_run.outputSize = m_program->output().size();
    switch (end.how) {
    case ProgramEnd::How::Exited:
        m_run.exitCode = end.code;
        m_run.outcome = end.code == 0 ? JobOutcome::Succeeded : JobOutcome::Failed;
        break;
    case ProgramEnd::How::Killed:
        m_run.signal = end.code;
        m_run.outcome = JobOutcome::Failed;
        break;
    case ProgramEnd::How::TimedOut:
        m_run.outcome = JobOutcome::TimedOut;
        break;
    case ProgramEnd::How::Stopped:
        m_run.outcome = JobOutcome::Interrupted;
        break;
    case ProgramEnd::How::NotStarted:
        m_run.outcome = JobOutcome::NotStarted;
        break;
    }
    m_run.endedAt = m_ports->clock.now();
}

/// Whoever follows the output reads it for as long as they like, and needs none of them.
void JobExecution::forgetTokens()
{
    m_output = m_program->output();
    m_program.reset();
    m_files.reset();
    m_tokens.clear();
}

QCoro::Task<QList<JobTokenCheck>> JobExecution::checkTokens(std::shared_ptr<JobExecution> self)
{
    std::vector<QCoro::Task<ProbeReport>> tasks;
    for (const QUuid& connection : self->m_settings.connections)
        tasks.push_back(self->m_ports->probe(connection));
    QList<JobTokenCheck> checks;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const ProbeReport report = co_await tasks.at(i);
        const QString name = self->m_ports->nameOf(self->m_settings.connections.at(qsizetype(i)));
        checks << JobTokenCheck{name, report.result, report.message};
    }
    co_return checks;
}

JobRun JobExecution::ended(JobOutcome outcome, const QString& more)
{
    m_run.outcome = outcome;
    if (!m_run.endedAt.isValid())
        m_run.endedAt = m_ports->clock.now();
    m_run.message = endSentence(m_run, m_settings.command.first(), m_settings.timeout);
    if (!more.isEmpty())
        m_run.message += u' ' + more;
    return m_run;
}

void JobExecution::stop()
{
    m_isStopped = true;
    if (m_program)
        m_program->stop();
}

void JobExecution::noteRefreshed(const QUuid& connection)
{
    if (m_isStarting || !m_files || !m_settings.connections.contains(connection))
        return;
    m_toRenew.insert(connection);
    m_renewal->set(0ms);
}

void JobExecution::renewFiles()
{
    for (const QUuid& connection : std::exchange(m_toRenew, {})) {
        const auto token = m_ports->current(connection);
        const QString name = m_ports->nameOf(connection);
        if (!token || !m_files || !m_tokens.contains(name))
            continue;
        m_program->addSecret(token->accessToken);
        // Where it cannot be written the program has the token of before, which is what it can be told at most.
        (void)m_files->write(name, token->accessToken);
    }
}

} // namespace evergrant::jobs
