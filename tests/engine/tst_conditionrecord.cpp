// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/conditionrecord.h"

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid connectionId = QUuid::fromString(u"00000000-0000-4000-8000-000000000001"_s);

GrantInfo info(quint64 generation)
{
    GrantInfo info;
    info.grantId = connectionId;
    info.generation = generation;
    return info;
}

Condition needsPerson()
{
    Condition condition;
    condition.needsAuthorization = true;
    return condition;
}

Condition failing(int times)
{
    Condition condition;
    condition.failures = times;
    return condition;
}

/// Sets it, and writes what is to be written. False: that failed, or there was nothing to write.
bool written(ConditionRecord& record, FakeGrantStore& store, const Condition& condition,
             const std::optional<GrantInfo>& about)
{
    static quint64 number = 0;
    record.set(condition, about);
    const auto changes = record.changes();
    record.beginWrite(++number, changes);
    const bool done = !changes.isEmpty() && finished(store.writeSettings(changes)).has_value();
    record.endWrite(number, done);
    return done;
}

} // namespace

class TestConditionRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives();
    void aGoodConditionLeavesNothing();
    void isWrittenOnlyWhenItChanges();
    void isWrittenAgainAfterAFailure();
    void changesWhileItIsWritten_data();
    void changesWhileItIsWritten();
    void reliesOnNoOtherWrite();
    void movesToAnotherGrantWhileItIsWritten();
    void othersWritesAreOfNoAccount();
    void isVoidForOtherTokens_data();
    void isVoidForOtherTokens();
    void nonsense();

private:
    QStringList m_order;
};

void TestConditionRecord::survives()
{
    FakeGrantStore store(m_order);
    ConditionRecord record(store, connectionId);
    QVERIFY(!record->needsAuthorization);
    QVERIFY(written(record, store, needsPerson(), info(3)));
    QVERIFY(record->needsAuthorization);
    ConditionRecord again(store, connectionId);
    again.lookUp(info(3));
    QVERIFY(again->needsAuthorization);
    QVERIFY(again.isSaved());
    ConditionRecord other(store, QUuid::createUuid());
    other.lookUp(info(3));
    QVERIFY(!other->needsAuthorization);
}

void TestConditionRecord::aGoodConditionLeavesNothing()
{
    FakeGrantStore store(m_order);
    ConditionRecord record(store, connectionId);
    QVERIFY(written(record, store, needsPerson(), info(3)));
    QCOMPARE(store.metas().size(), 1);
    QVERIFY(written(record, store, {}, info(4)));
    QVERIFY(store.metas().isEmpty());
    QVERIFY(written(record, store, needsPerson(), info(5)));
    QVERIFY(finished(store.writeSettings(record.erase())));
    QVERIFY(store.metas().isEmpty());
    QVERIFY(!record->needsAuthorization);
    QVERIFY(record.isSaved());
}

/// Each write is a durable transaction, so there are none without reason.
void TestConditionRecord::isWrittenOnlyWhenItChanges()
{
    FakeGrantStore store(m_order);
    ConditionRecord record(store, connectionId);
    record.set({}, info(1));
    record.set({}, info(2));
    QVERIFY(record.changes().isEmpty());
    QVERIFY(written(record, store, needsPerson(), info(2)));
    record.set(needsPerson(), info(2));
    QVERIFY(record.changes().isEmpty());
    record.setInMemory(failing(1));
    QVERIFY(record.changes().isEmpty());
    record.set(needsPerson(), info(3));
    QCOMPARE(record.changes().size(), 1);
}

void TestConditionRecord::isWrittenAgainAfterAFailure()
{
    FakeGrantStore store(m_order);
    ConditionRecord record(store, connectionId);
    store.breakCall(u"setMeta"_s);
    QVERIFY(!written(record, store, needsPerson(), info(1)));
    QVERIFY(record->needsAuthorization);
    QVERIFY(!record.isSaved());
    store.repair();
    QVERIFY(written(record, store, needsPerson(), info(1)));
    QVERIFY(record.isSaved());
    ConditionRecord again(store, connectionId);
    again.lookUp(info(1));
    QVERIFY(again->needsAuthorization);
}

void TestConditionRecord::changesWhileItIsWritten_data()
{
    QTest::addColumn<int>("second"); // failures; the file holds 1, and 2 is being written
    QTest::addColumn<bool>("firstSucceeds");
    QTest::addColumn<bool>("secondSucceeds");
    QTest::addColumn<bool>("saved");
    for (const int second : {1, 2, 3}) {
        QTest::addRow("%d, both succeed", second) << second << true << true << true;
        // With 2 there is no second write.
        QTest::addRow("%d, the first fails", second) << second << false << true << (second != 2);
        QTest::addRow("%d, the second fails", second) << second << true << false << (second == 2);
        QTest::addRow("%d, both fail", second) << second << false << false << (second == 1);
    }
}

