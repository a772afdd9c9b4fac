// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/answer.h"

#include "cli/fast/jsonreader.h"
#include <algorithm>

namespace evergrant::cli::fast {

namespace {

constexpr long long Version = 1, RequestId = 1;

void readError(JsonReader& json, ErrorAnswer& error)
{
    json.object([&](std::string_view key) {
        if (key == "kind")
            error.kind = json.text();
        else if (key == "code")
            error.code = json.text();
        else if (key == "message")
            error.message = json.text();
        else
            json.skip();
    });
}

void readToken(JsonReader& json, TokenAnswer& answer)
{
    json.object([&](std::string_view key) {
        if (key == "access_token")
            answer.accessToken = json.text();
        else if (key == "token_type")
            answer.tokenType = json.text();
        else if (key == "expires_at")
            answer.expiresAt = json.textOrNull();
        else if (key == "header")
            answer.header = json.text();
        else if (key == "warning")
            answer.warning = json.text();
        else
            json.skip();
    });
}

void readConnection(JsonReader& json, ConnectionState& connection)
{
    const auto accessToken = [&](std::string_view key) {
        if (key == "usable")
            connection.usable = json.boolean();
        else if (key == "expires_at")
            connection.expiresAt = json.textOrNull();
        else
            json.skip();
    };
    const auto delivery = [&](std::string_view key) {
        if (key == "state")
            connection.deliveryFails = json.text() == "failing" || connection.deliveryFails;
        else
            json.skip();
    };
    json.object([&](std::string_view key) {
        if (key == "name")
            connection.name = json.text();
        else if (key == "state")
            connection.state = json.text();
        else if (key == "summary")
            connection.summary = json.text();
        else if (key == "access_token")
            json.object(accessToken);
        else if (key == "deliveries")
            json.array([&] { json.object(delivery); });
        else
            json.skip();
    });
}

/// What `readResult` returns says whether the result is whole.
template <typename ReadResult>
Reply readReply(std::span<char> line, ErrorAnswer& error, ReadResult readResult)
{
    JsonReader json(line);
    bool hasResult = false, isKnown = false;
    int results = 0, errors = 0, others = 0;
    long long id = 0; // also where the worker does not know what the line was
    json.object([&](std::string_view key) {
        if (key == "v") {
            isKnown = json.integer() == Version;
        } else if (key == "id") {
            id = json.integer();
        } else if (key == "error") {
            readError(json, error);
            ++errors;
        } else if (key == "result") {
            hasResult = readResult(json);
            ++results;
        } else {
            others += key == "part" || key == "notice" ? 1 : 0;
            json.skip();
        }
    });
    const bool isOurs = id == RequestId || (id == 0 && errors == 1);
    if (!json.isComplete() || !isKnown || !isOurs || others > 0 || results + errors != 1)
        return Reply::NotUnderstood;
    if (errors == 1)
        return Reply::Error;
    return hasResult ? Reply::Result : Reply::NotUnderstood;
}

} // namespace

Reply readTokenReply(std::span<char> line, TokenAnswer& answer, ErrorAnswer& error)
{
    return readReply(line, error, [&answer](JsonReader& json) {
        readToken(json, answer);
        return !answer.accessToken.empty() && !answer.header.empty();
    });
}

Reply readStatusReply(std::span<char> line, StatusAnswer& answer, ErrorAnswer& error)
{
    return readReply(line, error, [&answer](JsonReader& json) {
        bool fits = true, hasList = false;
        answer.count = 0;
        json.object([&](std::string_view key) {
            if (key != "connections")
                return json.skip();
            hasList = true;
            json.array([&] {
                fits = fits && answer.count < StatusAnswer::Most;
                if (!fits)
                    return json.skip();
                ConnectionState& connection = answer.connections.at(answer.count++);
                connection = {};
                readConnection(json, connection);
            });
        });
        return hasList && fits;
    });
}

ExitCode exitCodeForKind(std::string_view kind)
{
    struct Row
    {
        std::string_view kind;
        ExitCode code;
    };
    static constexpr std::array<Row, 5> rows{{{"usage", ExitCode::Usage},
                                              {"no-such-connection", ExitCode::NoSuchConnection},
                                              {"person-needed", ExitCode::PersonNeeded},
                                              {"temporary", ExitCode::Temporary},
                                              {"store-locked", ExitCode::KeychainUnavailable}}};
    const auto* const found = std::ranges::find(rows, kind, &Row::kind);
    return found == rows.end() ? ExitCode::Failed : found->code;
}

std::optional<int> checkStatusForState(std::string_view state, bool usable)
{
    constexpr int ok = 0, warning = 1, critical = 2, unknown = 3;
    struct Row
    {
        std::string_view state;
        int usable, unusable;
    };
    static constexpr std::array<Row, 9> rows{{{"never-authorized", unknown, unknown},
                                              {"healthy", ok, critical},
                                              {"refreshing", ok, critical},
                                              {"degraded", warning, critical},
                                              {"at-risk", warning, critical},
                                              {"paused", warning, critical},
                                              {"store-locked", warning, critical},
                                              {"needs-authorization", critical, critical},
                                              {"misconfigured", critical, critical}}};
    const auto* const found = std::ranges::find(rows, state, &Row::state);
    if (found == rows.end())
        return std::nullopt;
    return usable ? found->usable : found->unusable;
}

} // namespace evergrant::cli::fast
