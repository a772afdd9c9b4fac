// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/rawclient.h"
#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "oauth/loopbackreplyhandler.h"

using namespace evergrant;
using PageOutcome = Conclusion::Outcome;

class TestLoopbackReplyHandler : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<LoopbackReplyHandler> m_handler;
    std::optional<Result<Secret>> m_decided;
    int m_decisions = 0;

    QUrl url(const QString& rest) const
    {
        return QUrl(m_handler->redirectUri().toString(QUrl::RemovePath | QUrl::RemoveQuery) + rest);
    }
    static QByteArray outcomeIn(const RawClient& client)
    {
        const QByteArray mark = "data-outcome=\"";
        const qsizetype at = client.body().indexOf(mark);
        return at < 0 ? QByteArray() : client.body().mid(at + mark.size()).split('"').first();
    }

private Q_SLOTS:
    void init()
    {
        m_decided.reset();
        m_decisions = 0;
        m_handler = std::make_unique<LoopbackReplyHandler>(m_clock);
        QVERIFY(m_handler->listen(QUrl(QStringLiteral("http://localhost/callback"))));
        m_handler->expect({Secret::take("st+1"), QUrl(), false, QStringLiteral("Acme")},
                          [this](const AuthorizationResponse& response) {
                              m_decided = response.kind == AuthorizationResponse::Kind::Code
                                              ? Result<Secret>(response.code)
                                              : Result<Secret>(tl::unexpected(response.error));
                              ++m_decisions;
                          });
    }
    void cleanup() { m_handler.reset(); }

    void keepsTheBrowserWaitingUntilTheEnd()
    {
        RawClient client(quint16(m_handler->redirectUri().port()));
        client.get(url(QStringLiteral("/callback?code=4%2F0A&state=st%2B1")));
        QTRY_VERIFY(m_decided.has_value());
        QVERIFY(*m_decided);
        QCOMPARE((*m_decided)->reveal(), "4/0A");
        QVERIFY(client.isConnected());
        QCOMPARE(client.received(), QByteArray());
        m_handler->conclude({PageOutcome::Success, QStringLiteral("Newsletter"), {}});
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(outcomeIn(client), QByteArray("success"));
        QVERIFY(client.body().contains("Newsletter"));
        QVERIFY(!client.received().contains("4/0A"));
        QVERIFY(!client.received().contains("st+1"));
        QVERIFY(!client.received().contains("st%2B1"));

        RawClient late(quint16(m_handler->redirectUri().port()));
        QTRY_VERIFY(late.isClosed()); // nobody listens any more
        QVERIFY(m_handler->callback().startsWith(QStringLiteral("http://localhost:")));
    }

    void whatDoesNotFitChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("outcome");
        const QByteArray get("GET"), none;
        QTest::newRow("favicon") << get << QStringLiteral("/favicon.ico") << 404 << none;
        QTest::newRow("root") << get << QStringLiteral("/") << 404 << none;
        QTest::newRow("longer path") << get << QStringLiteral("/callback/?code=c&state=st%2B1") << 404 << none;
        QTest::newRow("shorter path") << get << QStringLiteral("/callbac?code=c&state=st%2B1") << 404 << none;
        QTest::newRow("other case") << get << QStringLiteral("/Callback?code=c&state=st%2B1") << 404 << none;
        QTest::newRow("head") << QByteArray("HEAD") << QStringLiteral("/callback?code=c&state=st%2B1") << 200 << none;
        QTest::newRow("post") << QByteArray("POST") << QStringLiteral("/callback?code=c&state=st%2B1") << 405 << none;
        QTest::newRow("wrong state") << get << QStringLiteral("/callback?code=c&state=other") << 400
                                     << QByteArray("state-mismatch");
        QTest::newRow("no state") << get << QStringLiteral("/callback?code=c") << 400 << QByteArray("state-mismatch");
        QTest::newRow("nothing") << get << QStringLiteral("/callback") << 400 << QByteArray("state-mismatch");
        QTest::newRow("denied by somebody else") << get << QStringLiteral("/callback?error=access_denied&state=other")
                                                 << 400 << QByteArray("state-mismatch");
        QTest::newRow("no code") << get << QStringLiteral("/callback?state=st%2B1") << 200 << QByteArray("failed");
    }
    void whatDoesNotFitChangesNothing()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, target);
        QFETCH(int, status);
        QFETCH(QByteArray, outcome);
        const auto port = quint16(m_handler->redirectUri().port());
        RawClient client(port);
        client.get(url(target), method);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), status);
        QCOMPARE(outcomeIn(client), outcome);
        QVERIFY(!m_decided.has_value());

        RawClient right(port);
        right.get(url(QStringLiteral("/callback?code=c1&state=st%2B1")));
        QTRY_COMPARE(m_decisions, 1);
        QVERIFY(*m_decided);
    }

    void wrongHostChangesNothing()
    {
        RawClient client(quint16(m_handler->redirectUri().port()));
        client.send("GET /callback?code=c&state=st%2B1 HTTP/1.1\r\nHost: rebound.example\r\n\r\n");
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 421);
        QVERIFY(!m_decided.has_value());
    }

    void refusalsEndIt()
    {
        RawClient client(quint16(m_handler->redirectUri().port()));
        client.get(url(QStringLiteral("/callback?error=access_denied&state=st%2B1")));
        QTRY_VERIFY(m_decided.has_value());
        QVERIFY(!*m_decided);
        QCOMPARE(m_decided->error().code, QStringLiteral("access_denied"));
        m_handler->conclude({PageOutcome::Denied, {}, {}});
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(outcomeIn(client), QByteArray("denied"));
    }

    void aReloadedTabGetsTheSamePage()
    {
        const auto port = quint16(m_handler->redirectUri().port());
        const QUrl callback = url(QStringLiteral("/callback?code=c1&state=st%2B1"));
        RawClient first(port), second(port), other(port);
        first.get(callback);
        QTRY_COMPARE(m_decisions, 1);
        second.get(callback);
        other.get(url(QStringLiteral("/callback?code=c2&state=st%2B1")));
        QTRY_VERIFY(other.isClosed());
        QCOMPARE(outcomeIn(other), QByteArray("state-mismatch"));
        m_handler->conclude({PageOutcome::Success, {}, {}});
        QTRY_VERIFY(first.isClosed() && second.isClosed());
        QCOMPARE(first.body(), second.body());
        QCOMPARE(outcomeIn(second), QByteArray("success"));
        QCOMPARE(m_decisions, 1);
    }

    void destroyedItSaysCancelled()
    {
        RawClient client(quint16(m_handler->redirectUri().port()));
        client.get(url(QStringLiteral("/callback?code=c1&state=st%2B1")));
        QTRY_COMPARE(m_decisions, 1);
        m_handler.reset();
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(outcomeIn(client), QByteArray("cancelled"));
    }

    void lateOnesHearThatItIsOver()
    {
        m_handler->stopWaiting({PageOutcome::Expired, {}, {}});
        RawClient client(quint16(m_handler->redirectUri().port()));
        client.get(url(QStringLiteral("/callback?code=c1&state=st%2B1")));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(outcomeIn(client), QByteArray("expired"));
        QCOMPARE(m_decisions, 0);
        const Result<void> pasted = m_handler->acceptPasted(QStringLiteral("?code=c1&state=st%2B1"));
        QVERIFY(!pasted);
        QCOMPARE(m_decisions, 0);
    }

    void pasted_data()
    {
        QTest::addColumn<QString>("text"); // HERE: the redirect address without its scheme
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("codeOrRefusal");
        const QString fine, none, c1 = QStringLiteral("c 1/+");
        const auto foreign = QStringLiteral("state-mismatch"), noRedirect = QStringLiteral("not-a-redirect"),
                   noCode = QStringLiteral("code-missing");
        const QString query = QStringLiteral("code=c+1%2F%2B&state=st%2B1");
        QTest::newRow("whole") << QStringLiteral("http://HERE?") + query << fine << c1;
        QTest::newRow("spaces around") << QStringLiteral("  \n http://HERE?") + query + QStringLiteral(" \r\n") << fine
                                       << c1;
        QTest::newRow("fragment") << QStringLiteral("http://HERE?") + query + QStringLiteral("#_=_") << fine << c1;
        QTest::newRow("scheme hidden") << QStringLiteral("HERE?") + query << fine << c1;
        QTest::newRow("query with mark") << QLatin1Char('?') + query << fine << c1;
        QTest::newRow("query alone") << query << fine << c1;
        QTest::newRow("refusal") << QStringLiteral("http://HERE?error=access_denied&state=st%2B1") << fine
                                 << QStringLiteral("access_denied");
        QTest::newRow("other state") << QStringLiteral("http://HERE?code=c&state=x") << foreign << none;
        QTest::newRow("no state") << QStringLiteral("http://HERE?code=c") << foreign << none;
        QTest::newRow("no code") << QStringLiteral("http://HERE?state=st%2B1") << noCode << none;
        QTest::newRow("other host") << QStringLiteral("http://evil.example/callback?") + query << noRedirect << none;
        QTest::newRow("other port") << QStringLiteral("http://localhost:1/callback?") + query << noRedirect << none;
        QTest::newRow("other path") << QStringLiteral("http://HERE/more?") + query << noRedirect << none;
        QTest::newRow("https") << QStringLiteral("https://HERE?") + query << noRedirect << none;
        QTest::newRow("no query") << QStringLiteral("http://HERE") << noRedirect << none;
        QTest::newRow("the sign-in page itself")
            << QStringLiteral("https://as.example/auth?client_id=x&state=st%2B1") << noRedirect << none;
        QTest::newRow("a word") << QStringLiteral("hello") << noRedirect << none;
        QTest::newRow("nothing") << QString() << noRedirect << none;
    }
    void pasted()
    {
        QFETCH(QString, text);
        QFETCH(QString, error);
        QFETCH(QString, codeOrRefusal);
        text.replace(QStringLiteral("HERE"), m_handler->redirectUri().toString(QUrl::RemoveScheme).sliced(2));
        const Result<void> accepted = m_handler->acceptPasted(text);
        QCOMPARE(accepted.has_value(), error.isEmpty());
        QCOMPARE(m_decided.has_value(), error.isEmpty());
        if (!accepted) {
            QCOMPARE(accepted.error().kind, ErrorKind::Usage);
            QCOMPARE(accepted.error().code, error);
            QVERIFY(m_handler->acceptPasted(QStringLiteral("?code=c1&state=st%2B1"))); // it goes on
            QCOMPARE(m_decisions, 1);
            return;
        }
        QCOMPARE(*m_decided ? QString::fromUtf8((*m_decided)->reveal()) : m_decided->error().code, codeOrRefusal);
        QVERIFY(m_handler->acceptPasted(text)); // pasted twice
        QCOMPARE(m_decisions, 1);
        const Result<void> another = m_handler->acceptPasted(QStringLiteral("?code=other&state=st%2B1"));
        QVERIFY(!another);
        QCOMPARE(another.error().code, QStringLiteral("already-answered"));
    }

    void listensOnlyWhereItMay_data()
    {
        QTest::addColumn<QUrl>("redirect");
        QTest::newRow("other machine") << QUrl(QStringLiteral("http://app.example/callback"));
        QTest::newRow("https") << QUrl(QStringLiteral("https://localhost/callback"));
        QTest::newRow("own scheme") << QUrl(QStringLiteral("org.evergrant:/callback"));
        QTest::newRow("empty") << QUrl();
    }
    void listensOnlyWhereItMay()
    {
        QFETCH(QUrl, redirect);
        LoopbackReplyHandler handler(m_clock);
        const Result<void> listening = handler.listen(redirect);
        QVERIFY(!listening);
        QCOMPARE(listening.error().code, QStringLiteral("redirect-not-loopback"));
    }

    void redirectAddressStaysAsItWasRegistered_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::newRow("127.0.0.1") << QStringLiteral("http://127.0.0.1:%1/oauth2/callback");
        QTest::newRow("no path") << QStringLiteral("http://localhost:%1");
        QTest::newRow("slash") << QStringLiteral("http://localhost:%1/");
        QTest::newRow("query") << QStringLiteral("http://localhost:%1/cb?x=1");
    }
    void redirectAddressStaysAsItWasRegistered()
    {
        QFETCH(QString, wanted);
        const QString fixed = wanted.arg(m_handler->redirectUri().port());
        m_handler->conclude({}); // its port is free now
        LoopbackReplyHandler handler(m_clock);
        QVERIFY(handler.listen(QUrl(fixed)));
        QCOMPARE(handler.callback(), fixed);
        LoopbackReplyHandler second(m_clock);
        const Result<void> taken = second.listen(QUrl(fixed));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, QStringLiteral("port-taken"));
    }
};

EVERGRANT_TEST(TestLoopbackReplyHandler)
#include "tst_loopbackreplyhandler.moc"
