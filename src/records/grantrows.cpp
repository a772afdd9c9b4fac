// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/grantrows.h"

#include "records/grantstoreschema.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// Without the room for longer text that QString::toUtf8() leaves behind it.
QByteArray utf8Of(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    bytes.squeeze();
    return bytes;
}

} // namespace

SqlResult<GrantRows> GrantRows::read(SqliteDatabase& database)
{
    GrantRows all;
    const auto grant = [&all](const QSqlQuery& row) {
        const QUuid connection = grantstore::uuidFromColumn(row.value(0));
        const auto slot = grantSlotFromWord(row.value(1).toString());
        if (!slot) {
            all.unknownSlots.insert(connection);
            return;
        }
        all.grants.insert({connection, *slot},
                          {all.packer.pack(grantstore::infoFrom(row, 3)), PooledBytes(row.value(2).toByteArray())});
    };
    const auto secret = [&all](const QSqlQuery& row) {
        all.clientSecrets.insert(grantstore::uuidFromColumn(row.value(0)), row.value(1).toByteArray());
    };
    const auto attempt = [&all](const QSqlQuery& row) {
        const auto open = grantstore::attemptFrom(row);
        all.openAttempts.insert(open.attemptId, {open, ++all.lastNumber});
    };
    const auto setting = [&all](const QSqlQuery& row) {
        const QString name = row.value(0).toString();
        if (name.startsWith(GrantStore::owned))
            all.owned.insert(utf8Of(name), utf8Of(row.value(1).toString()));
        else
            all.meta.insert(utf8Of(name), utf8Of(row.value(1).toString()));
    };
    const auto key = [&all](const QSqlQuery& row) { all.keyCheck = row.value(0).toByteArray(); };
    return database
        .forEachRow(u"SELECT connection, slot, sealed, %1 FROM grants"_s.arg(grantstore::infoColumns()), {}, grant)
        .and_then([&] { return database.forEachRow(u"SELECT connection, sealed FROM client_secrets"_s, {}, secret); })
        .and_then([&] {
            return database.forEachRow(
                u"SELECT %1 FROM attempts WHERE outcome IS NULL ORDER BY number"_s.arg(grantstore::attemptColumns()),
                {}, attempt);
        })
        .and_then([&] { return database.forEachRow(u"SELECT key, value FROM meta"_s, {}, setting); })
        .and_then([&] { return database.forEachRow(u"SELECT sealed FROM key_check"_s, {}, key); })
        .and_then([&] { return DeliveryRows::read(database); })
        .and_then([&](DeliveryRows&& deliveries) {
            all.deliveries = std::move(deliveries);
            return AlertRows::read(database);
        })
        .map([&](AlertRows&& alerts) {
            all.alerts = std::move(alerts);
            return std::move(all);
        });
}

bool GrantRows::hasSealed() const
{
    return !grants.isEmpty() || !clientSecrets.isEmpty() || hasUncopiedSecrets();
}

bool GrantRows::hasUncopiedSecrets() const
{
    return !unknownSlots.isEmpty() || deliveries.hasSealed() || alerts.hasSealed();
}

void GrantRows::put(const Place& place, const GrantInfo& info, const QByteArray& sealed)
{
    Row& row = grants[place];
    row = {packer.pack(info, row.info), PooledBytes(sealed)};
}

void GrantRows::put(const StoreSettings& settings)
{
    for (auto one = settings.cbegin(); one != settings.cend(); ++one) {
        if (one.key().startsWith(GrantStore::owned))
            owned.remove(one.key().toUtf8());
        else if (one->isEmpty())
            meta.remove(one.key().toUtf8());
        else
            meta.insert(utf8Of(one.key()), utf8Of(*one));
    }
}

QString GrantRows::setting(const QString& key) const
{
    return QString::fromUtf8(meta.value(key.toUtf8()));
}

QString GrantRows::takeOwned(const QString& key)
{
    return QString::fromUtf8(owned.take(key.toUtf8()));
}

void GrantRows::closeAttempt(const Attempt& attempt)
{
    openAttempts.remove(attempt.attemptId);
    const auto pending = grants.constFind({attempt.connectionId, GrantSlot::Pending});
    if (pending != grants.constEnd() && pending->info.grantId() == attempt.grantId)
        grants.erase(pending);
}

void GrantRows::removeConnection(const QUuid& connection)
{
    grants.remove({connection, GrantSlot::Pending});
    for (const auto slot : heldSlots)
        grants.remove({connection, slot});
    unknownSlots.remove(connection);
    clientSecrets.remove(connection);
    openAttempts.removeIf([&](const auto& open) { return open->attempt.connectionId == connection; });
}

} // namespace evergrant
