// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/copybundle.h"

#include "../support/testprogram.h"
#include <QCborMap>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

// The last byte of each id says which group it is of; these are of one.
const QUuid first = QUuid::fromString(u"10000000-0000-4000-8000-000000000001"_s);
const QUuid second = QUuid::fromString(u"20000000-0000-4000-8000-000000000001"_s);
const QUuid third = QUuid::fromString(u"00000000-0000-4000-8000-000000000041"_s);

KeychainCopy copyOf(const QByteArray& clientSecret)
{
    KeychainCopy copy;
    copy.clientSecret = Secret::take(QByteArray(clientSecret));
    return copy;
}

Secret entry(const QByteArray& bytes)
{
    return Secret::take(QByteArray(bytes));
}

/// "first=a second=unreadable": what the connections have.
QString told(const CopyBundle& bundle)
{
    QStringList words;
    const QList<std::pair<QUuid, QString>> known{{first, u"first"_s}, {second, u"second"_s}, {third, u"third"_s}};
    for (const auto& [id, name] : known) {
        const auto copy = bundle.copy(id);
        if (!copy)
            words << name + u"=unreadable"_s;
        else if (*copy)
            words << name + u'=' + QString::fromUtf8((*copy)->clientSecret.reveal());
    }
    return words.join(u' ');
}

CopyBundle sample()
{
    CopyBundle bundle;
    bundle.insert(first, encodeKeychainCopy(copyOf("a")));
    bundle.insert(second, entry("nonsense"));
    return bundle;
}

QByteArray bytesOf(const CopyBundle& bundle)
{
    return bundle.encode().reveal().toByteArray();
}

} // namespace

class TestCopyBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups();
    void roundTrip_data();
    void roundTrip();
    void largerThanOtherMaps();
    void refuses_data();
    void refuses();
    void namesNewerFormat();
    void changes_data();
    void changes();
};

void TestCopyBundle::groups()
{
    QCOMPARE(CopyBundle::groupOf(first), 1);
    QCOMPARE(CopyBundle::groupOf(third), 1);
    QCOMPARE(CopyBundle::groupOf(QUuid::fromString(u"00000000-0000-4000-8000-0000000000ff"_s)), 63);
    QCOMPARE(CopyBundle::groupOf(QUuid()), 0);
    QCOMPARE(CopyBundle::itemName(0), u"copies-00"_s);
    QCOMPARE(CopyBundle::itemName(63), u"copies-3f"_s);
    QSet<int> seen;
    for (int i = 0; i < 10'000; ++i)
        seen.insert(CopyBundle::groupOf(QUuid::createUuid()));
    QCOMPARE(seen.size(), CopyBundle::groups);
}

void TestCopyBundle::roundTrip_data()
{
    QTest::addColumn<CopyBundle>("bundle");
    QTest::newRow("nothing") << CopyBundle();
    QTest::newRow("a copy, and what nobody can read") << sample();
    CopyBundle many;
    for (int i = 0; i < 500; ++i)
        many.insert(QUuid::createUuid(), encodeKeychainCopy(copyOf(QByteArray::number(i))));
    QTest::newRow("many") << many;
}

void TestCopyBundle::roundTrip()
{
    QFETCH(CopyBundle, bundle);
    const auto back = CopyBundle::decode(bytesOf(bundle));
    QVERIFY(back);
    QVERIFY(*back == bundle);
    QCOMPARE(back->isEmpty(), bytesOf(bundle).size() < 40);
    QVERIFY(!CopyBundle::isOfNewerFormat(bytesOf(bundle)));
}

/// A hundred and fifty connections with large tokens and three spares each.
void TestCopyBundle::largerThanOtherMaps()
{
    CopyBundle bundle;
    for (int i = 0; i < 150; ++i)
        bundle.insert(QUuid::createUuid(), encodeKeychainCopy(copyOf(QByteArray(30'000, 'x'))));
    const auto back = CopyBundle::decode(bytesOf(bundle));
    QVERIFY(back && *back == bundle);
}

void TestCopyBundle::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = bytesOf(sample());
    for (qsizetype size = 0; size < good.size(); size += 5)
        QTest::addRow("the first %lld bytes", static_cast<long long>(size)) << good.first(size);
    QTest::newRow("more") << good + '\0';
    QTest::newRow("a copy") << encodeKeychainCopy(copyOf("a")).reveal().toByteArray();
    QTest::newRow("map of 2^64 - 1") << QByteArray("\xbb\xff\xff\xff\xff\xff\xff\xff\xff");
    QCborMap map = QCborValue::fromCbor(good).toMap();
    map.insert(2, 1'000'000'000);
    QTest::newRow("wrong count") << QCborValue(map).toCbor();
    map = QCborValue::fromCbor(good).toMap();
    const QCborValue id = map.value(3);
    map.insert(5, id);
    QTest::newRow("one id twice") << QCborValue(map).toCbor();
    map = QCborValue::fromCbor(good).toMap();
    map.insert(3, map.value(5));
    map.insert(5, id);
    QTest::newRow("in another order") << QCborValue(map).toCbor();
}

void TestCopyBundle::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto bundle = CopyBundle::decode(bytes);
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().code, u"grant-damaged"_s);
    QVERIFY(!CopyBundle::isOfNewerFormat(bytes));
}

void TestCopyBundle::namesNewerFormat()
{
    const QCborMap map{{0, u"evergrant-copies"_s}, {1, 2}, {2, u"something new"_s}};
    const QByteArray bytes = QCborValue(map).toCbor();
    QVERIFY(CopyBundle::isOfNewerFormat(bytes));
    QCOMPARE(CopyBundle::decode(bytes).error().code, u"grant-format-newer"_s);
}

void TestCopyBundle::changes_data()
{
    QTest::addColumn<BundleChanges>("changes");
    QTest::addColumn<QString>("after");
    const KeychainCopy none;
    const auto row = [](const char* name, const BundleChanges& changes, const char* after) {
        QTest::newRow(name) << changes << QString::fromLatin1(after);
    };
    row("nothing", {}, "first=a second=unreadable");
    row("another one's first copy", {{{third, copyOf("c")}}, {}}, "first=a second=unreadable third=c");
    row("takes its place", {{{first, copyOf("b")}}, {}}, "first=b second=unreadable");
    row("in place of what nobody can read", {{{second, copyOf("b")}}, {}}, "first=a second=b");
    row("several", {{{second, copyOf("b")}, {third, copyOf("c")}}, {first}}, "second=b third=c");
    row("emptied", {{{first, none}}, {}}, "second=unreadable");
    row("emptied, without an entry", {{{third, none}}, {}}, "first=a second=unreadable");
    row("removed", {{}, {first}}, "second=unreadable");
    row("removed, without an entry", {{}, {third}}, "first=a second=unreadable");
    row("what nobody can read, removed", {{}, {second}}, "first=a");
    row("removed wins", {{{first, copyOf("b")}}, {first}}, "second=unreadable");
    row("all removed", {{}, {first, second, third}}, "");
}

void TestCopyBundle::changes()
{
    QFETCH(BundleChanges, changes);
    QFETCH(QString, after);
    const CopyBundle bundle = withChanges(sample(), changes);
    QCOMPARE(told(bundle), after);
    QCOMPARE(bundle.isEmpty(), after.isEmpty());
    // What is not changed is the same bytes.
    if (after.contains("second=unreadable"_L1))
        QVERIFY(bytesOf(bundle).contains("nonsense"));
}

EVERGRANT_TEST(TestCopyBundle)
#include "tst_copybundle.moc"
