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
