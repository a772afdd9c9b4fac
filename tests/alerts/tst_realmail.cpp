// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Against npm's smtp-server, parsed with its mailparser.

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "alerts/channels/mailchannel.h"
#include "channelfixture.h"
#include "mailserver.h"
#include <QJsonArray>
#include <QTcpServer>

using namespace evergrant;
using namespace evergrant::alerts;
using namespace Qt::Literals::StringLiterals;
using test::MailServer;
using test::secret;

class TestRealMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrives();
    void signsIn_data();
    void signsIn();
    void refusals_data();
    void refusals();
    void trustsNobodyElse();
    void nobodyListens();
    void silentServerIsNamed();

private:
    ChannelResult send(const MailServer& server, const QString& scheme, QMap<QString, QString> options = {},
                       const QByteArray& password = {});
    SystemClock m_clock;
};

ChannelResult TestRealMail::send(const MailServer& server, const QString& scheme, QMap<QString, QString> options,
                                 const QByteArray& password)
{
    options.insert(u"smtp"_s, u"%1://127.0.0.1:%2"_s.arg(scheme).arg(server.port()));
    ChannelPorts ports{m_clock, nullptr, u"server7.example"_s,
                       [](const QString&) { return Result<Secret>(secret("token-value")); }};
    const auto channel =
        MailChannel::make(test::alertOf(AlertKind::Mail, u"ann@example.org"_s, options), secret(password), ports);
    if (!channel)
        return tl::unexpected(ChannelFailure{DeliveryTrouble::Configuration, channel.error(), {}});
    return QCoro::waitFor((*channel)->send(test::someTelling()));
}

void TestRealMail::arrives()
{
    MailServer server;
    QVERIFY(server.start({}));
    QVERIFY_SENT(send(server, u"smtp"_s, {{u"from"_s, u"evergrant@example.org"_s}}));
    const QJsonObject mail = server.mail();
    QCOMPARE(mail.value("envelope"_L1).toObject().value("from"_L1).toString(), u"evergrant@example.org"_s);
    QCOMPARE(mail.value("envelope"_L1).toObject().value("to"_L1).toArray(), QJsonArray{u"ann@example.org"_s});
    QCOMPARE(mail.value("subject"_L1).toString(), test::someTelling().text.subject);
    QCOMPARE(mail.value("text"_L1).toString(), test::someTelling().text.body);
    QCOMPARE(mail.value("to"_L1).toString(), u"ann@example.org"_s);
    QCOMPARE(mail.value("from"_L1).toString(), u"\"Evergrant\" <evergrant@example.org>"_s);
    QCOMPARE(mail.value("id"_L1).toString(), u"<6f9619ff-8b86-d011-b42d-00cf4fc964ff@server7.example>"_s);
    QCOMPARE(mail.value("references"_L1).toString(), u"<0123456789abcdef@server7.example>"_s);
    QCOMPARE(mail.value("date"_L1).toString(), u"2026-09-03T12:00:00.000Z"_s);
    QCOMPARE(mail.value("auto"_L1).toString(), u"auto-generated"_s);
    QCOMPARE(mail.value("hello"_L1).toString(), u"server7.example"_s);
    QVERIFY(mail.value("longest"_L1).toInt() <= 78);
    QVERIFY(!mail.value("bareLineFeeds"_L1).toBool());
    QVERIFY(!mail.value("tls"_L1).toBool());
}

void TestRealMail::signsIn_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<bool>("withToken");
    QTest::addColumn<QString>("method");
    QTest::newRow("STARTTLS, plain") << u"smtp"_s << QStringList{u"PLAIN"_s, u"LOGIN"_s} << false << u"PLAIN"_s;
    QTest::newRow("STARTTLS, login") << u"smtp"_s << QStringList{u"LOGIN"_s} << false << u"LOGIN"_s;
    QTest::newRow("STARTTLS, token") << u"smtp"_s << QStringList{u"PLAIN"_s, u"XOAUTH2"_s} << true << u"XOAUTH2"_s;
    QTest::newRow("TLS, plain") << u"smtps"_s << QStringList{u"PLAIN"_s} << false << u"PLAIN"_s;
    QTest::newRow("TLS, token") << u"smtps"_s << QStringList{u"XOAUTH2"_s} << true << u"XOAUTH2"_s;
}

