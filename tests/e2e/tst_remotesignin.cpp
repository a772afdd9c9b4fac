// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in for a worker where no browser is: the person's machine and the worker's, with a real sshd between them.

#include "processes.h"
#include "sshserver.h"
#include "station.h"
#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant::e2e;

class TestRemoteSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void deviceOverSsh();
    void pastedAddressOverSsh();
    void signInPage();
    void signInPageWithACode();
    void browserHereWorkerThere();
    void deviceHereWorkerThere();
    void declined();
    void interrupted_data();
    void interrupted();
    void portIsTaken();
    void noConnectionOfThisName();
    void strangeHost();
    void noEvergrantThere();

private:
    QStringList remoteAuthorize(const QStringList& options) const
    {
        return QStringList{u"authorize"_s,    u"crm"_s,       u"--host"_s,
                           SshServer::host(), u"--profile"_s, m_there->profile()} +
               options;
    }
    std::unique_ptr<Background> overSsh(const QString& option) const
    {
        return m_ssh.begin(
            {SshServer::host(), u"evergrant --profile %1 authorize crm %2"_s.arg(m_there->profile(), option)});
    }
    static Ran consent(const QByteArray& address, const QStringList& options = {})
    {
        return run(u"node"_s, QStringList{supportProgram(u"consent.mjs"_s), u"-"_s} + options, address);
    }
    /// A person who does everything over plain HTTP, or nothing.
    bool setBrowser(const QString& commands);
    bool setPerson(const QString& options = {})
    {
        return setBrowser(u"printf '%s\\n' \"$1\" | node '%1' - %2 >'%3' 2>&1 &"_s.arg(
            supportProgram(u"consent.mjs"_s), options, m_here->file(u"page"_s)));
    }
    QByteArray page() const;
    /// The address of a page of the worker's endpoint, whose port is forwarded to here.
    QByteArray signInPage(const QStringList& options);
    std::unique_ptr<Background> m_tunnel;

    bool isSomebodySigningInThere() const { return !m_there->view(u"crm"_s)["authorizing"_L1].toString().isEmpty(); }
    static bool isCommandRunningThere();

    AuthServer m_server;
    SshServer m_ssh;
    std::unique_ptr<Station> m_here, m_there;
    std::unique_ptr<Background> m_worker; ///< there
};

void TestRemoteSignIn::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
    QVERIFY(m_ssh.start());
}

