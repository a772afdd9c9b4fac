// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windowheader.h"

#include "ui_windowheader.h"
#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <algorithm>
#include <iterator>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

WindowHeader::WindowHeader(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::WindowHeader>())
    , m_tabs(new QButtonGroup(this))
    , m_pages(new QPushButton(this))
    , m_renewAll(new QAction(tr("Renew &all"), this))
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
    auto* moreMenu = new QMenu(m_ui->moreForAllButton);
    moreMenu->setObjectName(u"moreForAllMenu"_s);
    m_renewAll->setObjectName(u"renewAllAction"_s);
    m_ui->moreForAllButton->setMenu(moreMenu);
    fillPauseMenu();
    makePagesMenu();
    arrange();
    connect(m_renewAll, &QAction::triggered, this, &WindowHeader::renewAllWanted);
    for (const QPushButton* button : {m_ui->addConnectionButton, m_ui->addShortButton})
        connect(button, &QPushButton::clicked, this, &WindowHeader::addWanted);
    connect(m_ui->renewAllButton, &QPushButton::clicked, this, &WindowHeader::renewAllWanted);
    connect(m_ui->settingsButton, &QPushButton::clicked, this, &WindowHeader::settingsWanted);
    connect(m_ui->helpButton, &QPushButton::clicked, this, &WindowHeader::helpWanted);
}

WindowHeader::~WindowHeader() = default;

void WindowHeader::makePagesMenu()
{
    m_pages->setObjectName(u"pagesButton"_s);
    m_pages->setProperty("kind", u"tab"_s);
    m_pages->setCheckable(true);
    // It stands for the page that is shown; a press by its letter would take the mark away.
    connect(m_pages, &QAbstractButton::toggled, m_pages, [this] { m_pages->setChecked(true); });
    auto* menu = new QMenu(m_pages);
    menu->setObjectName(u"pagesMenu"_s);
    const QList<QAbstractButton*> tabs = m_tabs->buttons();
    for (QAbstractButton* tab : tabs) {
        QAction* action = menu->addAction(tab->text(), tab, [tab] { tab->setChecked(true); });
        action->setObjectName(tab->objectName() + u"Action"_s);
    }
    m_pages->setMenu(menu);
    m_ui->headerLayout->insertWidget(0, m_pages);
}

WindowHeader::Page WindowHeader::page() const
{
    return Page(m_tabs->checkedId());
}

void WindowHeader::showPage(Page page)
{
    m_tabs->button(int(page))->setChecked(true);
}

void WindowHeader::setPage()
{
    arrange();
    updateGeometry();
    Q_EMIT pageChanged();
}

/// Sync jobs and alerts have a button of their own for what can be added.
QList<QWidget*> WindowHeader::shownAt(Width width) const
{
    if (page() != Page::Connections && page() != Page::Log)
        return {};
    if (width != Width::Wide)
        return {m_ui->moreForAllButton, m_ui->addShortButton};
    return {m_ui->renewAllButton, m_ui->pauseButton, m_ui->addConnectionButton};
}

int WindowHeader::widthOf(Width width) const
{
    QList<QWidget*> shown = shownAt(width);
    const QList<QAbstractButton*> tabs = m_tabs->buttons();
    if (width == Width::Narrowest)
        shown.append(m_pages);
    else
        std::ranges::copy(tabs, std::back_inserter(shown));
    shown.append(m_ui->settingsButton);
    shown.append(m_ui->helpButton);
    const QMargins margins = layout()->contentsMargins();
    // The space between tabs and buttons is an item, too.
    int needed = margins.left() + margins.right() + static_cast<int>(shown.size()) * layout()->spacing();
    for (const QWidget* button : std::as_const(shown))
        needed += button->sizeHint().width();
    return needed;
}

void WindowHeader::arrange()
{
    m_pages->setText(m_tabs->checkedButton()->text());
    m_pages->setChecked(true); // as the tab in whose place it is
    const Width fitting = width() >= widthOf(Width::Wide)     ? Width::Wide
                          : width() >= widthOf(Width::Narrow) ? Width::Narrow
                                                              : Width::Narrowest;
    const QList<QWidget*> shown = shownAt(fitting);
    m_pages->setVisible(fitting == Width::Narrowest);
    const QList<QAbstractButton*> tabs = m_tabs->buttons();
    for (QAbstractButton* tab : tabs)
        tab->setVisible(fitting != Width::Narrowest);
    const QList<QWidget*> all{m_ui->renewAllButton, m_ui->pauseButton, m_ui->moreForAllButton,
                              m_ui->addConnectionButton, m_ui->addShortButton};
    for (QWidget* button : all)
        button->setVisible(shown.contains(button));
}

QSize WindowHeader::minimumSizeHint() const
{
    return {widthOf(Width::Narrowest), QFrame::minimumSizeHint().height()};
}

void WindowHeader::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

bool WindowHeader::event(QEvent* event)
{
    const bool handled = QFrame::event(event);
    // Other fonts and styles make the buttons wider or narrower.
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
    return handled;
}

void WindowHeader::setHasConnections(bool has)
{
    m_ui->renewAllButton->setEnabled(has);
    m_ui->pauseButton->setEnabled(has);
    m_ui->moreForAllButton->setEnabled(has);
}

void WindowHeader::setCurrent(const std::optional<ShownConnection>& view)
{
    m_current = view;
    fillPauseMenu();
}

void WindowHeader::fillPauseMenu()
{
    QMenu* menu = m_ui->pauseButton->menu();
    QMenu* more = m_ui->moreForAllButton->menu();
    more->clear(); // the other one deletes only what is in no further menu
    menu->clear();
    const auto before = menu->findChildren<PauseMenu*>(Qt::FindDirectChildrenOnly);
    for (PauseMenu* old : before)
        old->deleteLater(); // what was chosen in it may be what changes the connection
    const auto addPause = [this, menu](const QString& text, const QString& name, auto signal) {
        auto* pause = new PauseMenu(text, name, menu);
        connect(pause, &PauseMenu::chosen, this, signal);
        menu->addMenu(pause);
    };
    const auto add = [this, menu](const QString& text, const QString& name, auto work) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, work);
    };
    if (m_current) {
        QString title = m_current->shownTitle();
        title.replace(u'&', u"&&"_s);
        if (m_current->paused)
            add(tr("&Resume “%1”").arg(title), u"resumeOneAction"_s, &WindowHeader::resumeOneWanted);
        if (canBePaused(*m_current))
            addPause(tr("&Pause “%1”").arg(title), u"pauseOneAction"_s, &WindowHeader::pauseOneWanted);
        menu->addSeparator();
    }
    addPause(tr("Pause &all"), u"pauseAllAction"_s, &WindowHeader::pauseAllWanted);
    add(tr("R&esume all"), u"resumeAllAction"_s, &WindowHeader::resumeAllWanted);
    more->addAction(m_renewAll);
    more->addSeparator();
    more->addActions(menu->actions());
}

} // namespace evergrant
