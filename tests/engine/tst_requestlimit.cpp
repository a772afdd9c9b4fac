// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Many connections are due at one moment.

#include "../support/testprogram.h"
#include "bench.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestRequestLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAtOnceToOneHost();
    void hostsDoNotWaitForEachOther();
    void fewAtOnceAltogether();
    void whoLeavesTheHostCountsAmongAll();
    void theHostGoesOnWhileAnAnswerIsStored();
    void preferredGoFirstEverywhere();
    void closedWhileTheyWait();
    void callersGoFirst();
    void checksHoldUpNoRenewals_data();
    void checksHoldUpNoRenewals();
    void pausedWhileItWaits();
    void changedWhileItWaits();
    void stoppedWhileTheyWait();
};

namespace {

constexpr int many = 3 * RequestLimit::perHost;

QString nameOf(int i)
{
    return u"c%1"_s.arg(i);
}

/// Whoever asks for a permit, and keeps it.
struct Asking
{
    std::shared_ptr<RequestLimit::Place> place = std::make_shared<RequestLimit::Place>();
    std::optional<RequestLimit::Permit> permit;
    bool hasEnded = false;
};

QCoro::Task<> take(RequestLimit* limit, QString host, Asking* asking)
{
    auto permit = co_await limit->permit(host, asking->place);
    if (permit)
        asking->permit.emplace(std::move(*permit));
    asking->hasEnded = true;
}

class Crowd
{
public:
    Crowd() = default;
    ~Crowd()
    {
        limit.close(); // nobody is left waiting
        settle();
    }
    Q_DISABLE_COPY_MOVE(Crowd)

    Asking& ask(const QString& host)
    {
        Asking& asking = m_all.emplace_back();
        take(&limit, host, &asking);
        settle();
        return asking;
    }
    void ask(const QString& host, int often)
    {
        for (int i = 0; i < often; ++i)
            ask(host);
    }
    /// The first permits, as many as there may be altogether.
    void fill()
    {
        for (int host = 0; host < RequestLimit::altogether / RequestLimit::perHost; ++host)
            ask(u"%1.example"_s.arg(host), RequestLimit::perHost);
    }
    Asking& at(int i) { return m_all.at(std::size_t(i)); }
    int served() const
    {
        return int(std::ranges::count_if(m_all, [](const Asking& asking) { return asking.permit.has_value(); }));
    }
    int ended() const
    {
        return int(std::ranges::count_if(m_all, [](const Asking& asking) { return asking.hasEnded; }));
    }
    int size() const { return int(m_all.size()); }

    RequestLimit limit;

private:
    std::deque<Asking> m_all;
};

using Refreshes = std::deque<Pending<Result<void>>>;

void addMany(Bench& bench)
{
    bench.start();
    for (int i = 0; i < many; ++i)
        bench.authorized(nameOf(i));
    bench.tokens.sent.clear();
    bench.tokens.holding = true;
}

Refreshes refreshAll(Bench& bench)
{
    Refreshes refreshes;
    for (int i = 0; i < many; ++i)
        refreshes.emplace_back(bench.connection(nameOf(i))->refresh(true));
    settle();
    return refreshes;
}

} // namespace

void TestRequestLimit::fewAtOnceToOneHost()
{
    Bench bench;
    addMany(bench);
    const auto refreshes = refreshAll(bench);
    QCOMPARE(bench.tokens.open(), RequestLimit::perHost);
    for (int answered = 0; answered < many; ++answered) {
        QCOMPARE(bench.tokens.open(), std::min(RequestLimit::perHost, many - answered));
        bench.tokens.release(bench.tokens.nextAnswer());
        settle();
    }
    QCOMPARE(bench.tokens.sends(), many);
    for (const auto& refresh : refreshes)
        QVERIFY(refresh.isDone() && refresh->has_value());
}

void TestRequestLimit::hostsDoNotWaitForEachOther()
{
    Crowd crowd;
    crowd.ask(u"one.example"_s, RequestLimit::perHost);
    QCOMPARE(crowd.served(), RequestLimit::perHost);
    QVERIFY(!crowd.ask(u"one.example"_s).permit);
    QVERIFY(crowd.ask(u"two.example"_s).permit);
    crowd.at(0).permit.reset();
    settle();
    QVERIFY(crowd.at(RequestLimit::perHost).permit);
}

