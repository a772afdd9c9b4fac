// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pooledbytes.h"

#include "../support/testprogram.h"
#include <QTest>
#include <algorithm>
#include <thread>
#include <vector>

using namespace evergrant;

class TestPooledBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsBytes_data();
    void holdsBytes();
    void copiesAreTheirOwn();
    void lieTogether();
    void goInAnotherThread();
};

void TestPooledBytes::holdsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("zeros") << QByteArray(3, '\0');
    QTest::newRow("some") << QByteArray(300, 'x');
    QTest::newRow("more than others") << QByteArray(100000, 'y');
}

void TestPooledBytes::holdsBytes()
{
    QFETCH(QByteArray, bytes);
    const PooledBytes pooled(bytes);
    QCOMPARE(pooled.toByteArray(), bytes);
    QCOMPARE(pooled.isEmpty(), bytes.isEmpty());
}

void TestPooledBytes::copiesAreTheirOwn()
{
    auto first = std::make_unique<PooledBytes>("text");
    const PooledBytes second = *first;
    QVERIFY(second.view().data() != first->view().data());
    first.reset();
    QCOMPARE(second.toByteArray(), QByteArray("text"));
}

/// Whatever else was needed between them.
void TestPooledBytes::lieTogether()
{
    std::vector<PooledBytes> kept;
    std::vector<QByteArray> between;
    for (int i = 0; i < 100; ++i) {
        kept.emplace_back(QByteArray(300, 'x'));
        between.emplace_back(50000, 'z');
    }
    std::vector<const char*> places;
    for (const PooledBytes& bytes : kept)
        places.push_back(bytes.view().data());
    std::ranges::sort(places);
    const auto isApart = [](const char* one, const char* next) { return next - one > 4096; };
    int gaps = 0; // between the chunks of the pool, which grow
    for (std::size_t i = 1; i < places.size(); ++i)
        gaps += isApart(places[i - 1], places[i]) ? 1 : 0;
    QVERIFY2(gaps < 20, qPrintable(QString::number(gaps)));
}

void TestPooledBytes::goInAnotherThread()
{
    PooledBytes bytes("text");
    std::thread([moved = std::exchange(bytes, {})] { QCOMPARE(moved.toByteArray(), QByteArray("text")); }).join();
    QVERIFY(bytes.isEmpty());
}

EVERGRANT_TEST(TestPooledBytes)
#include "tst_pooledbytes.moc"
