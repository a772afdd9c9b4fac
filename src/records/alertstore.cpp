// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/alertstore.h"

#include "core/errorcode.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::AlertStore)
};

constexpr auto heartbeatsKey = "heartbeats"_L1;

/// A secret is bound to its origin, too: a row whose origin was changed in the file does not open.
QString kindFor(const QString& origin)
{
    return u"alert "_s + origin;
}

} // namespace

QList<StoredAlert> SqliteAlertStore::alerts() const
{
    auto all = m_database.rows().alerts.rows.values();
    std::ranges::sort(all, {}, &AlertRows::Row::number);
    QList<StoredAlert> alerts;
    alerts.reserve(all.size());
    for (const auto& row : std::as_const(all))
        alerts << StoredAlert{row.settings, row.progress, !row.sealed.isEmpty()};
    return alerts;
}

Result<std::optional<TargetSecret>> SqliteAlertStore::alertSecret(const QString& id) const
{
    const auto& rows = m_database.rows().alerts.rows;
    const auto row = rows.constFind(id);
    if (row == rows.constEnd() || (row->sealed.isEmpty() && row->secretOrigin.isEmpty()))
        return std::nullopt;
    if (row->sealed.isEmpty())
        return TargetSecret{Secret(), row->secretOrigin};
    const auto opened = m_sealer.openValue(QUuid(), id, kindFor(row->secretOrigin), row->sealed);
    if (!opened && opened.error().code == errorcode::storeDamaged)
        return fail(ErrorKind::Failed, errorcode::storeDamaged,
                    Tr::tr("The stored secret of the alert %1 is damaged. Remove the alert and add it again.").arg(id));
    return opened.map([&](const Secret& value) { return std::optional(TargetSecret{value, row->secretOrigin}); });
}

QList<Heartbeat> SqliteAlertStore::heartbeats() const
{
    const QString stored = m_database.rows().setting(heartbeatsKey);
    return heartbeatsFromJson(QJsonDocument::fromJson(stored.toUtf8()).array());
}

QCoro::Task<Result<void>> SqliteAlertStore::putAlert(AlertSettings settings, std::optional<TargetSecret> secret)
{
    AlertRows::Row row = m_database.rows().alerts.rows.value(settings.id);
    row.settings = settings;
    if (secret && !secret->value.isEmpty()) {
        const auto sealed = m_sealer.sealValue(QUuid(), settings.id, kindFor(secret->origin), secret->value);
        if (!sealed)
            co_return tl::unexpected(sealed.error());
        row.sealed = *sealed;
        row.secretOrigin = secret->origin;
    } else if (secret) {
        row.sealed.clear();
        row.secretOrigin.clear();
    }
    const auto change = [row](SqliteDatabase& database) { return alerttable::put(database, row); };
    const auto apply = [row](GrantRows& rows) { rows.alerts.put(row); };
    const auto written = m_database.write(change, apply);
    co_return co_await written;
}

QCoro::Task<Result<void>> SqliteAlertStore::noteProgress(QString id, QJsonObject progress)
{
    const auto change = [id, progress](SqliteDatabase& database) {
        return alerttable::noteProgress(database, id, progress);
    };
    const auto apply = [id, progress](GrantRows& rows) {
        if (const auto row = rows.alerts.rows.find(id); row != rows.alerts.rows.end())
            row->progress = progress;
    };
    const auto written = m_database.write(change, apply);
    co_return co_await written;
}

QCoro::Task<Result<void>> SqliteAlertStore::removeAlert(QString id)
{
    const auto change = [id](SqliteDatabase& database) { return alerttable::remove(database, id); };
    const auto apply = [id](GrantRows& rows) { rows.alerts.rows.remove(id); };
    const auto written = m_database.write(change, apply);
    co_return co_await written;
}

QCoro::Task<Result<void>> SqliteAlertStore::putHeartbeats(QList<Heartbeat> heartbeats)
{
    const QString text = heartbeats.isEmpty()
                             ? QString()
                             : QString::fromUtf8(QJsonDocument(toJson(heartbeats)).toJson(QJsonDocument::Compact));
    const auto nothing = [](SqliteDatabase&) { return SqlResult<void>(); };
    const auto unchanged = [](GrantRows&) {};
    const auto written = m_database.write(nothing, unchanged, StoreSettings{{heartbeatsKey, text}});
    co_return co_await written;
}

} // namespace evergrant
