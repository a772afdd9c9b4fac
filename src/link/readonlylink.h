// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/workerlink.h"

namespace evergrant::link {

/// The worker for somebody who may see everything and change nothing: passes on what only reads, and refuses everything
/// else without asking the worker. A method that is not known here is refused. Notices come through; the worker goes on
/// showing notifications itself, and is not kept from leaving.
class ReadOnlyLink : public WorkerLink
{
    Q_OBJECT

public:
    /// `link` outlives this.
    explicit ReadOnlyLink(WorkerLink& link, QObject* parent = nullptr);

    /// Errors besides: Usage "read-only".
    void request(const QString& method, const QJsonObject& params, QObject* context, Answer answer) override;
    bool isConnected() const override { return m_link.isConnected(); }

private:
    WorkerLink& m_link;
};

} // namespace evergrant::link
