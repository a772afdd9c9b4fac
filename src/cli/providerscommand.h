// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/provider.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant providers [ID] [--json]
class ProvidersCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;

protected:
    void begin() override;

private:
    void show(const api::Providers::Answer& answer);
    static QByteArray tableOf(const QList<api::ProviderInfo>& providers);

    QString m_id; ///< empty: all
    bool m_json = false;
};

} // namespace evergrant::cli
