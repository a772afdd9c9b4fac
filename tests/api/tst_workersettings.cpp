// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the log is kept, and where the profile key is.

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "api/workerapi.h"
#include "core/ports/keyservice.h"
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
    void placeOfTheKey();
    void withoutAny();

private:
    Result<QJsonObject> ask(const QString& method, const QJsonObject& params = {})
    {
        return finished(m_api->dispatcher().handle(method, params)).map(&JsonText::object);
    }

    std::unique_ptr<Bench> m_bench;
    Keeping m_keeping;
    Keys m_keys;
    std::unique_ptr<WorkerApi> m_api;
};

void TestWorkerSettings::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_keeping = Keeping();
    Surroundings surroundings;
    surroundings.eventKeeping = &m_keeping;
    surroundings.keys = &m_keys;
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
    QCOMPARE(codeOf(ask(u"key-state"_s)), u"key-fixed"_s);
}

EVERGRANT_TEST(TestWorkerSettings)
#include "tst_workersettings.moc"
