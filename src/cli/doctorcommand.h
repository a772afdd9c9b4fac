// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/doctor.h"
#include "api/messages/keys.h"
#include "cli/command.h"

namespace evergrant::cli {

/// evergrant doctor [--json] [--live NAME] | --bundle FILE | --recovery-code | --recover-stdin | --begin-anew
class DoctorCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;
    void failed(const Error& error) override;

private:
    bool isAboutKeys() const { return m_recoveryCode || m_recover || m_abandonsLostKey; }
    void makeRecoveryCode();
    void makeBundle();
    void writeBundle(const QByteArray& text, ExitCode code);
    void report(const api::Doctor::Answer& answer);

    QString m_live;
    QString m_bundle; ///< path, or "-"; empty: none is wanted
    Secret m_code;
    bool m_json = false, m_recoveryCode = false, m_recover = false, m_abandonsLostKey = false;
};

} // namespace evergrant::cli
