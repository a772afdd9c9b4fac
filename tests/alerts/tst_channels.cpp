// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every channel but mail at a server on loopback that checks the documented shape.

#include "../net/answeringserver.h"
#include "../support/testprogram.h"
#include "alerts/channelfactories.h"
#include "channelfixture.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace evergrant;
using namespace evergrant::alerts;
using namespace Qt::Literals::StringLiterals;
using test::alertOf;
using test::secret;

namespace {

const QByteArray webhookKey = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

struct FakeNotifier : Notifier
{
    void notify(const Notification& notification, Ended ended) override
    {
        last = notification;
        ended(shows);
    }
    void withdraw(const QUuid&) override {}
    void setClicked(Clicked) override {}

    Notification last;
    bool shows = true;
};

} // namespace

class TestChannels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<AnsweringServer>(); }

    void slack();
    void slackNeedsOk();
    void teams();
    void teamsCardIsCut();
    void ntfy();
    void sms();
    void smsSaysWhy();
    void webhook();
    void command();
    void commandFails();
    void desktop();
    void textsStayTexts_data();
    void textsStayTexts();
    void answers_data();
    void answers();
    void nobodyThere();
    void refusals_data();
    void refusals();

private:
    Result<std::unique_ptr<Channel>> make(const AlertSettings& settings, const QByteArray& entered = {});
    ChannelResult send(const AlertSettings& settings, const QByteArray& entered = {});
    QByteArray hook() const { return m_server->url(u"/services/T0/B0/x"_s).toEncoded(); }
    QJsonObject sentJson() const { return QJsonDocument::fromJson(m_server->last().body).object(); }
    AlertSettings smsSettings() const
    {
        return alertOf(
            AlertKind::Sms, u"+4930123456"_s,
            {{u"account"_s, u"AC1"_s}, {u"from"_s, u"+15005550006"_s}, {u"server"_s, m_server->url({}).toString()}});
    }

    SystemClock m_clock;
    FakeNotifier m_notifier;
    std::unique_ptr<AnsweringServer> m_server;
};

Result<std::unique_ptr<Channel>> TestChannels::make(const AlertSettings& settings, const QByteArray& entered)
{
    return makeChannel(settings, secret(entered), {m_clock, &m_notifier, u"server7.example"_s});
}

ChannelResult TestChannels::send(const AlertSettings& settings, const QByteArray& entered)
{
    const auto channel = make(settings, entered);
    if (!channel)
        return tl::unexpected(ChannelFailure{DeliveryTrouble::Configuration, channel.error(), {}});
    return QCoro::waitFor((*channel)->send(test::someTelling()));
}

void TestChannels::slack()
{
    m_server->answer("ok");
    QVERIFY_SENT(send(alertOf(AlertKind::Slack, u"#ops"_s), hook()));
    const auto request = m_server->last();
    QVERIFY(request.head.startsWith("POST /services/T0/B0/x "));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    const QString text = sentJson().value("text"_L1).toString();
    QCOMPARE(text, u"Evergrant: Grüße &lt;b&gt;&amp;amp;&lt;/b&gt; need a sign-in\n\n.first line\n\n&lt;@everyone&gt; "
                   "*bold* — 日本語\n"_s);
    QCOMPARE(sentJson().value("mrkdwn"_L1), QJsonValue(false));
}

void TestChannels::slackNeedsOk()
{
    m_server->answer("no_text");
    const auto sent = send(alertOf(AlertKind::Slack, u"#ops"_s), hook());
    QVERIFY(!sent);
    QCOMPARE(sent.error().error.code, u"not-ok"_s);
    QCOMPARE(sent.error().kind, DeliveryTrouble::Configuration);
}

void TestChannels::teams()
{
    m_server->answer("", 202);
    QVERIFY_SENT(send(alertOf(AlertKind::Teams, u"Operations"_s), hook()));
    const QJsonObject body = sentJson();
    QCOMPARE(body.value("type"_L1).toString(), u"message"_s);
    const QJsonArray attachments = body.value("attachments"_L1).toArray();
    QCOMPARE(attachments.size(), 1);
    const QJsonObject attachment = attachments.first().toObject();
    QCOMPARE(attachment.value("contentType"_L1).toString(), u"application/vnd.microsoft.card.adaptive"_s);
    QVERIFY(attachment.value("contentUrl"_L1).isNull());
    const QJsonObject card = attachment.value("content"_L1).toObject();
    QCOMPARE(card.value("type"_L1).toString(), u"AdaptiveCard"_s);
    QCOMPARE(card.value("version"_L1).toString(), u"1.2"_s);
    QStringList texts;
    const QJsonArray blocks = card.value("body"_L1).toArray();
    for (const auto& block : blocks) {
        QCOMPARE(block.toObject().value("type"_L1).toString(), u"RichTextBlock"_s); // no Markdown
        texts << block.toObject().value("inlines"_L1).toArray().first().toObject().value("text"_L1).toString();
    }
    QCOMPARE(texts.first(), test::someTelling().text.subject);
    QCOMPARE(texts.last(), u"<@everyone> *bold* — 日本語"_s);
}

