// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../net/misbehavingserver.h"
#include "../support/fakeclock.h"
#include "core/grant/tokenreply.h"
#include <QCoroTask>
#include <QTest>

Q_DECLARE_METATYPE(evergrant::TokenExchange::Delivery)

namespace evergrant {

/// What every sender of a token request has to make of each misbehaviour, over http and https. The request is on the
/// wire exactly once in all of them. The timeout is 30 s of a FakeClock.
inline void addDeliveryRows()
{
    using Delivery = TokenExchange::Delivery;
    using Server = MisbehavingServer;
    QTest::addColumn<bool>("tls");
    QTest::addColumn<MisbehavingServer::Behaviour>("behaviour");
    QTest::addColumn<TokenExchange::Delivery>("delivery");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    struct Row
    {
        const char* name;
        Server::Behaviour behaviour;
        Delivery delivery;
        int status;
        QString code;
    };
    const QString none, closed = QStringLiteral("connection-closed"), cut = QStringLiteral("cut-short"),
                        timeout = QStringLiteral("timeout");
    const Row rows[] = {
        {"answers", Server::Ok, Delivery::Answered, 200, none},
        {"keeps alive", Server::KeepAlive, Delivery::Answered, 200, none},
        {"says that it closes, but does not", Server::SaysClose, Delivery::Answered, 200, none},
        {"sets a cookie", Server::SetsCookie, Delivery::Answered, 200, none},
        {"closes", Server::Close, Delivery::NoCompleteAnswer, 0, closed},
        {"resets", Server::Reset, Delivery::NoCompleteAnswer, 0, closed},
        {"cuts the headers", Server::CutHeaders, Delivery::NoCompleteAnswer, -1, none},
        {"cuts the body", Server::CutBody, Delivery::NoCompleteAnswer, 200, cut},
        {"cuts the chunks", Server::CutChunks, Delivery::NoCompleteAnswer, 200, cut},
        {"cuts a refusal", Server::CutRefusal, Delivery::NoCompleteAnswer, 400, cut},
        {"stalls", Server::Stall, Delivery::NoCompleteAnswer, 0, timeout},
        {"drips for ever", Server::DripForever, Delivery::NoCompleteAnswer, -1, timeout},
        {"answers too much", Server::Huge, Delivery::NoCompleteAnswer, 200, QStringLiteral("too-large")},
        {"503", Server::Unavailable, Delivery::Answered, 503, none},
        {"307 to itself", Server::Redirect, Delivery::Answered, 307, none},
        {"401 with a challenge", Server::Unauthorized, Delivery::Answered, 401, none},
        {"400", Server::RefusedGrant, Delivery::Answered, 400, none},
        {"407", Server::ProxyWantsAuth, Delivery::Answered, 407, none},
    };
    for (const bool tls : {false, true}) {
        for (const Row& row : rows) {
            QTest::addRow("%s, %s", row.name, tls ? "https" : "http")
                << tls << row.behaviour << row.delivery << row.status << row.code;
        }
    }
}

/// Waits for the answer; where none will come, time passes as soon as the request is there.
inline TokenExchange finished(QCoro::Task<TokenExchange> task, test::FakeClock& clock, const MisbehavingServer& server,
                              MisbehavingServer::Behaviour behaviour)
{
    if (behaviour == MisbehavingServer::Stall || behaviour == MisbehavingServer::DripForever) {
        [&server] { QTRY_COMPARE(server.posts(), 1); }();
        clock.advance(std::chrono::seconds(29));
        [&task] { QVERIFY(!task.isReady()); }();
        clock.advance(std::chrono::seconds(1));
    }
    return QCoro::waitFor(std::move(task));
}

/// Compares the outcome with the row; `server` has seen one request.
inline void checkDelivery(const TokenExchange& exchange, const MisbehavingServer& server)
{
    QFETCH(MisbehavingServer::Behaviour, behaviour);
    QFETCH(TokenExchange::Delivery, delivery);
    QFETCH(int, status);
    QFETCH(QString, code);
    QCOMPARE(server.posts(), 1);
    QCOMPARE(server.gets(), 0);
    QCOMPARE(exchange.delivery, delivery);
    if (status >= 0)
        QCOMPARE(exchange.status, status);
    if (!code.isEmpty())
        QCOMPARE(exchange.transportCode, code);
    QCOMPARE(exchange.transportError.isEmpty(), delivery == TokenExchange::Delivery::Answered);
    QCOMPARE(exchange.fromProxy, status == 407);
    switch (behaviour) {
    case MisbehavingServer::Ok:
        QVERIFY(exchange.body.reveal().contains("\"refresh_token\":\"rt-2\""));
        break;
    case MisbehavingServer::Unavailable:
        QCOMPARE(exchange.retryAfter, QByteArray("7"));
        break;
    case MisbehavingServer::Unauthorized:
        QVERIFY(exchange.body.reveal().contains("invalid_client"));
        QCOMPARE(exchange.challenge, QByteArray("Basic realm=\"x\""));
        break;
    case MisbehavingServer::RefusedGrant:
        QVERIFY(exchange.body.reveal().contains("invalid_grant"));
        break;
    default:
        break;
    }
    if (delivery != TokenExchange::Delivery::Answered)
        QVERIFY(exchange.body.isEmpty());
    // One request, one connection: nothing was sent over a second one to try again. (Qt opens one from 6.8 on, and then
    // finds that the upload cannot be read twice.)
    QCOMPARE(server.connections(), 1);
}

} // namespace evergrant
