// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "station.h"

#include "api/messages/authorization.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestAuthorize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensTheBrowser();
    void withoutABrowserToOpen();
    void noBrowserPrintsTheAddress();
    void pastedAddress();
    void pastedNothing();
    void takesARefreshToken();
    void noRefreshToken();
    void passesTheTimeout();
    void fails_data();
    void fails();
    void interrupted();
    void interruptedBeforeItBegan();
    void noSecretIsShown();
    void deviceCode();
    void nobodyIsNeeded();
    void otherAccount_data();
    void otherAccount();
    void offersToRevokeWhatWasNotUsed_data();
    void offersToRevokeWhatWasNotUsed();
    void revokesWhatWasNotUsed_data();
    void revokesWhatWasNotUsed();

private:
    bool beginAndWait(const QStringList& options);

    std::unique_ptr<Station> m_station;
    const QString m_url = u"https://as.example/authorize?state=xyz&scope=a%20b"_s;
};

void TestAuthorize::init()
{
    m_station = std::make_unique<Station>();
    api::Authorize::Answer begun;
    begun.attempt = u"a1"_s;
    begun.url = QUrl(m_url);
    m_station->worker.script<api::Authorize>(begun);
    m_station->worker.script<api::AuthorizePaste>({});
    m_station->worker.script<api::AuthorizeCancel>({});
    m_station->worker.hold(u"authorize-wait"_s);
    m_station->console.ended = false;
}

/// Turns the event loop until the command waits for the person.
bool TestAuthorize::beginAndWait(const QStringList& options)
{
    m_station->begin(QStringList{u"authorize"_s, u"crm"_s} + options);
    return QTest::qWaitFor([this] { return m_station->worker.held(u"authorize-wait"_s) == 1; });
}

void TestAuthorize::opensTheBrowser()
{
    QVERIFY(beginAndWait({}));
    QCOMPARE(m_station->worker.requests.at(0).second, objectFrom(R"({"name":"crm","by":"grace"})"));
    QCOMPARE(m_station->system.opened, QList{QUrl(m_url)});
    QVERIFY(m_station->isRunning());
    api::AuthorizeWait::Answer outcome;
    outcome.account = u"ann"_s;
    outcome.warnings = {u"A scope is missing."_s};
    m_station->worker.answerHeld<api::AuthorizeWait>(outcome);
    QCOMPARE(m_station->end(), 0);
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains("A scope is missing."));
    QVERIFY(m_station->console.err.contains("Authorized crm as ann."));
    QVERIFY(!m_station->console.err.contains("state="));
}

void TestAuthorize::withoutABrowserToOpen()
{
    m_station->system.hasBrowser = false;
    QVERIFY(beginAndWait({}));
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains(m_url.toUtf8()));
    QTRY_VERIFY(m_station->console.isRead());
    m_station->worker.answerHeld<api::AuthorizeWait>({});
    QCOMPARE(m_station->end(), 0);
    QVERIFY(!m_station->console.isRead());
}

void TestAuthorize::noBrowserPrintsTheAddress()
{
    QVERIFY(beginAndWait({u"--no-browser"_s}));
    QCOMPARE(m_station->console.out, m_url.toUtf8() + '\n');
    QVERIFY(m_station->system.opened.isEmpty());
    QVERIFY(m_station->isRunning());
    m_station->worker.answerHeld<api::AuthorizeWait>({});
    QCOMPARE(m_station->end(), 0);
    QCOMPARE(m_station->console.out, m_url.toUtf8() + '\n');
}

void TestAuthorize::pastedAddress()
{
    QVERIFY(beginAndWait({u"--no-browser"_s}));
    m_station->worker.script(u"authorize-paste"_s,
                             Error{ErrorKind::Usage, u"state-mismatch"_s, u"That is another one."_s});
    m_station->console.type(" http://localhost:1/wrong ");
    QTRY_VERIFY(m_station->console.err.contains("That is another one."));
    QVERIFY(m_station->isRunning());
    m_station->worker.script<api::AuthorizePaste>({});
    m_station->console.type("http://localhost:1/callback?code=c&state=xyz");
    QTRY_COMPARE(m_station->worker.methods().count(u"authorize-paste"_s), 2);
    QCOMPARE(m_station->worker.requests.at(2).second.value("attempt"_L1).toString(), u"a1"_s);
    QCOMPARE(m_station->worker.requests.at(2).second.value("address"_L1).toString(), u"http://localhost:1/wrong"_s);
    QCOMPARE(m_station->worker.requests.at(3).second.value("address"_L1).toString(),
             u"http://localhost:1/callback?code=c&state=xyz"_s);
    m_station->worker.answerHeld<api::AuthorizeWait>({});
    QCOMPARE(m_station->end(), 0);
    QVERIFY(!m_station->console.err.contains("code=c"));
}

