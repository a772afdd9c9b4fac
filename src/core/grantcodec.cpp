// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

// Written and read as a stream, not as QCborMap: that would leave copies of the tokens in memory which nobody wipes.
// Keys are small numbers that must come in exactly this order, so there is one encoding for one grant, and the reader
// has no optional paths. A new field means a new format number.

namespace evergrant {

namespace {

constexpr quint64 grantFormat = 1;
constexpr quint64 keychainFormat = 1;
constexpr auto grantKind = "evergrant-grant"_L1;
constexpr auto keychainKind = "evergrant-keychain"_L1;
constexpr qsizetype largest = 1024 * 1024;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::GrantCodec)
};

class Output
{
public:
    /// A buffer that had to grow would leave an unwiped copy behind.
    explicit Output(qsizetype expectedSize) { m_bytes.reserve(expectedSize + 2048); }

    void begin(quint64 fields) { m_writer.startMap(fields); }
    void end() { m_writer.endMap(); }
    Secret take() { return Secret::take(std::move(m_bytes)); }

    void put(quint64 key, quint64 value) { append(key, value); }
    void put(quint64 key, bool value) { append(key, value); }
    void put(quint64 key, const QString& value) { append(key, QStringView(value)); }
    void put(quint64 key, QLatin1StringView value) { append(key, value); }
    void put(quint64 key, const QUuid& value)
    {
        m_writer.append(key);
        m_writer.append(value.toRfc4122());
    }
    void put(quint64 key, const Secret& value)
    {
        m_writer.append(key);
        m_writer.appendByteString(value.reveal().data(), value.reveal().size());
    }
    void put(quint64 key, const std::optional<QDateTime>& value)
    {
        if (value && value->isValid())
            append(key, value->toMSecsSinceEpoch());
        else
            append(key, nullptr);
    }
    void putNothing(quint64 key) { append(key, nullptr); }
    void putKey(quint64 key) { m_writer.append(key); }

private:
    template <typename Value>
    void append(quint64 key, Value value)
    {
        m_writer.append(key);
        m_writer.append(value);
    }

    QByteArray m_bytes;
    QCborStreamWriter m_writer{&m_bytes};
};

/// Every get() checks key, type and length first; after the first fault all of them return empty values.
class Input
{
public:
    explicit Input(QByteArrayView bytes)
        : m_size(bytes.size())
        , m_reader(bytes.data(), bytes.size())
        , m_ok(bytes.size() <= largest)
    {
    }

    bool ok() { return m_ok && m_reader.lastError() == QCborError::NoError; }
    bool atEnd() { return ok() && m_reader.containerDepth() == 0 && m_reader.currentOffset() == m_size; }
    void spoil() { m_ok = false; }

    void begin()
    {
        if (expect(m_reader.isMap()) && expect(m_reader.isLengthKnown()))
            expect(m_reader.enterContainer());
    }
    void end()
    {
        if (expect(m_reader.containerDepth() > 0 && !m_reader.hasNext()))
            expect(m_reader.leaveContainer());
    }

    void key(quint64 expected)
    {
        if (expect(m_reader.isUnsignedInteger()) && expect(m_reader.toUnsignedInteger() == expected))
            expect(m_reader.next());
    }

    quint64 number(quint64 expectedKey)
    {
        key(expectedKey);
        if (!expect(m_reader.isUnsignedInteger()))
            return 0;
        const quint64 value = m_reader.toUnsignedInteger();
        expect(m_reader.next());
        return value;
    }

    bool flag(quint64 expectedKey)
    {
        key(expectedKey);
        if (!expect(m_reader.isBool()))
            return false;
        const bool value = m_reader.toBool();
        expect(m_reader.next());
        return value;
    }

    QString text(quint64 expectedKey)
    {
        key(expectedKey);
        if (!expect(m_reader.isString()) || !expectFits())
            return {};
        const auto chunk = m_reader.readString();
        expect(chunk.status == QCborStreamReader::Ok);
        expect(m_reader.readString().status == QCborStreamReader::EndOfString);
        return ok() ? chunk.data : QString();
    }

    QByteArray bytes(quint64 expectedKey)
    {
        key(expectedKey);
        if (!expect(m_reader.isByteArray()) || !expectFits())
            return {};
        QByteArray value(static_cast<qsizetype>(m_reader.length()), Qt::Uninitialized);
        const auto chunk = m_reader.readStringChunk(value.data(), value.size());
        expect(chunk.status == QCborStreamReader::Ok && chunk.data == value.size());
        expect(m_reader.readStringChunk(nullptr, 0).status == QCborStreamReader::EndOfString);
        return ok() ? value : QByteArray();
    }

