// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of alerts from the command line to real servers, right and wrong ones.

#include "../alerts/mailserver.h"
#include "../net/answeringserver.h"
#include "station.h"
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::e2e;
using test::MailServer;

namespace {

constexpr auto password = "correct horse";
constexpr auto webhookKey = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

} // namespace

class TestAlertSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void mail_data();
    void mail();
    void mailSignedInByAConnection();
    void wrongMailServer_data();
    void wrongMailServer();
    void carrierAddress();
    void webhook();

private:
    /// `more`: options of `alert add mail`.
    Ran addMail(const MailServer& server, const QString& scheme, const QStringList& more = {},
                const QByteArray& secret = {}) const;
    Ran alert(const QStringList& words) const { return m_station->evergrant(QStringList{u"alert"_s} + words); }

    std::unique_ptr<Station> m_station;
};

void TestAlertSend::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
}

void TestAlertSend::init()
{
    m_station = std::make_unique<Station>();
}

void TestAlertSend::cleanup()
{
    QCOMPARE(m_station->sanitizerReports(), QByteArray());
    m_station.reset();
}

Ran TestAlertSend::addMail(const MailServer& server, const QString& scheme, const QStringList& more,
                           const QByteArray& secret) const
{
    QStringList words{u"alert"_s,
                      u"add"_s,
                      u"mail"_s,
                      u"--to"_s,
                      u"ann@example.org"_s,
                      u"--from"_s,
                      u"evergrant@example.org"_s,
                      u"--smtp"_s,
                      u"%1://127.0.0.1:%2"_s.arg(scheme).arg(server.port())};
    if (!secret.isEmpty())
        words << u"--user"_s << u"ann"_s << u"--secret-stdin"_s;
    return m_station->evergrant(words + more, secret.isEmpty() ? QByteArray() : secret + '\n');
}

void TestAlertSend::mail_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QString>("method");
    QTest::newRow("TLS") << u"smtps"_s << true << u"PLAIN"_s;
    QTest::newRow("STARTTLS") << u"smtp"_s << true << u"LOGIN"_s;
    QTest::newRow("loopback") << u"smtp"_s << false << QString();
}

void TestAlertSend::mail()
{
    QFETCH(const QString, scheme);
    QFETCH(const bool, encrypted);
    QFETCH(const QString, method);
    MailServer server;
    QJsonObject setting;
    QStringList options;
    if (encrypted) {
        setting = {{u"certificates"_s, MailServer::certificates()},
                   {u"secure"_s, scheme == "smtps"_L1},
                   {u"auth"_s, QJsonArray{method}},
                   {u"password"_s, QString::fromLatin1(password)}};
        options << u"--ca-file"_s << MailServer::certificates() + u"/cert.pem"_s;
    }
    QVERIFY(server.start(setting));
    COMPARE_CODE(addMail(server, scheme, options, encrypted ? password : ""), 0);
    const Ran tested = alert({u"test"_s, u"mail"_s});
    COMPARE_CODE(tested, 0);
    QVERIFY2(tested.err.contains("127.0.0.1"), tested.told());
    const QJsonObject mail = server.mail();
    QCOMPARE(mail.value("envelope"_L1).toObject().value("from"_L1).toString(), u"evergrant@example.org"_s);
    QCOMPARE(mail.value("to"_L1).toString(), u"ann@example.org"_s);
    QCOMPARE(mail.value("subject"_L1).toString(), u"Evergrant: This is a test of the alert mail"_s);
    QVERIFY(mail.value("text"_L1).toString().contains(u"Nothing is wrong."_s));
    QCOMPARE(mail.value("tls"_L1).toBool(), encrypted);
    QCOMPARE(mail.value("auth"_L1).toObject().value("method"_L1).toString(), method);
    QVERIFY(!mail.value("bareLineFeeds"_L1).toBool());
    const QJsonObject shown = alert({u"list"_s, u"--json"_s}).json().value("alerts"_L1)[0].toObject();
    QCOMPARE(shown.value("state"_L1).toString(), u"ready"_s);
    QCOMPARE(shown.value("has_secret"_L1).toBool(), encrypted);
}

