// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/checkcard.h"

#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/theme.h"
#include "desktop/wizard/granttexts.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int NarrowCharacters = 64; // below, the button stands under the text

} // namespace

CheckCard::CheckCard(QWidget* parent)
    : QFrame(parent)
    , m_line(ForeignText::label(this))
    , m_button(new QPushButton(this))
{
    setProperty("kind", u"card"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setSpacing(12);
    m_line->setObjectName(u"checkLabel"_s);
    m_line->setWordWrap(true);
    m_button->setObjectName(u"checkButton"_s);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &CheckCard::checkWanted);
    setBusy(false);
}

void CheckCard::show(const ShownConnection& view, const QDateTime& now)
{
    const QString line = GrantTexts::checkLine(view, now);
    if (m_line->text() != line)
        m_line->setText(line);
    using Found = ProbeReport::Result;
    const Found result = view.lastProbe().result;
    const bool refused = result == Found::Refused;
    const bool fine = result == Found::Works || result == Found::Unknown;
    setTone(m_line, refused ? Tone::Bad : fine ? Tone::Calm : Tone::Watch);
}

void CheckCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool narrow = width() < NarrowCharacters * fontMetrics().averageCharWidth();
    auto* row = static_cast<QBoxLayout*>(layout());
    row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setAlignment(m_button, narrow ? Qt::AlignLeading : Qt::Alignment());
}

void CheckCard::setBusy(bool busy)
{
    m_button->setEnabled(!busy);
    m_button->setText(busy ? tr("Checking…") : tr("Check no&w"));
}

} // namespace evergrant
