// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/text/didyoumean.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestDidYouMean : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void similar_data();
    void similar();
    void threeAtMost();
    void words();
};

void TestDidYouMean::similar_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& typed, const QStringList& expected) {
        QTest::newRow(name) << typed << expected;
    };
    row("a letter too few", u"newslettr"_s, {u"newsletter"_s});
    row("a letter too much", u"crmm"_s, {u"crm"_s});
    row("a wrong letter", u"crn"_s, {u"crm"_s});
    row("two in the wrong order", u"cmr"_s, {u"crm"_s});
    row("two apart", u"newletterr"_s, {u"newsletter"_s});
    row("four apart", u"nwslttrx"_s, {});
    row("capitals", u"CRM"_s, {u"crm"_s});
    row("the beginning", u"news"_s, {u"newsletter"_s});
    row("too short a beginning", u"ne"_s, {});
    row("the nearest first", u"shop-ac"_s, {u"shop-a"_s, u"shop-b"_s});
    row("something else", u"weather"_s, {});
    row("two letters", u"xy"_s, {});
    row("nothing", u""_s, {});
    row("beyond the basic plane", u"\U0001F600"_s, {});
    row("the longest name", QString(64, u'a'), {});
}

void TestDidYouMean::similar()
{
    QFETCH(QString, typed);
    QTEST(similarWords(typed, {u"newsletter"_s, u"crm"_s, u"shop-b"_s, u"shop-a"_s, u""_s}), "expected");
}

void TestDidYouMean::threeAtMost()
{
    QCOMPARE(similarWords(u"crm0"_s, {u"crm4"_s, u"crm3"_s, u"crm3"_s, u"crm2"_s, u"crm1"_s}),
             (QStringList{u"crm1"_s, u"crm2"_s, u"crm3"_s}));
}

void TestDidYouMean::words()
{
    QCOMPARE(didYouMean(u"weather"_s, {u"crm"_s}), QString());
    QCOMPARE(didYouMean(u"cmr"_s, {u"crm"_s}), u"Did you mean “crm”?"_s);
    QCOMPARE(didYouMean(u"crm0"_s, {u"crm1"_s, u"crm2"_s}), u"Did you mean “crm1” or “crm2”?"_s);
    QCOMPARE(didYouMean(u"crm0"_s, {u"crm1"_s, u"crm2"_s, u"crm3"_s}), u"Did you mean “crm1”, “crm2” or “crm3”?"_s);
    QCOMPARE(withDidYouMean(u"No."_s, u"cmr"_s, {u"crm"_s}), u"No. Did you mean “crm”?"_s);
    QCOMPARE(withDidYouMean(u"No."_s, u"weather"_s, {u"crm"_s}), u"No."_s);
}

EVERGRANT_TEST(TestDidYouMean)
#include "tst_didyoumean.moc"
