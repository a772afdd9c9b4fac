// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/helpwindow.h"

#include "ui_helpwindow.h"
#include <QFile>
#include <QShortcut>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::HelpWindow>())
{
    m_ui->setupUi(this);
    QFile page(u":/desktop/help.md"_s);
    if (page.open(QIODevice::ReadOnly))
        m_ui->helpBrowser->setMarkdown(QString::fromUtf8(page.readAll()));
    connect(m_ui->helpBrowser, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.fragment() == "recovery-code"_L1)
            Q_EMIT recoveryCodeWanted();
    });
    m_ui->helpBrowser->setOpenLinks(false);
    auto* escape = new QShortcut(QKeySequence::Cancel, this);
    connect(escape, &QShortcut::activated, this, &QWidget::close);
}

HelpWindow::~HelpWindow() = default;

} // namespace evergrant
