// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evergrant authorize NAME --host HOST, with a pretended ssh.

#include "station.h"

#include "../net/rawclient.h"
#include "../support/testprogram.h"
#include "api/messages/authorization.h"
#include <QTcpServer>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestRemoteSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongUsage_data();
    void wrongUsage();
    void runsTheCommandThere_data();
    void runsTheCommandThere();
    void passesTheResponseOn();
    void printsTheAddress();
    void greetingsAreNoAddress();
    void aDeviceIsWaitedFor();
    void withoutABrowserToOpen();
    void exitCodes_data();
    void exitCodes();
    void portIsTaken();
    void cancelled();
    void cancelledBeforeTheAddress();
    void hangsAfterItWasCancelled();
    void endOfInputGivesUp_data();
    void endOfInputGivesUp();

private:
    void begin(const QStringList& options = {})
    {
        m_station->begin(QStringList{u"authorize"_s, u"crm"_s, u"--host"_s, u"ada@server"_s} + options);
    }
    void print(const QByteArray& line) const { Q_EMIT ssh()->lineRead(line); }
    void printAddress(const QByteArray& address) const { print("evergrant-sign-in: " + address); }
    void end(int code) const { Q_EMIT ssh()->ended(code); }
    FakePipedProgram* ssh() const { return m_station->system.piped; }
    const QByteArray& said() const { return m_station->console.err; }
    QByteArray signIn() const
    {
        return "https://as.example/auth?state=xyz&redirect_uri=" + QUrl::toPercentEncoding(m_redirectUri);
    }

    std::unique_ptr<Station> m_station;
    QString m_redirectUri; ///< its port was free just now
};

void TestRemoteSignIn::init()
{
    m_station = std::make_unique<Station>();
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_redirectUri = u"http://127.0.0.1:%1/callback"_s.arg(server.serverPort());
}

void TestRemoteSignIn::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("option for ssh") << QStringList{u"crm"_s, u"--host=-oProxyCommand=id"_s};
    QTest::newRow("name") << QStringList{u"$(id)"_s, u"--host"_s, u"server"_s};
    QTest::newRow("refresh token") << QStringList{u"crm"_s, u"--host"_s, u"server"_s, u"--refresh-token-stdin"_s};
    QTest::newRow("secret") << QStringList{
        u"crm"_s, u"--host"_s, u"server"_s, u"--spare"_s, u"--client-id"_s, u"id"_s, u"--client-secret-stdin"_s};
    QTest::newRow("revocation") << QStringList{u"crm"_s, u"--host"_s, u"server"_s, u"--revoke-unused"_s};
    QTest::newRow("until EOF there") << QStringList{u"crm"_s, u"--host"_s, u"server"_s, u"--no-browser"_s,
                                                    u"--until-eof"_s};
    QTest::newRow("until EOF alone") << QStringList{u"crm"_s, u"--until-eof"_s};
}

void TestRemoteSignIn::wrongUsage()
{
    QFETCH(const QStringList, words);
    QCOMPARE(m_station->run(QStringList{u"authorize"_s} + words), 2);
    QVERIFY(!m_station->system.piped);
}

void TestRemoteSignIn::runsTheCommandThere_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("command");
    QTest::newRow("plain") << QStringList() << u"evergrant authorize crm --no-browser --until-eof"_s;
    QTest::newRow("device") << QStringList{u"--device"_s} << u"evergrant authorize crm --device --until-eof"_s;
    QTest::newRow("profile") << QStringList{u"--profile"_s, u"/var/lib/ever grant"_s}
                             << u"evergrant '--profile=/var/lib/ever grant' authorize crm --no-browser --until-eof"_s;
    QTest::newRow("spare") << QStringList{u"--spare"_s, u"--client-id"_s, u"it's"_s, u"--timeout"_s, u"60"_s}
                           << u"evergrant authorize crm --no-browser --until-eof --spare '--client-id=it'\\''s' "
                              "--timeout=60"_s;
}

void TestRemoteSignIn::runsTheCommandThere()
{
    QFETCH(const QStringList, options);
    begin(options);
    QVERIFY(ssh());
    QCOMPARE(ssh()->command.first(), u"ssh"_s);
    QCOMPARE(ssh()->command.at(ssh()->command.size() - 2), u"ada@server"_s);
    QTEST(ssh()->command.last(), "command");
    QVERIFY(m_station->worker.requests.isEmpty()); // the worker of this machine has no part in it
    end(0);
    QCOMPARE(m_station->end(), 0);
}

