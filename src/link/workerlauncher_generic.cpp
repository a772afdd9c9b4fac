// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link/workerlauncher.h"

#include <QCoreApplication>
#include <QTimer>
#include <utility>

namespace evergrant::link {

using namespace Qt::Literals::StringLiterals;

WorkerLauncher::WorkerLauncher(Clock& clock, QString program, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_program(std::move(program))
{
}

WorkerLauncher::~WorkerLauncher() = default;

void WorkerLauncher::start(const QString& /*profileDir*/, bool /*stay*/, Started started)
{
    m_started = std::move(started);
    QTimer::singleShot(0, this, [this] {
        finish(
            fail(ErrorKind::Failed, u"worker-start-failed"_s,
                 QCoreApplication::translate("evergrant::link", "The background worker cannot be started from here on "
                                                                "this system. Run: evergrant serve")));
    });
}

void WorkerLauncher::finish(const Result<void>& result)
{
    if (const Started started = std::exchange(m_started, nullptr))
        started(result);
}

void reportReadiness(int /*descriptor*/, const Result<void>& /*result*/) {}

} // namespace evergrant::link
