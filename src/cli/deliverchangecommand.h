// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/delivery.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant deliver test NAME ID, deliver now NAME [ID], deliver pause NAME ID, deliver resume NAME ID
class DeliverChangeCommand : public Command
{
    Q_OBJECT

public:
    enum class Change { Test, Now, Pause, Resume };
    explicit DeliverChangeCommand(Change change)
        : m_change(change)
    {
    }
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    void tried(const QList<DeliveryStatus>& deliveries);

    Change m_change;
    QString m_name, m_id; ///< m_id: empty with Now: all
};

} // namespace evergrant::cli
