// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/grant.h"

#include "core/text/storedmap.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// 2 adds what most grants have nothing of, 3 what ID tokens and some token endpoints tell. The lowest that holds
/// everything is written, so there is one encoding for one grant.
constexpr quint64 plainFormat = 1, learnedFormat = 2, grantFormat = 3;
/// The same holds for the keychain copy, whose 2 has a pending grant, and whose 3 further spares.
constexpr quint64 keychainPlainFormat = 1, keychainPendingFormat = 2, keychainFormat = 3;
constexpr auto grantKind = "evergrant-grant"_L1;
constexpr auto keychainKind = "evergrant-keychain"_L1;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::GrantCodec)
};

/// The format, from 1 to `newest`; 0: unreadable, or `newer`.
quint64 readHead(StoredMapReader& in, QLatin1StringView kind, quint64 newest, bool& newer)
{
    in.begin();
    if (in.text(0) != kind)
        in.spoil();
    const quint64 format = in.number(1);
    newer = in.ok() && (format == 0 || format > newest);
    return in.ok() && !newer ? format : 0;
}

quint64 formatFor(const GrantInfo& info)
{
    if (!info.subject.isEmpty() || !info.subjectName.isEmpty() || info.refreshTokenEndsAt || info.grantEndsAt)
        return grantFormat;
    const bool plain = info.accountId.isEmpty() && info.learned.isEmpty() && info.grantType == GrantType::Code;
    return plain ? plainFormat : learnedFormat;
}

void writeGrant(StoredMapWriter& out, const Grant& grant)
{
    const auto& [info, tokens, clientSecret] = grant;
    const quint64 format = formatFor(info);
    out.begin(format == plainFormat ? 23 : format == learnedFormat ? 26 : 30);
    out.put(0, grantKind);
    out.put(1, format);
    out.put(2, info.grantId);
    out.put(3, info.generation);
    out.put(4, std::optional(info.authorizedAt));
    out.put(5, info.authorizedBy);
    out.put(6, info.account);
    out.put(7, info.issuedBy);
    out.put(8, static_cast<quint64>(info.rotation));
    out.put(9, std::optional(info.obtainedAt));
    out.put(10, info.expiresAt);
    out.put(11, info.neverExpires);
    out.put(12, info.hasRefreshToken);
    out.put(13, info.accessTokenRejected);
    out.put(14, tokens.accessToken);
    out.put(15, tokens.refreshToken);
    out.put(16, tokens.tokenType);
    out.put(17, tokens.scope);
    out.put(18, std::optional(tokens.obtainedAt));
    out.put(19, tokens.expiresAt);
    out.put(20, tokens.neverExpires);
    out.put(21, info.clientId);
    out.put(22, clientSecret);
    if (format >= learnedFormat) {
        out.put(23, info.accountId);
        out.put(24, info.learned);
        out.put(25, toWord(info.grantType));
    }
    if (format >= grantFormat) {
        out.put(26, info.subject);
        out.put(27, info.subjectName);
        out.put(28, info.refreshTokenEndsAt);
        out.put(29, info.grantEndsAt);
    }
    out.end();
}

Grant readGrant(StoredMapReader& in, bool& newer)
{
    Grant grant;
    auto& [info, tokens, clientSecret] = grant;
    const quint64 format = readHead(in, grantKind, grantFormat, newer);
    if (format == 0)
        return grant;
    info.grantId = in.uuid(2);
    info.generation = in.number(3);
    info.authorizedAt = in.time(4).value_or(QDateTime());
    info.authorizedBy = in.text(5);
    info.account = in.text(6);
    info.issuedBy = in.text(7);
    const quint64 rotation = in.number(8);
    if (rotation > static_cast<quint64>(Rotation::Rotating))
        in.spoil();
    else
        info.rotation = static_cast<Rotation>(rotation);
    info.obtainedAt = in.time(9).value_or(QDateTime());
    info.expiresAt = in.time(10);
    info.neverExpires = in.flag(11);
    info.hasRefreshToken = in.flag(12);
    info.accessTokenRejected = in.flag(13);
    tokens.accessToken = in.secret(14);
    tokens.refreshToken = in.secret(15);
    tokens.tokenType = in.text(16);
    tokens.scope = in.text(17);
    tokens.obtainedAt = in.time(18).value_or(QDateTime());
    tokens.expiresAt = in.time(19);
    tokens.neverExpires = in.flag(20);
    info.clientId = in.text(21);
    clientSecret = in.secret(22);
    if (format >= learnedFormat) {
        info.accountId = in.text(23);
        info.learned = in.texts(24);
        const auto type = grantTypeFromWord(in.text(25));
        if (!type)
            in.spoil();
        info.grantType = type.value_or(GrantType::Code);
    }
    if (format >= grantFormat) {
        info.subject = in.text(26);
        info.subjectName = in.text(27);
        info.refreshTokenEndsAt = in.time(28);
        info.grantEndsAt = in.time(29);
    }
    in.end();
    return grant;
}

