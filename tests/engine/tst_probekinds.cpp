// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where there is no token to prove, a probe says why as `token` does.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestProbeKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asForAToken_data();
    void asForAToken();
    void refreshSaysItToo();
};

void TestProbeKinds::asForAToken_data()
{
    QTest::addColumn<TokenExchange>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("secret rejected") << refusal("invalid_client", 401) << ErrorKind::PersonNeeded << u"misconfigured"_s;
    QTest::newRow("scope rejected") << refusal("invalid_scope") << ErrorKind::PersonNeeded << u"misconfigured"_s;
    QTest::newRow("withdrawn") << refusal("invalid_grant") << ErrorKind::PersonNeeded << u"needs-authorization"_s;
    QTest::newRow("no answer") << lostReply() << ErrorKind::Temporary << u"no-token-yet"_s;
    QTest::newRow("asked too often") << throttled("3600") << ErrorKind::Temporary << u"no-token-yet"_s;
}

void TestProbeKinds::asForAToken()
{
    QFETCH(const TokenExchange, answer);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, code);
    Bench bench;
    bench.start();
    const auto connection = bench.settled();
    bench.tokens.always = answer;
    bench.advance(2h);
    QVERIFY(!connection->facts().usable);
    const auto sends = bench.tokens.sends();

    TokenDemand demand;
    demand.limit = 0ms;
    const auto token = bench.token(demand);
    QCOMPARE(codeOf(token), code);
    QCOMPARE(kindOf(token), std::optional(kind));
    const ProbeReport report = finished(connection->check());
    QCOMPARE(report.code, code);
    QCOMPARE(report.obstacle, std::optional(kind));
    QCOMPARE(report.message, token.error().message);
    QCOMPARE(bench.tokens.sends(), sends);
}

/// The pause that the provider wished for is not over, but waiting does not help.
void TestProbeKinds::refreshSaysItToo()
{
    Bench bench;
    bench.start();
    bench.settled();
    auto refused = refusal("invalid_client", 401);
    refused.retryAfter = "7200";
    bench.tokens.always = refused;
    bench.advance(1h);
    QCOMPARE(bench.health(), u"misconfigured"_s);
    QVERIFY(bench.connection()->core().grants.main().pace().retryAfterLeft() > 0ms);
    const auto sends = bench.tokens.sends();
    QCOMPARE(codeOf(bench.refresh(false)), u"misconfigured"_s);
    QCOMPARE(bench.tokens.sends(), sends);
}

EVERGRANT_TEST(TestProbeKinds)
#include "tst_probekinds.moc"
