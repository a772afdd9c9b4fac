// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/health/titledassessment.h"
#include "core/text/utc.h"

#include <QLocale>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 9, 3), QTime(16, 2), utcZone); // a Thursday

QDateTime at(int hour, int minute, int days = 0)
{
    return QDateTime(QDate(2026, 9, 3).addDays(days), QTime(hour, minute), utcZone);
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
    void sentences_data();
    void sentences();
    void callsTheConnectionByItsTitle();
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
    row("works, renewing already", Health::Healthy, Action::None, [](auto& f) { f.isRefreshing = true; });
    row("renewing, nothing in hand", Health::Refreshing, Action::None, [](auto& f) {
        f.usable = false;
        f.isRefreshing = true;
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
        f.isRefreshing = true;
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
        u"renews at 22:30"_s);
    row(
        "healthy since yesterday", [](auto& f) { f.renewedAt = at(22, 10, -1); }, u"Everything works. Nothing to do."_s,
        u"Renewed by itself Wed 22:10. Next renewal about 16:30; what is in hand lasts until 16:40."_s,
        u"renews at 16:30"_s);
    row(
        "never expires",
        [](auto& f) {
            f.nextRefreshAt = f.usableUntil = std::nullopt;
            f.neverExpires = true;
        },
        u"Everything works. Nothing to do."_s, u"The access does not expire."_s, u"does not expire"_s);
    // On opening, the next renewal is not planned yet; while one is under way, neither.
    row(
        "just opened", [](auto& f) { f.nextRefreshAt = std::nullopt; }, u"Everything works. Nothing to do."_s,
        u"What is in hand lasts until 16:40."_s, u"works until 16:40"_s);
    row(
        "renewing while the token works",
        [](auto& f) {
            f.nextRefreshAt = std::nullopt;
            f.isRefreshing = true;
        },
        u"Everything works. Nothing to do."_s, u"What is in hand lasts until 16:40. It is being renewed right now."_s,
        u"works until 16:40"_s);
    row(
        "end unknown", [](auto& f) { f.nextRefreshAt = f.usableUntil = std::nullopt; },
        u"Everything works. Nothing to do."_s, u"How long the access lasts is not known."_s, u"works"_s);
    row(
        "sign in",
        [](auto& f) {
            f.needsAuthorization = true;
            f.lastError = LastError{u"refused"_s, u"invalid_grant"_s,
                                    u"Google refused the renewal: “Token has been revoked.”."_s, at(15, 52)};
        },
        u"Google needs a new sign-in."_s,
        u"Google refused the renewal: “Token has been revoked.” Integrations keep working until 16:40 today."_s,
        u"sign in again · works until 16:40"_s);
    row(
        "sign in, nothing left",
        [](auto& f) {
            f.needsAuthorization = true;
            f.usable = false;
        },
        u"Google needs a new sign-in."_s,
        u"Google refused the renewal. Integrations do not work until you have signed in."_s, u"sign in again"_s);
    row(
        "sign in, ended",
        [](auto& f) {
            f.needsAuthorization = true;
            f.usable = false;
            f.usableUntil = at(15, 10);
        },
        u"Google needs a new sign-in."_s, u"Google refused the renewal. Integrations have had no access since 15:10."_s,
        u"sign in again"_s);
    row(
        "locked, ended",
        [](auto& f) {
            f.storeOpen = f.usable = false;
            f.usableUntil = at(15, 10);
        },
        u"The keyring is locked."_s,
        u"Evergrant cannot read its keys, so nothing is sent and nothing is lost. Integrations work again as soon as "
        u"the "
        "keyring is unlocked."_s,
        u"keyring is locked"_s);
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
        "not answering, nothing left",
        [](auto& f) {
            f.renewalFails = true;
            f.usable = false;
            f.lastError = LastError{u"network"_s, u"timeout"_s, u"No answer."_s, at(14, 2)};
        },
        u"Not working."_s,
        u"Google could not be reached at 14:02. Integrations do not work until a renewal succeeds. Evergrant tries "
        "again at 16:30."_s,
        u"not working · provider did not answer, last tried 14:02"_s);
    row(
        "answered without a reason",
        [](auto& f) {
            f.renewalFails = true;
            f.lastError =
                LastError{u"provider"_s, u"http-400"_s, u"Google answered 400 without a reason."_s, at(14, 2)};
        },
        u"Renewing does not work at the moment."_s,
        u"Google answered 400 without a reason. Integrations keep working until 16:40 today. Evergrant tries again at 16:30."_s,
        u"provider answered 400, last tried 14:02 · works until 16:40"_s);
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
        u"renews at 16:30 · sign in again before 16 Sep 2026"_s);
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
        "paused for a time",
        [](auto& f) {
            f.paused = true;
            f.pausedUntil = at(8, 0, 1);
            f.nextRefreshAt = std::nullopt;
        },
        u"Paused until tomorrow 08:00. Nothing is renewed."_s,
        u"Somebody paused this connection. It goes on by itself then. Integrations keep working until 16:40 today."_s,
        u"paused until tomorrow 08:00 · works until 16:40"_s);
    row(
        "pause is over",
        [](auto& f) {
            f.paused = true;
            f.pausedUntil = at(8, 0);
            f.nextRefreshAt = std::nullopt;
            f.usable = false;
            f.usableUntil = std::nullopt;
        },
        u"Paused. Nothing is renewed."_s,
        u"Its pause is over, but that cannot be saved; Evergrant tries again. "
        "Integrations do not work until it is resumed."_s,
        u"paused"_s);
    row(
        "wrong secret",
        [](auto& f) {
            f.misconfigured = true;
            f.lastError = LastError{u"client"_s, u"invalid_client"_s, u"The client secret has expired."_s, at(14, 2)};
            f.usableUntil = at(6, 0, 1);
        },
        u"The settings need a correction."_s,
        u"The client secret has expired. Integrations keep working until tomorrow 06:00."_s,
        u"settings need a correction: application ID, secret or key (invalid_client) · works until tomorrow 06:00"_s);
    row(
        "used elsewhere",
        [](auto& f) {
            f.needsAuthorization = f.maybeUsedElsewhere = true;
            f.usable = false;
            f.lastError = LastError{u"refused"_s, u"invalid_grant"_s, u"Token has been revoked."_s, at(15, 52)};
        },
        u"Google needs a new sign-in."_s,
        u"Token has been revoked. No answer was lost here: either the access was withdrawn, or somebody else "
        "renewed it with a copy of this profile, or this computer was restored from a backup. Integrations do not work "
        "until you have signed in."_s,
        u"sign in again"_s);
    row(
        "sign-in under way",
        [](auto& f) {
            f.needsAuthorization = f.authorizing = true;
            f.usable = false;
        },
        u"Waiting for somebody to sign in."_s,
        u"Finish signing in to Google in the browser, or on the other device. Integrations work again "
        "after that."_s,
        u"waiting for the sign-in"_s);
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
    QFETCH(QString, detail);
    QFETCH(QString, summary);
    const auto result = assess(facts, now);
    QTEST(result.headline, "headline");
    QCOMPARE(result.detail, detail);
    QCOMPARE(result.summary, summary);
    QVERIFY(result.brief.isEmpty() || (result.brief + result.explanation).size() + 1 == detail.size());
}

void TestHealth::callsTheConnectionByItsTitle()
{
    HealthFacts facts = working();
    facts.needsAuthorization = true;
    QCOMPARE(assess(facts, u"Hotel Adler"_s, now).headline, u"Hotel Adler needs a new sign-in."_s);
    QCOMPARE(assess(facts, QString(), now).headline, u"Google needs a new sign-in."_s);
}

EVERGRANT_TEST(TestHealth)
#include "tst_health.moc"
