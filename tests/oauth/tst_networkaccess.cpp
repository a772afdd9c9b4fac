// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/answeringserver.h"
#include "../net/keyfiles.h"
#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "net/defaultproxy.h"
#include "net/transport.h"
#include "oauth/tokenendpoint.h"
#include <QCoroTask>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTest>
#include <sys/stat.h>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Delivery = TokenExchange::Delivery;

/// Real TLS, and a real proxy in a process of its own.
class TestNetworkAccess : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    KeyFiles m_files;
    TokenEndpoint m_endpoint{m_clock};
    std::unique_ptr<QProcess> m_proxy;
    quint16 m_httpPort = 0, m_socksPort = 0;

    ClientConfig configFor(const QUrl& tokenEndpoint) const
    {
        ClientConfig config;
        config.clientId = u"client"_s;
        config.clientAuth = ClientAuth::None;
        config.tokenEndpoint = tokenEndpoint;
        config.network.caFile = m_files.path(u"ca.crt"_s);
        config.timeout = 30s;
        return config;
    }
    TokenExchange refreshed(const ClientConfig& config, const ClientCredentials& client = {})
    {
        return QCoro::waitFor(m_endpoint.sendRefresh(config, client, Secret::take("rt-1")));
    }
    QJsonObject heardFromProxy()
    {
        while (!m_proxy->canReadLine()) {
            if (!m_proxy->waitForReadyRead(10000))
                return {};
        }
        return QJsonDocument::fromJson(m_proxy->readLine()).object();
    }
    bool startProxy(quint16 target, const QStringList& options)
    {
        m_proxy = std::make_unique<QProcess>();
        m_proxy->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_proxy->start(u"node"_s, QStringList{QStringLiteral(EVERGRANT_SUPPORT_DIR "/proxy.mjs"), u"--to"_s,
                                              QString::number(target)} +
                                      options);
        const QJsonObject ports = heardFromProxy();
        m_httpPort = quint16(ports["http"_L1].toInt());
        m_socksPort = quint16(ports["socks"_L1].toInt());
        return m_httpPort != 0;
    }
    QUrl proxyUrl(const QString& scheme, const QString& user) const
    {
        QUrl url;
        url.setScheme(scheme);
        url.setHost(u"127.0.0.1"_s);
        url.setPort(scheme == "http"_L1 ? m_httpPort : m_socksPort);
        url.setUserName(user);
        return url;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_files.make()); }
    void cleanup()
    {
        if (m_proxy) {
            m_proxy->closeWriteChannel();
            m_proxy->waitForFinished();
            m_proxy.reset();
        }
    }

    void serverIsChecked_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("code");
        QTest::newRow("ours") << u"good"_s << QString();
        QTest::newRow("expired") << u"expired"_s << u"tls-expired"_s;
        QTest::newRow("not yet valid") << u"future"_s << u"tls-not-yet-valid"_s;
        QTest::newRow("another host") << u"other-host"_s << u"tls-host-name"_s;
        QTest::newRow("another authority") << u"impostor"_s << u"tls-unknown-authority"_s;
    }
    void serverIsChecked()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, code);
        AnsweringServer server(m_files.server(certificate));
        server.answer("{}");
        const TokenExchange exchange = refreshed(configFor(server.url()));
        QCOMPARE(exchange.transportCode, code);
        QCOMPARE(exchange.delivery, code.isEmpty() ? Delivery::Answered : Delivery::NotSent);
        const bool isOfFile = code == "tls-unknown-authority"_L1; // every row has one
        QCOMPARE(exchange.transportError, code.isEmpty() ? QString()
                                          : isOfFile     ? unknownToFileText(m_files.path(u"ca.crt"_s))
                                                         : transportText(code));
        QCOMPARE(server.count(), code.isEmpty() ? 1 : 0);
    }

    void everyFailureHasItsOwnSentence()
    {
        QStringList texts;
        for (const char* code : {"tls-expired", "tls-not-yet-valid", "tls-unknown-authority", "tls-host-name",
                                 "tls-client-certificate", "tls-failed", "proxy-auth", "proxy-failed", "timeout"})
            texts << transportText(QString::fromLatin1(code));
        QCOMPARE(texts.removeDuplicates(), 0);
        QVERIFY(!texts.contains(transportText(u"no such code"_s)));
    }

    void otherAuthoritiesAreNotTrusted()
    {
        AnsweringServer server(m_files.server(u"good"_s));
        ClientConfig config = configFor(server.url());
        config.network.caFile.clear(); // the system's
        const TokenExchange ofSystem = refreshed(config);
        QCOMPARE(ofSystem.transportCode, u"tls-unknown-authority"_s);
        QCOMPARE(ofSystem.transportError, transportText(ofSystem.transportCode));
        config.network.caFile = m_files.path(u"stranger.crt"_s);
        const TokenExchange ofFile = refreshed(config);
        QCOMPARE(ofFile.transportCode, u"tls-unknown-authority"_s);
        QVERIFY2(ofFile.transportError.contains(config.network.caFile), qPrintable(ofFile.transportError));
        QCOMPARE(server.count(), 0);
    }

    void unusableSettingsSendNothing_data()
    {
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<QUrl>("proxy");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such file") << u"nowhere.crt"_s << QUrl() << QString() << u"ca-file-unreadable"_s;
        // The worker must not wait for somebody to write into it.
        ::mkfifo(QFile::encodeName(m_files.path(u"pipe"_s)).constData(), 0600);
        QTest::newRow("a pipe") << u"pipe"_s << QUrl() << QString() << u"ca-file-unreadable"_s;
        QTest::newRow("not a certificate") << u"rsa.pub"_s << QUrl() << QString() << u"ca-file-unreadable"_s;
        QTest::newRow("odd proxy") << u"ca.crt"_s << QUrl(u"ftp://proxy.example"_s) << QString() << u"proxy-unusable"_s;
        QTest::newRow("no certificate") << u"ca.crt"_s << QUrl() << u"-"_s << u"certificate-missing"_s;
        QTest::newRow("certificate of another key") << u"ca.crt"_s << QUrl() << u"rsa"_s << u"certificate-not-of-key"_s;
    }
    void unusableSettingsSendNothing()
    {
        QFETCH(QString, caFile);
        QFETCH(QUrl, proxy);
        QFETCH(QString, certificate);
        QFETCH(QString, code);
        AnsweringServer server(m_files.server(u"good"_s));
        ClientConfig config = configFor(server.url());
        config.network = {proxy, m_files.path(caFile), !certificate.isEmpty()};
        ClientCredentials client = m_files.credentials(u"client"_s);
        if (certificate != "-"_L1)
            client.certificate = m_files.read(certificate + u".crt"_s);
        const TokenExchange exchange = refreshed(config, client);
        QCOMPARE(exchange.delivery, Delivery::NotSent);
        QCOMPARE(exchange.transportCode, code);
        QVERIFY(!exchange.transportError.isEmpty());
        if (code == "ca-file-unreadable"_L1)
            QVERIFY(exchange.transportError.contains(caFile));
        QCOMPARE(server.count(), 0);
    }

    void clientShowsItsCertificate()
    {
        AnsweringServer server(m_files.server(u"good"_s, true));
        server.answer("{}");
        ClientConfig config = configFor(server.url());
        config.network.clientCertificate = true;
        QCOMPARE(refreshed(config, m_files.credentials(u"client"_s, u"client"_s)).delivery, Delivery::Answered);
    }

    void clientWithoutTheRightCertificate_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QString>("code");
        const auto code = u"tls-client-certificate"_s;
        for (const auto& protocol : {u"-tls1_2"_s, u"-tls1_3"_s}) {
            // Before TLS 1.3 a server that misses a certificate says only that it failed.
            QTest::addRow("none, %s", qPrintable(protocol))
                << QString() << protocol << (protocol == "-tls1_2"_L1 ? u"tls-failed"_s : code);
            QTest::addRow("expired, %s", qPrintable(protocol)) << u"client-expired"_s << protocol << code;
            QTest::addRow("a stranger's, %s", qPrintable(protocol)) << u"impostor"_s << protocol << code;
        }
    }
    void clientWithoutTheRightCertificate()
    {
        QFETCH(QString, shown);
        QFETCH(QString, protocol);
        QFETCH(QString, code);
        // Not Qt's server, which hangs up without the alert that says why.
        QProcess openssl;
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.start(u"openssl"_s,
                      {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-Verify"_s, u"2"_s, u"-verify_return_error"_s,
                       u"-CAfile"_s, m_files.path(u"ca.crt"_s), u"-cert"_s, m_files.path(u"good.crt"_s), u"-key"_s,
                       m_files.path(u"good.pem"_s), u"-www"_s, protocol});
        QByteArray line;
        while (!line.startsWith("ACCEPT")) {
            QVERIFY(openssl.canReadLine() || openssl.waitForReadyRead(10000));
            line = openssl.readLine();
        }
        const QByteArray port = line.mid(line.lastIndexOf(':') + 1).trimmed();
        ClientConfig config = configFor(QUrl(u"https://127.0.0.1:%1/token"_s.arg(QString::fromLatin1(port))));
        config.network.clientCertificate = !shown.isEmpty();
        const auto client = shown.isEmpty() ? ClientCredentials() : m_files.credentials(shown, shown);
        const TokenExchange exchange = refreshed(config, client);
        const auto reached = QCoro::waitFor(m_endpoint.reach(config, client, config.tokenEndpoint));
        openssl.kill();
        openssl.waitForFinished();
        QVERIFY(!reached);
        QCOMPARE(reached.error().code, code);
        QCOMPARE(exchange.transportCode, code);
        QCOMPARE(exchange.delivery, Delivery::NotSent);
    }

    void overIpv6()
    {
        AnsweringServer server(m_files.server(u"good"_s), QHostAddress(QHostAddress::LocalHostIPv6));
        if (server.port() == 0)
            QSKIP("this machine has no IPv6");
        server.answer("{}");
        QCOMPARE(server.url().host(), u"::1"_s);
        QCOMPARE(refreshed(configFor(server.url())).delivery, Delivery::Answered);
        QCOMPARE(server.last().header("Host"), "[::1]:" + QByteArray::number(server.port()));
    }

    void throughAProxy_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("code");
        for (const auto& scheme : {u"http"_s, u"socks5"_s}) {
            const auto row = [&scheme](const char* name, const char* user, const char* password, const QString& code) {
                QTest::addRow("%s, %s", qPrintable(scheme), name)
                    << scheme << QString::fromLatin1(user) << QByteArray(password) << code;
            };
            row("open", "-", "", {});
            row("with a name", "ada@x", "p:w %41", {});
            row("with a name, closing", "ada@x", "p:w %41", {});
            row("wrong password", "ada@x", "no", u"proxy-auth"_s);
            row("no name", "", "", u"proxy-auth"_s);
        }
    }
    void throughAProxy()
    {
        QFETCH(QString, scheme);
        QFETCH(QString, user);
        QFETCH(QByteArray, password);
        QFETCH(QString, code);
        AnsweringServer server(m_files.server(u"good"_s));
        server.answer("{}");
        const bool open = user == "-"_L1;
        QStringList options;
        if (!open)
            options << u"--user"_s << u"ada@x"_s << u"--password"_s << u"p:w %41"_s;
        if (QByteArrayView(QTest::currentDataTag()).endsWith("closing"))
            options << u"--closes"_s;
        QVERIFY(startProxy(server.port(), options));
        ClientConfig config = configFor(server.url(u"/token"_s, u"evergrant.test"_s)); // which only the proxy finds
        config.network.proxy = proxyUrl(scheme, open ? QString() : user);
        ClientCredentials client;
        client.proxyPassword = Secret::take(std::move(password));
        const TokenExchange exchange = refreshed(config, client);
        QCOMPARE(exchange.transportCode, code);
        QCOMPARE(exchange.delivery, code.isEmpty() ? Delivery::Answered : Delivery::NotSent);
        QCOMPARE(server.count(), code.isEmpty() ? 1 : 0);
        if (code.isEmpty()) {
            // The proxy hears the host's name, and nothing of what is said to it.
            QJsonObject heard = heardFromProxy();
            if (scheme == "http"_L1 && !open) {
                QVERIFY(!heard["authorized"_L1].toBool());
                heard = heardFromProxy();
            }
            QVERIFY(heard["authorized"_L1].toBool());
            QCOMPARE(heard["asked"_L1].toString(), u"evergrant.test:%1"_s.arg(server.port()));
            QVERIFY(!server.last().head.contains("Proxy-Authorization"));
            return;
        }
        // It was asked at most twice: without a name, and with the one there is.
        m_proxy->closeWriteChannel();
        m_proxy->waitForFinished();
        QVERIFY(m_proxy->readAllStandardOutput().count('\n') <= (user.isEmpty() ? 1 : 2));
    }

    void throughTheDefaultProxy_data()
    {
        QTest::addColumn<QString>("scheme");
        for (const auto& scheme : {u"http"_s, u"socks5"_s})
            QTest::newRow(qPrintable(scheme)) << scheme;
    }
    void throughTheDefaultProxy()
    {
        QFETCH(QString, scheme);
        const auto restored = qScopeGuard([] { useDefaultProxy({}); });
        AnsweringServer server(m_files.server(u"good"_s));
        for (int i = 0; i < 3; ++i)
            server.answer("{}");
        QVERIFY(startProxy(server.port(), {}));
        useDefaultProxy({ProxyChoice::Kind::Named, proxyUrl(scheme, {}), {u".example"_s, u"127.0.0.0/8"_s}});
        ClientConfig config = configFor(server.url(u"/token"_s, u"evergrant.test"_s)); // which only the proxy finds
        QCOMPARE(refreshed(config).delivery, Delivery::Answered);
        QCOMPARE(heardFromProxy()["asked"_L1].toString(), u"evergrant.test:%1"_s.arg(server.port()));
        QCOMPARE(refreshed(configFor(server.url())).delivery, Delivery::Answered); // this machine, past it
        // A connection's own goes before it.
        config.network.proxy = QUrl(u"http://127.0.0.1:1"_s);
        QCOMPARE(refreshed(config).transportCode, u"proxy-failed"_s);
        config.network.proxy.clear();
        useDefaultProxy({ProxyChoice::Kind::None});
        QCOMPARE(refreshed(config).delivery, Delivery::NotSent);
        QCOMPARE(server.count(), 2);
        useDefaultProxy({ProxyChoice::Kind::Named, proxyUrl(scheme, {}), {u".example"_s, u".test"_s}});
        QCOMPARE(refreshed(config).delivery, Delivery::NotSent); // past the proxy nobody finds that name
        QTcpServer listener;                                     // what listens needs no proxy
        useDefaultProxy({ProxyChoice::Kind::Named, proxyUrl(scheme, {})});
        QVERIFY(listener.listen(QHostAddress(QHostAddress::LocalHost)));
        m_proxy->closeWriteChannel();
        m_proxy->waitForFinished();
        QCOMPARE(m_proxy->readAllStandardOutput(), QByteArray());
    }

    /// Where nobody has chosen, and after somebody has gone back to it.
    void throughTheProxyOfTheSystem()
    {
        const auto restored = qScopeGuard([] { qunsetenv("https_proxy"); });
        AnsweringServer server(m_files.server(u"good"_s));
        server.answer("{}");
        QVERIFY(startProxy(server.port(), {}));
        qputenv("https_proxy", proxyUrl(u"http"_s, {}).toEncoded());
        useDefaultProxy({ProxyChoice::Kind::None});
        useDefaultProxy({ProxyChoice::Kind::System});
        const ClientConfig config = configFor(server.url(u"/token"_s, u"evergrant.test"_s));
        QCOMPARE(refreshed(config).delivery, Delivery::Answered);
    }

    void thisMachineNeedsNoProxy()
    {
        AnsweringServer server(m_files.server(u"good"_s));
        server.answer("{}");
        ClientConfig config = configFor(server.url());
        config.network.proxy = QUrl(u"http://127.0.0.1:1"_s);
        QCOMPARE(refreshed(config).delivery, Delivery::Answered);
    }

    void noProxyThere()
    {
        for (const auto& scheme : {u"http"_s, u"socks5"_s}) {
            QTcpServer gone;
            QVERIFY(gone.listen(QHostAddress(QHostAddress::LocalHost)));
            m_httpPort = m_socksPort = gone.serverPort();
            gone.close();
            ClientConfig config = configFor(QUrl(u"https://evergrant.test/token"_s));
            config.network.proxy = proxyUrl(scheme, {});
            const TokenExchange exchange = refreshed(config);
            QCOMPARE(exchange.delivery, Delivery::NotSent);
            QCOMPARE(exchange.transportCode, u"proxy-failed"_s);
        }
    }

    void eachConnectionHasItsTimeout()
    {
        AnsweringServer server(m_files.server(u"good"_s));
        ClientConfig config = configFor(server.url());
        config.timeout = 7s;
        auto task = m_endpoint.sendRefresh(config, {}, Secret::take("rt-1"));
        QTRY_COMPARE(server.count(), 1);
        m_clock.advance(6999ms);
        QVERIFY(!task.isReady());
        m_clock.advance(1ms);
        QCOMPARE(QCoro::waitFor(task).transportCode, u"timeout"_s);
    }
};

EVERGRANT_TEST(TestNetworkAccess)
#include "tst_networkaccess.moc"