/// Teams accepts a card that is too long, and shows nothing.
void TestChannels::teamsCardIsCut()
{
    m_server->answer("", 202);
    auto telling = test::someTelling();
    for (int i = 0; i < 100; ++i)
        telling.text.body += QString(1000, u'ü') + u'\n';
    const auto channel = make(alertOf(AlertKind::Teams, u"Operations"_s), hook());
    QVERIFY(channel);
    QVERIFY_SENT(QCoro::waitFor((*channel)->send(telling)));
    QVERIFY2(m_server->last().body.size() < 28 * 1024, qPrintable(QString::number(m_server->last().body.size())));
    QVERIFY(m_server->last().body.contains("…"));
}

void TestChannels::ntfy()
{
    m_server->answer(R"({"id":"x"})");
    const AlertSettings settings =
        alertOf(AlertKind::Ntfy, u"evergrant-7"_s, {{u"server"_s, m_server->url({}).toString()}});
    QVERIFY_SENT(send(settings, "tk_secret"));
    QVERIFY(m_server->last().head.startsWith("POST / "));
    QCOMPARE(m_server->last().header("Authorization"), QByteArray("Bearer tk_secret"));
    QCOMPARE(sentJson().value("topic"_L1).toString(), u"evergrant-7"_s);
    QCOMPARE(sentJson().value("title"_L1).toString(), test::someTelling().text.subject);
    QCOMPARE(sentJson().value("message"_L1).toString(), test::someTelling().text.body);
    QCOMPARE(sentJson().value("priority"_L1).toInt(), 4);
}

void TestChannels::sms()
{
    m_server->answer(R"({"sid":"SM1","status":"queued"})", 201);
    QVERIFY_SENT(send(smsSettings(), "auth-token"));
    const auto request = m_server->last();
    QVERIFY(request.head.startsWith("POST /2010-04-01/Accounts/AC1/Messages.json "));
    QCOMPARE(request.header("Authorization"), "Basic " + QByteArray("AC1:auth-token").toBase64());
    QCOMPARE(request.form().value("To"), QByteArray("+4930123456"));
    QCOMPARE(request.form().value("From"), QByteArray("+15005550006"));
    QCOMPARE(request.form().value("Body"), test::someTelling().text.brief.toUtf8());
}

void TestChannels::smsSaysWhy()
{
    m_server->answer(R"({"code":30034,"message":"Message from an Unregistered Number","status":400})", 400);
    const auto sent = send(smsSettings(), "auth-token");
    QVERIFY(!sent);
    QVERIFY2(sent.error().error.message.contains(u"30034 Message from an Unregistered Number"_s),
             qPrintable(sent.error().error.message));
    m_server->answer("{}", 201); // no sid
    QVERIFY(!send(smsSettings(), "auth-token"));
}

void TestChannels::webhook()
{
    m_server->answer("", 204);
    QVERIFY_SENT(send(alertOf(AlertKind::Webhook, m_server->url(u"/hook"_s).toString()), webhookKey));
    const auto request = m_server->last();
    QCOMPARE(request.header("Webhook-Id"), QByteArray("msg_6f9619ff-8b86-d011-b42d-00cf4fc964ff"));
    QJsonObject headers;
    for (const QByteArray name : {"Webhook-Id", "Webhook-Timestamp", "Webhook-Signature"})
        headers.insert(QString::fromLatin1(name.toLower()), QString::fromLatin1(request.header(name)));
    QProcess verifier;
    verifier.start(u"node"_s, {QStringLiteral(EVERGRANT_SUPPORT_DIR "/verify-webhook.mjs")});
    verifier.write(QJsonDocument(QJsonObject{{u"secret"_s, QString::fromLatin1(webhookKey)},
                                             {u"headers"_s, headers},
                                             {u"body"_s, QString::fromUtf8(request.body)}})
                       .toJson());
    verifier.closeWriteChannel();
    QVERIFY(verifier.waitForFinished());
    QCOMPARE(verifier.exitCode(), 0);
    QCOMPARE(sentJson().value("type"_L1).toString(), u"evergrant.alert"_s);
    const QJsonObject data = sentJson().value("data"_L1).toObject();
    QCOMPARE(data.value("kind"_L1).toString(), u"problem"_s);
    QCOMPARE(data.value("alert"_L1).toString(), u"ann"_s);
    QCOMPARE(data.value("incidents"_L1).toArray().first().toObject().value("class"_L1).toString(), u"sign-in-needed"_s);
}

