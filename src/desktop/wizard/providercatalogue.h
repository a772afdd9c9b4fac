// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/wizard/shownprovider.h"
#include "link/workerlink.h"
#include <QObject>
#include <functional>
#include <optional>

namespace evergrant {

/// The services that the worker has presets for, asked for once. Until an answer has arrived, each load() sends a
/// request.
class ProviderCatalogue : public QObject
{
    Q_OBJECT

public:
    /// `link` outlives the catalogue.
    explicit ProviderCatalogue(link::WorkerLink& link, QObject* parent = nullptr);

    /// loaded() or failed() follows, at once if everything is there.
    void load();
    bool isLoaded() const { return !m_providers.isEmpty(); }
    const QList<ShownProvider>& providers() const { return m_providers; }
    std::optional<ShownProvider> provider(const QString& id) const;

Q_SIGNALS:
    void loaded();
    void failed(const QString& message);

private:
    link::WorkerLink& m_link;
    QList<ShownProvider> m_providers;
    bool m_asking = false;
};

} // namespace evergrant
