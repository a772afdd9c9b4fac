// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/list/renewall.h"
#include "modelfixture.h"

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class RenewAllTest : public ModelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeModel();
        m_all = std::make_unique<RenewAll>(*m_link, *m_model);
    }
    void cleanup() { m_all.reset(); }
    void tellsTheSum_data();
    void tellsTheSum();
    void fewOfOneProviderAtATime();
    void tellsHowFarItIs();
    void stops();
    void leavesOutWhatCannotBeRenewed();
    void theWorkerRefuses();
    void oneIsGone();

private:
    void loadMany(const QString& provider, int count);
    bool answerOldest(const QString& end);
    std::unique_ptr<RenewAll> m_all;
};

/// `end`: "r" renewed, "f" fresh, "c" checked, "t" trouble.
bool RenewAllTest::answerOldest(const QString& end)
{
    api::Refresh::Outcome outcome;
    outcome.ok = end != "t"_L1;
    outcome.message = u"No answer."_s;
    if (end == "f"_L1)
        outcome.freshFor = 20s;
    outcome.checked = end == "c"_L1;
    return m_link->answer<api::Refresh>({{outcome}});
}

void RenewAllTest::loadMany(const QString& provider, int count)
{
    QList<api::ConnectionView> views;
    for (int i = 0; i < count; ++i)
        views << sampleView(u"%1-%2"_s.arg(provider).arg(i), [&](auto& view) { view.providerId = provider; });
    load(views);
}

void RenewAllTest::tellsTheSum_data()
{
    QTest::addColumn<QString>("ends"); // a letter a connection
    QTest::addColumn<QString>("says");
    QTest::newRow("all") << u"rrr"_s << u"All 3 connections are renewed."_s;
    QTest::newRow("once more") << u"fff"_s << u"Nothing was renewed: none of the 3 connections needs it now."_s;
    QTest::newRow("only one is old") << u"frf"_s << u"Renewed 1 of 3 connections; the others do not need it now."_s;
    QTest::newRow("a key") << u"rrc"_s << u"Renewed 2 of 3 connections; the others do not need it now."_s;
    QTest::newRow("one failed") << u"trr"_s << u"Constant Contact: No answer."_s;
    QTest::newRow("one failed, once more") << u"tff"_s << u"Constant Contact: No answer."_s;
    QTest::newRow("two failed") << u"ttr"_s << u"2 of 3 connections could not be renewed. The list says why."_s;
}

void RenewAllTest::tellsTheSum()
{
    QFETCH(const QString, ends);
    loadMany(u"a"_s, 3);
    QSignalSpy finished(m_all.get(), &RenewAll::finished);
    m_all->start();
    for (const QChar end : ends)
        QVERIFY(answerOldest(end));
    QCOMPARE(finished.size(), 1);
    QTEST(finished[0][1].toString(), "says");
    QCOMPARE(finished[0][2].value<QSet<QUuid>>().size(), ends.count(u't'));
    QCOMPARE(finished[0][0].value<Tone>() == Tone::Watch, ends.contains(u't'));
}

void RenewAllTest::fewOfOneProviderAtATime()
{
    QList<api::ConnectionView> views;
    for (int i = 0; i < 9; ++i)
        views << sampleView(u"a%1"_s.arg(i), [](auto& view) { view.providerId = u"a"_s; });
    views << sampleView(u"b"_s, [](auto& view) { view.providerId = u"b"_s; });
    load(views);
    QSignalSpy finished(m_all.get(), &RenewAll::finished);
    m_all->start();
    m_all->start(); // runs already
    QCOMPARE(m_link->count(u"refresh"_s), RenewAll::MostOfProvider + 1);
    for (int answered = 1; answered <= 10; ++answered) {
        QVERIFY(answerOldest(u"r"_s));
        QVERIFY(m_link->count(u"refresh"_s) - answered <= RenewAll::MostOfProvider + 1);
    }
    QCOMPARE(m_link->count(u"refresh"_s), 10);
    QCOMPARE(finished.size(), 1);
    m_all->start(); // once more
    QVERIFY(m_link->count(u"refresh"_s) > 10);
}

void RenewAllTest::tellsHowFarItIs()
{
    loadMany(u"a"_s, 100);
    QSignalSpy progressed(m_all.get(), &RenewAll::progressed), began(m_all.get(), &RenewAll::began),
        ended(m_all.get(), &RenewAll::ended);
    m_all->start();
    for (int i = 0; i < 100; ++i)
        QVERIFY(answerOldest(u"r"_s));
    QCOMPARE(progressed.size(), 19); // the end is told by finished()
    QCOMPARE(progressed.first(), (QVariantList{5, 100}));
    QCOMPARE(progressed.last(), (QVariantList{95, 100}));
    QCOMPARE(began.size(), 100);
    QCOMPARE(ended.size(), 100);
}

void RenewAllTest::stops()
{
    loadMany(u"a"_s, 9);
    QSignalSpy finished(m_all.get(), &RenewAll::finished);
    m_all->start();
    QVERIFY(answerOldest(u"r"_s));
    m_all->stop();
    const int sent = m_link->count(u"refresh"_s);
    while (answerOldest(u"r"_s)) {
    }
    QCOMPARE(m_link->count(u"refresh"_s), sent);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][1].toString(), u"Stopped. Renewed %1 of 9 connections."_s.arg(sent));
}

void RenewAllTest::leavesOutWhatCannotBeRenewed()
{
    load({sampleView(u"paused"_s, [](auto& view) { view.paused = true; }),
          sampleView(u"new"_s, [](auto& view) { view.health = Health::NeverAuthorized; })});
    QSignalSpy finished(m_all.get(), &RenewAll::finished);
    m_all->start();
    QCOMPARE(m_link->count(u"refresh"_s), 0);
    QCOMPARE(finished.size(), 0);
}

void RenewAllTest::theWorkerRefuses()
{
    loadMany(u"a"_s, 9);
    QSignalSpy finished(m_all.get(), &RenewAll::finished);
    m_all->start();
    const int sent = m_link->count(u"refresh"_s);
    QVERIFY(sent < 9);
    for (int answered = 0; answered < sent; ++answered) {
        QCOMPARE(finished.size(), 0);
        m_link->answer(u"refresh"_s, fail(ErrorKind::StoreLocked, u"keyring-locked"_s, u"The keyring is locked."_s));
    }
    QCOMPARE(m_link->count(u"refresh"_s), sent);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][1].toString(), u"The keyring is locked."_s);
}

void RenewAllTest::oneIsGone()
{
    loadMany(u"a"_s, 9);
    QSignalSpy finished(m_all.get(), &RenewAll::finished);
    m_all->start();
    m_link->answer(u"refresh"_s, fail(ErrorKind::NoSuchConnection, u"no-such-connection"_s, u"It is removed."_s));
    while (answerOldest(u"r"_s)) {
    }
    QCOMPARE(m_link->count(u"refresh"_s), 9);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][1].toString(), u"Constant Contact: It is removed."_s);
}

EVERGRANT_TEST(RenewAllTest)
#include "tst_renewall.moc"
