// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/connectionmove.h"

#include "../support/testprogram.h"
#include "core/health/movedwords.h"
#include "core/text/utc.h"
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;

namespace {

const QUuid thisPackage(u"11111111-1111-4111-8111-111111111111"_s);
const QUuid otherPackage(u"22222222-2222-4222-8222-222222222222"_s);
const QDateTime noon(QDate(2026, 11, 30), QTime(12, 0), utcZone);

std::optional<PackageNote> noteOf(const QUuid& package)
{
    return PackageNote{package, noon};
}

} // namespace

class TestConnectionMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesSurvive();
    void readsNoNote_data();
    void readsNoNote();
    void decides_data();
    void decides();
    void tellsArrivals();
    void leavesOnlyWithoutDoubt_data();
    void leavesOnlyWithoutDoubt();
    void saysThatItMoved_data();
    void saysThatItMoved();
    void suspectsASecondImport_data();
    void suspectsASecondImport();
};

void TestConnectionMove::notesSurvive()
{
    for (const bool wasPaused : {false, true}) {
        const PackageNote note{thisPackage, noon, wasPaused};
        QCOMPARE(packageNoteFromText(toText(note)), std::optional(note));
    }
    QVERIFY(movedAwayKey(thisPackage) != arrivedKey(thisPackage));
    QVERIFY(movedAwayKey(thisPackage) != movedAwayKey(otherPackage));
}

void TestConnectionMove::readsNoNote_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QString();
    QTest::newRow("another text") << u"paused"_s;
}

void TestConnectionMove::readsNoNote()
{
    QFETCH(const QString, text);
    QVERIFY(!packageNoteFromText(text));
}

void TestConnectionMove::decides_data()
{
    QTest::addColumn<ArrivalFacts>("facts");
    QTest::addColumn<ArrivalStep>("step");
    const auto row = [](const char* name, const ArrivalFacts& facts, ArrivalStep step) {
        QTest::newRow(name) << facts << step;
    };
    const auto none = std::optional<PackageNote>();
    const auto thisOne = noteOf(thisPackage), another = noteOf(otherPackage);
    //                      package      here   taken  moved    arrived  rows   older  again
    row("new", {thisPackage, false, false, none, none, false, false, false}, ArrivalStep::Add);
    row("name of another", {thisPackage, false, true, none, none, false, false, false}, ArrivalStep::NameTaken);
    row("moved on", {thisPackage, true, false, another, thisOne, true, false, false}, ArrivalStep::Older);
    row("interrupted", {thisPackage, false, false, none, thisOne, true, false, false}, ArrivalStep::Add);
    row("removed since", {thisPackage, false, false, none, thisOne, false, false, false}, ArrivalStep::RemovedSince);
    row("removed since, again", {thisPackage, false, false, none, thisOne, false, false, true}, ArrivalStep::Add);
    row("came earlier with another", {thisPackage, false, false, none, another, false, false, false}, ArrivalStep::Add);
    row("its own package", {thisPackage, true, true, thisOne, none, true, false, false}, ArrivalStep::TakeBack);
    row("comes back", {thisPackage, true, true, another, none, true, false, false}, ArrivalStep::TakeOver);
    row("comes back too late", {thisPackage, true, true, another, none, true, true, false}, ArrivalStep::Older);
    row("here", {thisPackage, true, true, none, thisOne, true, true, false}, ArrivalStep::Here);
    row("renews here", {thisPackage, true, true, none, none, true, false, false}, ArrivalStep::RenewsHere);
    row("again changes nothing", {thisPackage, true, true, none, none, true, false, true}, ArrivalStep::RenewsHere);
    row("came with another", {thisPackage, true, true, none, another, true, false, false}, ArrivalStep::RenewsHere);
}

void TestConnectionMove::decides()
{
    QFETCH(const ArrivalFacts, facts);
    QFETCH(const ArrivalStep, step);
    QCOMPARE(toWord(arrivalStep(facts)), toWord(step));
    QCOMPARE(arrivalStepFromWord(toWord(step)), std::optional(step));
}

