// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tray/trayicon.h"

#include "desktop/jobs/jobtexts.h"
#include "desktop/tray/connectionmenu.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/texts.h"
#include <QGuiApplication>
#include <QMenu>
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

TrayIcon::TrayIcon(const ConnectionsModel& model, const JobsModel& jobs, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_jobs(jobs)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(u"trayMenu"_s);
    m_icon.setContextMenu(m_menu.get());
    connect(&m_model, &ConnectionsModel::changed, this, &TrayIcon::refresh);
    connect(&m_jobs, &JobsModel::changed, this, &TrayIcon::refresh);
    connect(m_menu.get(), &QMenu::aboutToShow, this, [this] {
        fillMenu(); // "renews in ..." goes by the clock
        m_isOpen = true;
    });
    // Later, because the menu closes first and then does what was chosen in it.
    connect(m_menu.get(), &QMenu::aboutToHide, this, [this] { m_isOpen = false; });
    connect(m_menu.get(), &QMenu::aboutToHide, this, &TrayIcon::fillClosedMenu, Qt::QueuedConnection);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageClicked);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::activate);
    refresh();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::show()
{
    m_icon.show();
}

/// Not by the second click of two, which an XEmbed tray tells as a double click after the first: the window would come
/// and go.
void TrayIcon::activate(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger)
        Q_EMIT toggleWanted();
}

void TrayIcon::setReachable(bool reachable)
{
    m_reachable = reachable;
    refresh();
}

void TrayIcon::showMessage(const QString& title, const QString& text)
{
    // Not the icon's own shape: it may still be the one from before the notice, and show that all is well.
    // Whether the tray's notifications read markup is not known here.
    m_icon.showMessage(ForeignText::trayTip(title), ForeignText::trayTip(text), QGuiApplication::windowIcon());
}

void TrayIcon::refresh()
{
    const QList<ShownConnection> views = m_model.views(1);
    QStringList tip{u"Evergrant"_s};
    if (!m_reachable) {
        m_shape = HealthShape::unknown();
        tip.append(tr("The background worker cannot be reached"));
    } else if (views.isEmpty()) {
        m_shape = {HealthShape::Form::HollowRing, Tone::Fine};
        tip.append(tr("No connection yet"));
    } else {
        const ShownConnection& worst = views.first();
        const bool fine = sectionOf(worst) == Section::Fine;
        const auto& jobs = m_jobs.jobs();
        const auto failing = std::ranges::find(jobs, JobState::Failing, &api::JobView::state);
        const bool jobFails = failing != jobs.end();
        m_shape = fine && jobFails ? JobTexts::shape(*failing) : HealthShape::of(worst);
        if (!fine)
            tip.append(u"%1: %2"_s.arg(worst.shownTitle(), Texts::healthWord(worst)));
        if (jobFails)
            tip.append(u"%1: %2"_s.arg(failing->name, JobTexts::word(failing->state)));
        if (fine && !jobFails)
            tip.append(tr("Everything works"));
    }
    m_icon.setIcon(m_shape.icon(panelColours()));
    m_icon.setToolTip(ForeignText::trayTip(tip.join(u'\n')));
    fillClosedMenu();
}

void TrayIcon::fillClosedMenu()
{
    if (!m_isOpen)
        fillMenu();
}

void TrayIcon::fillMenu()
{
    clearMenu();
    addConnections();
    addJobs();
    const bool usable = m_reachable && !m_model.isEmpty();
    const auto add = [this](const QString& text, const QString& name, bool enabled, auto work) {
        QAction* action = m_menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, work);
    };
    add(tr("Renew &all now"), u"trayRenewAll"_s, usable, [this] { Q_EMIT renewAllWanted(); });
    if (m_model.areAllPaused())
        add(tr("&Resume all"), u"trayResumeAll"_s, usable, [this] { Q_EMIT resumeAllWanted(); });
    if (!m_model.areAllPausedWithoutEnd()) {
        auto* pause = new PauseMenu(tr("&Pause all"), u"trayPauseAll"_s, m_menu.get());
        pause->setEnabled(usable);
        connect(pause, &PauseMenu::chosen, this, &TrayIcon::pauseAllWanted);
        m_menu->addMenu(pause);
    }
    m_menu->addSeparator();
    add(tr("&Open Evergrant"), u"trayOpen"_s, true, [this] { Q_EMIT openWanted(); });
    add(tr("&Quit…"), u"trayQuit"_s, true, [this] { Q_EMIT quitWanted(); });
    m_menu->actions().last()->setShortcut(Qt::CTRL | Qt::Key_Q); // shown only: the key is the window's
}

/// A menu in this one outlasts what was chosen in it: that may be what changes the connection.
void TrayIcon::clearMenu()
{
    m_menu->clear();
    const auto menus = m_menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly);
    for (QMenu* menu : menus)
        menu->deleteLater();
}

void TrayIcon::addConnections()
{
    const QList<ShownConnection> views = m_model.views(ListedConnections);
    for (const ShownConnection& view : views)
        addConnection(view);
    if (m_model.count() > ListedConnections) {
        QAction* more = m_menu->addAction(tr("… and %1 more").arg(m_model.count() - ListedConnections));
        connect(more, &QAction::triggered, this, &TrayIcon::openWanted);
    }
    if (!views.isEmpty())
        m_menu->addSeparator();
}

void TrayIcon::addConnection(const ShownConnection& view)
{
    const QString line = u"%1 – %2"_s.arg(view.shownTitle(), m_model.lineOf(view));
    auto* menu = new ConnectionMenu(view, line, m_reachable, m_menu.get());
    const HealthShape shape = m_reachable ? HealthShape::of(view) : HealthShape::unknown();
    menu->setIcon(shape.icon(panelColours()));
    connect(menu, &ConnectionMenu::openWanted, this, [this, id = view.id] { Q_EMIT connectionWanted(id); });
    connect(menu, &ConnectionMenu::signInWanted, this, [this, id = view.id] { Q_EMIT signInWanted(id); });
    connect(menu, &ConnectionMenu::renewWanted, this, [this, view] { Q_EMIT renewWanted(view); });
    connect(menu, &ConnectionMenu::pauseWanted, this,
            [this, view](PauseLength length) { Q_EMIT pauseWanted(view, length); });
    connect(menu, &ConnectionMenu::resumeWanted, this, [this, view] { Q_EMIT resumeWanted(view); });
    connect(menu, &ConnectionMenu::copyNameWanted, this, [this, view] { Q_EMIT copyNameWanted(view); });
    m_menu->addMenu(menu);
}

void TrayIcon::addJobs()
{
    const QList<api::JobView> jobs = m_jobs.jobs().mid(0, ListedJobs);
    for (const api::JobView& job : jobs) {
        const QString line = m_reachable ? JobTexts::lastRun(job, m_jobs.now()) : Texts::unknownWord();
        QString text = u"%1 – %2"_s.arg(job.name, line);
        text.replace(u'&', u"&&"_s);
        const HealthShape shape = m_reachable ? JobTexts::shape(job) : HealthShape::unknown();
        QAction* action = m_menu->addAction(shape.icon(panelColours()), text);
        action->setObjectName(u"trayJob_"_s + job.name);
        connect(action, &QAction::triggered, this, [this, name = job.name] { Q_EMIT jobWanted(name); });
    }
    if (!jobs.isEmpty())
        m_menu->addSeparator();
}

} // namespace evergrant
