// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/endpointrules.h"
#include <QTest>
#include <QUrl>

using namespace evergrant;

class TestEndpointRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safeEndpoints_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("safe");
        QTest::newRow("https") << QStringLiteral("https://a.example/token") << true;
        QTest::newRow("https with query") << QStringLiteral("https://a.example/token?x=1") << true;
        QTest::newRow("http elsewhere") << QStringLiteral("http://a.example/token") << false;
        QTest::newRow("http localhost") << QStringLiteral("http://localhost:8080/token") << true;
        QTest::newRow("http LOCALHOST") << QStringLiteral("http://LOCALHOST/token") << true;
        QTest::newRow("http 127.0.0.1") << QStringLiteral("http://127.0.0.1/token") << true;
        QTest::newRow("http 127.9.9.9") << QStringLiteral("http://127.9.9.9/token") << true;
        QTest::newRow("http ::1") << QStringLiteral("http://[::1]:1/token") << true;
        QTest::newRow("http 10.0.0.1") << QStringLiteral("http://10.0.0.1/token") << false;
        QTest::newRow("http looks local") << QStringLiteral("http://localhost.a.example/") << false;
        QTest::newRow("http looks local too") << QStringLiteral("http://127.0.0.1.a.example/") << false;
        QTest::newRow("user name") << QStringLiteral("https://me@a.example/") << false;
        QTest::newRow("user name and password") << QStringLiteral("https://me:pw@a.example/") << false;
        QTest::newRow("fragment") << QStringLiteral("https://a.example/#x") << false;
        QTest::newRow("no host") << QStringLiteral("https:///token") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void safeEndpoints()
    {
        QFETCH(QString, url);
        QFETCH(bool, safe);
        QCOMPARE(isSafeEndpoint(QUrl(url)), safe);
    }
};

QTEST_GUILESS_MAIN(TestEndpointRules)
#include "tst_endpointrules.moc"
