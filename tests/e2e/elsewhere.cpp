// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded into a worker that stands for one on another machine: what is 127.0.0.1 to it is 127.0.0.2 to everybody else,
// so that it and a program of this machine can listen on the same port.

#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

extern "C" int bind(int socket, const sockaddr* address, socklen_t length) noexcept
{
    sockaddr_in moved{};
    if (address->sa_family == AF_INET && length == sizeof moved) {
        std::memcpy(&moved, address, sizeof moved);
        if (moved.sin_addr.s_addr == htonl(INADDR_LOOPBACK))
            moved.sin_addr.s_addr = htonl(INADDR_LOOPBACK + 1);
        address = reinterpret_cast<const sockaddr*>(&moved);
    }
    return int(::syscall(SYS_bind, socket, address, length));
}
