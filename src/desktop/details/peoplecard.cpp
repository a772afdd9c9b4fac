// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/peoplecard.h"

#include "core/handover/handovernotes.h"
#include "desktop/settings/settingtexts.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

PeopleCard::PeopleCard(QWidget* parent)
    : QFrame(parent)
    , m_lines(ForeignText::label(this))
    , m_warning(ForeignText::label(this))
{
    setProperty("kind", u"card"_s);
    auto* caption = ForeignText::label(tr("People and notes"), this);
    caption->setProperty("kind", u"caption"_s);
    m_lines->setObjectName(u"peopleLabel"_s);
    m_lines->setWordWrap(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_warning->setObjectName(u"peopleWarningLabel"_s);
    m_warning->setProperty("kind", u"muted"_s);
    m_warning->setWordWrap(true);
    auto* edit = new QPushButton(tr("Edit…"), this);
    edit->setObjectName(u"editPeopleButton"_s);
    edit->setAccessibleName(tr("Edit people and notes"));
    connect(edit, &QPushButton::clicked, this, &PeopleCard::editWanted);
    auto* sheet = new QPushButton(tr("Handover sheet…"), this);
    sheet->setObjectName(u"handoverButton"_s);
    connect(sheet, &QPushButton::clicked, this, &PeopleCard::sheetWanted);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(edit);
    buttons->addWidget(sheet);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(caption);
    layout->addWidget(m_lines);
    layout->addWidget(m_warning);
    layout->addLayout(buttons);
}

void PeopleCard::show(const ShownConnection& view)
{
    QStringList lines;
    for (const QString& key : handoverKeys()) {
        if (const QString text = view.settings.value(key); !text.isEmpty())
            lines.append(tr("%1: %2", "such as Who can repair it: Petra").arg(SettingTexts::label(key), text));
    }
    const QString responsible = view.settings.value(handoverkey::responsible);
    const QString custodian = view.settings.value(handoverkey::custodian);
    const bool nobody = responsible.isEmpty() && custodian.isEmpty();
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
    m_warning->setText(nobody ? tr("Nobody is named who can repair it.")
                              : tr("One person alone can repair it: name a second one."));
    m_warning->setVisible(responsible.isEmpty() || custodian.isEmpty());
}

} // namespace evergrant
