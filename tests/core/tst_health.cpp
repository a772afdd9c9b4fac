// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health.h"

#include <QLocale>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 9, 3), QTime(16, 2), Qt::UTC); // a Thursday

QDateTime at(int hour, int minute, int days = 0)
{
    return QDateTime(QDate(2026, 9, 3).addDays(days), QTime(hour, minute), Qt::UTC);
}

HealthFacts working()
{
    HealthFacts facts;
    facts.hasGrant = true;
    facts.usable = true;
    facts.usableUntil = at(16, 40);
    facts.nextRefreshAt = at(16, 30);
    facts.providerName = u"Google"_s;
    return facts;
}

} // namespace

Q_DECLARE_METATYPE(HealthFacts)

class TestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void words();
    void severities();
    void states_data();
    void states();
    void everyCombination();
    void sentences_data();
    void sentences();
    void durations_data();
    void durations();
    void clockTimes_data();
    void clockTimes();
};

void TestHealth::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
}

void TestHealth::words()
{
    const QStringList promised{u"never-authorized"_s, u"healthy"_s,      u"refreshing"_s,
                               u"degraded"_s,         u"at-risk"_s,      u"needs-authorization"_s,
                               u"misconfigured"_s,    u"store-locked"_s, u"paused"_s};
    for (const QString& word : promised)
        QCOMPARE(toWord(healthFromWord(word).value()), word);
    QVERIFY(!healthFromWord(u"Healthy"_s));
    QVERIFY(!healthFromWord(QString()));
    QStringList actions;
    for (const auto action : {Action::None, Action::Authorize, Action::Reauthorize, Action::Retry,
                              Action::UnlockKeyring, Action::CorrectSettings, Action::Resume})
        actions.append(toWord(action));
    QCOMPARE(actions.join(u' '), u"none authorize re-authorize retry unlock-keyring correct-settings resume"_s);
}

