// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/deliveryformat.h"

#include "core/connection/connection.h"
#include "core/delivery/deliverytemplate.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryFormat)
};

constexpr auto words = "token, header, json, env, env:sh, env:docker, curl"_L1;

enum class Env { Plain, Shell, Docker };

/// RFC 6750 section 2.1: letters, digits, "-", ".", "_", "~", "+", "/", and "=" at the end.
bool isB64Token(QByteArrayView token)
{
    const auto isBody = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("-._~+/").contains(c);
    };
    const auto* const end = std::ranges::find_if_not(token, isBody);
    return end != token.begin() && std::all_of(end, token.end(), [](char c) { return c == '='; });
}

/// A line ends there, and what follows would be another header or variable.
bool hasLineEnd(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

tl::unexpected<Error> notPlain(const QString& message)
{
    return fail(ErrorKind::Failed, u"token-not-plain"_s, message);
}

Result<Secret> asHeader(const Delivery& delivery, QByteArrayView end)
{
    if (hasLineEnd(delivery.headerValue.reveal()))
        return notPlain(Tr::tr("This token has more than one line and cannot stand in a header. Use --format token."));
    QByteArray line = headerLine(delivery);
    line.reserve(line.size() + end.size());
    line.append(end);
    return Secret::take(std::move(line));
}

Result<Secret> asJson(const Delivery& delivery)
{
    const auto token = delivery.accessToken.reveal();
    if (!token.toByteArray().isValidUtf8())
        return notPlain(Tr::tr("This token is not text and cannot stand in JSON. Use --format token."));
    const QByteArray type = delivery.tokenType.toUtf8();
    const QByteArray expiry = expiryText(delivery);
    QByteArray quoted = jsonString(token);
    QByteArray json;
    json.reserve(quoted.size() + type.size() * 6 + 100);
    json += "{\"access_token\":";
    json += quoted;
    wipe(quoted);
    json += ",\"token_type\":";
    json += type.isEmpty() ? QByteArrayLiteral("null") : jsonString(type);
    json += ",\"expires_at\":";
    json += expiry.isEmpty() ? QByteArrayLiteral("null") : jsonString(expiry);
    json += '}';
    return Secret::take(std::move(json));
}

Result<Secret> asVariable(const Delivery& delivery, Env dialect)
{
    const auto token = delivery.accessToken.reveal();
    if (dialect == Env::Plain && !isB64Token(token))
        return notPlain(
            Tr::tr("This token has characters that readers of environment files understand differently. Say "
                   "who reads it: --format env:sh for a shell, --format env:docker for docker run."));
    if (hasLineEnd(token))
        return notPlain(
            Tr::tr("This token has more than one line and cannot stand in an environment file. Use --format token."));
    QByteArray value = dialect == Env::Shell ? shellQuoted(token) : token.toByteArray();
    const QByteArray name = environmentVariableFor(delivery.connectionName).toUtf8();
    QByteArray line;
    line.reserve(name.size() + value.size() + 2);
    line += name;
    line += '=';
    line += value;
    line += '\n';
    wipe(value);
    return Secret::take(std::move(line));
}

} // namespace

Result<void> checkDeliveryFormat(const QString& format)
{
    Delivery sample;
    sample.accessToken = Secret::take("sample");
    sample.headerValue = Secret::take("Bearer sample");
    sample.connectionName = u"sample"_s;
    return renderDelivery(sample, format).map([](const Secret&) {});
}

Result<Secret> renderDelivery(const Delivery& delivery, const QString& format)
{
    if (format == "token"_L1)
        return delivery.accessToken;
    if (format == "header"_L1)
        return asHeader(delivery, {});
    if (format == "curl"_L1)
        return asHeader(delivery, "\n");
    if (format == "json"_L1)
        return asJson(delivery);
    if (format == "env"_L1)
        return asVariable(delivery, Env::Plain);
    if (format == "env:sh"_L1)
        return asVariable(delivery, Env::Shell);
    if (format == "env:docker"_L1)
        return asVariable(delivery, Env::Docker);
    if (format.contains("{{"_L1))
        return fillTemplate(delivery, format);
    return fail(ErrorKind::Usage, u"bad-format"_s,
                Tr::tr("“%1” is not a format. Use one of: %2, or a template with {{access_token}}.")
                    .arg(format.left(40), words));
}

} // namespace evergrant
