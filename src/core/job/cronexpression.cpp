// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/cronexpression.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CronExpression)
};

constexpr qsizetype longestText = 200;

struct FieldRule
{
    const char* title;
    int least, most;
    const char* names; ///< of three letters, from `least` on; empty: none
};

constexpr std::array<FieldRule, 5> fieldRules{{
    {QT_TRANSLATE_NOOP("CronExpression", "minute"), 0, 59, ""},
    {QT_TRANSLATE_NOOP("CronExpression", "hour"), 0, 23, ""},
    {QT_TRANSLATE_NOOP("CronExpression", "day of the month"), 1, 31, ""},
    {QT_TRANSLATE_NOOP("CronExpression", "month"), 1, 12, "janfebmaraprmayjunjulaugsepoctnovdec"},
    {QT_TRANSLATE_NOOP("CronExpression", "day of the week"), 0, 7, "sunmontuewedthufrisat"},
}};

tl::unexpected<Error> badSchedule(const QString& message)
{
    return fail(ErrorKind::Usage, u"bad-schedule"_s, message);
}

tl::unexpected<Error> badField(const FieldRule& rule, const QString& text, const QString& what)
{
    return badSchedule(Tr::tr("The field for the %1, “%2”, is wrong: %3").arg(Tr::tr(rule.title), text.left(40), what));
}

QString expansionOf(const QString& word)
{
    static const QHash<QString, QString> words{{u"@hourly"_s, u"0 * * * *"_s},   {u"@daily"_s, u"0 0 * * *"_s},
                                               {u"@midnight"_s, u"0 0 * * *"_s}, {u"@weekly"_s, u"0 0 * * 0"_s},
                                               {u"@monthly"_s, u"0 0 1 * *"_s},  {u"@yearly"_s, u"0 0 1 1 *"_s},
                                               {u"@annually"_s, u"0 0 1 1 *"_s}};
    return words.value(word.toLower());
}

/// One field, item by item.
class FieldParser
{
public:
    FieldParser(const FieldRule& rule, const QString& text)
        : m_rule(rule)
        , m_text(text)
    {
    }

    Result<quint64> parse() const
    {
        quint64 bits = 0;
        for (const QString& item : m_text.split(u',')) {
            const auto parsed = parseItem(item);
            if (!parsed)
                return parsed;
            bits |= *parsed;
        }
        return bits;
    }

private:
    tl::unexpected<Error> wrong(const QString& what) const { return badField(m_rule, m_text, what); }

    Result<quint64> parseItem(const QString& item) const
    {
        if (item.isEmpty())
            return wrong(Tr::tr("something is missing beside a comma."));
        const qsizetype slash = item.indexOf(u'/');
        const QString range = slash < 0 ? item : item.first(slash);
        const auto ends = parseRange(range);
        if (!ends)
            return tl::unexpected(ends.error());
        const auto [first, last] = *ends;
        int step = 1;
        if (slash >= 0) {
            if (range != u"*"_s && !range.contains(u'-'))
                return wrong(
                    Tr::tr("a step needs “*” or a range before it, such as %1-%2/5.").arg(range).arg(m_rule.most));
            const auto given = parseStep(item.sliced(slash + 1), last - first);
            if (!given)
                return tl::unexpected(given.error());
            step = *given;
        }
        quint64 bits = 0;
        for (int value = first; value <= last; value += step)
            bits |= quint64(1) << value;
        return bits;
    }

    Result<std::pair<int, int>> parseRange(const QString& range) const
    {
        if (range == "*"_L1)
            return std::pair(m_rule.least, m_rule.most);
        const qsizetype dash = range.indexOf(u'-');
        const auto first = parseValue(dash < 0 ? range : range.first(dash));
        if (!first)
            return tl::unexpected(first.error());
        if (dash < 0)
            return std::pair(*first, *first);
        const auto last = parseValue(range.sliced(dash + 1));
        if (!last)
            return tl::unexpected(last.error());
        if (*first > *last)
            return wrong(Tr::tr("%1 goes backwards. Write %2-%3,%4-%5 instead.")
                             .arg(range)
                             .arg(*first)
                             .arg(m_rule.most)
                             .arg(m_rule.least)
                             .arg(*last));
        return std::pair(*first, *last);
    }

    Result<int> parseValue(const QString& word) const
    {
        const QLatin1StringView names(m_rule.names);
        const qsizetype name = word.size() == 3 ? names.indexOf(word, 0, Qt::CaseInsensitive) : -1;
        if (name >= 0 && name % 3 == 0)
            return m_rule.least + int(name / 3);
        const auto number = digits(word);
        if (!number)
            return wrong(names.isEmpty()
                             ? Tr::tr("“%1” is not a number. Use numbers, “*”, ranges (1-5), lists (1,5) and steps "
                                      "(*/5).")
                                   .arg(word.left(20))
                             : Tr::tr("“%1” is neither a number nor a name of three letters such as %2.")
                                   .arg(word.left(20), names.first(3)));
        if (*number < m_rule.least || *number > m_rule.most)
            return wrong(Tr::tr("%1 is not within %2 to %3.").arg(word.left(20)).arg(m_rule.least).arg(m_rule.most));
        return *number;
    }

