// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctorcommand.h"

#include "cli/options.h"
#include "cli/texttable.h"
#include "core/errorcode.h"
#include "link/bundlecollector.h"
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

constexpr std::chrono::seconds checksLimit(60);

/// 0: none.
int colourOf(const api::DoctorCheck& check)
{
    using api::CheckStatus;
    if (check.status == CheckStatus::Ok)
        return check.isChecked ? 32 : 0;
    return check.status == CheckStatus::Failed ? 31 : 33;
}

/// What is well needs no advice, but a live trial is there to be reported.
bool isAdvised(const api::DoctorCheck& check)
{
    return !check.remedy.isEmpty() && (check.status != api::CheckStatus::Ok || check.id.startsWith("live:"_L1));
}

} // namespace

void DoctorCommand::setup(Options& options)
{
    options.flag("--json", m_json, tr("Print JSON"));
    options.text("--live", m_live, tr("Also test the connection NAME with real requests"));
    options.text(
        "--bundle", m_bundle,
        tr("Write a diagnostic bundle to this file (-: standard output): states, checks, timelines and the last "
           "events, tokens as fingerprints"));
    options.flag("--recovery-code", m_recoveryCode,
                 tr("Print a new recovery code: it opens the stored grants when the keyring has lost their key"));
    options.flag("--recover-stdin", m_recover, tr("Read a recovery code from standard input and put the key back"));
    options.flag("--begin-anew", m_abandonsLostKey,
                 tr("The key is lost for good: put the stored grants aside and go on with the keyring's copies"));
    options.footer(tr("Exit codes: 0 nothing has failed, there may be warnings; 1 something has failed, such as a\n"
                      "connection without access (unless it is paused), a delivery, a job, an alert, the store or the\n"
                      "disk, or no background worker answers. --bundle ends with 0 once the bundle is written, and\n"
                      "with 1 where no worker answers."));
}

Result<void> DoctorCommand::check()
{
    if (int(m_recoveryCode) + int(m_recover) + int(m_abandonsLostKey) + int(m_json || !m_live.isEmpty()) +
            int(!m_bundle.isEmpty()) >
        1)
        return usageError(
            tr("--bundle, --recovery-code, --recover-stdin and --begin-anew cannot be combined with other options."));
    return m_live.isEmpty() ? Result<void>() : checkNames({m_live});
}

void DoctorCommand::begin()
{
    const auto sayMessage = [this](const api::Report& report) {
        say(report.message);
        finish(ExitCode::Done);
    };
    if (m_recoveryCode)
        return makeRecoveryCode();
    if (!m_bundle.isEmpty())
        return makeBundle();
    if (m_abandonsLostKey)
        return ask<api::AbandonLostKey>({}, sayMessage);
    if (m_recover)
        return readSecrets({{tr("Recovery code"), [this](const Secret& code) { m_code = code; }}},
                           [this, sayMessage] { ask<api::Recover>({m_code}, sayMessage); });
    ask<api::Doctor>({m_live}, [this](const api::Doctor::Answer& answer) { report(answer); });
}

void DoctorCommand::makeBundle()
{
    auto* collector =
        new link::BundleCollector(context().worker, context().clock, u"evergrant-cli " EVERGRANT_VERSION ""_s, this);
    const std::shared_ptr<Alarm> limit = context().clock.makeAlarm([collector] { collector->endChecks(checksLimit); });
    connect(collector, &link::BundleCollector::checksBegun, this, [this, limit] {
        say(tr("Checking keyring, network and services. This takes up to %1 s.").arg(checksLimit.count()));
        limit->set(checksLimit);
    });
    connect(collector, &link::BundleCollector::collected, this, [this, collector, limit](const QString& text) {
        limit->disarm();
        // Without a worker there is a bundle, too, but it knows next to nothing.
        const ExitCode code = collector->hasWorker() ? ExitCode::Done : ExitCode::Failed;
        if (m_bundle != "-"_L1)
            return writeBundle(text.toUtf8(), code);
        if (print(text.toUtf8()))
            finish(code);
    });
    collector->collect();
}

void DoctorCommand::writeBundle(const QByteArray& text, ExitCode code)
{
    QSaveFile file(m_bundle);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Command::failed({ErrorKind::Failed, errorcode::cannotWrite,
                                tr("%1 cannot be written: %2.").arg(m_bundle, file.errorString())});
    say(tr("Written to %1. It holds no tokens and no secrets, but names of accounts and services: read it before you "
           "send "
           "it.")
            .arg(m_bundle));
    finish(code);
}

void DoctorCommand::makeRecoveryCode()
{
    ask<api::RecoveryCode>({}, [this](const api::RecoveryCode::Answer& answer) {
        if (!printSecret(answer.code))
            return;
        say(tr(
            "Write it down and keep it away from this computer. It is shown this once; an earlier code does not work "
            "any more."));
        finish(ExitCode::Done);
    });
}

void DoctorCommand::failed(const Error& error)
{
    if (isAboutKeys() || error.kind == ErrorKind::Usage || error.kind == ErrorKind::NoSuchConnection ||
        error.code == errorcode::cannotWrite) {
        Command::failed(error);
        return;
    }
    report({{api::unreachableWorkerCheck(error)}});
}

void DoctorCommand::report(const api::Doctor::Answer& answer)
{
    bool allFine = true;
    QList<QList<Cell>> rows;
    for (const auto& check : answer.checks) {
        allFine = allFine && check.status != api::CheckStatus::Failed;
        rows += {{shownWord(check), console().showsColours() ? colourOf(check) : 0}, {check.title}, {check.message}};
        if (isAdvised(check))
            rows += {{}, {}, {tr("-> %1").arg(check.remedy)}};
    }
    if (m_json ? printJson(answer) : print(alignedTable(rows).toUtf8()))
        finish(allFine ? ExitCode::Done : ExitCode::Failed);
}

} // namespace evergrant::cli
