// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/renewall.h"

#include "desktop/widgets/texts.h"
#include <algorithm>
#include <utility>

namespace evergrant {

namespace {

constexpr qsizetype Steps = 20; // of progress

/// Troubles are one sentence about each connection that failed.
QString sumOf(const QList<api::Refresh::Outcome>& results, const QStringList& troubles, qsizetype all)
{
    // A renewal of moments ago was joined, or there is nothing to renew.
    const auto untouched =
        std::ranges::count_if(results, [](const auto& r) { return r.ok && (r.freshFor || r.checked); });
    const qsizetype renewed = results.size() - troubles.size() - untouched;
    if (troubles.size() == 1)
        return troubles.first();
    if (!troubles.isEmpty())
        return RenewAll::tr("%1 of %2 connections could not be renewed. The list says why.")
            .arg(troubles.size())
            .arg(all);
    if (results.size() < all)
        return RenewAll::tr("Stopped. Renewed %1 of %2 connections.").arg(renewed).arg(all);
    if (untouched == all)
        return RenewAll::tr("Nothing was renewed: none of the %1 connections needs it now.").arg(all);
    if (untouched > 0)
        return RenewAll::tr("Renewed %1 of %2 connections; the others do not need it now.").arg(renewed).arg(all);
    return RenewAll::tr("All %1 connections are renewed.").arg(all);
}

} // namespace

RenewAll::RenewAll(link::WorkerLink& link, const ConnectionsModel& model, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_model(model)
{
}

void RenewAll::start()
{
    if (m_all > 0)
        return;
    const QList<ShownConnection> views = m_model.views();
    for (const ShownConnection& view : views) {
        if (view.paused || view.health == Health::NeverAuthorized)
            continue;
        m_waiting[view.providerId].enqueue({view.id, view.name, view.shownTitle()});
        ++m_all;
    }
    const QStringList providers = m_waiting.keys();
    for (const QString& provider : providers)
        sendOf(provider);
}

void RenewAll::stop()
{
    m_waiting.clear();
}

void RenewAll::sendOf(const QString& provider)
{
    while (m_sent.value(provider) < MostOfProvider && !m_waiting.value(provider).isEmpty())
        send(provider, m_waiting[provider].dequeue());
}

void RenewAll::send(const QString& provider, const QueuedConnection& connection)
{
    ++m_sent[provider];
    Q_EMIT began(connection.id);
    api::Refresh::Params params;
    params.name = connection.name;
    m_link.ask<api::Refresh>(params, this, [this, provider, connection](const Result<api::Refresh::Answer>& answer) {
        --m_sent[provider];
        note(connection, answer);
        Q_EMIT ended(connection.id);
        sendOf(provider);
        const bool isOver = std::ranges::all_of(m_sent, [](int sent) { return sent == 0; });
        if (isOver)
            finish();
        else if (m_obstacle.isEmpty() && m_results.size() * Steps / m_all != (m_results.size() - 1) * Steps / m_all)
            Q_EMIT progressed(static_cast<int>(m_results.size()), static_cast<int>(m_all));
    });
}

void RenewAll::note(const QueuedConnection& connection, const Result<api::Refresh::Answer>& answer)
{
    // No worker, a window that changes nothing, a keyring that is locked: the others would fail of the same.
    if (!answer && answer.error().kind != ErrorKind::NoSuchConnection) {
        m_obstacle = answer.error().message;
        m_waiting.clear();
        return;
    }
    api::Refresh::Outcome outcome = answer ? answer->results.value(0) : api::Refresh::Outcome();
    if (!answer)
        outcome.message = answer.error().message;
    if (!outcome.ok) {
        m_failed << connection.id;
        m_troubles << Texts::about(connection.title, outcome.message);
    }
    m_results << outcome;
}

void RenewAll::finish()
{
    const QString text = sumOf(m_results, m_troubles, m_all);
    const bool isNeutral = m_results.size() < m_all ||
                           std::ranges::all_of(m_results, [](const auto& r) { return r.freshFor || r.checked; });
    const Tone tone = !m_troubles.isEmpty() ? Tone::Watch : isNeutral ? Tone::Info : Tone::Fine;
    const QSet<QUuid> failed = m_failed;
    const QString obstacle = std::exchange(m_obstacle, QString());
    m_all = 0;
    m_waiting.clear();
    m_sent.clear();
    m_results.clear();
    m_troubles.clear();
    m_failed.clear();
    if (obstacle.isEmpty())
        Q_EMIT finished(tone, text, failed);
    else
        Q_EMIT finished(Tone::Bad, obstacle, {});
}

} // namespace evergrant
