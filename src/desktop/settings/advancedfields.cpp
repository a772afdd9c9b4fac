// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/advancedfields.h"

#include "desktop/settings/settingtexts.h"
#include <QFrame>
#include <QToolButton>
#include <QVBoxLayout>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

AdvancedFields::AdvancedFields(QWidget* parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_card(new QFrame(this))
    , m_fields(new InputForm(m_card))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_toggle->setObjectName(u"advancedToggle"_s);
    m_toggle->setText(tr("Advanced: proxy, certificates, time-out"));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    m_card->setProperty("kind", u"card"_s);
    auto* inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(16, 16, 16, 16);
    inner->addWidget(m_fields);
    layout->addWidget(m_card);
    connect(m_toggle, &QToolButton::toggled, this, &AdvancedFields::setOpen);
    setOpen(false);
}

void AdvancedFields::offer(const InputForm& main)
{
    m_fields->clear();
    m_fields->addSetting(u"proxy"_s, false);
    m_fields->add({u"proxy_password"_s, SettingTexts::label(u"proxy_password"_s),
                   SettingTexts::placeholder(u"proxy_password"_s), false, InputForm::Kind::Secret});
    for (const QString& key : {u"ca_file"_s, u"timeout"_s, u"client_certificate_file"_s, u"client_key_file"_s}) {
        if (!main.has(key))
            m_fields->addSetting(key, false);
    }
    // A preset has its own; a service that is entered by its addresses has none.
    if ((main.has(u"issuer"_s) || main.has(u"token_endpoint"_s)) && !main.has(u"probe_endpoint"_s))
        m_fields->addSetting(u"probe_endpoint"_s, false);
    m_fields->addChoice(u"client_auth"_s, SettingTexts::label(u"client_auth"_s),
                        {{QString(), tr("The usual one of the service")},
                         {u"client_secret_basic"_s, tr("Secret in the header of the request")},
                         {u"client_secret_basic_raw"_s, tr("The same, not encoded")},
                         {u"client_secret_post"_s, tr("Secret in the text of the request")},
                         {u"private_key_jwt"_s, tr("Signature with the private key")},
                         {u"none"_s, tr("None")}});
    setOpen(false);
}

bool AdvancedFields::isComplete()
{
    // Hidden fields cannot have the focus.
    const bool wasOpen = m_toggle->isChecked();
    setOpen(true);
    const bool complete = m_fields->isComplete();
    setOpen(wasOpen || !complete);
    return complete;
}

bool AdvancedFields::complain(const Error& error)
{
    const bool wasOpen = m_toggle->isChecked();
    setOpen(true);
    const bool isShown = m_fields->complain(error);
    setOpen(wasOpen || isShown);
    return isShown;
}

void AdvancedFields::setOpen(bool open)
{
    m_toggle->setChecked(open);
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_card->setVisible(open);
}

} // namespace evergrant
