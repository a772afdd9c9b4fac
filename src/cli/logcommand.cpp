// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/logcommand.h"

#include "api/messages/notices.h"
#include "api/messages/worker.h"
#include "cli/attemptview.h"
#include "cli/jsonline.h"
#include "cli/options.h"
#include "cli/sincetime.h"
#include "core/errorcode.h"
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

constexpr int PageSize = 500; // the worker gives up to 999 at once

/// One line for a person, in local time.
QByteArray lineFor(const Event& event)
{
    const QString line = u"%1  %2  %3  %4"_s.arg(event.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                                 toWord(event.level).leftJustified(7),
                                                 event.connection.isEmpty() ? u"-"_s : event.connection, event.message);
    return plainLine(line).toUtf8() + '\n';
}

} // namespace

void LogCommand::setup(Options& options)
{
    options.text("NAME", m_filter.name, tr("Only events of this connection"));
    options.text("--since", m_since,
                 tr("Only events since then: 20:54, 2h, 3d, today, 2026-09-03, 2026-09-03T06:48:00Z"));
    options.text("--level", m_level, tr("Minimum level: debug, info, warning or error"));
    options.text("--grep", m_filter.containing, tr("Only events that contain this text"));
    options.flag("--json", m_json, tr("Print JSON, one object a line"));
    options.flag("--follow", m_follow, tr("Show new events as they happen, until Ctrl-C"));
    options.flag("--attempts", m_attempts, tr("The attempts to get tokens for NAME, newest first"));
    options.number("--limit", m_limit, 1, tr("With --attempts: maximum number of attempts (default 100)"));
    options.footer(attemptFieldsHelp());
}

Result<void> LogCommand::check()
{
    if (!m_level.isEmpty()) {
        if (const Result<EventLevel> level = eventLevelFromWord(m_level); !level)
            return tl::unexpected<Error>(level.error());
    }
    if (!m_since.isEmpty()) {
        // Only the form matters here; begin() knows the time.
        if (const Result<QDateTime> since = parseSince(m_since, QDateTime::fromSecsSinceEpoch(0)); !since)
            return tl::unexpected<Error>(since.error());
    }
    if (const Result<void> fits = checkOptionsOfAttempts(); !fits)
        return fits;
    return m_filter.name.isEmpty() ? Result<void>() : checkNames({m_filter.name});
}

Result<void> LogCommand::checkOptionsOfAttempts() const
{
    if (!m_attempts)
        return m_limit ? usageError(tr("--limit needs --attempts.")) : Result<void>();
    if (m_filter.name.isEmpty())
        return usageError(tr("--attempts needs NAME."));
    const std::array others{std::pair("--since"_L1, !m_since.isEmpty()), std::pair("--level"_L1, !m_level.isEmpty()),
                            std::pair("--grep"_L1, !m_filter.containing.isEmpty()), std::pair("--follow"_L1, m_follow)};
    for (const auto& [option, given] : others) {
        if (given)
            return usageError(tr("%1 cannot be combined with --attempts.").arg(option));
    }
    return {};
}

void LogCommand::begin()
{
    if (m_attempts) {
        api::Attempts::Params params{m_filter.name};
        params.limit = m_limit.value_or(params.limit);
        ask<api::Attempts>(params, [this](const api::Attempts::Answer& answer) { showAttempts(answer); });
        return;
    }
    m_filter.limit = PageSize;
    m_filter.newestFirst = false;
    if (!m_since.isEmpty())
        m_filter.since = *parseSince(m_since, context().clock.now());
    if (!m_level.isEmpty())
        m_filter.level = *eventLevelFromWord(m_level);
    if (!m_follow) {
        readOn();
        return;
    }
    // Subscribed before the first page is read, so that nothing falls between the two.
    connect(&context().worker, &link::WorkerLink::noticed, this, [this](const QString& notice) {
        if (notice == api::EventLogged::Name)
            readOn();
    });
    connect(&context().worker, &link::WorkerLink::connectedChanged, this, [this](bool connected) {
        if (!connected && !isFinished())
            failed({ErrorKind::Temporary, errorcode::workerGone, tr("The background worker ended.")});
    });
    ask<api::Subscribe>({}, [this](const api::Subscribe::Answer&) { readOn(); });
}

void LogCommand::showAttempts(const api::Attempts::Answer& answer)
{
    if (answer.attempts.isEmpty() && !m_json)
        say(tr("The journal has no attempt for %1.").arg(m_filter.name));
    QByteArray lines;
    for (const auto& attempt : m_json ? answer.attempts : QList<api::AttemptView>())
        lines += jsonLine(api::Codec<api::AttemptView>::encode(attempt));
    if (!answer.attempts.isEmpty() && !m_json)
        lines = attemptTable(answer.attempts).toUtf8();
    if (lines.isEmpty() || print(lines))
        finish(ExitCode::Done);
}

void LogCommand::readOn()
{
    if (m_reading) {
        m_newsWhileReading = true;
        return;
    }
    m_reading = true;
    m_newsWhileReading = false;
    m_filter.afterId = m_lastId;
    ask<api::Log>(m_filter, [this](const api::Log::Answer& answer) { show(answer); });
}

void LogCommand::show(const api::Log::Answer& answer)
{
    QByteArray lines;
    const qint64 before = m_lastId;
    for (const Event& event : answer.events) {
        if (event.id <= m_lastId)
            continue;
        m_lastId = event.id;
        lines += m_json ? jsonLine(toJson(event)) : lineFor(event);
    }
    // Without it every new event would be a reason to search everything since the last line again.
    m_lastId = std::max(m_lastId, answer.lookedAt);
    m_reading = false;
    if (!lines.isEmpty() && !print(lines))
        return;
    // A page that brings nothing new must not be asked for for ever.
    if ((answer.more && m_lastId > before) || m_newsWhileReading)
        readOn();
    else if (!m_follow)
        finish(ExitCode::Done);
}

} // namespace evergrant::cli
