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

namespace {

bool HealthFacts::* const flags[] = {
    &HealthFacts::hasGrant,      &HealthFacts::paused,          &HealthFacts::storeOpen,
    &HealthFacts::usable,        &HealthFacts::refreshInFlight, &HealthFacts::needsAuthorization,
    &HealthFacts::misconfigured, &HealthFacts::atRisk,          &HealthFacts::renewalFails,
    &HealthFacts::authorizing,   &HealthFacts::storeFailing,    &HealthFacts::neverExpires};

std::vector<std::optional<LastError>> everyError()
{
    std::vector<std::optional<LastError>> errors{std::nullopt, LastError{}};
    for (const auto& errorClass :
         {u"network"_s, u"provider"_s, u"refused"_s, u"client"_s, u"store"_s, u"cancelled"_s, u"new-word"_s})
        errors.push_back(LastError{errorClass, u"code"_s, u"First line.\nSecond line."_s, at(15, 52)});
    errors.push_back(LastError{u"provider"_s, u"interrupted"_s, u"Cut."_s, at(15, 52)});
    return errors;
}

std::vector<std::optional<LifeWarning>> everyWarning()
{
    std::vector<std::optional<LifeWarning>> warnings{std::nullopt};
    for (const auto end : {LifeEnd::Idle, LifeEnd::Absolute, LifeEnd::ClientSecret})
        warnings.push_back(LifeWarning{end, at(12, 0, 10), 14});
    return warnings;
}

/// What is wrong with an assessment; empty: nothing.
QString flawIn(const Assessment& result, const HealthFacts& facts)
{
    const auto is = [&result](std::initializer_list<Health> states) {
        return std::ranges::find(states, result.health) != states.end();
    };
    const QString& detail = result.detail;
    if (result.headline.isEmpty() || detail.isEmpty() || result.summary.isEmpty())
        return u"something is not said"_s;
    if (!result.headline.endsWith(u'.') || !u".”"_s.contains(detail.back()) || result.summary.endsWith(u'.'))
        return u"not a sentence"_s;
    for (const QString& text : {result.headline, detail, result.summary})
        if (text.contains(u'%') || text.contains("  "_L1) || text.contains(".."_L1) || text.contains(u'\n'))
            return u"not well put"_s;
    if (result.summary.size() > 80)
        return u"a summary is one short line"_s;

    const bool person =
        is({Health::NeverAuthorized, Health::NeedsAuthorization, Health::Misconfigured, Health::StoreLocked});
    if (result.needsHuman != person)
        return u"needs_human does not fit the state"_s;
    if (person && !facts.authorizing && result.action == Action::None)
        return u"a person is needed for nothing"_s;
    if (is({Health::Refreshing, Health::NeverAuthorized}) && facts.usable && facts.hasGrant)
        return u"a usable token is kept quiet"_s;
    if (is({Health::Healthy, Health::AtRisk}) && !facts.usable)
        return u"it does not work"_s;
    if (is({Health::Healthy}) &&
        (facts.renewalFails || facts.atRisk || facts.needsAuthorization || facts.misconfigured || facts.storeFailing))
        return u"it is not healthy"_s;
    // At most one thing to do: where there is a button, no sentence asks for another one.
    if (result.action != Action::Authorize && result.action != Action::Reauthorize && !facts.authorizing &&
        (detail.contains("signing in again"_L1, Qt::CaseInsensitive)))
        return u"signing in is not the action"_s;
    if (result.action != Action::CorrectSettings && detail.contains("enter it"_L1))
        return u"a secret is not the action"_s;

    const bool claims = detail.contains("keep working"_L1) || detail.contains("what is in hand lasts"_L1) ||
                        result.summary.contains("works"_L1);
    if (claims && !facts.usable)
        return u"nothing works"_s;
    const bool denies = detail.contains("do not work"_L1) || detail.contains("work again"_L1);
    if (denies && facts.usable && facts.hasGrant)
        return u"something works"_s;
    if (facts.hasGrant && facts.usable && facts.usableUntil && !detail.contains(clockText(*facts.usableUntil, now)))
        return u"the end of what works is not named"_s;
    if (facts.hasGrant && !facts.usable && facts.usableUntil && detail.contains(clockText(*facts.usableUntil, now)))
        return u"an end of nothing is named"_s;
    if (result.headline.contains("Nothing to do"_L1) && result.action != Action::None)
        return u"there is something to do"_s;
    return {};
}

} // namespace

