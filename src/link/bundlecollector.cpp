// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/bundlecollector.h"

#include <QSysInfo>
#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::link {

namespace {

/// The timeline of so many connections is asked for, those that are worst first: each costs a request.
constexpr qsizetype mostTimelines = 100;
constexpr int attemptsOfEach = 20, latestEvents = 500;

} // namespace

BundleCollector::BundleCollector(WorkerLink& link, const Clock& clock, const QString& program, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_clock(clock)
{
    m_parts.program = program;
    m_parts.system = u"%1, kernel %2 %3, %4, Qt %5"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                                          QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture(),
                                                          QString::fromLatin1(qVersion()));
}

template <api::IsMethod Method>
void BundleCollector::ask(const typename Method::Params& params, const QString& what,
                          const std::function<void(const typename Method::Answer&)>& keep,
                          const std::function<void()>& next)
{
    m_link.ask<Method>(params, this, [this, what, keep, next](const Result<typename Method::Answer>& answer) {
        if (answer)
            keep(*answer);
        else
            m_parts.missing += u"%1: %2"_s.arg(what, answer.error().message);
        next();
    });
}

void BundleCollector::collect()
{
    m_parts.madeAt = m_clock.now();
    ask<api::Hello>({}, u"worker"_s, [this](const auto& answer) { m_parts.worker = answer; }, [this] { askDoctor(); });
}

void BundleCollector::askDoctor()
{
    ask<api::Doctor>(
        {}, u"checks"_s, [this](const auto& answer) { m_parts.checks = answer.checks; }, [this] { askConnections(); });
}

void BundleCollector::askConnections()
{
    const auto keep = [this](const api::Connections::Answer& answer) {
        m_parts.connections = answer.connections;
        std::ranges::stable_sort(m_parts.connections, std::ranges::greater(), &api::ConnectionView::severity);
    };
    ask<api::Connections>({}, u"connections"_s, keep, [this] { askJobs(); });
}

void BundleCollector::askJobs()
{
    ask<api::JobList>(
        {}, u"sync jobs"_s, [this](const auto& answer) { m_parts.jobs = answer.jobs; }, [this] { askEvents(); });
}

void BundleCollector::askEvents()
{
    api::Log::Params latest;
    latest.limit = latestEvents;
    ask<api::Log>(
        latest, u"events"_s, [this](const auto& answer) { m_parts.events = answer.events; },
        [this] { askAttempts(0); });
}

void BundleCollector::askAttempts(qsizetype index)
{
    if (index >= std::min(m_parts.connections.size(), mostTimelines)) {
        if (m_parts.connections.size() > mostTimelines)
            m_parts.missing += u"timelines of %1 connections"_s.arg(m_parts.connections.size() - mostTimelines);
        Q_EMIT collected(api::bundleText(m_parts));
        return;
    }
    const QString name = m_parts.connections[index].name;
    const auto keep = [this, name](const api::Attempts::Answer& answer) {
        m_parts.attempts.insert(name, answer.attempts);
    };
    ask<api::Attempts>({name, attemptsOfEach}, u"timeline of "_s + name, keep,
                       [this, index] { askAttempts(index + 1); });
}

} // namespace evergrant::link
