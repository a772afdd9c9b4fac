// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/servicecommand.h"

#include "cli/options.h"
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

constexpr ProgramRun::Limits limits{std::chrono::minutes(3), std::chrono::seconds(5)}; // starting takes 90 s at most

} // namespace

void ServiceCommand::setup(Options& options)
{
    options.flag("--system", m_system, tr("The unit of the system, for a machine without a keyring; as root"));
    options.text("--run-as", m_runAs, tr("With --system: the user whose worker it is (default: who calls sudo)"));
}

Result<void> ServiceCommand::check()
{
    // What systemd takes for a user, without what would be escaped in the name of a unit.
    static const QRegularExpression form(u"^[a-z_][a-z0-9_.]{0,30}$"_s);
    if (!m_runAs.isEmpty() && !m_system)
        return usageError(tr("--run-as goes with --system."));
    if (!m_runAs.isEmpty() && !form.match(m_runAs).hasMatch())
        return usageError(tr("--run-as: \"%1\" is no name of a user that a unit can have.").arg(plainLine(m_runAs)));
    return {};
}

QString ServiceCommand::runAs() const
{
    return m_runAs.isEmpty() ? qEnvironmentVariable("SUDO_USER") : m_runAs;
}

QString ServiceCommand::unitName() const
{
    if (!m_system)
        return QString::fromLatin1(userUnitName);
    return runAs().isEmpty() ? QString() : systemUnitName(runAs());
}

QString ServiceCommand::unitFileName() const
{
    return QString::fromLatin1(m_system ? systemUnitTemplate : userUnitName);
}

QStringList ServiceCommand::systemctl(const QStringList& words) const
{
    QStringList command{u"systemctl"_s, u"--no-ask-password"_s, u"--no-pager"_s};
    if (!m_system)
        command += u"--user"_s;
    return command + words;
}

void ServiceCommand::need(const QStringList& command, const Secret& input,
                          std::function<void(const QString& said)> then)
{
    const ProgramCall call{command, QProcessEnvironment::systemEnvironment(), u"/"_s, true};
    m_run = std::make_unique<ProgramRun>(call, TokenScrubber({input}), limits, context().clock);
    m_run->start(input).then(this, [this, command, then = std::move(then)](const ProgramEnd& end) {
        // Not from within the run, which the next one replaces.
        QMetaObject::invokeMethod(
            this, [this, command, end, then] { ended(command, end, then); }, Qt::QueuedConnection);
    });
}

void ServiceCommand::ended(const QStringList& command, const ProgramEnd& end,
                           const std::function<void(const QString& said)>& then)
{
    const QString said = QString::fromUtf8(end.said).trimmed();
    const bool hasExited = end.how == ProgramEnd::How::Exited;
    if (hasExited && end.code == 0)
        return then(said);
    const QString reason = !said.isEmpty() ? plainLine(said)
                           : hasExited     ? tr("exit code %1").arg(end.code)
                                           : tr("it was ended");
    failed({ErrorKind::Failed, u"program-failed"_s, tr("\"%1\" failed: %2").arg(command.join(u' '), reason)});
}

} // namespace evergrant::cli
