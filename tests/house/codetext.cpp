// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codetext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::house {

QString codeOnly(const QString& source)
{
    // One alternative for each thing that is not code; raw strings first, because quotes mean nothing inside them.
    static const QRegularExpression notCode(
        uR"--(R"([^()\\\s]{0,16})\(.*?\)\1"|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+')--"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code = source;
    for (auto it = notCode.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at) {
            if (code.at(at) != u'\n')
                code[at] = u' ';
        }
    }
    return code;
}

QList<Include> includesIn(const QString& source)
{
    static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">])"_s,
                                            QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto it = include.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        includes.append({match.captured(2), match.captured(1) == u'"', lineAt(source, match.capturedStart(2))});
    }
    return includes;
}

int lineAt(const QString& text, qsizetype position)
{
    return 1 + static_cast<int>(QStringView(text).first(position).count(u'\n'));
}

} // namespace evergrant::house
