// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

namespace evergrant {

/// Turns SIGTERM, SIGINT and SIGHUP into a call in the event loop, so that a request that was sent can be finished
/// before the process goes. One instance a process, made in the main thread; SIGPIPE is ignored from then on.
class TerminationSignals : public QObject
{
public:
    TerminationSignals(const std::function<void()>& terminate, QObject* parent);
    ~TerminationSignals() override;
};

} // namespace evergrant
