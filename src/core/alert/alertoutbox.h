// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertdecision.h"
#include <QJsonArray>
#include <functional>

namespace evergrant {

/// Messages of one alert that are to be sent, the oldest first, without words: those are made when one is sent. What
/// has lost its point is dropped: trouble that is over before anybody heard of it, and reminders of it.
class AlertOutbox
{
public:
    struct Waiting
    {
        QString id; ///< the same when it is sent again
        AlertMessage message;
        QDateTime at; ///< UTC, when it was decided

        bool operator==(const Waiting&) const = default;
    };
    static constexpr qsizetype most = 50;
    static constexpr std::chrono::hours longest{72}; ///< older ones are dropped

    void add(const AlertMessage& message, const QString& id, const QDateTime& now);
    /// Takes out the incidents that do not hold now, apart from those of all-clears. Returns those that nobody has
    /// heard of therefore.
    QList<Incident> dropOver(const std::function<bool(const Incident&)>& holds);
    bool isEmpty() const { return m_waiting.isEmpty(); }
    qsizetype size() const { return m_waiting.size(); }
    const Waiting& first() const { return m_waiting.first(); }
    /// It is on its way: nothing of it is dropped any more.
    void beginFirst() { m_isUnderWay = true; }
    /// It failed, and waits again.
    void keepFirst() { m_isUnderWay = false; }
    void removeFirst();

    QJsonArray toJson() const;
    /// What cannot be read is left out.
    static AlertOutbox fromJson(const QJsonArray& array);

    bool operator==(const AlertOutbox&) const = default;

private:
    bool takeBack(const Incident& incident);
    void dropHollow();

    QList<Waiting> m_waiting;
    bool m_isUnderWay = false;
};

/// The same for all messages about the first incident or end of this one.
QString threadOf(const AlertMessage& message);

} // namespace evergrant
