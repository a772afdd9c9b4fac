// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do with deliveries: add, test, now, pause.

#include "handoff/deliveries.h"

#include "../support/testprogram.h"
#include "core/errorcode.h"
#include "deliverybench.h"

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DeliveryBench>(); }
    void cleanup() { m_bench.reset(); }

    void addsTestedAndDelivers();
    void addsWithoutAToken();
    void addsPaused();
    void numbersIds();
    void refusals_data();
    void refusals();
    void notAdded();
    void addedThoughDown();
    void secretGoesToItsOrigin();
    void tests();
    void now();
    void nowWithoutAToken_data();
    void nowWithoutAToken();
    void nowToAll();
    void minLife();
    void notCurrentMeanwhile();
    void showsWhoAsked();
    void policies();
    void connectionRemoved();
    void orphans();
    void costsItsConnectionOnly();
    void storeIsBusy();

private:
    TargetSettings fileTarget(const QString& id = {}) const
    {
        TargetSettings settings;
        settings.connection = m_bench->connection;
        settings.id = id;
        settings.options.insert(u"path"_s, u"/run/token"_s);
        return settings;
    }
    Result<AddedDelivery> add(const TargetSettings& settings, const QByteArray& secret = {})
    {
        QByteArray bytes = secret;
        return m_bench->finished(m_bench->deliveries->add(settings, Secret::take(std::move(bytes))));
    }
    static QString codeOf(const auto& result) { return result ? u"ok"_s : result.error().code; }

    std::unique_ptr<DeliveryBench> m_bench;
};

void TestDeliveries::addsTestedAndDelivers()
{
    m_bench->store(2);
    const auto added = add(fileTarget());
    QVERIFY(added.has_value());
    QCOMPARE(added->test, u"The place is there."_s);
    QCOMPARE(added->details.status.state, DeliveryHealth::Delivered);
    QCOMPARE(added->details.settings.format, u"token"_s);
    QCOMPARE(m_bench->place().contents, QByteArrayList{"at-2"});
    QCOMPARE(m_bench->kindsLogged(), QStringList({u"delivery-added"_s, u"delivered"_s}));
    QCOMPARE(m_bench->minLifeChanged, QList{m_bench->connection});
    m_bench->restart(); // it is stored, with what it has
    m_bench->load();
    m_bench->settle();
    QCOMPARE(m_bench->place().calls, 1);
}

void TestDeliveries::addsWithoutAToken()
{
    const auto added = add(fileTarget());
    QVERIFY(added.has_value());
    QCOMPARE(added->details.status.state, DeliveryHealth::Waiting);
    QCOMPARE(m_bench->place().tests, 1);
    m_bench->store(1);
    m_bench->settle();
    QCOMPARE(m_bench->state(), u"delivered"_s);
}

/// An import adds what runs a program like this: nothing runs before it is resumed.
void TestDeliveries::addsPaused()
{
    m_bench->store(1);
    TargetSettings settings = fileTarget();
    settings.paused = true;
    const auto added = add(settings);
    QVERIFY(added.has_value());
    QCOMPARE(added->details.status.state, DeliveryHealth::Paused);
    m_bench->store(2);
    m_bench->settle();
    QCOMPARE(m_bench->place().tests + m_bench->place().calls, 0);
    m_bench->restart();
    QCOMPARE(m_bench->state(), u"paused"_s);
    m_bench->load();
    QVERIFY(m_bench->finished(m_bench->deliveries->setPaused(m_bench->connection, u"file"_s, false)));
    m_bench->settle();
    QCOMPARE(m_bench->place().contents, QByteArrayList{"at-2"});
}

void TestDeliveries::numbersIds()
{
    QStringList ids;
    for (int i = 0; i < 3; ++i)
        ids << add(fileTarget()).value().details.settings.id;
    QCOMPARE(ids, QStringList({u"file"_s, u"file-2"_s, u"file-3"_s}));
}

void TestDeliveries::refusals_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("code");
    QTest::newRow("taken") << u"one"_s << QString() << QByteArray() << QString(errorcode::nameTaken);
    QTest::newRow("id") << u"No Id"_s << QString() << QByteArray() << u"bad-id"_s;
    QTest::newRow("format") << u"two"_s << u"yaml"_s << QByteArray() << u"bad-format"_s;
    QTest::newRow("secret") << u"two"_s << QString() << QByteArray("key") << u"secret-unused"_s;
}