/// Also back to what the file holds: by then that is not what it will hold.
void TestConditionRecord::changesWhileItIsWritten()
{
    QFETCH(const int, second);
    QFETCH(const bool, firstSucceeds);
    QFETCH(const bool, secondSucceeds);
    FakeGrantStore store(m_order);
    ConditionRecord record(store, connectionId);
    QVERIFY(written(record, store, failing(1), info(1)));
    const auto write = [&](quint64 number, const Condition& condition) {
        record.set(condition, info(1));
        const auto changes = record.changes();
        record.beginWrite(number, changes);
        return changes;
    };
    const auto one = write(1001, failing(2));
    const auto other = write(1002, failing(second));
    QCOMPARE(other.isEmpty(), second == 2);
    QVERIFY(record.changes().isEmpty());
    QVERIFY(!record.isSaved());
    if (firstSucceeds)
        QVERIFY(finished(store.writeSettings(one)));
    record.endWrite(1001, firstSucceeds);
    if (secondSucceeds)
        QVERIFY(finished(store.writeSettings(other)));
    record.endWrite(1002, secondSucceeds);
    QTEST(record.isSaved(), "saved");
    QCOMPARE(record.changes(), record.unsaved());
    QVERIFY(finished(store.writeSettings(record.changes())));
    ConditionRecord again(store, connectionId);
    again.lookUp(info(1));
    QCOMPARE(again->failures, second);
}

/// What must be there together with something else is written with it, even if an earlier write has it, too.
void TestConditionRecord::reliesOnNoOtherWrite()
{
    FakeGrantStore store(m_order);
    ConditionRecord record(store, connectionId);
    record.set(needsPerson(), info(1));
    const auto first = record.changes();
    record.beginWrite(1, first);
    QVERIFY(record.changes().isEmpty());
    const auto second = record.unsaved();
    QCOMPARE(second, first);
    record.beginWrite(2, second);
    record.endWrite(1, false);
    QVERIFY(record.changes().isEmpty());
    record.endWrite(2, true);
    QVERIFY(record.isSaved());
}

void TestConditionRecord::movesToAnotherGrantWhileItIsWritten()
{
    FakeGrantStore store(m_order);
    ConditionRecord record(store, connectionId);
    auto other = info(1);
    other.grantId = QUuid::createUuid();
    record.set(needsPerson(), info(1));
    const auto first = record.changes();
    record.beginWrite(1, first);
    record.set(failing(1), other);
    const auto second = record.changes();
    QCOMPARE(second.size(), 2); // the new one, and the old one away
    record.beginWrite(2, second);
    QVERIFY(finished(store.writeSettings(first)) && finished(store.writeSettings(second)));
    record.endWrite(1, true);
    record.endWrite(2, true);
    QVERIFY(record.isSaved());
    QCOMPARE(store.metas().size(), 1);
}

void TestConditionRecord::othersWritesAreOfNoAccount()
{
    FakeGrantStore store(m_order);
    ConditionRecord record(store, connectionId);
    record.set(needsPerson(), info(1));
    record.beginWrite(1, record.changes());
    record.endWrite(2, true);
    QVERIFY(!record.isSaved());
    record.endWrite(1, true);
    QVERIFY(record.isSaved());
}

void TestConditionRecord::isVoidForOtherTokens_data()
{
    QTest::addColumn<std::optional<GrantInfo>>("about");
    QTest::addColumn<GrantInfo>("found");
    QTest::addColumn<bool>("valid");
    auto otherGrant = info(3);
    otherGrant.grantId = QUuid::createUuid();
    QTest::newRow("the same set") << std::optional(info(3)) << info(3) << true;
    QTest::newRow("the next set") << std::optional(info(3)) << info(4) << false;
    QTest::newRow("another grant") << std::optional(info(3)) << otherGrant << false;
    QTest::newRow("about none") << std::optional<GrantInfo>() << info(3) << false;
}

void TestConditionRecord::isVoidForOtherTokens()
{
    QFETCH(std::optional<GrantInfo>, about);
    QFETCH(GrantInfo, found);
    QFETCH(bool, valid);
    FakeGrantStore store(m_order);
    ConditionRecord before(store, connectionId);
    QVERIFY(written(before, store, needsPerson(), about));
    ConditionRecord record(store, connectionId);
    record.lookUp(found);
    QCOMPARE(record->needsAuthorization, valid);
}

void TestConditionRecord::nonsense()
{
    FakeGrantStore store(m_order);
    store.metas().insert(u"condition/00000000-0000-4000-8000-000000000001"_s, u"{\"needs_autho"_s);
    const ConditionRecord record(store, connectionId);
    QVERIFY(!record->needsAuthorization);
}

EVERGRANT_TEST(TestConditionRecord)
#include "tst_conditionrecord.moc"
