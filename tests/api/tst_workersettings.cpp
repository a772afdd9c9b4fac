// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the log is kept, which proxy is used, and where the profile key is.

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "api/workerapi.h"
#include "core/ports/keyservice.h"
#include "core/ports/proxyservice.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class Keeping : public EventKeeping
{
public:
    std::chrono::days keptFor() const override { return kept; }
    QCoro::Task<Result<void>> keepFor(std::chrono::days age) override
    {
        if (refuse)
            co_return tl::unexpected(*refuse);
        kept = age;
        co_return {};
    }
    std::chrono::days kept{400};
    std::optional<Error> refuse;
};

class Proxies : public ProxyService
{
public:
    ProxyChoice choice() const override { return chosen; }
    QString trouble() const override { return {}; }
    QCoro::Task<Result<void>> choose(ProxyChoice choice) override
    {
        if (refuse)
            co_return tl::unexpected(*refuse);
        chosen = choice;
        co_return {};
    }
    ProxyChoice chosen;
    std::optional<Error> refuse;
};

class Keys : public KeyService
{
public:
    KeyCustodyState state() const override { return {place}; }
    QCoro::Task<Result<void>> choose(KeyPlace, Secret) override { co_return {}; }
    QCoro::Task<Result<void>> move(KeyPlace, Secret) override { co_return {}; }
    QCoro::Task<Result<void>> givePassphrase(Secret) override { co_return {}; }
    KeyPlace place;
};

} // namespace

class TestWorkerSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void retention();
    void retentionThatCannotBeSaved();
    void proxy();
    void exceptionsOfTheProxy();
    void anotherProxyIsTriedAtOnce();
    void proxyThatIsRefused();
    void placeOfTheKey();
    void withoutAny();

private:
    Result<QJsonObject> ask(const QString& method, const QJsonObject& params = {})
    {
        return finished(m_api->dispatcher().handle(method, params)).map(&JsonText::object);
    }

    std::unique_ptr<Bench> m_bench;
    Keeping m_keeping;
    Proxies m_proxies;
    Keys m_keys;
    std::unique_ptr<WorkerApi> m_api;
};

void TestWorkerSettings::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_keeping = Keeping();
    m_proxies = Proxies();
    Surroundings surroundings;
    surroundings.eventKeeping = &m_keeping;
    surroundings.keys = &m_keys;
    surroundings.proxies = &m_proxies;
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, surroundings);
}

void TestWorkerSettings::cleanup()
{
    m_api.reset();
    m_bench.reset();
}

void TestWorkerSettings::retention()
{
    QCOMPARE(ask(u"log-retention"_s)->value("days"_L1).toInt(), 400);
    QCOMPARE(ask(u"set-log-retention"_s, {{u"days"_s, 30}})->value("days"_L1).toInt(), 30);
    QCOMPARE(m_keeping.kept, std::chrono::days(30));
    QCOMPARE(ask(u"log-retention"_s)->value("days"_L1).toInt(), 30);
    QCOMPARE(m_bench->events.count("log-retention"_L1), 1); // who shortens the log leaves a line in it
    QVERIFY(ask(u"set-log-retention"_s, {{u"days"_s, 30}}));
    QCOMPARE(m_bench->events.count("log-retention"_L1), 1);
}

void TestWorkerSettings::retentionThatCannotBeSaved()
{
    m_keeping.refuse = Error{ErrorKind::Failed, u"file-full"_s, u"Full."_s};
    QCOMPARE(codeOf(ask(u"set-log-retention"_s, {{u"days"_s, 30}})), u"file-full"_s);
    QCOMPARE(m_bench->events.count("log-retention"_L1), 0);
}

void TestWorkerSettings::proxy()
{
    QCOMPARE(ask(u"proxy"_s)->value("proxy"_L1).toString(), u"system"_s);
    int changes = 0;
    for (const auto& word : {u"http://proxy.example:3128"_s, u"none"_s, u"system"_s}) {
        QCOMPARE(*ask(u"set-proxy"_s, {{u"proxy"_s, word}}), (QJsonObject{{u"proxy"_s, word}}));
        QCOMPARE(toWord(m_proxies.chosen), word);
        QCOMPARE(ask(u"proxy"_s)->value("proxy"_L1).toString(), word);
        QVERIFY(ask(u"set-proxy"_s, {{u"proxy"_s, word}}));
        QCOMPARE(m_bench->events.count("proxy-chosen"_L1), ++changes);
    }
}

