// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/alertcommands.h"

#include "cli/options.h"
#include "cli/texttable.h"
#include "core/text/shortduration.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

constexpr int Green = 32, Yellow = 33, Red = 31;

int colourOf(AlertHealth health)
{
    switch (health) {
    case AlertHealth::Ready:
        return Green;
    case AlertHealth::Failing:
        return Red;
    case AlertHealth::Sending:
    case AlertHealth::Paused:
        break;
    }
    return Yellow;
}

QString orAll(const QStringList& words)
{
    return words.isEmpty() ? u"*"_s : words.join(u' ');
}

QString alertTable(const QList<api::AlertView>& alerts, bool colours)
{
    QList<QList<Cell>> rows{{{Command::tr("ID")},
                             {Command::tr("KIND")},
                             {Command::tr("TO")},
                             {Command::tr("CONNECTIONS")},
                             {Command::tr("LEVELS")},
                             {Command::tr("STATE")},
                             {Command::tr("SUMMARY")}}};
    for (const api::AlertView& alert : alerts)
        rows += {{alert.id},
                 {alert.kind},
                 {alert.to.isEmpty() ? u"-"_s : alert.to},
                 {orAll(alert.connections)},
                 {orAll(alert.levels)},
                 {toWord(alert.state), colours ? colourOf(alert.state) : 0},
                 {alert.summary}};
    return alignedTable(rows);
}

} // namespace

void AlertListCommand::setup(Options& options)
{
    options.flag("--json", m_json, tr("Print JSON"));
}

void AlertListCommand::begin()
{
    ask<api::AlertList>({}, [this](const api::AlertList::Answer& answer) {
        if (m_json) {
            if (printJson(answer))
                finish(ExitCode::Done);
        } else if (answer.alerts.isEmpty()) {
            say(tr("Nobody is told yet. Add somebody with \"evergrant alert add\"."));
            finish(ExitCode::Done);
        } else if (print(alertTable(answer.alerts, console().showsColours()).toUtf8())) {
            finish(ExitCode::Done);
        }
    });
}

void AlertChangeCommand::setup(Options& options)
{
    options.text("ID", m_id, tr("The alert's id"), Options::Needed::Yes);
}

void AlertChangeCommand::begin()
{
    switch (m_change) {
    case Change::Test:
        return ask<api::AlertTest>({m_id}, [this](const api::AlertTest::Answer& answer) {
            say(answer.message);
            finish(ExitCode::Done);
        });
    case Change::Resume:
        return ask<api::AlertResume>({m_id}, [this](const api::AlertView& alert) {
            say(alert.summary);
            finish(ExitCode::Done);
        });
    case Change::Remove:
        break;
    }
    ask<api::AlertRemove>({m_id}, [this](const api::Nothing&) {
        say(tr("Removed the alert %1.").arg(m_id));
        finish(ExitCode::Done);
    });
}

void AlertCalendarCommand::setup(Options& options)
{
    options.names(m_params.names);
    options.footer(tr("Prints an iCalendar file; import it again after a change, the entries are the same ones."));
}

Result<void> AlertCalendarCommand::check()
{
    return checkNames(m_params.names);
}

void AlertCalendarCommand::begin()
{
    ask<api::EndList>(m_params, [this](const api::EndList::Answer& answer) {
        if (answer.ends.isEmpty())
            say(tr("As far as Evergrant knows, nothing ends on a certain day."));
        if (print(calendarOf(answer.ends, context().clock.now())))
            finish(ExitCode::Done);
    });
}

void AlertPauseCommand::setup(Options& options)
{
    options.text("ID", m_params.id, tr("The alert's id"), Options::Needed::Yes);
    options.text("FOR", m_duration, tr("How long, for example 2h; default: until it is resumed"));
}

Result<void> AlertPauseCommand::check()
{
    if (m_duration.isEmpty())
        return {};
    m_params.duration = shortDurationFrom(m_duration);
    if (m_params.duration)
        return {};
    return usageError(tr("“%1” is no time. Enter one like 30m, 2h or 3d.").arg(m_duration.left(40)));
}

void AlertPauseCommand::begin()
{
    ask<api::AlertPause>(m_params, [this](const api::AlertView& alert) {
        say(alert.summary);
        finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
