// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "answeringserver.h"
#include "core/errorcode.h"
#include "core/system/systemclock.h"
#include "net/apirequest.h"
#include <QCoroTask>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using namespace evergrant;

class TestApiRequest : public QObject
{
    Q_OBJECT

private:
    ApiAnswer send(const QByteArray& method, const QByteArray& body = {}, std::chrono::milliseconds timeout = 5s)
    {
        ApiRequest request{method, m_server.url(u"/v1/thing"_s), {{"X-Key", Secret::take("k1")}}, {}};
        request.body = Secret::take(QByteArray(body));
        NetworkAccess access;
        access.timeout = timeout;
        return QCoro::waitFor(sendApiRequest(request, access, &m_clock));
    }

    SystemClock m_clock;
    AnsweringServer m_server;

private Q_SLOTS:
    void sendsMethodHeadersAndBody()
    {
        for (const QByteArray method : {"PUT", "PATCH", "POST", "DELETE", "GET"}) {
            m_server.answer("{}", 201, "X-Version: 7\r\n");
            const QByteArray body = method == "GET" || method == "DELETE" ? QByteArray() : QByteArray("{\"a\":1}");
            const ApiAnswer answer = send(method, body);
            QVERIFY(answer.complete);
            QCOMPARE(answer.status, 201);
            QCOMPARE(answer.header("x-version"), QByteArray("7"));
            QVERIFY(m_server.last().head.startsWith(method + " /v1/thing HTTP/1.1"));
            QCOMPARE(m_server.last().header("X-Key"), QByteArray("k1"));
            QCOMPARE(m_server.last().body, body);
        }
    }

    /// Servers may refuse a POST that does not say how long it is (411).
    void saysThatThereIsNoBody()
    {
        m_server.answer("{}");
        QVERIFY(send("POST").complete);
        QCOMPARE(m_server.last().header("Content-Length"), QByteArray("0"));
    }

    /// A server that closes without an answer is not asked again by Qt.
    void isNotRepeated()
    {
        const int before = m_server.count();
        m_server.hangUp();
        m_server.answer("{}");
        const ApiAnswer answer = send("PUT", "{}");
        QVERIFY(!answer.complete);
        QVERIFY(answer.wasSent);
        QCOMPARE(answer.transportCode, QString(errorcode::connectionClosed));
        QCOMPARE(m_server.count(), before + 1);
    }

    void followsNoRedirect()
    {
        AnsweringServer elsewhere;
        AnsweringServer server;
        server.answer("", 307, "Location: " + elsewhere.url().toEncoded() + "\r\n");
        ApiRequest request{"PUT", server.url(), {}, Secret::take("token")};
        const auto answer = QCoro::waitFor(sendApiRequest(request, NetworkAccess(), &m_clock));
        QVERIFY(answer.complete);
        QCOMPARE(answer.status, 307);
        QCOMPARE(answer.header("location"), elsewhere.url().toEncoded());
        QCOMPARE(elsewhere.count(), 0);
    }

    void endsAtItsTimeout()
    {
        AnsweringServer silent;
        ApiRequest request{"GET", silent.url(), {}, {}};
        NetworkAccess access;
        access.timeout = 50ms;
        const auto answer = QCoro::waitFor(sendApiRequest(request, access, &m_clock));
        QVERIFY(!answer.complete);
        QCOMPARE(answer.transportCode, QString(errorcode::timeout));
    }
};

EVERGRANT_TEST(TestApiRequest)
#include "tst_apirequest.moc"
