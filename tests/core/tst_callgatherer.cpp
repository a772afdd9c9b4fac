// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "core/health/callgatherer.h"
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
    void connectionsAreCounted_data();
    void connectionsAreCounted();
    void theLastCallCounts();
    void theButtonStays();
    void droppedBeforeItIsTold();

private:
    void add(int number, const QString& headline = u"Not working."_s)
    {
        m_gatherer->add({id(number), u"C%1"_s.arg(number), headline, u"detail"_s});
    }
    static QUuid id(int number) { return QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1); }

    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<CallGatherer> m_gatherer;
    QStringList m_titles, m_texts, m_buttons;
    QList<QList<QUuid>> m_about;
};

void TestCallGatherer::init()
{
    m_titles.clear();
    m_texts.clear();
    m_buttons.clear();
    m_about.clear();
    m_gatherer.reset();
    m_clock = std::make_unique<test::FakeClock>();
    m_gatherer =
        std::make_unique<CallGatherer>(*m_clock, [this](const Notification& notification, const QList<QUuid>& about) {
            m_titles.append(notification.title);
            m_texts.append(notification.text);
            m_buttons.append(notification.button);
            m_about.append(about);
        });
}

void TestCallGatherer::aFewOneByOne()
{
    add(1);
    add(2, u"C2 needs a new sign-in."_s);
    QVERIFY(m_titles.isEmpty());
    m_clock->advance(CallGatherer::Wait);
    QCOMPARE(m_titles, (QStringList{u"C1: Not working."_s, u"C2 needs a new sign-in."_s}));
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

void TestCallGatherer::connectionsAreCounted_data()
{
    QTest::addColumn<QList<int>>("ids"); // 0: of no certain connection
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("names");
    const QString google = u"Google"_s, crm = u"CRM"_s;
    QTest::newRow("all of one provider") << QList<int>{1, 2, 3, 4, 5}
                                         << QStringList{google, google, google, google, google}
                                         << u"There is news about 5 connections."_s << u"Google (5)"_s;
    QTest::newRow("some of one provider") << QList<int>{1, 2, 3, 4} << QStringList{google, crm, google, google}
                                          << u"There is news about 4 connections."_s << u"Google (3), CRM"_s;
    QTest::newRow("one that is called and announced")
        << QList<int>{1, 2, 3, 0} << QStringList{google, google, crm, crm} << u"There is news about 3 connections."_s
        << u"Google (2), CRM"_s;
    QTest::newRow("announced only") << QList<int>{0, 0, 0, 0} << QStringList{google, google, crm, crm}
                                    << u"There is news about 2 connections."_s << u"Google, CRM"_s;
    QTest::newRow("a single one") << QList<int>{0, 0, 0, 1} << QStringList{crm, crm, crm, crm}
                                  << u"There is news about a connection."_s << u"CRM"_s;
}

void TestCallGatherer::connectionsAreCounted()
{
    QFETCH(const QList<int>, ids);
    QFETCH(const QStringList, titles);
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_gatherer->add({ids[i] == 0 ? QUuid() : id(ids[i]), titles[i], u"Not working."_s, u"detail"_s});
    m_clock->advance(CallGatherer::Wait);
    QCOMPARE(m_titles.size(), 1);
    QTEST(m_titles.first(), "says");
    QTEST(m_texts.first(), "names");
}

void TestCallGatherer::theLastCallCounts()
{
    add(1);
    add(1, u"Sign in again."_s);
    m_clock->advance(CallGatherer::Wait);
    QCOMPARE(m_titles, QStringList{u"C1: Sign in again."_s});
}

/// Such as a renewal that was ordered, and failed because a sign-in is needed.
void TestCallGatherer::theButtonStays()
{
    m_gatherer->add({id(1), u"C1"_s, u"Sign in again."_s, u"detail"_s, u"Sign in"_s});
    add(1, u"Renewing failed."_s);
    add(2);
    m_clock->advance(CallGatherer::Wait);
    QCOMPARE(m_titles, (QStringList{u"C1: Renewing failed."_s, u"C2: Not working."_s}));
    QCOMPARE(m_buttons, (QStringList{u"Sign in"_s, QString()}));
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
