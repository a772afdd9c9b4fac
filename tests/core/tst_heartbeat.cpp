// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/heartbeat.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestHeartbeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trouble_data();
    void trouble();
};

void TestHeartbeat::trouble_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("wellOnes");
    QTest::addColumn<QStringList>("unwellOnes");
    QTest::addColumn<QString>("expected");
    const QString gone = u"crm: there is no such connection."_s;
    const auto row = [](const char* name, const QStringList& names, const QStringList& well, const QStringList& unwell,
                        const QString& expected) { QTest::newRow(name) << names << well << unwell << expected; };
    row("all are well", {}, {u"crm"_s, u"mail"_s}, {}, {});
    row("there is none", {}, {}, {}, {});
    row("one of all is not", {}, {u"mail"_s}, {u"crm"_s}, u"crm: sign-in needed."_s);
    row("named ones are well", {u"crm"_s}, {u"crm"_s}, {}, {});
    row("a named one is not", {u"crm"_s}, {}, {u"crm"_s}, u"crm: sign-in needed."_s);
    row("the named one is gone", {u"crm"_s}, {}, {}, gone);
    row("one is gone, one is not well", {u"crm"_s, u"mail"_s}, {}, {u"mail"_s}, gone + u" mail: sign-in needed."_s);
}

void TestHeartbeat::trouble()
{
    QFETCH(const QStringList, names);
    QFETCH(const QStringList, wellOnes);
    QFETCH(const QStringList, unwellOnes);
    QList<WatchedConnection> connections;
    for (const QString& name : wellOnes)
        connections << WatchedConnection{name, {}};
    for (const QString& name : unwellOnes)
        connections << WatchedConnection{name, u"sign-in needed"_s};
    QTEST(troubleOf(names, connections), "expected");
}

EVERGRANT_TEST(TestHeartbeat)
#include "tst_heartbeat.moc"
