// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/grant/refreshpolicy.h"
#include "core/text/utc.h"

#include <QTest>

using namespace evergrant;
using namespace std::chrono_literals;
using Days = std::optional<std::chrono::days>;
Q_DECLARE_METATYPE(Days)

namespace {

/// Seconds of a whole number of days; -1 stands for "unknown", -2 for "never".
constexpr qint64 day = 24 * 3600;
constexpr qint64 unknown = -1;
constexpr qint64 never = -2;
constexpr qint64 notAtAll = -1;

const QDateTime obtained(QDate(2026, 9, 3), QTime(12, 0), utcZone);

} // namespace

class TestRefreshPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void due_data();
    void due();
    void nothingWithoutRefreshToken();
    void earlier_data();
    void earlier();
    void jitterIsBounded_data();
    void jitterIsBounded();
    void pauses_data();
    void pauses();
};

void TestRefreshPolicy::due_data()
{
    QTest::addColumn<qint64>("life");
    QTest::addColumn<Days>("idle");
    QTest::addColumn<Days>("absolute");
    QTest::addColumn<qint64>("authorizedAgo");
    QTest::addColumn<qint64>("dueAfter"); // with jitter 0

    const Days none;
    QTest::newRow("an hour") << qint64(3600) << none << none << qint64(0) << qint64(2160);
    QTest::newRow("a day") << day << none << none << qint64(0) << qint64(51840);
    QTest::newRow("unknown life is an hour") << unknown << none << none << qint64(0) << qint64(2160);
    QTest::newRow("a month: every 7 days") << 30 * day << none << none << qint64(0) << 7 * day;
    QTest::newRow("idle limit of 15 days") << 30 * day << Days(15) << none << qint64(0) << 5 * day;
    QTest::newRow("idle limit of 180 days") << 300 * day << Days(180) << none << qint64(0) << 7 * day;
    QTest::newRow("idle limit of 1 day, token of a day") << day << Days(1) << none << qint64(0) << qint64(28800);
    QTest::newRow("never, no limit") << never << none << none << qint64(0) << notAtAll;
    QTest::newRow("never, idle limit") << never << Days(180) << none << qint64(0) << 7 * day;
    QTest::newRow("never, absolute limit") << never << none << Days(4) << qint64(0) << 3 * day;
    QTest::newRow("absolute limit far") << qint64(3600) << none << Days(100) << qint64(0) << qint64(2160);
    QTest::newRow("absolute limit cuts") << 10 * day << none << Days(30) << 27 * day << 2 * day;
    QTest::newRow("in the last day: no endless loop")
        << qint64(3600) << none << Days(30) << 29 * day + 1 << qint64(2160);
    QTest::newRow("after the absolute limit") << qint64(3600) << none << Days(30) << 40 * day << qint64(2160);
    QTest::newRow("ended before it was here") << qint64(0) << none << none << qint64(0) << qint64(1);
    QTest::newRow("clock went back") << qint64(-500) << none << none << qint64(0) << qint64(1);
    QTest::newRow("a second") << qint64(1) << none << none << qint64(0) << qint64(1);
}

void TestRefreshPolicy::due()
{
    QFETCH(qint64, life);
    QFETCH(Days, idle);
    QFETCH(Days, absolute);
    QFETCH(qint64, authorizedAgo);
    QFETCH(qint64, dueAfter);

    GrantInfo info;
    info.hasRefreshToken = true;
    info.obtainedAt = obtained;
    info.authorizedAt = obtained.addSecs(-authorizedAgo);
    info.neverExpires = life == never;
    if (life != never && life != unknown)
        info.expiresAt = obtained.addSecs(life);
    ClientConfig config;
    config.idleLimit = idle;
    config.absoluteLimit = absolute;

    const auto due = refreshDueAt(info, config, 0);
    QCOMPARE(due ? obtained.secsTo(*due) : notAtAll, dueAfter);
}

