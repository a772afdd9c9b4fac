// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classlimits.h"

#include "codetext.h"
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::house {

namespace {

struct Count
{
    int methods = 0;
    int members = 0;
};

/// What stands between this brace and the one that closes it.
QString bodyFrom(const QString& code, qsizetype brace)
{
    int depth = 1;
    qsizetype end = brace + 1;
    for (; end < code.size() && depth > 0; ++end)
        depth += code[end] == u'{' ? 1 : code[end] == u'}' ? -1 : 0;
    return code.sliced(brace + 1, end - brace - 2);
}

/// The declarations in a body: what is within braces is left out and ends a declaration, and so does a semicolon.
/// Braces of a default argument end none.
QStringList declarationsIn(const QString& body)
{
    static const QRegularExpression access(
        u"\\b(public|protected|private|Q_SIGNALS)(\\s+Q_SLOTS)?\\s*:(?!:)|^\\s*#.*$"_s,
        QRegularExpression::MultilineOption);
    QString flat;
    int depth = 0, parentheses = 0;
    for (const QChar c : body) {
        if (depth == 0)
            parentheses += c == u'(' ? 1 : c == u')' ? -1 : 0;
        const bool isBrace = c == u'{' || c == u'}';
        depth -= c == u'}' ? 1 : 0;
        if (depth == 0 && !(isBrace && parentheses > 0))
            flat += c == u'}' ? u';' : c == u'{' ? u'=' : c;
        depth += c == u'{' ? 1 : 0;
    }
    flat.remove(access);
    QStringList declarations;
    for (const QString& one : flat.split(u';', Qt::SkipEmptyParts))
        if (const QString simple = one.simplified(); !simple.isEmpty())
            declarations << simple;
    return declarations;
}

/// Arguments of templates say nothing about what is declared.
QString withoutAngles(QString text)
{
    static const QRegularExpression innermost(u"<[^<>]*>"_s);
    while (text.contains(innermost))
        text.remove(innermost);
    return text;
}

Count countIn(const QString& name, const QString& body)
{
    static const QRegularExpression neither(
        u"^(using|friend|enum|struct|class|static_assert|Q_[A-Z_]+|static constexpr|constexpr static)\\b"_s);
    const QRegularExpression special(u"(^|[ ~])%1 ?\\("_s.arg(name));
    Count count;
    for (const QString& declaration : declarationsIn(body)) {
        const QString plain = withoutAngles(declaration);
        if (plain.contains(neither))
            continue;
        const QString declared = plain.contains("operator"_L1) ? plain : plain.section(u'=', 0, 0);
        if (!declared.contains(u'('))
            count.members += 1 + static_cast<int>(declared.count(u','));
        else if (!declared.contains(special))
            ++count.methods;
    }
    return count;
}

} // namespace

QStringList checkClassLimits(const SourceFile& file)
{
    static const QRegularExpression head(u"\\bclass\\s+(\\w+)[^;{()]*\\{"_s);
    if (!file.path.startsWith("src/engine/"_L1) || !file.path.endsWith(".h"_L1))
        return {};
    const QString code = codeOnly(file.text);
    QStringList found;
    for (auto it = head.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        if (code.sliced(0, match.capturedStart()).endsWith("enum "_L1))
            continue;
        const QString name = match.captured(1);
        const Count count = countIn(name, bodyFrom(code, match.capturedEnd() - 1));
        const auto complain = [&](int number, int most, const QString& what) {
            if (number > most)
                found << u"%1:%2: %3 has %4 %5, and may have %6: split its responsibilities"_s.arg(file.path)
                             .arg(lineAt(code, match.capturedStart()))
                             .arg(name)
                             .arg(number)
                             .arg(what)
                             .arg(most);
        };
        complain(count.methods, mostMethods, u"methods"_s);
        complain(count.members, mostMembers, u"data members"_s);
    }
    return found;
}

} // namespace evergrant::house
