// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/callgatherer.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

using Counted = QList<std::pair<QString, int>>;

/// How many connections have each title, in the order of the calls. Several may have one title. A call of no certain
/// connection counts where no other has its title.
Counted countedByTitle(const QList<Call>& calls)
{
    Counted counted;
    const auto entryOf = [&counted](const QString& title) {
        const auto found = std::ranges::find(counted, title, &Counted::value_type::first);
        return found == counted.end() ? counted.insert(found, {title, 0}) : found;
    };
    for (const Call& call : calls)
        entryOf(call.title)->second += call.id.isNull() ? 0 : 1;
    for (auto& [title, many] : counted)
        many = std::max(many, title.isEmpty() ? 0 : 1);
    counted.removeIf([](const auto& entry) { return entry.second == 0; });
    return counted;
}

} // namespace

CallGatherer::CallGatherer(Clock& clock, Tell tell)
    : m_tell(std::move(tell))
    , m_alarm(clock.makeAlarm([this] { tellAll(); }))
{
}

void CallGatherer::add(Call call)
{
    const auto earlier =
        std::ranges::find_if(m_calls, [&call](const Call& known) { return !call.id.isNull() && known.id == call.id; });
    if (earlier != m_calls.end()) {
        if (call.button.isEmpty())
            call.button = earlier->button;
        m_calls.erase(earlier);
    }
    if (m_calls.isEmpty())
        m_alarm->set(Wait);
    m_calls.append(std::move(call));
}

void CallGatherer::drop(const QUuid& id)
{
    m_calls.removeIf([&id](const Call& call) { return call.id == id; });
    if (m_calls.isEmpty())
        m_alarm->disarm();
}

void CallGatherer::tellAll()
{
    const auto calls = std::exchange(m_calls, {});
    if (calls.size() <= Single) {
        for (const Call& call : calls) {
            const bool isNamed = call.title.isEmpty() || call.headline.contains(call.title);
            m_tell({call.id, isNamed ? call.headline : u"%1: %2"_s.arg(call.title, call.headline), call.detail,
                    call.button},
                   {call.id});
        }
        return;
    }
    QList<QUuid> ids;
    for (const Call& call : calls)
        ids.append(call.id);
    const auto connections = countedByTitle(calls);
    QStringList titles;
    int count = 0;
    for (const auto& [title, many] : connections) {
        titles.append(many == 1 ? title
                                : tr("%1 (%2)", "a title, and how many connections have it").arg(title).arg(many));
        count += many;
    }
    m_tell({{},
            count == 1 ? tr("There is news about a connection.") : tr("There is news about %1 connections.").arg(count),
            titles.join(u", "_s)},
           ids);
}

} // namespace evergrant
