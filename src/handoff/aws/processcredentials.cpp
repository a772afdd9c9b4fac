// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/processcredentials.h"
#include "core/errorcode.h"
#include "core/text/scrub.h"
#include "handoff/aws/commandwords.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::CredentialProcess)
};

constexpr qsizetype largestOutput = 64LL * 1024;

tl::unexpected<Error> failed(const QString& reason)
{
    return fail(ErrorKind::Usage, u"credential-process-failed"_s,
                Tr::tr("The credential_process of the AWS profile cannot be used: %1.").arg(reason));
}

Result<AwsCredentials> credentialsInOutput(const QByteArray& output)
{
    const QJsonDocument document = QJsonDocument::fromJson(output);
    if (!document.isObject())
        return failed(Tr::tr("it did not print JSON"));
    if (document["Version"_L1].toInt() != 1)
        return failed(Tr::tr("it printed another Version than 1"));
    const auto credentials = awsCredentialsFromJson(document.object(), "SessionToken"_L1);
    return credentials ? credentials : failed(credentials.error().message);
}

} // namespace

CredentialProcess::CredentialProcess(const QString& command, Clock& clock)
    : m_command(command)
    , m_alarm(clock.makeAlarm([this] {
        end(fail(ErrorKind::Temporary, errorcode::timeout,
                 Tr::tr("The credential_process of the AWS profile did not end within %1 s and was stopped.")
                     .arg(timeLimit.count())));
    }))
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CredentialProcess::read);
    connect(&m_process, &QProcess::readyReadStandardError, this, &CredentialProcess::read);
    connect(&m_process, &QProcess::finished, this, &CredentialProcess::conclude);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(failed(Tr::tr("%1 cannot be started").arg(m_process.program())));
    });
}

CredentialProcess::~CredentialProcess()
{
    end(fail(ErrorKind::Cancelled, u"cancelled"_s, QString()));
    m_process.waitForFinished(); // it was killed
    wipe(m_output);
}

QFuture<Result<AwsCredentials>> CredentialProcess::start()
{
    const auto words = commandWords(m_command);
    if (!words) {
        end(failed(words.error().message));
        return m_result.future();
    }
    m_alarm->set(timeLimit);
    m_process.setProgram(words->first());
    m_process.setArguments(words->sliced(1));
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start();
    return m_result.future();
}

void CredentialProcess::read()
{
    QByteArray output = m_process.readAllStandardOutput();
    m_output += output;
    wipe(output);
    m_complaint = (m_complaint + m_process.readAllStandardError()).right(1000);
    if (m_output.size() > largestOutput)
        end(failed(Tr::tr("it printed too much")));
}

void CredentialProcess::conclude()
{
    read();
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0) {
        end(credentialsInOutput(m_output));
        return;
    }
    const QString words = scrubbed(QString::fromUtf8(m_complaint));
    if (m_process.exitStatus() != QProcess::NormalExit)
        end(failed(Tr::tr("it was ended by a signal")));
    else if (words.isEmpty())
        end(failed(Tr::tr("its exit code is %1").arg(m_process.exitCode())));
    else
        end(failed(Tr::tr("its exit code is %1, and it says “%2”").arg(m_process.exitCode()).arg(words)));
}

void CredentialProcess::end(Result<AwsCredentials> result)
{
    if (!m_result.settle(std::move(result)))
        return;
    m_alarm->disarm();
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
}

} // namespace evergrant::handoff
