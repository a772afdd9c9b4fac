// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/jobs/jobsmodel.h"

#include "api/messages/notices.h"
#include "desktop/jobs/jobtexts.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/texts.h"
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

JobsModel::JobsModel(link::WorkerLink& link, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_link(link)
    , m_clock(clock)
{
    connect(&m_link, &link::WorkerLink::noticed, this, [this](const QString& notice, const QJsonObject& data) {
        const auto logged = api::noticeIn<api::EventLogged>(notice, data);
        if (logged && logged->event.kind.startsWith("job-"_L1))
            reload();
    });
}

int JobsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

QVariant JobsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::JobView& job = m_jobs[index.row()];
    const HealthShape shape = m_isReachable ? JobTexts::shape(job) : HealthShape::unknown();
    const QString word = m_isReachable ? JobTexts::word(job.state) : Texts::unknownWord();
    const QString line = m_isReachable ? JobTexts::rowLine(job, m_clock.now()) : word.left(1).toUpper() + word.mid(1);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return job.name;
    case Qt::AccessibleTextRole:
        return u"%1, %2. %3"_s.arg(job.name, word, line);
    case Qt::ToolTipRole:
        return ForeignText::tip(m_isReachable ? job.summary : word);
    case ConnectionsModel::HeaderRole:
        return false;
    case ConnectionsModel::LineRole:
        return line;
    case ConnectionsModel::FormRole:
        return static_cast<int>(shape.form());
    case ConnectionsModel::ToneRole:
        return static_cast<int>(shape.tone());
    case ConnectionsModel::LineToneRole:
        return static_cast<int>(shape.tone() == Tone::Fine ? Tone::Calm : shape.tone());
    default:
        return {};
    }
}

void JobsModel::reload()
{
    if (m_isAsking) {
        m_isStale = true;
        return;
    }
    m_isAsking = true;
    m_isStale = false;
    m_link.ask<api::JobList>({}, this, [this](const Result<api::JobList::Answer>& answer) {
        m_isAsking = false;
        if (answer)
            setJobs(answer->jobs);
        if (m_isStale)
            reload();
    });
}

void JobsModel::setJobs(const QList<api::JobView>& jobs)
{
    const bool sameRows = std::ranges::equal(jobs, m_jobs, {}, &api::JobView::name, &api::JobView::name);
    m_isLoaded = true;
    if (sameRows) {
        m_jobs = jobs;
        refreshLines();
    } else {
        beginResetModel();
        m_jobs = jobs;
        endResetModel();
    }
    Q_EMIT changed();
}

std::optional<api::JobView> JobsModel::job(const QString& name) const
{
    const auto found = std::ranges::find(m_jobs, name, &api::JobView::name);
    return found == m_jobs.end() ? std::nullopt : std::optional(*found);
}

QList<api::JobView> JobsModel::jobsWith(const QString& connection) const
{
    QList<api::JobView> found;
    std::ranges::copy_if(m_jobs, std::back_inserter(found),
                         [&](const api::JobView& job) { return job.connections.contains(connection); });
    return found;
}

QModelIndex JobsModel::indexOf(const QString& name) const
{
    const auto found = std::ranges::find(m_jobs, name, &api::JobView::name);
    return found == m_jobs.end() ? QModelIndex() : index(static_cast<int>(found - m_jobs.begin()));
}

void JobsModel::setReachable(bool reachable)
{
    if (reachable == m_isReachable)
        return;
    m_isReachable = reachable;
    refreshLines();
    Q_EMIT changed();
}

void JobsModel::refreshLines()
{
    if (!m_jobs.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace evergrant
