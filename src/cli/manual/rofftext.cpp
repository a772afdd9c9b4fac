// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manual/rofftext.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

constexpr qsizetype lineWidth = 78;

/// Characters that roff would take for something else, or that old printers do not have; groff_char(7).
QByteArray escapedCharacter(QChar c)
{
    static const QHash<QChar, QByteArray> names{
        {u'\\', "\\e"},  {u'\'', "\\(aq"}, {u'`', "\\(ga"}, {u'~', "\\(ti"}, {u'^', "\\(ha"},
        {u'“', "\\(lq"}, {u'”', "\\(rq"},  {u'‘', "\\(oq"}, {u'’', "\\(cq"}, {u'–', "\\(en"},
        {u'—', "\\(em"}, {u'→', "\\(->"},  {u'×', "\\(mu"}, {u'…', "..."},
    };
    if (const auto name = names.constFind(c); name != names.constEnd())
        return *name;
    return c.unicode() < 0x80 ? QByteArray(1, c.toLatin1())
                              : "\\[u" + QByteArray::number(c.unicode(), 16).toUpper().rightJustified(4, '0') + ']';
}

/// A hyphen within a word may be one; an option's must be a minus, so that it can be searched for and copied.
QByteArray escaped(const QString& text, bool isCode)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool withinWord = i > 0 && text[i - 1].isLetterOrNumber() && i + 1 < text.size() && text[i + 1] != u'-';
        if (text[i] == u'-' && (isCode || !withinWord))
            result += "\\-";
        else
            result += escapedCharacter(text[i]);
    }
    return result;
}

/// A line must not begin with what roff takes for a request.
QByteArray asLine(const QByteArray& line)
{
    return (line.startsWith('.') ? "\\&" + line : line) + '\n';
}

} // namespace

RoffText::RoffText(const PageHead& head)
{
    m_text = ".\\\" Made from the source of the program; changes belong there.\n";
    m_text += ".TH " + head.name.toUpper().toUtf8() + ' ' + QByteArray::number(head.section) + " \"" +
              head.date.toUtf8() + "\" \"" + head.version.toUtf8() + "\" \"Evergrant\"\n";
    m_text += ".nh\n.ad l\n"; // options and addresses stay whole
}

void RoffText::section(const QString& title)
{
    m_text += ".SH \"" + escaped(title.toUpper(), false) + "\"\n";
    m_needsBreak = false;
}

void RoffText::subsection(const QString& title)
{
    m_text += ".SS \"" + escaped(title, true) + "\"\n";
    m_needsBreak = false;
}

void RoffText::paragraph(const QString& marked)
{
    if (m_needsBreak)
        m_text += ".PP\n";
    wrapped(RoffText::marked(marked));
    m_needsBreak = true;
}

void RoffText::plainParagraph(const QString& plain)
{
    if (m_needsBreak)
        m_text += ".PP\n";
    wrapped(RoffText::plain(plain));
    m_needsBreak = true;
}

void RoffText::bullet(const QString& marked)
{
    m_text += ".IP \\(bu 2\n";
    wrapped(RoffText::marked(marked));
    m_needsBreak = true;
}

void RoffText::term(const QByteArray& term, const QByteArray& meaning)
{
    m_text += ".TP\n" + asLine(term);
    wrapped(meaning);
    m_needsBreak = true;
}

void RoffText::lines(const QStringList& lines)
{
    if (m_needsBreak)
        m_text += ".PP\n";
    m_text += ".nf\n.RS 4\n";
    for (const QString& line : lines)
        m_text += asLine(escaped(line, true));
    m_text += ".RE\n.fi\n";
    m_needsBreak = true;
}

QByteArray RoffText::plain(const QString& text)
{
    return escaped(text, false);
}

QByteArray RoffText::bold(const QString& text)
{
    return "\\fB" + escaped(text, true) + "\\fR";
}

QByteArray RoffText::italic(const QString& text)
{
    return "\\fI" + escaped(text, true) + "\\fR";
}

QByteArray RoffText::marked(const QString& text)
{
    static const QRegularExpression mark(uR"(`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)]+)\))"_s);
    QByteArray result;
    qsizetype from = 0;
    for (auto it = mark.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += escaped(text.sliced(from, match.capturedStart() - from), false);
        if (match.hasCaptured(3)) // an address in the file itself leads nowhere on a page
            result += escaped(match.captured(3), false);
        else
            result += bold(match.captured(match.hasCaptured(2) ? 2 : 1));
        from = match.capturedEnd();
    }
    return result + escaped(text.sliced(from), false);
}

void RoffText::wrapped(const QByteArray& escaped)
{
    QByteArray line;
    for (const QByteArray& word : escaped.simplified().split(' ')) {
        if (!line.isEmpty() && line.size() + word.size() >= lineWidth) {
            m_text += asLine(line);
            line.clear();
        }
        line += (line.isEmpty() ? "" : " ") + word;
    }
    if (!line.isEmpty())
        m_text += asLine(line);
}

} // namespace evergrant::cli
