// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/registrationcard.h"

#include "api/messages/handover.h"
#include "desktop/widgets/foreigntext.h"
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

RegistrationCard::RegistrationCard(QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", u"card"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 16);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    auto* caption = ForeignText::label(tr("Registration"), this);
    caption->setProperty("kind", u"caption"_s);
    grid->addWidget(caption, 0, 0, 1, 3);
    m_clientId = makeRow(u"clientId"_s);
    m_redirectUri = makeRow(u"redirectUri"_s);
    int line = 1;
    for (const Row& row : {m_clientId, m_redirectUri}) {
        grid->addWidget(row.caption, line, 0);
        grid->addWidget(row.value, line, 1);
        grid->addWidget(row.copy, line++, 2);
    }
    m_permissionsCaption = ForeignText::label(tr("What it may do"), this);
    m_permissionsCaption->setProperty("kind", u"muted"_s);
    m_permissions = ForeignText::label(this);
    m_permissions->setObjectName(u"permissionsLabel"_s);
    m_permissions->setWordWrap(true);
    m_permissions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_permissionsCaption, line, 0, Qt::AlignTop);
    grid->addWidget(m_permissions, line, 1, 1, 2);
    hide();
}

RegistrationCard::Row RegistrationCard::makeRow(const QString& name)
{
    const Row row{ForeignText::label(this), ForeignText::label(this), new QPushButton(tr("Copy"), this)};
    row.caption->setProperty("kind", u"muted"_s);
    row.value->setObjectName(name + u"Label"_s);
    row.value->setWordWrap(true);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.copy->setObjectName(name + u"CopyButton"_s);
    connect(row.copy, &QPushButton::clicked, this,
            [value = row.value] { QGuiApplication::clipboard()->setText(value->text()); });
    return row;
}

void RegistrationCard::fill(const Row& row, const QString& caption, const QString& value)
{
    row.caption->setText(caption);
    row.value->setText(value);
    row.copy->setAccessibleName(tr("Copy: %1").arg(caption));
    for (QWidget* widget : std::initializer_list<QWidget*>{row.caption, row.value, row.copy})
        widget->setVisible(!value.isEmpty());
}

void RegistrationCard::show(const std::optional<ShownProvider>& provider, const ShownConnection& view)
{
    const HandoverFacts facts = api::handoverFacts(view, provider ? &*provider : nullptr, {});
    fill(m_clientId, facts.clientIdLabel.isEmpty() ? tr("Application ID") : facts.clientIdLabel, facts.clientId);
    fill(m_redirectUri, tr("Redirect URI"), facts.redirectUri);
    m_permissions->setText(facts.permissions.join(u'\n'));
    m_permissions->setVisible(!facts.permissions.isEmpty());
    m_permissionsCaption->setVisible(!facts.permissions.isEmpty());
    setVisible(!facts.clientId.isEmpty() || !facts.redirectUri.isEmpty() || !facts.permissions.isEmpty());
}

} // namespace evergrant
