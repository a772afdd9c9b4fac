// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace evergrant::cli {

/// Where a manual page belongs, and what stands in its head and foot.
struct PageHead
{
    QString name;    ///< "evergrant-worker"
    int section = 1; ///< of the manual
    QString date;    ///< "2026-11-30"
    QString version; ///< "evergrant 0.9.0"
};

/// A manual page in the language of man(7), written from front to back. Texts come in two forms: plain, and with marks
/// as in Markdown: **bold**, `code`, [text](address). Lines are wrapped, so that diff and lint can read them.
class RoffText
{
public:
    explicit RoffText(const PageHead& head);

    void section(const QString& title);
    void subsection(const QString& title);
    void paragraph(const QString& marked);
    void plainParagraph(const QString& plain);
    void bullet(const QString& marked);
    /// A term with what it means. `term` is one line of output of bold(), italic(), marked() or plain().
    void term(const QByteArray& term, const QByteArray& meaning);
    /// As it is, such as an example.
    void lines(const QStringList& lines);

    QByteArray text() const { return m_text; }

    static QByteArray plain(const QString& text);
    static QByteArray marked(const QString& text);
    static QByteArray bold(const QString& text);
    static QByteArray italic(const QString& text);

private:
    void wrapped(const QByteArray& escaped);

    QByteArray m_text;
    bool m_needsBreak = false; ///< a paragraph that follows has to begin one
};

} // namespace evergrant::cli
