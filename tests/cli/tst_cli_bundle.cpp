// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evergrant doctor --bundle: what is collected, where it goes, and what must not be in it.

#include "../support/testprogram.h"
#include "api/messages/bundle.h"
#include "station.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsEverything();
    void whatIsWrongComesFirst();
    void nothingIsWrong();
    void failingDelivery();
    void namesTheCause_data();
    void namesTheCause();
    void alerts();
    void tokensAreScrubbed();
    void shortSecretsStayOut();
    void settingsStayReadable();
    void withoutAWorker();
    void checksEndInTime();
    void tenThousandConnections();
    void writesAFile();
    void fileThatCannotBeWritten();
    void changesNothing();

private:
    QByteArray bundle();

    std::unique_ptr<Station> m_station;
    api::ConnectionView m_crm;
};

namespace {

const QString attemptId = u"3f2c9a1e-7b64-4d0f-9a51-0c8d7e6f5a4b"_s;

} // namespace

void TestBundle::init()
{
    m_station = std::make_unique<Station>();
    m_crm = {};
    m_crm.name = u"crm"_s;
    m_crm.title = u"Riverside CRM"_s;
    m_crm.providerId = u"constant-contact"_s;
    m_crm.health = Health::NeedsAuthorization;
    m_crm.severity = severity(m_crm.health);
    m_crm.needsHuman = true;
    m_crm.headline = u"Riverside CRM needs a new sign-in."_s;
    m_crm.lastError = LastError{u"refused"_s, u"invalid_grant"_s, u"The service has withdrawn it."_s, {}, {}};
    api::ConnectionView mail;
    mail.name = u"mail"_s;
    mail.health = Health::Healthy;
    m_station->worker.script<api::Connections>({{mail, m_crm}});
    api::Hello::Answer hello;
    hello.version = u"0.9"_s;
    hello.pid = 4711;
    hello.profile = u"/home/sync-4711-a9b8c7d6/evergrant"_s;
    m_station->worker.script<api::Hello>(hello);
    m_station->worker.script<api::Doctor>(
        {{{u"keyring"_s, u"OS keyring"_s, api::CheckStatus::Failed, u"It is locked."_s, u"Unlock it."_s},
          {u"store"_s, u"Grant store"_s, api::CheckStatus::Ok, u"Open."_s},
          {u"connection:crm"_s, u"crm"_s, api::CheckStatus::Failed, m_crm.headline, {}},
          {u"connection:mail"_s, u"mail"_s, api::CheckStatus::Ok, u"Everything works."_s}}});
    m_station->worker.script<api::JobList>({});
    m_station->worker.script<api::AlertList>({});
    Event event;
    event.id = 9;
    event.at = m_station->clock.now();
    event.connection = u"crm"_s;
    event.kind = u"refresh-refused"_s;
    event.message = u"Constant Contact refused the renewal."_s;
    event.details = {{u"attempt"_s, attemptId}, {u"code"_s, u"invalid_grant"_s}};
    m_station->worker.script<api::Log>({{event}, false, 9});
    api::AttemptView attempt;
    attempt.at = event.at;
    attempt.slot = u"main"_s;
    attempt.generation = 7;
    attempt.fingerprint = u"0123abcd"_s;
    attempt.outcome = u"refused"_s;
    attempt.id = attemptId;
    attempt.policy = u"revokes-family"_s;
    attempt.concludedAt = event.at.addSecs(2);
    m_station->worker.script<api::Attempts>({{attempt}});
}

QByteArray TestBundle::bundle()
{
    return m_station->run({u"doctor"_s, u"--bundle"_s, u"-"_s}) == 0 ? m_station->console.out : QByteArray();
}

