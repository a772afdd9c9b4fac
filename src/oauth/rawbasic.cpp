// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/rawbasic.h"

#include "core/errorcode.h"
#include "core/grant/tokenanswer.h"
#include "oauth/clientauthentication.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

std::optional<QString> errorCodeIn(const TokenExchange& answer)
{
    const auto said = readTokenAnswer(answer.body.reveal(), answer.contentType);
    const auto error = said ? errorIn(*said) : std::nullopt;
    return error ? std::optional(error->code) : std::nullopt;
}

/// RFC 7617 section 2: no colon in the user-id, no control characters anywhere.
bool canBeWritten(QByteArrayView id, QByteArrayView secret)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f; };
    return !id.contains(':') && std::ranges::none_of(id, isControl) && std::ranges::none_of(secret, isControl);
}

} // namespace

Secret rawBasicAuthorization(const QString& clientId, const Secret& clientSecret)
{
    const QByteArray id = clientId.toUtf8();
    QByteArray pair;
    pair.reserve(id.size() + clientSecret.reveal().size() + 1);
    pair.append(id).append(':').append(clientSecret.reveal());
    QByteArray encodedPair = pair.toBase64();
    wipe(pair);
    QByteArray header = "Basic " + encodedPair;
    wipe(encodedPair);
    return Secret::take(std::move(header));
}

Secret rawBasicAlternative(const ClientConfig& config, const ClientCredentials& client)
{
    if (config.clientAuth != ClientAuth::SecretBasic || client.secret.isEmpty() ||
        !canBeWritten(config.clientId.toUtf8(), client.secret.reveal()))
        return {};
    Secret raw = rawBasicAuthorization(config.clientId, client.secret);
    return raw == basicAuthorization(config.clientId, client.secret) ? Secret() : raw;
}

bool isClientRefused(const TokenExchange& answer, bool forbiddenCounts)
{
    if (answer.delivery != TokenExchange::Delivery::Answered || answer.fromProxy)
        return false;
    if (answer.status == 400 || answer.status == 401 || answer.status == 403) {
        if (errorCodeIn(answer) == u"invalid_client"_s)
            return true;
    }
    return answer.body.isEmpty() && (answer.status == 401 || (answer.status == 403 && forbiddenCounts));
}

bool isClientAccepted(const TokenExchange& answer)
{
    if (answer.delivery != TokenExchange::Delivery::Answered || answer.fromProxy)
        return false;
    const auto error = errorCodeIn(answer);
    if (!error)
        return answer.status >= 200 && answer.status < 300;
    // Of RFC 6749 section 5.2 and RFC 8628 section 3.5: these are about the grant of a client that is known.
    static const QStringList aboutTheGrant{errorcode::invalidGrant,         errorcode::invalidScope,
                                           errorcode::authorizationPending, errorcode::slowDown,
                                           errorcode::accessDenied,         errorcode::expiredToken};
    return aboutTheGrant.contains(*error);
}

} // namespace evergrant
