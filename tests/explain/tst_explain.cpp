// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain.h"

#include "../support/testprogram.h"
#include "core/grant/phase.h"
#include <QRegularExpression>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTransitionIsShown();
    void replaysEndWithTheSpare();
};

/// Each row of the table has a cell that is not empty.
void TestExplain::everyTransitionIsShown()
{
    const auto lines = explain::phases().split(u'\n');
    int cells = 0;
    for (const auto& transition : phaseTransitions()) {
        const auto rows = lines.filter(QRegularExpression(u"^  %1 "_s.arg(toWord(transition.event))));
        QCOMPARE(rows.size(), 1);
        cells += 1;
    }
    int shown = 0;
    for (const auto& line : lines.mid(lines.indexOf(QRegularExpression(u"^  event .*"_s)) + 1))
        shown += static_cast<int>(line.mid(25).split(u' ', Qt::SkipEmptyParts).size());
    QCOMPARE(shown, cells);
}

void TestExplain::replaysEndWithTheSpare()
{
    const auto text = explain::replays();
    const auto strict = text.mid(text.indexOf("  revokes-family"_L1));
    QVERIFY2(strict.contains("same registration, 1 h   the spare takes over\n"_L1), qPrintable(strict));
    QVERIFY2(strict.contains("no spare, access token for 1 h        55 min (at risk)"_L1), qPrintable(strict));
}

EVERGRANT_TEST(TestExplain)
#include "tst_explain.moc"
