// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/bundlecollector.h"

#include <QSysInfo>
#include <algorithm>
#include <functional>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::link {

namespace {

/// The timeline and the last events of so many connections that are not healthy are asked for, those that are worst
/// first: each costs two requests.
constexpr qsizetype mostExamined = 20;
constexpr int attemptsOfEach = 20, eventsOfEach = 50, latestEvents = 200;

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
    m_link.ask<api::Hello>({}, this, [this](const Result<api::Hello::Answer>& answer) {
        if (answer) {
            m_parts.worker = *answer;
            return askConnections();
        }
        // Each further request would start a worker again and wait for it.
        m_parts.checks = {api::unreachableWorkerCheck(answer.error())};
        finish();
    });
}

void BundleCollector::askConnections()
{
    const auto keep = [this](const api::Connections::Answer& answer) {
        m_parts.connections = answer.connections;
        std::ranges::sort(m_parts.connections, [](const auto& one, const auto& other) {
            const bool needed = api::needsExamination(one), otherNeeded = api::needsExamination(other);
            return std::tie(otherNeeded, other.severity, one.name) < std::tie(needed, one.severity, other.name);
        });
    };
    ask<api::Connections>({}, u"connections"_s, keep, [this] { askJobs(); });
}

void BundleCollector::askJobs()
{
    ask<api::JobList>(
        {}, u"sync jobs"_s, [this](const auto& answer) { m_parts.jobs = answer.jobs; }, [this] { askAlerts(); });
}

void BundleCollector::askAlerts()
{
    ask<api::AlertList>(
        {}, u"alerts"_s, [this](const auto& answer) { m_parts.alerts = answer.alerts; }, [this] { askWarnings(); });
}

void BundleCollector::askWarnings()
{
    api::Log::Params latest;
    latest.level = EventLevel::Warning;
    latest.limit = latestEvents;
    ask<api::Log>(
        latest, u"warnings"_s, [this](const auto& answer) { m_parts.warnings = answer.events; },
        [this] { askEvents(); });
}

void BundleCollector::askEvents()
{
    api::Log::Params latest;
    latest.limit = latestEvents;
    ask<api::Log>(
        latest, u"events"_s, [this](const auto& answer) { m_parts.events = answer.events; }, [this] { askAbout(0); });
}

void BundleCollector::askAbout(qsizetype index)
{
    const auto unwell = std::ranges::count_if(m_parts.connections, api::needsExamination);
    if (index >= std::min(qsizetype(unwell), mostExamined)) {
        if (unwell > mostExamined)
            m_parts.missing += u"timelines of %1 connections"_s.arg(unwell - mostExamined);
        return askChecks();
    }
    // The worst come first, so these are the first ones.
    const QString name = m_parts.connections[index].name;
    const auto keepEvents = [this, name](const api::Log::Answer& answer) {
        m_parts.eventsOf.insert(name, answer.events);
    };
    const auto askLog = [this, name, index, keepEvents] {
        api::Log::Params latest;
        latest.name = name;
        latest.limit = eventsOfEach;
        ask<api::Log>(latest, u"events of "_s + name, keepEvents, [this, index] { askAbout(index + 1); });
    };
    const auto keepAttempts = [this, name](const api::Attempts::Answer& answer) {
        m_parts.attempts.insert(name, answer.attempts);
    };
    ask<api::Attempts>({name, attemptsOfEach}, u"timeline of "_s + name, keepAttempts, askLog);
}

void BundleCollector::askChecks()
{
    Q_EMIT checksBegun();
    ask<api::Doctor>(
        {}, u"checks"_s, [this](const auto& answer) { m_parts.checks = answer.checks; }, [this] { finish(); });
}

void BundleCollector::endChecks(std::chrono::seconds limit)
{
    m_parts.missing += u"checks: no answer within %1 s"_s.arg(limit.count());
    finish();
}

void BundleCollector::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT collected(api::bundleText(m_parts));
}

} // namespace evergrant::link
