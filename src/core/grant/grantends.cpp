// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/grantends.h"

#include "core/grant/grant.h"
#include "core/provider/presettext.h"
#include "core/text/datetext.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::GrantEnds)
};

/// What is longer has no end that matters to anybody.
constexpr std::chrono::seconds longest = std::chrono::days(36500);
/// A number above this is a time, not a life: ten years of seconds.
constexpr std::chrono::seconds longestLife = std::chrono::days(3650);
/// Whoever signs in is told of an end that comes this soon.
constexpr std::chrono::seconds soon = std::chrono::days(31);
/// How far two tellings of one end lie apart at most: rounding, and the time on the wire.
constexpr std::chrono::seconds tolerance = 1min;
/// After so long it can be told whether a renewal has moved an end.
constexpr std::chrono::seconds telling = 1min;

std::optional<std::chrono::seconds> lifeFrom(double number, const QDateTime& now)
{
    if (!std::isfinite(number) || number < 1)
        return std::nullopt;
    constexpr double millisecondsAreAbove = 1e11; // as seconds: in the year 5138
    if (number > millisecondsAreAbove)
        number /= 1000;
    const double left = number - static_cast<double>(now.toSecsSinceEpoch());
    const bool isTime =
        number > static_cast<double>(longestLife.count()) && left < static_cast<double>(longest.count());
    const double life = isTime ? left : number;
    if (life < 1 || life > static_cast<double>(longest.count()))
        return std::nullopt;
    return std::chrono::seconds(static_cast<qint64>(life));
}

std::optional<std::chrono::seconds> lifeFrom(const QJsonValue& value, const QDateTime& now)
{
    if (value.isDouble())
        return lifeFrom(value.toDouble(), now);
    const QString text = value.toString().trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return lifeFrom(number, now);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    const qint64 left = time.isValid() ? now.secsTo(time) : 0;
    return left > 0 ? std::optional(std::chrono::seconds(left)) : std::nullopt;
}

bool isNear(const std::optional<QDateTime>& a, const std::optional<QDateTime>& b)
{
    return a && b && std::abs(a->secsTo(*b)) <= tolerance.count();
}

/// Keeps the known end where the new one is the same but for rounding.
void updateEnd(std::optional<QDateTime>& known, const QDateTime& told)
{
    if (!isNear(known, told))
        known = told;
}

} // namespace

QList<GrantEndRule> usualGrantEnds()
{
    using Means = GrantEndRule::Means;
    return {{u"refresh_token_expires_in"_s, Means::RefreshToken, {}, {}},
            {u"refresh_token_expires_at"_s, Means::RefreshToken, {}, {}},
            {u"refresh_expires_in"_s, Means::RefreshToken, {}, {}},
            {u"x_refresh_token_expires_in"_s, Means::RefreshToken, {}, {}},
            {u"x_refresh_token_hard_expires_in"_s, Means::Grant, {}, {}}};
}

QList<GrantEndRule> withUsualGrantEnds(const QList<GrantEndRule>& rules)
{
    static const auto usual = usualGrantEnds(); // shared by the many connections that have no others
    if (rules.isEmpty())
        return usual;
    QList<GrantEndRule> all = rules;
    for (const auto& rule : usual) {
        if (std::ranges::find(rules, rule.field, &GrantEndRule::field) == rules.end())
            all.append(rule);
    }
    return all;
}

GrantEnds grantEndsIn(const QJsonObject& answer, const QList<GrantEndRule>& rules, const QDateTime& now)
{
    GrantEnds ends;
    for (const auto& rule : rules) {
        const auto life = lifeFrom(answer.value(rule.field), now);
        if (!life)
            continue;
        auto& end = rule.means == GrantEndRule::Means::Grant ? ends.grant : ends.refreshToken;
        end = std::min(end.value_or(*life), *life);
        if (ends.note.isEmpty() && rule.atMost && *life <= *rule.atMost)
            ends.note = rule.note;
    }
    return ends;
}

void applyGrantEnds(GrantInfo& info, const GrantEnds& ends, bool sameRefreshToken, const QDateTime& now)
{
    const auto before = info.refreshTokenEndsAt;
    // What was concluded from the refresh token's end, and not told.
    const bool concluded = isNear(info.grantEndsAt, before);
    if (ends.grant)
        updateEnd(info.grantEndsAt, now.addSecs(ends.grant->count()));
    if (!ends.refreshToken) {
        if (!sameRefreshToken)
            info.refreshTokenEndsAt.reset();
        return;
    }
    const QDateTime told = now.addSecs(ends.refreshToken->count());
    updateEnd(info.refreshTokenEndsAt, told);
    const std::chrono::seconds since(info.obtainedAt.isValid() ? info.obtainedAt.secsTo(now) : 0);
    if (!before || since < telling || ends.grant)
        return;
    const bool moved = before->secsTo(told) >= since.count() / 2;
    if (!moved)
        info.grantEndsAt = info.refreshTokenEndsAt;
    else if (concluded)
        info.grantEndsAt.reset();
}

QString noteAbout(const GrantEnds& ends, const QString& provider, const QDateTime& now)
{
    if (!ends.note.isEmpty())
        return presetText(ends.note);
    if (!ends.grant || *ends.grant > soon)
        return {};
    const QDateTime at = now.addSecs(ends.grant->count()).toLocalTime();
    return Tr::tr("%1 ends this sign-in on %2, however often it is renewed. Somebody has to sign in again before then.")
        .arg(provider, dateText(at.date()) + u' ' + timeOfDayText(at.time()));
}

} // namespace evergrant
