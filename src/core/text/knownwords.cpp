// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/knownwords.h"

#include "core/text/scrub.h"
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

// Known words wait behind characters of private use, which no text for people has.
constexpr char16_t firstPlace = 0xe000, lastPlace = 0xf8ff;

constexpr QChar ellipsis(0x2026);

bool isPlace(QChar c)
{
    return c.unicode() >= firstPlace && c.unicode() <= lastPlace;
}

/// The known word that `word` is, perhaps with the full stop of a sentence behind it; else empty.
QStringView knownPart(QStringView word, const QSet<QString>& known)
{
    if (known.contains(word.toString()))
        return word;
    return word.endsWith(u'.') && known.contains(word.chopped(1).toString()) ? word.chopped(1) : QStringView();
}

} // namespace

QString scrubbedExcept(const QString& text, const QSet<QString>& known, qsizetype maximum)
{
    // Possessive: no text takes longer than its length.
    static const QRegularExpression word(uR"((?<![\w.~+=%-])[A-Za-z0-9][A-Za-z0-9.-]*+(?![\w~+=%]))"_s);
    // No more of it would be shown. The cut must leave no beginning of a token.
    const qsizetype enough = 16 * maximum;
    QString whole = text.left(enough);
    if (text.size() > enough)
        whole = whole.left(whole.lastIndexOf(u' ') + 1) + ellipsis;
    for (QChar& c : whole)
        if (isPlace(c))
            c = QChar::ReplacementCharacter;
    QStringList kept;
    QString marked;
    qsizetype from = 0;
    for (auto it = word.globalMatch(whole); it.hasNext() && kept.size() <= lastPlace - firstPlace;) {
        const auto match = it.next();
        const QStringView part = knownPart(match.capturedView(), known);
        if (part.isEmpty())
            continue;
        marked += QStringView(whole).mid(from, match.capturedStart() - from);
        marked += QChar(char16_t(firstPlace + kept.size()));
        kept += part.toString();
        from = match.capturedStart() + part.size();
    }
    marked += QStringView(whole).mid(from);
    const QString clean = scrubbed(marked, maximum);
    QString result;
    for (const QChar c : clean) {
        if (isPlace(c))
            result += kept.value(c.unicode() - firstPlace);
        else
            result += c;
    }
    return result;
}

QString withoutQueries(const QString& text)
{
    static const QRegularExpression address(
        uR"re(\b([A-Za-z][A-Za-z0-9+.-]{1,30}+://)(?:[^\s/?#"'<>]*@)?([^\s?#"'<>“”]*+)([?#][^\s"'<>“”]*+)?+)re"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += match.capturedView(1);
        result += match.capturedView(2);
        if (match.capturedLength(3) > 0)
            result += u"?…"_s;
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

} // namespace evergrant
