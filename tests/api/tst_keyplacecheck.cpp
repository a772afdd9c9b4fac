// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/keyplacecheck.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace Qt::Literals::StringLiterals;

class TestKeyPlaceCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
};

void TestKeyPlaceCheck::check_data()
{
    QTest::addColumn<KeyCustodyState>("state");
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<QString>("message"); // what it contains
    QTest::addColumn<QString>("remedy");
    const KeyPlace keychain, systemd{KeySource::Systemd}, passphrase{KeySource::Passphrase};
    const KeyPlace inside{KeySource::File, u"/profile/profile-key"_s}, outside{KeySource::File, u"/etc/k"_s};
    QTest::newRow("keychain") << KeyCustodyState{keychain} << CheckStatus::Ok << u"OS keyring"_s << QString();
    QTest::newRow("systemd") << KeyCustodyState{systemd} << CheckStatus::Ok << u"credential"_s << QString();
    QTest::newRow("passphrase") << KeyCustodyState{passphrase} << CheckStatus::Ok << u"passphrase"_s
                                << u"evergrant key unlock"_s;
    QTest::newRow("file") << KeyCustodyState{outside} << CheckStatus::Ok << u"/etc/k"_s << QString();
    QTest::newRow("in the profile") << KeyCustodyState{inside} << CheckStatus::Warning << u"profile folder"_s
                                    << u"--key-file FILE"_s;
    QTest::newRow("two copies") << KeyCustodyState{outside, true, false, keychain} << CheckStatus::Warning
                                << u"OS keyring"_s << u"unlock the keyring"_s;
}

void TestKeyPlaceCheck::check()
{
    QFETCH(KeyCustodyState, state);
    QFETCH(QString, message);
    QFETCH(QString, remedy);
    const DoctorCheck made = keyPlaceCheck(state, u"/profile"_s);
    QCOMPARE(made.id, u"key"_s);
    QTEST(made.status, "status");
    QVERIFY2(made.message.contains(message), qPrintable(made.message));
    QVERIFY2(made.remedy.contains(remedy) && made.remedy.isEmpty() == remedy.isEmpty(), qPrintable(made.remedy));
}

EVERGRANT_TEST(TestKeyPlaceCheck)
#include "tst_keyplacecheck.moc"
