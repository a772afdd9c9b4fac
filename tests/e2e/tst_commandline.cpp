// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line as its users have it, from adding a connection to using its token: the real programs, a real
// keyring, a real authorization server, no display.

#include "station.h"
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant::e2e;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void providers();
    void addShowsAndKeeps();
    void authorizesWithoutBrowser();
    void authorizesWithPastedAddress();
    void authorizesWithRefreshToken();
    void handsOutTheToken();
    void runsCommands();
    void returnsAtOnceWhenItStartsTheWorker();
    void profileOptionStandsAnywhere();

private:
    AuthServer m_server;
    std::unique_ptr<Station> m_station;
};

namespace {

bool isTime(const QJsonValue& value)
{
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
    return form.match(value.toString()).hasMatch();
}

} // namespace

void TestCommandLine::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
}

void TestCommandLine::init()
{
    m_server.reset();
    m_server.setAccessTokenLife(3600);
    m_station = std::make_unique<Station>();
}

void TestCommandLine::cleanup()
{
    m_station.reset();
}

void TestCommandLine::providers()
{
    const auto table = m_station->evergrant({u"providers"_s});
    COMPARE_CODE(table, 0);
    const auto listed = m_station->evergrant({u"providers"_s, u"--json"_s});
    COMPARE_CODE(listed, 0);
    QStringList ids;
    for (const auto& provider : QJsonDocument::fromJson(listed.out)["providers"_L1].toArray())
        ids << provider["id"_L1].toString();
    for (const auto& id : {u"constant-contact"_s, u"openid"_s, u"oauth2"_s, u"practice"_s}) {
        QVERIFY2(ids.contains(id), qUtf8Printable(id));
        QVERIFY2(table.out.contains(id.toUtf8()), qUtf8Printable(id));
    }
}

void TestCommandLine::addShowsAndKeeps()
{
    const auto added = m_station->add(u"crm"_s, m_server, {u"--title"_s, u"Our customers"_s});
    COMPARE_CODE(added, 0);
    QCOMPARE(added.out, QByteArray());
    QVERIFY2(added.err.contains("evergrant authorize crm"), added.told());

    const auto status = m_station->status(u"crm"_s);
    QStringList keys = status.keys();
    QCOMPARE(keys, (QStringList{u"access_token"_s, u"account"_s, u"deliveries"_s, u"grant"_s, u"last_error"_s,
                                u"name"_s, u"needs_human"_s, u"next_refresh_at"_s, u"paused_until"_s, u"provider"_s,
                                u"state"_s, u"summary"_s, u"title"_s}));
    QCOMPARE(status["access_token"_L1].toObject().keys(),
             (QStringList{u"expires_at"_s, u"obtained_at"_s, u"usable"_s}));
    QCOMPARE(status["grant"_L1].toObject().keys(),
             (QStringList{u"authorized_at"_s, u"authorized_by"_s, u"idle_expires_at"_s, u"rotation"_s, u"spare"_s}));
    QCOMPARE(status["state"_L1].toString(), u"never-authorized"_s);
    QCOMPARE(status["title"_L1].toString(), u"Our customers"_s);
    QCOMPARE(status["needs_human"_L1], QJsonValue(true));
    QVERIFY(status["next_refresh_at"_L1].isNull());
    QVERIFY(status["access_token"_L1]["expires_at"_L1].isNull());
    QCOMPARE(status["access_token"_L1]["usable"_L1], QJsonValue(false));
    QVERIFY(status["last_error"_L1].isNull());

    // What is there already is not touched by a second `add`.
    const auto again = m_station->add(u"crm"_s, m_server, {u"--title"_s, u"Somebody else's"_s});
    COMPARE_CODE(again, 2);
    QCOMPARE(m_station->status(u"crm"_s)["title"_L1].toString(), u"Our customers"_s);

    // It outlives the worker.
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    QCOMPARE(m_station->status(u"crm"_s), status);
}