void TestConnectionMove::tellsArrivals()
{
    for (const auto step : {ArrivalStep::Add, ArrivalStep::TakeOver, ArrivalStep::TakeBack, ArrivalStep::Here})
        QVERIFY(isArrival(step));
    for (const auto step :
         {ArrivalStep::NameTaken, ArrivalStep::RenewsHere, ArrivalStep::Older, ArrivalStep::RemovedSince})
        QVERIFY(!isArrival(step));
}

void TestConnectionMove::leavesOnlyWithoutDoubt_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<bool>("main");
    QTest::addColumn<bool>("spare");
    Condition well, failing, doubtful, atRisk, confirming, misconfigured, frozen, refused;
    failing.failures = 2;
    doubtful.unknownSince = noon;
    atRisk.unknownSince = noon;
    atRisk.atRisk = true;
    confirming.refusedOnce = true;
    misconfigured.misconfigured = true;
    frozen.frozen = true;
    refused.needsAuthorization = true;
    QTest::newRow("well") << well << true << true;
    QTest::newRow("failing") << failing << true << true;
    QTest::newRow("doubtful") << doubtful << false << false;
    QTest::newRow("at risk") << atRisk << false << false;
    QTest::newRow("confirming") << confirming << false << false;
    QTest::newRow("misconfigured") << misconfigured << true << false;
    QTest::newRow("frozen") << frozen << false << false;
    QTest::newRow("refused") << refused << true << false;
}

void TestConnectionMove::leavesOnlyWithoutDoubt()
{
    QFETCH(const Condition, condition);
    const auto main = checkMayLeave(condition);
    QTEST(main.has_value(), "main");
    QTEST(goesAlong(condition), "spare");
    if (!main)
        QCOMPARE(main.error().code, u"renewal-open"_s);
}

void TestConnectionMove::saysThatItMoved_data()
{
    QTest::addColumn<bool>("usable");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("summary");
    QTest::newRow("works until its end") << true << u"keep working here until"_s << u"moved away · works until"_s;
    QTest::newRow("works no more") << false << u"do not work here any more"_s << u"moved away"_s;
}

void TestConnectionMove::saysThatItMoved()
{
    QFETCH(const bool, usable);
    QFETCH(const QString, detail);
    QFETCH(const QString, summary);
    HealthFacts facts;
    facts.usable = usable;
    facts.usableUntil = noon.addSecs(3600);
    const auto told = assessMovedAway(facts, u"crm"_s, {thisPackage, noon}, noon.addSecs(60));
    QCOMPARE(told.health, Health::Paused);
    QCOMPARE(told.action, Action::None);
    QVERIFY2(told.detail.contains(detail), qPrintable(told.detail));
    QVERIFY2(told.detail.contains(u"evergrant resume crm --take-back"_s), qPrintable(told.detail));
    QVERIFY2(told.summary.startsWith(summary), qPrintable(told.summary));
}

void TestConnectionMove::suspectsASecondImport_data()
{
    QTest::addColumn<bool>("refused");
    QTest::addColumn<std::optional<QDateTime>>("renewedAt");
    QTest::addColumn<bool>("suspects");
    const std::optional<QDateTime> never;
    QTest::newRow("works") << false << never << false;
    QTest::newRow("refused, never renewed") << true << never << true;
    QTest::newRow("refused, renewed at the source only") << true << std::optional(noon.addSecs(-60)) << true;
    QTest::newRow("refused, but was renewed here") << true << std::optional(noon.addSecs(60)) << false;
}

void TestConnectionMove::suspectsASecondImport()
{
    QFETCH(const std::optional<QDateTime>, renewedAt);
    QFETCH(const bool, refused);
    HealthFacts facts;
    facts.needsAuthorization = refused;
    facts.renewedAt = renewedAt;
    QTEST(!importedTwiceSentence(facts, {thisPackage, noon}, noon.addSecs(120)).isEmpty(), "suspects");
}

EVERGRANT_TEST(TestConnectionMove)
#include "tst_connectionmove.moc"
