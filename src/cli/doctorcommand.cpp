// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctorcommand.h"

#include "cli/options.h"
#include "cli/secretline.h"
#include "cli/texttable.h"
#include "core/errorcode.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void DoctorCommand::setup(Options& options)
{
    options.flag("--json", m_json, tr("Print JSON"));
    options.text("--live", m_live, tr("Also test the connection NAME with real requests"));
    options.flag("--recovery-code", m_recoveryCode,
                 tr("Print a new recovery code: it opens the stored grants when the keychain has lost their key"));
    options.flag("--recover-stdin", m_recover, tr("Read a recovery code from standard input and put the key back"));
    options.flag("--begin-anew", m_beginAnew,
                 tr("The key is lost for good: put the stored grants aside and go on with the keychain's copies"));
}

Result<void> DoctorCommand::check()
{
    if (int(m_recoveryCode) + int(m_recover) + int(m_beginAnew) + int(m_json || !m_live.isEmpty()) > 1)
        return usageError(
            tr("--recovery-code, --recover-stdin and --begin-anew cannot be combined with other options."));
    return m_live.isEmpty() ? Result<void>() : checkNames({m_live});
}

void DoctorCommand::begin()
{
    if (m_recoveryCode)
        return makeRecoveryCode();
    if (m_recover)
        return recover();
    if (m_beginAnew)
        return treat(u"begin-anew"_s, {});
    QJsonObject params;
    if (!m_live.isEmpty())
        params.insert("live"_L1, m_live);
    ask(u"doctor"_s, params, [this](const QJsonObject& answer) { report(answer.value("checks"_L1).toArray()); });
}

void DoctorCommand::makeRecoveryCode()
{
    ask(u"recovery-code"_s, {}, [this](const QJsonObject& answer) {
        if (!print(answer.value("code"_L1).toString().toLatin1() + '\n'))
            return;
        say(tr(
            "Write it down and keep it away from this computer. It is shown this once; an earlier code does not work "
            "any more."));
        finish(ExitCode::Done);
    });
}

void DoctorCommand::recover()
{
    readSecretLine(console(), tr("Recovery code"), [this](const Result<QString>& code) {
        if (!code)
            return failed(code.error());
        treat(u"recover"_s, {{u"code"_s, *code}});
    });
}

void DoctorCommand::treat(const QString& method, const QJsonObject& params)
{
    ask(method, params, [this](const QJsonObject& answer) {
        say(answer.value("message"_L1).toString());
        finish(ExitCode::Done);
    });
}

void DoctorCommand::failed(const Error& error)
{
    if (isTreatment() || error.kind == ErrorKind::Usage || error.kind == ErrorKind::NoSuchConnection ||
        error.code == errorcode::cannotWrite) {
        Command::failed(error);
        return;
    }
    // A worker that cannot even be asked is what a doctor is called for.
    report({QJsonObject{{u"id"_s, u"worker"_s},
                        {u"title"_s, tr("Background worker")},
                        {u"status"_s, u"failed"_s},
                        {u"message"_s, error.message},
                        {u"remedy"_s, tr("Run \"evergrant serve\" in a terminal and read what it says.")}}});
}

void DoctorCommand::report(const QJsonArray& checks)
{
    bool wellDone = true;
    QList<QList<Cell>> rows;
    for (const QJsonValue& check : checks) {
        const QString status = check["status"_L1].toString();
        wellDone = wellDone && status != "failed"_L1;
        const int colour = status == "ok"_L1 ? 32 : status == "failed"_L1 ? 31 : 33;
        rows += {{status, console().showsColours() ? colour : 0},
                 {check["title"_L1].toString()},
                 {check["message"_L1].toString()}};
        if (const QString remedy = check["remedy"_L1].toString(); !remedy.isEmpty())
            rows += {{}, {}, {tr("-> %1").arg(remedy)}};
    }
    const bool printed =
        m_json ? printJson({{u"schema"_s, 1}, {u"checks"_s, checks}}) : print(alignedTable(rows).toUtf8());
    if (printed)
        finish(wellDone ? ExitCode::Done : ExitCode::Failed);
}

} // namespace evergrant::cli