void TestAuthorize::pastedNothing()
{
    QVERIFY(beginAndWait({u"--no-browser"_s}));
    m_station->console.type("");
    m_station->console.ended = true; // as with < /dev/null: nobody will paste, the browser may still come
    m_station->console.type("  ");
    QTRY_VERIFY(!m_station->console.isRead());
    QVERIFY(m_station->isRunning());
    QVERIFY(!m_station->worker.methods().contains(u"authorize-paste"_s));
    m_station->worker.answerHeld<api::AuthorizeWait>({});
    QCOMPARE(m_station->end(), 0);
}

void TestAuthorize::takesARefreshToken()
{
    m_station->console.in = {"RT-1"};
    QVERIFY(beginAndWait({u"--refresh-token-stdin"_s}));
    QCOMPARE(m_station->worker.requests.at(0).second,
             objectFrom(R"({"name":"crm","by":"grace","refresh_token":"RT-1"})"));
    QVERIFY(m_station->system.opened.isEmpty());
    QCOMPARE(m_station->console.echoes, QList{cli::Console::Echo::Off});
    m_station->worker.answerHeld<api::AuthorizeWait>({});
    QCOMPARE(m_station->end(), 0);
    QCOMPARE(m_station->console.out, QByteArray());
}

void TestAuthorize::noRefreshToken()
{
    m_station->console.in = {""};
    QCOMPARE(m_station->run({u"authorize"_s, u"crm"_s, u"--refresh-token-stdin"_s}), 2);
    QCOMPARE(m_station->worker.requests.size(), 0);
}

void TestAuthorize::passesTheTimeout()
{
    QVERIFY(beginAndWait({u"--timeout"_s, u"90"_s}));
    QCOMPARE(m_station->worker.requests.at(0).second.value("timeout"_L1).toInt(), 90);
}

void TestAuthorize::fails_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("denied") << ErrorKind::PersonNeeded << 3;
    QTest::newRow("timeout") << ErrorKind::Temporary << 4;
    QTest::newRow("worker gone") << ErrorKind::Temporary << 4;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << 1;
}

void TestAuthorize::fails()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, code);
    QVERIFY(beginAndWait({}));
    m_station->worker.answerHeld(u"authorize-wait"_s, fail(kind, u"x"_s, u"No."_s));
    QCOMPARE(m_station->end(), code);
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.endsWith("evergrant: No.\n"));
}

void TestAuthorize::interrupted()
{
    QVERIFY(beginAndWait({}));
    QVERIFY(m_station->system.catches);
    Q_EMIT m_station->system.interrupted();
    QTRY_COMPARE(m_station->worker.requests.last().first, u"authorize-cancel"_s);
    QCOMPARE(m_station->worker.requests.last().second, objectFrom(R"({"attempt":"a1"})"));
    m_station->worker.answerHeld(u"authorize-wait"_s, fail(ErrorKind::Cancelled, u"cancelled"_s, u"Cancelled."_s));
    QCOMPARE(m_station->end(), 1);
}

void TestAuthorize::interruptedBeforeItBegan()
{
    m_station->begin({u"authorize"_s, u"crm"_s, u"--no-browser"_s});
    Q_EMIT m_station->system.interrupted();
    QTRY_COMPARE(m_station->worker.methods(),
                 (QStringList{u"authorize"_s, u"authorize-wait"_s, u"authorize-cancel"_s}));
    QCOMPARE(m_station->console.out, QByteArray());
}

void TestAuthorize::noSecretIsShown()
{
    m_station->console.terminal = true;
    m_station->console.in = {"RT-secret"};
    QVERIFY(beginAndWait({u"--refresh-token-stdin"_s}));
    QVERIFY(m_station->console.err.startsWith("Refresh token: "));
    QVERIFY(!m_station->console.err.contains("RT-secret"));
}

void TestAuthorize::deviceCode()
{
    api::Authorize::Answer begun;
    begun.attempt = u"a1"_s;
    begun.userCode = u"WDJB-MJHT"_s;
    begun.verificationUri = QUrl(u"https://as.example/device"_s);
    begun.verificationUriComplete = QUrl(u"https://as.example/device?user_code=WDJB-MJHT"_s);
    m_station->worker.script<api::Authorize>(begun);
    QVERIFY(beginAndWait({u"--device"_s}));
    QCOMPARE(m_station->worker.requests.at(0).second, objectFrom(R"({"name":"crm","by":"grace","device":true})"));
    QCOMPARE(m_station->console.out, QByteArray("https://as.example/device?user_code=WDJB-MJHT\n"));
    QVERIFY(m_station->console.err.contains("WDJB-MJHT"));
    QVERIFY(m_station->system.opened.isEmpty());
    m_station->worker.answerHeld<api::AuthorizeWait>({});
    QCOMPARE(m_station->end(), 0);
}

void TestAuthorize::nobodyIsNeeded()
{
    api::Authorize::Answer begun;
    begun.attempt = u"a1"_s;
    m_station->worker.script<api::Authorize>(begun);
    QVERIFY(beginAndWait({}));
    QVERIFY(m_station->system.opened.isEmpty());
    QCOMPARE(m_station->console.out, QByteArray());
    m_station->worker.answerHeld<api::AuthorizeWait>({});
    QCOMPARE(m_station->end(), 0);
}

