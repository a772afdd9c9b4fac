// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/logcommand.h"

#include "cli/attemptview.h"
#include "cli/jsonline.h"
#include "cli/options.h"
#include "cli/sincetime.h"
#include "core/errorcode.h"
#include "core/event.h"
#include "core/jsonvalues.h"
#include <QJsonArray>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

constexpr int PageSize = 500; // the worker gives up to 999 at once

/// One line for a person, in local time.
QByteArray lineFor(const QJsonObject& event)
{
    const QDateTime at = QDateTime::fromString(event.value("at"_L1).toString(), Qt::ISODate).toLocalTime();
    const QString name = event.value("connection"_L1).toString();
    const QString line = u"%1  %2  %3  %4"_s.arg(at.toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                                 event.value("level"_L1).toString().leftJustified(7),
                                                 name.isEmpty() ? u"-"_s : name, event.value("message"_L1).toString());
    return plainLine(line).toUtf8() + '\n';
}

} // namespace

void LogCommand::setup(Options& options)
{
    options.text("NAME", m_name, tr("Only events of this connection"));
    options.text("--since", m_since, tr("Only events since then: 2026-09-03T06:48:00Z, 2026-09-03, today, 2h, 3d"));
    options.text("--level", m_level, tr("Minimum level: debug, info, warning or error"));
    options.text("--grep", m_containing, tr("Only events that contain this text"));
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
    return m_name.isEmpty() ? Result<void>() : checkNames({m_name});
}

Result<void> LogCommand::checkOptionsOfAttempts() const
{
    if (!m_attempts)
        return m_limit ? usageError(tr("--limit needs --attempts.")) : Result<void>();
    if (m_name.isEmpty())
        return usageError(tr("--attempts needs NAME."));
    const std::array others{std::pair("--since"_L1, !m_since.isEmpty()), std::pair("--level"_L1, !m_level.isEmpty()),
                            std::pair("--grep"_L1, !m_containing.isEmpty()), std::pair("--follow"_L1, m_follow)};
    for (const auto& [option, given] : others) {
        if (given)
            return usageError(tr("%1 cannot be combined with --attempts.").arg(option));
    }
    return {};
}

void LogCommand::begin()
{
    if (m_attempts) {
        QJsonObject params{{u"name"_s, m_name}};
        if (m_limit)
            params.insert("limit"_L1, *m_limit);
        ask(u"attempts"_s, params, [this](const QJsonObject& answer) { showAttempts(answer); });
        return;
    }
    m_filter = {{u"limit"_s, PageSize}, {u"newest_first"_s, false}};
    if (!m_name.isEmpty())
        m_filter.insert("name"_L1, m_name);
    if (!m_since.isEmpty())
        m_filter.insert("since"_L1, timeToJson(*parseSince(m_since, context().clock.now())));
    if (!m_level.isEmpty())
        m_filter.insert("level"_L1, m_level);
    if (!m_containing.isEmpty())
        m_filter.insert("containing"_L1, m_containing);
    if (!m_follow) {
        readOn();
        return;
    }
    // Subscribed before the first page is read, so that nothing falls between the two.
    connect(&context().worker, &link::WorkerLink::noticed, this, [this](const QString& notice) {
        if (notice == "event"_L1)
            readOn();
    });
    connect(&context().worker, &link::WorkerLink::connectedChanged, this, [this](bool connected) {
        if (!connected && !isFinished())
            failed({ErrorKind::Temporary, errorcode::workerGone, tr("The background worker ended.")});
    });
    ask(u"subscribe"_s, {}, [this](const QJsonObject&) { readOn(); });
}

void LogCommand::showAttempts(const QJsonObject& answer)
{
    const QJsonArray attempts = answer.value("attempts"_L1).toArray();
    if (attempts.isEmpty() && !m_json)
        say(tr("The journal has no attempt for %1.").arg(m_name));
    QByteArray lines;
    for (const QJsonValue& attempt : m_json ? attempts : QJsonArray())
        lines += jsonLine(attempt.toObject());
    if (!attempts.isEmpty() && !m_json)
        lines = attemptTable(attempts).toUtf8();
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
    QJsonObject params = m_filter;
    if (m_lastId > 0)
        params.insert("after_id"_L1, m_lastId);
    ask(u"log"_s, params, [this](const QJsonObject& answer) { show(answer); });
}

void LogCommand::show(const QJsonObject& answer)
{
    QByteArray lines;
    const qint64 before = m_lastId;
    const QJsonArray events = answer.value("events"_L1).toArray();
    for (const QJsonValue& value : events) {
        const QJsonObject event = value.toObject();
        const qint64 id = event.value("id"_L1).toInteger();
        if (id <= m_lastId)
            continue;
        m_lastId = id;
        lines += m_json ? jsonLine(event) : lineFor(event);
    }
    // Without it every new event would be a reason to search everything since the last line again.
    m_lastId = std::max(m_lastId, answer.value("looked_at"_L1).toInteger());
    m_reading = false;
    if (!lines.isEmpty() && !print(lines))
        return;
    // A page that brings nothing new must not be asked for for ever.
    if ((answer.value("more"_L1).toBool() && m_lastId > before) || m_newsWhileReading)
        readOn();
    else if (!m_follow)
        finish(ExitCode::Done);
}

} // namespace evergrant::cli
