// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/jsonvalues.h"

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestJsonValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errors_data();
    void errors();
    void corrections();
    void hostileErrors();
    void writesTimes_data();
    void writesTimes();
    void readsTimes_data();
    void readsTimes();
    void readsTexts();
};

void TestJsonValues::errors_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("failed") << ErrorKind::Failed << u"failed"_s;
    QTest::newRow("usage") << ErrorKind::Usage << u"usage"_s;
    QTest::newRow("person") << ErrorKind::PersonNeeded << u"person-needed"_s;
    QTest::newRow("temporary") << ErrorKind::Temporary << u"temporary"_s;
    QTest::newRow("locked") << ErrorKind::StoreLocked << u"store-locked"_s;
    QTest::newRow("no such") << ErrorKind::NoSuchConnection << u"no-such-connection"_s;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << u"cancelled"_s;
}

void TestJsonValues::errors()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, word);
    const auto json = toJson(Error{kind, u"port-taken"_s, u"Port 1 is taken."_s});
    QCOMPARE(json.value("kind"_L1).toString(), word);
    const Error back = errorFromJson(json);
    QCOMPARE(back.kind, kind);
    QCOMPARE(back.code, u"port-taken"_s);
    QCOMPARE(back.message, u"Port 1 is taken."_s);
    QVERIFY(!json.contains("correction"_L1) && back.correction.isEmpty());
}

void TestJsonValues::corrections()
{
    const Correction correction{u"issuer"_s, u"https://id.example"_s};
    const Error error{ErrorKind::PersonNeeded, u"discovery-mismatch"_s, u"Another one."_s, correction};
    QCOMPARE(errorFromJson(toJson(error)).correction, correction);
    QCOMPARE(errorFromJson({{u"correction"_s, u"issuer"_s}}).correction, Correction());
}

void TestJsonValues::hostileErrors()
{
    QCOMPARE(errorFromJson({}).kind, ErrorKind::Failed);
    const Error error = errorFromJson({{u"kind"_s, 7}, {u"code"_s, QJsonObject()}, {u"message"_s, true}});
    QCOMPARE(error.kind, ErrorKind::Failed);
    QVERIFY(error.code.isEmpty() && error.message.isEmpty());
    QCOMPARE(errorFromJson({{u"kind"_s, u"Usage"_s}}).kind, ErrorKind::Failed);
}

void TestJsonValues::writesTimes_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QJsonValue>("json");
    const QDate day(2026, 9, 3);
    QTest::newRow("utc") << QDateTime(day, QTime(16, 40), utcZone) << QJsonValue(u"2026-09-03T16:40:00Z"_s);
    QTest::newRow("fractions go") << QDateTime(day, QTime(16, 40, 1, 999), utcZone)
                                  << QJsonValue(u"2026-09-03T16:40:01Z"_s);
    QTest::newRow("offset") << QDateTime(day, QTime(1, 0), QTimeZone(7200)) << QJsonValue(u"2026-09-02T23:00:00Z"_s);
    QTest::newRow("invalid") << QDateTime() << QJsonValue(QJsonValue::Null);
    QTest::newRow("beyond RFC 3339") << QDateTime(QDate(12026, 1, 1), QTime(0, 0), utcZone)
                                     << QJsonValue(QJsonValue::Null);
}

void TestJsonValues::writesTimes()
{
    QFETCH(QDateTime, time);
    QFETCH(QJsonValue, json);
    QCOMPARE(timeToJson(time), json);
}

void TestJsonValues::readsTimes_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QDateTime>("time");
    const QDateTime expected(QDate(2026, 9, 3), QTime(16, 40), utcZone);
    QTest::newRow("utc") << QJsonValue(u"2026-09-03T16:40:00Z"_s) << expected;
    QTest::newRow("offset") << QJsonValue(u"2026-09-03T18:40:00+02:00"_s) << expected;
    QTest::newRow("fraction") << QJsonValue(u"2026-09-03T16:40:00.000Z"_s) << expected;
    QTest::newRow("no zone") << QJsonValue(u"2026-09-03T16:40:00"_s) << QDateTime();
    QTest::newRow("day only") << QJsonValue(u"2026-09-03"_s) << QDateTime();
    QTest::newRow("null") << QJsonValue() << QDateTime();
    QTest::newRow("number") << QJsonValue(1788453600) << QDateTime();
    QTest::newRow("text") << QJsonValue(u"yesterday"_s) << QDateTime();
    QTest::newRow("30 February") << QJsonValue(u"2026-02-30T00:00:00Z"_s) << QDateTime();
}

void TestJsonValues::readsTimes()
{
    QFETCH(QJsonValue, json);
    QFETCH(QDateTime, time);
    const auto read = timeFromRfc3339(json);
    QCOMPARE(read, time);
    QCOMPARE(read.isValid(), time.isValid());
}

void TestJsonValues::readsTexts()
{
    QCOMPARE(textsIn(QJsonArray{u"a"_s, 5, u"b"_s}), (QStringList{u"a"_s, {}, u"b"_s}));
    QCOMPARE(textsIn(u"a"_s), QStringList());
}

EVERGRANT_TEST(TestJsonValues)
#include "tst_jsonvalues.moc"
