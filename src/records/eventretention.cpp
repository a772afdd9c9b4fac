// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/eventretention.h"

#include "core/ports/records.h"
#include "core/system/smallfile.h"
#include "records/durablefile.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

Q_LOGGING_CATEGORY(log, "evergrant.records")

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::EventLog)
};

constexpr qint64 largestFile = 4096;
constexpr auto daysField = "days"_L1;

} // namespace

EventRetention retentionIn(const QString& file)
{
    EventRetention retention;
    retention.file = file;
    if (file.isEmpty() || !QFileInfo::exists(file))
        return retention;
    const auto bytes = readSmallFile(file, largestFile);
    const QJsonObject object = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
    retention.age = std::chrono::days(object.value(daysField).toInt());
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
    const QJsonObject object{{daysField, int(retention.age.count())}};
    return writeDurably(retention.file, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
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
