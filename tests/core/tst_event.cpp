// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/event/event.h"
#include "core/text/utc.h"

#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels();
    void roundTrip_data();
    void roundTrip();
    void refuses_data();
    void refuses();
};

namespace {

Event sample()
{
    Event event;
    event.id = 7;
    event.at = QDateTime(QDate(2026, 9, 3), QTime(6, 48, 12), utcZone);
    event.connectionId = QUuid(u"123e4567-e89b-12d3-a456-426614174000"_s);
    event.connection = u"crm"_s;
    event.level = EventLevel::Warning;
    event.kind = u"refresh-unknown"_s;
    event.message = u"No answer."_s;
    event.details = {{u"status"_s, 502}};
    return event;
}

} // namespace

void TestEvent::levels()
{
    for (const auto level : {EventLevel::Debug, EventLevel::Info, EventLevel::Warning, EventLevel::Error})
        QCOMPARE(eventLevelFromWord(toWord(level)).value(), level);
    QCOMPARE(toWord(EventLevel::Warning), u"warning"_s);
    for (const auto& word : {u""_s, u"WARNING"_s, u"fatal"_s, u"info "_s}) {
        const auto level = eventLevelFromWord(word);
        QVERIFY(!level);
        QCOMPARE(level.error().kind, ErrorKind::Usage);
        QVERIFY(level.error().message.contains("debug, info, warning, error"_L1));
    }
}

void TestEvent::roundTrip_data()
{
    QTest::addColumn<bool>("aboutWorker");
    QTest::newRow("of a connection") << false;
    QTest::newRow("of the worker") << true;
}

void TestEvent::roundTrip()
{
    QFETCH(bool, aboutWorker);
    Event event = sample();
    if (aboutWorker) {
        event.connectionId = QUuid();
        event.connection.clear();
        event.details = {};
    }
    const auto json = toJson(event);
    QCOMPARE(json.value("connection_id"_L1).isNull(), aboutWorker);
    QCOMPARE(json.value("at"_L1).toString(), u"2026-09-03T06:48:12Z"_s);
    const auto back = eventFromJson(json);
    QVERIFY(back);
    QCOMPARE(back->id, event.id);
    QCOMPARE(back->at, event.at);
    QCOMPARE(back->connectionId, event.connectionId);
    QCOMPARE(back->connection, event.connection);
    QCOMPARE(back->level, event.level);
    QCOMPARE(back->kind, event.kind);
    QCOMPARE(back->message, event.message);
    QCOMPARE(back->details, event.details);
}

void TestEvent::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("id text") << u"id"_s << QJsonValue(u"7"_s);
    QTest::newRow("id negative") << u"id"_s << QJsonValue(-1);
    QTest::newRow("id fraction") << u"id"_s << QJsonValue(1.5);
    QTest::newRow("no id") << u"id"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("time") << u"at"_s << QJsonValue(u"06:48"_s);
    QTest::newRow("connection id") << u"connection_id"_s << QJsonValue(u"crm"_s);
    QTest::newRow("connection id number") << u"connection_id"_s << QJsonValue(3);
    QTest::newRow("level") << u"level"_s << QJsonValue(u"loud"_s);
    QTest::newRow("kind") << u"kind"_s << QJsonValue(u""_s);
    QTest::newRow("details") << u"details"_s << QJsonValue(u"x"_s);
}

void TestEvent::refuses()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    auto json = toJson(sample());
    json.insert(field, value); // undefined removes it
    const auto event = eventFromJson(json);
    QVERIFY(!event);
    QVERIFY2(event.error().message.contains(field), qPrintable(event.error().message));
}

EVERGRANT_TEST(TestEvent)
#include "tst_event.moc"