void TestHealth::severities()
{
    QList<int> seen;
    for (int i = 0; i <= static_cast<int>(Health::Paused); ++i)
        seen.append(severity(static_cast<Health>(i)));
    std::ranges::sort(seen);
    QCOMPARE(seen, QList<int>({0, 1, 2, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(severity(Health::Healthy), 0);
    QVERIFY(severity(Health::Degraded) < severity(Health::AtRisk));
    QVERIFY(severity(Health::AtRisk) < severity(Health::NeedsAuthorization));
}

void TestHealth::states_data()
{
    QTest::addColumn<HealthFacts>("facts");
    QTest::addColumn<Health>("health");
    QTest::addColumn<Action>("action");
    const auto row = [](const char* name, Health health, Action action,
                        const std::function<void(HealthFacts&)>& change) {
        HealthFacts facts = working();
        change(facts);
        QTest::newRow(name) << facts << health << action;
    };
    row("works", Health::Healthy, Action::None, [](auto&) {});
    row("works, renewing already", Health::Healthy, Action::None, [](auto& f) { f.refreshInFlight = true; });
    row("renewing, nothing in hand", Health::Refreshing, Action::None, [](auto& f) {
        f.usable = false;
        f.refreshInFlight = true;
    });
    row("ended while asleep", Health::Refreshing, Action::None, [](auto& f) { f.usable = false; });
    row("new", Health::NeverAuthorized, Action::Authorize, [](auto& f) { f.hasGrant = f.usable = false; });
    row("new and paused", Health::NeverAuthorized, Action::Authorize, [](auto& f) {
        f.hasGrant = f.usable = false;
        f.paused = true;
    });
    row("new, person at it", Health::NeverAuthorized, Action::None, [](auto& f) {
        f.hasGrant = f.usable = false;
        f.authorizing = true;
    });
    row("new, wrong secret", Health::Misconfigured, Action::CorrectSettings, [](auto& f) {
        f.hasGrant = f.usable = false;
        f.misconfigured = true;
    });
    row("fails", Health::Degraded, Action::Retry, [](auto& f) { f.renewalFails = true; });
    row("fails, nothing in hand", Health::Degraded, Action::Retry, [](auto& f) {
        f.usable = false;
        f.renewalFails = true;
        f.refreshInFlight = true;
    });
    row("at risk", Health::AtRisk, Action::Reauthorize, [](auto& f) { f.atRisk = f.renewalFails = true; });
    row("at risk, token ended", Health::Degraded, Action::Retry, [](auto& f) {
        f.atRisk = true;
        f.usable = false;
    });
    row("not stored", Health::AtRisk, Action::Retry, [](auto& f) { f.storeFailing = true; });
    row("sign in", Health::NeedsAuthorization, Action::Reauthorize,
        [](auto& f) { f.needsAuthorization = f.renewalFails = f.atRisk = true; });
    row("sign in, person at it", Health::NeedsAuthorization, Action::None,
        [](auto& f) { f.needsAuthorization = f.authorizing = true; });
    row("locked", Health::StoreLocked, Action::UnlockKeyring, [](auto& f) {
        f.storeOpen = f.usable = false;
        f.needsAuthorization = true;
    });
    row("paused", Health::Paused, Action::Resume, [](auto& f) {
        f.paused = f.misconfigured = f.needsAuthorization = true;
        f.storeOpen = false;
    });
}

void TestHealth::states()
{
    QFETCH(HealthFacts, facts);
    QFETCH(Health, health);
    QFETCH(Action, action);
    const auto assessment = assess(facts, now);
    QCOMPARE(toWord(assessment.health), toWord(health));
    QCOMPARE(toWord(assessment.action), toWord(action));
}

void TestHealth::everyCombination()
{
    bool HealthFacts::* const flags[] = {
        &HealthFacts::hasGrant,      &HealthFacts::paused,          &HealthFacts::storeOpen,
        &HealthFacts::usable,        &HealthFacts::refreshInFlight, &HealthFacts::needsAuthorization,
        &HealthFacts::misconfigured, &HealthFacts::atRisk,          &HealthFacts::renewalFails,
        &HealthFacts::authorizing,   &HealthFacts::storeFailing,    &HealthFacts::neverExpires};
    std::vector<std::optional<LastError>> errors{std::nullopt};
    for (const auto& errorClass :
         {u"network"_s, u"provider"_s, u"refused"_s, u"client"_s, u"store"_s, u"cancelled"_s, u"new-word"_s})
        errors.push_back(LastError{errorClass, u"code"_s, u"First line.\nSecond line."_s, at(15, 52)});
    errors.push_back(LastError{});

    int combinations = 0;
    for (unsigned bits = 0; bits < (1u << std::size(flags)); ++bits) {
        for (std::size_t variant = 0; variant < errors.size() * 2; ++variant) {
            HealthFacts facts;
            for (std::size_t i = 0; i < std::size(flags); ++i)
                facts.*flags[i] = (bits >> i) & 1;
            facts.lastError = errors.at(variant / 2);
            if (variant % 2) { // with and without times and a name
                facts.usableUntil = at(16, 40);
                facts.nextRefreshAt = at(16, 30);
                facts.renewedAt = at(6, 48);
                facts.providerName = u"Google"_s;
            }
            const auto result = assess(facts, now);
            ++combinations;
            const QString context = toWord(result.health) + u" / "_s + result.headline + u" / "_s + result.detail +
                                    u" / "_s + result.summary;
            QVERIFY2(!result.headline.isEmpty() && !result.detail.isEmpty() && !result.summary.isEmpty(),
                     qPrintable(context));
            QVERIFY2(result.headline.endsWith(u'.') && result.detail.endsWith(u'.'), qPrintable(context));
            for (const QString& sentence : {result.headline, result.detail, result.summary})
                QVERIFY2(!sentence.contains(u'%') && !sentence.contains("  "_L1), qPrintable(context));
            QVERIFY2(!result.headline.contains(u'\n') && !result.summary.contains(u'\n'), qPrintable(context));
            QVERIFY2(result.summary.size() <= 80, qPrintable(context));
            const bool person = result.health == Health::NeverAuthorized ||
                                result.health == Health::NeedsAuthorization || result.health == Health::Misconfigured ||
                                result.health == Health::StoreLocked;
            QCOMPARE(result.needsHuman, person);
            QVERIFY2(result.health != Health::Refreshing || !facts.usable, qPrintable(context));
            QVERIFY2(result.health != Health::AtRisk || facts.usable, qPrintable(context));
            QVERIFY2(result.health != Health::Healthy || (facts.usable && facts.storeOpen), qPrintable(context));
            // Where a person is needed there is something to press, unless somebody is at it already.
            QVERIFY2(!person || facts.authorizing || result.action != Action::None, qPrintable(context));
            // Says until when things work exactly if they work.
            const bool claims = result.detail.contains("keep working"_L1);
            QVERIFY2(!claims || facts.usable, qPrintable(context));
        }
    }
    QCOMPARE(combinations, 4096 * 18);
}

void TestHealth::sentences_data()
{
    QTest::addColumn<HealthFacts>("facts");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char* name, const std::function<void(HealthFacts&)>& change, const QString& headline,
                        const QString& detail, const QString& summary) {
        HealthFacts facts = working();
        change(facts);
        QTest::newRow(name) << facts << headline << detail << summary;
    };
    row(
        "healthy",
        [](auto& f) {
            f.renewedAt = at(6, 48);
            f.nextRefreshAt = at(22, 30);
        },
        u"Everything works. Nothing to do."_s, u"Renewed by itself at 06:48. Next renewal about 22:30."_s,
        u"renews in 6 h 28 min"_s);
    row(
        "healthy since yesterday", [](auto& f) { f.renewedAt = at(22, 10, -1); }, u"Everything works. Nothing to do."_s,
        u"Renewed by itself Wed 22:10. Next renewal about 16:30."_s, u"renews in 28 min"_s);
    row(
        "never expires",
        [](auto& f) {
            f.nextRefreshAt = f.usableUntil = std::nullopt;
            f.neverExpires = true;
        },
        u"Everything works. Nothing to do."_s, u"The access does not expire."_s, u"does not expire"_s);
    row(
        "sign in",
        [](auto& f) {
            f.needsAuthorization = true;
            f.lastError = LastError{u"refused"_s, u"invalid_grant"_s, u"Token has been revoked."_s, at(15, 52)};
        },
        u"Google wants you to sign in again."_s,
        u"Google refused the renewal at 15:52. Integrations keep working until 16:40 today."_s,
        u"sign in again · works until 16:40"_s);
    row(
        "sign in, nothing left",
        [](auto& f) {
            f.needsAuthorization = true;
            f.usable = false;
        },
        u"Google wants you to sign in again."_s,
        u"Google refused the renewal. Integrations do not work until you have signed in."_s, u"sign in again"_s);
    row(
        "not answering",
        [](auto& f) {
            f.renewalFails = true;
            f.lastError = LastError{u"network"_s, u"timeout"_s, u"No answer."_s, at(14, 2)};
        },
        u"Renewing does not work at the moment."_s,
        u"Google could not be reached at 14:02. Integrations keep working until 16:40 today. Evergrant tries again at 16:30."_s,
        u"provider not answering since 14:02 · works until 16:40"_s);
    row(
        "wrong secret",
        [](auto& f) {
            f.misconfigured = true;
            f.lastError = LastError{u"client"_s, u"invalid_client"_s, u"The client secret has expired."_s, at(14, 2)};
            f.usableUntil = at(6, 0, 1);
        },
        u"The settings need a correction."_s,
        u"The client secret has expired. Integrations keep working until tomorrow 06:00."_s,
        u"settings need a correction · works until tomorrow 06:00"_s);
}

void TestHealth::sentences()
{
    QFETCH(HealthFacts, facts);
    QFETCH(QString, headline);
    QFETCH(QString, detail);
    QFETCH(QString, summary);
    const auto result = assess(facts, now);
    QCOMPARE(result.headline, headline);
    QCOMPARE(result.detail, detail);
    QCOMPARE(result.summary, summary);
}

void TestHealth::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 seconds, const QString& text) { QTest::addRow("%lld", seconds) << seconds << text; };
    row(-5, u"0 s"_s);
    row(0, u"0 s"_s);
    row(59, u"59 s"_s);
    row(60, u"1 min"_s);
    row(41 * 60 + 59, u"41 min"_s);
    row(3600, u"1 h"_s);
    row(9 * 3600 + 12 * 60 + 30, u"9 h 12 min"_s);
    row(86399, u"23 h 59 min"_s);
    row(86400, u"1 day"_s);
    row(86400 + 3 * 3600, u"1 day 3 h"_s);
    row(3 * 86400 + 59 * 60, u"3 days"_s);
    row(180 * 86400LL, u"180 days"_s);
}

void TestHealth::durations()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(std::chrono::seconds(seconds)), text);
}

void TestHealth::clockTimes_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << at(16, 40) << u"16:40"_s;
    QTest::newRow("this morning") << at(6, 48) << u"06:48"_s;
    QTest::newRow("tomorrow") << at(6, 48, 1) << u"tomorrow 06:48"_s;
    QTest::newRow("day after") << at(6, 48, 2) << u"Sat 06:48"_s;
    QTest::newRow("in six days") << at(6, 48, 6) << u"Wed 06:48"_s;
    QTest::newRow("in a week") << at(6, 48, 7) << u"10 Sep 2026 06:48"_s;
    QTest::newRow("yesterday") << at(22, 10, -1) << u"Wed 22:10"_s;
    QTest::newRow("a week ago") << at(22, 10, -7) << u"27 Aug 2026 22:10"_s;
    QTest::newRow("in a year") << at(16, 40, 365) << u"3 Sep 2027 16:40"_s;
    QTest::newRow("never") << QDateTime() << QString();
}

void TestHealth::clockTimes()
{
    QFETCH(QDateTime, when);
    QFETCH(QString, text);
    QCOMPARE(clockText(when, now), text);
}

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
