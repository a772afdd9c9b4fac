// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alertoutbox.h"

#include "core/text/utc.h"
#include <QCryptographicHash>
#include <QJsonObject>
#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

using Kind = AlertMessage::Kind;

std::optional<Kind> kindFromWord(const QString& word)
{
    for (const Kind kind : {Kind::Problem, Kind::Reminder, Kind::AllClear, Kind::Ending, Kind::LastToday})
        if (toWord(kind) == word)
            return kind;
    return std::nullopt;
}

QDateTime timeFrom(const QJsonValue& value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toInteger(), utcZone);
}

} // namespace

/// From all messages that have not begun; true: nobody has heard of this incident.
bool AlertOutbox::takeBack(const Incident& incident)
{
    bool wasProblem = false;
    for (qsizetype i = m_isUnderWay ? 1 : 0; i < m_waiting.size(); ++i) {
        AlertMessage& message = m_waiting[i].message;
        if (message.kind != Kind::AllClear && message.incidents.removeAll(incident) > 0)
            wasProblem = wasProblem || message.kind == Kind::Problem;
    }
    return wasProblem;
}

void AlertOutbox::add(const AlertMessage& message, const QString& id, const QDateTime& now)
{
    AlertMessage added = message;
    if (added.kind == Kind::AllClear) {
        added.incidents.removeIf([this](const Incident& incident) { return takeBack(incident); });
    } else if (added.kind == Kind::Reminder) {
        for (const Waiting& waiting : std::as_const(m_waiting))
            added.incidents.removeIf([&](const Incident& one) { return waiting.message.incidents.contains(one); });
    }
    if (!added.isHollow())
        m_waiting << Waiting{id, added, now};
    dropHollow();
    const qsizetype begun = m_isUnderWay ? 1 : 0;
    const QDateTime oldest = now.addSecs(-std::chrono::seconds(longest).count());
    for (qsizetype i = m_waiting.size() - 1; i >= begun; --i)
        if (m_waiting.at(i).at < oldest)
            m_waiting.removeAt(i);
    while (m_waiting.size() > most)
        m_waiting.removeAt(begun);
}

QList<Incident> AlertOutbox::dropOver(const std::function<bool(const Incident&)>& holds)
{
    QList<Incident> untold;
    for (qsizetype i = m_isUnderWay ? 1 : 0; i < m_waiting.size(); ++i) {
        AlertMessage& message = m_waiting[i].message;
        if (message.kind == Kind::AllClear) { // of a message that came before and failed while this one waited
            message.incidents.removeIf([&](const Incident& incident) { return untold.contains(incident); });
            continue;
        }
        const auto over = [&](const Incident& incident) { return !holds(incident); };
        if (message.kind == Kind::Problem)
            std::ranges::copy_if(message.incidents, std::back_inserter(untold), over);
        message.incidents.removeIf(over);
    }
    dropHollow();
    return untold;
}

void AlertOutbox::dropHollow()
{
    for (qsizetype i = m_waiting.size() - 1; i >= (m_isUnderWay ? 1 : 0); --i)
        if (m_waiting.at(i).message.isHollow())
            m_waiting.removeAt(i);
}

void AlertOutbox::removeFirst()
{
    m_isUnderWay = false;
    if (!m_waiting.isEmpty())
        m_waiting.removeFirst();
}

QJsonArray AlertOutbox::toJson() const
{
    QJsonArray array;
    for (const Waiting& waiting : m_waiting) {
        QJsonArray incidents;
        for (const Incident& incident : waiting.message.incidents)
            incidents << toText(incident);
        const AlertState ends{{}, waiting.message.ends};
        array << QJsonObject{{u"id"_s, waiting.id},
                             {u"kind"_s, toWord(waiting.message.kind)},
                             {u"incidents"_s, incidents},
                             {u"ends"_s, evergrant::toJson(ends).value("ends"_L1)},
                             {u"since"_s, waiting.message.since.toMSecsSinceEpoch()},
                             {u"at"_s, waiting.at.toMSecsSinceEpoch()}};
    }
    return array;
}

AlertOutbox AlertOutbox::fromJson(const QJsonArray& array)
{
    AlertOutbox outbox;
    for (const auto& value : array) {
        const QJsonObject object = value.toObject();
        const auto kind = kindFromWord(object.value("kind"_L1).toString());
        AlertMessage message{
            kind.value_or(Kind::Problem), {}, alertStateFromJson(object).ends, timeFrom(object.value("since"_L1))};
        const auto incidents = object.value("incidents"_L1).toArray();
        for (const auto& text : incidents)
            if (const auto incident = incidentFromText(text.toString()))
                message.incidents << *incident;
        if (kind && !message.isHollow())
            outbox.m_waiting << Waiting{object.value("id"_L1).toString(), message, timeFrom(object.value("at"_L1))};
    }
    return outbox;
}

QString threadOf(const AlertMessage& message)
{
    QString about = toWord(message.kind);
    if (!message.incidents.isEmpty())
        about = toText(message.incidents.first());
    else if (!message.ends.isEmpty())
        about = toWord(message.ends.first().end) + message.ends.first().connection.toString();
    constexpr qsizetype length = 32;
    const auto hash = QCryptographicHash::hash(about.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.first(length));
}

} // namespace evergrant
