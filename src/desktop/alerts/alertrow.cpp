// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/alerts/alertrow.h"

#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/shapelabel.h"
#include <QHBoxLayout>
#include <QLabel>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

AlertRow::AlertRow(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_shape(new ShapeLabel(this))
    , m_title(ForeignText::label(this))
    , m_about(ForeignText::label(this))
    , m_status(ForeignText::label(this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setObjectName(u"alertTitle_"_s + name);
    m_title->setProperty("kind", u"strong"_s);
    m_about->setObjectName(u"alertAbout_"_s + name);
    m_about->setProperty("kind", u"muted"_s);
    m_status->setObjectName(u"alertStatus_"_s + name);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QLabel* label : {m_title, m_about, m_status}) {
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    m_buttons->setSpacing(6);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(m_shape, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    line->addLayout(m_buttons);
    line->setAlignment(m_buttons, Qt::AlignTop);
}

void AlertRow::addButton(QWidget* button)
{
    m_buttons->addWidget(button);
}

void AlertRow::setTitle(const QString& title)
{
    m_title->setText(title);
}

void AlertRow::setAbout(const QString& text)
{
    m_about->setText(text);
    m_about->setVisible(!text.isEmpty());
}

void AlertRow::setStatus(HealthShape shape, const QString& word, const QString& text)
{
    m_shape->setShape(shape);
    m_title->setAccessibleDescription(word);
    m_status->setText(text);
    setTone(m_status, shape.tone() == Tone::Watch ? Tone::Watch : Tone::Calm);
}

} // namespace evergrant
