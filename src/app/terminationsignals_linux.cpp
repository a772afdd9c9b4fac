// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminationsignals.h"

#include <QSocketNotifier>
#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace evergrant {

TerminationSignals::TerminationSignals(std::function<void()> terminate, QObject* parent)
    : QObject(parent)
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, number);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    const int descriptor = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    auto* notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [descriptor, call = std::move(terminate)] {
        signalfd_siginfo info{};
        while (read(descriptor, &info, sizeof info) == sizeof info)
            call();
    });
}

TerminationSignals::~TerminationSignals()
{
    if (const auto* notifier = findChild<QSocketNotifier*>())
        close(int(notifier->socket()));
}

} // namespace evergrant