void TestRemoteSignIn::passesTheResponseOn()
{
    begin();
    printAddress(signIn());
    QCOMPARE(m_station->system.opened, QList{QUrl::fromEncoded(signIn())});
    QVERIFY(m_station->console.out.isEmpty());
    RawClient browser(quint16(QUrl(m_redirectUri).port()));
    browser.get(QUrl(m_redirectUri + u"?code=c0de&state=xyz"_s));
    QTRY_COMPARE(ssh()->input, m_redirectUri.toLatin1() + "?code=c0de&state=xyz\n");
    QVERIFY(!ssh()->inputEnded && m_station->isRunning());
    end(0);
    QCOMPARE(m_station->end(), 0);
    QTRY_VERIFY(browser.isAnswered());
    QVERIFY2(browser.body().contains("data-outcome=\"success\""), browser.body().constData());
    QVERIFY2(!said().contains("c0de") && !said().contains("xyz"), said().constData());
}

void TestRemoteSignIn::printsTheAddress()
{
    begin({u"--no-browser"_s});
    printAddress(signIn());
    QCOMPARE(m_station->console.out, signIn() + '\n');
    QVERIFY(m_station->system.opened.isEmpty());
    end(0);
    QCOMPARE(m_station->end(), 0);
}

void TestRemoteSignIn::greetingsAreNoAddress()
{
    begin();
    for (const QByteArray& line : {QByteArray("Welcome to server."), QByteArray(), signIn(),
                                   QByteArray("https://intranet.example/rules"), QByteArray("evergrant-sign-in:")})
        print(line);
    for (const QByteArray& address : {QByteArray("file:///etc/passwd"), QByteArray("javascript:alert(1)"),
                                      QByteArray("https:///nowhere"), QByteArray()})
        printAddress(address);
    QVERIFY(m_station->system.opened.isEmpty());
    print("Last login: today evergrant-sign-in: " + signIn());
    printAddress("https://other.example/");
    QCOMPARE(m_station->system.opened, QList{QUrl::fromEncoded(signIn())});
    end(0);
    QCOMPARE(m_station->end(), 0);
}

void TestRemoteSignIn::aDeviceIsWaitedFor()
{
    begin({u"--device"_s});
    printAddress("https://as.example/device?user_code=AB-CD");
    QCOMPARE(m_station->system.opened.size(), 1);
    QVERIFY(m_station->isRunning() && !ssh()->inputEnded);
    end(0);
    QCOMPARE(m_station->end(), 0);
}

void TestRemoteSignIn::withoutABrowserToOpen()
{
    m_station->system.hasBrowser = false;
    begin();
    printAddress(signIn());
    QVERIFY(said().contains(signIn()));
    QVERIFY(m_station->console.out.isEmpty() && m_station->isRunning());
    end(3);
    QCOMPARE(m_station->end(), 3);
}

void TestRemoteSignIn::exitCodes_data()
{
    QTest::addColumn<int>("there");
    QTest::addColumn<bool>("begun");
    QTest::addColumn<int>("here");
    QTest::addColumn<QByteArray>("words");
    for (int code = 0; code <= 6; ++code)
        QTest::addRow("code %d", code) << code << true << code << QByteArray();
    QTest::newRow("killed there") << 137 << true << 1 << QByteArray("ended without a result");
    QTest::newRow("not connected") << 255 << false << 4 << QByteArray("ssh did not get to ada@server");
    QTest::newRow("connection lost") << 255 << true << 4 << QByteArray("The connection to ada@server was lost");
    QTest::newRow("ssh killed") << -1 << true << 4 << QByteArray("The connection to ada@server was lost");
    QTest::newRow("no ssh") << -2 << false << 1 << QByteArray("openssh-client");
    QTest::newRow("no evergrant") << 127 << false << 1 << QByteArray("no evergrant on ada@server");
    QTest::newRow("not executable") << 126 << false << 1 << QByteArray("no evergrant on ada@server");
}

