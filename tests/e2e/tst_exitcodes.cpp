// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every exit code that the command line promises, reached for real: the provider that is down is killed, the grant that
// is gone is revoked. Code 5 is in tst_keyring.

#include "station.h"
#include <QFile>
#include <QTest>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant::e2e;

class TestExitCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void usage_data();
    void usage();
    void usageThatOnlyTheWorkerSees();
    void noSuchConnection_data();
    void noSuchConnection();
    void neverAuthorized();
    void signInDeclined();
    void signInTimesOut();
    void signInInterrupted();
    void providerDown();
    void pausedWithoutToken();
    void clientSecretReplaced();
    void grantRevoked();
    void wrongIssuer();
    void revocationFails();

private:
    Ran check(const QString& name) const { return m_station->evergrant({u"status"_s, u"--check"_s, name}); }
    bool waitUntilExpired(const QString& name) const;

    AuthServer m_server;
    std::unique_ptr<Station> m_station;
};

/// stdout carries the answer alone and is empty on failure, where something is said on stderr.
#define COMPARE_FAILURE(ran, expected)                                                                                 \
    do {                                                                                                               \
        const Ran failure = (ran);                                                                                     \
        COMPARE_CODE(failure, expected);                                                                               \
        QVERIFY2(failure.out.isEmpty() && !failure.err.isEmpty(), failure.told());                                     \
    } while (false)

void TestExitCodes::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
}

void TestExitCodes::init()
{
    m_server.reset();
    m_server.setAccessTokenLife(3600);
    m_station = std::make_unique<Station>();
}

void TestExitCodes::cleanup()
{
    m_station.reset();
    if (!m_server.isRunning())
        QVERIFY(m_server.start());
    m_server.set({{u"issue_iss"_s, u"true"_s}});
}

bool TestExitCodes::waitUntilExpired(const QString& name) const
{
    return QTest::qWaitFor([&] { return !m_station->isUsable(name); }, 20000);
}

void TestExitCodes::usage_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const QStringList& words) { QTest::newRow(name) << words; };
    row("nothing", {});
    row("unknown command", {u"dance"_s});
    row("unknown option", {u"status"_s, u"--loudly"_s});
    row("bad name", {u"token"_s, u"Not A Name"_s});
    row("token without name", {u"token"_s});
    row("negative min-valid", {u"token"_s, u"crm"_s, u"--min-valid"_s, u"-1"_s});
    row("add without provider", {u"add"_s, u"crm"_s});
    row("unknown setting", {u"add"_s, u"crm"_s, u"--provider"_s, u"oauth2"_s, u"--set"_s, u"colour=red"_s});
    row("unknown grant", {u"add"_s, u"crm"_s, u"--provider"_s, u"oauth2"_s, u"--grant"_s, u"magic"_s});
    row("set nothing", {u"set"_s, u"crm"_s});
    row("refresh nothing", {u"refresh"_s});
    row("refresh both", {u"refresh"_s, u"crm"_s, u"--all"_s});
    row("run without command", {u"run"_s, u"crm"_s});
    row("run with one variable for two", {u"run"_s, u"a-b"_s, u"a.b"_s, u"--"_s, u"true"_s});
    row("two forms at once", {u"status"_s, u"--json"_s, u"--check"_s});
    row("unknown level", {u"log"_s, u"--level"_s, u"shouting"_s});
    row("attempts of nobody", {u"log"_s, u"--attempts"_s});
    row("unknown time", {u"log"_s, u"--since"_s, u"whenever"_s});
}

void TestExitCodes::usage()
{
    QFETCH(QStringList, words);
    COMPARE_FAILURE(m_station->evergrant(words), 2);
    QVERIFY2(m_station->workers().isEmpty(), "no worker is needed to see this");
}

void TestExitCodes::usageThatOnlyTheWorkerSees()
{
    const auto add = [this](const QStringList& more) {
        return m_station->evergrant(QStringList{u"add"_s, u"crm"_s, u"--client-id"_s, u"id"_s} + more);
    };
    COMPARE_FAILURE(add({u"--provider"_s, u"nobody-inc"_s}), 2);
    COMPARE_FAILURE(add({u"--provider"_s, u"openid"_s}), 2); // needs an issuer
    COMPARE_FAILURE(add({u"--provider"_s, u"oauth2"_s, u"--set"_s, u"token_endpoint=https://id.example/t"_s}), 2);
    COMPARE_FAILURE(add({u"--provider"_s, u"openid"_s, u"--set"_s, u"issuer=http://id.example"_s}), 2);
    COMPARE_FAILURE(add({u"--provider"_s, u"openid"_s, u"--set"_s, u"issuer=https://id.example"_s, u"--redirect-uri"_s,
                         u"http://elsewhere.example/callback"_s}),
                    2);
    QCOMPARE(m_station->evergrant({u"status"_s, u"--json"_s}).json()["connections"_L1].toArray().size(), 0);
}

