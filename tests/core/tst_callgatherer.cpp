// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "core/callgatherer.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestCallGatherer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFewOneByOne();
    void manyInOne();
    void theLastCallCounts();
    void droppedBeforeItIsTold();

private:
    void add(int number, const QString& headline = u"Not working."_s)
    {
        m_gatherer->add({id(number), u"C%1"_s.arg(number), headline, u"detail"_s});
    }
    static QUuid id(int number) { return QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1); }

    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<CallGatherer> m_gatherer;
    QStringList m_titles;
    QList<QList<QUuid>> m_about;
};

void TestCallGatherer::init()
{
    m_titles.clear();
    m_about.clear();
    m_gatherer.reset();
    m_clock = std::make_unique<test::FakeClock>();
    m_gatherer =
        std::make_unique<CallGatherer>(*m_clock, [this](const Notification& notification, const QList<QUuid>& about) {
            m_titles.append(notification.title);
            m_about.append(about);
        });
}

void TestCallGatherer::aFewOneByOne()
{
    add(1);
    add(2, u"C2 wants you to sign in again."_s);
    QVERIFY(m_titles.isEmpty());
    m_clock->advance(CallGatherer::Wait);
    QCOMPARE(m_titles, (QStringList{u"C1: Not working."_s, u"C2 wants you to sign in again."_s}));
    QCOMPARE(m_about, (QList<QList<QUuid>>{{id(1)}, {id(2)}}));
    m_clock->advance(10 * CallGatherer::Wait);
    QCOMPARE(m_titles.size(), 2);
}

void TestCallGatherer::manyInOne()
{
    for (int i = 1; i <= 300; ++i)
        add(i);
    m_clock->advance(CallGatherer::Wait);
    QCOMPARE(m_titles, QStringList{u"There is news about 300 connections."_s});
    QCOMPARE(m_about[0].size(), 300);
}

void TestCallGatherer::theLastCallCounts()
{
    add(1);
    add(1, u"Sign in again."_s);
    m_clock->advance(CallGatherer::Wait);
    QCOMPARE(m_titles, QStringList{u"C1: Sign in again."_s});
}

void TestCallGatherer::droppedBeforeItIsTold()
{
    add(1);
    m_gatherer->drop(id(1));
    QCOMPARE(m_clock->armedAlarms(), 0);
    m_clock->advance(CallGatherer::Wait);
    QVERIFY(m_titles.isEmpty());
}

EVERGRANT_TEST(TestCallGatherer)
#include "tst_callgatherer.moc"