void TestDeliveries::refusals()
{
    QFETCH(QString, id);
    QFETCH(QString, format);
    QFETCH(QByteArray, secret);
    QVERIFY(add(fileTarget(u"one"_s)).has_value());
    TargetSettings settings = fileTarget(id);
    settings.format = format;
    const auto added = add(settings, secret);
    QTEST(codeOf(added), "code");
    QCOMPARE(added.error().kind, ErrorKind::Usage);
    QCOMPARE(m_bench->targets.targets().size(), 1);
}

/// It would never work like this.
void TestDeliveries::notAdded()
{
    m_bench->place().testFailure = handoff::configurationFailure(u"no-folder"_s, u"There is no folder /run/x."_s);
    const auto added = add(fileTarget());
    QCOMPARE(codeOf(added), u"no-folder"_s);
    QVERIFY(m_bench->targets.targets().isEmpty());
    QVERIFY(m_bench->deliveries->statusOf(m_bench->connection).isEmpty());
    QCOMPARE(m_bench->place().calls, 0);
}

void TestDeliveries::addedThoughDown()
{
    m_bench->store(2);
    const auto down = handoff::temporaryFailure(u"timeout"_s, u"It does not answer."_s);
    m_bench->place().testFailure = down;
    m_bench->place().failures.push_back(down);
    const auto added = add(fileTarget());
    QVERIFY(added.has_value());
    QCOMPARE(added->test, u"It does not answer."_s);
    QCOMPARE(added->details.status.state, DeliveryHealth::Failing);
    m_bench->advance(2s);
    QCOMPARE(m_bench->state(), u"delivered"_s);
}

void TestDeliveries::secretGoesToItsOrigin()
{
    m_bench->place().origin = u"https://ssm.example"_s;
    m_bench->store(2);
    QVERIFY(add(fileTarget(), "key").has_value());
    QVERIFY(m_bench->deliveries->details(m_bench->connection, u"file"_s)->hasSecret);
    const auto kept = m_bench->targets.secret(m_bench->connection, u"file"_s).value();
    QCOMPARE(kept->origin, u"https://ssm.example"_s);
    m_bench->place().secret.clear();
    m_bench->restart();
    m_bench->store(3);
    m_bench->settle();
    QCOMPARE(m_bench->place().secret, "key");
}

void TestDeliveries::tests()
{
    m_bench->addTarget();
    QCOMPARE(m_bench->finished(m_bench->deliveries->test(m_bench->connection, u"file"_s)).value(),
             u"The place is there."_s);
    m_bench->place().testFailure = handoff::temporaryFailure(u"timeout"_s, u"No."_s);
    QCOMPARE(codeOf(m_bench->finished(m_bench->deliveries->test(m_bench->connection, u"file"_s))), u"timeout"_s);
    QCOMPARE(codeOf(m_bench->finished(m_bench->deliveries->test(m_bench->connection, u"x"_s))), u"no-such-delivery"_s);
    QCOMPARE(m_bench->place().calls, 0);
}

/// Not before what is under way has ended; also where the target has the token.
void TestDeliveries::now()
{
    m_bench->addTarget();
    const auto now = [this] { return m_bench->deliveries->deliverNow(m_bench->connection, u"file"_s); };
    QCOMPARE(codeOf(m_bench->finished(now())), u"no-token"_s);
    m_bench->place().holding = true;
    m_bench->store(2);
    m_bench->settle();
    auto waiting = now();
    m_bench->settle();
    QCOMPARE(m_bench->place().calls, 1);
    m_bench->place().holding = false;
    m_bench->place().release();
    QVERIFY(m_bench->finished(std::move(waiting)).has_value());
    QCOMPARE(m_bench->place().generations, (QList<quint64>{2, 2}));
    QCOMPARE(m_bench->place().most, 1);
    m_bench->place().failures.push_back(handoff::temporaryFailure(u"timeout"_s, u"No."_s));
    QCOMPARE(codeOf(m_bench->finished(now())), u"timeout"_s);
    QVERIFY(m_bench->finished(m_bench->deliveries->setPaused(m_bench->connection, u"file"_s, true)));
    QCOMPARE(codeOf(m_bench->finished(now())), u"delivery-paused"_s);
}

