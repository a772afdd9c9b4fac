// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/grant/grantbegin.h"
#include "core/text/utc.h"

#include <QTest>

using namespace evergrant;

class TestGrantBegin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void begins_data();
    void begins();
};

void TestGrantBegin::begins_data()
{
    QTest::addColumn<QDateTime>("known");
    QTest::addColumn<QDateTime>("answeredAt");
    QTest::addColumn<bool>("atConsent");
    QTest::addColumn<QDateTime>("begin");
    const QDateTime noon(QDate(2026, 9, 3), QTime(12, 0), utcZone);
    const auto row = [](const char* name, const QDateTime& known, const QDateTime& answered, bool atConsent,
                        const QDateTime& begin) { QTest::newRow(name) << known << answered << atConsent << begin; };
    row("consent, clocks agree", noon, noon.addSecs(-2), true, noon);
    row("consent, ours was years ahead", noon.addYears(4), noon, true, noon);
    row("consent, ours was years behind", noon.addYears(-4), noon, true, noon);
    row("consent, no clock told", noon, {}, true, noon);
    row("renewal, days later", noon, noon.addDays(9), false, noon);
    row("renewal, began in the future", noon.addYears(4), noon.addDays(9), false, noon.addDays(9));
    row("renewal, clocks differ a little", noon.addSecs(3600), noon, false, noon.addSecs(3600));
    row("renewal, no clock told", noon.addYears(4), {}, false, noon.addYears(4));
    row("nothing known", {}, noon, false, {});
}

void TestGrantBegin::begins()
{
    QFETCH(QDateTime, known);
    QFETCH(QDateTime, answeredAt);
    QFETCH(bool, atConsent);
    QTEST(grantBegin(known, answeredAt, atConsent), "begin");
}

EVERGRANT_TEST(TestGrantBegin)
#include "tst_grantbegin.moc"