void TestRealMail::signsIn()
{
    QFETCH(QString, scheme);
    QFETCH(QStringList, offered);
    QFETCH(bool, withToken);
    const QString certificates = MailServer::certificates();
    MailServer server;
    QVERIFY(server.start({{u"certificates"_s, certificates},
                          {u"secure"_s, scheme == "smtps"_L1},
                          {u"auth"_s, QJsonArray::fromStringList(offered)},
                          {u"password"_s, u"token-value"_s}}));
    QMap<QString, QString> options{{u"ca-file"_s, certificates + u"/cert.pem"_s}, {u"user"_s, u"ann"_s}};
    if (withToken)
        options.insert(u"auth-connection"_s, u"mailbox"_s);
    QVERIFY_SENT(send(server, scheme, options, withToken ? QByteArray() : "token-value"));
    const QJsonObject mail = server.mail();
    QVERIFY(mail.value("tls"_L1).toBool());
    QTEST(mail.value("auth"_L1).toObject().value("method"_L1).toString(), "method");
    QCOMPARE(mail.value("auth"_L1).toObject().value("user"_L1).toString(), u"ann"_s);
}

void TestRealMail::refusals_data()
{
    QTest::addColumn<QJsonObject>("setting");
    QTest::addColumn<bool>("withToken");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("passes");
    const QJsonArray plain{u"PLAIN"_s}, token{u"XOAUTH2"_s};
    QTest::newRow("wrong password") << QJsonObject{{u"auth"_s, plain}} << false << u"auth-refused"_s << false;
    QTest::newRow("wrong token") << QJsonObject{{u"auth"_s, token}} << true << u"auth-refused"_s << false;
    QTest::newRow("no sign-in offered") << QJsonObject{} << false << u"no-auth"_s << false;
    QTest::newRow("no token offered") << QJsonObject{{u"auth"_s, plain}} << true << u"no-auth"_s << false;
    const QString right = u"token-value"_s;
    QTest::newRow("recipient later") << QJsonObject{{u"auth"_s, plain}, {u"password"_s, right}, {u"recipient"_s, 451}}
                                     << false << u"smtp-451"_s << true;
    QTest::newRow("no such recipient") << QJsonObject{{u"auth"_s, plain}, {u"password"_s, right}, {u"recipient"_s, 550}}
                                       << false << u"smtp-550"_s << false;
    QTest::newRow("sender") << QJsonObject{{u"auth"_s, plain}, {u"password"_s, right}, {u"sender"_s, 553}} << false
                            << u"smtp-553"_s << false;
    QTest::newRow("content") << QJsonObject{{u"auth"_s, plain}, {u"password"_s, right}, {u"data"_s, 554}} << false
                             << u"smtp-554"_s << false;
}

void TestRealMail::refusals()
{
    QFETCH(QJsonObject, setting);
    QFETCH(bool, withToken);
    QFETCH(bool, passes);
    MailServer server;
    QVERIFY(server.start(setting));
    QMap<QString, QString> options{{u"user"_s, u"ann"_s}};
    if (withToken)
        options.insert(u"auth-connection"_s, u"mailbox"_s);
    const auto sent = send(server, u"smtp"_s, options, withToken ? QByteArray() : "token-value");
    QVERIFY(!sent);
    QTEST(sent.error().error.code, "code");
    QCOMPARE(sent.error().kind == DeliveryTrouble::Temporary, passes);
    QVERIFY2(!sent.error().error.message.contains(u"token-value"_s), qPrintable(sent.error().error.message));
}

void TestRealMail::trustsNobodyElse()
{
    MailServer server;
    QVERIFY(server.start({{u"certificates"_s, MailServer::certificates()}, {u"secure"_s, true}}));
    const auto sent = send(server, u"smtps"_s);
    QVERIFY(!sent);
    QVERIFY2(sent.error().error.code.startsWith(u"tls-"_s), qPrintable(sent.error().error.code));
}

void TestRealMail::nobodyListens()
{
    MailServer server; // not started: port 0
    const auto sent = send(server, u"smtp"_s);
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, DeliveryTrouble::Temporary);
}

void TestRealMail::silentServerIsNamed()
{
    QTcpServer silent; // takes connections, and never says anything
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    test::FakeClock clock;
    const ChannelPorts ports{clock, nullptr, u"server7.example"_s, {}};
    const auto settings = test::alertOf(AlertKind::Mail, u"ann@example.org"_s,
                                        {{u"smtp"_s, u"smtp://127.0.0.1:%1"_s.arg(silent.serverPort())}});
    const auto channel = MailChannel::make(settings, {}, ports);
    QVERIFY(channel);
    auto sending = (*channel)->send(test::someTelling());
    clock.advance(SmtpSession::limit);
    const auto sent = QCoro::waitFor(sending);
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, DeliveryTrouble::Temporary);
    QCOMPARE(sent.error().error.message, u"The mail server 127.0.0.1 did not answer in time."_s);
}

EVERGRANT_TEST(TestRealMail)
#include "tst_realmail.moc"
