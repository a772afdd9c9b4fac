// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a connection is true at every time, and somebody is called when nothing works.

#include "../support/testprogram.h"
#include "bench.h"
#include "engine/attentionwatch.h"
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Days = std::chrono::days;

class TestHealthWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sentencesEndWithTheToken_data();
    void sentencesEndWithTheToken();
    void sentencesEndWithTheDay();
    void sentencesFollowAnEnd_data();
    void sentencesFollowAnEnd();
    void nothingToReviewWithoutAGrant();
    void whatFailedWithoutAGrantEndsWithTheDay();
    void anOutageCallsAPerson();
    void aShortOutageCallsNobody();
    void anOutageFromBeforeTheStart();
    void whilePausedNobodyIsCalled();

private:
    QString detail() const { return m_bench->connection()->assessment().detail; }

    std::unique_ptr<Bench> m_bench;
};

void TestHealthWatch::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
}

void TestHealthWatch::cleanup()
{
    m_bench.reset();
}

void TestHealthWatch::sentencesEndWithTheToken_data()
{
    QTest::addColumn<QString>("state");
    for (const auto* state : {"paused", "misconfigured", "needs-authorization"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

/// Nothing happens to a connection that is not renewed, except that its time passes.
void TestHealthWatch::sentencesEndWithTheToken()
{
    QFETCH(const QString, state);
    m_bench->authorized(u"crm"_s, u"revokes-family"_s);
    m_bench->tokens.always = refusal(state == "misconfigured"_L1 ? "invalid_client" : "invalid_grant");
    if (state == "paused"_L1)
        QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true)).has_value());
    else
        QVERIFY(!m_bench->refresh());
    m_bench->advance(1min);
    QCOMPARE(m_bench->health(), state);
    QVERIFY2(detail().contains("keep working until"_L1), qPrintable(detail()));

    QString said = detail();
    const auto listen =
        m_bench->engine->changes().subscribeTo<change::ConnectionChanged>([&](const auto&) { said = detail(); });
    m_bench->advance(1h);
    QCOMPARE(m_bench->health(), state);
    QVERIFY(!detail().contains("keep working"_L1));
    QCOMPARE(said, detail()); // whoever listens knows
}

void TestHealthWatch::sentencesEndWithTheDay()
{
    m_bench->tokens.script = {success("at-1", "rt-1", 7 * 86400)};
    m_bench->tokens.always = success("at-2", "rt-2", 7 * 86400);
    m_bench->authorized();
    QString said = detail();
    int changes = 0;
    const auto listen = m_bench->engine->changes().subscribeTo<change::ConnectionChanged>([&](const auto&) {
        said = detail();
        ++changes;
    });
    m_bench->advance(24h);
    QCOMPARE(m_bench->tokens.sends(), 0); // nothing else has happened
    QCOMPARE(said, detail());
    QVERIFY(changes > 0 && changes < 4);
}

void TestHealthWatch::sentencesFollowAnEnd_data()
{
    QTest::addColumn<int>("idleDays");
    QTest::addColumn<int>("absoluteDays");
    QTest::addColumn<bool>("paused");
    QTest::newRow("idle limit, paused") << 180 << 0 << true;
    QTest::newRow("absolute limit") << 0 << 90 << false;
}

/// Whoever listens knows at every time what is said of an end that comes near.
void TestHealthWatch::sentencesFollowAnEnd()
{
    QFETCH(const int, idleDays);
    QFETCH(const int, absoluteDays);
    QFETCH(const bool, paused);
    Bench bench;
    auto& preset = bench.presets[u"acme"_s];
    if (idleDays > 0)
        preset.idleLimit = Days(idleDays);
    if (absoluteDays > 0)
        preset.absoluteLimit = Days(absoluteDays);
    bench.start();
    bench.tokens.life = 86400;
    bench.authorized();
    const auto words = [&bench] {
        const auto now = bench.connection()->assessment();
        return QStringList{now.headline, now.detail, now.summary}.join(u'\n');
    };
    QString said = words();
    QList<std::chrono::milliseconds> saidAt, toldAt;
    const auto listen = bench.engine->changes().subscribeTo<change::ConnectionChanged>([&](const auto&) {
        said = words();
        saidAt << bench.clock.monotonic();
    });
    const auto ends =
        bench.engine->changes().subscribeTo<change::EndWarned>([&](const auto&) { toldAt << bench.clock.monotonic(); });
    if (paused)
        QVERIFY(finished(bench.engine->editor().setPaused(u"crm"_s, true)).has_value());
    // The limits begin at noon: every fourth look comes right after what may change then.
    bench.advance(Days(idleDays + absoluteDays - 31) + 1s);
    int warned = 0;
    for (int quarter = 0; quarter < 31 * 4; ++quarter) {
        QCOMPARE(said, words());
        warned += said.contains(" ends "_L1) || said.contains("that nobody uses end"_L1) ? 1 : 0;
        bench.advance(6h);
    }
    QCOMPARE(said, words());
    QCOMPARE(warned, 30 * 4);
    QVERIFY2(!said.contains(" ends "_L1), qPrintable(said));
    // A notification is not ahead of the window.
    QCOMPARE(toldAt.size(), 4);
    for (const auto at : std::as_const(toldAt))
        QVERIFY(saidAt.contains(at));
}

