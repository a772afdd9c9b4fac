// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/job.h"
#include "core/clock.h"
#include "core/event/event.h"
#include "desktop/details/authorizations.h"
#include "desktop/list/connectionactions.h"
#include "desktop/widgets/tallcontent.h"
#include <memory>

class QMenu;

namespace evergrant {

namespace Ui {
class DetailsPage;
}

/// Everything about one connection: one big sentence, at most one main button, then what is behind it.
class DetailsPage : public TallContent
{
    Q_OBJECT

public:
    /// All outlive the page.
    DetailsPage(ConnectionActions& actions, Authorizations& authorizations, EventReader& events, const Clock& clock,
                BrowserOpener opener, QWidget* parent = nullptr);
    ~DetailsPage() override;

    void setView(const ShownConnection& view);
    const ShownConnection& view() const { return m_view; }
    QMenu* menu() const { return m_menu; } ///< what can be done with the connection
    /// Those that use the connection.
    void setJobs(const QList<api::JobView>& jobs);
    /// Without a worker the state that was shown last is not shown as current.
    void setReachable(bool reachable);
    /// A second or a minute has passed: the countdown, and what is shown as so long ago.
    void tick();
    /// An `event` notice.
    void noteEvent(const Event& event);
    /// What the main button does.
    void act();

Q_SIGNALS:
    void jobWanted(const QString& job);
    void eventWanted(const evergrant::Event& event); ///< all that is known of it

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void openDocumentation(const QUrl& url);
    void connectUsage();
    void connectTimeline();
    void buildMenu();
    void refresh();
    void refreshHeadline();
    void refreshSignIn();
    void refreshButtons();
    bool canSignInOnPhone() const; ///< although it signs in in the browser
    void signInOnPhone();
    void refreshMenu();
    void refreshFacts();
    void refreshJobs();
    void loadEvents();
    static constexpr qsizetype MostEvents = 10000; ///< in a timeline
    QList<Event> readAll(EventFilter filter) const;
    std::optional<Event> lastProofBefore(qint64 beforeId) const;

    std::unique_ptr<Ui::DetailsPage> m_ui;
    ConnectionActions& m_actions;
    Authorizations& m_authorizations;
    EventReader& m_events;
    const Clock& m_clock;
    BrowserOpener m_opener;
    ShownConnection m_view;
    QList<api::JobView> m_jobs;
    QMenu* m_menu;
    QAction* m_renewAction = nullptr;
    PauseMenu* m_pauseMenu = nullptr;
    QAction* m_resumeAction = nullptr;
    QAction* m_authorizeAction = nullptr;
    QAction* m_spareAction = nullptr;
    QAction* m_secretAction = nullptr;
    QAction* m_replaceKeyAction = nullptr;
    QDate m_eventsDay; ///< on which they were shown
    bool m_eventsStale = true, m_reachable = true;
};

} // namespace evergrant
