// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windowheader.h"

#include "ui_windowheader.h"
#include <QButtonGroup>
#include <QMenu>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

WindowHeader::WindowHeader(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::WindowHeader>())
{
    m_ui->setupUi(this);
    auto* tabs = new QButtonGroup(this);
    tabs->addButton(m_ui->connectionsTabButton);
    tabs->addButton(m_ui->logTabButton);
    connect(tabs, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool checked) {
        if (checked)
            Q_EMIT pageChanged();
    });
    auto* pauseMenu = new QMenu(m_ui->pauseButton);
    pauseMenu->setObjectName(u"pauseMenu"_s);
    m_ui->pauseButton->setMenu(pauseMenu);
    fillPauseMenu();
    connect(m_ui->addConnectionButton, &QPushButton::clicked, this, &WindowHeader::addWanted);
    connect(m_ui->renewAllButton, &QPushButton::clicked, this, &WindowHeader::renewAllWanted);
    connect(m_ui->helpButton, &QPushButton::clicked, this, &WindowHeader::helpWanted);
}

WindowHeader::~WindowHeader() = default;

bool WindowHeader::showsLog() const
{
    return m_ui->logTabButton->isChecked();
}

void WindowHeader::showLog()
{
    m_ui->logTabButton->setChecked(true);
}

void WindowHeader::showConnections()
{
    m_ui->connectionsTabButton->setChecked(true);
}

void WindowHeader::setHasConnections(bool has)
{
    m_ui->renewAllButton->setEnabled(has);
    m_ui->pauseButton->setEnabled(has);
}

void WindowHeader::setCurrent(const std::optional<ConnectionView>& view)
{
    m_current = view;
    fillPauseMenu();
}

void WindowHeader::fillPauseMenu()
{
    QMenu* menu = m_ui->pauseButton->menu();
    menu->clear();
    const auto add = [this, menu](const QString& text, const QString& name, auto work) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, work);
    };
    if (m_current) {
        QString title = m_current->shownTitle();
        title.replace(u'&', u"&&"_s);
        const bool paused = m_current->paused;
        add((paused ? tr("&Resume “%1”") : tr("&Pause “%1”")).arg(title), u"pauseOneAction"_s,
            [this, paused] { Q_EMIT pauseOneWanted(!paused); });
        menu->addSeparator();
    }
    add(tr("Pause &all"), u"pauseAllAction"_s, [this] { Q_EMIT pauseAllWanted(true); });
    add(tr("R&esume all"), u"resumeAllAction"_s, [this] { Q_EMIT pauseAllWanted(false); });
}

} // namespace evergrant
