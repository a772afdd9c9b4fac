// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/metricsfiles.h"

#include "core/errorcode.h"
#include "handoff/targets/inthread.h"
#include "handoff/targets/tokenfile.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QFile>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QPointer>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::MetricsFiles)
};

/// In the grant store.
constexpr QLatin1StringView settingsKey("metrics/targets");
constexpr mode_t forEveryReader = 0644;
/// Of ten thousand connections.
constexpr qint64 largestText = 64LL * 1024 * 1024;

using Outcomes = QList<Result<void>>; ///< one for each target

Result<void> onFile(const QString& path, const std::function<TokenFile::Outcome(TokenFile&)>& work)
{
    FileCalls calls;
    TokenFile::Settings settings;
    settings.path = QFile::encodeName(path);
    settings.mode = forEveryReader;
    settings.largestContent = largestText;
    TokenFile file(settings, calls);
    TokenFile::Outcome outcome = file.open();
    if (outcome)
        outcome = work(file);
    return outcome ? Result<void>() : tl::unexpected(outcome.error().error);
}

QFuture<Outcomes> writing(QThreadPool* threads, const QList<MetricsTarget>& targets, const MetricsPorts::Render& render)
{
    return inThread(threads, [targets, render] {
        Outcomes outcomes;
        for (const auto& [id, kind, path] : targets) {
            const Secret text = Secret::take(render(kind));
            outcomes << onFile(path, [&text](TokenFile& file) {
                file.removeLeftovers();
                return file.write(text);
            });
        }
        return outcomes;
    });
}

QFuture<Result<void>> erasing(QThreadPool* threads, const QString& path)
{
    return inThread(threads, [path]() -> Result<void> {
        auto erased = onFile(path, [](TokenFile& file) { return file.erase(); });
        const bool wasGone = !erased && erased.error().code == errorcode::folderMissing;
        return wasGone ? Result<void>() : erased;
    });
}

Error stoppingError()
{
    return {ErrorKind::Cancelled, u"stopping"_s, Tr::tr("Evergrant is stopping.")};
}

QList<MetricsTarget> targetsOf(const QList<MetricsTargetStatus>& all)
{
    QList<MetricsTarget> targets;
    for (const auto& status : all)
        targets << status.target;
    return targets;
}

} // namespace

MetricsFiles::MetricsFiles(MetricsPorts ports)
    : m_ports(std::move(ports))
    , m_alarm(m_ports.clock.makeAlarm([this] { writeAll(); }))
{
}

Result<void> MetricsFiles::start()
{
    const auto stored = m_ports.store.meta(settingsKey);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto targets = metricsTargetsFromJson(QJsonDocument::fromJson(stored->toUtf8()).array());
    if (!targets)
        return tl::unexpected(targets.error());
    m_wanted = *targets;
    for (const auto& target : *targets)
        m_targets.append({target, {}, {}});
    writeAll();
    return {};
}

void MetricsFiles::noteChange()
{
    if (m_targets.isEmpty() || std::exchange(m_isStale, true))
        return;
    plan();
}

/// Nothing is due while there is no target; the end of what is being written plans anew.
void MetricsFiles::plan()
{
    if (m_targets.isEmpty() || m_isWriting)
        return;
    const auto due = m_lastWrite + (m_isStale ? ShortestPause : LongestPause);
    m_alarm->set(std::max<std::chrono::milliseconds>(due - m_ports.clock.monotonic(), 0ms));
}

void MetricsFiles::writeAll()
{
    const QList<MetricsTarget> targets = targetsOf(m_targets);
    if (targets.isEmpty() || m_isWriting)
        return;
    m_isWriting = true;
    m_isStale = false;
    m_lastWrite = m_ports.clock.monotonic();
    auto* const watcher = new QFutureWatcher<Outcomes>(this);
    connect(watcher, &QFutureWatcher<Outcomes>::finished, this, [this, watcher, targets] {
        const Outcomes outcomes = watcher->result();
        watcher->deleteLater();
        m_isWriting = false;
        for (qsizetype i = 0; i < targets.size(); ++i)
            note(targets[i], outcomes[i]);
        plan();
    });
    watcher->setFuture(writing(m_ports.threads, targets, m_ports.snapshot()));
}

