// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/errorwords.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void status_data();
    void status();
};

void TestErrorWords::status_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("cause");
    QTest::newRow("refused") << u"http-400"_s << u"Acme answered 400 without a reason."_s;
    QTest::newRow("asked too often") << u"http-429"_s << u"Acme limits how often it may be asked (429)."_s;
}

/// Answers that give no other reason.
void TestErrorWords::status()
{
    QFETCH(const QString, code);
    const LastError error{u"provider"_s, code, u"Later."_s, {}};
    const QString provider = u"Acme"_s;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTEST(ErrorWords(error, provider, now).cause({}), "cause");
}

EVERGRANT_TEST(TestErrorWords)
#include "tst_errorwords.moc"
