// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/grantlife.h"

#include "core/health/health.h"
#include "core/text/datetext.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>
#include <QMap>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::GrantLife)
};

constexpr WordTable<LifeEnd, 4> endWords{{{LifeEnd::Idle, "idle-limit"_L1},
                                          {LifeEnd::Absolute, "absolute-limit"_L1},
                                          {LifeEnd::ClientSecret, "client-secret"_L1},
                                          {LifeEnd::Announced, "announced-end"_L1}}};

constexpr int days[] = {30, 14, 7, 1};

void add(QList<EndAhead>& ends, LifeEnd end, const QDateTime& start, const std::optional<std::chrono::days>& whole)
{
    if (start.isValid() && whole)
        ends.append({end, start.addDays(whole->count()).toUTC(), *whole});
}

/// Each day once, with all that ends on it.
void addAnnounced(QList<EndAhead>& ends, const QList<AnnouncedEnd>& announced)
{
    constexpr std::chrono::days longAgo(365); // nothing is announced so late that a threshold would be left out
    QMap<QDate, QList<AnnouncedEnd>> byDay;
    for (const auto& end : announced)
        byDay[end.until].append(end);
    for (auto it = byDay.begin(); it != byDay.end(); ++it)
        ends.append({LifeEnd::Announced, it.key().startOfDay(QTimeZone::utc()), longAgo, *it});
}

bool isKnownToBeUsed(const EndAhead& end)
{
    return std::ranges::any_of(end.announced,
                               [](const AnnouncedEnd& each) { return each.kind != AnnouncedEnd::Kind::Step; });
}

/// Days ahead of the end, the day itself included where that is told, too.
QList<int> thresholdsOf(const EndAhead& end)
{
    QList<int> thresholds = warningDays(end.whole);
    if (isKnownToBeUsed(end))
        thresholds.append(0);
    return thresholds;
}

/// What the provider tells about this very grant goes before what the preset knows about all of them.
void add(QList<EndAhead>& ends, LifeEnd end, const QDateTime& start, const std::optional<QDateTime>& told,
         const std::optional<std::chrono::days>& whole)
{
    if (!told || !start.isValid())
        return add(ends, end, start, whole);
    const std::chrono::seconds life(std::max<qint64>(start.secsTo(*told), 0));
    ends.append({end, told->toUTC(), std::chrono::round<std::chrono::days>(life)});
}

/// Seconds, not calendar days: a day of 23 hours must not move a threshold.
QDateTime thresholdAt(const EndAhead& end, int daysAhead)
{
    return end.at.addSecs(-std::chrono::seconds(std::chrono::days(daysAhead)).count());
}

/// "8 Dec 2026", or with the hour when it is near: "tomorrow 06:48".
QString dayText(const QDateTime& at, const QDateTime& now)
{
    constexpr int near = 7;
    const QDate date = at.toLocalTime().date();
    return now.toLocalTime().date().daysTo(date) < near ? clockText(at, now) : dateText(date);
}

/// The same in a sentence: "on 8 Dec 2026", "tomorrow 06:48", "at 16:40".
QString whenText(const QDateTime& at, const QDateTime& now)
{
    switch (now.toLocalTime().date().daysTo(at.toLocalTime().date())) {
    case 0:
        return Tr::tr("at %1").arg(dayText(at, now));
    case 1:
        return dayText(at, now);
    default:
        return Tr::tr("on %1", "as in “on 8 Dec 2026” or “on Fri 16:40”").arg(dayText(at, now));
    }
}

/// In UTC, as it is announced.
QString announcedDay(const LifeWarning& warning)
{
    return dateText(warning.at.toUTC().date());
}

/// Who is woken for a threshold comes a moment after it, and should not be told of a day less.
constexpr qint64 late = 60;

/// Whole days, where the words count them: two or more. A text stays for longer than hours and minutes would be true.
std::optional<std::chrono::days> countedDays(const QDateTime& at, const QDateTime& now)
{
    const auto whole = std::chrono::floor<std::chrono::days>(std::chrono::seconds(now.secsTo(at) + late));
    return whole.count() >= 2 ? std::optional(whole) : std::nullopt;
}

/// "within 13 days", or when it is near: "before tomorrow 06:48".
QString headlineFor(const LifeWarning& warning, const QDateTime& now)
{
    const auto counted = countedDays(warning.at, now);
    const QString left = counted ? durationText(*counted) : QString();
    const QString day = dayText(warning.at, now);
    switch (warning.end) {
    case LifeEnd::Idle:
        return counted ? Tr::tr("The authorization ends in %1.", "as in “13 days”").arg(left)
                       : Tr::tr("The authorization ends %1.", "as in “at 16:40” or “tomorrow 06:48”")
                             .arg(whenText(warning.at, now));
    case LifeEnd::Absolute:
        return counted ? Tr::tr("Sign in again within %1.", "as in “13 days”").arg(left)
                       : Tr::tr("Sign in again before %1.", "as in “16:40” or “tomorrow 06:48”").arg(day);
    case LifeEnd::Announced:
        if (warning.threshold == 0)
            return Tr::tr("Change the settings.");
        return counted ? Tr::tr("Change the settings within %1.", "as in “13 days”").arg(left)
                       : Tr::tr("Change the settings before %1.", "as in “21 Mar 2026”").arg(announcedDay(warning));
    case LifeEnd::ClientSecret:
        break;
    }
    return counted ? Tr::tr("Enter a new client secret within %1.", "as in “13 days”").arg(left)
                   : Tr::tr("Enter a new client secret before %1.", "as in “16:40” or “tomorrow 06:48”").arg(day);
}