void TestBundle::holdsEverything()
{
    const QByteArray text = bundle();
    for (const char* part :
         {"0.9, process 4711", "/home/sync-4711-a9b8c7d6/evergrant", "keyring: It is locked.", "-> Unlock it.",
          "store: Open.", "new sign-in needed:", "Connection crm", "needs-authorization, no usable token",
          "refused/invalid_grant", "  mail  ", "#7 0123abcd  refused",
          "refresh-refused: Constant Contact refused the renewal.",
          "ended 2026-09-03T12:00:02Z, policy revokes-family, attempt=3f2c9a1e-7b64-4d0f-9a51-0c8d7e6f5a4b",
          "code=invalid_grant"})
        QVERIFY2(text.contains(part), part);
    QVERIFY(!text.contains("Connection mail")); // one line is enough
    QVERIFY(!text.contains("missing"));
    QCOMPARE(text.count("attempt="), 4); // timeline, events of crm, warnings, last events
}

void TestBundle::whatIsWrongComesFirst()
{
    const QByteArray text = bundle();
    const auto wrong = text.indexOf("What is wrong");
    const QByteArray summary = text.mid(wrong, text.indexOf("Checks:") - wrong);
    QVERIFY(summary.contains("keyring: It is locked."));
    QCOMPARE(text.count("It is locked."), 1);
    QVERIFY(summary.contains("New sign-in needed: yes."));
    QVERIFY(summary.contains("connection crm is needs-authorization: Riverside CRM needs a new sign-in."));
    QVERIFY(!summary.contains("mail") && !summary.contains("store"));
    // The checks of connections say the same again.
    QVERIFY(!text.contains("connection:"));
    QCOMPARE(summary.count("crm"), 1);
}

void TestBundle::nothingIsWrong()
{
    m_station->worker.script<api::Connections>({});
    m_station->worker.script<api::Doctor>({});
    QVERIFY(bundle().contains("nothing that Evergrant knows of"));
}

/// Its connection renews, and is to be looked at all the same.
void TestBundle::failingDelivery()
{
    api::ConnectionView sensors;
    sensors.name = u"sensors"_s;
    sensors.health = Health::Healthy;
    DeliveryStatus file;
    file.id = u"file"_s;
    file.kind = u"file"_s;
    file.where = u"/srv/token"_s;
    file.state = DeliveryHealth::Failing;
    file.summary = u"/srv/token cannot be written."_s;
    file.remedy = u"Give the folder to Evergrant."_s;
    file.lastDeliveredAt = m_station->clock.now();
    sensors.deliveries = {file};
    m_station->worker.script<api::Connections>({{sensors}});
    m_station->worker.script<api::Doctor>(
        {{{u"delivery:sensors/file"_s, u"Delivery"_s, api::CheckStatus::Failed, file.summary, {}}}});
    const QByteArray text = bundle();
    for (const char* part : {"  delivery file of connection sensors to /srv/token fails, last arrived "
                             "2026-09-03T12:00:00Z: /srv/token cannot be written.\n           -> Give the folder",
                             "Connection sensors\n", "#7 0123abcd  refused"})
        QVERIFY2(text.contains(part), part);
    QVERIFY(!text.contains("Connections that are healthy") && !text.contains("nothing that"));
    QVERIFY(!text.contains("delivery:sensors/file")); // the line of the connection says it
}

void TestBundle::namesTheCause_data()
{
    QTest::addColumn<QString>("errorClass");
    QTest::addColumn<QString>("line");
    QTest::newRow("not reached") << u"network"_s << u"Not working. The provider's server was not found."_s;
    QTest::newRow("other") << u"provider"_s << u"Not working. Acme could not do it at 20:29."_s;
}

void TestBundle::namesTheCause()
{
    QFETCH(const QString, errorClass);
    QFETCH(const QString, line);
    m_crm.health = Health::Degraded;
    m_crm.headline = u"Not working."_s;
    m_crm.detail = u"Acme could not do it at 20:29."_s;
    m_crm.lastError = LastError{errorClass, u"x"_s, u"The provider's server was not found."_s, {}, {}};
    m_station->worker.script<api::Connections>({{m_crm}});
    const QByteArray text = bundle();
    QVERIFY2(text.contains(u"  connection crm is degraded: %1 New sign-in needed: no.\n"_s.arg(line).toUtf8()),
             text.constData());
}

