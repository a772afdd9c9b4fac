// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/intropage.h"

#include "desktop/widgets/foreigntext.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int TextWidth = 520;

QLabel* centred(const QString& text, const QString& kind, QWidget* parent)
{
    auto* label = ForeignText::label(text, parent);
    label->setProperty("kind", kind);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setFixedWidth(TextWidth);
    return label;
}

/// An alignment would take its height from a label whose text wraps.
QLayout* inTheMiddle(QWidget* widget)
{
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(widget);
    row->addStretch(1);
    return row;
}

} // namespace

IntroPage::IntroPage(const QString& title, const QString& text, const QString& button, QWidget* parent)
    : QWidget(parent)
    , m_hindrance(centred(QString(), u"muted"_s, this))
    , m_buttons(new QHBoxLayout)
    , m_begin(new QPushButton(button, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(30, 30, 30, 30);
    layout->setSpacing(12);
    auto* help = new QPushButton(tr("&How it works"), this);
    m_begin->setObjectName(u"introBeginButton"_s);
    m_begin->setProperty("kind", u"big"_s);
    help->setObjectName(u"introHelpButton"_s);
    m_hindrance->setObjectName(u"introHindranceLabel"_s);
    m_hindrance->hide();
    m_buttons->setSpacing(10);
    m_buttons->addWidget(m_begin);
    m_buttons->addWidget(help);
    layout->addStretch(2);
    layout->addLayout(inTheMiddle(centred(title, u"title"_s, this)));
    layout->addLayout(inTheMiddle(centred(text, u"muted"_s, this)));
    layout->addSpacing(6);
    layout->addLayout(m_buttons);
    layout->setAlignment(m_buttons, Qt::AlignHCenter);
    layout->addLayout(inTheMiddle(m_hindrance));
    layout->addStretch(3);
    connect(m_begin, &QPushButton::clicked, this, &IntroPage::beginWanted);
    connect(help, &QPushButton::clicked, this, &IntroPage::helpWanted);
}

void IntroPage::addOther(const QString& button)
{
    m_other = new QPushButton(button, this);
    m_other->setObjectName(u"introOtherButton"_s);
    m_buttons->insertWidget(1, m_other);
    connect(m_other, &QPushButton::clicked, this, &IntroPage::otherWanted);
}

void IntroPage::setHindrance(const QString& text)
{
    m_hindrance->setText(text);
    m_hindrance->setVisible(!text.isEmpty());
    m_begin->setEnabled(text.isEmpty());
    if (m_other != nullptr)
        m_other->setEnabled(text.isEmpty());
}

} // namespace evergrant
