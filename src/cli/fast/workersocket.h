// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/fast/socketpaths.h"
#include "cli/fast/text.h"

namespace evergrant::cli::fast {

enum class Exchange {
    Answered,
    NobodyListens, ///< or somebody else does: nothing was sent
    Ended,         ///< the worker has closed without an answer
    TimedOut
};

/// Sends one request to the worker, and appends its answer: one line, unless the worker says more than was asked.
///
/// The request is the first line, without a `hello` before it, so it may be one only that can as well be asked twice:
/// a worker that is about to leave closes without an answer.
class WorkerSocket
{
public:
    /// From now on `limit` seconds are left.
    explicit WorkerSocket(int limit);
    ~WorkerSocket();
    WorkerSocket(const WorkerSocket&) = delete;
    WorkerSocket& operator=(const WorkerSocket&) = delete;
    WorkerSocket(WorkerSocket&&) = delete;
    WorkerSocket& operator=(WorkerSocket&&) = delete;

    Exchange exchange(const SocketPaths& paths, std::string_view request, Text& answer);

    /// Whether so little time has gone that somebody else may begin with the whole limit again.
    bool isEarly() const;

private:
    bool connectTo(const SocketPath& path);
    bool isOwnWorker() const;
    Exchange ask(std::string_view request, Text& answer) const;
    bool send(std::string_view request) const;
    bool waitForBytes() const; ///< false: the time is over
    Exchange readLine(Text& answer) const;

    long long left() const; ///< milliseconds; 0: the time is over

    int m_limit;     ///< seconds
    long long m_end; ///< milliseconds of the monotonic clock
    int m_socket = -1;
};

} // namespace evergrant::cli::fast
