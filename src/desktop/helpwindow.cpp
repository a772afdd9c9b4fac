// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/helpwindow.h"

#include "core/text/language.h"
#include "desktop/widgets/theme.h"
#include "ui_helpwindow.h"
#include <QEvent>
#include <QFile>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextCursor>
#include <utility>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pageFile(const QString& name)
{
    const QString translated = u":/desktop/help/%1/%2.md"_s.arg(languageOfTexts(), name);
    return QFile::exists(translated) ? translated : u":/desktop/help/%1.md"_s.arg(name);
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::HelpWindow>())
{
    m_ui->setupUi(this);
    m_ui->helpBrowser->setOpenLinks(false);
    connect(m_ui->helpBrowser, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.fragment() == "recovery-code"_L1)
            Q_EMIT recoveryCodeWanted();
        else if (link.fragment() == "diagnostic-bundle"_L1)
            Q_EMIT bundleWanted();
        else if (link.fragment() == "rehearsal"_L1)
            Q_EMIT rehearsalWanted();
        else if (link.path().endsWith(".md"_L1))
            showPage(link.path().chopped(3));
    });
    connect(m_ui->bundleButton, &QPushButton::clicked, this, &HelpWindow::bundleWanted);
    connect(m_ui->rehearsalButton, &QPushButton::clicked, this, &HelpWindow::rehearsalWanted);
    connect(m_ui->overviewButton, &QPushButton::clicked, this, [this] { showPage({}); });
    auto* escape = new QShortcut(QKeySequence::Cancel, this);
    connect(escape, &QShortcut::activated, this, &QWidget::close);
    auto* back = new QShortcut(QKeySequence::Back, this);
    connect(back, &QShortcut::activated, this, [this] { showPage({}); });
    showPage({});
}

HelpWindow::~HelpWindow() = default;

void HelpWindow::showPage(const QString& page)
{
    const QString name = page.isEmpty() ? u"help"_s : page;
    QFile file(pageFile(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_ui->helpBrowser->setMarkdown(QString::fromUtf8(file.readAll()));
    colourLinks();
    m_ui->helpBrowser->verticalScrollBar()->setValue(0);
    m_ui->overviewButton->setVisible(name != "help"_L1);
}

/// Markdown takes the colour of links from the system's palette, which need not go with our background.
void HelpWindow::colourLinks()
{
    QTextCharFormat colour;
    colour.setForeground(currentColours().accent);
    // One fragment after the other: a selection that begins outside of a table is none of the text in it.
    for (QTextBlock block = m_ui->helpBrowser->document()->begin(); block.isValid(); block = block.next()) {
        QList<QTextFragment> links;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor())
                links.append(it.fragment());
        }
        for (const QTextFragment& link : std::as_const(links)) {
            QTextCursor cursor(block);
            cursor.setPosition(link.position());
            cursor.setPosition(link.position() + link.length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(colour);
        }
    }
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourLinks();
}

} // namespace evergrant
