// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/eventretention.h"

#include "core/ports/records.h"
#include "records/settingfile.h"
#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

Q_LOGGING_CATEGORY(log, "evergrant.records")

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::EventLog)
};

SettingFile daysIn(const QString& file)
{
    return {file, "days"_L1};
}

} // namespace

EventRetention retentionIn(const QString& file)
{
    EventRetention retention;
    retention.file = file;
    const SettingFile days = daysIn(file);
    if (!days.exists())
        return retention;
    retention.age = std::chrono::days(days.read().toInt());
    if (checkRetention(retention.age))
        return retention;
    qCWarning(log).noquote() << file << "does not say how long events are kept; they are kept as long as possible.";
    retention.age = EventKeeping::Longest;
    return retention;
}

Result<void> saveRetention(const EventRetention& retention)
{
    if (retention.file.isEmpty())
        return {};
    return daysIn(retention.file).write(int(retention.age.count()));
}

Result<void> checkRetention(std::chrono::days age)
{
    if (age >= EventKeeping::Shortest && age <= EventKeeping::Longest)
        return {};
    return fail(ErrorKind::Usage, u"bad-retention"_s,
                Tr::tr("days: the log can be kept from %1 to %2 days.")
                    .arg(EventKeeping::Shortest.count())
                    .arg(EventKeeping::Longest.count()));
}

} // namespace evergrant
