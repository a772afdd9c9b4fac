// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/socketpaths.h"

#include "cli/fast/plainline.h"
#include <algorithm>
#include <charconv>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace evergrant::cli::fast {

namespace {

/// A path that is put together; longer than PATH_MAX it is of no use.
class Path
{
public:
    Path& operator<<(std::string_view part)
    {
        if (m_size + part.size() < m_bytes.size()) {
            std::memcpy(m_bytes.data() + m_size, part.data(), part.size());
            m_size += part.size();
        } else {
            m_fits = false;
        }
        return *this;
    }
    Path& operator<<(unsigned number)
    {
        std::array<char, 16> digits{};
        const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
        return *this << std::string_view(digits.data(), std::size_t(end - digits.data()));
    }
    bool fits() const { return m_fits; }
    std::string_view view() const { return {m_bytes.data(), m_size}; }
    const char* c_str() const { return m_bytes.data(); }

private:
    std::array<char, PATH_MAX> m_bytes{};
    std::size_t m_size = 0;
    bool m_fits = true;
};

std::string_view environmentValue(const char* name)
{
    const char* const value = std::getenv(name);
    return value ? value : "";
}

/// Whether nothing has to be cleaned or decoded in it.
bool isSimple(std::string_view path)
{
    if (!path.starts_with('/') || !isPrintableAscii(path))
        return false;
    while (!path.empty()) {
        path.remove_prefix(1); // a slash
        const std::string_view name = path.substr(0, path.find('/'));
        if (name.empty() || name == "." || name == "..")
            return false;
        path.remove_prefix(name.size());
    }
    return true;
}

void appendProfile(Path& path, std::string_view option)
{
    if (!option.empty())
        path << option;
    else if (const auto variable = environmentValue("EVERGRANT_PROFILE"); !variable.empty())
        path << variable;
    else if (const auto home = environmentValue("HOME"); !home.empty())
        path << home << "/.local/share/evergrant";
}

bool isOwnFolder(const char* path)
{
    struct stat found{};
    return ::lstat(path, &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == ::geteuid();
}

/// The first 16 hexadecimal digits of the SHA-256 of a text.
std::array<char, 17> shortHash(std::string_view text)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
    std::array<char, 17> digits{};
    sodium_bin2hex(digits.data(), digits.size(), hash.data(), (digits.size() - 1) / 2);
    return digits;
}

SocketPath socketPathFrom(const Path& path)
{
    SocketPath socket;
    if (path.fits() && path.view().size() <= SocketPath::Longest)
        std::ranges::copy(path.view(), socket.bytes.begin());
    return socket;
}

} // namespace

std::optional<SocketPaths> socketPathsFor(std::string_view option, const char* runtimeRoot)
{
    Path profile;
    appendProfile(profile, option);
    std::array<char, PATH_MAX> resolved{};
    if (!profile.fits() || !isSimple(profile.view()) || !::realpath(profile.c_str(), resolved.data()) ||
        !isPrintableAscii(resolved.data()))
        return std::nullopt;
    SocketPaths paths;
    Path runtime;
    runtime << runtimeRoot << "/" << ::geteuid();
    if (isOwnFolder(runtime.c_str())) {
        runtime << "/evergrant/" << shortHash(resolved.data()).data() << ".sock";
        paths[0] = socketPathFrom(runtime);
    }
    profile << "/worker.sock";
    paths[1] = socketPathFrom(profile);
    return paths;
}

} // namespace evergrant::cli::fast
