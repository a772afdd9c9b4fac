// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/jsontext.h"

#include "../support/testprogram.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreAsQtWritesThem_data();
    void textsAreAsQtWritesThem();
    void membersAreAsQtWritesThem();
    void laterMemberCounts();
    void emptyObject();
    void comesBack();
};

void TestJsonText::textsAreAsQtWritesThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"crm-eu.1"_s;
    QTest::newRow("quotes") << u"\"a\" \\ /"_s;
    QTest::newRow("control characters") << u"\b\f\n\r\t\u0001\u001f\u007f"_s + QChar(0);
    QTest::newRow("two bytes") << u"Größe \u0085"_s;
    QTest::newRow("three bytes") << u"\u20ac\u2028\ufeff"_s;
    QTest::newRow("four bytes") << u"\U0001f511"_s;
    QTest::newRow("half a character") << QString(QChar(0xd83d)) + u'a' + QChar(0xdd11);
}

void TestJsonText::textsAreAsQtWritesThem()
{
    QFETCH(QString, text);
    QByteArray json = "[";
    appendJson(json, text);
    json += ']';
    QCOMPARE(json, QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
}

void TestJsonText::membersAreAsQtWritesThem()
{
    QByteArray json;
    JsonObjectWriter writer(json);
    writer.beginMember("name"_L1);
    appendJson(json, u"crm"_s);
    writer.beginMember("flag"_L1);
    appendJson(json, true);
    writer.beginMember("nested"_L1);
    JsonObjectWriter nested(json);
    nested.beginMember("b"_L1);
    appendJson(json, QDateTime::fromString(u"2026-11-23T06:48:00Z"_s, Qt::ISODate));
    nested.beginMember("a"_L1);
    appendJson(json, QDateTime());
    nested.end();
    writer.beginMember("count"_L1);
    appendJson(json, qint64(-7));
    writer.beginMember("nam"_L1);
    appendJson(json, QJsonValue(QJsonArray{1.5, QJsonValue::Null}));
    writer.end();
    const QJsonObject nestedObject{{u"a"_s, QJsonValue::Null}, {u"b"_s, u"2026-11-23T06:48:00Z"_s}};
    const QJsonObject object{{u"name"_s, u"crm"_s},
                             {u"flag"_s, true},
                             {u"nested"_s, nestedObject},
                             {u"count"_s, -7},
                             {u"nam"_s, QJsonArray{1.5, QJsonValue::Null}}};
    QCOMPARE(json, JsonText(object).bytes());
}

void TestJsonText::laterMemberCounts()
{
    QByteArray json;
    JsonObjectWriter writer(json);
    for (const qint64 number : {1, 2}) {
        writer.beginMember("b"_L1);
        appendJson(json, number);
        writer.beginMember("a"_L1);
        appendJson(json, number);
    }
    writer.end();
    QCOMPARE(json, QByteArray(R"({"a":2,"b":2})"));
}

void TestJsonText::emptyObject()
{
    QByteArray json = "before";
    JsonObjectWriter writer(json);
    writer.end();
    QCOMPARE(json, QByteArray("before{}"));
    QCOMPARE(JsonText().bytes(), QByteArray("{}"));
}

void TestJsonText::comesBack()
{
    const QJsonObject object{{u"name"_s, u"crm"_s}, {u"large"_s, qint64(1) << 53}};
    QCOMPARE(JsonText(object).object(), object);
    QCOMPARE(JsonText::ofObject(R"({"name":"crm"})").object(), (QJsonObject{{u"name"_s, u"crm"_s}}));
}

EVERGRANT_TEST(TestJsonText)
#include "tst_jsontext.moc"
