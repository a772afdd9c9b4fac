// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/connectionswriter.h"

#include <QCoroFuture>

namespace evergrant {

namespace {

/// So many changes are made durable together at most: the first of them does not wait for all others of a burst.
constexpr std::size_t largestGroup = 256;

} // namespace

ConnectionsWriter::ConnectionsWriter(QString path, const Clock& clock, const QString& profileId)
    : m_file(std::move(path), clock, profileId)
    , m_thread([this] { work(); })
{
}

ConnectionsWriter::~ConnectionsWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
    deliver();
}

QFuture<Result<QList<Connection>>> ConnectionsWriter::handOver(Job::Kind kind, ConnectionChange change)
{
    const auto promise = std::make_shared<QPromise<Result<QList<Connection>>>>();
    promise->start();
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({kind, std::move(change), {}, promise});
    }
    m_changed.notify_all();
    return promise->future();
}

QCoro::Task<Result<void>> ConnectionsWriter::ended(QFuture<Result<QList<Connection>>> job)
{
    const auto result = co_await job;
    if (!result)
        co_return tl::unexpected(result.error());
    co_return {};
}

QCoro::Task<Result<QList<Connection>>> ConnectionsWriter::load()
{
    const auto loading = handOver(Job::Kind::Load);
    co_return co_await loading;
}

QCoro::Task<Result<void>> ConnectionsWriter::put(Connection connection)
{
    const QUuid id = connection.id;
    return ended(handOver(Job::Kind::Write, {id, std::move(connection)}));
}

QCoro::Task<Result<void>> ConnectionsWriter::remove(QUuid id)
{
    return ended(handOver(Job::Kind::Write, {id, {}}));
}

QCoro::Task<> ConnectionsWriter::folded()
{
    const auto folding = handOver(Job::Kind::Fold);
    co_await folding;
}

void ConnectionsWriter::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_ending; });
        if (m_waiting.empty())
            break;
        Jobs group = takeGroup();
        lock.unlock();
        const bool wasLoaded = m_isLoaded;
        run(group);
        lock.lock();
        std::move(group.begin(), group.end(), std::back_inserter(m_tried));
        m_newWarnings = m_file.warnings();
        QMetaObject::invokeMethod(this, &ConnectionsWriter::deliver, Qt::QueuedConnection);
        lock.unlock();
        // Nobody waits for it. What it cannot write is durable all the same, and it is tried again later.
        const bool isStart = wasLoaded != m_isLoaded;
        if (m_isLoaded && (isStart ? m_file.hasChanges() : m_file.isFoldDue()))
            (void)m_file.fold();
        lock.lock();
    }
    lock.unlock();
    if (m_isLoaded && m_file.hasChanges())
        (void)m_file.fold(); // nothing is lost where it fails: the next start reads the changes
}

ConnectionsWriter::Jobs ConnectionsWriter::takeGroup()
{
    const auto isChange = [](const Job& job) { return job.kind == Job::Kind::Write; };
    Jobs group;
    do {
        group.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    } while (isChange(group.front()) && !m_waiting.empty() && isChange(m_waiting.front()) &&
             group.size() < largestGroup);
    return group;
}

void ConnectionsWriter::run(Jobs& group)
{
    Job& first = group.front();
    if (first.kind == Job::Kind::Load) {
        first.result = loaded();
        return;
    }
    if (first.kind == Job::Kind::Fold) {
        if (m_isLoaded && m_file.hasChanges())
            (void)m_file.fold(); // nothing is lost where it fails
        return;
    }
    QList<ConnectionChange> changes;
    for (const auto& job : group)
        changes << job.change;
    const auto written = m_file.write(changes);
    for (auto& job : group)
        if (!written)
            job.result = tl::unexpected(written.error());
}

Result<QList<Connection>> ConnectionsWriter::loaded()
{
    if (m_isLoaded)
        return m_file.connections();
    auto loaded = m_file.load();
    m_isLoaded = loaded.has_value();
    return loaded;
}

void ConnectionsWriter::deliver()
{
    Jobs tried;
    {
        const std::lock_guard lock(m_mutex);
        tried.swap(m_tried);
        m_warnings = m_newWarnings;
    }
    for (const auto& job : tried) {
        job.promise->addResult(job.result);
        job.promise->finish();
    }
}

} // namespace evergrant