void TestRemoteSignIn::init()
{
    m_server.reset();
    m_server.setAccessTokenLife(3600);
    m_here = std::make_unique<Station>();
    m_here->setEnvironment(u"PATH"_s, m_ssh.path());
    m_there = std::make_unique<Station>();
    m_there->setEnvironment(u"LD_PRELOAD"_s, QStringLiteral(EVERGRANT_ELSEWHERE));
    m_there->setEnvironment(u"ASAN_OPTIONS"_s,
                            m_there->environment().value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0"_s);
    m_worker = m_there->serve();
    QVERIFY(m_worker);
    COMPARE_CODE(m_there->add(u"crm"_s, m_server, {u"--redirect-uri"_s, u"http://127.0.0.1/callback"_s}), 0);
}

void TestRemoteSignIn::cleanup()
{
    QCOMPARE(m_here->workers().size(), 0); // whose profile has no part in it
    m_tunnel.reset();
    m_worker.reset();
    m_there.reset();
    m_here.reset();
}

bool TestRemoteSignIn::setBrowser(const QString& commands)
{
    const QString name = m_here->file(u"browser"_s);
    QFile file(name);
    const QByteArray script = "#!/bin/sh\n" + commands.toUtf8() + '\n';
    m_here->setEnvironment(u"BROWSER"_s, name);
    return file.open(QFile::WriteOnly) && file.write(script) == script.size() &&
           file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
}

QByteArray TestRemoteSignIn::page() const
{
    QFile file(m_here->file(u"page"_s));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestRemoteSignIn::isCommandRunningThere()
{
    const auto processes = runningProcesses();
    return std::any_of(processes.begin(), processes.end(), [](const Process& process) {
        return process.arguments.contains(u"--until-eof"_s) && process.arguments.contains(u"crm"_s);
    });
}

void TestRemoteSignIn::deviceOverSsh()
{
    const auto command = overSsh(u"--device"_s);
    COMPARE_CODE(consent(command->line()), 0);
    COMPARE_CODE(command->finish(), 0);
    QCOMPARE(m_there->state(u"crm"_s), u"healthy"_s);
}

void TestRemoteSignIn::pastedAddressOverSsh()
{
    const auto command = overSsh(u"--no-browser"_s);
    const QString held = m_here->file(u"address"_s);
    COMPARE_CODE(consent(command->line(), {u"--hold"_s, held}), 0);
    QFile file(held);
    QVERIFY(file.open(QFile::ReadOnly));
    command->write(file.readAll());
    COMPARE_CODE(command->finish(), 0);
    QCOMPARE(m_there->state(u"crm"_s), u"healthy"_s);
}

QByteArray TestRemoteSignIn::signInPage(const QStringList& options)
{
    const auto enabled = m_there->evergrant({u"endpoint"_s, u"enable"_s});
    const auto made = m_there->evergrant(QStringList{u"endpoint"_s, u"sign-in"_s, u"crm"_s} + options);
    if (enabled.code != 0 || made.code != 0)
        qWarning("enable: %s, sign-in: %s", enabled.told(), made.told());
    const QByteArray address = lineOf(made);
    const int port = QUrl::fromEncoded(address).port();
    m_tunnel = m_ssh.begin({u"-N"_s, u"-L"_s, u"127.0.0.1:%1:127.0.0.2:%1"_s.arg(port), SshServer::host()});
    const bool isOpen = QTest::qWaitFor(
        [port] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
            return socket.waitForConnected(1000);
        },
        20000);
    return isOpen ? address : QByteArray();
}

/// A real Chromium; the page that the provider leads to does not load in it.
void TestRemoteSignIn::signInPage()
{
    const QByteArray address = signInPage({});
    QVERIFY(!address.isEmpty());
    Background person(u"node"_s, {supportProgram(u"signin-page.mjs"_s)}, QProcessEnvironment::systemEnvironment());
    person.write(address + '\n');
    const QJsonObject offer = QJsonDocument::fromJson(person.line()).object();
    QVERIFY2(offer["link"_L1].toString().startsWith(m_server.issuer()), person.complaints().constData());
    const QString held = m_here->file(u"address"_s);
    COMPARE_CODE(consent(offer["link"_L1].toString().toUtf8(), {u"--hold"_s, held}), 0);
    QFile file(held);
    QVERIFY(file.open(QFile::ReadOnly));
    person.write(file.readAll());
    const QJsonObject last = QJsonDocument::fromJson(person.line()).object();
    QVERIFY2(last["outcome"_L1].toString() == "success"_L1, person.complaints().constData());
    COMPARE_CODE(person.finish(), 0);
    QCOMPARE(m_there->state(u"crm"_s), u"healthy"_s);
    const auto logged = m_there->evergrant({u"log"_s, u"--json"_s});
    QVERIFY(!logged.out.contains(QUrl::fromEncoded(address).query(QUrl::FullyEncoded).mid(4).toLatin1()));
}

void TestRemoteSignIn::signInPageWithACode()
{
    const QByteArray address = signInPage({u"--device"_s});
    QVERIFY(!address.isEmpty());
    Background person(u"node"_s, {supportProgram(u"signin-page.mjs"_s)}, QProcessEnvironment::systemEnvironment());
    person.write(address + '\n');
    const QJsonObject offer = QJsonDocument::fromJson(person.line()).object();
    QVERIFY2(!offer["code"_L1].toString().isEmpty(), person.complaints().constData());
    COMPARE_CODE(consent(offer["link"_L1].toString().toUtf8()), 0);
    person.write("\n");
    const QJsonObject last = QJsonDocument::fromJson(person.line()).object();
    QVERIFY2(last["outcome"_L1].toString() == "success"_L1, person.complaints().constData());
    QCOMPARE(m_there->state(u"crm"_s), u"healthy"_s);
}

/// A real Chromium, by the session's xdg-open.
void TestRemoteSignIn::browserHereWorkerThere()
{
    ProcessWatch watch;
    const auto signedIn = m_here->evergrant(remoteAuthorize({}));
    COMPARE_CODE(signedIn, 0);
    QCOMPARE(signedIn.out, QByteArray());
    QVERIFY2(signedIn.err.contains("Authorized crm"), signedIn.told());
    QCOMPARE(m_there->state(u"crm"_s), u"healthy"_s);
    QFile browser(qEnvironmentVariable("EVERGRANT_TEST_BROWSER_LOG"));
    QVERIFY(browser.open(QFile::ReadOnly));
    QByteArray pages;
    QTRY_VERIFY_WITH_TIMEOUT((pages += browser.readAll()).contains("\"outcome\":\"success\""), 20000);

    watch.stop();
    int codes = 0;
    for (const auto& secret : m_server.secretsSeen()) {
        const QByteArray value = secret["value"_L1].toString().toUtf8();
        codes += int(secret["kind"_L1].toString().contains("code"_L1));
        QVERIFY2(!signedIn.err.contains(value), "a secret was said");
        for (const auto& [content, place] : watch.seen().asKeyValueRange())
            QVERIFY2(!content.contains(value), place.constData());
    }
    QVERIFY(codes > 0);
}

void TestRemoteSignIn::deviceHereWorkerThere()
{
    QVERIFY(setPerson());
    const auto signedIn = m_here->evergrant(remoteAuthorize({u"--device"_s}));
    COMPARE_CODE(signedIn, 0);
    QVERIFY2(signedIn.err.contains("enter the code"), signedIn.told());
    QCOMPARE(m_there->state(u"crm"_s), u"healthy"_s);
}

void TestRemoteSignIn::declined()
{
    QVERIFY(setPerson(u"--deny"_s));
    COMPARE_CODE(m_here->evergrant(remoteAuthorize({})), 3);
    QTRY_VERIFY(page().contains("\"outcome\":\"failed\""));
    QCOMPARE(m_there->state(u"crm"_s), u"never-authorized"_s);
}

void TestRemoteSignIn::interrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("code");
    QTest::newRow("Ctrl-C") << SIGINT << 1;
    QTest::newRow("killed") << SIGKILL << int(Ran::Crashed);
}

