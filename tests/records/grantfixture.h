// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/grantstore.h"
#include "secrets/sealer.h"
#include <QTest>
#include <QTimeZone>

namespace evergrant::test {

inline Secret secret(const QByteArray& text)
{
    QByteArray copy(text.constData(), text.size());
    return Secret::take(std::move(copy));
}

/// Always the same for the same letter.
inline Secret profileKey(char letter = 'k')
{
    return secret(QByteArray(SodiumSealer::keyLength, letter));
}

inline QUuid uuid(int number)
{
    return QUuid::fromString(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
}

inline QDateTime noon()
{
    return QDateTime(QDate(2026, 9, 3), QTime(12, 0), QTimeZone::utc());
}

/// A grant with every field set, whose tokens name its generation.
inline Grant makeGrant(quint64 generation, const QUuid& grantId = uuid(100), qsizetype padding = 0)
{
    Grant grant;
    const QByteArray number = QByteArray::number(generation);
    grant.tokens.accessToken = secret("access-" + number + QByteArray(padding, 'x'));
    grant.tokens.refreshToken = secret("refresh-" + number);
    grant.tokens.tokenType = QStringLiteral("Bearer");
    grant.tokens.scope = QStringLiteral("contacts");
    grant.tokens.obtainedAt = noon().addSecs(qint64(generation));
    grant.tokens.expiresAt = noon().addSecs(3600);
    grant.info.grantId = grantId;
    grant.info.generation = generation;
    grant.info.authorizedAt = noon().addDays(-3);
    grant.info.authorizedBy = QStringLiteral("petra");
    grant.info.account = QStringLiteral("office@example.org");
    grant.info.accountId = QStringLiteral("7");
    grant.info.learned = {{QStringLiteral("realm"), QStringLiteral("1234")}};
    grant.info.grantType = GrantType::Device;
    grant.info.issuedBy = QStringLiteral("https://auth.example.org");
    grant.info.rotation = Rotation::Rotating;
    grant.info.obtainedAt = grant.tokens.obtainedAt;
    grant.info.expiresAt = grant.tokens.expiresAt;
    grant.info.hasRefreshToken = true;
    return grant;
}

inline Attempt makeAttempt(int number, const QUuid& connection, quint64 generation, const QUuid& grantId = uuid(100))
{
    Attempt attempt;
    attempt.attemptId = uuid(number);
    attempt.connectionId = connection;
    attempt.grantId = grantId;
    attempt.generation = generation;
    attempt.fingerprint = QByteArray::fromHex("00112233445566778899aabbccddeeff");
    attempt.purpose = QStringLiteral("refresh");
    attempt.intendedAt = noon().addSecs(number);
    return attempt;
}

inline Result<std::unique_ptr<SqliteGrantStore>> openStore(const QString& path, int profile = 1)
{
    return SqliteGrantStore::open(path, uuid(profile), &SodiumSealer::create);
}

/// Opened and with its key; null (and a message) when that fails.
inline std::unique_ptr<SqliteGrantStore> openedStore(const QString& path)
{
    auto store = openStore(path);
    const auto key =
        store ? QCoro::waitFor((*store)->useKey(profileKey())) : Result<void>(tl::unexpected(store.error()));
    if (!key) {
        qWarning("the store does not open: %s", qPrintable(key.error().message));
        return nullptr;
    }
    return std::move(*store);
}

/// The store's thread does the work, and what becomes of it comes through the event loop.
inline Result<void> begin(SqliteGrantStore& store, const Attempt& attempt)
{
    return QCoro::waitFor(store.beginAttempt(attempt));
}

inline Result<void> put(SqliteGrantStore& store, const QUuid& connection, GrantSlot slot, const Grant& grant)
{
    return QCoro::waitFor(store.putGrant(connection, slot, grant));
}

inline Result<void> swapWith(SqliteGrantStore& store, const QUuid& connection, GrantSlot spare)
{
    return QCoro::waitFor(store.swapSlots(connection, spare));
}

inline Result<void> putSecret(SqliteGrantStore& store, const QUuid& connection, const Secret& secret)
{
    return QCoro::waitFor(store.setClientSecret(connection, secret));
}

inline Result<void> removeFrom(SqliteGrantStore& store, const QUuid& connection)
{
    return QCoro::waitFor(store.removeConnection(connection));
}

inline Result<void> finish(SqliteGrantStore& store, const QUuid& attempt, const QString& outcome,
                           const std::optional<Grant>& successor)
{
    return QCoro::waitFor(store.finishAttempt(attempt, outcome, successor));
}

inline QByteArray text(const Secret& value)
{
    return value.reveal().toByteArray();
}

inline Result<std::optional<Grant>> previous(SqliteGrantStore& store, const QUuid& connection, GrantSlot slot)
{
    return QCoro::waitFor(store.previousGrant(connection, slot));
}

template <typename T>
QString codeOf(const Result<T>& result)
{
    return result ? QStringLiteral("success") : result.error().code;
}

} // namespace evergrant::test
