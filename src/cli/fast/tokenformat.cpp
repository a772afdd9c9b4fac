// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/tokenformat.h"

#include "cli/fast/jsonreader.h"
#include "cli/fast/plainline.h"
#include "cli/fast/times.h"
#include "cli/fast/tokentext.h"
#include "cli/fast/userpassword.h"
#include <algorithm>
#include <array>

namespace evergrant::cli::fast {

namespace {

using Problem = std::string_view;

constexpr Problem Unprintable = "The token has characters that this format cannot hold.";

struct Word
{
    std::string_view word;
    Format format;
};
constexpr std::array<Word, 7> words{{{"aws", Format::Aws},
                                     {"kubernetes", Format::Kubernetes},
                                     {"docker", Format::Docker},
                                     {"git", Format::Git},
                                     {"netrc", Format::Netrc},
                                     {"gcp", Format::Gcp},
                                     {"json-headers", Format::JsonHeaders}}};

Problem appendAws(Text& out, const TokenAnswer& answer)
{
    const UserPassword keys = userPasswordFrom(answer, {});
    constexpr std::size_t shortestKeyId = 16;
    const bool isKeyId =
        keys.isBasic && keys.user.size() >= shortestKeyId &&
        std::ranges::all_of(keys.user, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
    if (!isKeyId)
        return "AWS takes no OAuth token. The format \"aws\" is for a connection with an access key: its ID as user "
               "name, its secret as credential, sent as Basic.";
    out << R"({"Version":1,"AccessKeyId":)";
    appendJsonText(out, keys.user);
    out << R"(,"SecretAccessKey":)";
    if (!appendJsonText(out, keys.password))
        return Unprintable;
    out << "}\n";
    return {};
}

/// The version in which the caller wants its answer; empty: one that we do not know.
std::string_view execVersion(std::string_view execInfo)
{
    static constexpr std::string_view newest = "client.authentication.k8s.io/v1";
    static constexpr std::array<std::string_view, 3> known{newest, "client.authentication.k8s.io/v1beta1",
                                                           "client.authentication.k8s.io/v1alpha1"};
    if (execInfo.empty())
        return newest;
    static Text copy; // it is decoded in its place
    copy.clear();
    copy << execInfo;
    JsonReader json(copy.bytes());
    std::string_view wanted;
    json.object([&](std::string_view key) {
        if (key == "apiVersion")
            wanted = json.text();
        else
            json.skip();
    });
    const auto* const found = std::ranges::find(known, wanted);
    return json.isComplete() && found != known.end() ? *found : std::string_view();
}

Problem appendKubernetes(Text& out, const FormatOptions& options, const TokenAnswer& answer)
{
    constexpr long long earlier = 30; // seconds
    const std::string_view version = execVersion(options.execInfo);
    if (version.empty())
        return "KUBERNETES_EXEC_INFO asks for a version of ExecCredential that Evergrant does not know.";
    out << R"({"apiVersion":")" << version << R"(","kind":"ExecCredential","status":{)";
    const auto end = answer.expiresAt ? secondsSinceEpoch(*answer.expiresAt) : std::nullopt;
    if (end) {
        out << R"("expirationTimestamp":")";
        appendTime(out, *end - earlier);
        out << R"(",)";
    }
    out << R"("token":)";
    if (!appendJsonText(out, answer.accessToken))
        return Unprintable;
    out << "}}\n";
    return {};
}

Problem appendDocker(Text& out, const FormatOptions& options, const TokenAnswer& answer)
{
    const UserPassword pair =
        userPasswordFrom(answer, options.username.empty() ? "oauth2accesstoken" : options.username);
    out << R"({"ServerURL":)";
    const bool isPrintable = appendJsonText(out, options.host) && appendJsonText(out << R"(,"Username":)", pair.user) &&
                             appendJsonText(out << R"(,"Secret":)", pair.password);
    out << "}\n";
    return isPrintable ? Problem() : Unprintable;
}

Problem appendGit(Text& out, const FormatOptions& options, const TokenAnswer& answer)
{
    const UserPassword pair = userPasswordFrom(answer, options.username.empty() ? "oauth2" : options.username);
    if (!isPrintableAscii(pair.user) || !isPrintableAscii(pair.password))
        return Unprintable;
    out << "username=" << pair.user << "\npassword=" << pair.password << '\n';
    if (const auto end = answer.expiresAt ? secondsSinceEpoch(*answer.expiresAt) : std::nullopt)
        out << "password_expiry_utc=" << *end << '\n';
    return {};
}

void appendNetrcWord(Text& out, std::string_view word)
{
    const bool isPlain = !word.empty() && word.find_first_of(" \"\\#") == std::string_view::npos;
    if (isPlain)
        out << word;
    else
        appendJsonText(out, word); // which quotes as netrc does
}

Problem appendNetrc(Text& out, const FormatOptions& options, const TokenAnswer& answer)
{
    constexpr std::size_t longestLine = 4095; // curl 7.88 leaves out longer ones without a word
    if (options.host.empty())
        return "The format \"netrc\" needs --host: for every host it would be sent to strangers.";
    const UserPassword pair = userPasswordFrom(answer, options.username.empty() ? "oauth2" : options.username);
    if (!isPrintableAscii(pair.user) || !isPrintableAscii(pair.password))
        return Unprintable;
    out << "machine " << options.host << " login ";
    appendNetrcWord(out, pair.user);
    out << " password ";
    appendNetrcWord(out, pair.password);
    out << '\n';
    if (out.size() > longestLine)
        return "The token is too long for netrc: curl ignores lines of more than 4095 bytes.";
    return {};
}

/// Three parts in base64url, the first of which is a JSON object (RFC 7519).
bool isJsonWebToken(std::string_view token)
{
    return token.starts_with("ey") && std::ranges::count(token, '.') == 2;
}

Problem appendGcp(Text& out, const TokenAnswer& answer)
{
    if (!isJsonWebToken(answer.accessToken))
        return "Google takes a JSON Web Token of a provider that it was told to trust (workload identity federation), "
               "and "
               "this token is none.";
    out << R"({"version":1,"success":true,"token_type":"urn:ietf:params:oauth:token-type:jwt",)";
    if (const auto end = answer.expiresAt ? secondsSinceEpoch(*answer.expiresAt) : std::nullopt)
        out << R"("expiration_time":)" << *end << ',';
    out << R"("id_token":)";
    if (!appendJsonText(out, answer.accessToken))
        return Unprintable;
    out << "}\n";
    return {};
}

Problem appendJsonHeaders(Text& out, const TokenAnswer& answer)
{
    const std::size_t colon = answer.header.find(": ");
    const std::string_view name = answer.header.substr(0, colon);
    const std::string_view value = colon == std::string_view::npos ? "" : answer.header.substr(colon + 2);
    out << '{';
    const bool isPrintable = appendJsonText(out, name) && appendJsonText(out << ':', value);
    out << "}\n";
    return isPrintable ? Problem() : Unprintable;
}

} // namespace

