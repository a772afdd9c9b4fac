// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/packagekeys.h"

#include "../support/testprogram.h"
#include <QCoroTask>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

Secret secret(const QByteArray& text)
{
    QByteArray copy(text.constData(), text.size());
    return Secret::take(std::move(copy));
}

/// Strong enough for nobody, and quick.
PassphraseStretch weak()
{
    PassphraseStretch how = PassphraseStretch::make();
    how.passes = 1;
    how.memory = 8;
    return how;
}

const QByteArray passphrase = "correct horse battery";

} // namespace

class TestPackageKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheSameKeyAgain();
    void makesAnotherKey_data();
    void makesAnotherKey();
    void refuses();
};

void TestPackageKeys::makesTheSameKeyAgain()
{
    PassphrasePackageKeys keys(&weak);
    const auto made = QCoro::waitFor(keys.make(secret(passphrase)));
    QVERIFY(made);
    QVERIFY(made->stretch.contains(u"argon2id"_s));
    const auto again = QCoro::waitFor(keys.remake(secret(passphrase), made->stretch));
    QVERIFY(again && *again == made->key);
    const auto sealer = keys.sealer(made->key), opener = keys.sealer(*again);
    QVERIFY(sealer && opener);
    const auto sealed = (*sealer)->seal(secret("hush"), "place");
    QVERIFY(sealed);
    const auto opened = (*opener)->open(*sealed, "place");
    QVERIFY(opened && *opened == secret("hush"));
    QVERIFY(!(*opener)->open(*sealed, "another place"));
}

void TestPackageKeys::makesAnotherKey_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("sameStretch");
    QTest::newRow("another passphrase") << QByteArray("correct horse batterie") << true;
    QTest::newRow("another package") << passphrase << false;
}

void TestPackageKeys::makesAnotherKey()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const bool, sameStretch);
    PassphrasePackageKeys keys(&weak);
    const auto made = QCoro::waitFor(keys.make(secret(passphrase)));
    const auto other = QCoro::waitFor(keys.make(secret(passphrase)));
    QVERIFY(made && other);
    const auto again = QCoro::waitFor(keys.remake(secret(typed), sameStretch ? made->stretch : other->stretch));
    QVERIFY(again);
    QVERIFY(!(*again == made->key));
}

void TestPackageKeys::refuses()
{
    PassphrasePackageKeys keys(&weak);
    const auto tooShort = QCoro::waitFor(keys.make(secret("short")));
    QVERIFY(!tooShort);
    QCOMPARE(tooShort.error().code, u"passphrase-short"_s);
    for (const auto& stretch : {u""_s, u"[]"_s, uR"({"kdf":"scrypt"})"_s}) {
        const auto made = QCoro::waitFor(keys.remake(secret(passphrase), stretch));
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"stretch-unknown"_s);
    }
    QVERIFY(!keys.sealer(secret("no key")));
}

EVERGRANT_TEST(TestPackageKeys)
#include "tst_packagekeys.moc"
