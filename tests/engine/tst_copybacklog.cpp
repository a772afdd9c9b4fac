// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/grant/copybundle.h"
#include "engine/copybacklog.h"
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two groups with two connections each.
QList<QSet<QUuid>> twoGroups()
{
    QHash<int, QSet<QUuid>> groups;
    QList<QSet<QUuid>> full;
    while (full.size() < 2) {
        const QUuid id = QUuid::createUuid();
        auto& group = groups[CopyBundle::groupOf(id)];
        if (group.size() == 2)
            continue;
        group.insert(id);
        if (group.size() == 2)
            full << group;
    }
    return full;
}

} // namespace

class TestCopyBacklog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeDuringTheWriteIsWrittenAgain();
    void whatFailedIsStaleAgain();
    void aRemovalIsNotWritten();
    void groupsTakeTurns();
    void singlesAreMovedAlone();
    void oneIsHeldBack();

private:
    const QUuid m_id = QUuid::createUuid();
};

void TestCopyBacklog::aChangeDuringTheWriteIsWrittenAgain()
{
    CopyBacklog backlog;
    QVERIFY(backlog.addStale(m_id));
    QVERIFY(backlog.isPending(m_id));
    QVERIFY(backlog.beginWrite(m_id));
    QVERIFY(backlog.isPending(m_id));
    QVERIFY(!backlog.isDue(m_id));
    QVERIFY(backlog.addStale(m_id));
    backlog.endWrite({m_id}, {});
    QVERIFY(backlog.isPending(m_id));
    QVERIFY(backlog.beginWrite(m_id));
    backlog.endWrite({m_id}, {});
    QVERIFY(!backlog.isPending(m_id));
    QVERIFY(backlog.isEmpty());
}

void TestCopyBacklog::whatFailedIsStaleAgain()
{
    CopyBacklog backlog;
    backlog.addStale(m_id);
    QVERIFY(backlog.beginWrite(m_id));
    const QHash<QUuid, Error> failed{{m_id, Error{ErrorKind::StoreLocked, u"keyring-locked"_s, u"Locked."_s}}};
    backlog.endWrite({m_id}, failed);
    QVERIFY(backlog.isDue(m_id));
    QVERIFY(backlog.nextGroup(failed).isEmpty());
    QCOMPARE(backlog.nextGroup({}), QSet<QUuid>{m_id});
}

void TestCopyBacklog::aRemovalIsNotWritten()
{
    CopyBacklog backlog;
    backlog.addStale(m_id);
    backlog.addRemoval(m_id);
    QVERIFY(!backlog.addStale(m_id));
    QVERIFY(!backlog.beginWrite(m_id));
    QVERIFY(!backlog.isPending(m_id));
    QCOMPARE(backlog.nextGroup({}), QSet<QUuid>{m_id});

    // The connection is back.
    QVERIFY(backlog.cancelRemoval(m_id));
    QVERIFY(!backlog.cancelRemoval(m_id));
    QVERIFY(backlog.addStale(m_id));

    // What was being written when the removal came is not stale afterwards.
    QVERIFY(backlog.beginWrite(m_id));
    backlog.addRemoval(m_id);
    backlog.endWrite({m_id}, {{m_id, Error()}});
    QVERIFY(!backlog.isPending(m_id));
    backlog.endRemoval({m_id});
    QVERIFY(backlog.isEmpty());
}

void TestCopyBacklog::groupsTakeTurns()
{
    const auto groups = twoGroups();
    CopyBacklog backlog;
    for (const auto& id : groups[0] + groups[1])
        backlog.addStale(id);
    const auto first = backlog.nextGroup({});
    const auto second = backlog.nextGroup({});
    QVERIFY(groups.contains(first));
    QVERIFY(groups.contains(second));
    QVERIFY(first != second);
    QCOMPARE(backlog.nextGroup({}), first);
}

void TestCopyBacklog::singlesAreMovedAlone()
{
    const QUuid other = QUuid::createUuid();
    CopyBacklog backlog;
    backlog.addRemoval(m_id);
    backlog.setSingles({other});
    QVERIFY(backlog.isDue(other));
    QVERIFY(!backlog.isPending(other));
    backlog.endMove({other});
    // That of the copy to be deleted may also be an item of its own.
    QVERIFY(backlog.hasSingles());
    backlog.endMove({m_id});
    QVERIFY(!backlog.hasSingles());
    QVERIFY(!backlog.isEmpty());
}

/// What is written without waiting for its group is not.
void TestCopyBacklog::oneIsHeldBack()
{
    CopyBacklog backlog;
    backlog.addStale(m_id);
    backlog.setHeldBack(m_id);
    QVERIFY(backlog.nextGroup({}).isEmpty());
    QVERIFY(backlog.isPending(m_id));
    QVERIFY(backlog.isDue(m_id));
    backlog.setHeldBack({});
    QCOMPARE(backlog.nextGroup({}), QSet<QUuid>{m_id});
}

EVERGRANT_TEST(TestCopyBacklog)
#include "tst_copybacklog.moc"