/// However many hosts there are; and of a host that hangs no more wait among all than may be sent to it.
void TestRequestLimit::fewAtOnceAltogether()
{
    Crowd crowd;
    crowd.ask(u"hangs.example"_s, 2 * RequestLimit::perHost);
    for (int host = 0; host < RequestLimit::altogether; ++host) {
        crowd.ask(u"%1.example"_s.arg(host));
        QCOMPARE(crowd.served(), std::min(RequestLimit::perHost + host + 1, RequestLimit::altogether));
    }
    crowd.at(2 * RequestLimit::perHost).permit.reset();
    settle();
    QCOMPARE(crowd.served(), RequestLimit::altogether);
    const int next = 2 * RequestLimit::perHost + RequestLimit::altogether - RequestLimit::perHost;
    QVERIFY(crowd.at(next).permit && !crowd.at(next + 1).permit);
    for (int i = 0; i < crowd.size(); ++i) {
        crowd.at(i).permit.reset();
        settle();
    }
    QCOMPARE(crowd.ended(), crowd.size());
}

void TestRequestLimit::whoLeavesTheHostCountsAmongAll()
{
    Crowd crowd;
    crowd.fill();
    auto& next = crowd.ask(u"0.example"_s);
    crowd.at(0).permit->leaveHost();
    settle();
    QVERIFY(!next.permit);
    crowd.at(0).permit.reset();
    settle();
    QVERIFY(next.permit);
    QCOMPARE(crowd.served(), RequestLimit::altogether);
}

/// The next request does not wait for the disk to hold the answer to the one before.
void TestRequestLimit::theHostGoesOnWhileAnAnswerIsStored()
{
    Bench bench;
    addMany(bench);
    const auto refreshes = refreshAll(bench);
    bench.grants.holding = true;
    for (int answered = 0; answered < 2; ++answered) {
        bench.tokens.release(bench.tokens.nextAnswer());
        settle();
    }
    // What waits is an outcome and the next intent, twice.
    for (int written = 0; written < 2; ++written) {
        bench.grants.flushOne();
        settle();
    }
    QCOMPARE(bench.tokens.sends(), RequestLimit::perHost + 1);
    bench.grants.release();
    bench.tokens.holding = false;
    while (bench.tokens.open() > 0) {
        bench.tokens.release(bench.tokens.nextAnswer());
        settle();
    }
    QCOMPARE(bench.tokens.sends(), many);
    for (const auto& refresh : refreshes)
        QVERIFY(refresh.isDone() && refresh->has_value());
}

/// A caller who waits is served before what is merely due, whether it waits for its host or for the total, and whenever
/// it began to be preferred.
void TestRequestLimit::preferredGoFirstEverywhere()
{
    Crowd crowd;
    crowd.fill();
    crowd.ask(u"new.example"_s, 2);
    auto& amongAll = crowd.ask(u"new.example"_s);
    crowd.ask(u"0.example"_s, 2);
    auto& atItsHost = crowd.ask(u"0.example"_s);
    QCOMPARE(crowd.served(), RequestLimit::altogether);
    RequestLimit::prefer(atItsHost.place);
    crowd.at(0).permit.reset(); // its host has a place for it now, and another host takes the place among all
    settle();
    QVERIFY(!atItsHost.permit && crowd.at(RequestLimit::altogether).permit);
    RequestLimit::prefer(amongAll.place);
    crowd.at(RequestLimit::perHost).permit.reset();
    settle();
    QVERIFY(atItsHost.permit && !amongAll.permit);
    crowd.at(RequestLimit::perHost + 1).permit.reset();
    settle();
    QVERIFY(amongAll.permit);
    QCOMPARE(crowd.served(), RequestLimit::altogether);
}

void TestRequestLimit::closedWhileTheyWait()
{
    Crowd crowd;
    crowd.fill();
    crowd.ask(u"0.example"_s, 2);
    crowd.ask(u"new.example"_s, 2);
    crowd.limit.close();
    settle();
    QCOMPARE(crowd.served(), RequestLimit::altogether);
    QCOMPARE(crowd.ended(), crowd.size());
    QVERIFY(!crowd.ask(u"new.example"_s).permit);
    QCOMPARE(crowd.ended(), crowd.size());
}

