// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/tokentext.h"

#include "cli/fast/plainline.h"
#include "cli/fast/times.h"

namespace evergrant::cli::fast {

bool appendJsonText(Text& out, std::string_view text)
{
    if (!isPrintableAscii(text))
        return false;
    out << '"';
    for (const char character : text) {
        if (character == '"' || character == '\\')
            out << '\\';
        out << character;
    }
    out << '"';
    return true;
}

bool appendTokenJson(Text& out, const TokenAnswer& answer)
{
    if (answer.expiresAt && !secondsSinceEpoch(*answer.expiresAt))
        return false;
    out << R"({"access_token":)";
    if (!appendJsonText(out, answer.accessToken))
        return false;
    out << R"(,"expires_at":)";
    if (answer.expiresAt)
        appendJsonText(out, *answer.expiresAt);
    else
        out << "null";
    out << R"(,"token_type":)";
    if (!appendJsonText(out, answer.tokenType))
        return false;
    out << "}\n";
    return true;
}

} // namespace evergrant::cli::fast
