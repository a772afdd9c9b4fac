// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// token and header; and how long they and run wait.

#include "station.h"

#include "../support/testprogram.h"
#include "api/messages/token.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One without an end.
api::Token::Answer token(QByteArray accessToken)
{
    api::Token::Answer answer;
    answer.accessToken = Secret::take(std::move(accessToken));
    answer.tokenType = u"Bearer"_s;
    return answer;
}

} // namespace

class TestTokenCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tokenIsTheOnlyLine();
    void tokenAsJson();
    void tokenWithWarning();
    void tokenParameters_data();
    void tokenParameters();
    void rejectedToken();
    void noRejectedToken();
    void waitsThirtySeconds_data();
    void waitsThirtySeconds();
    void header();

private:
    std::unique_ptr<Station> m_station;
};

void TestTokenCommands::init()
{
    m_station = std::make_unique<Station>();
    m_station->worker.script(u"token"_s, [](const QJsonObject& params) -> Result<QJsonObject> {
        const QString name = api::decodeParams<api::Token>(params)->name;
        if (name.startsWith("no"_L1))
            return fail(ErrorKind::PersonNeeded, u"needs-authorization"_s, name + u" needs you."_s);
        api::Token::Answer answer = token("AT-" + name.toUtf8());
        answer.expiresAt = QDateTime::fromString(u"2026-09-03T13:00:00Z"_s, Qt::ISODate);
        QByteArray header = "Authorization: Bearer AT-" + name.toUtf8();
        answer.header = Secret::take(std::move(header));
        answer.warning = name == "worn"_L1 ? u"It is degraded."_s : QString();
        return api::Codec<api::Token::Answer>::encode(answer);
    });
}

void TestTokenCommands::tokenIsTheOnlyLine()
{
    QCOMPARE(m_station->run({u"token"_s, u"crm"_s}), 0);
    QCOMPARE(m_station->console.out, QByteArray("AT-crm\n"));
    QCOMPARE(m_station->console.err, QByteArray());
}

void TestTokenCommands::tokenAsJson()
{
    QCOMPARE(m_station->run({u"token"_s, u"crm"_s, u"--json"_s}), 0);
    QCOMPARE(m_station->console.out.count('\n'), 1);
    QCOMPARE(objectFrom(m_station->console.out.constData()),
             objectFrom(R"({"access_token":"AT-crm","token_type":"Bearer","expires_at":"2026-09-03T13:00:00Z"})"));
    m_station->worker.script<api::Token>(token("a"));
    QCOMPARE(m_station->run({u"token"_s, u"crm"_s, u"--json"_s}), 0);
    QVERIFY(m_station->console.out.contains(R"("expires_at":null)"));
}

void TestTokenCommands::tokenWithWarning()
{
    for (const QStringList& words : {QStringList{u"token"_s, u"worn"_s}, {u"header"_s, u"worn"_s}}) {
        QCOMPARE(m_station->run(words), 0);
        QVERIFY(m_station->console.out.endsWith("AT-worn\n"));
        QCOMPARE(m_station->console.err, QByteArray("evergrant: It is degraded.\n"));
    }
}

void TestTokenCommands::tokenParameters_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("params");
    QTest::newRow("none") << QStringList{} << uR"({"name":"crm","timeout":29})"_s;
    QTest::newRow("min-valid") << QStringList{u"--min-valid"_s, u"300"_s}
                               << uR"({"name":"crm","timeout":29,"min_valid":300})"_s;
    QTest::newRow("min-valid 0") << QStringList{u"--min-valid=0"_s}
                                 << uR"({"name":"crm","timeout":29,"min_valid":0})"_s;
}

void TestTokenCommands::tokenParameters()
{
    QFETCH(QStringList, options);
    QFETCH(QString, params);
    QCOMPARE(m_station->run(QStringList{u"token"_s, u"crm"_s} + options), 0);
    QCOMPARE(m_station->worker.requests.size(), 1);
    QCOMPARE(m_station->worker.requests.at(0).second, objectFrom(params.toUtf8().constData()));
}

void TestTokenCommands::rejectedToken()
{
    m_station->console.in = {"AT-old"};
    QCOMPARE(m_station->run({u"token"_s, u"crm"_s, u"--rejected-stdin"_s}), 0);
    QCOMPARE(m_station->worker.requests.at(0).second.value("rejected"_L1).toString(), u"AT-old"_s);
    QCOMPARE(m_station->console.echoes, QList{cli::Console::Echo::Off});
}

void TestTokenCommands::noRejectedToken()
{
    QCOMPARE(m_station->run({u"token"_s, u"crm"_s, u"--rejected-stdin"_s}), 2);
    QCOMPARE(m_station->console.out, QByteArray());
    QCOMPARE(m_station->worker.requests.size(), 0);
}

void TestTokenCommands::waitsThirtySeconds_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("token") << QStringList{u"token"_s, u"crm"_s} << 4;
    QTest::newRow("header") << QStringList{u"header"_s, u"crm"_s} << 4;
    QTest::newRow("run") << QStringList{u"run"_s, u"crm"_s, u"x"_s, u"--"_s, u"env"_s} << 125;
}

void TestTokenCommands::waitsThirtySeconds()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    m_station->worker.hold(u"token"_s);
    m_station->begin(words);
    m_station->clock.advance(29999ms);
    QVERIFY(m_station->isRunning());
    m_station->clock.advance(1ms);
    QCOMPARE(m_station->end(), code);
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains("30 seconds"));
    // What comes too late changes nothing.
    m_station->worker.answerHeld<api::Token>(token("late"));
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(!m_station->system.child);
}

void TestTokenCommands::header()
{
    QCOMPARE(m_station->run({u"header"_s, u"crm"_s}), 0);
    QCOMPARE(m_station->console.out, QByteArray("Authorization: Bearer AT-crm\n"));
}

EVERGRANT_TEST(TestTokenCommands)
#include "tst_cli_tokencommands.moc"
