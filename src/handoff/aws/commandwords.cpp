// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/commandwords.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::CommandWords)
};

/// Within double quotes a backslash stands for itself before every other character.
bool isEscapedInQuotes(QChar c)
{
    return c == u'"' || c == u'\\' || c == u'$' || c == u'`';
}

} // namespace

Result<QStringList> commandWords(const QString& command)
{
    QStringList words;
    QString word;
    QChar quote;          // the one that is open
    bool hasWord = false; // "" is a word, too
    for (qsizetype i = 0; i < command.size(); ++i) {
        const QChar c = command.at(i);
        const bool last = i + 1 == command.size();
        if (quote.isNull() && c.isSpace()) {
            if (std::exchange(hasWord, false))
                words.append(std::exchange(word, {}));
            continue;
        }
        hasWord = true;
        if (quote.isNull() && (c == u'"' || c == u'\''))
            quote = c;
        else if (c == quote)
            quote = QChar();
        else if (c == u'\\' && !last && (quote.isNull() || (quote == u'"' && isEscapedInQuotes(command.at(i + 1)))))
            word += command.at(++i);
        else
            word += c;
    }
    if (!quote.isNull())
        return fail(ErrorKind::Usage, u"bad-command"_s, Tr::tr("a quotation mark is not closed"));
    if (hasWord)
        words.append(word);
    if (words.isEmpty())
        return fail(ErrorKind::Usage, u"bad-command"_s, Tr::tr("it is empty"));
    return words;
}

} // namespace evergrant::handoff