/// However it ends here, nobody goes on waiting there.
void TestRemoteSignIn::interrupted()
{
    QFETCH(const int, signal);
    QVERIFY(setBrowser(u"exit 0"_s));
    const auto command = m_here->begin(remoteAuthorize({}));
    QTRY_VERIFY_WITH_TIMEOUT(command->complaints().contains("Waiting"), 20000);
    QVERIFY(isSomebodySigningInThere());
    QVERIFY(isCommandRunningThere());
    command->signal(signal);
    const auto ended = command->finish();
    QTEST(ended.code, "code");
    QTRY_VERIFY_WITH_TIMEOUT(!isSomebodySigningInThere(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!isCommandRunningThere(), 20000);
}

void TestRemoteSignIn::portIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1/callback"_s.arg(other.serverPort());
    COMPARE_CODE(m_there->evergrant({u"set"_s, u"crm"_s, u"--set"_s, u"redirect_uri="_s + address}), 0);
    QVERIFY(setPerson());
    const auto refused = m_here->evergrant(remoteAuthorize({}));
    COMPARE_CODE(refused, 1);
    QVERIFY2(refused.err.contains(QByteArray::number(other.serverPort())), refused.told());
    QVERIFY(!QFile::exists(m_here->file(u"page"_s))); // no browser was opened
    QVERIFY(!isSomebodySigningInThere());
}

void TestRemoteSignIn::noConnectionOfThisName()
{
    auto words = remoteAuthorize({});
    words[1] = u"nobody"_s;
    const auto refused = m_here->evergrant(words);
    COMPARE_CODE(refused, 6);
    QVERIFY2(refused.err.contains("nobody"), refused.told());
}

void TestRemoteSignIn::strangeHost()
{
    const auto refused = m_here->evergrant({u"authorize"_s, u"crm"_s, u"--host"_s, SshServer::strangeHost()});
    COMPARE_CODE(refused, 4);
    QVERIFY2(refused.err.contains("Host key verification failed"), refused.told());
    QVERIFY2(refused.err.contains("ssh did not get to strange"), refused.told());
}

void TestRemoteSignIn::noEvergrantThere()
{
    SshServer bare(SshServer::Programs::Missing);
    QVERIFY(bare.start());
    m_here->setEnvironment(u"PATH"_s, bare.path());
    const auto refused = m_here->evergrant(remoteAuthorize({}));
    COMPARE_CODE(refused, 1);
    QVERIFY2(refused.err.contains("There is no evergrant on box"), refused.told());
}

QTEST_GUILESS_MAIN(TestRemoteSignIn)
#include "tst_remotesignin.moc"
