// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tokenwatch.h"

#include "api/messages/notices.h"
#include "api/messages/worker.h"
#include "cli/tokenlimit.h"
#include <algorithm>

using namespace std::chrono_literals;

namespace evergrant::cli {

namespace {

/// Between two requests that nobody has asked for.
constexpr std::chrono::milliseconds shortestPause = 30s;
constexpr std::chrono::milliseconds longestPause = 1h;

} // namespace

TokenWatch::TokenWatch(link::WorkerLink& worker, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(clock)
    , m_alarm(clock.makeAlarm([this] { askForAll(); }))
{
}

void TokenWatch::follow(const QString& name, const api::Token::Answer& answer)
{
    m_current.insert(name, answer);
}

void TokenWatch::begin()
{
    connect(&m_worker, &link::WorkerLink::noticed, this, &TokenWatch::onNotice);
    connect(&m_worker, &link::WorkerLink::connectedChanged, this, [this](bool connected) {
        if (!connected)
            m_subscribed = false;
    });
    // What was renewed between the first answer and the subscription is asked for, too.
    askForAll();
}

void TokenWatch::subscribe()
{
    if (std::exchange(m_subscribed, true))
        return;
    m_worker.ask<api::Subscribe>({}, this, [this](const Result<api::Subscribe::Answer>& answer) {
        if (!answer)
            m_subscribed = false;
    });
}

void TokenWatch::onNotice(const QString& notice, const QJsonObject& data)
{
    const auto changed = api::noticeIn<api::Changed>(notice, data);
    if (changed && m_current.contains(changed->name))
        ask(changed->name);
}

void TokenWatch::askForAll()
{
    subscribe();
    for (const QString& name : m_current.keys())
        ask(name);
    plan();
}

void TokenWatch::ask(const QString& name)
{
    if (m_asked.contains(name)) {
        m_stale.insert(name);
        return;
    }
    m_asked.insert(name);
    m_worker.ask<api::Token>(tokenParams(name), this, [this, name](const Result<api::Token::Answer>& answer) {
        m_asked.remove(name);
        onAnswer(name, answer);
        if (m_stale.remove(name))
            ask(name);
    });
}

void TokenWatch::onAnswer(const QString& name, const Result<api::Token::Answer>& answer)
{
    if (!answer)
        return; // the token in hand may be good still; the next look says more
    const bool isNew = answer->accessToken != m_current.value(name).accessToken;
    m_current.insert(name, *answer);
    plan();
    if (isNew)
        Q_EMIT renewed(name, answer->accessToken);
}

void TokenWatch::plan()
{
    std::chrono::milliseconds pause = longestPause;
    for (const auto& token : std::as_const(m_current)) {
        if (!token.expiresAt.isValid())
            continue;
        const std::chrono::milliseconds left(m_clock.now().msecsTo(token.expiresAt));
        pause = std::min(pause, std::max(shortestPause, left / 2));
    }
    m_alarm->set(pause);
}

} // namespace evergrant::cli
