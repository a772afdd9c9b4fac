// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/workerlink.h"

namespace evergrant::link {

/// The worker's link, for those who ask it to do something: knows whether an answer is awaited.
class AskingLink : public WorkerLink
{
    Q_OBJECT

public:
    /// `link` outlives this.
    explicit AskingLink(WorkerLink& link, QObject* parent = nullptr);

    void request(const QString& method, const QJsonObject& params, QObject* context, Answer answer) override;
    bool isConnected() const override { return m_link.isConnected(); }
    /// Also while the last answer is being dealt with, so that the next question follows without a gap.
    bool isWaiting() const { return m_waiting > 0; }

Q_SIGNALS:
    void answered(); ///< nothing is awaited any more

private:
    WorkerLink& m_link;
    int m_waiting = 0;
};

} // namespace evergrant::link