void TestDeliveries::nowWithoutAToken_data()
{
    QTest::addColumn<bool>("isAuthorized");
    QTest::addColumn<QString>("id");
    for (const QString& id : {u""_s, u"file"_s}) {
        QTest::addRow("not loaded yet, id '%s'", qPrintable(id)) << true << id;
        QTest::addRow("never authorized, id '%s'", qPrintable(id)) << false << id;
    }
}

/// Only where there is no sign-in a person is needed.
void TestDeliveries::nowWithoutAToken()
{
    QFETCH(bool, isAuthorized);
    QFETCH(QString, id);
    m_bench->addTarget();
    m_bench->isAuthorized = isAuthorized;
    const auto tried = m_bench->finished(m_bench->deliveries->deliverNow(m_bench->connection, id));
    QCOMPARE(codeOf(tried), u"no-token"_s);
    QCOMPARE(tried.error().kind, isAuthorized ? ErrorKind::Temporary : ErrorKind::PersonNeeded);
    QCOMPARE(tried.error().message.contains(u"Authorize"_s), !isAuthorized);
    QCOMPARE(m_bench->status().remedy.contains(u"Authorize"_s), !isAuthorized);
    QCOMPARE(m_bench->state(), u"waiting"_s);
}

void TestDeliveries::nowToAll()
{
    const auto now = [this] { return m_bench->finished(m_bench->deliveries->deliverNow(m_bench->connection, {})); };
    QCOMPARE(codeOf(now()), u"no-such-delivery"_s);
    m_bench->addTarget(u"a"_s);
    m_bench->addTarget(u"b"_s);
    m_bench->addTarget(u"c"_s);
    QVERIFY(m_bench->finished(m_bench->deliveries->setPaused(m_bench->connection, u"b"_s, true)));
    m_bench->store(2);
    m_bench->settle();
    m_bench->place(u"a"_s).failures.push_back(handoff::temporaryFailure(u"timeout"_s, u"No."_s));
    const auto tried = now().value();
    QCOMPARE(tried.size(), 2);
    QCOMPARE(tried.first().state, DeliveryHealth::Failing);
    QCOMPARE(tried.last().state, DeliveryHealth::Delivered);
    QCOMPARE(m_bench->place(u"c"_s).calls, 2);
    QCOMPARE(m_bench->place(u"b"_s).calls, 0);
}

void TestDeliveries::minLife()
{
    QVERIFY(!m_bench->deliveries->minLifeOf(m_bench->connection));
    m_bench->addTarget();
    QCOMPARE(m_bench->deliveries->minLifeOf(m_bench->connection), 10min);
    QVERIFY(!m_bench->deliveries->minLifeOf(QUuid::createUuid()));
}

/// A place that is slow does not have the newest token yet.
void TestDeliveries::notCurrentMeanwhile()
{
    m_bench->addTarget();
    m_bench->store(2);
    m_bench->settle();
    QVERIFY(m_bench->status().isCurrent);
    m_bench->place().holding = true;
    m_bench->store(3);
    m_bench->settle();
    QVERIFY(!m_bench->status().isCurrent);
    QCOMPARE(m_bench->state(), u"waiting"_s);
    m_bench->place().release();
    m_bench->settle();
    QVERIFY(m_bench->status().isCurrent);
    QCOMPARE(m_bench->state(), u"delivered"_s);
}

