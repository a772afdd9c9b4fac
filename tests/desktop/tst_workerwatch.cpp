// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/tray/attention.h"
#include "desktop/workerwatch.h"
#include "fakes.h"
#include <QSignalSpy>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class WorkerWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subscribesAndStays();
    void tellsARestartFromAHiccup_data();
    void tellsARestartFromAHiccup();
    void unreachable();
    void stoppedOnPurposeIsStartedAgainOnlyWhenAsked();
    void attentionOncePerChange();
};

void WorkerWatchTest::subscribesAndStays()
{
    FakeLink link;
    WorkerWatch watch(link, {});
    QSignalSpy reached(&watch, &WorkerWatch::reached);
    watch.reach();
    QVERIFY(reached.wait());
    QCOMPARE(reached[0][0].toBool(), false);
    QCOMPARE(link.count(u"subscribe"_s), 1);
    QCOMPARE(link.count(u"stay"_s), 1);
    QVERIFY(watch.isReachable());
}

void WorkerWatchTest::tellsARestartFromAHiccup_data()
{
    QTest::addColumn<int>("pid");
    QTest::addColumn<bool>("restarted");
    QTest::newRow("another process") << 101 << true;
    QTest::newRow("the same process") << 100 << false;
}

void WorkerWatchTest::tellsARestartFromAHiccup()
{
    QFETCH(const int, pid);
    FakeLink link;
    WorkerWatch watch(link, {});
    QSignalSpy reached(&watch, &WorkerWatch::reached);
    QSignalSpy lost(&watch, &WorkerWatch::lost);
    watch.reach();
    QVERIFY(reached.wait());
    link.setConnected(false);
    QCOMPARE(lost.size(), 1);
    QVERIFY(!watch.isReachable());
    link.script<api::Hello>({{}, pid, {}, false, false});
    link.setConnected(true);
    QVERIFY(reached.wait());
    QTEST(reached[1][0].toBool(), "restarted");
    QCOMPARE(link.count(u"subscribe"_s), 2);
}

void WorkerWatchTest::unreachable()
{
    FakeLink link;
    link.setConnected(false);
    link.scriptError(u"hello"_s, {ErrorKind::Temporary, u"worker-silent"_s, u"The worker does not answer."_s});
    WorkerWatch watch(link, {});
    QSignalSpy lost(&watch, &WorkerWatch::lost);
    watch.reach();
    QVERIFY(lost.wait());
    QVERIFY(lost[0][0].toString().contains(u"The worker does not answer."_s));
}

void WorkerWatchTest::stoppedOnPurposeIsStartedAgainOnlyWhenAsked()
{
    FakeLink link;
    int started = 0;
    WorkerWatch watch(link, [&started] { ++started; });
    QSignalSpy lost(&watch, &WorkerWatch::lost);
    watch.reach();
    link.tell(api::Stopping());
    link.setConnected(false);
    QCOMPARE(lost.size(), 1);
    QVERIFY(lost[0][0].toString().contains(u"was stopped"_s));
    QCOMPARE(started, 0);
    watch.reach();
    QCOMPARE(started, 1);
}

void WorkerWatchTest::attentionOncePerChange()
{
    FakeLink link;
    Attention attention(link);
    QSignalSpy wanted(&attention, &Attention::wanted);
    const auto about = [](const QString& headline) {
        return api::ConnectionNotice{u"crm"_s, sampleId(u"crm"_s), headline, u"Why."_s, toWord(Action::Reauthorize)};
    };
    link.tell(api::Attention{about(u"Sign in again."_s)});
    link.tell(api::Attention{about(u"Sign in again."_s)});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0], QVariantList({sampleId(u"crm"_s), u"Sign in again."_s, u"Why."_s, true}));
    link.tell(api::Attention{about(u"The secret is wrong."_s)});
    QCOMPARE(wanted.size(), 2);
    link.tell(api::Relief{about({})});
    link.tell(api::Attention{about(u"The secret is wrong."_s)});
    QCOMPARE(wanted.size(), 3);
    link.tell(api::Changed{about(u"Nothing."_s)});
    QCOMPARE(wanted.size(), 3);
}

EVERGRANT_TEST(WorkerWatchTest)
#include "tst_workerwatch.moc"
