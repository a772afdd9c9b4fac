// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every grant from the command line to a certified authorization server that nobody here has written, with a real
// keyring: another device, client credentials by secret and by private key, revocation, introspection, key files,
// proxy.

#include "station.h"
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace evergrant::e2e;

class TestGrants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void device();
    void deviceDenied();
    void deviceAsAWayToSignInAgain();
    void clientCredentials();
    void clientCredentialsWrongSecret();
    void privateKey();
    void privateKeyInTheBrowserGrant();
    void jwtBearer();
    void jwtBearerWithAnotherKey();
    void keyFilesThatAreNone_data();
    void keyFilesThatAreNone();
    void revokedAtRemoval();
    void otherAccount();
    void unusedSignInEndsNoOtherConnection();
    void unusedSignInIsRevokedOnRequest();
    void otherAccountSurvivesACrash();
    void throughAProxy();
    void staticCredential();

private:
    QStringList openId(const AuthServer& server, const QString& grant) const;
    /// The person opens the printed address on another device.
    Ran onADevice(const QStringList& options, const QStringList& person = {}) const;
    QString key(const QString& name) const { return m_keys.filePath(name); }

    QTemporaryDir m_keys;
    AuthServer m_server;
    std::unique_ptr<Station> m_station;
};

void TestGrants::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    const Ran made = run(supportProgram(u"make-keys"_s), {m_keys.path()});
    COMPARE_CODE(made, 0);
    QVERIFY(m_server.start());
}

void TestGrants::init()
{
    m_server.reset();
    m_server.setAccessTokenLife(3600);
    m_station = std::make_unique<Station>();
}

void TestGrants::cleanup()
{
    QCOMPARE(m_station->sanitizerReports(), QByteArray());
    m_station.reset();
}

QStringList TestGrants::openId(const AuthServer& server, const QString& grant) const
{
    return {u"add"_s, u"crm"_s,         u"--provider"_s,   u"openid"_s, u"--grant"_s,
            grant,    u"--client-id"_s, server.clientId(), u"--set"_s,  u"issuer="_s + server.issuer()};
}

Ran TestGrants::onADevice(const QStringList& options, const QStringList& person) const
{
    const auto command = m_station->begin(QStringList{u"authorize"_s, u"crm"_s} + options);
    const QByteArray address = command->line();
    if (address.isEmpty())
        return command->finish();
    (void)run(u"node"_s, QStringList{supportProgram(u"consent.mjs"_s), u"-"_s} + person, address);
    return command->finish();
}

void TestGrants::device()
{
    COMPARE_CODE(m_station->evergrant(openId(m_server, u"device"_s) + QStringList{u"--client-secret-stdin"_s},
                                      m_server.clientSecret() + '\n'),
                 0);
    const Ran signedIn = onADevice({});
    COMPARE_CODE(signedIn, 0);
    QVERIFY2(signedIn.err.contains("enter the code"), signedIn.told());
    COMPARE_CODE(m_station->evergrant({u"token"_s, u"crm"_s}), 0);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    COMPARE_CODE(m_station->evergrant({u"probe"_s, u"crm"_s}), 0);
    m_station->killWorkers();
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
}

void TestGrants::deviceDenied()
{
    COMPARE_CODE(m_station->evergrant(openId(m_server, u"device"_s) + QStringList{u"--client-secret-stdin"_s},
                                      m_server.clientSecret() + '\n'),
                 0);
    const Ran denied = onADevice({}, {u"--deny"_s});
    COMPARE_CODE(denied, 3);
    QCOMPARE(m_station->state(u"crm"_s), u"never-authorized"_s);
}

void TestGrants::deviceAsAWayToSignInAgain()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    m_server.revokeAll();
    COMPARE_CODE(onADevice({u"--device"_s}), 0);
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
}

void TestGrants::clientCredentials()
{
    COMPARE_CODE(
        m_station->evergrant(openId(m_server, u"client-credentials"_s) + QStringList{u"--client-secret-stdin"_s},
                             m_server.clientSecret() + '\n'),
        0);
    // Nobody does anything more.
    QTRY_VERIFY_WITH_TIMEOUT(m_station->isUsable(u"crm"_s), 20000);
    QCOMPARE(m_station->state(u"crm"_s), u"healthy"_s);
    COMPARE_CODE(m_station->evergrant({u"token"_s, u"crm"_s}), 0);
    m_station->killWorkers();
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    COMPARE_CODE(m_station->evergrant({u"authorize"_s, u"crm"_s}), 0);
    COMPARE_CODE(m_station->evergrant({u"authorize"_s, u"crm"_s, u"--spare"_s}), 2);
}

