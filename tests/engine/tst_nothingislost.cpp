// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// No answer of a provider deletes a stored token: the whole worker on a real grant store, with every answer that
// providers are known to give, again and again.

#include "../core/answerrows.h"
#include "../support/testprogram.h"
#include "bench.h"
#include "records/grantstore.h"
#include "secrets/sealer.h"
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(AnswerRow)

namespace {

const QUuid connectionId = QUuid::fromString(u"00000000-0000-4000-8000-000000000001"_s);

QByteArray text(const Secret& value)
{
    return value.reveal().toByteArray();
}

/// A worker whose grant store is a file on the disk, and a provider that always answers the same.
class Worker
{
public:
    explicit Worker(const AnswerRow& row)
    {
        const auto preset = parseProviderPreset(presetJson(row.provider), u"x.json"_s);
        bench.presets = {{u"x"_s, preset.value()}};
        bench.tokens.always = exchangeOf(row);
        Connection connection;
        connection.id = connectionId;
        connection.name = u"crm"_s;
        connection.providerId = u"x"_s;
        connection.clientId = u"app"_s;
        bench.connections.saved = {connection};
        open();
        (void)finished(store->useKey(finished(bench.profileKeys.profileKey(true)).value()));
        if (!finished(store->putGrant(connectionId, GrantSlot::Main, grantInHand())))
            qFatal("the grant cannot be stored");
        open();
    }
    ~Worker()
    {
        bench.engine.reset();
        settleWith({});
    }

    /// A new process on the same file.
    void open()
    {
        bench.engine.reset();
        settle();
        settleWith({});
        store.reset();
        auto opened = SqliteGrantStore::open(folder.filePath(u"grants.db"_s), QUuid(), &SodiumSealer::create);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        store = std::move(*opened);
        settleWith([this] { store->flush(); });
    }

    void start()
    {
        const auto fake = bench.ports();
        bench.engine = std::make_unique<Engine>(
            EnginePorts{fake.clock, fake.tokens, fake.consents, *store, fake.keychain, fake.profileKeys,
                        fake.recoveryCodes, fake.connections, fake.events, fake.presets, fake.jitter, fake.profileId,
                        fake.freePort, fake.localSettings, fake.readKeyFiles, true});
        if (!finished(bench.engine->start()))
            qFatal("the engine did not start");
    }

    Grant grantOnDisk()
    {
        open();
        if (!finished(store->useKey(finished(bench.profileKeys.profileKey(false)).value())))
            qFatal("the store does not open");
        return store->grant(connectionId, GrantSlot::Main).value().value();
    }

    Bench bench;
    QTemporaryDir folder;
    std::unique_ptr<SqliteGrantStore> store;

private:
    Grant grantInHand()
    {
        Grant grant;
        grant.info.grantId = QUuid::createUuid();
        grant.info.generation = 1;
        grant.info.authorizedAt = grant.info.obtainedAt = bench.clock.now();
        grant.info.expiresAt = bench.clock.now().addSecs(3600);
        grant.info.hasRefreshToken = true;
        grant.tokens.accessToken = secret("at-1");
        grant.tokens.refreshToken = secret("rt-1");
        grant.tokens.obtainedAt = grant.info.obtainedAt;
        grant.tokens.expiresAt = grant.info.expiresAt;
        return grant;
    }
};

} // namespace

class TestNothingIsLost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsAnswered_data();
    void whateverIsAnswered();
    void entraIsPutPlainly_data();
    void entraIsPutPlainly();
};

void TestNothingIsLost::whateverIsAnswered_data()
{
    QTest::addColumn<AnswerRow>("row");
    const auto rows = answerRows();
    for (const auto& row : rows)
        QTest::addRow("%s: %s", row.provider.constData(), row.name.constData()) << row;
}

void TestNothingIsLost::whateverIsAnswered()
{
    QFETCH(AnswerRow, row);
    Worker worker(row);
    worker.start();
    const bool renews = row.code.startsWith("rt-2"_L1);
    const QByteArray refreshToken = renews ? "rt-2" : "rt-1";
    for (int times = 0; times < 3; ++times) {
        (void)worker.bench.refresh(true);
        worker.bench.advance(10min); // with whatever is planned in between
    }
    QVERIFY(worker.bench.tokens.sends() >= 3);
    // A second worker starts from what the first one has left.
    auto left = worker.grantOnDisk();
    QCOMPARE(text(left.tokens.refreshToken), refreshToken);
    worker.open();
    worker.start();
    (void)worker.bench.refresh(true);
    worker.bench.advance(10min);
    QCOMPARE(worker.bench.copyOf()->main->tokens.refreshToken, left.tokens.refreshToken);
    left = worker.grantOnDisk();
    QCOMPARE(text(left.tokens.refreshToken), refreshToken);
    // What no API would take replaces nothing.
    const bool newAccess =
        row.meaning == "reply"_L1 && row.body.contains("at-2") && !row.body.contains(R"("token_type":"mac")");
    QCOMPARE(text(left.tokens.accessToken), newAccess ? QByteArray("at-2") : QByteArray("at-1"));
    QVERIFY(left.info.hasRefreshToken);
    QVERIFY(worker.store->openAttempts()->isEmpty());
}

void TestNothingIsLost::entraIsPutPlainly_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("state");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("cause");
    QTest::newRow("expired secret") << QByteArray("secret expired") << u"misconfigured"_s << Action::CorrectSettings
                                    << u"The client secret has expired."_s;
    QTest::newRow("idle") << QByteArray("idle for 90 days") << u"needs-authorization"_s << Action::Reauthorize
                          << u"It was not used for 90 days."_s;
    QTest::newRow("second factor") << QByteArray("second factor") << u"needs-authorization"_s << Action::Reauthorize
                                   << u"The organization wants a person to sign in."_s;
    QTest::newRow("transient") << QByteArray("transient") << u"degraded"_s << Action::Retry << QString();
}

/// What Entra's numbers come to in front of a person, and that the log keeps the provider's own words.
void TestNothingIsLost::entraIsPutPlainly()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, state);
    QFETCH(Action, action);
    QFETCH(QString, cause);
    const auto rows = answerRows();
    const auto row = std::ranges::find_if(rows, [&name](const auto& each) { return each.name == name; });
    QVERIFY(row != rows.end());
    Worker worker(*row);
    worker.start();
    (void)worker.bench.refresh(true);
    worker.bench.advance(1min); // a refusal is confirmed once
    const auto assessment = worker.bench.connection()->assessment();
    QCOMPARE(toWord(assessment.health), state);
    QCOMPARE(assessment.action, action);
    QVERIFY2(assessment.detail.contains(cause), qPrintable(assessment.detail));
    QVERIFY2(!assessment.detail.contains("AADSTS"_L1), qPrintable(assessment.detail));
    if (!cause.isEmpty())
        QVERIFY(worker.bench.events.last("refresh-refused"_L1)
                    .details[u"provider_says"_s]
                    .toString()
                    .startsWith("AADSTS"_L1));
}

EVERGRANT_TEST(TestNothingIsLost)
#include "tst_nothingislost.moc"
