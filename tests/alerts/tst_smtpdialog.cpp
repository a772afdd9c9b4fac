// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/smtp/smtpdialog.h"

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "alerts/smtp/mailmessage.h"
#include "alerts/smtp/smtpsession.h"
#include "channelfixture.h"
#include <QTcpServer>
#include <QTcpSocket>

using namespace evergrant;
using namespace evergrant::alerts;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::secret;

class TestSmtpDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialogs_data();
    void dialogs();
    void replies_data();
    void replies();
    void repliesInPieces();
    void dots_data();
    void dots();
    void hangs();
    void injectedBeforeTls();
    void messages_data();
    void messages();
    void longLinesAreFolded();
};

namespace {

SmtpJob jobFor(const QString& words)
{
    SmtpJob job;
    job.server = u"mail.example"_s;
    job.clientName = "server7";
    job.tls = words.contains(u"starttls"_s) ? SmtpJob::Tls::StartTls : SmtpJob::Tls::None;
    if (words.contains(u"password"_s))
        job.signIn = SmtpJob::SignIn::Password;
    if (words.contains(u"token"_s))
        job.signIn = SmtpJob::SignIn::Token;
    job.user = "ann";
    job.secret = secret("s3cret");
    job.from = "a@example.org";
    job.to = "b@example.org";
    job.message = "Subject: x\r\n\r\nHi\r\n";
    return job;
}

SmtpReply replyFrom(const QByteArray& text)
{
    SmtpReplyReader reader;
    reader.feed(text);
    return reader.next().value_or(SmtpReply());
}

} // namespace

void TestSmtpDialog::dialogs_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<QByteArrayList>("replies"); ///< "TLS": encrypted
    QTest::addColumn<QByteArrayList>("sent");    ///< the last one: the code of the failure, or "ok"
    const QByteArray hello = "250-mail.example\r\n250-PIPELINING\r\n250 ", ok = "250 OK\r\n";
    QTest::newRow("all is well") << QString()
                                 << QByteArrayList{"220 hi\r\n", hello + "SIZE\r\n", ok, ok, "354 go\r\n", ok}
                                 << QByteArrayList{"EHLO server7",
                                                   "MAIL FROM:<a@example.org>",
                                                   "RCPT TO:<b@example.org>",
                                                   "DATA",
                                                   "Subject: x\r\n\r\nHi\r\n.",
                                                   "QUIT",
                                                   "ok"};
    QTest::newRow("STARTTLS")
        << u"starttls password"_s << QByteArrayList{"220 hi\r\n", hello + "STARTTLS\r\n",   "220 go\r\n",
                                                    "TLS",        hello + "AUTH PLAIN\r\n", "235 in\r\n",
                                                    "550 no\r\n"}
        << QByteArrayList{
               "EHLO server7", "STARTTLS", "EHLO server7", "AUTH PLAIN AGFubgBzM2NyZXQ=", "MAIL FROM:<a@example.org>",
               "QUIT",         "smtp-550"};
    QTest::newRow("no STARTTLS: nothing secret is sent")
        << u"starttls password"_s << QByteArrayList{"220 hi\r\n", hello + "AUTH PLAIN\r\n"}
        << QByteArrayList{"EHLO server7", "QUIT", "no-starttls"};
    QTest::newRow("STARTTLS refused") << u"starttls password"_s
                                      << QByteArrayList{"220 hi\r\n", hello + "STARTTLS\r\n", "454 not now\r\n"}
                                      << QByteArrayList{"EHLO server7", "STARTTLS", "QUIT", "smtp-454"};
    QTest::newRow("offer in lower case") << u"password"_s
                                         << QByteArrayList{"220 hi\r\n", hello + "auth login plain\r\n", "535 no\r\n"}
                                         << QByteArrayList{"EHLO server7", "AUTH PLAIN AGFubgBzM2NyZXQ=", "QUIT",
                                                           "auth-refused"};
    QTest::newRow("old form of the offer, LOGIN")
        << u"password"_s
        << QByteArrayList{"220 hi\r\n", hello + "AUTH=LOGIN\r\n", "334 VXNlcm5hbWU6\r\n", "334 UGFzc3dvcmQ6\r\n",
                          "535 5.7.8 no\r\n"}
        << QByteArrayList{"EHLO server7", "AUTH LOGIN", "YW5u", "czNjcmV0", "QUIT", "auth-refused"};
    QTest::newRow("nothing offered: nothing is sent")
        << u"password"_s << QByteArrayList{"220 hi\r\n", hello + "SIZE\r\n"}
        << QByteArrayList{"EHLO server7", "QUIT", "no-auth"};
    QTest::newRow("token refused") << u"token"_s
                                   << QByteArrayList{"220 hi\r\n", hello + "AUTH XOAUTH2\r\n",
                                                     "334 eyJzdGF0dXMiOiI0MDEifQ==\r\n", "535 no\r\n"}
                                   << QByteArrayList{"EHLO server7",
                                                     "AUTH XOAUTH2 dXNlcj1hbm4BYXV0aD1CZWFyZXIgczNjcmV0AQE=", "",
                                                     "QUIT", "auth-refused"};
    QTest::newRow("try later") << QString() << QByteArrayList{"421 busy\r\n"} << QByteArrayList{"QUIT", "smtp-421"};
    QTest::newRow("no greeting of SMTP") << QString() << QByteArrayList{"250 hm\r\n"}
                                         << QByteArrayList{"QUIT", "smtp-250"};
    QTest::newRow("password later") << u"password"_s
                                    << QByteArrayList{"220 hi\r\n", hello + "AUTH PLAIN\r\n", "454 later\r\n"}
                                    << QByteArrayList{"EHLO server7", "AUTH PLAIN AGFubgBzM2NyZXQ=", "QUIT",
                                                      "smtp-454"};
}

