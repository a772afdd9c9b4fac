// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person is asked where the names of two accounts do not tell them apart.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestAccountNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAboutAccountsThatLookAlike_data();
    void asksAboutAccountsThatLookAlike();
};

void TestAccountNames::asksAboutAccountsThatLookAlike_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("looksAlike");
    QTest::newRow("another name") << u"bob"_s << u"2"_s << false;
    QTest::newRow("a character that is not seen") << u"an\u200Bn"_s << QString() << true;
    QTest::newRow("turned round") << u"ann\u202E"_s << QString() << true;
    QTest::newRow("the same name") << u"ann"_s << u"2"_s << true;
}

void TestAccountNames::asksAboutAccountsThatLookAlike()
{
    QFETCH(const QString, name);
    QFETCH(const QString, id);
    QFETCH(const bool, looksAlike);
    Bench bench;
    bench.presets[u"versatile"_s].refreshAfterAuthorize = false;
    bench.start();
    NewConnection fields = bench.fields();
    fields.providerId = u"versatile"_s;
    QVERIFY(finished(bench.engine->editor().add(fields)));
    const auto signIn = [&bench](const QByteArray& number, const ProbeReport& probe) {
        bench.tokens.probes.insert(mark("at-" + number), probe);
        bench.consents.reply = success("at-" + number, "rt-" + number);
        auto authorization = bench.beginAuthorizing();
        bench.consents.begun.last()->allow();
        settle();
        return authorization;
    };
    QVERIFY(signIn("1", worksFor(u"ann"_s, id.isEmpty() ? QString() : u"1"_s))->hasEnded());
    const auto authorization = signIn("2", worksFor(name, id));
    QVERIFY(authorization->question());
    const AccountQuestion& question = *authorization->question();
    QCOMPARE(question.expected, u"ann"_s);
    QCOMPARE(question.account, looksAlike ? u"ann"_s : name);
    QVERIFY2(question.message.contains(u"looks alike"_s) == looksAlike, qPrintable(question.message));
}

EVERGRANT_TEST(TestAccountNames)
#include "tst_accountnames.moc"