void TestWorkerSettings::exceptionsOfTheProxy()
{
    const QString address = u"http://proxy.example:3128"_s;
    const QJsonObject both{{u"proxy"_s, address}, {u"no_proxy"_s, QJsonArray{u".example.org"_s, u"10.0.0.0/8"_s}}};
    QCOMPARE(*ask(u"set-proxy"_s, {{u"proxy"_s, address}, {u"no_proxy"_s, QJsonArray{u".Example.org, 10.0.0.0/8"_s}}}),
             both);
    QCOMPARE(*ask(u"proxy"_s), both);
    QCOMPARE(m_bench->events.count("proxy-chosen"_L1), 1);
    // Who does not know them, keeps them.
    QVERIFY(ask(u"set-proxy"_s, {{u"proxy"_s, u"none"_s}}));
    QCOMPARE(*ask(u"set-proxy"_s, {{u"proxy"_s, address}}), both);
    const auto refused = ask(u"set-proxy"_s, {{u"proxy"_s, address}, {u"no_proxy"_s, QJsonArray{u"a:80"_s}}});
    QCOMPARE(codeOf(refused), u"bad-no-proxy"_s);
    QCOMPARE(*ask(u"proxy"_s), both);
    QCOMPARE(*ask(u"set-proxy"_s, {{u"proxy"_s, address}, {u"no_proxy"_s, QJsonArray()}}),
             (QJsonObject{{u"proxy"_s, address}}));
}

void TestWorkerSettings::anotherProxyIsTriedAtOnce()
{
    m_bench->authorized();
    m_bench->tokens.always = unreachable();
    m_bench->advance(std::chrono::hours(10));
    QVERIFY(m_bench->nextActionIn() > 1000);
    m_bench->tokens.always.reset();
    const int before = m_bench->tokens.sends();
    QVERIFY(ask(u"set-proxy"_s, {{u"proxy"_s, u"http://proxy.example:3128"_s}}));
    m_bench->advance(std::chrono::milliseconds(0));
    QCOMPARE(m_bench->tokens.sends(), before + 1);
    QCOMPARE(m_bench->health(), u"healthy"_s);
}

void TestWorkerSettings::proxyThatIsRefused()
{
    for (const auto& word : {u" "_s, u"proxy.example"_s, u"http://ann:k7pw@proxy.example:3128"_s}) {
        const auto answer = ask(u"set-proxy"_s, {{u"proxy"_s, word}});
        QCOMPARE(codeOf(answer), u"bad-proxy"_s);
        QVERIFY(answer.error().message.startsWith("proxy: "_L1) && !answer.error().message.contains("k7pw"_L1));
    }
    m_proxies.refuse = Error{ErrorKind::Failed, u"file-full"_s, u"Full."_s};
    QCOMPARE(codeOf(ask(u"set-proxy"_s, {{u"proxy"_s, u"none"_s}})), u"file-full"_s);
    QCOMPARE(m_bench->events.count("proxy-chosen"_L1), 0);
}

void TestWorkerSettings::placeOfTheKey()
{
    m_keys.place = {KeySource::File, u"/home/ann/key"_s};
    QCOMPARE(*ask(u"key-state"_s), (QJsonObject{{u"source"_s, u"file"_s}, {u"file"_s, u"/home/ann/key"_s}}));
    m_keys.place = {KeySource::Passphrase};
    QCOMPARE(*ask(u"key-state"_s), (QJsonObject{{u"source"_s, u"passphrase"_s}}));
}

void TestWorkerSettings::withoutAny()
{
    m_api = std::make_unique<WorkerApi>(*m_bench->engine, Surroundings());
    QCOMPARE(codeOf(ask(u"log-retention"_s)), u"retention-fixed"_s);
    QCOMPARE(codeOf(ask(u"set-log-retention"_s, {{u"days"_s, 30}})), u"retention-fixed"_s);
    QCOMPARE(codeOf(ask(u"proxy"_s)), u"proxy-fixed"_s);
    QCOMPARE(codeOf(ask(u"set-proxy"_s, {{u"proxy"_s, u"none"_s}})), u"proxy-fixed"_s);
    QCOMPARE(codeOf(ask(u"key-state"_s)), u"key-fixed"_s);
}

EVERGRANT_TEST(TestWorkerSettings)
#include "tst_workersettings.moc"
