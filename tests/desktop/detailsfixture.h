// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/details/detailspage.h"
#include "fakes.h"
#include <QDialog>
#include <QTest>

namespace evergrant {

/// A details page with a scripted worker behind it.
class DetailsFixture : public QObject
{
protected:
    void makePage()
    {
        m_window.reset();
        m_authorizations.reset();
        m_model.reset();
        m_events = FakeEvents();
        m_link = std::make_unique<FakeLink>();
        m_clock = std::make_unique<FakeClock>(sampleNow());
        m_model = std::make_unique<ConnectionsModel>(*m_link, *m_clock);
        m_authorizations = std::make_unique<Authorizations>(*m_link, *m_clock, [](const QUrl&, const auto&) {});
        m_window = std::make_unique<QWidget>();
        m_actions = new ConnectionActions(*m_link, *m_model, m_window.get());
        const BrowserOpener opener = [this](const QUrl& url, const std::function<void()>& failed) {
            m_opened.append(url);
            m_noBrowser = failed;
        };
        m_page = new DetailsPage(*m_actions, *m_authorizations, m_events, *m_clock, opener, m_window.get());
        m_window->resize(900, 700);
        m_page->resize(900, 700);
        m_window->show();
    }

    void showView(const api::ConnectionView& view) { m_page->setView(ShownConnection(view)); }
    static api::ConnectionView sample(const QString& name)
    {
        const auto views = sampleViews() + keyViews();
        const auto found = std::ranges::find(views, name, &api::ConnectionView::name);
        return found == views.end() ? api::ConnectionView() : *found;
    }
    QDialog* dialog() { return m_window->findChild<QDialog*>(); }
    template <typename T>
    T* find(const QString& name)
    {
        return m_window->findChild<T*>(name);
    }

    /// What the catalogue asks for when the first view is shown.
    void loadProviders()
    {
        m_link->script<api::Providers>(sampleProviders());
        m_actions->providers().load();
        QTRY_VERIFY(m_actions->providers().isLoaded());
    }

    FakeEvents m_events;
    QList<QUrl> m_opened;
    std::function<void()> m_noBrowser; ///< tells that the last one of m_opened did not open
    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ConnectionsModel> m_model;
    std::unique_ptr<Authorizations> m_authorizations;
    std::unique_ptr<QWidget> m_window;
    ConnectionActions* m_actions = nullptr;
    DetailsPage* m_page = nullptr;
};

} // namespace evergrant
