// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/heartbeatcommands.h"

#include "cli/options.h"
#include "cli/texttable.h"
#include "core/alert/heartbeat.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void HeartbeatAddCommand::setup(Options& options)
{
    options.text("URL", m_url, tr("Address to call while all is well, and with /fail behind it when it is not"),
                 Options::Needed::Yes);
    options.names(m_params.connections);
}

Result<void> HeartbeatAddCommand::check()
{
    m_params.url = QUrl(m_url, QUrl::StrictMode);
    if (const auto checked = checkHeartbeat({m_params.url, {}}); !checked)
        return checked;
    return checkNames(m_params.connections);
}

void HeartbeatAddCommand::begin()
{
    ask<api::HeartbeatAdd>(m_params, [this](const api::Nothing&) {
        say(tr("Added. The address is called every ten minutes while Evergrant works."));
        finish(ExitCode::Done);
    });
}

void HeartbeatListCommand::setup(Options& options)
{
    options.flag("--json", m_json, tr("Print JSON"));
}

void HeartbeatListCommand::begin()
{
    ask<api::HeartbeatList>({}, [this](const api::HeartbeatList::Answer& answer) {
        if (m_json) {
            if (printJson(answer))
                finish(ExitCode::Done);
            return;
        }
        if (answer.heartbeats.isEmpty()) {
            say(tr("There are no heartbeats yet. Add one with \"evergrant heartbeat add\"."));
            return finish(ExitCode::Done);
        }
        QList<QList<Cell>> rows{{{tr("URL")}, {tr("CONNECTIONS")}, {tr("LAST CALL")}}};
        for (const api::HeartbeatView& one : answer.heartbeats) {
            const QString called = one.calledAt.isValid() ? clockText(one.calledAt, context().clock.now()) : u"-"_s;
            rows += {{one.url.toString(QUrl::FullyEncoded)},
                     {one.connections.isEmpty() ? u"*"_s : one.connections.join(u' ')},
                     {one.paused              ? tr("paused")
                      : one.failure.isEmpty() ? called
                                              : one.failure}};
        }
        if (print(alignedTable(rows).toUtf8()))
            finish(ExitCode::Done);
    });
}

void HeartbeatChangeCommand::setup(Options& options)
{
    options.text("URL", m_url, tr("Address of the heartbeat"), Options::Needed::Yes);
    if (m_change == Change::Pause)
        options.footer(tr("Its server misses the calls: pause it there, too, if nobody is to be told."));
}

void HeartbeatChangeCommand::begin()
{
    const api::HeartbeatUrl which{QUrl(m_url, QUrl::StrictMode)};
    const auto then = [this](const QString& sentence) {
        return [this, sentence](const api::Nothing&) {
            say(sentence);
            finish(ExitCode::Done);
        };
    };
    switch (m_change) {
    case Change::Pause:
        return ask<api::HeartbeatPause>(which, then(tr("Paused. The address is not called until it is resumed.")));
    case Change::Resume:
        return ask<api::HeartbeatResume>(which, then(tr("Resumed. The address is called every ten minutes again.")));
    case Change::Remove:
        break;
    }
    ask<api::HeartbeatRemove>(which, then(tr("Removed. The address is called no more.")));
}

} // namespace evergrant::cli