LifeWarningText announcedText(const LifeWarning& warning, const QString& provider, const QString& headline)
{
    const QString detail = announcementText(warning.announced, provider) + u' ' + remedyText(warning.announced);
    return {headline, detail,
            warning.threshold == 0 ? Tr::tr("change the settings")
                                   : Tr::tr("change the settings before %1").arg(announcedDay(warning))};
}

} // namespace

QString toWord(LifeEnd end)
{
    return wordFor(endWords, end);
}

Result<LifeEnd> lifeEndFromWord(const QString& word)
{
    if (const auto end = valueFor(endWords, word))
        return *end;
    return fail(ErrorKind::Usage, u"unknown-end"_s,
                Tr::tr("“%1” is not an end of an authorization. They are: %2.").arg(word, wordsIn(endWords)));
}

QList<EndAhead> endsAhead(const GrantLife& life)
{
    QList<EndAhead> ends;
    if (life.info && life.info->hasRefreshToken && !life.isDead) {
        if (!life.slides)
            add(ends, LifeEnd::Idle, life.info->obtainedAt, life.info->movingEnd(), life.idleLimit);
        add(ends, LifeEnd::Absolute, life.info->authorizedAt, life.info->grantEndsAt, life.absoluteLimit);
    }
    add(ends, LifeEnd::ClientSecret, life.secretEnteredAt, life.clientSecretLife);
    addAnnounced(ends, life.announced);
    std::ranges::sort(ends, {}, [](const EndAhead& end) { return std::pair(end.at, end.end); });
    return ends;
}

QList<int> warningDays(std::chrono::days whole)
{
    QList<int> result;
    for (const int ahead : days)
        if (ahead <= whole.count() / 2)
            result.append(ahead);
    return result;
}

QList<LifeWarning> dueWarnings(const GrantLife& life, const QDateTime& now)
{
    QList<LifeWarning> ahead, come;
    const auto ends = endsAhead(life);
    for (const auto& end : ends) {
        std::optional<int> reached;
        const auto thresholds = thresholdsOf(end);
        for (const int threshold : thresholds)
            if (thresholdAt(end, threshold) <= now)
                reached = threshold;
        if (reached && (now < end.at || *reached == 0))
            (*reached > 0 ? ahead : come).append({end.end, end.at, *reached, end.announced});
    }
    return ahead + come;
}

std::optional<QDateTime> nextWarningAt(const GrantLife& life, const QDateTime& last)
{
    std::optional<QDateTime> next;
    const auto ends = endsAhead(life);
    for (const auto& end : ends) {
        const auto thresholds = thresholdsOf(end);
        for (const int ahead : thresholds)
            if (const auto at = thresholdAt(end, ahead); at > last && (!next || at < *next))
                next = at;
    }
    return next;
}

std::optional<QDateTime> countChangesAt(const LifeWarning& warning, const QDateTime& now)
{
    const auto counted = countedDays(warning.at, now);
    return counted ? std::optional(warning.at.addSecs(late + 1 - std::chrono::seconds(*counted).count()))
                   : std::nullopt;
}

LifeWarningText textFor(const LifeWarning& warning, const QString& provider, const QDateTime& now)
{
    const QString by = provider.isEmpty() ? Tr::tr("The provider") : provider;
    const QString day = dayText(warning.at, now);
    const QString when = whenText(warning.at, now);
    const QString headline = headlineFor(warning, now);
    switch (warning.end) {
    case LifeEnd::Idle:
        return {headline,
                Tr::tr("%1 lets an authorization that nobody uses end, this one %2. It has to be renewed before then; "
                       "otherwise somebody has to sign in again.",
                       "%2 as in “on 8 Dec 2026” or “tomorrow 06:48”")
                    .arg(by, when),
                Tr::tr("authorization ends %1").arg(day)};
    case LifeEnd::Absolute:
        return {headline,
                Tr::tr("%1 ends this authorization %2, however often it is renewed. Signing in again before then "
                       "interrupts nothing.")
                    .arg(by, when),
                Tr::tr("sign in again before %1").arg(day)};
    case LifeEnd::Announced:
        return announcedText(warning, provider, headline);
    case LifeEnd::ClientSecret:
        break;
    }
    return {headline,
            Tr::tr("At %1 a client secret ends some time after it was made, this one %2 at the latest. Make a new one "
                   "in the provider's portal and enter it here.")
                .arg(provider.isEmpty() ? Tr::tr("the provider") : provider, when),
            Tr::tr("client secret ends %1").arg(day)};
}

} // namespace evergrant