void TestGrants::clientCredentialsWrongSecret()
{
    COMPARE_CODE(m_station->evergrant(
                     openId(m_server, u"client-credentials"_s) + QStringList{u"--client-secret-stdin"_s}, "wrong\n"),
                 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_station->state(u"crm"_s), u"misconfigured"_s, 20000);
    COMPARE_CODE(m_station->evergrant({u"token"_s, u"crm"_s}), 3);
    COMPARE_CODE(m_station->evergrant({u"set"_s, u"crm"_s, u"--client-secret-stdin"_s}, m_server.clientSecret() + '\n'),
                 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_station->state(u"crm"_s), u"healthy"_s, 20000);
}

void TestGrants::privateKey()
{
    AuthServer server({u"--client-auth"_s, u"private_key_jwt"_s, u"--client-public-key"_s, key(u"rsa.pub"_s)});
    QVERIFY(server.start());
    server.setAccessTokenLife(3600);
    COMPARE_CODE(m_station->evergrant(openId(server, u"client-credentials"_s) +
                                      QStringList{u"--set"_s, u"client_auth=private_key_jwt"_s, u"--set"_s,
                                                  u"client_key_file="_s + key(u"rsa.pem"_s)}),
                 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_station->isUsable(u"crm"_s), 20000);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    // The key is in no file of the profile as it is.
    QFile settings(m_station->profile() + u"/connections.json"_s);
    QVERIFY(settings.open(QFile::ReadOnly));
    QVERIFY(!settings.readAll().contains("PRIVATE KEY"));
}

void TestGrants::privateKeyInTheBrowserGrant()
{
    AuthServer server({u"--client-auth"_s, u"private_key_jwt"_s, u"--client-public-key"_s, key(u"rsa.pub"_s)});
    QVERIFY(server.start());
    COMPARE_CODE(m_station->evergrant(openId(server, u"code"_s) +
                                      QStringList{u"--set"_s, u"client_auth=private_key_jwt"_s, u"--set"_s,
                                                  u"client_key_file="_s + key(u"rsa.pem"_s)}),
                 0);
    COMPARE_CODE(m_station->authorize(u"crm"_s).command, 0);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
}

void TestGrants::jwtBearer()
{
    AuthServer server({u"--client-auth"_s, u"none"_s, u"--client-public-key"_s, key(u"rsa.pub"_s)});
    QVERIFY(server.start());
    COMPARE_CODE(m_station->evergrant(openId(server, u"jwt-bearer"_s) +
                                      QStringList{u"--set"_s, u"client_key_file="_s + key(u"rsa.pem"_s), u"--set"_s,
                                                  u"username=robot"_s, u"--scope"_s, u"openid"_s}),
                 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_station->isUsable(u"crm"_s), 20000);
    const QByteArray first = lineOf(m_station->evergrant({u"token"_s, u"crm"_s}));
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QVERIFY(lineOf(m_station->evergrant({u"token"_s, u"crm"_s})) != first);
    // The server's own word on whose token it is.
    const Ran probe = m_station->evergrant({u"probe"_s, u"crm"_s});
    COMPARE_CODE(probe, 0);
    QCOMPARE(lineOf(probe), QByteArray("robot"));
}

void TestGrants::jwtBearerWithAnotherKey()
{
    AuthServer server({u"--client-auth"_s, u"none"_s, u"--client-public-key"_s, key(u"rsa.pub"_s)});
    QVERIFY(server.start());
    COMPARE_CODE(m_station->evergrant(openId(server, u"jwt-bearer"_s) +
                                      QStringList{u"--set"_s, u"client_key_file="_s + key(u"good.pem"_s), u"--set"_s,
                                                  u"username=robot"_s}),
                 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_station->state(u"crm"_s), u"misconfigured"_s, 20000);
    COMPARE_CODE(m_station->evergrant({u"token"_s, u"crm"_s}), 3);
}

