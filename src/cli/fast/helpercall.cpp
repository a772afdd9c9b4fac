// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/helpercall.h"

#include "cli/fast/plainline.h"
#include <algorithm>
#include <array>

namespace evergrant::cli::fast {

namespace {

constexpr int Failed = 1, Usage = 2;

struct HelperWords
{
    std::string_view operation;
    bool isValid = true;
};

/// The operation, and the options before it, which go into `demand`.
HelperWords readWords(std::span<const char* const> words, Demand& demand)
{
    HelperWords found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        const std::string_view value = i + 1 < words.size() ? words[i + 1] : "";
        const bool isOption = word.starts_with("--");
        if (!isOption) {
            found.isValid = found.isValid && found.operation.empty();
            found.operation = word;
            continue;
        }
        if (word == "--connection" && isConnectionName(value)) {
            demand.names.front() = value;
            demand.nameCount = 1;
        } else if (word == "--username" && !value.empty() && isPrintableAscii(value)) {
            demand.output.username = value;
        } else if (word == "--profile" && !value.empty()) {
            demand.profile = value;
        } else {
            found.isValid = false;
        }
        ++i;
    }
    return found;
}

/// The value of a key in lines of key=value; empty: it is not there.
std::string_view valueOf(std::string_view lines, std::string_view key)
{
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        if (line.empty())
            break; // an empty line ends them
        if (line.starts_with(key) && line.size() > key.size() && line[key.size()] == '=')
            return line.substr(key.size() + 1);
        lines.remove_prefix(std::min(lines.size(), line.size() + 1));
    }
    return {};
}

bool isThisComputer(std::string_view host)
{
    const std::string_view name =
        host.starts_with('[') ? host.substr(0, host.find(']') + 1) : host.substr(0, host.find(':'));
    return name == "localhost" || name == "127.0.0.1" || name == "[::1]";
}

bool mayHaveToken(std::string_view scheme, std::string_view host)
{
    return scheme == "https" || (scheme == "http" && isThisComputer(host));
}

HelperCall gitCall(Demand demand, std::string_view operation, std::string_view input)
{
    const std::string_view host = valueOf(input, "host"), protocol = valueOf(input, "protocol");
    const bool isGet = operation == "get", isErase = operation == "erase";
    const std::string_view password = isErase ? valueOf(input, "password") : "";
    const bool isUseful = isGet || (isErase && !password.empty() && isPrintableAscii(password));
    if (!isUseful || !isHost(host))
        return {};
    if (!mayHaveToken(protocol, host))
        return {std::nullopt, 0, {}, "A token goes to https addresses only."};
    demand.output.host = host;
    demand.output.format = Format::Git;
    if (const std::string_view user = valueOf(input, "username"); !user.empty() && isPrintableAscii(user))
        demand.output.username = user; // of the address; git takes no other
    demand.rejected = password;
    demand.printsAnswer = isGet;
    return {demand, 0, {}, {}};
}

/// "https://registry.example/v2/" is the registry.
std::string_view hostOf(std::string_view address)
{
    if (const auto scheme = address.find("://"); scheme != std::string_view::npos)
        address.remove_prefix(scheme + 3);
    return address.substr(0, address.find('/'));
}

HelperCall dockerCall(Demand demand, std::string_view operation, std::string_view input)
{
    if (operation == "list")
        return {std::nullopt, 0, "{}\n", {}};
    if (operation == "store")
        return {
            std::nullopt, Failed, "Evergrant gives out tokens of its connections, and stores none of others.\n", {}};
    if (operation != "get")
        return {};
    const std::string_view address = input.substr(0, input.find_first_of("\r\n"));
    const std::string_view host = hostOf(address);
    if (!isHost(host))
        return {std::nullopt, Usage, {}, "Standard input has no address of a registry."};
    const auto scheme = address.find("://");
    if (scheme != std::string_view::npos && !mayHaveToken(address.substr(0, scheme), host))
        return {std::nullopt, Failed, "A token goes to https addresses only.\n", {}};
    demand.output.host = host;
    demand.output.format = Format::Docker;
    return {demand, 0, {}, {}};
}

} // namespace

std::optional<HelperName> helperNameFrom(std::string_view program)
{
    struct Name
    {
        std::string_view begin;
        Helper helper;
    };
    static constexpr std::array<Name, 2> known{
        {{"git-credential-evergrant", Helper::Git}, {"docker-credential-evergrant", Helper::Docker}}};
    const std::string_view name = program.substr(program.rfind('/') + 1); // npos + 1 is 0
    for (const auto& [begin, helper] : known) {
        if (!name.starts_with(begin))
            continue;
        const std::string_view rest = name.substr(begin.size());
        if (rest.empty())
            return HelperName{helper, {}};
        if (rest.front() == '-' && isConnectionName(rest.substr(1)))
            return HelperName{helper, rest.substr(1)};
    }
    return std::nullopt;
}

HelperCall helperCallFrom(const HelperName& name, std::span<const char* const> words, std::string_view input)
{
    Demand demand;
    if (!name.connection.empty()) {
        demand.names.front() = name.connection;
        demand.nameCount = 1;
    }
    const HelperWords found = readWords(words, demand);
    if (!found.isValid || found.operation.empty())
        return {std::nullopt,
                Usage,
                {},
                "Usage: git-credential-evergrant or docker-credential-evergrant, then [--connection NAME] "
                "[--username NAME] [--profile DIR], then get, store or erase"};
    return name.helper == Helper::Git ? gitCall(demand, found.operation, input)
                                      : dockerCall(demand, found.operation, input);
}

} // namespace evergrant::cli::fast
