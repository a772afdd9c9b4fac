// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/processchecks.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestProcessChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clock_data();
    void clock();
    void saysNothingOfAnUnknownClock();
    void events_data();
    void events();
    void disk_data();
    void disk();
};

void TestProcessChecks::clock_data()
{
    QTest::addColumn<std::optional<bool>>("isKeptRight");
    QTest::addColumn<std::optional<ClockDifference>>("difference");
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<QString>("message"); // what it contains
    QTest::addColumn<QString>("remedy");  // likewise; empty: none
    using Kept = std::optional<bool>;
    const auto row = [](const char* name, Kept kept, std::optional<std::chrono::seconds> behind, CheckStatus status,
                        const QString& message, const QString& remedy) {
        const auto difference =
            behind ? std::optional(ClockDifference{u"id.example"_s, *behind}) : std::optional<ClockDifference>();
        QTest::newRow(name) << kept << difference << status << message << remedy;
    };
    const auto ok = CheckStatus::Ok, warning = CheckStatus::Warning, failed = CheckStatus::Failed;
    row("kept right", true, {}, ok, u"time service"_s, {});
    row("by nobody", false, {}, warning, u"Nothing"_s, u"timedatectl"_s);
    row("agrees", {}, 4min, ok, u"agrees with that of id.example"_s, {});
    row("agrees, kept by nobody", false, -4min, warning, u"agrees"_s, u"timedatectl"_s);
    row("behind", {}, 7h, failed, u"is 7 h behind that of id.example"_s, u"Set it"_s);
    row("ahead", {}, -6min, failed, u"is 6 min ahead of that of id.example"_s, u"Set it"_s);
    row("behind, kept by nobody", false, 7h, failed, u"7 h behind"_s, u"timedatectl"_s);
    row("behind, though kept right", true, 7h, failed, u"7 h behind"_s, u"Set it"_s);
}

void TestProcessChecks::clock()
{
    QFETCH(const std::optional<bool>, isKeptRight);
    QFETCH(const std::optional<ClockDifference>, difference);
    QFETCH(const QString, message);
    QFETCH(const QString, remedy);
    const auto check = clockCheck(isKeptRight, difference);
    QVERIFY(check);
    QCOMPARE(check->id, u"clock"_s);
    QTEST(check->status, "status");
    QVERIFY2(check->message.contains(message), qPrintable(check->message));
    QVERIFY2(check->remedy.contains(remedy) && check->remedy.isEmpty() == remedy.isEmpty(), qPrintable(check->remedy));
}

void TestProcessChecks::saysNothingOfAnUnknownClock()
{
    QVERIFY(!clockCheck(std::nullopt, std::nullopt));
}

void TestProcessChecks::events_data()
{
    QTest::addColumn<bool>("isDiskFull");
    QTest::addColumn<QString>("message");
    QTest::newRow("disk full") << true << u": the disk is full."_s;
    QTest::newRow("other") << false << u": disk I/O error"_s;
}

void TestProcessChecks::events()
{
    QFETCH(const bool, isDiskFull);
    QFETCH(const QString, message);
    const QDateTime since(QDate(2026, 9, 3), QTime(12, 0));
    const DoctorCheck check = eventsCheck({since, isDiskFull, u"disk I/O error"_s}, since.addSecs(60));
    QCOMPARE(check.status, CheckStatus::Failed);
    QCOMPARE(check.message, u"Events could not be written since 12:00"_s + message);
    QVERIFY(!check.remedy.isEmpty());
}

void TestProcessChecks::disk_data()
{
    QTest::addColumn<qint64>("free");
    QTest::addColumn<CheckStatus>("status");
    QTest::newRow("full") << qint64(0) << CheckStatus::Failed;
    QTest::newRow("as good as full") << qint64(60 * 1024) << CheckStatus::Failed;
    QTest::newRow("little") << qint64(1024 * 1024) << CheckStatus::Warning;
    QTest::newRow("enough") << qint64(20 * 1024 * 1024) << CheckStatus::Ok;
    QTest::newRow("not known") << qint64(-1) << CheckStatus::Ok;
}

void TestProcessChecks::disk()
{
    QFETCH(const qint64, free);
    const DoctorCheck check = diskCheck(u"/home/ada/evergrant"_s, free);
    QTEST(check.status, "status");
    QCOMPARE(check.remedy.isEmpty(), check.status == CheckStatus::Ok);
}

EVERGRANT_TEST(TestProcessChecks)
#include "tst_processchecks.moc"
