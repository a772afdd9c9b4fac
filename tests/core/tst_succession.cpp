// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/grant/tokenreply.h"
#include "core/text/utc.h"

#include <QTest>

using namespace evergrant;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 9, 3), QTime(12, 0), utcZone);

QByteArray text(const Secret& secret)
{
    return secret.reveal().toByteArray();
}

} // namespace

class TestSuccession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void successors_data();
    void successors();
    void successorWithoutAccessToken_data();
    void successorWithoutAccessToken();
};

void TestSuccession::successors_data()
{
    QTest::addColumn<Rotation>("before");
    QTest::addColumn<QByteArray>("oldRefresh");
    QTest::addColumn<QByteArray>("newRefresh");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<Rotation>("after");
    const auto row = [](const char* name, Rotation before, const char* oldRefresh, const char* newRefresh,
                        const char* kept, Rotation after) {
        QTest::newRow(name) << before << QByteArray(oldRefresh) << QByteArray(newRefresh) << QByteArray(kept) << after;
    };
    row("rotates", Rotation::Unknown, "r1", "r2", "r2", Rotation::Rotating);
    row("same again", Rotation::Unknown, "r1", "r1", "r1", Rotation::Static);
    row("none", Rotation::Unknown, "r1", "", "r1", Rotation::Static);
    row("rotates after all", Rotation::Static, "r1", "r2", "r2", Rotation::Rotating);
    row("rotates once a day", Rotation::Rotating, "r1", "r1", "r1", Rotation::Rotating);
    row("first answer", Rotation::Unknown, "", "r1", "r1", Rotation::Unknown);
    row("never one", Rotation::Unknown, "", "", "", Rotation::Unknown);
}

void TestSuccession::successors()
{
    QFETCH(Rotation, before);
    QFETCH(QByteArray, oldRefresh);
    QFETCH(QByteArray, newRefresh);
    QFETCH(QByteArray, kept);
    QFETCH(Rotation, after);
    Grant current;
    current.info.grantId = QUuid(u"123e4567-e89b-12d3-a456-426614174000"_s);
    current.info.generation = 4;
    current.info.rotation = before;
    current.info.accessTokenRejected = true;
    current.tokens.refreshToken = Secret::take(std::move(oldRefresh));
    current.tokens.scope = u"a b"_s;
    TokenReply reply;
    reply.accessToken = Secret::take(QByteArray("new"));
    reply.refreshToken = Secret::take(std::move(newRefresh));
    reply.tokenType = u"Bearer"_s;
    reply.expiresIn = 3600s;

    const Grant next = succeedingGrant(current, reply, now);
    QCOMPARE(next.info.grantId, current.info.grantId);
    QCOMPARE(next.info.generation, 5u);
    QCOMPARE(next.info.rotation, after);
    QCOMPARE(text(next.tokens.refreshToken), kept);
    QCOMPARE(next.info.hasRefreshToken, !kept.isEmpty());
    QCOMPARE(text(next.tokens.accessToken), QByteArray("new"));
    QCOMPARE(next.tokens.scope, u"a b"_s);
    QCOMPARE(next.info.obtainedAt, now);
    QCOMPARE(next.info.expiresAt.value(), now.addSecs(3600));
    QCOMPARE(next.tokens.expiresAt, next.info.expiresAt);
    QVERIFY(!next.info.accessTokenRejected);

    reply.scope = u"c"_s;
    reply.expiresIn = std::nullopt;
    reply.neverExpires = true;
    const Grant other = succeedingGrant(current, reply, now);
    QVERIFY(other.info.neverExpires && !other.info.expiresAt);
    QCOMPARE(other.tokens.scope, u"c"_s);
}

void TestSuccession::successorWithoutAccessToken_data()
{
    QTest::addColumn<QByteArray>("accessToken");
    QTest::addColumn<QString>("type");
    QTest::newRow("none") << QByteArray() << u"Bearer"_s;
    // RFC 6749 section 7.1: not to be used
    QTest::newRow("bound to a key") << QByteArray("at") << u"DPoP"_s;
    QTest::newRow("mac") << QByteArray("at") << u"mac"_s;
}

void TestSuccession::successorWithoutAccessToken()
{
    QFETCH(QByteArray, accessToken);
    QFETCH(QString, type);
    Grant current;
    current.info.generation = 1;
    current.info.obtainedAt = current.tokens.obtainedAt = now.addSecs(-60);
    current.info.expiresAt = current.tokens.expiresAt = now.addSecs(60);
    current.tokens.accessToken = Secret::take(QByteArray("old"));
    current.tokens.refreshToken = Secret::take(QByteArray("r1"));
    TokenReply reply;
    reply.refreshToken = Secret::take(QByteArray("r2"));
    reply.accessToken = Secret::take(std::move(accessToken));
    reply.tokenType = type;
    reply.expiresIn = 3600s;
    const Grant next = succeedingGrant(current, reply, now);
    QVERIFY(!next.info.accessTokenRejected);
    QCOMPARE(next.info.generation, 2u);
    QCOMPARE(text(next.tokens.refreshToken), QByteArray("r2"));
    QCOMPARE(text(next.tokens.accessToken), QByteArray("old"));
    QCOMPARE(next.info.expiresAt, current.info.expiresAt);
    QCOMPARE(next.info.obtainedAt, current.info.obtainedAt);
}

EVERGRANT_TEST(TestSuccession)
#include "tst_succession.moc"
