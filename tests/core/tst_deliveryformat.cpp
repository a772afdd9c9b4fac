// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/deliveryformat.h"

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

Secret secret(QByteArray text)
{
    return Secret::take(std::move(text));
}

Delivery deliveryOf(const QByteArray& token)
{
    Delivery delivery;
    delivery.connectionName = u"crm-2"_s;
    delivery.accessToken = secret(token);
    delivery.tokenType = u"Bearer"_s;
    delivery.headerValue = secret("Bearer " + token);
    delivery.expiresAt = QDateTime(QDate(2026, 9, 3), QTime(12, 0, 5, 900), utcZone);
    return delivery;
}

/// The text, or "error: CODE".
QByteArray rendered(const Delivery& delivery, const QString& format)
{
    const auto content = renderDelivery(delivery, format);
    return content ? content->reveal().toByteArray() : "error: " + content.error().code.toUtf8();
}

} // namespace

class TestDeliveryFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void unknownEndAndType();
    void refusals_data();
    void refusals();
    void checks_data();
    void checks();
    void jsonIsRead();
    void shellReadsIt_data();
    void shellReadsIt();
};

void TestDeliveryFormat::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* format, const QByteArray& text) {
        QTest::newRow(format) << QString::fromLatin1(format) << text;
    };
    row("token", "a.b-c_1=");
    row("header", "Authorization: Bearer a.b-c_1=");
    row("curl", "Authorization: Bearer a.b-c_1=\n");
    row("json", R"({"access_token":"a.b-c_1=","token_type":"Bearer","expires_at":"2026-09-03T12:00:05Z"})");
    row("env", "EVERGRANT_TOKEN_CRM_2=a.b-c_1=\n");
    row("env:sh", "EVERGRANT_TOKEN_CRM_2='a.b-c_1='\n");
    row("env:docker", "EVERGRANT_TOKEN_CRM_2=a.b-c_1=\n");
    row("{{access_token}}", "a.b-c_1=");
    row("x={{ access_token | base64 }}\n", "x=YS5iLWNfMT0=\n");
    row("{{access_token|base64|json}} until {{expires_at}}", "\"YS5iLWNfMT0=\" until 2026-09-03T12:00:05Z");
    row("{{header|sh}}", "'Authorization: Bearer a.b-c_1='");
    row("{{header_name}}/{{header_value|url}}", "Authorization/Bearer%20a.b-c_1%3D");
    row("{{token_type}} of {{connection}}, {single} }}", "Bearer of crm-2, {single} }}");
    row("a {{access_token}}{{access_token}} b", "a a.b-c_1=a.b-c_1= b");
}

void TestDeliveryFormat::formats()
{
    QFETCH(QString, format);
    QTEST(rendered(deliveryOf("a.b-c_1="), format), "text");
}

void TestDeliveryFormat::unknownEndAndType()
{
    Delivery delivery = deliveryOf("t");
    delivery.expiresAt.reset();
    delivery.tokenType.clear();
    QCOMPARE(rendered(delivery, u"json"_s), R"({"access_token":"t","token_type":null,"expires_at":null})");
    QCOMPARE(rendered(delivery, u"[{{expires_at}}]{{expires_at|json}}{{token_type|json}}"_s), "[]nullnull");
}

void TestDeliveryFormat::refusals_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("text");
    const QByteArray notPlain = "error: token-not-plain";
    for (const char* token : {"a b", "a#b", "a$b", "a'b", "a\"b", "a;b", "=a", "a=b", "", "a\\nb", "\xC3\xA9"})
        QTest::addRow("env: %s", token) << QByteArray(token) << u"env"_s << notPlain;
    QTest::newRow("line, env:sh") << QByteArray("a\nb") << u"env:sh"_s << notPlain;
    QTest::newRow("line, env:docker") << QByteArray("a\rb") << u"env:docker"_s << notPlain;
    QTest::newRow("line, header") << QByteArray("a\r\nX: y") << u"header"_s << notPlain;
    QTest::newRow("zero, curl") << QByteArray("a\0b", 3) << u"curl"_s << notPlain;
    QTest::newRow("not UTF-8, json") << QByteArray("a\xFFz") << u"json"_s << notPlain;
    QTest::newRow("not UTF-8, filter") << QByteArray("a\xFFz") << u"{{access_token|json}}"_s << notPlain;
    QTest::newRow("line, token") << QByteArray("a\nb") << u"token"_s << QByteArray("a\nb");
    QTest::newRow("quote, env:sh") << QByteArray("a'b") << u"env:sh"_s
                                   << QByteArray("EVERGRANT_TOKEN_CRM_2='a'\\''b'\n");
    QTest::newRow("quote, env:docker") << QByteArray("a'b") << u"env:docker"_s
                                       << QByteArray("EVERGRANT_TOKEN_CRM_2=a'b\n");
}

void TestDeliveryFormat::refusals()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, format);
    QTEST(rendered(deliveryOf(token), format), "text");
}

void TestDeliveryFormat::checks_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("named"); ///< in the message; empty: it is fine
    QTest::newRow("env") << u"env"_s << QString();
    QTest::newRow("template") << u"{{access_token}}"_s << QString();
    QTest::newRow("empty") << u""_s << u"token, header, json"_s;
    QTest::newRow("word") << u"yaml"_s << u"yaml"_s;
    QTest::newRow("dialect") << u"env:fish"_s << u"env:sh"_s;
    QTest::newRow("name") << u"{{refresh_token}}"_s << u"refresh_token"_s;
    QTest::newRow("filter") << u"{{access_token|upper}}"_s << u"upper"_s;
    QTest::newRow("no filter") << u"{{access_token|}}"_s << u"filter"_s;
    QTest::newRow("open") << u"{{access_token}} {{"_s << u"}}"_s;
}

void TestDeliveryFormat::checks()
{
    QFETCH(QString, format);
    QFETCH(QString, named);
    const auto checked = checkDeliveryFormat(format);
    QCOMPARE(checked.has_value(), named.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().kind, ErrorKind::Usage);
        QVERIFY2(checked.error().message.contains(named), qPrintable(checked.error().message));
    }
}

void TestDeliveryFormat::jsonIsRead()
{
    const QByteArray hard = "q\"b\\s\x01\n\t\x7F/\xE2\x82\xAC<";
    const auto json = QJsonDocument::fromJson(rendered(deliveryOf(hard), u"json"_s));
    QCOMPARE(json["access_token"_L1].toString().toUtf8(), hard);
    const auto filtered = QJsonDocument::fromJson("[" + rendered(deliveryOf(hard), u"{{access_token|json}}"_s) + "]");
    QCOMPARE(filtered[0].toString().toUtf8(), hard);
}

void TestDeliveryFormat::shellReadsIt_data()
{
    QTest::addColumn<QByteArray>("token");
    for (const char* token : {"abc", "a b", "a'b''c'", "$HOME `id` $(id)", "\\ \" # ; & | > *", "!x ~ -n"})
        QTest::newRow(token) << QByteArray(token);
}

/// By a real shell.
void TestDeliveryFormat::shellReadsIt()
{
    QFETCH(QByteArray, token);
    const QByteArray file = rendered(deliveryOf(token), u"env:sh"_s);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, QString::fromUtf8(file) + u"printf '%s' \"$EVERGRANT_TOKEN_CRM_2\""_s});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), token);
}

EVERGRANT_TEST(TestDeliveryFormat)
#include "tst_deliveryformat.moc"