    Secret secret(quint64 expectedKey) { return Secret::take(bytes(expectedKey)); }

    QUuid uuid(quint64 expectedKey)
    {
        const QByteArray value = bytes(expectedKey);
        expect(value.size() == 16);
        return ok() ? QUuid::fromRfc4122(value) : QUuid();
    }

    std::optional<QDateTime> time(quint64 expectedKey)
    {
        key(expectedKey);
        if (ok() && m_reader.isNull()) {
            expect(m_reader.next());
            return std::nullopt;
        }
        if (!expect(m_reader.isInteger()))
            return std::nullopt;
        const auto time = QDateTime::fromMSecsSinceEpoch(m_reader.toInteger(), Qt::UTC);
        expect(time.isValid());
        expect(m_reader.next());
        return time;
    }

    bool nothing()
    {
        if (!ok() || !m_reader.isNull())
            return false;
        return expect(m_reader.next());
    }

private:
    bool expect(bool condition)
    {
        m_ok = m_ok && condition;
        return ok();
    }
    /// A damaged length must not make us reserve memory for it.
    bool expectFits()
    {
        return expect(m_reader.isLengthKnown()) &&
               expect(m_reader.length() <= static_cast<quint64>(m_size - m_reader.currentOffset()));
    }

    qsizetype m_size;
    QCborStreamReader m_reader;
    bool m_ok;
};

bool readHead(Input& in, QLatin1StringView kind, quint64 format, bool& newer)
{
    in.begin();
    if (in.text(0) != kind)
        in.spoil();
    newer = in.number(1) != format && in.ok();
    return in.ok() && !newer;
}

void writeGrant(Output& out, const Grant& grant)
{
    const auto& [info, tokens, clientSecret] = grant;
    out.begin(23);
    out.put(0, grantKind);
    out.put(1, grantFormat);
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
    out.end();
}

Grant readGrant(Input& in, bool& newer)
{
    Grant grant;
    auto& [info, tokens, clientSecret] = grant;
    if (!readHead(in, grantKind, grantFormat, newer))
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
    in.end();
    return grant;
}

std::optional<Grant> readOptionalGrant(Input& in, quint64 key, bool& newer)
{
    in.key(key);
    if (newer || in.nothing())
        return std::nullopt;
    return readGrant(in, newer);
}

qsizetype sizeOf(const Grant& grant)
{
    const auto& [info, tokens, clientSecret] = grant;
    const qsizetype characters = info.authorizedBy.size() + info.account.size() + info.issuedBy.size() +
                                 info.clientId.size() + tokens.tokenType.size() + tokens.scope.size();
    return 4 * characters + clientSecret.reveal().size() + tokens.accessToken.reveal().size() +
           tokens.refreshToken.reveal().size();
}

/// `again` is what was read, encoded once more: whatever differs from it in a single byte was not written by us.
template <typename Content>
Result<Content> finished(Input& in, bool newer, const Content& content, const Secret& again, QByteArrayView bytes)
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
    Output out(sizeOf(grant));
    writeGrant(out, grant);
    return out.take();
}

Result<Grant> decodeGrant(QByteArrayView bytes)
{
    Input in(bytes);
    bool newer = false;
    const Grant grant = readGrant(in, newer);
    return finished(in, newer, grant, encodeGrant(grant), bytes);
}

Secret encodeKeychainCopy(const KeychainCopy& copy)
{
    qsizetype size = copy.clientSecret.reveal().size();
    for (const auto& grant : {copy.main, copy.spare})
        size += grant ? sizeOf(*grant) : 0;
    Output out(size);
    out.begin(5);
    out.put(0, keychainKind);
    out.put(1, keychainFormat);
    quint64 key = 2;
    for (const auto& grant : {copy.main, copy.spare}) {
        if (grant) {
            out.putKey(key++);
            writeGrant(out, *grant);
        } else {
            out.putNothing(key++);
        }
    }
    out.put(key, copy.clientSecret);
    out.end();
    return out.take();
}

Result<KeychainCopy> decodeKeychainCopy(QByteArrayView bytes)
{
    Input in(bytes);
    bool newer = false;
    KeychainCopy copy;
    if (readHead(in, keychainKind, keychainFormat, newer)) {
        copy.main = readOptionalGrant(in, 2, newer);
        copy.spare = readOptionalGrant(in, 3, newer);
        copy.clientSecret = in.secret(4);
        in.end();
    }
    return finished(in, newer, copy, encodeKeychainCopy(copy), bytes);
}

} // namespace evergrant