void TestAuthorize::otherAccount_data()
{
    QTest::addColumn<bool>("terminal");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("yes") << true << QByteArray("y") << true;
    QTest::newRow("no") << true << QByteArray("n") << false;
    QTest::newRow("just return") << true << QByteArray("") << false;
    QTest::newRow("nobody to ask") << false << QByteArray() << false;
}

void TestAuthorize::otherAccount()
{
    QFETCH(bool, terminal);
    QFETCH(QByteArray, typed);
    QFETCH(bool, accepted);
    m_station->console.terminal = terminal;
    m_station->worker.script<api::AuthorizeAnswer>({});
    m_station->worker.script<api::UnusedSignIn>({});
    QVERIFY(beginAndWait({}));
    api::AuthorizeWait::Answer question;
    question.outcome = api::AuthorizeWait::Outcome::OtherAccount;
    question.question = u"q1"_s;
    question.expected = u"ann"_s;
    question.account = u"bob"_s;
    question.message = u"It is bob's."_s;
    m_station->worker.answerHeld<api::AuthorizeWait>(question);
    if (terminal) {
        QTRY_VERIFY(m_station->console.isRead());
        QVERIFY(m_station->console.err.contains("bob"));
        m_station->console.type(typed);
    }
    QTRY_COMPARE(m_station->worker.held(u"authorize-wait"_s), 1);
    const auto answer = m_station->worker.requests.at(m_station->worker.requests.size() - 2);
    QCOMPARE(answer.first, u"authorize-answer"_s);
    QCOMPARE(answer.second.value("accept"_L1).toBool(), accepted);
    QCOMPARE(answer.second.value("question"_L1).toString(), u"q1"_s);
    m_station->worker.answerHeld(u"authorize-wait"_s,
                                 fail(ErrorKind::PersonNeeded, u"other-account"_s, u"It is bob's. Nothing changed."_s));
    QCOMPARE(m_station->end(), 3);
    QCOMPARE(m_station->console.err.count("It is bob's."), 1);
    QVERIFY(m_station->console.err.contains("evergrant: Nothing changed.\n"));
    QVERIFY(m_station->console.err.contains("evergrant authorize crm\n"));
}

void TestAuthorize::offersToRevokeWhatWasNotUsed_data()
{
    QTest::addColumn<bool>("revocable");
    QTest::addColumn<bool>("terminal");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("revokes");
    QTest::newRow("cannot be") << false << true << QByteArray() << false;
    QTest::newRow("nobody there") << true << false << QByteArray() << false;
    QTest::newRow("no") << true << true << QByteArray("") << false;
    QTest::newRow("yes") << true << true << QByteArray("y") << true;
}

void TestAuthorize::offersToRevokeWhatWasNotUsed()
{
    QFETCH(bool, revocable);
    QFETCH(bool, terminal);
    QFETCH(QByteArray, typed);
    QFETCH(bool, revokes);
    m_station->console.terminal = terminal;
    m_station->worker.script<api::UnusedSignIn>({{}, {}, revocable});
    m_station->worker.script<api::RevokeUnused>({api::RevocationOutcome::Done, u"It was revoked."_s});
    QVERIFY(beginAndWait({}));
    m_station->worker.answerHeld(u"authorize-wait"_s, fail(ErrorKind::PersonNeeded, u"other-account"_s,
                                                           u"Another account. It stays valid until it ends."_s));
    if (revocable && terminal) {
        QTRY_VERIFY(m_station->console.err.contains("(y/N)"));
        m_station->console.type(typed);
    }
    QCOMPARE(m_station->end(), 3);
    QVERIFY(m_station->console.err.contains("stays valid"));
    QCOMPARE(m_station->worker.requests.last().first, revokes ? u"revoke-unused"_s : u"unused-sign-in"_s);
    QCOMPARE(m_station->console.err.contains("It was revoked."), revokes);
    QCOMPARE(m_station->console.err.contains("--revoke-unused"), revocable && !revokes);
}

void TestAuthorize::revokesWhatWasNotUsed_data()
{
    QTest::addColumn<api::RevocationOutcome>("revocation");
    QTest::addColumn<int>("code");
    QTest::newRow("done") << api::RevocationOutcome::Done << 0;
    QTest::newRow("shared") << api::RevocationOutcome::Shared << 1;
    QTest::newRow("failed") << api::RevocationOutcome::Failed << 1;
}

void TestAuthorize::revokesWhatWasNotUsed()
{
    QFETCH(api::RevocationOutcome, revocation);
    m_station->worker.script<api::RevokeUnused>({revocation, u"Thus."_s});
    QTEST(m_station->run({u"authorize"_s, u"crm"_s, u"--revoke-unused"_s}), "code");
    QVERIFY(m_station->console.err.contains("Thus."));
    QCOMPARE(m_station->console.out, QByteArray());
    QCOMPARE(m_station->run({u"authorize"_s, u"crm"_s, u"--revoke-unused"_s, u"--device"_s}), 2);
}

EVERGRANT_TEST(TestAuthorize)
#include "tst_cli_authorize.moc"