void TestHealthWatch::nothingToReviewWithoutAGrant()
{
    m_bench->add();
    const int before = m_bench->clock.rings();
    m_bench->advance(std::chrono::days(3));
    QVERIFY(m_bench->clock.rings() - before <= 3);
}

/// As it is in a record of an earlier version: a failure, and no grant that it would be about.
void TestHealthWatch::whatFailedWithoutAGrantEndsWithTheDay()
{
    const auto id = m_bench->add()->settings().id;
    Condition condition;
    condition.lastError = LastError{u"network"_s, u"timeout"_s, u"No answer."_s, m_bench->clock.now()};
    const auto text = QString::fromUtf8(QJsonDocument(toJson(condition)).toJson(QJsonDocument::Compact));
    QVERIFY(finished(m_bench->grants.setMeta(u"condition/"_s + id.toString(QUuid::WithoutBraces), text)).has_value());
    m_bench->restart();
    QCOMPARE(m_bench->health(), u"never-authorized"_s);
    QVERIFY2(detail().contains("could not be reached at 12:00"_L1), qPrintable(detail()));
    QString said = detail();
    const auto listen =
        m_bench->engine->changes().subscribeTo<change::ConnectionChanged>([&](const auto&) { said = detail(); });
    m_bench->advance(24h);
    QVERIFY2(!said.contains("at 12:00"_L1), qPrintable(said));
    QCOMPARE(said, detail());
}

void TestHealthWatch::anOutageCallsAPerson()
{
    m_bench->authorized();
    m_bench->tokens.always = unreachable();
    m_bench->advance(59min);
    QCOMPARE(m_bench->health(), u"degraded"_s);
    QVERIFY(m_bench->signalsSeen.isEmpty()); // integrations still have what they need
    m_bench->advance(2min);
    QVERIFY(m_bench->signalsSeen.isEmpty());
    m_bench->advance(2min);
    QCOMPARE(m_bench->signalsSeen, QStringList{u"attention crm"_s});
    m_bench->advance(24h);
    QCOMPARE(m_bench->signalsSeen.size(), 1);
    m_bench->tokens.always = success("at-9", "rt-9");
    m_bench->advance(2h);
    QCOMPARE(m_bench->signalsSeen, (QStringList{u"attention crm"_s, u"relief crm"_s}));
}

void TestHealthWatch::aShortOutageCallsNobody()
{
    m_bench->authorized();
    m_bench->tokens.always = unreachable();
    m_bench->advance(60min + 90s);
    QCOMPARE(m_bench->connection()->assessment().headline, u"Not working."_s);
    m_bench->tokens.always = success("at-9", "rt-9");
    QVERIFY(m_bench->refresh());
    m_bench->advance(30min);
    QVERIFY2(m_bench->signalsSeen.isEmpty(), qPrintable(m_bench->signalsSeen.join(u',')));
}

void TestHealthWatch::anOutageFromBeforeTheStart()
{
    m_bench->authorized();
    m_bench->tokens.always = unreachable();
    m_bench->advance(70min);
    m_bench->signalsSeen.clear();
    m_bench->restart();
    m_bench->advance(1min);
    QVERIFY(!m_bench->signalsSeen.contains(u"attention crm"_s));
    m_bench->advance(2min);
    QCOMPARE(m_bench->signalsSeen.count(u"attention crm"_s), 1);
}

void TestHealthWatch::whilePausedNobodyIsCalled()
{
    m_bench->authorized();
    QVERIFY(finished(m_bench->engine->editor().setPaused(u"crm"_s, true)).has_value());
    m_bench->advance(5h);
    QVERIFY(m_bench->signalsSeen.isEmpty());
}

EVERGRANT_TEST(TestHealthWatch)
#include "tst_healthwatch.moc"