void TestCommandLine::authorizesWithoutBrowser()
{
    COMPARE_CODE(m_station->add(u"crm"_s, m_server), 0);
    const auto signIn = m_station->authorize(u"crm"_s, {u"--user"_s, u"grace"_s});
    COMPARE_CODE(signIn.command, 0);
    QVERIFY2(signIn.url.startsWith(m_server.issuer().toUtf8() + "/auth?"), signIn.url.constData());
    QVERIFY2(signIn.command.out.isEmpty(), "the address is the only line on stdout");
    QCOMPARE(signIn.page["outcome"_L1].toString(), u"success"_s);

    const auto status = m_station->status(u"crm"_s);
    QCOMPARE(status["state"_L1].toString(), u"healthy"_s);
    QCOMPARE(status["needs_human"_L1], QJsonValue(false));
    QVERIFY(isTime(status["next_refresh_at"_L1]));
    QVERIFY(isTime(status["access_token"_L1]["obtained_at"_L1]));
    QVERIFY(isTime(status["access_token"_L1]["expires_at"_L1]));
    QVERIFY(isTime(status["grant"_L1]["authorized_at"_L1]));
    QCOMPARE(status["grant"_L1]["rotation"_L1].toString(), u"rotating"_s);
    // The code, once, and one refresh while the person is still there.
    const auto requests = m_server.tokenRequests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0]["grant_type"_L1].toString(), u"authorization_code"_s);
    QCOMPARE(requests[1]["grant_type"_L1].toString(), u"refresh_token"_s);
}

void TestCommandLine::authorizesWithPastedAddress()
{
    COMPARE_CODE(m_station->add(u"crm"_s, m_server), 0);
    const auto held = m_station->file(u"address"_s);
    const auto command = m_station->begin({u"authorize"_s, u"crm"_s, u"--no-browser"_s});
    const auto url = command->line();
    COMPARE_CODE(run(u"node"_s, {supportProgram(u"consent.mjs"_s), u"-"_s, u"--hold"_s, held}, url), 0);
    QFile file(held);
    QVERIFY(file.open(QFile::ReadOnly));
    const auto address = file.readAll();

    // The address of another sign-in is refused, and the right one may follow.
    const auto state = QRegularExpression(u"state=[^&\\s]+"_s);
    command->write(QString::fromUtf8(address).replace(state, u"state=somebody-elses"_s).toUtf8());
    QTRY_VERIFY_WITH_TIMEOUT(command->complaints().contains("sign-in"), 10000);
    QVERIFY(command->isRunning());
    command->write(address);
    const auto ended = command->finish();
    COMPARE_CODE(ended, 0);
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
}

void TestCommandLine::authorizesWithRefreshToken()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    QByteArray newest;
    for (const auto& secret : m_server.secretsSeen())
        if (secret["kind"_L1].toString() == "refresh token"_L1)
            newest = secret["value"_L1].toString().toUtf8();
    const Station other;
    COMPARE_CODE(other.add(u"crm"_s, m_server), 0);
    const auto taken = other.evergrant({u"authorize"_s, u"crm"_s, u"--refresh-token-stdin"_s}, newest + '\n');
    COMPARE_CODE(taken, 0);
    QCOMPARE(taken.out, QByteArray());
    QCOMPARE(other.state(u"crm"_s), u"healthy"_s);
    const auto nothing = other.evergrant({u"authorize"_s, u"crm"_s, u"--refresh-token-stdin"_s}, "\n");
    COMPARE_CODE(nothing, 2);
}

void TestCommandLine::handsOutTheToken()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto issued = m_server.tokenRequests().last()["issued_access_token"_L1].toString();

    const auto token = m_station->evergrant({u"token"_s, u"crm"_s});
    COMPARE_CODE(token, 0);
    QCOMPARE(fingerprint(lineOf(token)), issued);
    QCOMPARE(token.err, QByteArray());

    const auto json = m_station->evergrant({u"token"_s, u"crm"_s, u"--json"_s}).json();
    QCOMPARE(json.keys(), (QStringList{u"access_token"_s, u"expires_at"_s, u"token_type"_s}));
    QCOMPARE(json["access_token"_L1].toString().toUtf8(), lineOf(token));
    QCOMPARE(json["token_type"_L1].toString(), u"Bearer"_s);
    QCOMPARE(json["expires_at"_L1], m_station->status(u"crm"_s)["access_token"_L1]["expires_at"_L1]);

    const auto header = m_station->evergrant({u"header"_s, u"crm"_s});
    COMPARE_CODE(header, 0);
    QCOMPARE(header.out, "Authorization: Bearer " + lineOf(token) + '\n');
    QCOMPARE(m_server.tokenRequestCount(), 2);
}

