// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/streams.h"

#include "cli/fast/plainline.h"
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace evergrant::cli::fast {

namespace {

Text messageLine; ///< static because of its size

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written > 0) {
            bytes.remove_prefix(std::size_t(written));
        } else if (errno == EAGAIN) { // somebody made our terminal non-blocking
            pollfd waiting{descriptor, POLLOUT, 0};
            ::poll(&waiting, 1, -1);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

} // namespace

bool print(std::string_view text)
{
    if (writeAll(STDOUT_FILENO, text))
        return true;
    if (errno == EPIPE) { // whoever has started us ignores the signal
        ::signal(SIGPIPE, SIG_DFL);
        ::raise(SIGPIPE);
    }
    return false;
}

void readAll(Text& text)
{
    while (!text.room().empty()) {
        const ssize_t count = ::read(STDIN_FILENO, text.room().data(), text.room().size());
        if (count == 0 || (count < 0 && errno != EINTR))
            return;
        text.grow(std::size_t(std::max<ssize_t>(count, 0)));
    }
}

void complain(std::string_view message)
{
    messageLine.clear();
    messageLine << "evergrant: ";
    appendPlainLine(messageLine, message);
    messageLine << '\n';
    writeAll(STDERR_FILENO, messageLine.view());
}

} // namespace evergrant::cli::fast
