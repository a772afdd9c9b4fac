// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/handover/handoverdialog.h"

#include "desktop/handover/handoverfile.h"
#include "desktop/settings/filechooser.h"
#include "desktop/widgets/announced.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/theme.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

HandoverDialog::HandoverDialog(const HandoverSheet& one, const QList<HandoverSheet>& all, const QDateTime& madeAt,
                               QWidget* parent)
    : QDialog(parent)
    , m_one(one)
    , m_all(all)
    , m_madeAt(madeAt)
    , m_choice(new QComboBox(this))
    , m_text(new QTextBrowser(this))
    , m_outcome(ForeignText::label(this))
{
    constexpr int dialogWidth = 760, dialogHeight = 600;
    setWindowTitle(tr("Handover sheet"));
    resize(dialogWidth, dialogHeight);
    auto* intro = ForeignText::label(
        tr("For whoever looks after this next: print it or keep it with your papers. There is nothing secret in it."),
        this);
    intro->setWordWrap(true);
    m_choice->setObjectName(u"handoverChoice"_s);
    m_choice->setAccessibleName(tr("Connections on the sheet"));
    m_choice->addItem(tr("Only “%1”").arg(one.title));
    m_choice->addItem(tr("All %1 connections").arg(all.size()));
    m_text->setObjectName(u"handoverText"_s);
    m_text->setAccessibleName(windowTitle());
    m_text->setProperty("kind", u"paper"_s);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_outcome->setObjectName(u"handoverOutcomeLabel"_s);
    m_outcome->setProperty("announced", true);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [&](const QString& text, const QString& name, const QString& suffix) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, suffix] { askWhere(suffix); });
        return button;
    };
    add(tr("Save as &PDF…"), u"savePdfButton"_s, u".pdf"_s)->setProperty("kind", u"primary"_s);
    add(tr("Save as &HTML…"), u"saveHtmlButton"_s, u".html"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    for (QWidget* widget : std::initializer_list<QWidget*>{intro, m_choice, m_text, m_outcome, buttons})
        layout->addWidget(widget);
    layout->setStretchFactor(m_text, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &HandoverDialog::showSheets);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showSheets();
}

void HandoverDialog::showSheets()
{
    m_html = handoverHtml(m_choice->currentIndex() == 0 ? QList<HandoverSheet>{m_one} : m_all, m_madeAt);
    ForeignText::showHtml(m_text->document(), m_html);
    m_text->moveCursor(QTextCursor::Start);
    m_outcome->hide();
}

void HandoverDialog::askWhere(const QString& suffix)
{
    chooseSavePath(this, windowTitle(), tr("handover", "name of a file") + suffix,
                   [this](const QString& path) { save(path); });
}

void HandoverDialog::save(const QString& path)
{
    const Result<void> saved = saveHandover(m_html, path);
    setTone(m_outcome, saved ? Tone::Calm : Tone::Bad);
    Announced::say(m_outcome, saved ? tr("Saved to %1.").arg(path) : saved.error().message);
}

} // namespace evergrant
