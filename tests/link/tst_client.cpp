// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientfixture.h"

#include "../support/testprogram.h"
#include <QSignalSpy>
#include <QTest>

using namespace evergrant;
using namespace evergrant::link;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestClient : public ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndIsAnswered();
    void answersNeverInside();
    void longAnswer();
    void tooLongARequest();
    void noAnswerForADeadContext();
    void notRunning();
    void startsAWorker();
    void secondPath();
    void manyClients();
    void clientDiesInItsOwnAnswer();
};

void TestClient::asksAndIsAnswered()
{
    QVERIFY(serve());
    const auto link = client(false);
    QSignalSpy connected(link.get(), &WorkerLink::connectedChanged);
    QVERIFY(!link->isConnected());
    QCOMPARE(ask(*link, u"a"_s, {{u"x"_s, 5}})->value("x"_L1).toInt(), 5);
    QVERIFY(link->isConnected());
    QCOMPARE(connected.size(), 1);
    const auto error = ask(*link, u"fail"_s);
    QCOMPARE(error.error().kind, ErrorKind::NoSuchConnection);
    QCOMPARE(m_requests, 2);
    QCOMPARE(m_starter.starts, 0);

    QSignalSpy noticed(link.get(), &WorkerLink::noticed);
    QVERIFY(ask(*link, u"subscribe"_s));
    m_server->notify(u"changed"_s, {{u"name"_s, u"crm"_s}});
    QTRY_COMPARE(noticed.size(), 1);
    QCOMPARE(noticed.at(0).at(0).toString(), u"changed"_s);
}

void TestClient::answersNeverInside()
{
    const auto link = client(false);
    bool inside = true;
    int answers = 0;
    const auto note = [&](const Result<QJsonObject>&) {
        QVERIFY(!inside);
        ++answers;
    };
    link->request(u"a"_s, {}, this, note);
    link->request(u"a"_s, {{u"x"_s, QString(70000, u'x')}}, this, note);
    inside = false;
    QTRY_COMPARE(answers, 2);
}

void TestClient::longAnswer()
{
    QVERIFY(serve());
    const auto link = client(false);
    QCOMPARE(ask(*link, u"big"_s)->value("text"_L1).toString().size(), 300000);
}

void TestClient::tooLongARequest()
{
    QVERIFY(serve());
    const auto link = client(false);
    const auto answer = ask(*link, u"a"_s, {{u"x"_s, QString(70000, u'x')}});
    QCOMPARE(answer.error().kind, ErrorKind::Usage);
    QCOMPARE(answer.error().code, u"request-too-long"_s);
    QVERIFY(ask(*link, u"a"_s));
}

void TestClient::noAnswerForADeadContext()
{
    QVERIFY(serve());
    const auto link = client(false);
    auto context = std::make_unique<QObject>();
    bool answered = false;
    link->request(u"later"_s, {}, context.get(), [&](const Result<QJsonObject>&) { answered = true; });
    QTRY_COMPARE(m_replies.size(), 1);
    context.reset();
    m_replies.takeFirst()(QJsonObject());
    QVERIFY(ask(*link, u"a"_s)); // comes after it
    QVERIFY(!answered);
}

void TestClient::notRunning()
{
    const auto link = client(false);
    const auto answer = ask(*link, u"a"_s);
    QCOMPARE(answer.error().kind, ErrorKind::Temporary);
    QCOMPARE(answer.error().code, u"worker-not-running"_s);
    QCOMPARE(m_starter.starts, 0);
    QVERIFY(serve()); // it is looked for again at the next request
    QVERIFY(ask(*link, u"a"_s));
}

void TestClient::startsAWorker()
{
    m_starter.onStart = [this] { return serve(); };
    const auto link = client();
    int answers = 0;
    for (int i = 0; i < 3; ++i)
        link->request(u"a"_s, {}, this, [&](const Result<QJsonObject>& answer) { answers += answer ? 1 : 0; });
    QTRY_COMPARE(answers, 3);
    QCOMPARE(m_starter.starts, 1);
    QVERIFY(m_starter.stayed);
}

void TestClient::secondPath()
{
    QVERIFY(serve());
    ClientOptions options;
    options.paths = {m_directory->filePath(u"nothing-here.sock"_s), path()};
    LinkClient link(options, m_clock, &m_starter);
    QVERIFY(ask(link, u"a"_s));
    QCOMPARE(m_starter.starts, 0);
}

void TestClient::manyClients()
{
    m_starter.onStart = [this]() -> Result<void> {
        if (m_server)
            return fail(ErrorKind::Failed, u"profile-in-use"_s, u"Taken."_s);
        return serve();
    };
    std::vector<std::unique_ptr<LinkClient>> clients;
    int answers = 0;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(client());
        clients.back()->request(u"a"_s, {{u"i"_s, i}}, this, [&answers, i](const Result<QJsonObject>& answer) {
            answers += answer && answer->value("i"_L1).toInt() == i ? 1 : 0;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, 100, 20000);
    QCOMPARE(m_server->clientCount(), 100);
}

void TestClient::clientDiesInItsOwnAnswer()
{
    QVERIFY(serve());
    auto link = client(false);
    int answers = 0;
    for (int i = 0; i < 3; ++i)
        link->request(u"a"_s, {}, nullptr, [&](const Result<QJsonObject>&) {
            ++answers;
            link.reset();
        });
    QTRY_COMPARE(answers, 1);
    QTRY_COMPARE(m_server->clientCount(), 0);
    QCOMPARE(answers, 1);
}

EVERGRANT_TEST(TestClient)
#include "tst_client.moc"
