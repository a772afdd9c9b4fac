// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/writingpace.h"

#include <QCoroFuture>

namespace evergrant {

namespace {

/// How much longer than a write the rest after it is.
constexpr int restFactor = 9;

void finishOnce(QPromise<void>& rest)
{
    if (!rest.future().isFinished())
        rest.finish();
}

} // namespace

WritingPace::WritingPace(Clock& clock)
    : m_clock(clock)
{
}

WritingPace::~WritingPace()
{
    hurry();
}

QCoro::Task<> WritingPace::rest(std::chrono::milliseconds worked, qsizetype waiting)
{
    if (m_hurried || worked.count() == 0 || waiting < few)
        co_return;
    const auto over = std::make_shared<QPromise<void>>();
    over->start();
    m_rest = over;
    const auto alarm = m_clock.makeAlarm([over] { finishOnce(*over); });
    alarm->set(restFactor * worked);
    const QFuture<void> end = over->future();
    co_await end;
}

void WritingPace::hurry()
{
    m_hurried = true;
    if (m_rest)
        finishOnce(*m_rest);
}

} // namespace evergrant
