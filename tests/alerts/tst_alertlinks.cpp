// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sign-in links in mails.

#include "../support/testprogram.h"
#include "alertbench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::alerts;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::AlertBench;

namespace {

const QMap<QString, QString> smtp{{u"smtp"_s, u"smtps://mail.example"_s}};

QStringList withLinks(const test::FakeInbox& inbox)
{
    QStringList kinds;
    for (const Telling& telling : inbox.tellings)
        if (telling.text.body.contains(u"https://login.example/device"_s))
            kinds << toWord(telling.message.kind);
    return kinds;
}

} // namespace

class TestAlertLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailCarriesALink();
    void otherKindsCarryNone();
    void threeADay();
    void withoutALinkTheMailGoesAllTheSame();

private:
    static void offer(AlertBench& bench)
    {
        bench.link = SignInLink{u"https://login.example/device"_s, u"AB-CD"_s, bench.clock.now().addSecs(900),
                                u"ann@example.org"_s};
    }
};

void TestAlertLinks::mailCarriesALink()
{
    AlertBench bench;
    offer(bench);
    bench.add(u"ann"_s, smtp);
    bench.note(u"shop"_s, Health::NeedsAuthorization);
    bench.advance(2min);
    QCOMPARE(withLinks(bench.inbox(u"ann"_s)), QStringList{u"problem"_s});
    QCOMPARE(bench.linksFor, QStringList{u"ann@example.org"_s});
    bench.works(u"shop"_s);
    bench.advance(12min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds().last(), u"all-clear"_s);
    QCOMPARE(withLinks(bench.inbox(u"ann"_s)), QStringList{u"problem"_s});
}

void TestAlertLinks::otherKindsCarryNone()
{
    AlertBench bench;
    offer(bench);
    bench.add(u"ann"_s); // by Slack
    bench.note(u"shop"_s, Health::NeedsAuthorization);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), QStringList{u"problem"_s});
    QCOMPARE(withLinks(bench.inbox(u"ann"_s)), QStringList());
    QCOMPARE(bench.linksFor, QStringList());
}

void TestAlertLinks::threeADay()
{
    AlertBench bench;
    offer(bench);
    bench.add(u"ann"_s, smtp);
    for (int i = 0; i < 4; ++i) {
        bench.note(u"shop"_s, Health::NeedsAuthorization);
        bench.advance(2min);
        bench.works(u"shop"_s);
        bench.advance(12min);
        bench.restart(); // it is remembered
    }
    QCOMPARE(bench.inbox(u"ann"_s).kinds().count(u"problem"_s), 4);
    QCOMPARE(withLinks(bench.inbox(u"ann"_s)).size(), 3);
    bench.advance(24h);
    bench.note(u"shop"_s, Health::NeedsAuthorization);
    bench.advance(2min);
    QCOMPARE(withLinks(bench.inbox(u"ann"_s)).size(), 4);
}

void TestAlertLinks::withoutALinkTheMailGoesAllTheSame()
{
    AlertBench bench;
    bench.add(u"ann"_s, smtp);
    bench.note(u"shop"_s, Health::NeedsAuthorization);
    bench.advance(2min);
    QCOMPARE(bench.inbox(u"ann"_s).kinds(), QStringList{u"problem"_s});
    QCOMPARE(bench.linksFor.size(), 1);
    QCOMPARE(withLinks(bench.inbox(u"ann"_s)), QStringList());
}

EVERGRANT_TEST(TestAlertLinks)
#include "tst_alertlinks.moc"