    Result<int> parseStep(const QString& word, int length) const
    {
        const auto step = digits(word);
        if (step && *step >= 1 && *step <= length)
            return *step;
        return wrong(Tr::tr("“%1” is no step for it. Use 1 to %2.").arg(word.left(20)).arg(length));
    }

    static std::optional<int> digits(const QString& word)
    {
        const bool isNumber = !word.isEmpty() && word.size() <= 4 &&
                              std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
        return isNumber ? std::optional(word.toInt()) : std::nullopt;
    }

    const FieldRule& m_rule;
    const QString& m_text;
};

bool has(quint64 bits, int value)
{
    return (bits >> value & 1) != 0;
}

Result<QStringList> fieldsIn(const QString& text)
{
    if (text.size() > longestText)
        return badSchedule(Tr::tr("The schedule is longer than %1 characters.").arg(longestText));
    const QString trimmed = text.simplified();
    if (trimmed.compare("@reboot"_L1, Qt::CaseInsensitive) == 0)
        return badSchedule(Tr::tr("@reboot is not possible. Use a time, or --after-refresh."));
    const QString expansion = expansionOf(trimmed);
    if (trimmed.startsWith(u'@') && expansion.isEmpty())
        return badSchedule(
            Tr::tr("“%1” is not known. Use @hourly, @daily, @weekly, @monthly or @yearly, or five fields.")
                .arg(trimmed.left(40)));
    const QStringList fields = (expansion.isEmpty() ? trimmed : expansion).split(u' ', Qt::SkipEmptyParts);
    if (fields.size() != qsizetype(fieldRules.size()))
        return badSchedule(Tr::tr("A schedule has five fields: minute, hour, day of the month, month and day of the "
                                  "week, such as “30 2 * * *”. “%1” has %n field(s).",
                                  nullptr, int(fields.size()))
                               .arg(trimmed.left(60)));
    return fields;
}

bool mayFollowTheClock(const QString& field)
{
    return field.contains(u'*') || field.contains(u'/');
}

} // namespace

Result<CronExpression> CronExpression::parse(const QString& text)
{
    const auto fields = fieldsIn(text);
    if (!fields)
        return tl::unexpected(fields.error());
    std::array<quint64, fieldRules.size()> bits{};
    for (std::size_t i = 0; i < fieldRules.size(); ++i) {
        const auto parsed = FieldParser(fieldRules.at(i), fields->at(qsizetype(i))).parse();
        if (!parsed)
            return tl::unexpected(parsed.error());
        bits.at(i) = *parsed;
    }
    CronExpression expression;
    expression.m_text = text.simplified();
    expression.m_minutes = bits[0];
    expression.m_hours = bits[1];
    expression.m_days = bits[2];
    expression.m_months = bits[3];
    expression.m_weekdays = has(bits[4], 7) ? bits[4] | 1 : bits[4];
    expression.m_eitherDay = !fields->at(2).startsWith(u'*') && !fields->at(4).startsWith(u'*');
    expression.m_hasFixedTime = !mayFollowTheClock(fields->at(0)) && !mayFollowTheClock(fields->at(1));
    if (!expression.matchesSomeDay())
        return badSchedule(
            Tr::tr("“%1” never comes: none of its months has such a day.").arg(expression.m_text.left(60)));
    return expression;
}

/// Whatever the day of the week, each day of a month has it in some year.
bool CronExpression::matchesSomeDay() const
{
    if (m_eitherDay)
        return true;
    constexpr int leapYear = 2028;
    for (int month = 1; month <= 12; ++month) {
        const int length = QDate(leapYear, month, 1).daysInMonth();
        for (int day = 1; has(m_months, month) && day <= length; ++day)
            if (has(m_days, day))
                return true;
    }
    return false;
}

bool CronExpression::matchesDay(const QDate& date) const
{
    if (!has(m_months, date.month()))
        return false;
    const bool day = has(m_days, date.day());
    const bool weekday = has(m_weekdays, date.dayOfWeek() % 7);
    return m_eitherDay ? day || weekday : day && weekday;
}

QList<int> CronExpression::values(Field field) const
{
    const std::array<quint64, fieldRules.size()> bits{m_minutes, m_hours, m_days, m_months, m_weekdays};
    const auto place = static_cast<std::size_t>(field);
    const int most = field == Field::Weekday ? 6 : fieldRules.at(place).most;
    QList<int> values;
    for (int value = fieldRules.at(place).least; value <= most; ++value)
        if (has(bits.at(place), value))
            values << value;
    return values;
}

bool CronExpression::matchesMinute(int minuteOfDay) const
{
    return has(m_hours, minuteOfDay / 60) && has(m_minutes, minuteOfDay % 60);
}

} // namespace evergrant
