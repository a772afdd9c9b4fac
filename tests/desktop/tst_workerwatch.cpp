// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/alerts/alertswatch.h"
#include "desktop/jobs/jobsmodel.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/tray/attentionnotices.h"
#include "desktop/widgets/messagebar.h"
#include "desktop/workerpresence.h"
#include "desktop/workerwatch.h"
#include "fakes.h"
#include <QCoreApplication>
#include <QPushButton>
#include <QScopeGuard>
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
    void comparesVersions_data();
    void comparesVersions();
    void restartsAnOlderWorker();
    void restartIsRefused();
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

void WorkerWatchTest::comparesVersions_data()
{
    QTest::addColumn<QString>("worker");
    QTest::addColumn<QString>("text"); // of the bar; empty: there is none
    QTest::addColumn<bool>("mayRestart");
    QTest::addColumn<bool>("button");
    QTest::newRow("the same") << u"0.10.0"_s << QString() << true << false;
    QTest::newRow("an older worker") << u"0.9.0"_s << u"The background worker is older than this window"_s << true
                                     << true;
    QTest::newRow("an older worker, and this window only looks")
        << u"0.9.0"_s << u"The background worker is older than this window"_s << false << false;
    QTest::newRow("an older window") << u"0.11.0"_s << u"Quit Evergrant and open it again"_s << true << false;
    QTest::newRow("a worker that does not say it") << QString() << QString() << true << false;
}

/// Until the end of the scope.
auto withVersion(const QString& version)
{
    QCoreApplication::setApplicationVersion(version);
    return qScopeGuard([] { QCoreApplication::setApplicationVersion({}); });
}

/// A window's presence over a worker of a scripted version.
struct PresentWorker
{
    explicit PresentWorker(const QString& version, bool mayRestart = true)
        : presence(watch, connections, jobs, alerts, bar, mayRestart, nullptr)
    {
        link.script<api::Hello>({version, 100, {}, true, true});
        link.script<api::Stop>({});
        watch.reach();
    }
    QPushButton* button() const { return bar.findChild<QPushButton*>(); }

    FakeLink link;
    FakeClock clock{QDateTime::currentDateTimeUtc()};
    ConnectionsModel connections{link, clock};
    JobsModel jobs{link, clock};
    AlertsWatch alerts{link, clock};
    int started = 0;
    WorkerWatch watch{link, [this] { ++started; }};
    MessageBar bar;
    WorkerPresence presence;
};

void WorkerWatchTest::comparesVersions()
{
    QFETCH(const QString, worker);
    QFETCH(const QString, text);
    QFETCH(const bool, mayRestart);
    const auto version = withVersion(u"0.10.0"_s);
    PresentWorker present(worker, mayRestart);
    QTRY_VERIFY(present.watch.isReachable());
    QCOMPARE(!present.bar.isHidden(), !text.isEmpty());
    QVERIFY2(present.bar.text().contains(text), qPrintable(present.bar.text()));
    QTEST(!present.bar.isHidden() && !present.button()->isHidden(), "button");
}

void WorkerWatchTest::restartsAnOlderWorker()
{
    const auto version = withVersion(u"0.10.0"_s);
    PresentWorker present(u"0.9.0"_s);
    QTRY_VERIFY(present.watch.isReachable());
    present.button()->click();
    QCOMPARE(present.link.count(u"stop"_s), 1);
    present.link.tell(api::Stopping());
    present.link.setConnected(false);
    QCOMPARE(present.started, 0);
    QTRY_COMPARE(present.started, 1);
    present.link.script<api::Hello>({u"0.10.0"_s, 101, {}, true, true});
    present.link.setConnected(true);
    QTRY_VERIFY(present.watch.isReachable());
    QVERIFY2(present.bar.text().contains(u"was restarted"_s), qPrintable(present.bar.text()));
}

void WorkerWatchTest::restartIsRefused()
{
    const auto version = withVersion(u"0.10.0"_s);
    PresentWorker present(u"0.9.0"_s);
    present.link.scriptError(u"stop"_s, {ErrorKind::Failed, u"no"_s, u"Not now."_s});
    QTRY_VERIFY(present.watch.isReachable());
    present.button()->click();
    QTRY_COMPARE(present.bar.text(), u"Not now."_s);
    present.link.setConnected(false);
    QVERIFY(!present.watch.isReachable());
    QCoreApplication::processEvents();
    QCOMPARE(present.started, 0);
}

void WorkerWatchTest::attentionOncePerChange()
{
    FakeLink link;
    AttentionNotices attention(link);
    QSignalSpy wanted(&attention, &AttentionNotices::wanted);
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