void TestChannels::command()
{
    const QTemporaryDir directory;
    AlertSettings settings = alertOf(AlertKind::Command, u"pager"_s);
    settings.command = {u"/bin/sh"_s, u"-c"_s, u"cat > \"$0\""_s, directory.filePath(u"said"_s)};
    QVERIFY_SENT(send(settings));
    QFile said(directory.filePath(u"said"_s));
    QVERIFY(said.open(QIODevice::ReadOnly));
    const AlertText text = test::someTelling().text;
    QCOMPARE(QString::fromUtf8(said.readAll()), text.subject + u"\n\n"_s + text.body);
}

void TestChannels::commandFails()
{
    AlertSettings settings = alertOf(AlertKind::Command, u"pager"_s);
    settings.command = {u"/bin/sh"_s, u"-c"_s, u"echo broken; exit 3"_s};
    const auto sent = send(settings);
    QVERIFY(!sent);
    QCOMPARE(sent.error().error.code, u"exit-3"_s);
    QVERIFY(sent.error().error.message.contains(u"broken"_s));
    settings.command = {u"/nowhere/pager"_s};
    const auto missing = send(settings);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, DeliveryTrouble::Configuration);
}

void TestChannels::desktop()
{
    QVERIFY_SENT(send(alertOf(AlertKind::Desktop, {})));
    QCOMPARE(m_notifier.last.title, test::someTelling().text.subject);
    m_notifier.shows = false;
    QVERIFY(!send(alertOf(AlertKind::Desktop, {})));
}

void TestChannels::textsStayTexts_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path"); ///< to the text in the JSON, or the field of the form
    QTest::newRow("slack") << u"slack"_s << u"text"_s;
    QTest::newRow("teams") << u"teams"_s << u"attachments"_s;
    QTest::newRow("ntfy") << u"ntfy"_s << u"title"_s;
    QTest::newRow("webhook") << u"webhook"_s << u"data"_s;
    QTest::newRow("sms") << u"sms"_s << QString();
}

/// What somebody has called a connection becomes no header, no second request and no field of its own.
void TestChannels::textsStayTexts()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, path);
    const QString text = u"a\r\nX-Injected: 1\r\n\r\nPOST /b HTTP/1.1\r\n\r\n\",\"topic\":\"c\"&To=%2B1&From=d"_s;
    auto telling = test::someTelling();
    telling.text = {text, text, text};
    AlertSettings settings = smsSettings();
    if (kind == "ntfy"_L1)
        settings = alertOf(AlertKind::Ntfy, u"evergrant-7"_s, {{u"server"_s, m_server->url({}).toString()}});
    else if (kind != "sms"_L1)
        settings = alertOf(*alertKindFromWord(kind), m_server->url(u"/hook"_s).toString());
    m_server->answer(kind == "sms"_L1 ? R"({"sid":"SM1"})" : "ok", kind == "sms"_L1 ? 201 : 200);
    const auto channel = make(settings, kind == "webhook"_L1 ? webhookKey : kind == "ntfy"_L1 ? "tk" : hook());
    QVERIFY(channel);
    QVERIFY_SENT(QCoro::waitFor((*channel)->send(telling)));
    QCOMPARE(m_server->count(), 1);
    const auto request = m_server->last();
    QVERIFY2(!request.head.contains("X-Injected"), request.head.constData());
    if (path.isEmpty()) {
        QCOMPARE(request.form().value("Body"), text.toUtf8());
        QCOMPARE(request.form().value("To"), QByteArray("+4930123456"));
        QCOMPARE(request.form().value("From"), QByteArray("+15005550006"));
        return;
    }
    QVERIFY2(sentJson().contains(path), request.body.constData());
    QCOMPARE(sentJson().value("topic"_L1).toString(), kind == "ntfy"_L1 ? u"evergrant-7"_s : QString());
}

