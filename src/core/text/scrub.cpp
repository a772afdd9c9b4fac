// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/scrub.h"

#include "core/text/plaintext.h"
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr QChar ellipsis(0x2026);

bool belongsToToken(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || "-_.~+/=%"_L1.contains(c));
}

QString onOneLine(const QString& text)
{
    QString line = text;
    for (QChar& c : line) {
        const auto category = c.category();
        const bool joinsLetters = c == QChar(0x200c) || c == QChar(0x200d);
        if (category == QChar::Other_Control || (category == QChar::Other_Format && !joinsLetters) ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            c = u' ';
    }
    // Also those that take two QChars.
    return withoutFormatCharacters(line).simplified();
}

bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype countFrom(QStringView text, qsizetype from, bool (*belongs)(QChar))
{
    qsizetype end = from;
    while (end < text.size() && belongs(text.at(end)))
        ++end;
    return end - from;
}

/// "word", "Word" or "WORD" of up to 16 letters, perhaps with a number of two digits behind; or up to ten digits.
bool isWordOrNumber(QStringView part)
{
    constexpr qsizetype longestWord = 16, longestSuffix = 2, longestNumber = 10;
    const qsizetype upper = countFrom(part, 0, isUpper);
    const qsizetype lower = upper <= 1 ? countFrom(part, upper, isLower) : 0;
    const qsizetype letters = upper + lower;
    const qsizetype digits = countFrom(part, letters, isDigit);
    if (letters + digits < part.size())
        return false;
    if (letters == 0)
        return digits <= longestNumber;
    return upper <= longestWord && lower < longestWord && digits <= longestSuffix;
}

/// "unsupported_grant_type", "https", "oauth2/default/v1/token": words and small numbers, joined by punctuation. Random
/// text of 20 characters practically never looks like this. Each character is looked at a fixed number of times: no
/// text that a server chooses may take longer than its length.
bool isPlainWords(QStringView run)
{
    constexpr auto joining = "-_.~+/="_L1;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= run.size(); ++at) {
        if (at < run.size() && !joining.contains(run.at(at)))
            continue;
        if (at > start && !isWordOrNumber(run.sliced(start, at - start)))
            return false;
        start = at + 1;
    }
    return true;
}

QString withoutNamedValues(QString line)
{
    static const QRegularExpression named(
        uR"re(\b((?:access|refresh|id|auth)_?token|client_secret|client_assertion|assertion|code_verifier|device_code|password|secret|(?:code|token|state)(?=["']?\s*[=])|(?:code|token|state)(?=["']\s*:))(["']?\s*+[=:]\s*+["']?)[^\s"'&,;}]++)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    line.replace(named, u"\\1\\2…"_s);
    return line;
}

QString withoutCredentials(const QString& line)
{
    static const QRegularExpression scheme(uR"(\b(?:Bearer|Basic|token|OAuth)\s++([A-Za-z0-9._~+/=-]{6,}+))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype from = 0;
    for (auto it = scheme.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        if (isPlainWords(match.capturedView(1)))
            continue;
        result += QStringView(line).mid(from, match.capturedStart(1) - from);
        result += ellipsis;
        from = match.capturedEnd(1);
    }
    result += QStringView(line).mid(from);
    return result;
}

QString withoutLongRuns(const QString& line)
{
    constexpr qsizetype suspicious = 20;
    QString result;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at;
        while (end < line.size() && belongsToToken(line.at(end)))
            ++end;
        if (end == at) {
            result += line.at(at++);
            continue;
        }
        const auto run = QStringView(line).mid(at, end - at);
        if (run.size() >= suspicious && !isPlainWords(run))
            result += ellipsis;
        else
            result += run;
        at = end;
    }
    return result;
}

} // namespace

QString scrubbed(const QString& text, qsizetype maximum)
{
    // Hostile texts may be megabytes; what is far behind the end is not worth scanning. The cut must not leave the
    // beginning of a token that is too short to be recognized.
    const qsizetype enough = 16 * maximum;
    QString line = onOneLine(text.left(enough));
    if (text.size() > enough) {
        while (!line.isEmpty() && belongsToToken(line.back()))
            line.chop(1);
        line += ellipsis;
    }
    line = withoutLongRuns(withoutCredentials(withoutNamedValues(line)));
    if (line.size() > maximum) {
        line.truncate(maximum - 1);
        if (!line.isEmpty() && line.back().isHighSurrogate())
            line.chop(1);
        line += ellipsis;
    }
    return line;
}

} // namespace evergrant
