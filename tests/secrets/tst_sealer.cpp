// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/sealer.h"

#include "../support/testprogram.h"
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;

namespace {

Secret secret(const QByteArray& text)
{
    QByteArray copy(text.constData(), text.size());
    return Secret::take(std::move(copy));
}

std::unique_ptr<Sealer> sealer(char letter = 'k')
{
    return std::move(*SodiumSealer::create(secret(QByteArray(32, letter))));
}

} // namespace

class TestSealer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void opensInAnotherLife();
    void refusesWhatIsNotExactlyIt_data();
    void refusesWhatIsNotExactlyIt();
    void noticesEveryBit();
    void neverSealsTheSameTwice();
    void fingerprints();
    void refusesKeysOfAnotherLength_data();
    void refusesKeysOfAnotherLength();
    void makesRandomKeys();
    void keepsKeysInLockedMemory();
};

void TestSealer::opensWhatItSealed_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("text") << QByteArray("refresh token");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("with NUL") << QByteArray("a\0b\0", 4);
    QTest::newRow("large") << QByteArray(300'000, 'x');
}

void TestSealer::opensWhatItSealed()
{
    QFETCH(const QByteArray, plain);
    const auto sealed = sealer()->seal(secret(plain), "place");
    QVERIFY(sealed);
    QCOMPARE(sealed->size(), 1 + 24 + plain.size() + 16);
    const auto opened = sealer()->open(*sealed, "place");
    QVERIFY(opened);
    QCOMPARE(opened->reveal().toByteArray(), plain);
}

/// Sealed once by this code, kept since: what is on people's disks has to open for ever.
void TestSealer::opensInAnotherLife()
{
    const auto sealed = QByteArray::fromHex("0136dea9ed06f1e86656aea22c0604eafa8f14a712a14dc7dbc2ea9ce9d1e9"
                                            "aabd1c99340fb1116cd52d01cf19777afd9d307573d75d8b054f3745fbf709");
    const auto opened = sealer()->open(sealed, "place");
    QVERIFY(opened);
    QCOMPARE(opened->reveal().toByteArray(), "refresh token of 2026");
    QCOMPARE(sealer()->fingerprint(secret("token")).toHex(), "fa0a9bd8230438044dd4aac2d9132031");
}

void TestSealer::refusesWhatIsNotExactlyIt_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<char>("key");
    QTest::addColumn<int>("cutTo"); // negative: not
    QTest::newRow("other place") << QByteArray("another place") << 'k' << -1;
    QTest::newRow("no place") << QByteArray() << 'k' << -1;
    QTest::newRow("other key") << QByteArray("place") << 'x' << -1;
    QTest::newRow("cut by one") << QByteArray("place") << 'k' << 45;
    QTest::newRow("only its head") << QByteArray("place") << 'k' << 25;
    QTest::newRow("only a byte") << QByteArray("place") << 'k' << 1;
    QTest::newRow("empty") << QByteArray("place") << 'k' << 0;
}

void TestSealer::refusesWhatIsNotExactlyIt()
{
    QFETCH(const QByteArray, place);
    QFETCH(const char, key);
    QFETCH(const int, cutTo);
    QByteArray sealed = *sealer()->seal(secret("token"), "place");
    QCOMPARE(sealed.size(), 46);
    if (cutTo >= 0)
        sealed.truncate(cutTo);
    const auto opened = sealer(key)->open(sealed, place);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"seal-broken"_s);
}

void TestSealer::noticesEveryBit()
{
    const auto one = sealer();
    const QByteArray sealed = *one->seal(secret("token"), "place");
    for (qsizetype i = 0; i < sealed.size() * 8; ++i) {
        QByteArray changed = sealed;
        changed[i / 8] = char(changed[i / 8] ^ (1 << i % 8));
        QVERIFY2(!one->open(changed, "place"), qPrintable(u"bit %1"_s.arg(i)));
    }
    QVERIFY(one->open(sealed, "place"));
}

void TestSealer::neverSealsTheSameTwice()
{
    const auto one = sealer();
    QSet<QByteArray> nonces;
    for (int i = 0; i < 1000; ++i)
        nonces.insert(one->seal(secret("token"), "place")->sliced(1, 24));
    QCOMPARE(nonces.size(), 1000);
}

void TestSealer::fingerprints()
{
    const QByteArray print = sealer()->fingerprint(secret("token"));
    QCOMPARE(print.size(), 16);
    QCOMPARE(sealer()->fingerprint(secret("token")), print);
    QVERIFY(sealer()->fingerprint(secret("Token")) != print);
    QVERIFY(sealer('x')->fingerprint(secret("token")) != print);
    QCOMPARE(sealer()->fingerprint(Secret()).size(), 16);
}

void TestSealer::refusesKeysOfAnotherLength_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {0, 1, 16, 31, 33, 64})
        QTest::addRow("%d", length) << length;
}

void TestSealer::refusesKeysOfAnotherLength()
{
    QFETCH(const int, length);
    const auto made = SodiumSealer::create(secret(QByteArray(length, 'k')));
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"bad-profile-key"_s);
}

void TestSealer::makesRandomKeys()
{
    const auto one = newProfileKey();
    const auto other = newProfileKey();
    QCOMPARE(one->reveal().size(), 32);
    QVERIFY(!(*one == *other));
    QVERIFY(SodiumSealer::create(*one));
}

void TestSealer::keepsKeysInLockedMemory()
{
    auto key = LockedKey::allocate(32);
    QVERIFY(key);
    key->writable()[31] = 7;
    const auto* address = key->bytes().data();
    LockedKey moved = std::move(*key);
    moved.freeze();
    QCOMPARE(moved.bytes().data(), address);
    QCOMPARE(moved.bytes().size(), std::size_t(32));
    QCOMPARE(moved.bytes()[31], uchar(7));
}

EVERGRANT_TEST(TestSealer)
#include "tst_sealer.moc"
