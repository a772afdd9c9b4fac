// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertways.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::alerts {

const AlertEntry* AlertWays::next(const QString& id, AlertLevel level) const
{
    const auto own = std::ranges::find_if(m_entries, [&](const auto& entry) { return entry->settings.id == id; });
    const auto count = static_cast<std::ptrdiff_t>(m_entries.size());
    const auto place = own - m_entries.begin();
    const AlertEntry* paused = nullptr;
    for (std::ptrdiff_t step = 1; step < count; ++step) {
        const AlertEntry& other = *m_entries.at(static_cast<std::size_t>((place + step) % count));
        if (other.settings.id == id || other.queue->isFailing() || !hasLevel(other.settings, level))
            continue;
        if (!isPausedAt(other.settings, m_now))
            return &other;
        paused = paused ? paused : &other;
    }
    return paused;
}

QList<AlertInput> AlertWays::inputsFor(const AlertEntry& entry, const QList<AlertInput>& happened) const
{
    QList<AlertInput> inputs;
    for (const AlertInput& input : happened) {
        const auto* const began = std::get_if<alertinput::Began>(&input);
        if (!began) {
            inputs << input;
            continue;
        }
        const AlertLevel level = ruleOf(began->incident.kind).level;
        if (began->incident.kind == IncidentClass::AlertFails && next(began->incident.name, level) != &entry)
            continue;
        alertinput::Began own = *began;
        own.despitePatterns = std::ranges::any_of(m_entries, [&](const auto& other) {
            const QString signsInWith = other->settings.options.value(u"auth-connection"_s);
            return !signsInWith.isEmpty() && own.connectionNames.contains(signsInWith) &&
                   next(other->settings.id, level) == &entry;
        });
        inputs << own;
    }
    return inputs;
}

QString AlertWays::warningOf(const AlertEntry& entry) const
{
    const QString connection = entry.settings.options.value(u"auth-connection"_s);
    if (connection.isEmpty() || next(entry.settings.id, AlertLevel::NeedsPerson))
        return {};
    return QCoreApplication::translate("evergrant::alerts::Alerts",
                                       "It signs in with %1, so trouble with %1 cannot be told by it: add an alert of "
                                       "another kind.")
        .arg(connection);
}

} // namespace evergrant::alerts
