// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/packagekeys.h"

#include "../support/testprogram.h"
#include <QCoroTask>
#include <QJsonDocument>
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
    void givesNoMoreThanIsReasonable_data();
    void givesNoMoreThanIsReasonable();
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

void TestPackageKeys::givesNoMoreThanIsReasonable_data()
{
    QTest::addColumn<int>("passes");
    QTest::addColumn<int>("memory");
    QTest::addColumn<QString>("asked");
    QTest::newRow("a gigabyte") << 3 << 1024 * 1024 << u"1024 MB"_s;
    QTest::newRow("a bit more memory") << 3 << 256 * 1024 + 1 << u"256 MB"_s;
    QTest::newRow("passes") << 13 << 8 << u"13 passes"_s;
}

/// A package comes from somebody else, and whoever only tries to import it must not pay for that with all memory.
void TestPackageKeys::givesNoMoreThanIsReasonable()
{
    QFETCH(const int, passes);
    QFETCH(const int, memory);
    QFETCH(const QString, asked);
    PassphrasePackageKeys keys(&weak);
    PassphraseStretch how = weak();
    how.passes = passes;
    how.memory = memory;
    const QString stretch = QString::fromUtf8(QJsonDocument(how.toJson()).toJson());
    const auto made = QCoro::waitFor(keys.remake(secret(passphrase), stretch));
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"stretch-excessive"_s);
    QVERIFY2(made.error().message.contains(asked), qPrintable(made.error().message));
    // Four times as much as is written now is given.
    how = PassphraseStretch();
    how.salt = weak().salt;
    how.passes *= 4;
    how.memory *= 4;
    QVERIFY(PassphraseStretch::fromJson(how.toJson()));
}

EVERGRANT_TEST(TestPackageKeys)
#include "tst_packagekeys.moc"
