// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/userpassword.h"

#include "cli/fast/text.h"
#include <sodium.h>

namespace evergrant::cli::fast {

UserPassword userPasswordFrom(const TokenAnswer& answer, std::string_view user)
{
    static constexpr std::string_view basic = "Authorization: Basic ";
    static Text decoded; // wiped at the end, as all of them
    decoded.clear();
    const UserPassword token{user, answer.accessToken, false};
    if (!answer.header.starts_with(basic))
        return token;
    const std::string_view encoded = answer.header.substr(basic.size());
    const auto room = decoded.room();
    std::size_t size = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(room.data()), room.size(), encoded.data(), encoded.size(),
                          nullptr, &size, nullptr, sodium_base64_VARIANT_ORIGINAL) != 0)
        return token;
    decoded.grow(size);
    const std::string_view pair = decoded.view();
    const std::size_t colon = pair.find(':');
    if (colon == std::string_view::npos)
        return token;
    return {pair.substr(0, colon), pair.substr(colon + 1), true};
}

} // namespace evergrant::cli::fast