void TestChannels::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<DeliveryTrouble>("kind");
    QTest::newRow("redirect") << 302 << DeliveryTrouble::Configuration;
    QTest::newRow("dead address") << 404 << DeliveryTrouble::Configuration;
    QTest::newRow("gone") << 410 << DeliveryTrouble::Configuration;
    QTest::newRow("too many") << 429 << DeliveryTrouble::Throttled;
    QTest::newRow("broken") << 503 << DeliveryTrouble::Temporary;
}

void TestChannels::answers()
{
    QFETCH(int, status);
    QFETCH(DeliveryTrouble, kind);
    const QList<AlertSettings> all{alertOf(AlertKind::Slack, u"#ops"_s), alertOf(AlertKind::Teams, u"x"_s),
                                   alertOf(AlertKind::Ntfy, u"x"_s, {{u"server"_s, m_server->url({}).toString()}}),
                                   alertOf(AlertKind::Webhook, m_server->url().toString()), smsSettings()};
    for (const AlertSettings& settings : all) {
        m_server->answer("", status, "Retry-After: 30\r\n");
        const QByteArray entered = settings.kind == AlertKind::Webhook ? webhookKey : hook();
        const auto sent = send(settings, entered);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, kind);
        QCOMPARE(sent.error().error.code, u"http-%1"_s.arg(status));
        if (kind != DeliveryTrouble::Configuration)
            QCOMPARE(sent.error().retryAfter, std::chrono::milliseconds(30'000));
        QVERIFY2(!sent.error().error.message.contains(u"/services/"_s), qPrintable(sent.error().error.message));
    }
}

void TestChannels::nobodyThere()
{
    const QByteArray address = hook();
    m_server.reset();
    const auto sent = send(alertOf(AlertKind::Slack, u"#ops"_s), address);
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, DeliveryTrouble::Temporary);
    QVERIFY(!sent.error().error.message.contains(u"/services/"_s));
}

void TestChannels::refusals_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("option"); ///< NAME=VALUE, separated by spaces
    QTest::addColumn<QByteArray>("entered");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* kind, const char* to, const char* option, const char* entered,
                        const char* code) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(to) << QString::fromLatin1(option)
                            << QByteArray(entered) << QString::fromLatin1(code);
    };
    row("plain http", "slack", "#ops", "", "http://hooks.example/x", "bad-address");
    row("no address", "teams", "#ops", "", "", "bad-address");
    row("user in the address", "slack", "#ops", "", "https://a:b@hooks.example/x", "bad-address");
    row("ntfy over http", "ntfy", "x", "server=http://ntfy.example", "", "bad-address");
    row("webhook without a key", "webhook", "https://a.example/x", "", "", "bad-secret");
    row("sms without a sender", "sms", "+4930123456", "account=AC1", "x", "bad-option");
    row("sms with a path for an account", "sms", "+4930123456", "account=../x from=+1", "x", "bad-option");
    row("sms without a token", "sms", "+4930123456", "account=AC1 from=+1", "", "bad-secret");
    row("mail to no server", "mail", "a@b.example", "smtp=https://x", "", "bad-address");
    row("mail with a path", "mail", "a@b.example", "smtp=smtp://x/y", "", "bad-address");
    row("password without a user", "mail", "a@b.example", "smtp=smtps://x", "pw", "bad-secret");
    row("user without a password", "mail", "a@b.example", "smtp=smtps://x user=a", "", "bad-secret");
    row("password and token", "mail", "a@b.example", "smtp=smtps://x user=a auth-connection=c", "pw", "bad-secret");
    row("sender with a line break", "mail", "a@b.example", "smtp=smtps://x from=a@b.example%0d%0aDATA", "",
        "bad-address");
    row("no such file", "mail", "a@b.example", "smtp=smtps://x ca-file=/nowhere", "", "ca-file-unreadable");
    row("carrier", "mail", "5551234567@vtext.com", "smtp=smtps://x", "", "carrier-address");
}

void TestChannels::refusals()
{
    QFETCH(QString, kind);
    QFETCH(QString, to);
    QFETCH(QString, option);
    QFETCH(QByteArray, entered);
    AlertSettings settings = alertOf(*alertKindFromWord(kind), to);
    const auto words = option.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        settings.options.insert(word.section(u'=', 0, 0),
                                QString::fromUtf8(QByteArray::fromPercentEncoding(word.section(u'=', 1).toUtf8())));
    const auto made = make(settings, entered);
    QVERIFY(!made);
    QTEST(made.error().code, "code");
}

EVERGRANT_TEST(TestChannels)
#include "tst_channels.moc"
