// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manual/manualpage.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

using Insert = std::function<void(const QString& word, RoffText& page)>;

QStringList cellsOf(const QString& line)
{
    QStringList cells = line.trimmed().sliced(1).chopped(1).split(u'|');
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

/// Reads blocks from front to back.
class MarkdownReader
{
public:
    MarkdownReader(RoffText& page, const QString& markdown, const Insert& insert)
        : m_page(page)
        , m_lines(markdown.split(u'\n'))
        , m_insert(insert)
    {
    }

    void read()
    {
        while (!atEnd())
            readBlock();
    }

private:
    bool atEnd() const { return m_next >= m_lines.size(); }
    const QString& line() const { return m_lines[m_next]; }

    void readBlock()
    {
        static const QRegularExpression word(u"^\\{([a-z-]+)\\}$"_s);
        if (line().isEmpty() || line().startsWith("# "_L1))
            ++m_next;
        else if (line().startsWith("<!--"_L1))
            skipComment();
        else if (line().startsWith("## "_L1))
            m_page.section(m_lines[m_next++].sliced(3));
        else if (line().startsWith("### "_L1))
            m_page.subsection(m_lines[m_next++].sliced(4));
        else if (line().startsWith("```"_L1))
            readCode();
        else if (line().startsWith(u'|'))
            readTable();
        else if (const auto match = word.match(line()); match.hasMatch())
            m_insert(match.captured(1), m_page), ++m_next;
        else
            readParagraph();
    }

    void skipComment()
    {
        while (!atEnd() && !m_lines[m_next++].contains("-->"_L1)) {
        }
    }

    void readCode()
    {
        QStringList code;
        for (++m_next; !atEnd() && line() != "```"_L1; ++m_next)
            code.append(line());
        ++m_next;
        m_page.lines(code);
    }

    /// A row becomes a term. What is in the columns between the first and the last stands behind it, after the column's
    /// name.
    void readTable()
    {
        const QStringList titles = cellsOf(m_lines[m_next]);
        for (m_next += 2; !atEnd() && line().startsWith(u'|'); ++m_next) {
            const QStringList cells = cellsOf(line());
            QStringList between;
            for (qsizetype i = 1; i + 1 < qMin(cells.size(), titles.size()); ++i)
                between.append(titles[i].toLower() + u": "_s + cells[i]);
            QByteArray term = RoffText::marked(cells.constFirst());
            if (!between.isEmpty())
                term += RoffText::marked(u" ("_s + between.join(u"; "_s) + u')');
            m_page.term(term, RoffText::marked(cells.constLast()));
        }
    }

    void readParagraph()
    {
        const bool isBullet = line().startsWith("- "_L1);
        QString text = m_lines[m_next++].sliced(isBullet ? 2 : 0);
        while (!atEnd() && !line().isEmpty() && !line().startsWith("- "_L1) && !line().startsWith(u'|') &&
               !line().startsWith("```"_L1))
            text += u' ' + m_lines[m_next++].trimmed();
        if (isBullet)
            m_page.bullet(text);
        else
            m_page.paragraph(text);
    }

    RoffText& m_page;
    const QStringList m_lines;
    const Insert& m_insert;
    qsizetype m_next = 0;
};

} // namespace

QByteArray manualPage(const PageHead& head, const QString& markdown, const Insert& insert)
{
    RoffText page(head);
    appendMarkdown(page, markdown, insert);
    return page.text();
}

void appendMarkdown(RoffText& page, const QString& markdown, const Insert& insert)
{
    MarkdownReader(page, markdown, insert).read();
}

} // namespace evergrant::cli
