// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "core/text/utc.h"
#include "engine/keychainmirror.h"
#include <QTest>

namespace evergrant::test {

// Of two groups; the third shares an item with the first.
inline const QUuid first = QUuid::fromString(QStringLiteral("00000000-0000-4000-8000-000000000001"));
inline const QUuid second = QUuid::fromString(QStringLiteral("00000000-0000-4000-8000-000000000002"));
inline const QUuid third = QUuid::fromString(QStringLiteral("00000000-0000-4000-8000-000000000041"));

inline Grant grantOf(quint64 generation, const QUuid& id = first, int consentedAfter = 0)
{
    Grant grant;
    grant.info.grantId = id;
    grant.info.generation = generation;
    grant.info.authorizedAt = QDateTime(QDate(2026, 9, 1), QTime(9, 0), utcZone).addSecs(consentedAfter);
    grant.info.obtainedAt = grant.info.authorizedAt;
    grant.info.hasRefreshToken = true;
    grant.tokens.refreshToken = secret("rt-" + QByteArray::number(generation));
    return grant;
}

/// The mirror alone, with the fakes of a bench, in a profile that has no connections yet.
struct MirrorFixture
{
    explicit MirrorFixture(bool copies = true)
    {
        bench.keychainCopies = copies;
        (void)finished(bench.grants.useKey({}));
        restart();
        mirror->resume({});
        settle();
    }
    ~MirrorFixture() { mirror.reset(); }

    void restart()
    {
        mirror = std::make_unique<KeychainMirror>(std::make_shared<EnginePorts>(bench.ports()),
                                                  [this](const QUuid& id) { changed << id; });
    }
    void put(const QUuid& id, quint64 generation)
    {
        QVERIFY(bench.grants.put(id, GrantSlot::Main, grantOf(generation)).has_value());
        mirror->schedule(id);
    }
    quint64 copied(const QUuid& id) const
    {
        const auto copy = bench.keychain.copy(id);
        return copy && copy->main ? copy->main->info.generation : 0;
    }
    /// The worker's calls from now on are answered one by one.
    void hold()
    {
        bench.keychain.holding = true;
        bench.keychain.writes = 0;
    }
    void answer()
    {
        bench.keychain.release();
        settle();
    }
    void answerAll()
    {
        bench.keychain.holding = false;
        answer();
    }
    QString removals() { return bench.grants.metas().value(QStringLiteral("keychain-removals")); }

    Bench bench;
    QList<QUuid> changed;
    std::unique_ptr<KeychainMirror> mirror;
};

} // namespace evergrant::test