void TestSmtpDialog::dialogs()
{
    QFETCH(QString, job);
    QFETCH(QByteArrayList, replies);
    QFETCH(QByteArrayList, sent);
    SmtpDialog dialog(jobFor(job));
    QByteArrayList said;
    for (const QByteArray& reply : std::as_const(replies)) {
        const auto step = reply == "TLS" ? dialog.onEncrypted() : dialog.onReply(replyFrom(reply));
        if (step.what != SmtpDialog::Step::What::StartTls)
            said << step.bytes.chopped(2);
        if (step.what == SmtpDialog::Step::What::Ended)
            said << (step.result ? QByteArray("ok") : step.result.error().error.code.toUtf8());
    }
    QCOMPARE(said, sent);
}

void TestSmtpDialog::replies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected"); ///< "CODE LINES", "reading", "malformed"
    const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
        QTest::newRow(name) << bytes << QString::fromLatin1(expected);
    };
    row("one line", "250 OK\r\n", "250 OK");
    row("no text", "250\r\n", "250 ");
    row("several lines", "250-a\r\n250-b\r\n250 c\r\n", "250 a b c");
    row("line feeds only", "250-a\n250 b\n", "250 a b");
    row("not at its end", "250-a\r\n250", "reading");
    row("another code within", "250-a\r\n251 b\r\n", "malformed");
    row("HTTP", "HTTP/1.1 400 Bad Request\r\n", "malformed");
    row("code out of range", "999 x\r\n", "malformed");
    row("no separator", "250OK\r\n", "malformed");
    row("endless line", QByteArray(5000, '2'), "malformed");
    row("endless lines", QByteArray("250-a\r\n").repeated(200), "malformed");
}

void TestSmtpDialog::replies()
{
    QFETCH(QByteArray, bytes);
    SmtpReplyReader reader;
    const auto state = reader.feed(bytes);
    QString found = state == SmtpReplyReader::State::Reading ? u"reading"_s : u"malformed"_s;
    if (state == SmtpReplyReader::State::Complete) {
        const auto reply = reader.next();
        found = QString::number(reply->code) + u' ' + QString::fromLatin1(reply->text());
    }
    QTEST(found, "expected");
}

void TestSmtpDialog::repliesInPieces()
{
    SmtpReplyReader reader;
    const QByteArray bytes = "250-first\r\n250 second\r\n";
    for (const char c : bytes.chopped(1))
        QCOMPARE(reader.feed(QByteArray(1, c)), SmtpReplyReader::State::Reading);
    QCOMPARE(reader.feed("\n221 more"), SmtpReplyReader::State::Complete);
    QCOMPARE(reader.next()->lines, (QList<QByteArray>{"first", "second"}));
    QVERIFY(reader.hasMore());
    QVERIFY(!reader.next());
}

