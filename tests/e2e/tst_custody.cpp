// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The profile key on its way through all places, with a grant that has to be there after each.

#include "station.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::e2e;

class TestCustody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesRound();
    void isChosenOnce();

private:
    QString placeToldBy(const Station& station) const;

    AuthServer m_server;
};

void TestCustody::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
}

QString TestCustody::placeToldBy(const Station& station) const
{
    const Ran examined = station.evergrant({u"doctor"_s, u"--json"_s});
    for (const auto& check : examined.json()["checks"_L1].toArray())
        if (check["id"_L1].toString() == "key"_L1)
            return check["message"_L1].toString();
    return {};
}

void TestCustody::goesRound()
{
    m_server.setAccessTokenLife(3600); // the same one all the time
    Station station;
    QVERIFY(station.authorized(u"crm"_s, m_server));
    const QByteArray token = lineOf(station.evergrant({u"token"_s, u"crm"_s}));
    QVERIFY(!token.isEmpty());
    QVERIFY2(placeToldBy(station).contains("keyring"_L1), qPrintable(placeToldBy(station)));
    const QString file = station.file(u"key"_s);

    COMPARE_CODE(station.evergrant({u"key"_s, u"move"_s, u"--to"_s, u"file"_s, u"--key-file"_s, file}), 0);
    QVERIFY(QFileInfo::exists(file));
    station.killWorkers();
    QCOMPARE(lineOf(station.evergrant({u"token"_s, u"crm"_s})), token);
    QCOMPARE(station.view(u"crm"_s)["keychain_copy"_L1].toString(), u"off"_s);

    const QByteArray passphrase = "correct horse battery\n";
    COMPARE_CODE(station.evergrant({u"key"_s, u"move"_s, u"--to"_s, u"passphrase"_s}, passphrase), 0);
    QVERIFY(!QFileInfo::exists(file));
    QCOMPARE(lineOf(station.evergrant({u"token"_s, u"crm"_s})), token);
    station.killWorkers();
    COMPARE_CODE(station.evergrant({u"token"_s, u"crm"_s}), 5);
    COMPARE_CODE(station.evergrant({u"key"_s, u"unlock"_s}, "something else entirely\n"), 2);
    COMPARE_CODE(station.evergrant({u"key"_s, u"unlock"_s}, passphrase), 0);
    QCOMPARE(lineOf(station.evergrant({u"token"_s, u"crm"_s})), token);

    COMPARE_CODE(station.evergrant({u"key"_s, u"move"_s, u"--to"_s, u"keychain"_s}), 0);
    station.killWorkers();
    QCOMPARE(lineOf(station.evergrant({u"token"_s, u"crm"_s})), token);
    QVERIFY2(placeToldBy(station).contains("keyring"_L1), qPrintable(placeToldBy(station)));
    QCOMPARE(station.sanitizerReports(), QByteArray());
}

void TestCustody::isChosenOnce()
{
    Station station;
    COMPARE_CODE(station.evergrant({u"init"_s, u"--key-source"_s, u"file"_s}), 0);
    QVERIFY(QFileInfo::exists(station.profile() + u"/profile-key"_s));
    QVERIFY(station.authorized(u"crm"_s, m_server));
    const Ran again = station.evergrant({u"init"_s, u"--key-source"_s, u"keychain"_s});
    COMPARE_CODE(again, 2);
    QVERIFY2(again.err.contains("evergrant key move --to keychain"), again.told());
}

QTEST_GUILESS_MAIN(TestCustody)
#include "tst_custody.moc"
