// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/authorizepanel.h"

#include "desktop/widgets/announced.h"
#include "desktop/widgets/wraplayout.h"
#include "ui_authorizepanel.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

AuthorizePanel::AuthorizePanel(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AuthorizePanel>())
    , m_elsewhere(new QMenu(this))
{
    m_ui->setupUi(this);
    WrapLayout::wrap(*m_ui->panelButtons);
    // Whoever comes here hears how far it is, and no key ends it by mistake.
    setFocusProxy(m_ui->progressLabel);
    m_ui->progressShape->setShape({HealthShape::Form::TurningArrows, Tone::Info});
    m_elsewhere->setObjectName(u"signInElsewhereMenu"_s);
    m_ui->signInElsewhereButton->setMenu(m_elsewhere);
    m_ui->signInElsewhereButton->hide();
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
    const bool hasLink = inBrowser && !m_flow->url().isEmpty();
    if (hasLink && m_ui->signInElsewhereButton->isHidden())
        fillMenu();
    m_ui->signInElsewhereButton->setVisible(hasLink);
    if (hasLink)
        m_onPhone->setVisible(m_flow->canSwitchToCode());
    m_ui->openBrowserButton->setVisible(hasLink);
    m_ui->pasteAddressButton->setVisible(inBrowser || starting);
    m_ui->pasteAddressButton->setEnabled(inBrowser);
    if (!inBrowser)
        m_ui->pasteArea->hide();
}

/// Browsers are looked for at each sign-in: one may have been installed since.
void AuthorizePanel::fillMenu()
{
    qDeleteAll(m_elsewhere->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    m_elsewhere->clear();
    m_onPhone = m_elsewhere->addAction(tr("On my &phone…"));
    m_onPhone->setObjectName(u"onPhoneAction"_s);
    connect(m_onPhone, &QAction::triggered, this, [this] {
        if (m_flow)
            m_flow->switchToCode();
    });
    const QList<BrowserProgram> browsers = browsersHere();
    addBrowsers(tr("In another &browser"), u"otherBrowser"_s, browsers, false);
    addBrowsers(tr("In a private &window"), u"privateWindow"_s, browsers, true);
    QAction* copy = m_elsewhere->addAction(tr("Cop&y sign-in link"));
    copy->setObjectName(u"copyLinkAction"_s);
    connect(copy, &QAction::triggered, this, [this] {
        copyLink(tr("The link is copied. Open it in a browser on this computer; this page goes on by itself."));
    });
}

/// Of two browsers one is another one; with fewer the person pastes the link.
void AuthorizePanel::addBrowsers(const QString& text, const QString& name, const QList<BrowserProgram>& browsers,
                                 bool privately)
{
    if (browsers.size() < (privately ? 1 : 2)) {
        QAction* action = m_elsewhere->addAction(text);
        action->setObjectName(name + u"Action"_s);
        connect(action, &QAction::triggered, this, [this, privately] { copyForBrowser(privately); });
        return;
    }
    auto* menu = new QMenu(text, m_elsewhere);
    menu->setObjectName(name + u"Menu"_s);
    for (const BrowserProgram& browser : browsers) {
        QAction* action = menu->addAction(browser.name);
        action->setObjectName(name + u'_' + browser.id);
        connect(action, &QAction::triggered, this, [this, browser, privately] { openWithBrowser(browser, privately); });
    }
    m_elsewhere->addMenu(menu);
}

void AuthorizePanel::openWithBrowser(const BrowserProgram& browser, bool privately)
{
    if (!m_flow)
        return;
    if (openWith(browser, m_flow->url(), privately))
        Announced::say(m_ui->progressLabel,
                       tr("%1 opens. Sign in there and allow access; this page goes on by itself.").arg(browser.name));
    else
        copyForBrowser(privately);
}

void AuthorizePanel::copyForBrowser(bool privately)
{
    copyLink(privately ? tr("The link is copied. Paste it into a private window of your browser; this page goes on by "
                            "itself.")
                       : tr("The link is copied. Paste it into another browser on this computer; this page goes on by "
                            "itself."));
}

void AuthorizePanel::copyLink(const QString& next)
{
    if (!m_flow)
        return;
    QGuiApplication::clipboard()->setText(m_flow->url().toString(QUrl::FullyEncoded));
    Announced::say(m_ui->progressLabel, next);
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