void TestRemoteSignIn::exitCodes()
{
    QFETCH(const int, there);
    QFETCH(const bool, begun);
    QFETCH(const int, here);
    QFETCH(const QByteArray, words);
    begin();
    if (begun)
        printAddress(signIn());
    end(there);
    QCOMPARE(m_station->end(), here);
    QVERIFY2(said().contains(words), said().constData());
    if (words.isEmpty()) // the command there has said it
        QVERIFY2(said().count("evergrant:") == 1 && said().contains("Waiting"), said().constData());
}

void TestRemoteSignIn::portIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, quint16(QUrl(m_redirectUri).port())));
    begin();
    printAddress(signIn());
    QVERIFY(m_station->system.opened.isEmpty()); // its code would go to that program
    QVERIFY2(said().contains(QByteArray::number(other.serverPort())), said().constData());
    QVERIFY(ssh()->inputEnded);
    end(1);
    QCOMPARE(m_station->end(), 1);
}

void TestRemoteSignIn::cancelled()
{
    begin();
    printAddress(signIn());
    QVERIFY(m_station->system.catches);
    RawClient browser(quint16(QUrl(m_redirectUri).port()));
    browser.get(QUrl(m_redirectUri + u"?code=c&state=xyz"_s));
    QTRY_VERIFY(!ssh()->input.isEmpty());
    Q_EMIT m_station->system.interrupted();
    QVERIFY(ssh()->inputEnded && !ssh()->terminated && m_station->isRunning());
    end(1);
    QCOMPARE(m_station->end(), 1);
    QTRY_VERIFY(browser.isAnswered());
    QVERIFY2(browser.body().contains("data-outcome=\"cancelled\""), browser.body().constData());
}

/// ssh may be asking for a password then.
void TestRemoteSignIn::cancelledBeforeTheAddress()
{
    begin();
    Q_EMIT m_station->system.interrupted();
    m_station->clock.advance(0ms);
    QVERIFY(ssh()->terminated);
    printAddress(signIn());
    QVERIFY(m_station->system.opened.isEmpty());
    end(255);
    QCOMPARE(m_station->end(), 1);
    QVERIFY2(said().contains("cancelled") && !said().contains("ssh"), said().constData());
}

void TestRemoteSignIn::hangsAfterItWasCancelled()
{
    begin();
    printAddress(signIn());
    Q_EMIT m_station->system.interrupted();
    m_station->clock.advance(5s);
    QVERIFY(ssh()->terminated);
    end(cli::PipedProgram::EndedBySignal);
    QCOMPARE(m_station->end(), 1);
}

void TestRemoteSignIn::endOfInputGivesUp_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("browser") << u"--no-browser"_s;
    QTest::newRow("device") << u"--device"_s;
}

/// The other end: what runs there.
void TestRemoteSignIn::endOfInputGivesUp()
{
    QFETCH(const QString, way);
    api::Authorize::Answer begun;
    begun.attempt = u"a1"_s;
    begun.url = QUrl(u"https://as.example/auth"_s);
    if (way == "--device"_L1) {
        begun.userCode = u"AB-CD"_s;
        begun.verificationUri = QUrl(u"https://as.example/device"_s);
    }
    m_station->worker.script<api::Authorize>(begun);
    m_station->worker.script<api::AuthorizeCancel>({});
    m_station->worker.hold(u"authorize-wait"_s);
    m_station->console.ended = false;
    m_station->begin({u"authorize"_s, u"crm"_s, way, u"--until-eof"_s});
    QTRY_VERIFY(m_station->console.isRead());
    QVERIFY2(!said().contains("paste"), said().constData());
    QCOMPARE(m_station->console.out,
             "evergrant-sign-in: https://as.example/" + QByteArray(way == "--device"_L1 ? "device\n" : "auth\n"));
    m_station->console.ended = true;
    m_station->console.type(""); // an empty line, and then the end
    QTRY_VERIFY(m_station->worker.methods().contains(u"authorize-cancel"_s));
    m_station->worker.answerHeld(u"authorize-wait"_s,
                                 tl::unexpected(Error{ErrorKind::Cancelled, u"cancelled"_s, u"Cancelled."_s}));
    QCOMPARE(m_station->end(), 1);
}

EVERGRANT_TEST(TestRemoteSignIn)
#include "tst_cli_remotesignin.moc"
