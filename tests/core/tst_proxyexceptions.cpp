// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/proxyexceptions.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestProxyExceptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
    void covers_data();
    void covers();
};

void TestProxyExceptions::understood_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("none") << QStringList{u" , "_s} << QStringList();
    QTest::newRow("as in the variable") << QStringList{u"localhost,.Example.ORG, 10.0.0.0/8"_s}
                                        << QStringList{u"localhost"_s, u".example.org"_s, u"10.0.0.0/8"_s};
    QTest::newRow("one each") << QStringList{u"a.example"_s, u"b.example"_s}
                              << QStringList{u"a.example"_s, u"b.example"_s};
    QTest::newRow("twice") << QStringList{u"a.example A.example"_s} << QStringList{u"a.example"_s};
    QTest::newRow("a star") << QStringList{u"*.example.org"_s} << QStringList{u".example.org"_s};
    QTest::newRow("a dot at its end") << QStringList{u"a.example."_s} << QStringList{u"a.example"_s};
    QTest::newRow("addresses") << QStringList{u"192.168.1.7,[2001:DB8::1],fe80::1"_s}
                               << QStringList{u"192.168.1.7"_s, u"2001:db8::1"_s, u"fe80::1"_s};
}

void TestProxyExceptions::understood()
{
    QFETCH(const QStringList, words);
    const auto exceptions = proxyExceptionsFrom(words);
    QVERIFY(exceptions.has_value());
    QTEST(*exceptions, "entries");
    QVERIFY(proxyExceptionsFrom(*exceptions) == *exceptions);
}

void TestProxyExceptions::refused_data()
{
    QTest::addColumn<QString>("word");
    for (const auto& word : {u"*"_s, u"http://a.example"_s, u"a.example:8080"_s, u"10.0.0.0/33"_s, u"10.0.0/8"_s,
                             u"2001:db8::/32"_s, u"a.example/8"_s, u".."_s, u"zoe:k7pw@a.example"_s, u"a*.example"_s})
        QTest::newRow(qPrintable(word)) << word;
    QStringList many;
    for (int i = 0; i < 200; ++i)
        many << u"host%1.example.org"_s.arg(i);
    QTest::newRow("too much") << many.join(u',');
}

void TestProxyExceptions::refused()
{
    QFETCH(const QString, word);
    const auto exceptions = proxyExceptionsFrom({u"good.example"_s, word});
    QVERIFY(!exceptions.has_value());
    QCOMPARE(exceptions.error().kind, ErrorKind::Usage);
    QCOMPARE(exceptions.error().code, u"bad-no-proxy"_s);
    QVERIFY(exceptions.error().message.startsWith("no_proxy: "_L1));
    QVERIFY(!exceptions.error().message.contains("k7pw"_L1));
}

void TestProxyExceptions::covers_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const QString& entry, const QString& host, bool isOne) {
        QTest::addRow("%s, %s", qPrintable(entry), qPrintable(host)) << entry << host << isOne;
    };
    row(u"example.org"_s, u"example.org"_s, true);
    row(u"example.org"_s, u"EXAMPLE.org."_s, true);
    row(u"example.org"_s, u"id.example.org"_s, true);
    row(u"example.org"_s, u"badexample.org"_s, false);
    row(u"example.org"_s, u"example.org.evil"_s, false);
    row(u".example.org"_s, u"id.example.org"_s, true);
    row(u".example.org"_s, u"example.org"_s, true);
    row(u".example.org"_s, u"org"_s, false);
    row(u"bücher.example"_s, u"xn--bcher-kva.example"_s, true);
    row(u"192.168.1.7"_s, u"192.168.1.7"_s, true);
    row(u"192.168.1.7"_s, u"192.168.1.70"_s, false);
    row(u"10.0.0.0/8"_s, u"10.255.0.1"_s, true);
    row(u"10.1.2.3/8"_s, u"10.255.0.1"_s, true);
    row(u"10.0.0.0/8"_s, u"11.0.0.1"_s, false);
    row(u"10.0.0.0/8"_s, u"10.example"_s, false);
    row(u"10.0.0.4/31"_s, u"10.0.0.5"_s, true);
    row(u"10.0.0.4/31"_s, u"10.0.0.6"_s, false);
    row(u"0.0.0.0/0"_s, u"8.8.8.8"_s, true);
    row(u"2001:db8::1"_s, u"2001:db8:0::1"_s, true);
    row(u"2001:db8::1"_s, u"2001:db8::2"_s, false);
    row(u"example.org"_s, u""_s, false);
}

void TestProxyExceptions::covers()
{
    QFETCH(const QString, entry);
    QFETCH(const QString, host);
    const auto exceptions = proxyExceptionsFrom({u"other.example"_s, entry});
    QVERIFY(exceptions.has_value());
    QTEST(isProxyException(*exceptions, host), "isOne");
    QVERIFY(!isProxyException({}, host));
}

EVERGRANT_TEST(TestProxyExceptions)
#include "tst_proxyexceptions.moc"
