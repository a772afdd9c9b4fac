// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Deliveries to files, from the command line to the file: the real programs, a real authorization server.

#include "station.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::e2e;

class TestDeliveredFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fileFollowsTheToken();
    void waitsForASignIn();
    void missingFolderIsNamed();
    void failureIsShownAndRepaired();
    void survivesAKilledWorker();
    void keepsAnUnusedWorker();

private:
    QByteArray token() const { return lineOf(m_station->evergrant({u"token"_s, u"crm"_s})); }
    QByteArray delivered() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Ran add() const { return m_station->evergrant({u"deliver"_s, u"add"_s, u"crm"_s, u"file"_s, u"--path"_s, m_path}); }
    QJsonObject delivery() const { return m_station->status(u"crm"_s).value("deliveries"_L1)[0].toObject(); }
    QString state() const { return delivery().value("state"_L1).toString(); }

    AuthServer m_server;
    std::unique_ptr<Station> m_station;
    QString m_path;
};

void TestDeliveredFiles::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
}

void TestDeliveredFiles::init()
{
    m_server.reset();
    m_server.setAccessTokenLife(3600);
    m_station = std::make_unique<Station>();
    m_path = m_station->file(u"token"_s);
}

void TestDeliveredFiles::cleanup()
{
    m_station.reset();
}

void TestDeliveredFiles::fileFollowsTheToken()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(add(), 0);
    const QByteArray first = token();
    QCOMPARE(delivered(), first);
    QCOMPARE(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(state(), u"delivered"_s);
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QVERIFY(token() != first);
    QTRY_COMPARE_WITH_TIMEOUT(delivered(), token(), 10000);
    QVERIFY(m_server.accepts(delivered()));
    COMPARE_CODE(m_station->evergrant({u"deliver"_s, u"pause"_s, u"crm"_s, u"file"_s}), 0);
    const QByteArray before = delivered();
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QCOMPARE(state(), u"paused"_s);
    QCOMPARE(delivered(), before);
    COMPARE_CODE(m_station->evergrant({u"deliver"_s, u"resume"_s, u"crm"_s, u"file"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(delivered(), token(), 10000);
    COMPARE_CODE(m_station->evergrant({u"deliver"_s, u"remove"_s, u"crm"_s, u"file"_s, u"--erase"_s}), 0);
    QVERIFY(!QFileInfo::exists(m_path));
}

void TestDeliveredFiles::waitsForASignIn()
{
    COMPARE_CODE(m_station->add(u"crm"_s, m_server), 0);
    COMPARE_CODE(add(), 0);
    QCOMPARE(state(), u"waiting"_s);
    COMPARE_CODE(m_station->authorize(u"crm"_s).command, 0);
    QTRY_COMPARE_WITH_TIMEOUT(delivered(), token(), 10000);
}

void TestDeliveredFiles::missingFolderIsNamed()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    m_path = m_station->file(u"nowhere/token"_s);
    const Ran refused = add();
    QVERIFY2(refused.code != 0, refused.told());
    QVERIFY2(refused.err.contains("nowhere"), refused.told());
    QVERIFY(m_station->status(u"crm"_s).value("deliveries"_L1).toArray().isEmpty());
}

void TestDeliveredFiles::failureIsShownAndRepaired()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    const QString folder = m_station->file(u"folder"_s);
    QVERIFY(QDir().mkdir(folder));
    m_path = folder + u"/token"_s;
    COMPARE_CODE(add(), 0);
    QVERIFY(QDir(folder).removeRecursively());
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"failing"_s, 10000);
    QVERIFY(m_station->isUsable(u"crm"_s)); // a target does not make its connection worse
    COMPARE_CODE(m_station->evergrant({u"status"_s, u"--check"_s}), 1);
    QVERIFY(QDir().mkdir(folder));
    COMPARE_CODE(m_station->evergrant({u"deliver"_s, u"now"_s, u"crm"_s}), 0);
    QCOMPARE(delivered(), token());
    QCOMPARE(state(), u"delivered"_s);
}

void TestDeliveredFiles::survivesAKilledWorker()
{
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(add(), 0);
    m_station->killWorkers();
    QVERIFY(QFile::remove(m_path));
    COMPARE_CODE(m_station->evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(delivered(), token(), 10000);
}

/// Renewed twice, and nobody has asked meanwhile.
void TestDeliveredFiles::keepsAnUnusedWorker()
{
    m_server.setAccessTokenLife(8);
    QVERIFY(m_station->authorized(u"crm"_s, m_server));
    COMPARE_CODE(add(), 0);
    COMPARE_CODE(m_station->evergrant({u"stop"_s}), 0);
    const auto worker = m_station->worker({u"--idle-exit"_s, u"1"_s});
    for (int renewal = 0; renewal < 2; ++renewal) {
        const QByteArray before = delivered();
        QTRY_VERIFY_WITH_TIMEOUT(delivered() != before, 20000);
    }
    QVERIFY(worker->isRunning());
    COMPARE_CODE(m_station->evergrant({u"deliver"_s, u"remove"_s, u"crm"_s, u"file"_s, u"--erase"_s}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!worker->isRunning(), 20000);
}

QTEST_GUILESS_MAIN(TestDeliveredFiles)
#include "tst_deliveredfiles.moc"
