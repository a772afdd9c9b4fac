// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/formencoding.h"
#include <algorithm>

namespace evergrant {

namespace {

bool staysAsItIs(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '*' || c == '-' ||
           c == '.' || c == '_';
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

void appendEncoded(QByteArray& target, QByteArrayView bytes)
{
    constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : bytes) {
        if (staysAsItIs(c)) {
            target += c;
        } else if (c == ' ') {
            target += '+';
        } else {
            const auto byte = static_cast<unsigned char>(c);
            target += '%';
            target += digits[byte >> 4];
            target += digits[byte & 15];
        }
    }
}

} // namespace

QByteArray formEncoded(QByteArrayView bytes)
{
    QByteArray encoded;
    encoded.reserve(bytes.size() * 3);
    appendEncoded(encoded, bytes);
    return encoded;
}

QByteArray formDecoded(QByteArrayView bytes)
{
    QByteArray decoded;
    decoded.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const int high = c == '%' && i + 2 < bytes.size() ? hexValue(bytes[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(bytes[i + 2]) : -1;
        if (low >= 0) {
            decoded += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            decoded += c == '+' ? ' ' : c;
        }
    }
    return decoded;
}

FormFields FormFields::parse(QByteArrayView encoded)
{
    FormFields fields;
    while (!encoded.isEmpty()) {
        const qsizetype end = encoded.indexOf('&');
        const QByteArrayView piece = end < 0 ? encoded : encoded.first(end);
        encoded = end < 0 ? QByteArrayView() : encoded.sliced(end + 1);
        if (piece.isEmpty())
            continue;
        const qsizetype equals = piece.indexOf('=');
        const QByteArrayView value = equals < 0 ? QByteArrayView() : piece.sliced(equals + 1);
        fields.m_fields.append({formDecoded(equals < 0 ? piece : piece.first(equals)), formDecoded(value)});
    }
    return fields;
}

std::optional<QByteArray> FormFields::value(QByteArrayView name) const
{
    if (isRepeated(name))
        return std::nullopt;
    for (const Field& field : m_fields) {
        if (field.name == name)
            return field.value;
    }
    return std::nullopt;
}

bool FormFields::contains(QByteArrayView name) const
{
    return std::ranges::any_of(m_fields, [name](const Field& field) { return field.name == name; });
}

bool FormFields::isRepeated(QByteArrayView name) const
{
    return std::ranges::count_if(m_fields, [name](const Field& field) { return field.name == name; }) > 1;
}

QList<QByteArray> FormFields::names() const
{
    QList<QByteArray> names;
    for (const Field& field : m_fields) {
        if (!names.contains(field.name))
            names.append(field.name);
    }
    return names;
}

FormBody::FormBody()
{
    // Room enough that growing does not leave copies of secrets behind in freed memory.
    m_bytes.reserve(16 * 1024);
}

void FormBody::add(QByteArrayView name, QByteArrayView value)
{
    if (!m_bytes.isEmpty())
        m_bytes += '&';
    appendEncoded(m_bytes, name);
    m_bytes += '=';
    appendEncoded(m_bytes, value);
    m_names.append(name.toByteArray());
}

} // namespace evergrant
