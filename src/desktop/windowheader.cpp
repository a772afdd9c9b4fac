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
    , m_tabs(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    m_tabs->addButton(m_ui->connectionsTabButton, int(Page::Connections));
    m_tabs->addButton(m_ui->logTabButton, int(Page::Log));
    m_tabs->addButton(m_ui->jobsTabButton, int(Page::Jobs));
    m_tabs->addButton(m_ui->alertsTabButton, int(Page::Alerts));
    connect(m_tabs, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool checked) {
        if (checked)
            setPage();
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

WindowHeader::Page WindowHeader::page() const
{
    return Page(m_tabs->checkedId());
}

void WindowHeader::showPage(Page page)
{
    m_tabs->button(int(page))->setChecked(true);
}

/// Sync jobs and alerts have a button of their own for what can be added.
void WindowHeader::setPage()
{
    const bool ofConnections = page() == Page::Connections || page() == Page::Log;
    for (QWidget* button :
         std::initializer_list<QWidget*>{m_ui->renewAllButton, m_ui->pauseButton, m_ui->addConnectionButton})
        button->setVisible(ofConnections);
    Q_EMIT pageChanged();
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
