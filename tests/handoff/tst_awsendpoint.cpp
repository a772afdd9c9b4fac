// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/connection/clientconfig.h"
#include "handoff/aws/awsendpoint.h"

using namespace evergrant;
using namespace evergrant::handoff;
using namespace Qt::Literals::StringLiterals;

class TestAwsEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofRegion_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("partition");
        QTest::newRow("usual") << u"eu-west-1"_s << u"https://ssm.eu-west-1.amazonaws.com/"_s << u"aws"_s;
        QTest::newRow("china") << u"cn-north-1"_s << u"https://ssm.cn-north-1.amazonaws.com.cn/"_s << u"aws-cn"_s;
        QTest::newRow("gov") << u"us-gov-west-1"_s << u"https://ssm.us-gov-west-1.amazonaws.com/"_s << u"aws-us-gov"_s;
        QTest::newRow("sovereign") << u"eusc-de-east-1"_s << u"https://ssm.eusc-de-east-1.amazonaws.eu/"_s
                                   << u"aws-eusc"_s;
    }
    void ofRegion()
    {
        QFETCH(QString, region);
        QTEST(checkedAwsRegion(region).value_or(QString()), "region");
        QTEST(awsEndpoint(u"ssm"_s, region).toString(), "url");
        QTEST(awsPartition(region), "partition");
    }

    void wrongRegion_data()
    {
        QTest::addColumn<QString>("region");
        for (const char* region : {"", "Ireland", "eu-west", "eu-west-1.evil.example/", "EU-WEST-1", "eu-west-1a",
                                   "eu_west_1", "eu-west-1\n"})
            QTest::newRow(region) << QString::fromLatin1(region);
    }
    void wrongRegion()
    {
        QFETCH(QString, region);
        const auto checked = checkedAwsRegion(region);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::Usage);
        QVERIFY(checked.error().message.contains("--region"_L1));
    }

    void endpoint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("origin"); // empty: refused
        QTest::newRow("https") << u"https://vpce-1.ssm.eu-west-1.vpce.amazonaws.com"_s
                               << u"https://vpce-1.ssm.eu-west-1.vpce.amazonaws.com:443"_s;
        QTest::newRow("port") << u"https://aws.example:8443/"_s << u"https://aws.example:8443"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:4566"_s << u"http://127.0.0.1:4566"_s;
        QTest::newRow("loopback IPv6") << u"http://[::1]:4566"_s << u"http://::1:4566"_s;
        QTest::newRow("plain") << u"http://aws.example"_s << QString();
        QTest::newRow("looks like loopback") << u"http://localhost.evil.example"_s << QString();
        QTest::newRow("path") << u"https://aws.example/ssm"_s << QString();
        QTest::newRow("query") << u"https://aws.example/?a=b"_s << QString();
        QTest::newRow("user") << u"https://me@aws.example/"_s << QString();
        QTest::newRow("no scheme") << u"aws.example"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    }
    void endpoint()
    {
        QFETCH(QString, text);
        const auto url = checkedAwsEndpoint(text, u"--endpoint"_s);
        QTEST(url ? originOf(*url) : QString(), "origin");
        if (!url)
            QVERIFY(url.error().message.contains("--endpoint"_L1));
    }
};

EVERGRANT_TEST(TestAwsEndpoint)
#include "tst_awsendpoint.moc"
