// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/deliverystore.h"

#include "core/errorcode.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::DeliveryStore)
};

/// A secret is bound to its origin, too: a row whose origin was changed in the file does not open.
QString kindFor(const QString& origin)
{
    return u"delivery "_s + origin;
}

} // namespace

QList<StoredTarget> SqliteDeliveryStore::targets() const
{
    auto all = rows().rows.values();
    std::ranges::sort(all, {}, &DeliveryRows::Row::number);
    QList<StoredTarget> targets;
    targets.reserve(all.size());
    for (const auto& row : std::as_const(all))
        targets << StoredTarget{row.settings, row.last, !row.sealed.isEmpty()};
    return targets;
}

Result<std::optional<TargetSecret>> SqliteDeliveryStore::secret(const QUuid& connection, const QString& id) const
{
    const auto row = rows().rows.constFind({connection, id});
    if (row == rows().rows.constEnd() || (row->sealed.isEmpty() && row->secretOrigin.isEmpty()))
        return std::nullopt;
    if (row->sealed.isEmpty())
        return TargetSecret{Secret(), row->secretOrigin};
    const auto opened = m_sealer.openValue(connection, id, kindFor(row->secretOrigin), row->sealed);
    if (!opened && opened.error().code == errorcode::storeDamaged)
        return fail(
            ErrorKind::Failed, errorcode::storeDamaged,
            Tr::tr("The stored secret of the delivery %1 is damaged. Remove the delivery and add it again.").arg(id));
    return opened.map([&](const Secret& value) { return std::optional(TargetSecret{value, row->secretOrigin}); });
}

QCoro::Task<Result<void>> SqliteDeliveryStore::put(TargetSettings settings, std::optional<TargetSecret> secret)
{
    DeliveryRows::Row row;
    if (const auto before = rows().rows.constFind({settings.connection, settings.id}); before != rows().rows.constEnd())
        row = *before;
    row.settings = settings;
    if (secret && !secret->value.isEmpty()) {
        const auto sealed =
            m_sealer.sealValue(settings.connection, settings.id, kindFor(secret->origin), secret->value);
        if (!sealed)
            co_return tl::unexpected(sealed.error());
        row.sealed = *sealed;
        row.secretOrigin = secret->origin;
    } else if (secret) {
        row.sealed.clear();
        row.secretOrigin.clear();
    }
    const auto change = [row](SqliteDatabase& database) { return deliverytable::put(database, row); };
    const auto apply = [row](GrantRows& rows) { rows.deliveries.put(row); };
    const auto written = m_database.write(change, apply);
    co_return co_await written;
}

QCoro::Task<Result<void>> SqliteDeliveryStore::change(TargetSettings settings)
{
    const auto change = [settings](SqliteDatabase& database) { return deliverytable::change(database, settings); };
    const auto apply = [settings](GrantRows& rows) {
        auto& targets = rows.deliveries.rows;
        if (const auto row = targets.find({settings.connection, settings.id}); row != targets.end())
            row->settings = settings;
    };
    const auto written = m_database.write(change, apply);
    co_return co_await written;
}

QCoro::Task<Result<void>> SqliteDeliveryStore::noteDelivered(QUuid connection, QString id, DeliveryRecord record)
{
    const auto change = [connection, id, record](SqliteDatabase& database) {
        return deliverytable::noteDelivered(database, connection, id, record);
    };
    const auto apply = [connection, id, record](GrantRows& rows) {
        auto& targets = rows.deliveries.rows;
        if (const auto row = targets.find({connection, id}); row != targets.end())
            row->last = record;
    };
    const auto written = m_database.write(change, apply);
    co_return co_await written;
}

QCoro::Task<Result<void>> SqliteDeliveryStore::remove(QUuid connection, QString id)
{
    const auto change = [connection, id](SqliteDatabase& database) {
        return deliverytable::remove(database, connection, id);
    };
    const auto apply = [connection, id](GrantRows& rows) { rows.deliveries.rows.remove({connection, id}); };
    const auto written = m_database.write(change, apply);
    co_return co_await written;
}

QCoro::Task<Result<void>> SqliteDeliveryStore::removeConnection(QUuid connection)
{
    const auto change = [connection](SqliteDatabase& database) {
        return deliverytable::removeConnection(database, connection);
    };
    const auto apply = [connection](GrantRows& rows) { rows.deliveries.removeConnection(connection); };
    const auto written = m_database.write(change, apply);
    co_return co_await written;
}

} // namespace evergrant