void TestRefreshPolicy::nothingWithoutRefreshToken()
{
    GrantInfo info;
    info.obtainedAt = obtained;
    info.expiresAt = obtained.addSecs(3600);
    QVERIFY(!refreshDueAt(info, ClientConfig(), 0.5));
}

void TestRefreshPolicy::earlier_data()
{
    QTest::addColumn<qint64>("life");
    QTest::addColumn<qint64>("minLife");
    QTest::addColumn<qint64>("dueAfter");
    QTest::newRow("an hour: two thirds are early enough") << qint64(3600) << qint64(600) << qint64(2160);
    QTest::newRow("half an hour") << qint64(1800) << qint64(600) << qint64(1080);
    QTest::newRow("10 min before the end") << qint64(1300) << qint64(600) << qint64(700);
    QTest::newRow("20 min: both the same") << qint64(1200) << qint64(600) << qint64(600);
    QTest::newRow("15 min: half of it") << qint64(900) << qint64(600) << qint64(450);
    QTest::newRow("a minute") << qint64(60) << qint64(600) << qint64(30);
    QTest::newRow("a second") << qint64(1) << qint64(600) << qint64(1);
    QTest::newRow("no end known: an hour") << unknown << qint64(2400) << qint64(1800);
    QTest::newRow("an hour is wanted of an hour") << qint64(3600) << qint64(3600) << qint64(1800);
    QTest::newRow("little is wanted") << qint64(3600) << qint64(0) << qint64(2160);
    QTest::newRow("never ends") << never << qint64(600) << notAtAll;
}

/// For whoever keeps a copy of the access token.
void TestRefreshPolicy::earlier()
{
    QFETCH(qint64, life);
    QFETCH(qint64, minLife);
    QFETCH(qint64, dueAfter);
    GrantInfo info;
    info.hasRefreshToken = true;
    info.obtainedAt = obtained;
    info.neverExpires = life == never;
    if (life != never && life != unknown)
        info.expiresAt = obtained.addSecs(life);
    const auto due = refreshDueAt(info, ClientConfig(), 0, std::chrono::seconds(minLife));
    QCOMPARE(due ? obtained.secsTo(*due) : notAtAll, dueAfter);
}

void TestRefreshPolicy::jitterIsBounded_data()
{
    QTest::addColumn<double>("jitter");
    QTest::addColumn<qint64>("dueAfter");
    QTest::newRow("none") << 0.0 << qint64(6000);
    QTest::newRow("half") << 0.5 << qint64(6500);
    QTest::newRow("almost one") << 0.9999999 << qint64(6999);
    QTest::newRow("out of range") << 7.0 << qint64(7000);
    QTest::newRow("negative") << -3.0 << qint64(6000);
}

void TestRefreshPolicy::jitterIsBounded()
{
    QFETCH(double, jitter);
    QFETCH(qint64, dueAfter);
    GrantInfo info;
    info.hasRefreshToken = true;
    info.obtainedAt = obtained;
    info.expiresAt = obtained.addSecs(10000);
    QCOMPARE(obtained.secsTo(refreshDueAt(info, ClientConfig(), jitter).value()), dueAfter);
}

void TestRefreshPolicy::pauses_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("seconds");
    const qint64 expected[] = {5, 15, 30, 60, 120, 300, 900, 1800, 3600, 3600};
    int failures = 0;
    for (const qint64 seconds : expected)
        QTest::addRow("%d", ++failures) << failures << seconds;
    QTest::newRow("many") << 1'000'000 << qint64(3600);
    QTest::newRow("none") << 0 << qint64(5);
    QTest::newRow("negative") << -1 << qint64(5);
}

void TestRefreshPolicy::pauses()
{
    QFETCH(int, failures);
    QFETCH(qint64, seconds);
    QCOMPARE(retryPause(failures, 0).count(), seconds);
    const auto most = retryPause(failures, 0.999999);
    QVERIFY(most.count() >= seconds && most.count() <= seconds + seconds / 10);
    QVERIFY(seconds < 30 || most.count() > seconds);
}

EVERGRANT_TEST(TestRefreshPolicy)
#include "tst_refreshpolicy.moc"
