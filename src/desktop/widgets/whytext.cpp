// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/whytext.h"

#include "desktop/widgets/foreigntext.h"
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

WhyText::WhyText(QWidget* parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_label(ForeignText::label(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_button->setObjectName(u"whyButton"_s);
    m_button->setText(tr("Why?"));
    m_button->setAccessibleName(tr("Why: how it may have come to this"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setCheckable(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_label->setObjectName(u"explanationLabel"_s);
    m_label->setProperty("kind", u"muted"_s);
    m_label->setProperty("announced", true); // a reader hears what was opened
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_label);
    setFocusProxy(m_button);
    connect(m_button, &QToolButton::toggled, this, &WhyText::setOpen);
    setOpen(false);
    hide();
}

void WhyText::setText(const QString& text)
{
    if (text != m_label->text())
        m_button->setChecked(false);
    m_label->setText(text);
    setVisible(!text.isEmpty());
}

void WhyText::setOpen(bool open)
{
    m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_label->setVisible(open);
}

} // namespace evergrant
