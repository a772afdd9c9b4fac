// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/deliverytemplate.h"
#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryFormat)
};

constexpr auto names = "access_token, token_type, expires_at, header, header_name, header_value, connection"_L1;
constexpr auto filters = "json, sh, url, base64"_L1;

tl::unexpected<Error> badTemplate(const QString& message)
{
    return fail(ErrorKind::Usage, u"bad-format"_s, message);
}

Result<QByteArray> valueOf(const Delivery& delivery, QStringView name)
{
    if (name == "access_token"_L1)
        return delivery.accessToken.reveal().toByteArray();
    if (name == "token_type"_L1)
        return delivery.tokenType.toUtf8();
    if (name == "expires_at"_L1)
        return expiryText(delivery);
    if (name == "header"_L1)
        return headerLine(delivery);
    if (name == "header_name"_L1)
        return delivery.headerName;
    if (name == "header_value"_L1)
        return delivery.headerValue.reveal().toByteArray();
    if (name == "connection"_L1)
        return delivery.connectionName.toUtf8();
    return badTemplate(Tr::tr("The template has no value “%1”. Use one of: %2.").arg(name.left(40)).arg(names));
}

Result<QByteArray> filtered(const QByteArray& value, QStringView filter)
{
    if (filter == "json"_L1 && !value.isValidUtf8())
        return fail(ErrorKind::Failed, u"token-not-plain"_s,
                    Tr::tr("This token is not text and cannot stand in JSON. Leave out the filter json."));
    if (filter == "json"_L1)
        return value.isEmpty() ? QByteArrayLiteral("null") : jsonString(value);
    if (filter == "sh"_L1)
        return shellQuoted(value);
    if (filter == "url"_L1)
        return value.toPercentEncoding();
    if (filter == "base64"_L1)
        return value.toBase64();
    return badTemplate(Tr::tr("The template has no filter “%1”. Use one of: %2.").arg(filter.left(40)).arg(filters));
}

/// What stands between the braces: a name and its filters.
Result<QByteArray> expanded(const Delivery& delivery, QStringView expression)
{
    const auto parts = expression.split(u'|');
    auto value = valueOf(delivery, parts.first().trimmed());
    for (qsizetype i = 1; value && i < parts.size(); ++i) {
        auto next = filtered(*value, parts.at(i).trimmed());
        wipe(*value);
        value = std::move(next);
    }
    return value;
}

/// Appends without leaving an earlier copy of what is secret behind.
void append(QByteArray& text, QByteArrayView more)
{
    if (text.capacity() < text.size() + more.size()) {
        QByteArray larger;
        larger.reserve(2 * (text.size() + more.size()));
        larger.append(text);
        wipe(text);
        text.swap(larger);
    }
    text.append(more);
}

} // namespace

Result<Secret> fillTemplate(const Delivery& delivery, const QString& text)
{
    QByteArray filled;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf("{{"_L1); open >= 0; open = text.indexOf("{{"_L1, from)) {
        const qsizetype close = text.indexOf("}}"_L1, open + 2);
        if (close < 0) {
            wipe(filled);
            return badTemplate(Tr::tr("The template has “{{” without “}}”."));
        }
        append(filled, QStringView(text).sliced(from, open - from).toUtf8());
        auto value = expanded(delivery, QStringView(text).sliced(open + 2, close - open - 2));
        if (!value) {
            wipe(filled);
            return tl::unexpected(value.error());
        }
        append(filled, *value);
        wipe(*value);
        from = close + 2;
    }
    append(filled, QStringView(text).sliced(from).toUtf8());
    return Secret::take(std::move(filled));
}

QByteArray jsonString(QByteArrayView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray quoted;
    quoted.reserve(6 * text.size() + 2);
    quoted += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            quoted += "\\u00";
            quoted += c < 0x10 ? '0' : '1';
            quoted += digits[c & 0xf];
        } else {
            quoted += c;
        }
    }
    quoted += '"';
    return quoted;
}

QByteArray shellQuoted(QByteArrayView text)
{
    QByteArray quoted;
    quoted.reserve(4 * text.size() + 2);
    quoted += '\'';
    for (const char c : text) {
        if (c == '\'')
            quoted += "'\\''"; // ends the quotes, one quote by itself, begins them again
        else
            quoted += c;
    }
    quoted += '\'';
    return quoted;
}

QByteArray headerLine(const Delivery& delivery)
{
    QByteArray line;
    line.reserve(delivery.headerName.size() + 2 + delivery.headerValue.reveal().size());
    line += delivery.headerName;
    line += ": ";
    line += delivery.headerValue.reveal();
    return line;
}

QByteArray expiryText(const Delivery& delivery)
{
    return delivery.expiresAt ? delivery.expiresAt->toUTC().toString(Qt::ISODate).toLatin1() : QByteArray();
}

} // namespace evergrant
