// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/health/healthof.h"
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

bool HealthFacts::* const flags[] = {
    &HealthFacts::hasGrant,      &HealthFacts::paused,       &HealthFacts::storeOpen,
    &HealthFacts::usable,        &HealthFacts::isRefreshing, &HealthFacts::needsAuthorization,
    &HealthFacts::misconfigured, &HealthFacts::atRisk,       &HealthFacts::renewalFails,
    &HealthFacts::authorizing,   &HealthFacts::storeFailing, &HealthFacts::neverExpires};

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
        warnings.push_back(LifeWarning{end, at(12, 0, 10), 14, {}});
    const QList<AnnouncedEnd> scope{
        {AnnouncedEnd::Kind::Scope, u"read"_s, at(12, 0, 10).date(), u"Ask for another one."_s}};
    for (const int ahead : {14, 0})
        warnings.push_back(LifeWarning{LifeEnd::Announced, at(12, 0, 10), ahead, scope});
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

/// Whatever is the case, the words about it are whole and true.
class TestHealthCombinations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCombination();
};

void TestHealthCombinations::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
}

void TestHealthCombinations::everyCombination()
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
                QCOMPARE(healthOf(facts), result.health);
                QCOMPARE(needsHuman(facts), result.needsHuman);
                if (result.health == Health::Healthy) // elsewhere it is composed with the rest
                    QCOMPARE(summaryOf(facts, {}, now), result.summary);
                if (const QString flaw = flawIn(result, facts); !flaw.isEmpty())
                    QFAIL(qPrintable(
                        QStringList({flaw, toWord(result.health), result.headline, result.detail, result.summary})
                            .join(u" / "_s)));
            }
        }
    }
    QCOMPARE(combinations, 4096 * 10 * 8);
}

EVERGRANT_TEST(TestHealthCombinations)
#include "tst_healthcombinations.moc"
