// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/wizard/shownprovider.h"
#include <QWidget>
#include <memory>
#include <optional>

class QSortFilterProxyModel;
class QStandardItemModel;

namespace evergrant {

namespace Ui {
class ChoosePage;
}

/// The wizard's first step: which service?
class ChoosePage : public QWidget
{
    Q_OBJECT

public:
    explicit ChoosePage(QWidget* parent = nullptr);
    ~ChoosePage() override;

    void setProviders(const QList<ShownProvider>& providers);
    /// The list could not be fetched.
    void complain(const QString& message);
    std::optional<ShownProvider> chosen() const;
    void startOver();
    void choose(const QString& providerId); ///< ends a search

protected:
    /// Up and down in the search field move through the list, so that nobody has to leave it.
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void chosenChanged();
    void activated(); ///< double click

private:
    void showNote();

    std::unique_ptr<Ui::ChoosePage> m_ui;
    QList<ShownProvider> m_providers;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_filter;
};

} // namespace evergrant
