// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/answeringserver.h"
#include "../support/testprogram.h"
#include "handoff/targets/webhooktarget.h"
#include "targetfixture.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using namespace evergrant;
using namespace evergrant::handoff;
using test::deliver;
using test::secret;

namespace {

const QByteArray key = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

} // namespace

class TestWebhookTarget : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WebhookTarget> target(const QString& url, const QByteArray& entered = key)
    {
        TargetSettings settings;
        settings.kind = TargetKind::Webhook;
        settings.options.insert(u"url"_s, url);
        auto made = WebhookTarget::make(settings, secret(entered), test::targetPorts(m_clock));
        if (!made) {
            m_refusal = made.error();
            return nullptr;
        }
        return std::move(*made);
    }
    std::unique_ptr<WebhookTarget> target() { return target(m_server->url(u"/hook"_s).toString()); }

    static QJsonObject headersOf(const AnsweringServer::Request& request)
    {
        QJsonObject headers;
        for (const QByteArray name : {"Webhook-Id", "Webhook-Timestamp", "Webhook-Signature"})
            headers.insert(QString::fromLatin1(name.toLower()), QString::fromLatin1(request.header(name)));
        return headers;
    }

    /// What the library of somebody else says.
    static bool isGood(const QJsonObject& headers, const QByteArray& body)
    {
        QProcess verifier;
        verifier.start(u"node"_s, {QStringLiteral(EVERGRANT_SUPPORT_DIR "/verify-webhook.mjs")});
        verifier.write(QJsonDocument(QJsonObject{{u"secret"_s, QString::fromLatin1(key)},
                                                 {u"headers"_s, headers},
                                                 {u"body"_s, QString::fromUtf8(body)}})
                           .toJson());
        verifier.closeWriteChannel();
        return verifier.waitForFinished() && verifier.exitStatus() == QProcess::NormalExit && verifier.exitCode() == 0;
    }

    SystemClock m_clock;
    std::unique_ptr<AnsweringServer> m_server;
    Error m_refusal;

private Q_SLOTS:
    void init() { m_server = std::make_unique<AnsweringServer>(); }

    void signsAsTheStandardSays()
    {
        m_server->answer("", 204);
        const QByteArray body = R"({"access_token":"tök/en","token_type":"Bearer","expires_at":null})";
        const auto done = deliver(*target(), body);
        QVERIFY_DELIVERED(done);
        QCOMPARE(done->proof, Proof::Accepted);
        const auto request = m_server->last();
        QVERIFY(request.head.startsWith("POST /hook "));
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(request.body, body);
        const QJsonObject headers = headersOf(request);
        QVERIFY(isGood(headers, body));
        QVERIFY(!isGood(headers, body + ' '));
        for (const QString& name : headers.keys()) {
            QJsonObject altered = headers;
            const QString other = name == "webhook-timestamp"_L1
                                      ? QString::number(headers.value(name).toString().toLongLong() + 1)
                                      : headers.value(name).toString().replace(5, 1, u'_');
            altered.insert(name, other);
            QVERIFY2(!isGood(altered, body), qPrintable(name));
        }
    }

    void idIsTheSameForTheSameToken()
    {
        const auto made = target();
        QByteArrayList ids;
        for (const quint64 generation : {7U, 7U, 8U}) {
            m_server->answer("", 200);
            QVERIFY_DELIVERED(deliver(*made, "{}", {}, generation));
            ids.append(m_server->last().header("Webhook-Id"));
        }
        QCOMPARE(ids[0], ids[1]);
        QVERIFY(ids[1] != ids[2]);
    }

    void plainTokensAreText()
    {
        m_server->answer("", 200);
        QVERIFY_DELIVERED(deliver(*target(), "abc"));
        QCOMPARE(m_server->last().header("Content-Type"), QByteArray("text/plain; charset=utf-8"));
    }

    void judgesAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<DeliveryFailure::Kind>("kind");
        using Kind = DeliveryFailure::Kind;
        QTest::newRow("redirect") << 302 << Kind::Configuration;
        QTest::newRow("bad request") << 400 << Kind::Configuration;
        QTest::newRow("timeout") << 408 << Kind::Temporary;
        QTest::newRow("gone") << 410 << Kind::Configuration;
        QTest::newRow("too many") << 429 << Kind::Throttled;
        QTest::newRow("internal error") << 500 << Kind::Temporary;
        QTest::newRow("gateway") << 502 << Kind::Temporary;
    }
    void judgesAnswers()
    {
        QFETCH(int, status);
        AnsweringServer elsewhere;
        m_server->answer("no", status, "Retry-After: 120\r\nLocation: " + elsewhere.url().toEncoded() + "\r\n");
        const auto done = deliver(*target(), "{}");
        QVERIFY(!done);
        QTEST(done.error().kind, "kind");
        const bool passes = done.error().kind != DeliveryFailure::Kind::Configuration;
        QCOMPARE(done.error().retryAfter.has_value(), passes);
        if (passes)
            QCOMPARE(*done.error().retryAfter, std::chrono::milliseconds(120s));
        QCOMPARE(done.error().error.code, u"http-%1"_s.arg(status));
        QCOMPARE(elsewhere.count(), 0);
    }

    void namesAnUnreachableHost()
    {
        const QString url = m_server->url().toString();
        m_server.reset();
        const auto done = deliver(*target(url), "{}");
        QVERIFY(!done);
        QCOMPARE(done.error().kind, DeliveryFailure::Kind::Temporary);
        QVERIFY(done.error().error.message.contains(u"127.0.0.1"_s));
    }

    void testSendsNoToken()
    {
        m_server->answer("no such method", 405);
        QVERIFY_DELIVERED(QCoro::waitFor(target()->test()));
        QVERIFY(m_server->last().head.startsWith("OPTIONS /hook "));
        QVERIFY(m_server->last().header("Webhook-Signature").isEmpty());
    }

    void checksAddressAndKey()
    {
        QVERIFY(target(u"https://hooks.example/x?y=1"_s));
        for (const QString& url :
             {u"http://hooks.example/x"_s, u"https://me@hooks.example/"_s, u"hooks"_s, u"ftp://a/"_s}) {
            QVERIFY2(!target(url), qPrintable(url));
            QCOMPARE(m_refusal.code, u"bad-address"_s);
        }
        const QByteArray bare = key.sliced(6);
        for (const QByteArray& entered : {QByteArray(), bare, QByteArray("whsec_c2hvcnQ="), key + "!"}) {
            QVERIFY2(!target(m_server->url().toString(), entered), entered.constData());
            QCOMPARE(m_refusal.code, u"bad-secret"_s);
        }
        QCOMPARE(target(u"https://hooks.example/x"_s)->secretOrigin(), u"https://hooks.example:443"_s);
    }
};

EVERGRANT_TEST(TestWebhookTarget)
#include "tst_webhooktarget.moc"
