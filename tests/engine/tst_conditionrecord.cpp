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

} // namespace

class TestConditionRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives();
    void aGoodConditionLeavesNothing();
    void isWrittenOnlyWhenItChanges();
    void isWrittenAgainAfterAFailure();
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
    QVERIFY(record.set(needsPerson(), info(3)).has_value());
    QVERIFY(record->needsAuthorization);
    ConditionRecord again(store, connectionId);
    again.lookUp(info(3));
    QVERIFY(again->needsAuthorization);
    ConditionRecord other(store, QUuid::createUuid());
    other.lookUp(info(3));
    QVERIFY(!other->needsAuthorization);
}

void TestConditionRecord::aGoodConditionLeavesNothing()
{
    FakeGrantStore store(m_order);
    ConditionRecord record(store, connectionId);
    QVERIFY(record.set(needsPerson(), info(3)).has_value());
    QCOMPARE(store.metas().size(), 1);
    QVERIFY(record.set({}, info(4)).has_value());
    QVERIFY(store.metas().isEmpty());
    QVERIFY(record.set(needsPerson(), info(5)).has_value());
    record.erase();
    QVERIFY(store.metas().isEmpty());
    QVERIFY(!record->needsAuthorization);
}

/// Each write is a durable transaction, so there are none without reason.
void TestConditionRecord::isWrittenOnlyWhenItChanges()
{
    FakeGrantStore store(m_order);
    ConditionRecord record(store, connectionId);
    store.breakCall(u"setMeta"_s);
    QVERIFY(record.set({}, info(1)).has_value());
    QVERIFY(record.set({}, info(2)).has_value());
    store.repair();
    QVERIFY(record.set(needsPerson(), info(2)).has_value());
    store.breakCall(u"setMeta"_s);
    QVERIFY(record.set(needsPerson(), info(2)).has_value());
    QVERIFY(!record.set(needsPerson(), info(3)));
}

void TestConditionRecord::isWrittenAgainAfterAFailure()
{
    FakeGrantStore store(m_order);
    ConditionRecord record(store, connectionId);
    store.breakCall(u"setMeta"_s);
    QVERIFY(!record.set(needsPerson(), info(1)));
    QVERIFY(record->needsAuthorization);
    store.repair();
    QVERIFY(record.set(needsPerson(), info(1)).has_value());
    ConditionRecord again(store, connectionId);
    again.lookUp(info(1));
    QVERIFY(again->needsAuthorization);
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
    QVERIFY(ConditionRecord(store, connectionId).set(needsPerson(), about).has_value());
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
