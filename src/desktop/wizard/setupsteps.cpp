// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/setupsteps.h"

#include "desktop/settings/settingtexts.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/layouttools.h"
#include "desktop/widgets/texts.h"
#include "desktop/widgets/theme.h"
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString& placeholder()
{
    static const QString text = u"{redirect_uri}"_s;
    return text;
}

} // namespace

SetupSteps::SetupSteps(QWidget* parent)
    : QFrame(parent)
    , m_grid(new QGridLayout)
    , m_note(ForeignText::label(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    m_note->setObjectName(u"setupNoteLabel"_s);
    m_note->setProperty("kind", u"small"_s);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_note);
}

void SetupSteps::show(const ShownProvider& provider, const ShownGrant& grant)
{
    m_portal = provider.portal;
    m_grant = grant;
    m_redirectUri.clear();
    refresh();
}

void SetupSteps::setRedirectUri(const QString& uri)
{
    m_redirectUri = uri;
    refresh();
}

void SetupSteps::refresh()
{
    emptyLayout(*m_grid);
    QStringList steps = m_grant.setupSteps;
    const bool mentioned =
        std::any_of(steps.begin(), steps.end(), [](const QString& step) { return step.contains(placeholder()); });
    if (m_grant.redirectFixed() && !mentioned && !m_redirectUri.isEmpty())
        steps.append(tr("As redirect URI enter %1").arg(placeholder()));
    for (int row = 0; row < steps.size(); ++row)
        addStep(row, steps[row], shownRedirectUri());
    showNote();
    setVisible(!steps.isEmpty() || !m_grant.setupNote.isEmpty());
}

void SetupSteps::addStep(int row, const QString& text, const QString& redirectUri)
{
    auto* number = ForeignText::label(QString::number(row + 1), this);
    number->setProperty("kind", u"strong"_s);
    const QString labelled = SettingTexts::withLabels(text);
    auto* step = ForeignText::labelOfHtml(stepAsRichText(labelled, redirectUri, currentColours().side.name()), this);
    step->setObjectName(u"setupStep%1"_s.arg(row + 1));
    step->setWordWrap(true);
    step->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    step->setFocusPolicy(Qt::NoFocus);
    m_grid->addWidget(number, row, 0, Qt::AlignTop);
    m_grid->addWidget(step, row, 1, Qt::AlignTop);
    if (text.contains(placeholder()) && !redirectUri.endsWith(u'…')) {
        auto* copy = new QPushButton(tr("&Copy"), this);
        copy->setObjectName(u"copyRedirectButton"_s);
        copy->setAccessibleName(tr("Copy the redirect URI"));
        copy->setAutoDefault(false);
        connect(copy, &QPushButton::clicked, this, [this, copy] {
            QGuiApplication::clipboard()->setText(shownRedirectUri());
            copy->setText(tr("Copied"));
        });
        m_grid->addWidget(copy, row, 2, Qt::AlignTop);
    } else if (row == 0 && m_portal.isValid() && !m_portal.isEmpty()) {
        auto* portal = new QPushButton(tr("&Open portal"), this);
        portal->setObjectName(u"openPortalButton"_s);
        portal->setAutoDefault(false);
        connect(portal, &QPushButton::clicked, this, &SetupSteps::openPortal);
        m_grid->addWidget(portal, row, 2, Qt::AlignTop);
    }
}

void SetupSteps::openPortal()
{
    m_opener(m_portal, [self = QPointer(this)] {
        if (self)
            self->tellNoBrowser();
    });
}

void SetupSteps::tellNoBrowser()
{
    m_hasNoBrowser = true;
    showNote();
}

void SetupSteps::showNote()
{
    QStringList notes;
    if (!m_grant.setupNote.isEmpty())
        notes << SettingTexts::withLabels(m_grant.setupNote);
    if (m_hasNoBrowser)
        notes << Texts::noBrowser(m_portal);
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

QString SetupSteps::shownRedirectUri() const
{
    if (!m_redirectUri.isEmpty())
        return m_redirectUri;
    // Where the port is free, the address is registered without one (RFC 8252 section 7.3).
    return m_grant.redirectFixed() ? u"http://localhost:…"_s : m_grant.portlessRedirect;
}

void SetupSteps::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_grid->count() > 0)
        refresh();
}

} // namespace evergrant
