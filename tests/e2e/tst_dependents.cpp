// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Deliveries, jobs, alerts and heartbeats on their way between two homes: the real programs, a real authorization
// server.

#include "station.h"
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::e2e;

namespace {

const QByteArray passphrase = "correct horse battery\n";
const QByteArray signingKey = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

} // namespace

class TestDependents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void areExportedWithoutSecrets();
    void areImported();
    void moveWithTheirSecrets();

private:
    QJsonArray alerts(const Station& at) const { return at.ask(u"alert-list"_s)["alerts"_L1].toArray(); }
    QJsonObject job(const Station& at) const { return at.ask(u"job-list"_s)["jobs"_L1][0].toObject(); }
    QByteArray delivered() const
    {
        QFile file(m_source->file(u"token"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    AuthServer m_server;
    std::unique_ptr<Station> m_source, m_place;
};

void TestDependents::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
    m_source = std::make_unique<Station>();
    m_place = std::make_unique<Station>();
    QVERIFY(m_source->authorized(u"crm"_s, m_server));
    const QString token = m_source->file(u"token"_s), ran = m_source->file(u"ran"_s);
    COMPARE_CODE(m_source->evergrant({u"deliver"_s, u"add"_s, u"crm"_s, u"file"_s, u"--path"_s, token}), 0);
    COMPARE_CODE(m_source->evergrant({u"job"_s, u"add"_s, u"sync"_s, u"--with"_s, u"crm"_s, u"--schedule"_s,
                                      u"30 2 * * *"_s, u"--"_s, u"/bin/sh"_s, u"-c"_s, u"touch '%1'"_s.arg(ran)}),
                 0);
    COMPARE_CODE(m_source->evergrant({u"alert"_s, u"add"_s, u"webhook"_s, u"--to"_s, u"http://127.0.0.1:9/alerts"_s,
                                      u"--secret-stdin"_s},
                                     signingKey + '\n'),
                 0);
    COMPARE_CODE(m_source->evergrant({u"alert"_s, u"add"_s, u"command"_s, u"--to"_s, u"ops"_s, u"--"_s, u"/bin/sh"_s,
                                      u"-c"_s, u"touch '%1'"_s.arg(ran)}),
                 0);
    COMPARE_CODE(m_source->evergrant({u"heartbeat"_s, u"add"_s, u"http://127.0.0.1:9/beat"_s}), 0);
}

void TestDependents::cleanupTestCase()
{
    for (auto* home : {&m_source, &m_place}) {
        if (*home)
            QCOMPARE((*home)->sanitizerReports(), QByteArray());
        home->reset();
    }
}

void TestDependents::areExportedWithoutSecrets()
{
    const Ran exported = m_source->evergrant({u"export"_s});
    COMPARE_CODE(exported, 0);
    const QJsonObject document = exported.json();
    QCOMPARE(document["schema"_L1].toInt(), 1);
    QCOMPARE(document["deliveries"_L1][0]["connection"_L1].toString(), u"crm"_s);
    QCOMPARE(document["jobs"_L1][0]["connections"_L1].toArray(), QJsonArray{u"crm"_s});
    QCOMPARE(document["alerts"_L1].toArray().size(), 2);
    QCOMPARE(document["heartbeats"_L1].toArray().size(), 1);
    QVERIFY(!exported.out.contains(signingKey) && !exported.out.contains("/beat"));
    const QJsonObject one = m_source->evergrant({u"export"_s, u"crm"_s}).json();
    QVERIFY(one.contains("jobs"_L1) && !one.contains("alerts"_L1) && !one.contains("heartbeats"_L1));
}

void TestDependents::areImported()
{
    const Station other;
    QFile file(other.file(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_source->evergrant({u"export"_s}).out);
    file.close();
    const Ran imported = other.evergrant({u"import"_s, file.fileName()});
    COMPARE_CODE(imported, 1); // one needs its secret, and one its address
    for (const char* told :
         {"Imported 3 of 5 deliveries", "Paused: the job sync (/bin/sh).", "evergrant job resume JOB",
          "evergrant alert add webhook --id webhook --to URL", "evergrant heartbeat add URL"})
        QVERIFY2(imported.err.contains(told), imported.told());
    QCOMPARE(other.evergrant({u"deliver"_s, u"resume"_s, u"crm"_s, u"file"_s}).code, 0);
    QCOMPARE(job(other)["state"_L1].toString(), u"paused"_s);
    QCOMPARE(alerts(other)[0]["state"_L1].toString(), u"paused"_s);
    const Ran again = other.evergrant({u"import"_s, file.fileName()});
    COMPARE_CODE(again, 1);
    QVERIFY2(again.err.contains("here already: the job sync."), again.told());
    QCOMPARE(alerts(other).size(), 1);
}

void TestDependents::moveWithTheirSecrets()
{
    const QString package = m_place->file(u"a.package"_s);
    COMPARE_CODE(m_source->evergrant({u"export"_s, u"--move"_s, u"--output"_s, package}, passphrase), 0);
    QFile file(package);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("sync"));
    const QByteArray before = delivered();
    const Ran imported = m_place->evergrant({u"import"_s, package}, passphrase);
    COMPARE_CODE(imported, 0);
    QVERIFY2(imported.err.contains("Imported 5 of 5 deliveries"), imported.told());
    QVERIFY2(imported.err.contains("evergrant heartbeat resume URL"), imported.told());
    QVERIFY(m_place->evergrant({u"heartbeat"_s, u"list"_s}).out.contains("paused"));
    QCOMPARE(delivered(), before); // nothing has happened yet
    COMPARE_CODE(m_place->evergrant({u"deliver"_s, u"resume"_s, u"crm"_s, u"file"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(delivered() != before && m_server.accepts(delivered()), 30000);
    QVERIFY(alerts(*m_place)[0]["has_secret"_L1].toBool());
    QCOMPARE(alerts(*m_place)[1]["state"_L1].toString(), u"paused"_s);
    QCOMPARE(job(*m_place)["state"_L1].toString(), u"paused"_s);
    QCOMPARE(job(*m_source)["state"_L1].toString(), u"paused"_s); // it is the place's now
    COMPARE_CODE(m_place->evergrant({u"job"_s, u"resume"_s, u"sync"_s}), 0);
    COMPARE_CODE(m_place->evergrant({u"job"_s, u"run"_s, u"sync"_s, u"--follow"_s}), 0);
    QVERIFY(QFile::exists(m_source->file(u"ran"_s)));
}

QTEST_GUILESS_MAIN(TestDependents)
#include "tst_dependents.moc"
