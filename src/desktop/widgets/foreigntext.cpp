// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/foreigntext.h"

#include <QLabel>
#include <QTextDocument>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

QString ForeignText::tip(const QString& text)
{
    if (text.isEmpty())
        return {};
    QString html = text.toHtmlEscaped();
    html.replace(u'\n', u"<br>"_s);
    return u"<qt>%1</qt>"_s.arg(html);
}

void ForeignText::setTip(QWidget* widget, const QString& text)
{
    // A screen reader is given the tip where there is no description, and would read its markup.
    const QString described = widget->accessibleDescription();
    if (described.isEmpty() || described == widget->property("tip").toString())
        widget->setAccessibleDescription(text);
    widget->setProperty("tip", text);
    widget->setToolTip(tip(text));
}

QString ForeignText::trayTip(const QString& text)
{
    QString plain = text;
    return plain.replace(u'<', u'‹').replace(u'>', u'›');
}

QLabel* ForeignText::label(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    if (!text.isEmpty()) // or the text would be told before the caller has said what kind of label it is
        label->setText(text);
    return label;
}

QLabel* ForeignText::labelOfHtml(const QString& html, QWidget* parent)
{
    auto* label = new QLabel(html, parent);
    label->setTextFormat(Qt::RichText);
    return label;
}

void ForeignText::showHtml(QTextDocument* document, const QString& html)
{
    document->setHtml(html);
}

} // namespace evergrant
