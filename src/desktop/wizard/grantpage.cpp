// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/grantpage.h"

#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/layouttools.h"
#include "desktop/wizard/granttexts.h"
#include <QButtonGroup>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int TextIndent = 26; // below the words of a radio button, beside its circle

} // namespace

GrantPage::GrantPage(QWidget* parent)
    : TallContent(parent)
    , m_buttons(new QButtonGroup(this))
    , m_choices(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 20, 26, 20);
    layout->setSpacing(12);
    auto* card = new QFrame(this);
    card->setProperty("kind", u"card"_s);
    m_choices->setContentsMargins(16, 16, 16, 16);
    m_choices->setSpacing(4);
    card->setLayout(m_choices);
    layout->addWidget(card);
    auto* help = new QPushButton(tr("&Which one is mine?"), this);
    help->setObjectName(u"grantHelpButton"_s);
    help->setAutoDefault(false);
    layout->addWidget(help, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(help, &QPushButton::clicked, this, &GrantPage::helpWanted);
}

void GrantPage::setProvider(const ShownProvider& provider)
{
    if (provider.id == m_providerId)
        return;
    if (!m_providerId.isEmpty())
        m_chosenOf.insert(m_providerId, chosen());
    m_providerId = provider.id;
    m_grants.clear();
    emptyLayout(*m_choices);
    delete m_buttons;
    m_buttons = new QButtonGroup(this);
    for (int number = 0; number < provider.grants.size(); ++number)
        addChoice(provider.grants[number], number);
    const qsizetype before = m_grants.indexOf(m_chosenOf.value(m_providerId));
    m_buttons->button(static_cast<int>(qMax(before, qsizetype(0))))->setChecked(true);
}

void GrantPage::addChoice(const api::GrantChoice& grant, int number)
{
    const QString words = GrantTexts::choice(grant.grant);
    auto* button = new QRadioButton(number == 0 ? tr("%1 – the usual way").arg(words) : words, this);
    button->setObjectName(u"grant_"_s + grant.grant);
    button->setAccessibleDescription(grant.summary);
    auto* summary = ForeignText::label(grant.summary, this);
    summary->setProperty("kind", u"small"_s);
    summary->setWordWrap(true);
    summary->setContentsMargins(TextIndent, 0, 0, 10);
    summary->setVisible(!grant.summary.isEmpty());
    m_buttons->addButton(button, number);
    m_choices->addWidget(button);
    m_choices->addWidget(summary);
    m_grants.append(grant.grant);
}

QString GrantPage::chosen() const
{
    return m_grants.value(m_buttons->checkedId());
}

void GrantPage::focusChosen()
{
    if (QAbstractButton* button = m_buttons->checkedButton())
        button->setFocus();
}

} // namespace evergrant
