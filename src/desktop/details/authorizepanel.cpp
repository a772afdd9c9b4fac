// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/authorizepanel.h"

#include "desktop/widgets/wraplayout.h"
#include "ui_authorizepanel.h"
#include <QClipboard>
#include <QGuiApplication>

namespace evergrant {

AuthorizePanel::AuthorizePanel(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AuthorizePanel>())
{
    m_ui->setupUi(this);
    WrapLayout::wrap(*m_ui->panelButtons);
    // Whoever comes here hears how far it is, and no key ends it by mistake.
    setFocusProxy(m_ui->progressLabel);
    m_ui->progressShape->setShape({HealthShape::Form::TurningArrows, Tone::Info});
    connect(m_ui->copyLinkButton, &QPushButton::clicked, this, &AuthorizePanel::copyLink);
    connect(m_ui->openBrowserButton, &QPushButton::clicked, this, [this] {
        if (m_flow)
            m_flow->openBrowser();
    });
    connect(m_ui->pasteAddressButton, &QPushButton::clicked, this,
            [this] { showPasteField(m_ui->pasteArea->isHidden()); });
    connect(m_ui->usePastedButton, &QPushButton::clicked, this, &AuthorizePanel::paste);
    connect(m_ui->pasteEdit, &QLineEdit::returnPressed, this, &AuthorizePanel::paste);
    connect(m_ui->cancelAuthorizeButton, &QPushButton::clicked, this, [this] {
        if (m_flow)
            m_flow->cancel();
    });
    showPasteField(false);
    hide();
}

AuthorizePanel::~AuthorizePanel() = default;

void AuthorizePanel::setFlow(AuthorizeFlow* flow)
{
    if (flow == m_flow) {
        refresh();
        return;
    }
    if (m_flow)
        m_flow->disconnect(this);
    m_flow = flow;
    showPasteField(false);
    if (m_flow) {
        connect(m_flow, &AuthorizeFlow::changed, this, &AuthorizePanel::refresh);
        connect(m_flow, &AuthorizeFlow::pasteRefused, this, [this](const QString& message) {
            m_ui->pasteErrorLabel->setText(message);
            m_ui->pasteErrorLabel->show();
            m_ui->pasteEdit->setAccessibleDescription(message);
            m_ui->pasteEdit->setFocus();
            m_ui->pasteEdit->selectAll();
        });
    }
    refresh();
}

void AuthorizePanel::refresh()
{
    const bool running = m_flow && m_flow->stage() != AuthorizeFlow::Stage::Ended;
    m_ui->devicePanel->setFlow(running ? m_flow.get() : nullptr);
    setVisible(running);
    if (!running)
        return;
    const bool inBrowser = m_flow->stage() == AuthorizeFlow::Stage::InBrowser;
    const bool starting = m_flow->stage() == AuthorizeFlow::Stage::Starting;
    m_ui->progressLabel->setText(m_flow->progress());
    m_ui->copyLinkButton->setVisible(inBrowser && !m_flow->url().isEmpty());
    m_ui->openBrowserButton->setVisible(inBrowser && !m_flow->url().isEmpty());
    m_ui->pasteAddressButton->setVisible(inBrowser || starting);
    m_ui->pasteAddressButton->setEnabled(inBrowser);
    if (!inBrowser)
        m_ui->pasteArea->hide();
}

void AuthorizePanel::copyLink()
{
    if (!m_flow)
        return;
    QGuiApplication::clipboard()->setText(m_flow->url().toString(QUrl::FullyEncoded));
    m_ui->progressLabel->setText(tr("The link is copied. Open it in a browser on this computer; this page goes on by "
                                    "itself."));
}

void AuthorizePanel::paste()
{
    if (!m_flow || m_ui->pasteEdit->text().trimmed().isEmpty())
        return;
    m_ui->pasteErrorLabel->hide();
    m_flow->paste(m_ui->pasteEdit->text());
}

void AuthorizePanel::showPasteField(bool shown)
{
    m_ui->pasteArea->setVisible(shown);
    m_ui->pasteErrorLabel->hide();
    m_ui->pasteEdit->setAccessibleDescription({});
    m_ui->pasteEdit->clear(); // the address holds a code: it does not stay on the screen
    if (shown)
        m_ui->pasteEdit->setFocus();
}

} // namespace evergrant
