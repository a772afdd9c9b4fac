// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "handoff/aws/awscredentials.h"
#include "net/settled.h"
#include <QObject>
#include <QProcess>

namespace evergrant::handoff {

/// One run of a credential_process: no shell, the worker's environment, nothing on stdin. It prints
/// {"Version":1,"AccessKeyId","SecretAccessKey","SessionToken"?,"Expiration"?} and exits with 0.
class CredentialProcess : public QObject
{
    Q_OBJECT

public:
    /// It is killed after this.
    static constexpr std::chrono::seconds timeLimit{60};

    /// `command` as written in the profile. `clock` outlives this.
    CredentialProcess(const QString& command, Clock& clock);
    ~CredentialProcess() override;

    /// Once only. Errors: Usage "bad-command" or "credential-process-failed", Temporary "timeout".
    QFuture<Result<AwsCredentials>> start();

private:
    void read();
    void conclude();
    void end(Result<AwsCredentials> result);

    QString m_command;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_complaint;
    std::unique_ptr<Alarm> m_alarm;
    Settled<Result<AwsCredentials>> m_result;
};

} // namespace evergrant::handoff