void TestExitCodes::noSuchConnection_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QStringList& words) { QTest::newRow(qPrintable(words.join(u' '))) << words; };
    for (const auto& command : {u"token"_s, u"header"_s, u"refresh"_s, u"pause"_s, u"resume"_s, u"status"_s, u"log"_s})
        row({command, u"nobody"_s});
    row({u"set"_s, u"nobody"_s, u"--title"_s, u"x"_s});
    row({u"rename"_s, u"nobody"_s, u"somebody"_s});
    row({u"remove"_s, u"nobody"_s, u"--yes"_s});
    row({u"authorize"_s, u"nobody"_s, u"--no-browser"_s});
    row({u"doctor"_s, u"--live"_s, u"nobody"_s});
}

void TestExitCodes::noSuchConnection()
{
    QFETCH(QStringList, words);
    COMPARE_FAILURE(m_station->evergrant(words), 6);
}

void TestExitCodes::neverAuthorized()
{
    COMPARE_CODE(m_station->add(u"crm"_s, m_server), 0);
    COMPARE_FAILURE(m_station->evergrant({u"token"_s, u"crm"_s}), 3);
    COMPARE_FAILURE(m_station->evergrant({u"header"_s, u"crm"_s}), 3);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s}), 3);
    COMPARE_FAILURE(m_station->evergrant({u"probe"_s, u"crm"_s}), 3);
    const auto started = m_station->file(u"started"_s);
    COMPARE_FAILURE(m_station->evergrant({u"run"_s, u"crm"_s, u"--"_s, u"touch"_s, started}), 125);
    QVERIFY(!QFile::exists(started));
    const auto checked = check(u"crm"_s);
    COMPARE_CODE(checked, 3);
    QVERIFY2(checked.out.startsWith("EVERGRANT UNKNOWN - ") && checked.out.count('\n') == 1, checked.told());
    QVERIFY2(checked.out.contains(" | "), "performance data");
}

void TestExitCodes::signInDeclined()
{
    COMPARE_CODE(m_station->add(u"crm"_s, m_server), 0);
    const auto signIn = m_station->authorize(u"crm"_s, {u"--deny"_s});
    COMPARE_FAILURE(signIn.command, 3);
    QVERIFY2(signIn.command.err.contains("declined"), signIn.command.told());
    QCOMPARE(signIn.page["outcome"_L1].toString(), u"denied"_s);
    QCOMPARE(m_station->state(u"crm"_s), u"never-authorized"_s);
    QCOMPARE(m_server.tokenRequestCount(), 0);
    // And then it is given after all.
    COMPARE_CODE(m_station->authorize(u"crm"_s).command, 0);
}

void TestExitCodes::signInTimesOut()
{
    COMPARE_CODE(m_station->add(u"crm"_s, m_server), 0);
    const auto late = m_station->evergrant({u"authorize"_s, u"crm"_s, u"--no-browser"_s, u"--timeout"_s, u"1"_s});
    COMPARE_CODE(late, 4);
    QCOMPARE(late.out.count('\n'), 1); // the address had been printed before
}

void TestExitCodes::signInInterrupted()
{
    COMPARE_CODE(m_station->add(u"crm"_s, m_server), 0);
    const auto command = m_station->begin({u"authorize"_s, u"crm"_s, u"--no-browser"_s});
    const auto url = command->line();
    QVERIFY(!url.isEmpty());
    command->signal(SIGINT);
    COMPARE_FAILURE(command->finish(), 1);
    // Nobody listens any more for what the person does in the browser now.
    COMPARE_CODE(run(u"node"_s, {supportProgram(u"consent.mjs"_s), u"-"_s}, url), 1);
    QCOMPARE(m_station->state(u"crm"_s), u"never-authorized"_s);
}

void TestExitCodes::providerDown()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    m_server.setAccessTokenLife(8);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    const auto joined = m_station->evergrant({u"refresh"_s, u"crm"_s});
    COMPARE_CODE(joined, 0);
    QVERIFY2(joined.err.contains("Still fresh, renewed ") && joined.err.contains("--force"), joined.told());
    m_server.kill();
    COMPARE_FAILURE(m_station->evergrant({u"probe"_s, u"crm"_s}), 4);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 4);
    QCOMPARE(m_station->state(u"crm"_s), u"degraded"_s);

    // The token in hand is still good: that is what counts.
    const auto token = m_station->evergrant({u"token"_s, u"crm"_s, u"--min-valid"_s, u"1"_s});
    COMPARE_CODE(token, 0);
    QVERIFY2(!token.err.isEmpty(), "with a warning");
    const auto worried = check(u"crm"_s);
    COMPARE_CODE(worried, 1);
    QVERIFY2(worried.out.startsWith("EVERGRANT WARNING - "), worried.told());

    QVERIFY(waitUntilExpired(u"crm"_s));
    QCOMPARE(m_station->state(u"crm"_s), u"degraded"_s);
    COMPARE_FAILURE(m_station->evergrant({u"token"_s, u"crm"_s}), 4);
    COMPARE_FAILURE(m_station->evergrant({u"header"_s, u"crm"_s}), 4);
    COMPARE_FAILURE(m_station->evergrant({u"run"_s, u"crm"_s, u"--"_s, u"true"_s}), 125);
    COMPARE_CODE(check(u"crm"_s), 2);
    COMPARE_CODE(m_station->evergrant({u"doctor"_s, u"--live"_s, u"crm"_s}), 1);

    QVERIFY(m_server.start());
    m_server.setAccessTokenLife(3600);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s}), 0);
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
    COMPARE_CODE(check(u"crm"_s), 0);
}