/// Whom they go to is nobody's business who helps.
void TestBundle::alerts()
{
    api::AlertView mail;
    mail.id = u"mail"_s;
    mail.kind = u"mail"_s;
    mail.to = u"ada@example.org"_s;
    mail.state = AlertHealth::Failing;
    mail.summary = u"The server refuses “bob@example.net” and ada@example.org: no such mailbox."_s;
    api::AlertView chat;
    chat.id = u"chat"_s;
    chat.kind = u"slack"_s;
    chat.to = u"ops"_s;
    chat.lastSentAt = m_station->clock.now();
    m_station->worker.script<api::AlertList>({{mail, chat}});
    const QByteArray text = bundle();
    for (const char* part : {"  alert mail (mail) fails, last sent -: The server refuses “…” and …: no such mailbox.",
                             "  mail  mail, failing, last sent -, 0 waiting: The server refuses",
                             "  chat  slack, ready, last sent 2026-09-03T12:00:00Z, 0 waiting: "})
        QVERIFY2(text.contains(part), text.constData());
    QVERIFY(!text.contains("ada@") && !text.contains("bob@") && !text.contains("ops"));
}

void TestBundle::tokensAreScrubbed()
{
    const QString canary = u"eyJhbGciOiJIUzI1NiJ9.QkFEU0VDUkVUMTIz.c2VjcmV0c2VjcmV0"_s;
    m_crm.headline = m_crm.detail = m_crm.title = m_crm.account = canary;
    m_crm.clientId = canary;
    m_crm.settings.insert(u"audience"_s, canary);
    m_crm.lastError->message = canary;
    m_station->worker.script<api::Connections>({{m_crm}});
    Event event;
    event.at = m_station->clock.now();
    event.message = canary;
    event.details = {{u"note"_s, canary}};
    m_station->worker.script<api::Log>({{event}, false, 1});
    const QByteArray text = bundle();
    QVERIFY(text.contains("Connection crm"));
    QVERIFY2(!text.contains("QkFEU0VDUkVUMTIz"), text.constData());
}

/// Too short for the scrubber: they must not get that far.
void TestBundle::shortSecretsStayOut()
{
    m_crm.settings = {{u"notes"_s, u"the safe: k7x"_s},
                      {u"probe_endpoint"_s, u"https://api.example/me?api_key=k7x"_s},
                      {u"proxy"_s, u"socks5://k7x@proxy.example:1080"_s},
                      {u"resource"_s, u"https://api.example/a?k7x"_s}};
    m_crm.headline = u"https://api.example/me?api_key=k7x does not answer."_s;
    m_station->worker.script<api::Connections>({{m_crm}});
    const QByteArray text = bundle();
    QVERIFY2(!text.contains("k7x"), text.constData());
    QVERIFY(text.contains("https://api.example/me?…") && text.contains("socks5://proxy.example:1080"));
}

/// Whoever helps compares them with those of the portal.
void TestBundle::settingsStayReadable()
{
    const QString endpoint =
        u"https://login.microsoftonline.com/3f2504e0-4f89-41d3-9a0c-0305e82c3301/oauth2/v2.0/token"_s;
    m_crm.redirectUri = u"http://localhost:43117/oauth2callback"_s;
    m_crm.settings = {{u"token_endpoint"_s, endpoint}, {u"domain"_s, u"dev-1a2b3c4d.us.auth0.com"_s}};
    m_crm.detail = u"dev-1a2b3c4d.us.auth0.com could not be reached."_s;
    m_station->worker.script<api::Connections>({{m_crm}});
    const QByteArray text = bundle();
    for (const QString& part : {m_crm.redirectUri, endpoint, m_crm.detail, u" dev-1a2b3c4d.us.auth0.com\n"_s})
        QVERIFY2(text.contains(part.toUtf8()), text.constData());
}

