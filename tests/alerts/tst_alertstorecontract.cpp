// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every AlertStore: for the one on the disk, and for the one that other tests use in its place.

#include "../records/grantfixture.h"
#include "../support/testprogram.h"
#include "core/text/utc.h"
#include "fakealertstore.h"
#include <QCoroTask>
#include <QTemporaryDir>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

AlertSettings alertOf(const QString& id)
{
    AlertSettings settings;
    settings.id = id;
    settings.kind = AlertKind::Mail;
    settings.to = u"ann@example.org"_s;
    settings.options = {{u"smtp"_s, u"smtps://mail.example.org"_s}};
    return settings;
}

TargetSecret secretFor(const QByteArray& value, const QString& origin)
{
    return {Secret::take(QByteArray(value)), origin};
}

} // namespace

class TestAlertStoreContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_disk.reset(); }

    void keepsWhatIsPut_data() { subjects(); }
    void keepsWhatIsPut();
    void replacesSettingsOnly_data() { subjects(); }
    void replacesSettingsOnly();
    void secrets_data() { subjects(); }
    void secrets();
    void heartbeats_data() { subjects(); }
    void heartbeats();

    // Of the one on the disk.
    void secretIsBoundToItsOrigin();
    void needsTheKey();
    void secretIsNotReadable();
    void lostSecretIsKnownToBeLost();

private:
    static void subjects()
    {
        QTest::addColumn<bool>("onDisk");
        QTest::newRow("on disk") << true;
        QTest::newRow("in memory") << false;
    }
    QString path() const { return m_folder->filePath(u"grants.db"_s); }
    void reopen()
    {
        if (!m_disk)
            return;
        m_disk.reset();
        m_disk = openedStore(path());
    }
    AlertStore& store() { return m_disk ? m_disk->alerts() : static_cast<AlertStore&>(m_memory); }
    static Result<void> done(QCoro::Task<Result<void>> task) { return QCoro::waitFor(std::move(task)); }
    QByteArray secretOf(const QString& id)
    {
        const auto secret = store().alertSecret(id);
        if (!secret)
            return "error: " + secret.error().code.toUtf8();
        return *secret ? text((*secret)->value) + " for " + (*secret)->origin.toUtf8() : QByteArray("none");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteGrantStore> m_disk;
    FakeAlertStore m_memory;
};

void TestAlertStoreContract::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_memory = FakeAlertStore();
    const bool isShared = QTest::currentDataTag() != nullptr;
    if (!isShared || qstrcmp(QTest::currentDataTag(), "on disk") == 0)
        m_disk = openedStore(path());
}

void TestAlertStoreContract::keepsWhatIsPut()
{
    for (const QString& id : {u"z"_s, u"a"_s})
        QVERIFY(done(store().putAlert(alertOf(id), std::nullopt)));
    QVERIFY(done(store().noteProgress(u"z"_s, {{u"state"_s, 7}})));
    QVERIFY(done(store().noteProgress(u"gone"_s, {{u"state"_s, 7}})));
    reopen();
    const auto alerts = store().alerts();
    QCOMPARE(alerts.size(), 2); // in the order in which they were added
    QCOMPARE(alerts.first().settings, alertOf(u"z"_s));
    QCOMPARE(alerts.first().progress, (QJsonObject{{u"state"_s, 7}}));
    QVERIFY(!alerts.first().hasSecret);
    QVERIFY(alerts.last().progress.isEmpty());
    QVERIFY(done(store().removeAlert(u"z"_s)));
    reopen();
    QCOMPARE(store().alerts().size(), 1);
}

void TestAlertStoreContract::replacesSettingsOnly()
{
    QVERIFY(done(store().putAlert(alertOf(u"a"_s), secretFor("s", u"smtps://x:465"_s))));
    QVERIFY(done(store().noteProgress(u"a"_s, {{u"state"_s, 7}})));
    AlertSettings changed = alertOf(u"a"_s);
    changed.paused = true;
    QVERIFY(done(store().putAlert(changed, std::nullopt)));
    reopen();
    QCOMPARE(store().alerts().first().settings, changed);
    QCOMPARE(store().alerts().first().progress, (QJsonObject{{u"state"_s, 7}}));
    QCOMPARE(secretOf(u"a"_s), QByteArray("s for smtps://x:465"));
}

