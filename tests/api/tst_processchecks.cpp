// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/processchecks.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Proxies : public ProxyService
{
public:
    ProxyChoice choice() const override { return chosen; }
    QString trouble() const override { return why; }
    QCoro::Task<Result<void>> choose(ProxyChoice) override { co_return {}; }
    ProxyChoice chosen;
    QString why;
};

} // namespace

class TestProcessChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clock_data();
    void clock();
    void proxy_data();
    void proxy();
    void events_data();
    void events();
    void disk_data();
    void disk();
};

void TestProcessChecks::clock_data()
{
    QTest::addColumn<bool>("isKeptRight");
    QTest::addColumn<std::optional<ClockDifference>>("difference");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("message"); // what it contains
    QTest::addColumn<QString>("remedy");  // likewise; empty: none
    const auto row = [](const char* name, bool kept, std::optional<std::chrono::seconds> behind, const QString& word,
                        const QString& message, const QString& remedy) {
        const auto difference =
            behind ? std::optional(ClockDifference{u"id.example"_s, *behind}) : std::optional<ClockDifference>();
        QTest::newRow(name) << kept << difference << word << message << remedy;
    };
    row("kept right", true, {}, u"ok"_s, u"time service"_s, {});
    row("not known", false, {}, u"unknown"_s, u"cannot be seen"_s, {});
    row("agrees", false, 4min, u"ok"_s, u"agrees with that of id.example"_s, {});
    row("agrees, and kept right", true, -4min, u"ok"_s, u"agrees"_s, {});
    row("behind", false, 7h, u"failed"_s, u"is 7 h behind that of id.example"_s, u"timedatectl"_s);
    row("ahead", false, -6min, u"failed"_s, u"is 6 min ahead of that of id.example"_s, u"Set it"_s);
    row("behind, though kept right", true, 7h, u"failed"_s, u"7 h behind"_s, u"keys and secrets need no change"_s);
}

void TestProcessChecks::clock()
{
    QFETCH(const bool, isKeptRight);
    QFETCH(const std::optional<ClockDifference>, difference);
    QFETCH(const QString, message);
    QFETCH(const QString, remedy);
    const DoctorCheck check = clockCheck(isKeptRight, difference);
    QCOMPARE(check.id, u"clock"_s);
    QTEST(shownWord(check), "word");
    QVERIFY2(check.message.contains(message), qPrintable(check.message));
    QVERIFY2(check.remedy.contains(remedy) && check.remedy.isEmpty() == remedy.isEmpty(), qPrintable(check.remedy));
}

void TestProcessChecks::proxy_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<QString>("message");
    const QString trouble = u"The file does not say it."_s;
    QTest::newRow("system") << u"system"_s << QString() << CheckStatus::Ok << u"That of the system."_s;
    QTest::newRow("none") << u"none"_s << QString() << CheckStatus::Ok << u"None."_s;
    QTest::newRow("named") << u"http://proxy.example:3128"_s << QString() << CheckStatus::Ok
                           << u"http://proxy.example:3128"_s;
    QTest::newRow("unreadable") << u"system"_s << trouble << CheckStatus::Warning << trouble;
}

void TestProcessChecks::proxy()
{
    QFETCH(const QString, word);
    Proxies proxies;
    proxies.chosen = *proxyChoiceFromWord(word);
    QFETCH(const QString, trouble);
    proxies.why = trouble;
    const DoctorCheck check = proxyCheck(proxies);
    QCOMPARE(check.id, u"proxy"_s);
    QTEST(check.status, "status");
    QTEST(check.message, "message");
    QCOMPARE(check.remedy.contains("evergrant proxy"_L1), !trouble.isEmpty());
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
    QCOMPARE(check.isChecked, free >= 0);
}

EVERGRANT_TEST(TestProcessChecks)
#include "tst_processchecks.moc"
