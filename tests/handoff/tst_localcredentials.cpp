// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/answeringserver.h"
#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "handoff/aws/containercredentials.h"
#include "handoff/aws/instancemetadata.h"
#include <QFile>
#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace evergrant;
using namespace evergrant::handoff;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray keys =
    R"({"AccessKeyId":"ASIA","SecretAccessKey":"s","Token":"t","Expiration":"2026-09-03T18:00:00Z"})";

} // namespace

/// Credentials from a service beside this machine: of a container, and of an instance.
class TestLocalCredentials : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::shared_ptr<AwsSender> m_sender = std::make_shared<AwsSender>(m_clock, NetworkAccess());

    static AwsSurroundings with(const QString& name, const QString& value)
    {
        AwsSurroundings surroundings;
        surroundings.environment.insert(name, value);
        return surroundings;
    }

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("relative");
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("url"); // empty: refused
        QTest::newRow("relative") << u"/v2/credentials/x"_s << QString() << u"http://169.254.170.2/v2/credentials/x"_s;
        QTest::newRow("relative wins") << u"/a"_s << u"https://x.example/"_s << u"http://169.254.170.2/a"_s;
        QTest::newRow("relative moves the host") << u".evil.example/"_s << QString() << QString();
        QTest::newRow("EKS") << QString() << u"http://169.254.170.23/v1/credentials"_s
                             << u"http://169.254.170.23/v1/credentials"_s;
        QTest::newRow("EKS IPv6") << QString() << u"http://[fd00:ec2::23]/v1"_s << u"http://[fd00:ec2::23]/v1"_s;
        QTest::newRow("loopback") << QString() << u"http://localhost:80/x"_s << u"http://localhost:80/x"_s;
        QTest::newRow("https") << QString() << u"https://x.example/y"_s << u"https://x.example/y"_s;
        QTest::newRow("plain elsewhere") << QString() << u"http://x.example/y"_s << QString();
        QTest::newRow("instance") << QString() << u"http://169.254.169.254/y"_s << QString();
    }
    void addresses()
    {
        QFETCH(QString, relative);
        QFETCH(QString, full);
        AwsSurroundings surroundings = with(u"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"_s, relative);
        surroundings.environment.insert(u"AWS_CONTAINER_CREDENTIALS_FULL_URI"_s, full);
        const auto url = containerAddress(surroundings);
        QTEST(url ? url->toString() : QString(), "url");
    }

    /// The file wins over the variable and is read each time; an answer that fails is asked for three times.
    void container()
    {
        AnsweringServer server;
        const QTemporaryDir folder;
        QFile token(folder.filePath(u"token"_s));
        QVERIFY(token.open(QFile::WriteOnly) && token.write("Bearer from-file\n") > 0 && token.flush());
        AwsSurroundings surroundings = with(u"AWS_CONTAINER_CREDENTIALS_FULL_URI"_s, server.url(u"/x"_s).toString());
        surroundings.environment.insert(u"AWS_CONTAINER_AUTHORIZATION_TOKEN"_s, u"variable"_s);
        server.answer(keys);
        QVERIFY(QCoro::waitFor(containerCredentials(m_sender, surroundings)));
        QCOMPARE(server.last().header("Authorization"), QByteArray("variable"));

        surroundings.environment.insert(u"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"_s, token.fileName());
        server.answer("", 500);
        server.answer("", 500);
        server.answer(keys);
        const auto credentials = QCoro::waitFor(containerCredentials(m_sender, surroundings));
        QVERIFY(credentials);
        QCOMPARE(server.last().header("Authorization"), QByteArray("Bearer from-file"));
        QCOMPARE(credentials->sessionToken.reveal().toByteArray(), QByteArray("t"));
        QCOMPARE(credentials->expiresAt->time(), QTime(18, 0));

        for (int i = 0; i < 3; ++i)
            server.answer("", 500);
        const auto refused = QCoro::waitFor(containerCredentials(m_sender, surroundings));
        QCOMPARE(refused.error().kind, ErrorKind::Temporary);
        QVERIFY(refused.error().message.contains("HTTP 500"_L1));

        QVERIFY(token.write("X: y\r\nZ: z") > 0 && token.flush());
        const int before = server.count();
        QVERIFY(!QCoro::waitFor(containerCredentials(m_sender, surroundings)));
        QCOMPARE(server.count(), before);
    }

    void instance()
    {
        AnsweringServer server;
        const auto surroundings = with(u"AWS_EC2_METADATA_SERVICE_ENDPOINT"_s, server.url(u"/"_s).toString());
        server.answer("the-session");
        server.answer("role-name\n");
        server.answer(keys);
        const auto credentials = QCoro::waitFor(instanceMetadataCredentials(m_sender, surroundings));
        QVERIFY(credentials);
        QCOMPARE(credentials->accessKeyId, QByteArray("ASIA"));
        QCOMPARE(server.count(), 3);
        QVERIFY(server.last().head.startsWith("GET /latest/meta-data/iam/security-credentials/role-name HTTP"));
        QCOMPARE(server.last().header("X-Aws-Ec2-Metadata-Token"), QByteArray("the-session"));

        server.answer("the-session");
        server.answer("../../user-data");
        QVERIFY(!QCoro::waitFor(instanceMetadataCredentials(m_sender, surroundings)));
        QCOMPARE(server.count(), 5);

        server.answer("", 403);
        const auto refused = QCoro::waitFor(instanceMetadataCredentials(m_sender, surroundings));
        QCOMPARE(refused.error().kind, ErrorKind::Temporary);
    }

    /// Qt itself spares the proxy only addresses that it knows as loopback; 0.0.0.0 leads here, too, and is none.
    void noProxySeesThem()
    {
        AnsweringServer server, proxy;
        const auto restored = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
        const QString address = u"http://0.0.0.0:%1/"_s.arg(server.port());
        for (const QByteArray& body : {QByteArray("the-session"), QByteArray("role-name"), keys}) {
            server.answer(body);
            proxy.answer(body);
        }
        const auto surroundings = with(u"AWS_EC2_METADATA_SERVICE_ENDPOINT"_s, address);
        QVERIFY(QCoro::waitFor(instanceMetadataCredentials(m_sender, surroundings)));
        QCOMPARE(proxy.count(), 0);
        QCOMPARE(server.count(), 3);
    }

    void nothingIsSentAfterTheEnd()
    {
        AnsweringServer server;
        const auto sender = std::make_shared<AwsSender>(m_clock, NetworkAccess());
        sender->close();
        const auto surroundings = with(u"AWS_EC2_METADATA_SERVICE_ENDPOINT"_s, server.url(u"/"_s).toString());
        QVERIFY(!QCoro::waitFor(instanceMetadataCredentials(sender, surroundings)));
        QCOMPARE(server.count(), 0);
    }
};

EVERGRANT_TEST(TestLocalCredentials)
#include "tst_localcredentials.moc"