void TestExitCodes::pausedWithoutToken()
{
    m_server.setAccessTokenLife(4);
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(m_station->evergrant({u"pause"_s, u"crm"_s}), 0);
    QVERIFY(waitUntilExpired(u"crm"_s));
    const Ran token = m_station->evergrant({u"token"_s, u"crm"_s});
    COMPARE_FAILURE(token, 4);
    QVERIFY2(token.err.contains("crm is paused and has no valid token. Run: evergrant resume crm"), token.told());
    COMPARE_CODE(check(u"crm"_s), 2);
    m_server.setAccessTokenLife(3600);
    COMPARE_CODE(m_station->evergrant({u"resume"_s, u"crm"_s}), 0);
    COMPARE_CODE(m_station->evergrant({u"token"_s, u"crm"_s}), 0);
}

void TestExitCodes::clientSecretReplaced()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    m_server.changeClientSecret();
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 3);
    const auto status = m_station->status(u"crm"_s);
    QCOMPARE(status["state"_L1].toString(), u"misconfigured"_s);
    QCOMPARE(status["last_error"_L1]["class"_L1].toString(), u"client"_s);
    COMPARE_CODE(check(u"crm"_s), 2);
    COMPARE_CODE(m_station->evergrant({u"token"_s, u"crm"_s}), 0); // still good
    COMPARE_FAILURE(m_station->evergrant({u"token"_s, u"crm"_s, u"--min-valid"_s, u"3600"_s}), 3);
    const auto token = m_station->evergrant({u"token"_s, u"crm"_s}).out;
    COMPARE_FAILURE(m_station->evergrant({u"token"_s, u"crm"_s, u"--rejected-stdin"_s}, token), 3);
    COMPARE_FAILURE(m_station->evergrant({u"probe"_s, u"crm"_s}), 3);

    // The new secret repairs it, without a sign-in.
    COMPARE_CODE(m_station->evergrant({u"set"_s, u"crm"_s, u"--client-secret-stdin"_s}, m_server.clientSecret() + '\n'),
                 0);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
}

void TestExitCodes::grantRevoked()
{
    m_server.setAccessTokenLife(10);
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    m_server.revokeAll();
    // Refused once may be a mistake of the provider, so it is asked again before a person is called.
    const auto refused = m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s});
    QVERIFY2(refused.code == 3 || refused.code == 4, refused.told());
    QTRY_COMPARE_WITH_TIMEOUT(m_station->state(u"crm"_s), u"needs-authorization"_s, 30000);
    QVERIFY(waitUntilExpired(u"crm"_s));
    COMPARE_FAILURE(m_station->evergrant({u"token"_s, u"crm"_s}), 3);
    COMPARE_FAILURE(m_station->evergrant({u"header"_s, u"crm"_s}), 3);
    COMPARE_FAILURE(m_station->evergrant({u"run"_s, u"crm"_s, u"--"_s, u"true"_s}), 125);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s}), 3);
    COMPARE_CODE(check(u"crm"_s), 2);
    QCOMPARE(m_station->status(u"crm"_s)["needs_human"_L1], QJsonValue(true));

    COMPARE_CODE(m_station->authorize(u"crm"_s).command, 0);
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
}

void TestExitCodes::wrongIssuer()
{
    COMPARE_CODE(m_station->add(u"crm"_s, m_server), 0);
    m_server.set({{u"issue_iss"_s, u"wrong"_s}});
    const auto signIn = m_station->authorize(u"crm"_s);
    COMPARE_FAILURE(signIn.command, 3);
    QCOMPARE(signIn.page["outcome"_L1].toString(), u"failed"_s);
    QCOMPARE(m_server.tokenRequestCount(), 0);
}

void TestExitCodes::revocationFails()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    m_server.kill();
    // Gone here, but the provider still accepts it: that must not look like success.
    COMPARE_FAILURE(m_station->evergrant({u"remove"_s, u"crm"_s, u"--revoke"_s, u"--yes"_s}), 1);
    COMPARE_CODE(m_station->evergrant({u"token"_s, u"crm"_s}), 6);
}

QTEST_GUILESS_MAIN(TestExitCodes)
#include "tst_exitcodes.moc"
