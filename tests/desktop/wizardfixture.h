// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/wizard/addconnectiondialog.h"
#include "fakes.h"
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace evergrant {

/// The wizard with a scripted worker behind it.
class WizardFixture : public QObject
{
protected:
    void makeWizard()
    {
        m_dialog.reset();
        m_providers.reset();
        m_authorizations.reset();
        m_model.reset();
        m_opened.clear();
        m_link = std::make_unique<FakeLink>();
        m_clock = std::make_unique<FakeClock>(sampleNow());
        m_link->script<api::Providers>(sampleProviders());
        m_link->script<api::Draft>({QStringLiteral("http://localhost:43117/callback")});
        m_model = std::make_unique<ConnectionsModel>(*m_link, *m_clock);
        const BrowserOpener opener = [this](const QUrl& url, const std::function<void()>& failed) {
            m_opened.append(url);
            m_noBrowser = failed;
        };
        m_authorizations = std::make_unique<Authorizations>(*m_link, *m_clock, opener);
        m_providers = std::make_unique<ProviderCatalogue>(*m_link);
        m_dialog =
            std::make_unique<AddConnectionDialog>(*m_link, *m_model, *m_authorizations, *m_providers, opener, nullptr);
    }

    /// Goes to the fields of a service; without `grant` by the usual way in.
    void choose(const QString& service, const QString& grant = {})
    {
        m_dialog->begin();
        auto* list = find<QListView>(QStringLiteral("servicesView"));
        QTRY_VERIFY(list->model()->rowCount() > 0);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == service)
                list->setCurrentIndex(list->model()->index(row, 0));
        }
        click(QStringLiteral("wizardNextButton"));
        if (m_dialog->step() == AddConnectionDialog::Grant) {
            if (!grant.isEmpty())
                find<QRadioButton>(QStringLiteral("grant_") + grant)->setChecked(true);
            click(QStringLiteral("wizardNextButton"));
        }
        QCOMPARE(m_dialog->step(), AddConnectionDialog::Register);
    }

    void type(const QString& key, const QString& text) { find<QLineEdit>(key + QStringLiteral("Edit"))->setText(text); }
    void click(const QString& button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    template <typename T>
    T* find(const QString& name)
    {
        T* found = m_dialog->findChild<T*>(name);
        if (found == nullptr)
            qWarning("no widget %s", qPrintable(name));
        return found;
    }

    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ConnectionsModel> m_model;
    std::unique_ptr<Authorizations> m_authorizations;
    std::unique_ptr<ProviderCatalogue> m_providers;
    std::unique_ptr<AddConnectionDialog> m_dialog;
    QList<QUrl> m_opened;
    std::function<void()> m_noBrowser; ///< tells that the last one of m_opened did not open
};

} // namespace evergrant
