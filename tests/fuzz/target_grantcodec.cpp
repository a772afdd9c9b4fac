// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stored tokens: what the disk or the keychain gives back may be damaged, cut short or somebody else's.

#include "core/grant/copybundle.h"
#include "core/text/utc.h"
#include "target.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::fuzz {

namespace {

QString textFrom(Choices& choices)
{
    return QString::fromUtf8(choices.take(choices.choose(24)));
}

Secret secretFrom(Choices& choices)
{
    return Secret::take(choices.take(choices.byte()).toByteArray());
}

QDateTime timeFrom(Choices& choices)
{
    return QDateTime::fromMSecsSinceEpoch(choices.byte() * 86'400'000'000LL + choices.byte(), utcZone);
}

Grant grantFrom(Choices& choices)
{
    Grant grant;
    auto& info = grant.info;
    auto& tokens = grant.tokens;
    info.grantId = QUuid(choices.byte(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    info.generation = choices.byte() * 0x0101010101010101U;
    info.authorizedAt = timeFrom(choices);
    info.authorizedBy = textFrom(choices);
    info.account = textFrom(choices);
    info.issuedBy = textFrom(choices);
    info.clientId = textFrom(choices);
    info.rotation = static_cast<Rotation>(choices.choose(3));
    info.obtainedAt = timeFrom(choices);
    if (choices.choose(2) == 1)
        info.expiresAt = timeFrom(choices);
    info.neverExpires = choices.choose(2) == 1;
    info.hasRefreshToken = choices.choose(2) == 1;
    tokens.accessToken = secretFrom(choices);
    tokens.refreshToken = secretFrom(choices);
    tokens.tokenType = textFrom(choices);
    tokens.scope = textFrom(choices);
    tokens.obtainedAt = info.obtainedAt;
    tokens.expiresAt = info.expiresAt;
    tokens.neverExpires = info.neverExpires;
    grant.clientSecret = secretFrom(choices);
    return grant;
}

void checkRead(QByteArrayView bytes)
{
    if (const auto grant = decodeGrant(bytes))
        require(encodeGrant(*grant).reveal() == bytes, "there is one encoding for one grant");
    if (const auto copy = decodeKeychainCopy(bytes))
        require(encodeKeychainCopy(*copy).reveal() == bytes, "there is one encoding for one keychain copy");
    if (const auto bundle = CopyBundle::decode(bytes))
        require(bundle->encode().reveal() == bytes, "there is one encoding for one bundle of copies");
}

/// Pairs of bytes: where to change, and to what.
QByteArray damaged(QByteArrayView whole, Choices& choices)
{
    QByteArray bytes = whole.toByteArray();
    while (!choices.atEnd() && !bytes.isEmpty()) {
        const auto at = (choices.byte() * 256 + choices.byte()) % bytes.size();
        bytes[at] = static_cast<char>(choices.byte());
    }
    return bytes;
}

} // namespace

/// First byte 0: the rest is what the store gives back. Else it makes a grant, which is stored, damaged and read.
void tryInput(QByteArrayView input)
{
    Choices choices(input);
    if (choices.choose(8) == 0)
        return checkRead(choices.rest());
    KeychainCopy copy;
    copy.main = grantFrom(choices);
    if (choices.choose(2) == 1)
        copy.spare = grantFrom(choices);
    copy.clientSecret = secretFrom(choices);
    const Secret one = encodeGrant(*copy.main), both = encodeKeychainCopy(copy);
    const auto readOne = decodeGrant(one.reveal());
    const auto readBoth = decodeKeychainCopy(both.reveal());
    require(readOne && encodeGrant(*readOne) == one, "a grant is read as it was written");
    require(readOne->tokens.refreshToken == copy.main->tokens.refreshToken,
            "a refresh token is read as it was written");
    require(readBoth && encodeKeychainCopy(*readBoth) == both, "a keychain copy is read as it was written");
    require(readBoth->spare.has_value() == copy.spare.has_value(), "a spare is read as it was written");
    require(!decodeGrant(one.reveal().chopped(1)), "half a grant is none");
    const CopyBundle bundle = withChanges({}, {{{copy.main->info.grantId, copy}}, {}});
    const auto readBundle = CopyBundle::decode(bundle.encode().reveal());
    require(readBundle && *readBundle == bundle, "a bundle of copies is read as it was written");
    const bool isBundle = choices.choose(2) == 1;
    checkRead(damaged(isBundle ? bundle.encode().reveal() : both.reveal(), choices));
}

} // namespace evergrant::fuzz
