// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobbench.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::test {

JobBench::JobBench()
{
    start();
}

JobBench::~JobBench()
{
    jobs::Jobs* all = jobs.get();
    bool isOver = false;
    const auto end = jobs::Jobs::stop(all).then([&isOver] { isOver = true; });
    const auto isDone = [&] {
        clock.advance(std::chrono::seconds(1)); // what does not listen to SIGTERM is killed after a while
        return isOver;
    };
    if (!QTest::qWaitFor(isDone, 20'000))
        qWarning() << "A job did not end.";
}

void JobBench::start()
{
    jobs = std::make_unique<jobs::Jobs>(jobs::JobPorts{clock,
                                                       store,
                                                       events,
                                                       folder.path(),
                                                       {{u"EVERGRANT_PROFILE"_s, u"/profile"_s}},
                                                       [this](const QUuid& id) { return token(id); },
                                                       [this](const QUuid& id) -> std::optional<jobs::GivenToken> {
                                                           return jobs::GivenToken{
                                                               Secret::take(QByteArray(tokens.value(id))), 8};
                                                       },
                                                       [this](const QUuid&) { return probe(); },
                                                       [this](const QUuid& id) { return names.value(id); },
                                                       [this](const QUuid& id) { return movedAway.contains(id); },
                                                       [] {}});
    jobs->start();
}

void JobBench::restart()
{
    jobs.reset();
    start();
}

void JobBench::renew(const QUuid& connection)
{
    jobs->onStored(connection);
    const auto task = jobs->renewed(connection).then([this] { ++followed; });
}

QCoro::Task<Result<jobs::GivenToken>> JobBench::token(QUuid connection)
{
    ++tokensAsked;
    whileAsking();
    if (noToken)
        co_return tl::unexpected(*noToken);
    const QByteArray token = tokens.value(connection);
    co_return jobs::GivenToken{Secret::take(QByteArray(token.constData(), token.size())), 7};
}

QCoro::Task<ProbeReport> JobBench::probe()
{
    ++probes;
    ProbeReport report;
    report.result = probeResult;
    report.message = u"As the provider says."_s;
    co_return report;
}

JobSettings JobBench::job(const QString& script) const
{
    JobSettings settings;
    settings.name = u"sync"_s;
    settings.connections = {crm};
    settings.directory = folder.path();
    settings.command = QStringList{u"/bin/sh"_s, u"-c"_s, script};
    return settings;
}

JobSettings JobBench::scheduled(const QString& expression, const QString& script) const
{
    JobSettings settings = job(script);
    settings.schedule = expression;
    settings.timeZone = u"UTC"_s;
    return settings;
}

QString JobBench::untilGo()
{
    return u"until [ -e go ]; do sleep 0.02; done"_s;
}

void JobBench::go() const
{
    QVERIFY(QFile(path(u"go"_s)).open(QIODevice::WriteOnly));
}

bool JobBench::ends() const
{
    return QTest::qWaitFor([this] { return !isRunning(); }, 20'000);
}

bool JobBench::add(const JobSettings& settings)
{
    std::optional<Result<JobDetails>> added;
    const auto task = jobs->add(settings).then([&added](const Result<JobDetails>& result) { added = result; });
    if (added && !*added)
        qWarning().noquote() << added->error().message;
    return added && added->has_value();
}

JobRun JobBench::run()
{
    if (const auto started = jobs->start(u"sync"_s); !started) {
        qWarning().noquote() << started.error().message;
        return {};
    }
    if (!ends())
        qWarning() << "The job did not end.";
    return lastRun();
}

QByteArray JobBench::content(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace evergrant::test
