// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/exitcode.h"
#include "core/jsonvalues.h"
#include "core/utc.h"

#include <QTest>
#include <QTimeZone>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestExitCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errors_data();
    void errors();
    void health_data();
    void health();
    void corrections();
    void hostileErrors();
    void writesTimes_data();
    void writesTimes();
    void readsTimes_data();
    void readsTimes();
};

void TestExitCode::errors_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("code");
    QTest::newRow("failed") << ErrorKind::Failed << u"failed"_s << 1;
    QTest::newRow("usage") << ErrorKind::Usage << u"usage"_s << 2;
    QTest::newRow("person") << ErrorKind::PersonNeeded << u"person-needed"_s << 3;
    QTest::newRow("temporary") << ErrorKind::Temporary << u"temporary"_s << 4;
    QTest::newRow("locked") << ErrorKind::StoreLocked << u"store-locked"_s << 5;
    QTest::newRow("no such") << ErrorKind::NoSuchConnection << u"no-such-connection"_s << 6;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << u"cancelled"_s << 1;
}

void TestExitCode::errors()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, word);
    QFETCH(int, code);
    QCOMPARE(static_cast<int>(exitCodeFor(kind)), code);
    const auto json = toJson(Error{kind, u"port-taken"_s, u"Port 1 is taken."_s});
    QCOMPARE(json.value("kind"_L1).toString(), word);
    const Error back = errorFromJson(json);
    QCOMPARE(back.kind, kind);
    QCOMPARE(back.code, u"port-taken"_s);
    QCOMPARE(back.message, u"Port 1 is taken."_s);
    QVERIFY(!json.contains("correction"_L1) && back.correction.isEmpty());
}

void TestExitCode::corrections()
{
    const Correction correction{u"issuer"_s, u"https://id.example"_s};
    const Error error{ErrorKind::PersonNeeded, u"discovery-mismatch"_s, u"Another one."_s, correction};
    QCOMPARE(errorFromJson(toJson(error)).correction, correction);
    QCOMPARE(errorFromJson({{u"correction"_s, u"issuer"_s}}).correction, Correction());
}

void TestExitCode::health_data()
{
    QTest::addColumn<Health>("state");
    QTest::addColumn<int>("checkUsable");
    QTest::addColumn<int>("checkUnusable");
    QTest::newRow("never-authorized") << Health::NeverAuthorized << 3 << 3;
    QTest::newRow("healthy") << Health::Healthy << 0 << 2;
    QTest::newRow("refreshing") << Health::Refreshing << 0 << 2;
    QTest::newRow("degraded") << Health::Degraded << 1 << 2;
    QTest::newRow("at-risk") << Health::AtRisk << 1 << 2;
    QTest::newRow("needs-authorization") << Health::NeedsAuthorization << 2 << 2;
    QTest::newRow("misconfigured") << Health::Misconfigured << 2 << 2;
    QTest::newRow("store-locked") << Health::StoreLocked << 1 << 2;
    QTest::newRow("paused") << Health::Paused << 1 << 2;
}

void TestExitCode::health()
{
    QFETCH(Health, state);
    QFETCH(int, checkUsable);
    QFETCH(int, checkUnusable);
    QCOMPARE(checkStatusFor(state, true), checkUsable);
    QCOMPARE(checkStatusFor(state, false), checkUnusable);
}

void TestExitCode::hostileErrors()
{
    QCOMPARE(errorFromJson({}).kind, ErrorKind::Failed);
    const Error error = errorFromJson({{u"kind"_s, 7}, {u"code"_s, QJsonObject()}, {u"message"_s, true}});
    QCOMPARE(error.kind, ErrorKind::Failed);
    QVERIFY(error.code.isEmpty() && error.message.isEmpty());
    QCOMPARE(errorFromJson({{u"kind"_s, u"Usage"_s}}).kind, ErrorKind::Failed);
}

void TestExitCode::writesTimes_data()
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

void TestExitCode::writesTimes()
{
    QFETCH(QDateTime, time);
    QFETCH(QJsonValue, json);
    QCOMPARE(timeToJson(time), json);
}

void TestExitCode::readsTimes_data()
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

void TestExitCode::readsTimes()
{
    QFETCH(QJsonValue, json);
    QFETCH(QDateTime, time);
    const auto read = timeFromRfc3339(json);
    QCOMPARE(read, time);
    QCOMPARE(read.isValid(), time.isValid());
}

EVERGRANT_TEST(TestExitCode)
#include "tst_exitcode.moc"