std::optional<Format> formatFromWord(std::string_view word)
{
    const auto* const found = std::ranges::find(words, word, &Word::word);
    return found == words.end() ? std::nullopt : std::optional(found->format);
}

std::string_view toWord(Format format)
{
    const auto* const found = std::ranges::find(words, format, &Word::format);
    return found == words.end() ? std::string_view() : found->word;
}

bool isHost(std::string_view text)
{
    constexpr std::size_t longest = 260; // 253 of a name, and a port
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view(".-_:[]").find(c) != std::string_view::npos;
    };
    return !text.empty() && text.size() <= longest && text.front() != '-' && std::ranges::all_of(text, isPart);
}

std::optional<int> appendNoSuchHost(Text& out, Format format)
{
    if (format == Format::Git)
        return 0; // and git goes on to its next helper
    if (format != Format::Docker)
        return std::nullopt;
    out << "credentials not found in native keychain\n"; // by which docker knows that it may go on without
    return 1;
}

std::string_view appendFormatted(Text& out, const FormatOptions& options, const TokenAnswer& answer)
{
    switch (options.format) {
    case Format::Token:
        out << answer.accessToken << '\n';
        return {};
    case Format::Json:
        return appendTokenJson(out, answer) ? Problem() : Unprintable;
    case Format::Aws:
        return appendAws(out, answer);
    case Format::Kubernetes:
        return appendKubernetes(out, options, answer);
    case Format::Docker:
        return appendDocker(out, options, answer);
    case Format::Git:
        return appendGit(out, options, answer);
    case Format::Netrc:
        return appendNetrc(out, options, answer);
    case Format::Gcp:
        return appendGcp(out, answer);
    case Format::JsonHeaders:
        return appendJsonHeaders(out, answer);
    }
    return Unprintable;
}

} // namespace evergrant::cli::fast