void TestAlertSend::mailSignedInByAConnection()
{
    AuthServer authorization;
    QVERIFY(authorization.start());
    QVERIFY(m_station->authorized(u"mailbox"_s, authorization));
    MailServer server;
    QVERIFY(
        server.start({{u"certificates"_s, MailServer::certificates()},
                      {u"auth"_s, QJsonArray{u"PLAIN"_s, u"XOAUTH2"_s}},
                      {u"password"_s, QString::fromUtf8(lineOf(m_station->evergrant({u"token"_s, u"mailbox"_s})))}}));
    COMPARE_CODE(addMail(server, u"smtp"_s,
                         {u"--ca-file"_s, MailServer::certificates() + u"/cert.pem"_s, u"--auth-connection"_s,
                          u"mailbox"_s, u"--user"_s, u"ann@example.org"_s}),
                 0);
    COMPARE_CODE(alert({u"test"_s, u"mail"_s}), 0);
    const QJsonObject auth = server.mail().value("auth"_L1).toObject();
    QCOMPARE(auth.value("method"_L1).toString(), u"XOAUTH2"_s);
    QCOMPARE(auth.value("user"_L1).toString(), u"ann@example.org"_s);
}

void TestAlertSend::wrongMailServer_data()
{
    QTest::addColumn<QJsonObject>("setting");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const QJsonArray plain{u"PLAIN"_s};
    const QByteArray good = password;
    const auto row = [&](const char* name, QJsonObject setting, const QByteArray& secret, int code,
                         const QByteArray& said) {
        setting.insert(u"password"_s, QString::fromLatin1(password));
        QTest::newRow(name) << setting << secret << code << said;
    };
    row("password refused", {{u"auth"_s, plain}}, "wrong", 1, "password");
    row("no sign-in offered", {}, good, 1, "does not offer");
    row("later", {{u"auth"_s, plain}, {u"recipient"_s, 451}}, good, 4, "451");
    row("no such recipient", {{u"auth"_s, plain}, {u"recipient"_s, 550}}, good, 1, "550");
    row("hangs", {{u"auth"_s, plain}, {u"hangs"_s, true}}, good, 4, "in time");
}

void TestAlertSend::wrongMailServer()
{
    QFETCH(const QJsonObject, setting);
    QFETCH(const QByteArray, secret);
    QFETCH(const int, code);
    QFETCH(const QByteArray, said);
    MailServer server;
    QVERIFY(server.start(setting));
    COMPARE_CODE(addMail(server, u"smtp"_s, {}, secret), 0);
    const Ran tested = alert({u"test"_s, u"mail"_s});
    COMPARE_CODE(tested, code);
    QVERIFY2(tested.err.contains(said), tested.told());
    QVERIFY2(!tested.err.contains(secret), tested.told());
    QCOMPARE(tested.out, QByteArray());
}

void TestAlertSend::carrierAddress()
{
    const Ran refused =
        alert({u"add"_s, u"mail"_s, u"--to"_s, u"5551234567@vtext.com"_s, u"--smtp"_s, u"smtps://mail.example.org"_s});
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains("sms"), refused.told());
    const Ran injected = alert({u"add"_s, u"mail"_s, u"--to"_s, u"ann@example.org\r\nBcc: eve@example.org"_s,
                                u"--smtp"_s, u"smtps://mail.example.org"_s});
    COMPARE_CODE(injected, 2);
}

void TestAlertSend::webhook()
{
    AnsweringServer server;
    server.answer({}, 204);
    COMPARE_CODE(m_station->evergrant({u"alert"_s, u"add"_s, u"webhook"_s, u"--to"_s, server.url(u"/hook"_s).toString(),
                                       u"--secret-stdin"_s},
                                      QByteArray(webhookKey) + '\n'),
                 0);
    const auto test = m_station->begin({u"alert"_s, u"test"_s, u"webhook"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!test->isRunning(), 30000); // the server answers meanwhile
    COMPARE_CODE(test->finish(), 0);
    QJsonObject headers;
    for (const QByteArray name : {"Webhook-Id", "Webhook-Timestamp", "Webhook-Signature"})
        headers.insert(QString::fromLatin1(name.toLower()), QString::fromLatin1(server.last().header(name)));
    const auto verify = [&headers](const QByteArray& body) {
        const QJsonObject question{{u"secret"_s, QString::fromLatin1(webhookKey)},
                                   {u"headers"_s, headers},
                                   {u"body"_s, QString::fromUtf8(body)}};
        return run(u"node"_s, {supportProgram(u"verify-webhook.mjs"_s)}, QJsonDocument(question).toJson());
    };
    COMPARE_CODE(verify(server.last().body), 0);
    COMPARE_CODE(verify(server.last().body + ' '), 1);
}

QTEST_GUILESS_MAIN(TestAlertSend)
#include "tst_alertsend.moc"