/// A program that waits for a token does not wait for all refreshes that are merely due.
void TestRequestLimit::callersGoFirst()
{
    Bench bench;
    addMany(bench);
    const auto refreshes = refreshAll(bench);
    const auto last = bench.connection(nameOf(many - 1));
    const quint64 generation = last->grantInfo()->generation;
    TokenDemand demand;
    demand.rejected = bench.grants.stored(last->settings().id)->tokens.accessToken;
    const Pending<Result<UsableToken>> caller(last->token(demand));
    settle();
    QVERIFY(!caller.isDone());
    for (int answered = 0; answered <= RequestLimit::perHost; ++answered) {
        bench.tokens.release(bench.tokens.nextAnswer());
        settle();
    }
    QCOMPARE(last->grantInfo()->generation, generation + 1);
    QVERIFY(caller.isDone() && caller->has_value());
    bench.tokens.holding = false;
    while (bench.tokens.open() > 0)
        bench.tokens.release(bench.tokens.nextAnswer());
    settle();
    QCOMPARE(bench.tokens.sends(), many);
}

void TestRequestLimit::checksHoldUpNoRenewals_data()
{
    QTest::addColumn<bool>("hasTokenEndpoint");
    QTest::addColumn<bool>("learns");
    QTest::newRow("same provider") << true << false;
    QTest::newRow("no token endpoint, and one that a sign-in tells") << false << true;
}

/// Keys of an API that hangs are checked there and nowhere else.
void TestRequestLimit::checksHoldUpNoRenewals()
{
    QFETCH(bool, hasTokenEndpoint);
    QFETCH(bool, learns);
    Bench bench;
    if (!hasTokenEndpoint)
        bench.presets[u"versatile"_s].endpoints.clear();
    if (learns) {
        auto& acme = bench.presets[u"acme"_s];
        acme.endpoints[u"token_endpoint"_s] = u"https://{place}.acme.example/token"_s;
        acme.learned = {{u"place"_s, LearnedRule::Source::Callback, u"place"_s, LearnedRule::Form::Word, {}}};
        bench.consents.learned = {{u"place"_s, u"id"_s}};
    }
    bench.start();
    bench.authorized();
    bench.tokens.holdingCalls = true;
    for (int i = 0; i <= RequestLimit::perHost; ++i) {
        auto fields = bench.fields(nameOf(i));
        fields.providerId = u"versatile"_s;
        fields.grant = u"static"_s;
        fields.clientSecret = secret("hush");
        QVERIFY(finished(bench.engine->editor().add(fields)));
    }
    bench.advance(std::chrono::milliseconds(0));
    QCOMPARE(bench.tokens.openCalls(), RequestLimit::perHost);
    QVERIFY(bench.refresh());
    QCOMPARE(bench.tokens.sends(), 1);
}

void TestRequestLimit::pausedWhileItWaits()
{
    Bench bench;
    addMany(bench);
    const auto refreshes = refreshAll(bench);
    QVERIFY(finished(bench.engine->editor().setPaused(nameOf(many - 1), true)).has_value());
    bench.tokens.holding = false;
    while (bench.tokens.open() > 0) {
        bench.tokens.release(bench.tokens.nextAnswer());
        settle();
    }
    QCOMPARE(bench.tokens.sends(), many - 1);
    QCOMPARE(codeOf(refreshes.back().result()), u"paused"_s);
}

/// Whoever changes a connection does not wait for the requests of others, and the request that waits uses the change.
void TestRequestLimit::changedWhileItWaits()
{
    Bench bench;
    addMany(bench);
    const auto refreshes = refreshAll(bench);
    ConnectionChanges changes;
    changes.clientSecret = secret("corrected");
    QVERIFY(finished(bench.engine->editor().change(nameOf(many - 1), changes)).has_value());
    QVERIFY(finished(bench.engine->removal().remove(nameOf(many - 2), false)).has_value());
    while (bench.tokens.open() > 0) {
        bench.tokens.release(bench.tokens.nextAnswer());
        settle();
    }
    QCOMPARE(bench.tokens.sends(), many - 1);
    QCOMPARE(bench.tokens.sent.last().clientSecret, mark("corrected"));
    QVERIFY(!refreshes.at(many - 2)->has_value());
}

/// What was not sent before the stop is not sent after it: nobody would be there for the answer.
void TestRequestLimit::stoppedWhileTheyWait()
{
    Bench bench;
    addMany(bench);
    const auto refreshes = refreshAll(bench);
    const auto stopped = endOf(bench.engine->stop(std::chrono::seconds(30)));
    settle();
    QVERIFY(!*stopped);
    while (bench.tokens.open() > 0) {
        bench.tokens.release(bench.tokens.nextAnswer());
        settle();
    }
    QVERIFY(*stopped);
    QCOMPARE(bench.tokens.sends(), RequestLimit::perHost);
    for (const auto& refresh : refreshes)
        QVERIFY(refresh.isDone());
}

EVERGRANT_TEST(TestRequestLimit)
#include "tst_requestlimit.moc"
