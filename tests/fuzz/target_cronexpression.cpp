// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Schedules of jobs, with zones and times of any kind.

#include "core/job/jobschedule.h"
#include "core/text/utc.h"
#include "target.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::fuzz {

/// The first two bytes choose zone and time, the rest is the expression.
void tryInput(QByteArrayView input)
{
    Choices choices(input);
    static const QByteArrayList zones{"UTC", "Europe/Berlin", "America/Santiago", "Australia/Lord_Howe"};
    const QTimeZone zone(zones.at(choices.choose(int(zones.size()))));
    const QDateTime after = QDateTime::fromSecsSinceEpoch(1'774'000'000 + 100'000LL * choices.byte(), utcZone);
    const QString text = QString::fromUtf8(choices.rest());
    const auto expression = CronExpression::parse(text);
    if (!expression) {
        require(expression.error().kind == ErrorKind::Usage, "it is the person's error");
        require(!expression.error().message.isEmpty() && expression.error().message.size() < 400,
                "an error says what is wrong, in a sentence");
        return;
    }
    require(CronExpression::parse(expression->text()).has_value(), "the text that is kept can be read again");
    const JobSchedule schedule(*expression, zone);
    QDateTime time = after;
    for (int i = 0; i < 3; ++i) {
        const QDateTime next = schedule.next(time);
        require(next.isValid() && next > time, "there is a next time, and it is later");
        require(next.toMSecsSinceEpoch() % 60'000 == 0, "it is a whole minute");
        require(schedule.next(next.addSecs(-1)) == next, "it is the first one");
        const QDateTime local = next.toTimeZone(zone);
        const bool matches = expression->matchesDay(local.date()) &&
                             expression->matchesMinute(local.time().hour() * 60 + local.time().minute());
        const bool afterJump = zone.offsetFromUtc(next) > zone.offsetFromUtc(next.addSecs(-60));
        require(matches || (afterJump && expression->hasFixedTime()), "it matches, or the clock has jumped over it");
        time = next;
    }
}

} // namespace evergrant::fuzz
