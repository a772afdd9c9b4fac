// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evergrant remove: what is asked before, and what is said about the grant at the provider.

#include "station.h"

#include "../support/testprogram.h"
#include "api/messages/connection.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestRemove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_station = std::make_unique<Station>(); }
    void asks_data();
    void asks();
    void withoutATerminal();
    void revocation_data();
    void revocation();
    void revocationThatEndsOthers_data();
    void revocationThatEndsOthers();

private:
    std::unique_ptr<Station> m_station;
};

void TestRemove::asks_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::newRow("y") << QByteArray("y") << 0;
    QTest::newRow("YES") << QByteArray(" YES ") << 0;
    QTest::newRow("n") << QByteArray("n") << 1;
    QTest::newRow("enter") << QByteArray("") << 1;
    QTest::newRow("something else") << QByteArray("yeah") << 1;
}

void TestRemove::asks()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    m_station->console.terminal = true;
    m_station->console.in = {answer};
    m_station->worker.script<api::Remove>({});
    QCOMPARE(m_station->run({u"remove"_s, u"crm"_s}), code);
    QVERIFY(m_station->console.err.contains("(y/N)"));
    QCOMPARE(m_station->worker.requests.size(), code == 0 ? 1 : 0);
    QCOMPARE(m_station->console.out, QByteArray());
}

void TestRemove::withoutATerminal()
{
    m_station->console.in = {"y"};
    QCOMPARE(m_station->run({u"remove"_s, u"crm"_s}), 2);
    QVERIFY(m_station->console.err.contains("--yes"));
    QCOMPARE(m_station->worker.requests.size(), 0);
}

void TestRemove::revocation_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("code");
    QTest::newRow("not asked") << QStringList{} << u"not-asked"_s << 0;
    QTest::newRow("done") << QStringList{u"--revoke"_s} << u"done"_s << 0;
    QTest::newRow("nothing") << QStringList{u"--revoke"_s} << u"nothing-to-revoke"_s << 0;
    QTest::newRow("failed") << QStringList{u"--revoke"_s} << u"failed"_s << 1;
    QTest::newRow("unsupported") << QStringList{u"--revoke"_s} << u"unsupported"_s << 1;
    QTest::newRow("shared") << QStringList{u"--revoke"_s} << u"shared"_s << 1;
}

void TestRemove::revocation()
{
    QFETCH(QStringList, options);
    QFETCH(QString, outcome);
    QFETCH(int, code);
    m_station->worker.script<api::Remove>({api::revocationFromWord(outcome), u"Thus."_s});
    QCOMPARE(m_station->run(QStringList{u"remove"_s, u"crm"_s, u"--yes"_s} + options), code);
    QCOMPARE(m_station->console.err, QByteArray("evergrant: Removed crm.\nevergrant: Thus.\n"));
}

void TestRemove::revocationThatEndsOthers_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QList<QByteArray>>("typed");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("revokesAll");
    const QStringList revoke{u"--revoke"_s}, sure{u"--revoke"_s, u"--yes"_s};
    QTest::newRow("--yes is not enough") << sure << QList<QByteArray>{"y"} << 2 << false;
    QTest::newRow("agreed once") << revoke << QList<QByteArray>{"y", ""} << 1 << false;
    QTest::newRow("agreed twice") << revoke << QList<QByteArray>{"y", "y"} << 0 << true;
}

void TestRemove::revocationThatEndsOthers()
{
    QFETCH(QStringList, options);
    QFETCH(QList<QByteArray>, typed);
    QFETCH(int, code);
    QFETCH(bool, revokesAll);
    m_station->console.terminal = true;
    m_station->console.in = typed;
    m_station->worker.hold(u"remove"_s);
    m_station->begin(QStringList{u"remove"_s, u"crm"_s} + options);
    QTRY_COMPARE(m_station->worker.held(u"remove"_s), 1);
    m_station->worker.answerHeld(u"remove"_s,
                                 fail(ErrorKind::Usage, u"revocation-shared"_s, u"It could end “other”, too."_s));
    if (revokesAll) {
        QTRY_COMPARE(m_station->worker.held(u"remove"_s), 1);
        m_station->worker.answerHeld<api::Remove>({api::RevocationOutcome::Done, {}});
    }
    QCOMPARE(m_station->end(), code);
    QVERIFY(m_station->console.err.contains("other"));
    QCOMPARE(m_station->console.err.contains("--revoke=all"), options.contains(u"--yes"_s));
    QCOMPARE(m_station->worker.requests.last().second.contains("revoke_all"_L1), revokesAll);
}

EVERGRANT_TEST(TestRemove)
#include "tst_cli_remove.moc"
