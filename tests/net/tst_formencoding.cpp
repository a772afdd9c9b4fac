// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "net/formencoding.h"
#include <QTest>

using namespace evergrant;

class TestFormEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
        QTest::newRow("stays") << QByteArray("azAZ09*-._") << QByteArray("azAZ09*-._");
        QTest::newRow("plus") << QByteArray("a+b") << QByteArray("a%2Bb");
        QTest::newRow("percent") << QByteArray("d%41") << QByteArray("d%2541");
        QTest::newRow("ampersand, equals") << QByteArray("a&b=c") << QByteArray("a%26b%3Dc");
        QTest::newRow("space") << QByteArray("a b") << QByteArray("a+b");
        QTest::newRow("tilde, slash") << QByteArray("~/") << QByteArray("%7E%2F");
        QTest::newRow("utf-8") << QByteArray("\xc3\xa4\xe2\x82\xac") << QByteArray("%C3%A4%E2%82%AC");
        QTest::newRow("control") << QByteArray("\r\n\0", 3) << QByteArray("%0D%0A%00");
    }
    void encodes()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, encoded);
        QCOMPARE(formEncoded(plain), encoded);
        QCOMPARE(formDecoded(encoded), plain);
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("lower case hex") << QByteArray("%2f%c3%a4") << QByteArray("/\xc3\xa4");
        QTest::newRow("once only") << QByteArray("%252F") << QByteArray("%2F");
        QTest::newRow("half a code") << QByteArray("a%4") << QByteArray("a%4");
        QTest::newRow("no code") << QByteArray("100%zz%") << QByteArray("100%zz%");
        QTest::newRow("code at the end") << QByteArray("x%41") << QByteArray("xA");
    }
    void decodes()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(QByteArray, plain);
        QCOMPARE(formDecoded(encoded), plain);
    }

    void parsesFields()
    {
        const FormFields fields = FormFields::parse("code=4%2F0A+b&state=s%3D&&flag&empty=&a%62=1&twice=1&twice=2");
        QCOMPARE(fields.value("code"), QByteArray("4/0A b"));
        QCOMPARE(fields.value("state"), QByteArray("s="));
        QCOMPARE(fields.value("flag"), QByteArray());
        QCOMPARE(fields.value("empty"), QByteArray());
        QCOMPARE(fields.value("ab"), QByteArray("1"));
        QVERIFY(!fields.value("absent").has_value());
        QVERIFY(!fields.contains("absent"));
        QVERIFY(fields.contains("twice"));
        QVERIFY(fields.isRepeated("twice"));
        QVERIFY(!fields.value("twice").has_value());
    }

    void buildsBodies()
    {
        FormBody body;
        body.add("refresh_token", "a+b/c=d%41&e");
        body.add("scope", "one two");
        QCOMPARE(body.take().reveal(), "refresh_token=a%2Bb%2Fc%3Dd%2541%26e&scope=one+two");
    }
};

EVERGRANT_TEST(TestFormEncoding)
#include "tst_formencoding.moc"