void TestGrants::keyFilesThatAreNone_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no such file") << QStringList{u"client_key_file=/nowhere/key.pem"_s}
                                  << QByteArray("/nowhere/key.pem");
    QTest::newRow("a public key") << QStringList{u"client_key_file="_s + key(u"rsa.pub"_s)} << QByteArray("rsa.pub");
    QTest::newRow("with a password") << QStringList{u"client_key_file="_s + key(u"locked.pem"_s)}
                                     << QByteArray("password");
    QTest::newRow("certificate of another key")
        << QStringList{u"client_key_file="_s + key(u"rsa.pem"_s), u"client_certificate_file="_s + key(u"good.crt"_s)}
        << QByteArray("good.crt");
    QTest::newRow("expired certificate") << QStringList{u"client_key_file="_s + key(u"expired.pem"_s),
                                                        u"client_certificate_file="_s + key(u"expired.crt"_s)}
                                         << QByteArray("expired.crt");
    QTest::newRow("not relative") << QStringList{u"client_key_file=key.pem"_s} << QByteArray("client_key_file");
}

void TestGrants::keyFilesThatAreNone()
{
    QFETCH(QStringList, files);
    QFETCH(QByteArray, words);
    QStringList command = openId(m_server, u"client-credentials"_s);
    command += {u"--set"_s, u"client_auth=private_key_jwt"_s};
    for (const auto& file : files)
        command += {u"--set"_s, file};
    const Ran refused = m_station->evergrant(command);
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains(words), refused.told());
    COMPARE_CODE(m_station->evergrant({u"status"_s, u"crm"_s}), 6);
}

void TestGrants::revokedAtRemoval()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const auto before = m_server.state().value("live_refresh_tokens"_L1).toInt();
    const Ran removed = m_station->evergrant({u"remove"_s, u"crm"_s, u"--revoke"_s, u"--yes"_s});
    COMPARE_CODE(removed, 0);
    QVERIFY2(removed.err.contains("revoked"), removed.told());
    QVERIFY(m_server.state().value("live_refresh_tokens"_L1).toInt() < before);
}

void TestGrants::otherAccount()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const QString account = m_station->status(u"crm"_s).value("account"_L1).toString();
    QVERIFY(!account.isEmpty());
    const SignIn other = m_station->authorize(u"crm"_s, {u"--user"_s, u"bob"_s});
    COMPARE_CODE(other.command, 3);
    QCOMPARE(m_station->status(u"crm"_s).value("account"_L1).toString(), account);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
}

/// Both belong to one client registration, and at this server revoking a token of one ends all of its grant.
void TestGrants::unusedSignInEndsNoOtherConnection()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(m_station->add(u"other"_s, m_server), 0);
    COMPARE_CODE(m_station->authorize(u"other"_s, {u"--user"_s, u"bob"_s}).command, 0);
    const auto isAlive = [this] {
        return m_station->evergrant({u"refresh"_s, u"other"_s, u"--force"_s}).code == 0 &&
               m_server.accepts(lineOf(m_station->evergrant({u"token"_s, u"other"_s})));
    };
    QVERIFY(isAlive());
    const SignIn declined = m_station->authorize(u"crm"_s, {u"--user"_s, u"bob"_s});
    COMPARE_CODE(declined.command, 3);
    QVERIFY2(declined.command.err.contains("stays valid until it ends"), declined.command.told());
    QVERIFY(isAlive());
    const Ran revoked = m_station->evergrant({u"authorize"_s, u"crm"_s, u"--revoke-unused"_s});
    COMPARE_CODE(revoked, 1);
    QVERIFY2(revoked.err.contains("other"), revoked.told());
    QVERIFY(isAlive());
    COMPARE_CODE(onADevice({u"--device"_s}, {u"--user"_s, u"bob"_s}), 3);
    QVERIFY(isAlive());
    // What was not used would be revoked along.
    const Ran refused = m_station->evergrant({u"remove"_s, u"crm"_s, u"--revoke"_s, u"--yes"_s});
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains("other") && refused.err.contains("--revoke=all"), refused.told());
    QVERIFY(isAlive());
    COMPARE_CODE(m_station->evergrant({u"remove"_s, u"crm"_s, u"--yes"_s}), 0);
    QVERIFY(isAlive());
    QCOMPARE(m_station->state(u"other"_s), u"healthy"_s);
}