/// Told once when it begins to fail, and once when it works again.
void MetricsFiles::note(const MetricsTarget& target, const Result<void>& written)
{
    const auto found = std::ranges::find(m_targets, target, &MetricsTargetStatus::target);
    if (found == m_targets.end())
        return; // was removed meanwhile
    const bool failedBefore = !found->failure.isEmpty();
    found->failure = written ? QString() : written.error().message;
    if (written)
        found->writtenAt = m_ports.clock.now();
    if (!written && !failedBefore)
        m_ports.log(EventLevel::Warning, u"metrics-failed"_s,
                    Tr::tr("Monitoring may see old states: %1").arg(found->failure));
    if (written && failedBefore)
        m_ports.log(EventLevel::Info, u"metrics-written"_s, Tr::tr("%1 is written again.").arg(target.path));
}

Result<void> MetricsFiles::checkNew(const MetricsTarget& target) const
{
    if (const auto checked = checkMetricsTarget(target); !checked)
        return checked;
    const auto there = std::ranges::find_if(
        m_wanted, [&](const MetricsTarget& other) { return other.id == target.id || other.path == target.path; });
    if (there == m_wanted.end())
        return {};
    return fail(
        ErrorKind::Usage, errorcode::nameTaken,
        there->id == target.id
            ? Tr::tr("There is a metrics file “%1” already. Choose another --id, or remove it first.").arg(target.id)
            : Tr::tr("%1 is written already, as “%2”.").arg(target.path, there->id));
}

QString MetricsFiles::freeId(MetricsKind kind) const
{
    const QString word = toWord(kind);
    QString id = word;
    const auto isTaken = [&](const MetricsTarget& target) { return target.id == id; };
    for (int number = 2; std::ranges::any_of(m_wanted, isTaken); ++number)
        id = word + u'-' + QString::number(number);
    return id;
}

QCoro::Task<Result<void>> MetricsFiles::store(QList<MetricsTarget> targets)
{
    const QString text = QString::fromUtf8(QJsonDocument(toJson(targets)).toJson(QJsonDocument::Compact));
    const StoreSettings changed{{settingsKey, text}};
    m_wanted = targets;
    const QPointer<MetricsFiles> self(this);
    auto stored = co_await m_ports.store.writeSettings(changed);
    if (self && !stored)
        m_wanted = targetsOf(m_targets);
    co_return stored;
}

QCoro::Task<Result<MetricsTargetStatus>> MetricsFiles::add(MetricsTarget target)
{
    if (target.id.isEmpty())
        target.id = freeId(target.kind);
    if (const auto checked = checkNew(target); !checked)
        co_return tl::unexpected(checked.error());
    const QPointer<MetricsFiles> self(this);
    const QList<MetricsTarget> one{target};
    const auto first = writing(m_ports.threads, one, m_ports.snapshot());
    const Outcomes outcomes = co_await first;
    if (!self)
        co_return tl::unexpected(stoppingError());
    if (!outcomes.first())
        co_return tl::unexpected(outcomes.first().error());
    if (const auto checked = checkNew(target); !checked) // somebody else may have been quicker
        co_return tl::unexpected(checked.error());
    const QList<MetricsTarget> wanted = m_wanted + one;
    const auto stored = co_await store(wanted);
    if (!self)
        co_return tl::unexpected(stoppingError());
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (m_targets.isEmpty())
        m_lastWrite = m_ports.clock.monotonic();
    const MetricsTargetStatus status{target, m_ports.clock.now(), {}};
    m_targets.append(status);
    plan();
    co_return status;
}

QCoro::Task<Result<void>> MetricsFiles::remove(QString id)
{
    const auto found = std::ranges::find(m_wanted, id, &MetricsTarget::id);
    if (found == m_wanted.end())
        co_return fail(ErrorKind::Usage, u"no-such-metrics"_s,
                       Tr::tr("There is no metrics file “%1”. evergrant metrics list shows all.").arg(id.left(80)));
    const MetricsTarget target = *found;
    QList<MetricsTarget> wanted = m_wanted;
    wanted.removeOne(target);
    const QPointer<MetricsFiles> self(this);
    const auto stored = co_await store(wanted);
    if (!self)
        co_return tl::unexpected(stoppingError());
    if (!stored)
        co_return stored;
    m_targets.removeIf([&](const MetricsTargetStatus& status) { return status.target == target; });
    const auto erasure = erasing(m_ports.threads, target.path);
    co_return co_await erasure;
}

} // namespace evergrant::handoff
