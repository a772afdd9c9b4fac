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
    void tokensAreScrubbed();
    void withoutAWorker();
    void writesAFile();
    void fileThatCannotBeWritten();
    void changesNothing();

private:
    QByteArray bundle();

    std::unique_ptr<Station> m_station;
    api::ConnectionView m_crm;
};

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
        {{{u"keyring"_s, u"OS keychain"_s, api::CheckStatus::Failed, u"It is locked."_s, u"Unlock it."_s},
          {u"store"_s, u"Grant store"_s, api::CheckStatus::Ok, u"Open."_s}}});
    m_station->worker.script<api::JobList>({});
    Event event;
    event.id = 9;
    event.at = m_station->clock.now();
    event.connection = u"crm"_s;
    event.kind = u"refresh-refused"_s;
    event.message = u"Constant Contact refused the renewal."_s;
    event.details = {{u"attempt"_s, u"0123456789abcdef0123456789abcdef"_s}, {u"code"_s, u"invalid_grant"_s}};
    m_station->worker.script<api::Log>({{event}, false, 9});
    api::AttemptView attempt;
    attempt.at = event.at;
    attempt.slot = u"main"_s;
    attempt.generation = 7;
    attempt.fingerprint = u"0123abcd"_s;
    attempt.outcome = u"refused"_s;
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
          "store: Open.", "Connection crm", "needs-authorization, no usable token", "refused/invalid_grant",
          "Connection mail", "#7 0123abcd  refused", "refresh-refused: Constant Contact refused the renewal.",
          "attempt=0123456789abcdef0123456789abcdef"})
        QVERIFY2(text.contains(part), part);
    QVERIFY(text.indexOf("Connection crm") < text.indexOf("Connection mail")); // the worst first
    QVERIFY(!text.contains("missing"));
}

void TestBundle::whatIsWrongComesFirst()
{
    const QByteArray text = bundle();
    const auto wrong = text.indexOf("What is wrong");
    const QByteArray summary = text.mid(wrong, text.indexOf("Checks:") - wrong);
    QVERIFY(summary.contains("keyring: It is locked."));
    QVERIFY(summary.contains("connection crm is needs-authorization: Riverside CRM needs a new sign-in."));
    QVERIFY(!summary.contains("mail") && !summary.contains("store"));
}

void TestBundle::nothingIsWrong()
{
    m_station->worker.script<api::Connections>({});
    m_station->worker.script<api::Doctor>({});
    QVERIFY(bundle().contains("nothing that Evergrant knows of"));
}

void TestBundle::tokensAreScrubbed()
{
    const QString canary = u"eyJhbGciOiJIUzI1NiJ9.QkFEU0VDUkVUMTIz.c2VjcmV0c2VjcmV0"_s;
    m_crm.headline = m_crm.detail = m_crm.title = m_crm.account = canary;
    m_crm.clientId = canary;
    m_crm.settings.insert(u"notes"_s, canary);
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

void TestBundle::withoutAWorker()
{
    const Error gone{ErrorKind::Temporary, u"worker-not-running"_s, u"No background worker runs."_s};
    for (const char* method : {"hello", "doctor", "connections", "job-list", "log"})
        m_station->worker.script(QString::fromLatin1(method), gone);
    const QByteArray text = bundle();
    QVERIFY(text.contains("no answer"));
    QCOMPARE(text.count("No background worker runs."), 5);
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
    QCOMPARE(m_station->worker.methods(), (QStringList{u"hello"_s, u"doctor"_s, u"connections"_s, u"job-list"_s,
                                                       u"log"_s, u"attempts"_s, u"attempts"_s}));
}

EVERGRANT_TEST(TestBundle)
#include "tst_cli_bundle.moc"
