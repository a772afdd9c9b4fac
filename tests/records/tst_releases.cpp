// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What released versions have left on the disk is opened by this one. releases/make.sh has made the folders, all alike.

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "eventfixture.h"
#include "grantfixture.h"
#include "records/connectionsfile.h"
#include "records/eventlog.h"
#include "records/jobstore.h"
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

class TestReleases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();

    void connections();
    void grants();
    void clientSecrets();
    void deliveriesAndAlerts();
    void events();
    void jobs();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    /// Null when there is none.
    QUuid idOf(const QString& connection);
    /// Opened with the key that was kept beside it; null (and a message) when that fails.
    std::unique_ptr<SqliteGrantStore> openedStore();

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReleases::initTestCase_data()
{
    QTest::addColumn<QString>("folder");
    const QDir releases(QStringLiteral(EVERGRANT_SOURCE_DIR "/tests/records/releases"));
    const QStringList versions = releases.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!versions.isEmpty());
    for (const QString& version : versions)
        QTest::newRow(qPrintable(version)) << releases.filePath(version);
}

/// Opening changes the files.
void TestReleases::init()
{
    QFETCH_GLOBAL(const QString, folder);
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        QVERIFY(QFile::copy(folder + u'/' + name, path(name)));
        QVERIFY(QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner));
    }
}

QUuid TestReleases::idOf(const QString& connection)
{
    ConnectionsFile file(path(u"connections.json"_s), m_clock);
    const auto all = file.load();
    if (!all)
        return {};
    const auto found = std::ranges::find(*all, connection, &Connection::name);
    return found == all->end() ? QUuid() : found->id;
}

std::unique_ptr<SqliteGrantStore> TestReleases::openedStore()
{
    const QUuid profile = SqliteGrantStore::profileIdOf(path(u"grants.db"_s));
    auto store = SqliteGrantStore::open(path(u"grants.db"_s), profile, &SodiumSealer::create);
    QFile key(path(u"key"_s));
    if (!store || !key.open(QIODevice::ReadOnly))
        return nullptr;
    const auto opened = QCoro::waitFor((*store)->useKey(secret(QByteArray::fromHex(key.readAll().trimmed()))));
    if (!opened) {
        qWarning("the store does not open: %s", qPrintable(opened.error().message));
        return nullptr;
    }
    return std::move(*store);
}

void TestReleases::connections()
{
    ConnectionsFile file(path(u"connections.json"_s), m_clock);
    const auto all = file.load();
    QVERIFY2(all, all ? "" : qPrintable(all.error().message));
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().name, u"crm"_s);
    QCOMPARE(all->first().providerId, u"practice"_s);
    QVERIFY(!all->first().paused);
    QCOMPARE(all->last().name, u"shop"_s);
    QCOMPARE(all->last().clientId, u"id-of-shop"_s);
    QVERIFY(all->last().paused);
    QVERIFY(file.warnings().isEmpty());
}

void TestReleases::grants()
{
    const auto store = openedStore();
    QVERIFY(store);
    const auto grant = store->grant(idOf(u"crm"_s), GrantSlot::Main);
    QVERIFY2(grant, grant ? "" : qPrintable(grant.error().message));
    QVERIFY(grant->has_value());
    QVERIFY(!(*grant)->tokens.accessToken.isEmpty());
    QVERIFY(!(*grant)->tokens.refreshToken.isEmpty());
    QVERIFY((*grant)->tokens.expiresAt);
    QVERIFY((*grant)->info.generation > 1);
    QVERIFY((*grant)->info.authorizedAt.isValid());
    QVERIFY(store->openAttempts()->isEmpty());
    QVERIFY(QCoro::waitFor(store->attempts(idOf(u"crm"_s), 10))->size() > 1);
    // It can be written, too.
    QVERIFY(put(*store, idOf(u"crm"_s), GrantSlot::Main, makeGrant(1)));
}

void TestReleases::clientSecrets()
{
    const auto store = openedStore();
    QVERIFY(store);
    const auto kept = store->clientSecret(idOf(u"shop"_s));
    QVERIFY(kept);
    QVERIFY(*kept == secret("a client secret"));
}

void TestReleases::deliveriesAndAlerts()
{
    const auto store = openedStore();
    QVERIFY(store);
    const QList<StoredTarget> targets = store->deliveries().targets();
    QCOMPARE(targets.size(), 1);
    QCOMPARE(targets.first().settings.connection, idOf(u"crm"_s));
    QCOMPARE(targets.first().settings.options.value(u"path"_s), u"/tmp/evergrant-release/token"_s);
    const QList<StoredAlert> alerts = store->alerts().alerts();
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts.first().settings.id, u"tell"_s);
    QCOMPARE(alerts.first().settings.command, QStringList{u"/bin/true"_s});
}

void TestReleases::events()
{
    SqliteEventLog log(path(u"events.db"_s), m_clock);
    EventFilter filter;
    filter.connectionId = idOf(u"crm"_s);
    const auto events = readFrom(log, filter);
    QVERIFY2(events, events ? "" : qPrintable(events.error().message));
    QVERIFY(std::ranges::any_of(*events, [](const Event& event) { return event.kind == "authorized"_L1; }));
    QVERIFY(QDir(m_folder->path()).entryList({u"events.db.*"_s}).filter(u"damaged"_s).isEmpty());
}

void TestReleases::jobs()
{
    const SqliteJobStore store(path(u"jobs.db"_s));
    QVERIFY2(!store.failure(), store.failure() ? qPrintable(store.failure()->message) : "");
    QCOMPARE(store.jobs().size(), 1);
    const StoredJob job = store.jobs().first();
    QCOMPARE(job.settings.name, u"nightly"_s);
    QCOMPARE(job.settings.connections, QList<QUuid>{idOf(u"crm"_s)});
    QCOMPARE(job.settings.command, QStringList{u"true"_s});
    QCOMPARE(job.history.size(), 1);
    QCOMPARE(job.history.first().outcome, JobOutcome::Succeeded);
}

EVERGRANT_TEST(TestReleases)

#include "tst_releases.moc"