void TestAlertStoreContract::secrets()
{
    QVERIFY(done(store().putAlert(alertOf(u"a"_s), secretFor("s", u"smtps://x:465"_s))));
    QVERIFY(done(store().putAlert(alertOf(u"b"_s), std::nullopt)));
    reopen();
    QVERIFY(store().alerts().first().hasSecret);
    QCOMPARE(secretOf(u"a"_s), QByteArray("s for smtps://x:465"));
    QCOMPARE(secretOf(u"b"_s), QByteArray("none"));
    QVERIFY(done(store().putAlert(alertOf(u"a"_s), secretFor({}, {}))));
    reopen();
    QCOMPARE(secretOf(u"a"_s), QByteArray("none"));
}

void TestAlertStoreContract::heartbeats()
{
    const QList<Heartbeat> all{{QUrl(u"https://a.example/x"_s), {u"crm"_s}},
                               {QUrl(u"https://b.example/y"_s), {}, true}};
    QVERIFY(done(store().putHeartbeats(all)));
    reopen();
    QCOMPARE(store().heartbeats(), all);
    QVERIFY(done(store().putHeartbeats({})));
    reopen();
    QCOMPARE(store().heartbeats(), QList<Heartbeat>());
}

/// Somebody has written another server into the file.
void TestAlertStoreContract::secretIsBoundToItsOrigin()
{
    QVERIFY(done(store().putAlert(alertOf(u"a"_s), secretFor("s", u"smtps://x:465"_s))));
    m_disk.reset();
    {
        SqliteDatabase database(path());
        QVERIFY(database.open(SqliteDatabase::Access::ReadWrite).has_value());
        QVERIFY(database.run(u"UPDATE alerts SET secret_origin = 'smtps://evil:465'"_s).has_value());
    }
    m_disk = openedStore(path());
    QCOMPARE(secretOf(u"a"_s), QByteArray("error: store-damaged"));
}

void TestAlertStoreContract::needsTheKey()
{
    QVERIFY(done(store().putAlert(alertOf(u"a"_s), secretFor("s", u"smtps://x:465"_s))));
    m_disk.reset();
    m_disk = std::move(openStore(path()).value());
    QVERIFY(store().alerts().first().hasSecret);
    QCOMPARE(secretOf(u"a"_s), QByteArray("error: store-locked"));
    QCOMPARE(done(store().putAlert(alertOf(u"b"_s), secretFor("s", {}))).error().code, u"store-locked"_s);
}

void TestAlertStoreContract::secretIsNotReadable()
{
    QVERIFY(done(store().putAlert(alertOf(u"a"_s), secretFor("very-secret", u"smtps://x:465"_s))));
    m_disk.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("very-secret"));
}

/// Else an alert without its secret would look like one that never had any.
void TestAlertStoreContract::lostSecretIsKnownToBeLost()
{
    QVERIFY(done(store().putAlert(alertOf(u"a"_s), secretFor("s", u"smtps://x:465"_s))));
    QVERIFY(done(store().putAlert(alertOf(u"b"_s), std::nullopt)));
    QVERIFY(QCoro::waitFor(m_disk->resetUnderNewKey(QDateTime(QDate(2026, 9, 3), QTime(12, 0), utcZone))));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!store().alerts().first().hasSecret);
        QCOMPARE(secretOf(u"a"_s), QByteArray(" for smtps://x:465"));
        QCOMPARE(secretOf(u"b"_s), QByteArray("none"));
        m_disk.reset(); // and after a restart
        m_disk = std::move(openStore(path()).value());
    }
}

EVERGRANT_TEST(TestAlertStoreContract)
#include "tst_alertstorecontract.moc"