void TestCommandLine::runsCommands()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(m_station->add(u"second.one"_s, m_server), 0);
    COMPARE_CODE(m_station->authorize(u"second.one"_s).command, 0);
    const auto first = lineOf(m_station->evergrant({u"token"_s, u"crm"_s}));
    const auto second = lineOf(m_station->evergrant({u"token"_s, u"second.one"_s}));

    const auto one = m_station->evergrant(
        {u"run"_s, u"crm"_s, u"--"_s, u"sh"_s, u"-c"_s, u"echo \"$EVERGRANT_TOKEN $EVERGRANT_TOKEN_CRM\"; exit 7"_s});
    COMPARE_CODE(one, 7);
    QCOMPARE(one.out, first + ' ' + first + '\n');

    const auto two =
        m_station->evergrant({u"run"_s, u"crm"_s, u"second.one"_s, u"--"_s, u"sh"_s, u"-c"_s,
                              u"echo \"${EVERGRANT_TOKEN-unset} $EVERGRANT_TOKEN_CRM $EVERGRANT_TOKEN_SECOND_ONE\""_s});
    COMPARE_CODE(two, 0);
    QCOMPARE(two.out, "unset " + first + ' ' + second + '\n');

    const auto unknown = m_station->evergrant({u"run"_s, u"crm"_s, u"nobody"_s, u"--"_s, u"echo"_s, u"started"_s});
    COMPARE_CODE(unknown, 125);
    QCOMPARE(unknown.out, QByteArray());
    QVERIFY2(unknown.err.contains("nobody"), unknown.told());
    COMPARE_CODE(m_station->evergrant({u"run"_s, u"crm"_s, u"--"_s, u"/no/such/program"_s}), 127);
    COMPARE_CODE(m_station->evergrant({u"run"_s, u"crm"_s, u"--"_s, u"/"_s}), 126);
}

void TestCommandLine::returnsAtOnceWhenItStartsTheWorker()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto token = lineOf(m_station->evergrant({u"token"_s, u"crm"_s}));
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    QTRY_COMPARE(m_station->workers().size(), 0);

    // The shell reads until everybody has closed the pipe: a worker that kept it would keep the shell for ever.
    const auto script =
        u"T=$('%1/evergrant' token crm 2>&1) && echo \"got $T\""_s.arg(QStringLiteral(EVERGRANT_PROGRAMS_DIR));
    const auto shell = run(u"sh"_s, {u"-c"_s, script}, {}, m_station->environment());
    COMPARE_CODE(shell, 0);
    QCOMPARE(shell.out, "got " + token + '\n');

    const auto workers = m_station->workers();
    QCOMPARE(workers.size(), 1);
    QCOMPARE(lineOf(m_station->evergrant({u"token"_s, u"crm"_s})), token);
    QCOMPARE(m_station->workers(), workers);
}

void TestCommandLine::profileOptionStandsAnywhere()
{
    COMPARE_CODE(m_station->add(u"crm"_s, m_server), 0);
    const auto profile = m_station->profile();
    m_station->setEnvironment(u"EVERGRANT_PROFILE"_s, m_station->file(u"unused"_s));
    for (const auto& words : {QStringList{u"--profile"_s, profile, u"status"_s, u"--json"_s, u"crm"_s},
                              QStringList{u"status"_s, u"crm"_s, u"--json"_s, u"--profile"_s, profile}})
        COMPARE_CODE(m_station->evergrant(words), 0);
    QVERIFY(!QFile::exists(m_station->file(u"unused"_s)));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
