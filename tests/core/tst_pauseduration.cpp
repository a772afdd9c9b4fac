// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/pauseduration.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestPauseDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestPauseDuration::reads_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("1m") << qint64(60);
    QTest::newRow("60s") << qint64(60);
    QTest::newRow("30m") << qint64(1800);
    QTest::newRow("4h") << qint64(4 * 3600);
    QTest::newRow("2d") << qint64(2 * 86400);
    QTest::newRow("366d") << qint64(366 * 86400);
}

void TestPauseDuration::reads()
{
    QFETCH(const qint64, seconds);
    const auto duration = pauseDurationFrom(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(duration);
    QCOMPARE(qint64(duration->count()), seconds);
}

void TestPauseDuration::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("too short") << u"59s"_s << u"366 days (366d)"_s;
    QTest::newRow("nothing") << u"0m"_s << u"366 days (366d)"_s;
    QTest::newRow("too long") << u"367d"_s << u"366 days (366d)"_s;
    QTest::newRow("no unit") << u"30"_s << u"30m, 4h or 2d"_s;
    QTest::newRow("a word") << u"long"_s << u"30m, 4h or 2d"_s;
    QTest::newRow("negative") << u"-1h"_s << u"30m, 4h or 2d"_s;
    QTest::newRow("longer than numbers are") << u"999999999w"_s << u"30m, 4h or 2d"_s;
}

void TestPauseDuration::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, remedy);
    const auto duration = pauseDurationFrom(text);
    QVERIFY(!duration);
    QCOMPARE(duration.error().kind, ErrorKind::Usage);
    QVERIFY(duration.error().message.startsWith("for: "_L1));
    QVERIFY2(duration.error().message.contains(remedy), qPrintable(duration.error().message));
}

EVERGRANT_TEST(TestPauseDuration)
#include "tst_pauseduration.moc"
