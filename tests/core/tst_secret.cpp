// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;

namespace {

/// Bytes that live in `memory`, and yet belong to the array alone as far as it knows: so the test can look at them
/// after the array has gone.
QByteArray bytesIn(QByteArray& memory)
{
    auto* header = QTypedArrayData<char>::allocate(1).first;
    return QByteArray(QByteArray::DataPointer(header, memory.data(), memory.size()));
}

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheBytesOver();
    void leavesSharedBytesAlone();
    void copiesShareOneBuffer();
    void compares_data();
    void compares();
    void printsStars();
    void wipeSparesOthers();
    void wipesWhatIsReleased();
    void wipesInPlace();
};

void TestSecret::takesTheBytesOver()
{
    QByteArray memory("key material");
    memory.detach();
    QByteArray bytes = bytesIn(memory);
    const Secret secret = Secret::take(std::move(bytes));
    QVERIFY(bytes.isEmpty());
    QCOMPARE(secret.reveal().toByteArray(), QByteArray("key material"));
    QCOMPARE(memory, QByteArray(12, '\0')); // no second copy of it lies around
    QVERIFY(!secret.isEmpty());
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret::take(QByteArray()).isEmpty());
}

void TestSecret::leavesSharedBytesAlone()
{
    const QByteArray mine = QByteArray("shared ") + "text";
    QByteArray bytes = mine;
    {
        const Secret secret = Secret::take(std::move(bytes));
        QCOMPARE(secret.reveal().toByteArray(), mine);
    }
    QCOMPARE(mine, QByteArray("shared text"));

    const char literal[] = "not ours";
    {
        const Secret secret = Secret::take(QByteArray::fromRawData(literal, 8));
        QCOMPARE(secret.reveal().toByteArray(), QByteArray("not ours"));
    }
    QCOMPARE(QByteArray(literal), QByteArray("not ours"));
}

void TestSecret::copiesShareOneBuffer()
{
    Secret first = Secret::take(QByteArray("abc"));
    const Secret second = first;
    QCOMPARE(first.reveal().data(), second.reveal().data());
    first = Secret();
    QCOMPARE(second.reveal().toByteArray(), QByteArray("abc"));
}

void TestSecret::compares_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("equal");
    QTest::newRow("same") << QByteArray("token") << QByteArray("token") << true;
    QTest::newRow("both empty") << QByteArray() << QByteArray("") << true;
    QTest::newRow("first byte") << QByteArray("Token") << QByteArray("token") << false;
    QTest::newRow("last byte") << QByteArray("tokeN") << QByteArray("token") << false;
    QTest::newRow("prefix") << QByteArray("tok") << QByteArray("token") << false;
    QTest::newRow("empty against one") << QByteArray() << QByteArray("t") << false;
    QTest::newRow("NUL inside") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
    QTest::newRow("high bit") << QByteArray("\x80") << QByteArray("\x00", 1) << false;
}

void TestSecret::compares()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(bool, equal);
    const auto a = Secret::take(std::move(left));
    const auto b = Secret::take(std::move(right));
    QCOMPARE(a == b, equal);
    QCOMPARE(b == a, equal);
}

void TestSecret::printsStars()
{
    QString text;
    QDebug(&text) << "before" << Secret::take(QByteArray("hunter2")) << Secret() << "after";
    QVERIFY2(!text.contains(QStringLiteral("hunter2")), qPrintable(text));
    QCOMPARE(text.trimmed(), QStringLiteral("before *** *** after"));
}

void TestSecret::wipeSparesOthers()
{
    const QByteArray original = QByteArray("still ") + "needed";
    QByteArray shared = original;
    wipe(shared);
    QVERIFY(shared.isEmpty());
    QCOMPARE(original, QByteArray("still needed"));
}

void TestSecret::wipesWhatIsReleased()
{
    auto secret = Secret::take(QByteArray(64, 's'));
    auto copy = secret;
    const QByteArrayView memory = secret.reveal(); // of longKeptMemory(), which stays readable
    secret = Secret();
    QCOMPARE(memory.toByteArray(), QByteArray(64, 's')); // not while a copy lives
    copy = Secret();
    QCOMPARE(memory.toByteArray(), QByteArray(64, '\0'));
}

void TestSecret::wipesInPlace()
{
    QByteArray memory(64, 's');
    QByteArray bytes = bytesIn(memory);
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(memory, QByteArray(64, '\0'));
}

EVERGRANT_TEST(TestSecret)
#include "tst_secret.moc"