/// Each further request would start a worker and wait for it.
void TestBundle::withoutAWorker()
{
    m_station->worker.script(u"hello"_s,
                             Error{ErrorKind::Temporary, u"worker-not-running"_s, u"No background worker runs."_s});
    QCOMPARE(m_station->run({u"doctor"_s, u"--bundle"_s, u"-"_s}), 1);
    const QByteArray text = m_station->console.out;
    QVERIFY2(text.contains("worker: No background worker runs.") && text.contains("evergrant serve"), text.constData());
    QVERIFY(text.contains("no answer") && !text.contains("not open") && !text.contains("nothing"));
    QCOMPARE(m_station->worker.methods(), QStringList{u"hello"_s});
}

void TestBundle::checksEndInTime()
{
    m_station->worker.hold(u"doctor"_s);
    m_station->begin({u"doctor"_s, u"--bundle"_s, u"-"_s});
    QTRY_COMPARE(m_station->worker.held(u"doctor"_s), 1);
    QVERIFY(m_station->console.err.contains("up to 60 s"));
    m_station->clock.advance(std::chrono::seconds(59));
    QVERIFY(m_station->isRunning());
    m_station->clock.advance(std::chrono::seconds(1));
    QCOMPARE(m_station->end(), 0);
    QVERIFY(m_station->console.out.contains("checks: no answer within 60 s"));
    QVERIFY(m_station->console.out.contains("Connection crm"));
}

/// As the doctor and the list of a large profile are: a line for each, and the worst twenty are looked at.
void TestBundle::tenThousandConnections()
{
    constexpr int many = 10'000, unwell = 30;
    QList<api::ConnectionView> connections;
    QList<api::DoctorCheck> checks;
    for (int i = 0; i < many; ++i) {
        api::ConnectionView view = m_crm;
        view.name = u"c%1"_s.arg(i);
        const bool isUnwell = i % (many / unwell) == 1;
        view.health = isUnwell ? Health::NeedsAuthorization : Health::Healthy;
        view.severity = severity(view.health);
        view.needsHuman = isUnwell;
        connections += view;
        checks += {u"connection:"_s + view.name, view.name, isUnwell ? api::CheckStatus::Failed : api::CheckStatus::Ok,
                   view.headline};
    }
    m_station->worker.script<api::Connections>({connections});
    m_station->worker.script<api::Doctor>({checks});
    const QByteArray text = bundle();
    const auto ill = std::ranges::count_if(connections, api::needsExamination);
    QVERIFY(ill >= unwell);
    QCOMPARE(text.count("Connection c"), ill);
    QCOMPARE(text.count(", token until "), many - ill);
    QCOMPARE(m_station->worker.methods().count(u"attempts"_s), 20);
    QVERIFY(text.contains(u"timelines of %1 connections"_s.arg(ill - 20).toUtf8()));
}

void TestBundle::writesAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bundle.txt"_s);
    QCOMPARE(m_station->run({u"doctor"_s, u"--bundle"_s, path}), 0);
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains(path.toUtf8()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("Evergrant diagnostic bundle\n"));
}

void TestBundle::fileThatCannotBeWritten()
{
    QTemporaryDir folder;
    QCOMPARE(m_station->run({u"doctor"_s, u"--bundle"_s, folder.filePath(u"no/such/file"_s)}), 1);
    QVERIFY(m_station->console.err.contains("cannot be written"));
}

void TestBundle::changesNothing()
{
    QVERIFY(!bundle().isEmpty());
    QCOMPARE(m_station->worker.methods(), (QStringList{u"hello"_s, u"connections"_s, u"job-list"_s, u"alert-list"_s,
                                                       u"log"_s, u"log"_s, u"attempts"_s, u"log"_s, u"doctor"_s}));
}

EVERGRANT_TEST(TestBundle)
#include "tst_cli_bundle.moc"
