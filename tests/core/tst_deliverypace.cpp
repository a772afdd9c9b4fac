// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/deliverypace.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace std::chrono_literals;

using Asked = std::optional<std::chrono::milliseconds>;
Q_DECLARE_METATYPE(Asked)
Q_DECLARE_METATYPE(DeliveryTrouble)

class TestDeliveryPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pauses_data();
    void pauses();
    void retryAfterAndJitter_data();
    void retryAfterAndJitter();
    void telling_data();
    void telling();
};

void TestDeliveryPace::pauses_data()
{
    QTest::addColumn<DeliveryTrouble>("trouble");
    QTest::addColumn<QList<int>>("seconds"); ///< after 1, 2, 3 ... failures
    QTest::newRow("temporary") << DeliveryTrouble::Temporary
                               << QList{2, 5, 15, 30, 60, 120, 300, 900, 1800, 1800, 1800};
    QTest::newRow("throttled") << DeliveryTrouble::Throttled << QList{2, 4, 8, 16, 32, 64, 128, 256, 300, 300};
    QTest::newRow("configuration") << DeliveryTrouble::Configuration << QList{300, 1800, 7200, 7200};
}

void TestDeliveryPace::pauses()
{
    QFETCH(DeliveryTrouble, trouble);
    QFETCH(QList<int>, seconds);
    for (int failures = 1; failures <= seconds.size(); ++failures)
        QCOMPARE(deliveryPause(trouble, failures, {}, 0).count(), seconds.at(failures - 1) * 1000);
    QCOMPARE(deliveryPause(trouble, 0, {}, 0).count(), seconds.first() * 1000);
    QCOMPARE(deliveryPause(trouble, 1'000'000, {}, 0).count(), seconds.last() * 1000);
}

void TestDeliveryPace::retryAfterAndJitter_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<int>("milliseconds"); ///< after the second failure by throttling: 4 s by itself
    QTest::newRow("longer") << Asked(30s) << 0.0 << 30'000;
    QTest::newRow("longer, spread") << Asked(30s) << 0.5 << 31'000;
    QTest::newRow("shorter") << Asked(1s) << 0.0 << 4'000;
    QTest::newRow("now") << Asked(0s) << 0.0 << 4'000;
    QTest::newRow("negative") << Asked(-9s) << 0.0 << 4'000;
    QTest::newRow("a year") << Asked(std::chrono::days(366)) << 0.0 << 86'400'000;
    QTest::newRow("spread") << Asked() << 0.75 << 5'500;
    QTest::newRow("jitter out of range") << Asked() << 9.0 << 6'000;
    QTest::newRow("negative jitter") << Asked() << -1.0 << 4'000;
}

void TestDeliveryPace::retryAfterAndJitter()
{
    QFETCH(Asked, asked);
    QFETCH(double, jitter);
    QFETCH(int, milliseconds);
    QCOMPARE(deliveryPause(DeliveryTrouble::Throttled, 2, asked, jitter).count(), milliseconds);
}

void TestDeliveryPace::telling_data()
{
    QTest::addColumn<DeliveryTrouble>("trouble");
    QTest::addColumn<int>("toldAfter");
    QTest::addColumn<bool>("newTokenHelps");
    QTest::newRow("temporary") << DeliveryTrouble::Temporary << 3 << true;
    QTest::newRow("throttled") << DeliveryTrouble::Throttled << 3 << false;
    QTest::newRow("configuration") << DeliveryTrouble::Configuration << 1 << true;
}

void TestDeliveryPace::telling()
{
    QFETCH(DeliveryTrouble, trouble);
    QFETCH(int, toldAfter);
    for (int failures = 1; failures < 10; ++failures)
        QCOMPARE(isWorthTelling(trouble, failures), failures >= toldAfter);
    QTEST(newTokenEndsPause(trouble), "newTokenHelps");
}

EVERGRANT_TEST(TestDeliveryPace)
#include "tst_deliverypace.moc"
