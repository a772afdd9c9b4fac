// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace evergrant::cli {

/// evergrant add NAME --provider ID ...
class AddCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    void send(const QJsonObject& params);

    QString m_name, m_provider, m_grant, m_title, m_clientId, m_redirectUri;
    QStringList m_scopes, m_settings;
    bool m_secretFromStdin = false, m_proxyPasswordFromStdin = false;
};

} // namespace evergrant::cli