std::optional<Grant> readOptionalGrant(StoredMapReader& in, quint64 key, bool& newer)
{
    in.key(key);
    if (newer || in.nothing())
        return std::nullopt;
    return readGrant(in, newer);
}

qsizetype sizeOf(const Grant& grant)
{
    const auto& [info, tokens, clientSecret] = grant;
    qsizetype characters = info.authorizedBy.size() + info.account.size() + info.issuedBy.size() +
                           info.clientId.size() + tokens.tokenType.size() + tokens.scope.size() +
                           info.accountId.size() + info.subject.size() + info.subjectName.size();
    for (auto it = info.learned.begin(); it != info.learned.end(); ++it)
        characters += it.key().size() + it.value().size() + 5;
    return 4 * characters + clientSecret.reveal().size() + tokens.accessToken.reveal().size() +
           tokens.refreshToken.reveal().size();
}

/// `again` is what was read, encoded once more: whatever differs from it in a single byte was not written by us.
template <typename Content>
Result<Content> finished(StoredMapReader& in, bool newer, const Content& content, const Secret& again,
                         QByteArrayView bytes)
{
    if (newer) {
        return fail(ErrorKind::Failed, u"grant-format-newer"_s,
                    Tr::tr("The stored tokens were written by a newer version of Evergrant. Install that version."));
    }
    if (!in.atEnd() || again.reveal() != bytes)
        return fail(ErrorKind::Failed, u"grant-damaged"_s, Tr::tr("The stored tokens are damaged and cannot be read."));
    return content;
}

} // namespace

Secret encodeGrant(const Grant& grant)
{
    StoredMapWriter out(sizeOf(grant));
    writeGrant(out, grant);
    return out.take();
}

Result<Grant> decodeGrant(QByteArrayView bytes)
{
    StoredMapReader in(bytes);
    bool newer = false;
    const Grant grant = readGrant(in, newer);
    return finished(in, newer, grant, encodeGrant(grant), bytes);
}

namespace {

quint64 formatFor(const KeychainCopy& copy)
{
    if (copy.spare2 || copy.spare3)
        return keychainFormat;
    return copy.pending ? keychainPendingFormat : keychainPlainFormat;
}

void writeOptionalGrant(StoredMapWriter& out, quint64 key, const std::optional<Grant>& grant)
{
    if (!grant)
        return out.putNothing(key);
    out.putKey(key);
    writeGrant(out, *grant);
}

} // namespace

Secret encodeKeychainCopy(const KeychainCopy& copy)
{
    qsizetype size = copy.clientSecret.reveal().size();
    for (const auto* grant : {&copy.main, &copy.spare, &copy.pending, &copy.spare2, &copy.spare3})
        size += *grant ? sizeOf(**grant) : 0;
    const quint64 format = formatFor(copy);
    StoredMapWriter out(size);
    out.begin(format == keychainPlainFormat ? 5 : format == keychainPendingFormat ? 6 : 8);
    out.put(0, keychainKind);
    out.put(1, format);
    writeOptionalGrant(out, 2, copy.main);
    writeOptionalGrant(out, 3, copy.spare);
    out.put(4, copy.clientSecret);
    if (format >= keychainPendingFormat)
        writeOptionalGrant(out, 5, copy.pending);
    if (format >= keychainFormat) {
        writeOptionalGrant(out, 6, copy.spare2);
        writeOptionalGrant(out, 7, copy.spare3);
    }
    out.end();
    return out.take();
}

Result<KeychainCopy> decodeKeychainCopy(QByteArrayView bytes)
{
    StoredMapReader in(bytes);
    bool newer = false;
    KeychainCopy copy;
    if (const quint64 format = readHead(in, keychainKind, keychainFormat, newer); format > 0) {
        copy.main = readOptionalGrant(in, 2, newer);
        copy.spare = readOptionalGrant(in, 3, newer);
        copy.clientSecret = in.secret(4);
        if (format >= keychainPendingFormat)
            copy.pending = readOptionalGrant(in, 5, newer);
        if (format >= keychainFormat) {
            copy.spare2 = readOptionalGrant(in, 6, newer);
            copy.spare3 = readOptionalGrant(in, 7, newer);
        }
        in.end();
    }
    return finished(in, newer, copy, encodeKeychainCopy(copy), bytes);
}

std::optional<Grant>& KeychainCopy::at(GrantSlot slot)
{
    switch (slot) {
    case GrantSlot::Main:
        break;
    case GrantSlot::Spare:
        return spare;
    case GrantSlot::Pending:
        return pending;
    case GrantSlot::Spare2:
        return spare2;
    case GrantSlot::Spare3:
        return spare3;
    }
    return main;
}

const std::optional<Grant>& KeychainCopy::at(GrantSlot slot) const
{
    return const_cast<KeychainCopy*>(this)->at(slot); // changes nothing
}

bool KeychainCopy::isEmpty() const
{
    return !main && !spare && !pending && !spare2 && !spare3 && clientSecret.isEmpty();
}

} // namespace evergrant