void TestSmtpDialog::dots_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("stuffed");
    QTest::newRow("plain") << QByteArray("a\r\n") << QByteArray("a\r\n.\r\n");
    QTest::newRow("no line end") << QByteArray("a") << QByteArray("a\r\n.\r\n");
    QTest::newRow("dots") << QByteArray(".a\r\n.\r\n..b\r\n") << QByteArray("..a\r\n..\r\n...b\r\n.\r\n");
}

void TestSmtpDialog::dots()
{
    QFETCH(QByteArray, message);
    QTEST(dotStuffed(message), "stuffed");
}

/// A server that never answers: the time limit of our clock, not of the system.
void TestSmtpDialog::hangs()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    test::FakeClock clock;
    SmtpSession session(jobFor({}), SmtpServer{u"127.0.0.1"_s, server.serverPort()},
                        QSslConfiguration::defaultConfiguration(), clock);
    const auto result = session.start();
    QVERIFY(server.waitForNewConnection(5000));
    QVERIFY(!result.isFinished());
    clock.advance(SmtpSession::limit);
    QTRY_VERIFY(result.isFinished());
    QCOMPARE(result.result().error().error.code, u"timeout"_s);
}

/// What was put behind the answer to STARTTLS is not read as if it had come encrypted.
void TestSmtpDialog::injectedBeforeTls()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    test::FakeClock clock;
    SmtpSession session(jobFor(u"starttls"_s), SmtpServer{u"127.0.0.1"_s, server.serverPort()},
                        QSslConfiguration::defaultConfiguration(), clock);
    const auto result = session.start();
    QVERIFY(server.waitForNewConnection(5000));
    const std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
    peer->write("220 hi\r\n");
    QTRY_VERIFY(peer->canReadLine());
    QCOMPARE(peer->readLine(), QByteArray("EHLO server7\r\n"));
    peer->write("250 STARTTLS\r\n");
    QTRY_VERIFY(peer->canReadLine());
    QCOMPARE(peer->readLine(), QByteArray("STARTTLS\r\n"));
    peer->write("220 go\r\n250 AUTH PLAIN\r\n");
    QTRY_VERIFY(result.isFinished());
    QCOMPARE(result.result().error().error.code, u"tls-failed"_s);
}

void TestSmtpDialog::messages_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("plain") << u"Evergrant: Shop works again"_s << QByteArray("Evergrant: Shop works again");
    QTest::newRow("umlauts") << u"Grüße"_s << QByteArray("=?UTF-8?B?R3LDvMOfZQ==?=");
    QTest::newRow("looks encoded") << u"=?x?="_s << QByteArray("=?UTF-8?B?PT94Pz0=?=");
    QTest::newRow("a header in it") << u"x\r\nBcc: eve@example.org"_s << QByteArray("x Bcc: eve@example.org");
}

void TestSmtpDialog::messages()
{
    QFETCH(QString, subject);
    QFETCH(QByteArray, header);
    MailMessage mail{"a@example.org", "b@example.org", subject, u"Hi\n"_s, test::someTelling().at, "1@x", "2@x"};
    const QByteArray text = serialized(mail);
    QVERIFY2(text.contains("\r\nSubject: " + header + "\r\n"), text.constData());
    QVERIFY(!text.contains("\r\nBcc"));
    QVERIFY(text.contains("\r\nDate: Thu, 03 Sep 2026 12:00:00 +0000\r\n"));
    QVERIFY(text.endsWith("\r\n\r\nHi\r\n"));
}

void TestSmtpDialog::longLinesAreFolded()
{
    const QByteArray encoded = encodedHeader(QString(400, u'ü'));
    for (const QByteArray& line : encoded.split('\n'))
        QVERIFY(line.size() <= 77);
    const QByteArray body = quotedPrintable(QString(u"ü= \n"_s).repeated(3).toUtf8() + QByteArray(500, 'x'));
    QVERIFY(body.startsWith("=C3=BC=3D=20\r\n"));
    for (const QByteArray& line : body.split('\n'))
        QVERIFY(line.size() <= 77);
}

EVERGRANT_TEST(TestSmtpDialog)
#include "tst_smtpdialog.moc"
