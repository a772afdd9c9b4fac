// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callgatherer.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

CallGatherer::CallGatherer(Clock& clock, Tell tell)
    : m_tell(std::move(tell))
    , m_alarm(clock.makeAlarm([this] { tellAll(); }))
{
}

void CallGatherer::add(const Call& call)
{
    if (!call.id.isNull())
        m_calls.removeIf([&call](const Call& earlier) { return earlier.id == call.id; });
    if (m_calls.isEmpty())
        m_alarm->set(Wait);
    m_calls.append(call);
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
            m_tell({call.id, isNamed ? call.headline : u"%1: %2"_s.arg(call.title, call.headline), call.detail},
                   {call.id});
        }
        return;
    }
    QList<QUuid> ids;
    QStringList titles;
    for (const Call& call : calls) {
        ids.append(call.id);
        if (!call.title.isEmpty() && !titles.contains(call.title))
            titles.append(call.title);
    }
    m_tell({{}, tr("There is news about %1 connections.").arg(titles.size()), titles.join(u", "_s)}, ids);
}

} // namespace evergrant