/// A reader in a loop is shown once a second.
void TestDeliveries::showsWhoAsked()
{
    m_bench->addTarget(u"pipe"_s, TargetKind::Pipe);
    m_bench->store(2);
    m_bench->settle();
    QCOMPARE(m_bench->status(u"pipe"_s).asked, LastAsked());
    const auto asked = m_bench->place(u"pipe"_s).asked;
    m_bench->changed.clear();
    asked(u"nginx.service (a)"_s);
    const LastAsked first{u"nginx.service (a)"_s, m_bench->clock.now()};
    QCOMPARE(m_bench->status(u"pipe"_s).asked, first);
    asked(u"nginx.service (a)"_s);
    QCOMPARE(m_bench->changed, QList{m_bench->connection});
    asked(u"curl (process 7)"_s);
    QCOMPARE(m_bench->status(u"pipe"_s).asked.by, u"curl (process 7)"_s);
    QCOMPARE(m_bench->changed.size(), 1); // each process has a number of its own
    m_bench->advance(1s);
    asked(u"curl (process 7)"_s);
    QCOMPARE(m_bench->status(u"pipe"_s).asked.at, m_bench->clock.now());
    QCOMPARE(m_bench->changed.size(), 2);
    m_bench->deliveries->queues().forgetConnection(m_bench->connection);
    m_bench->advance(1s);
    asked(u"late"_s); // a reader that was served in the last moment
    QCOMPARE(m_bench->changed.size(), 2);
}

void TestDeliveries::policies()
{
    const auto policies = [this](const TargetSettings& settings) { return m_bench->deliveries->policies(settings); };
    QCOMPARE(codeOf(policies(fileTarget())), u"no-policies"_s);
    m_bench->place().policies = AccessPolicies{u"write"_s, u"read"_s};
    QCOMPARE(policies(fileTarget()).value().writer, u"write"_s);
    QCOMPARE(policies(fileTarget()).value().reader, u"read"_s);
    TargetSettings incomplete = fileTarget();
    incomplete.options.clear();
    QCOMPARE(codeOf(policies(incomplete)), u"missing-option"_s);
    QVERIFY(m_bench->targets.targets().isEmpty());
}

void TestDeliveries::connectionRemoved()
{
    m_bench->addTarget();
    m_bench->store(2);
    m_bench->deliveries->queues().forgetConnection(m_bench->connection);
    m_bench->settle();
    QCOMPARE(m_bench->place().calls, 0);
    QVERIFY(m_bench->targets.targets().isEmpty());
    QVERIFY(m_bench->deliveries->statusOf(m_bench->connection).isEmpty());
}

/// The worker died between the removal of a connection and that of its targets.
void TestDeliveries::orphans()
{
    m_bench->addTarget();
    const QUuid withoutSettings = QUuid::createUuid();
    m_bench->holders = {withoutSettings};
    m_bench->addTarget(u"held"_s, TargetKind::File, withoutSettings);
    m_bench->addTarget(u"left"_s, TargetKind::File, QUuid::createUuid());
    m_bench->settle();
    QCOMPARE(m_bench->targets.targets().size(), 2);
    QCOMPARE(m_bench->targets.targets().first().settings.id, u"file"_s);
    QCOMPARE(m_bench->targets.targets().last().settings.id, u"held"_s);
    QVERIFY(m_bench->deliveries->statusOf(withoutSettings).isEmpty());
}

void TestDeliveries::costsItsConnectionOnly()
{
    m_bench->addTarget();
    const QUuid other = QUuid::createUuid();
    m_bench->tokens[other].grantId = QUuid::createUuid();
    m_bench->addTarget(u"other"_s, TargetKind::File, other);
    m_bench->changed.clear();
    m_bench->store(2);
    m_bench->settle();
    QCOMPARE(m_bench->changed, QList{m_bench->connection});
    QCOMPARE(m_bench->place(u"other"_s).calls, 0);
}

/// Another program holds the file for a moment.
void TestDeliveries::storeIsBusy()
{
    m_bench->targets.broken = Error{ErrorKind::Temporary, errorcode::storeBusy, u"Busy."_s};
    auto adding = m_bench->deliveries->add(fileTarget(), {});
    m_bench->advance(200ms);
    m_bench->targets.broken.reset();
    m_bench->advance(50ms);
    QVERIFY(m_bench->finished(std::move(adding)).has_value());
    m_bench->targets.broken = Error{ErrorKind::Temporary, errorcode::storeBusy, u"Busy."_s};
    auto late = m_bench->deliveries->add(fileTarget(), {});
    for (int i = 0; i < 102; ++i)
        m_bench->advance(50ms);
    QCOMPARE(codeOf(m_bench->finished(std::move(late))), QString(errorcode::storeBusy));
    QCOMPARE(m_bench->deliveries->statusOf(m_bench->connection).size(), 1);
}

EVERGRANT_TEST(TestDeliveries)
#include "tst_deliveries.moc"