void TestHealth::everyCombination()
{
    int combinations = 0;
    const auto errors = everyError();
    const auto warnings = everyWarning();
    for (unsigned bits = 0; bits < (1u << std::size(flags)); ++bits) {
        HealthFacts facts;
        for (std::size_t i = 0; i < std::size(flags); ++i)
            facts.*flags[i] = (bits >> i) & 1;
        for (const auto& error : errors) {
            facts.lastError = error;
            for (unsigned known = 0; known < 8; ++known) { // which times, and whether the provider has a name
                facts.usableUntil = known & 1 && !facts.neverExpires ? std::optional(at(17, 11)) : std::nullopt;
                facts.nextRefreshAt = known & 2 ? std::optional(at(16, 30)) : std::nullopt;
                facts.renewedAt = known & 4 ? std::optional(at(6, 48)) : std::nullopt;
                facts.providerName = known & 4 ? u"Google"_s : QString();
                facts.lifeWarning = warnings.at((bits + known) % warnings.size());
                const auto result = assess(facts, now);
                ++combinations;
                if (const QString flaw = flawIn(result, facts); !flaw.isEmpty())
                    QFAIL(qPrintable(
                        QStringList({flaw, toWord(result.health), result.headline, result.detail, result.summary})
                            .join(u" / "_s)));
            }
        }
    }
    QCOMPARE(combinations, 4096 * 10 * 8);
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
            f.usableUntil = at(6, 48, 1);
        },
        u"Everything works. Nothing to do."_s,
        u"Renewed by itself at 06:48. Next renewal about 22:30; what is in hand lasts until tomorrow 06:48."_s,
        u"renews in 6 h 28 min"_s);
    row(
        "healthy since yesterday", [](auto& f) { f.renewedAt = at(22, 10, -1); }, u"Everything works. Nothing to do."_s,
        u"Renewed by itself Wed 22:10. Next renewal about 16:30; what is in hand lasts until 16:40."_s,
        u"renews in 28 min"_s);
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
            f.lastError = LastError{u"refused"_s, u"invalid_grant"_s,
                                    u"Google refused the renewal: “Token has been revoked.”."_s, at(15, 52)};
        },
        u"Google wants you to sign in again."_s,
        u"Google refused the renewal: “Token has been revoked.” Integrations keep working until 16:40 today."_s,
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
        u"provider did not answer, last tried 14:02 · works until 16:40"_s);
    row(
        "lost",
        [](auto& f) {
            f.atRisk = true;
            f.lastError = LastError{u"provider"_s, u"timeout"_s, u"No answer."_s, at(14, 2)};
        },
        u"The next renewal may fail."_s,
        u"Google gave no usable answer at 14:02. Integrations keep working until 16:40 today. Evergrant tries once "
        u"more "
        "before that; signing in again now is the safe way."_s,
        u"renewal at risk · works until 16:40"_s);
    row(
        "healthy, and the grant ends",
        [](auto& f) { f.lifeWarning = LifeWarning{LifeEnd::Absolute, at(9, 0, 13), 14}; },
        u"Sign in again within 12 days."_s,
        u"Everything works for now. Next renewal about 16:30; what is in hand lasts until 16:40. Google ends this "
        "authorization on 16 Sep 2026, however often it is renewed. Signing in again before then interrupts nothing."_s,
        u"renews in 28 min · sign in again before 16 Sep 2026"_s);
    row(
        "paused, and the grant ends",
        [](auto& f) {
            f.paused = true;
            f.nextRefreshAt = std::nullopt;
            f.lifeWarning = LifeWarning{LifeEnd::Idle, at(9, 0, 3), 7};
        },
        u"Paused. Nothing is renewed."_s,
        u"Somebody paused this connection. Integrations keep working until 16:40 today. Google lets an authorization "
        "that nobody uses end, this one on Sun 09:00. It has to be renewed before then; otherwise somebody has to sign "
        "in again."_s,
        u"paused · works until 16:40 · authorization ends Sun 09:00"_s);
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
    row(
        "used elsewhere",
        [](auto& f) {
            f.needsAuthorization = f.maybeUsedElsewhere = true;
            f.usable = false;
            f.lastError = LastError{u"refused"_s, u"invalid_grant"_s, u"Token has been revoked."_s, at(15, 52)};
        },
        u"Google wants you to sign in again."_s,
        u"Google refused the renewal at 15:52. No answer was lost here: either the access was withdrawn, or somebody "
        u"else "
        "renewed it with a copy of this profile, or this computer was restored from a backup. Integrations do not work "
        "until you have signed in."_s,
        u"sign in again"_s);
    row(
        "a copy", [](auto& f) { f.paused = f.heldAsCopy = true; }, u"Paused. Nothing is renewed."_s,
        u"This profile was copied. Renewing in two places would end the access for both: resume if this is the place "
        u"that "
        "is used now, and stop the other. Integrations keep working until 16:40 today."_s,
        u"paused: this is a copy · works until 16:40"_s);
    const auto locked = [](const QString& code) {
        return [code](HealthFacts& f) {
            f.storeOpen = f.usable = false;
            f.storeTrouble = Error{ErrorKind::StoreLocked, code, u"It is so"_s};
        };
    };
    row("keyring locked", locked(u"keyring-locked"_s), u"The keyring is locked."_s,
        u"Evergrant cannot read its keys, so nothing is sent and nothing is lost. Integrations work again as soon as "
        u"the "
        "keyring is unlocked."_s,
        u"keyring is locked"_s);
    row("no keyring", locked(u"keyring-no-default"_s), u"The keyring cannot be used."_s,
        u"It is so. Until then nothing is sent and nothing is deleted."_s, u"keyring cannot be used"_s);
    row("key lost", locked(u"profile-key-lost"_s), u"The key of the stored access is lost."_s,
        u"It is so. Until then nothing is sent and nothing is deleted."_s, u"key is lost"_s);
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
