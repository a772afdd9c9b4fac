// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/proxychoice.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestProxyChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
};

void TestProxyChoice::understood_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<ProxyChoice::Kind>("kind");
    QTest::addColumn<QString>("again");
    using Kind = ProxyChoice::Kind;
    QTest::newRow("system") << u"system"_s << Kind::System << u"system"_s;
    QTest::newRow("none") << u" none\n"_s << Kind::None << u"none"_s;
    for (const auto& address : {u"http://proxy.example.org:3128"_s, u"socks5://localhost:1080"_s, u"http://[::1]:80"_s})
        QTest::newRow(qPrintable(address)) << address << Kind::Named << address;
    QTest::newRow("as browsers write it")
        << u"http://proxy.example.org:3128/"_s << Kind::Named << u"http://proxy.example.org:3128"_s;
}

void TestProxyChoice::understood()
{
    QFETCH(const QString, word);
    QFETCH(const ProxyChoice::Kind, kind);
    QFETCH(const QString, again);
    const auto choice = proxyChoiceFromWord(word);
    QVERIFY(choice.has_value());
    QCOMPARE(choice->kind, kind);
    QCOMPARE(toWord(*choice), again);
    QCOMPARE(choice->address.isEmpty(), kind != ProxyChoice::Kind::Named);
    QVERIFY(proxyChoiceFromWord(again) == *choice);
}

void TestProxyChoice::refused_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("said");
    const auto port = u"with a port"_s, connection = u"each connection"_s;
    for (const auto& word :
         {u""_s, u"System"_s, u"proxy.example.org:3128"_s, u"proxy.example.org"_s, u"https://proxy.example.org:3128"_s,
          u"http://proxy.example.org"_s, u"http://:3128"_s, u"http://proxy.example.org:3128/a"_s,
          u"http://proxy.example.org:3128?a"_s, u"http://proxy.example.org:3128#a"_s, u"file:///etc/proxy.pac"_s})
        QTest::newRow(qPrintable(word)) << word << port;
    for (const auto& word : {u"http://zoe@proxy.example.org:3128"_s, u"http://zoe:k7pw@proxy.example.org:3128"_s,
                             u"zoe:k7pw@proxy.example.org"_s})
        QTest::newRow(qPrintable(word)) << word << connection;
}

void TestProxyChoice::refused()
{
    QFETCH(const QString, word);
    QFETCH(const QString, said);
    const auto choice = proxyChoiceFromWord(word);
    QVERIFY(!choice.has_value());
    QCOMPARE(choice.error().kind, ErrorKind::Usage);
    QCOMPARE(choice.error().code, u"bad-proxy"_s);
    QVERIFY(choice.error().message.startsWith("proxy: "_L1));
    QVERIFY2(choice.error().message.contains(said), qPrintable(choice.error().message));
    QVERIFY(!choice.error().message.contains("k7pw"_L1) && !choice.error().message.contains("zoe"_L1));
}

EVERGRANT_TEST(TestProxyChoice)
#include "tst_proxychoice.moc"