/// Where nothing else can end with it, it is revoked on request.
void TestGrants::unusedSignInIsRevokedOnRequest()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(m_station->authorize(u"crm"_s, {u"--user"_s, u"bob"_s}).command, 3);
    const auto before = m_server.state().value("live_refresh_tokens"_L1).toInt();
    COMPARE_CODE(m_station->evergrant({u"authorize"_s, u"crm"_s, u"--revoke-unused"_s}), 0);
    QVERIFY(m_server.state().value("live_refresh_tokens"_L1).toInt() < before);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
}

/// The worker dies while a person is asked about the other account.
void TestGrants::otherAccountSurvivesACrash()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const QString account = m_station->status(u"crm"_s).value("account"_L1).toString();
    const auto begun = m_station->ask(u"authorize"_s, {{u"name"_s, u"crm"_s}});
    (void)run(u"node"_s, {supportProgram(u"consent.mjs"_s), u"-"_s, u"--user"_s, u"bob"_s},
              begun.value("url"_L1).toString().toUtf8());
    const auto asked = m_station->ask(u"authorize-wait"_s, {{u"attempt"_s, begun.value("attempt"_L1)}});
    QCOMPARE(asked.value("outcome"_L1).toString(), u"other-account"_s);
    m_station->killWorkers();

    QCOMPARE(m_station->status(u"crm"_s).value("account"_L1).toString(), account);
    QTRY_VERIFY(!m_station->view(u"crm"_s).value("authorizing"_L1).toString().isEmpty());
    const auto attempt = m_station->view(u"crm"_s).value("authorizing"_L1);
    const auto again = m_station->ask(u"authorize-wait"_s, {{u"attempt"_s, attempt}});
    QCOMPARE(again.value("account"_L1), asked.value("account"_L1));
    (void)m_station->ask(u"authorize-answer"_s,
                         {{u"attempt"_s, attempt}, {u"question"_s, again.value("question"_L1)}, {u"accept"_s, true}});
    const auto ended = m_station->ask(u"authorize-wait"_s, {{u"attempt"_s, attempt}});
    QCOMPARE(ended.value("outcome"_L1).toString(), u"success"_s);
    QCOMPARE(m_station->status(u"crm"_s).value("account"_L1), asked.value("account"_L1));
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
}

/// One that asks for a password, which is then in no command line and no log.
void TestGrants::throughAProxy()
{
    COMPARE_CODE(m_station->add(u"crm"_s, m_server, {u"--set"_s, u"proxy=http://ann:x@proxy.example:3128"_s}), 2);
    COMPARE_CODE(m_station->add(u"crm"_s, m_server, {u"--set"_s, u"proxy=http://ann@proxy.example:3128"_s}), 0);
    COMPARE_CODE(m_station->evergrant({u"set"_s, u"crm"_s, u"--proxy-password-stdin"_s}, "pr0xy-canary\n"), 0);
    // The way to this machine itself leads through no proxy.
    COMPARE_CODE(m_station->authorize(u"crm"_s).command, 0);
    const Ran doctor = m_station->evergrant({u"doctor"_s, u"--json"_s});
    QVERIFY2(!doctor.out.contains("pr0xy-canary"), "the password was shown");
    for (const auto& event : m_station->log())
        QVERIFY(!event["message"_L1].toString().contains(u"pr0xy-canary"_s));
}

void TestGrants::staticCredential()
{
    COMPARE_CODE(m_station->evergrant({u"add"_s, u"key"_s, u"--provider"_s, u"oauth2"_s, u"--grant"_s, u"static"_s,
                                       u"--set"_s, u"header_name=X-Api-Key"_s, u"--set"_s, u"header_prefix=Key"_s,
                                       u"--client-secret-stdin"_s},
                                      "k-1\n"),
                 0);
    QCOMPARE(lineOf(m_station->evergrant({u"token"_s, u"key"_s})), QByteArray("k-1"));
    QCOMPARE(lineOf(m_station->evergrant({u"header"_s, u"key"_s})), QByteArray("X-Api-Key: Key k-1"));
    // Nothing is known that would prove it.
    COMPARE_CODE(m_station->evergrant({u"probe"_s, u"key"_s}), 1);
    QCOMPARE(m_station->state(u"key"_s), u"healthy"_s);
}

QTEST_GUILESS_MAIN(TestGrants)
#include "tst_grants.moc"
