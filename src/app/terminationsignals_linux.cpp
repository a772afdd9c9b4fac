// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminationsignals.h"

#include <QSocketNotifier>
#include <csignal>
#include <sys/eventfd.h>
#include <unistd.h>

namespace evergrant {

namespace {

constexpr int Handled[] = {SIGTERM, SIGINT, SIGHUP};
volatile sig_atomic_t wakeDescriptor = -1;

void wake(int)
{
    const int error = errno;
    eventfd_write(wakeDescriptor, 1);
    errno = error;
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int number : Handled)
        sigaction(number, &action, nullptr);
}

} // namespace

// Handlers, because what this process starts (a browser, a worker) would inherit signals that are blocked.
TerminationSignals::TerminationSignals(const std::function<void()>& terminate, QObject* parent)
    : QObject(parent)
{
    wakeDescriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    auto* notifier = new QSocketNotifier(wakeDescriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [terminate] {
        eventfd_t count = 0;
        if (eventfd_read(wakeDescriptor, &count) == 0)
            terminate();
    });
    handle(&wake);
    std::signal(SIGPIPE, SIG_IGN);
}

TerminationSignals::~TerminationSignals()
{
    handle(SIG_DFL);
    close(wakeDescriptor);
    wakeDescriptor = -1;
}

} // namespace evergrant
