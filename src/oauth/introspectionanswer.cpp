// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/introspectionanswer.h"

#include "core/grant/tokenanswer.h"
#include "core/text/utc.h"
#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Introspection)
};

std::optional<QDateTime> timeIn(const QJsonValue& value)
{
    bool isNumber = value.isDouble();
    const qint64 seconds = isNumber ? value.toInteger() : value.toString().toLongLong(&isNumber);
    if (!isNumber || seconds <= 0)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(seconds, utcZone);
}

tl::unexpected<Error> failure(const TokenExchange& exchange, const std::optional<QJsonObject>& answer,
                              const QString& providerName)
{
    const auto error = answer ? errorIn(*answer) : std::nullopt;
    const bool refused = exchange.status == 400 || exchange.status == 401 || exchange.status == 403;
    if (!refused) {
        return fail(ErrorKind::Temporary, u"http-%1"_s.arg(exchange.status),
                    Tr::tr("%1 gave no usable answer about the token.").arg(providerName));
    }
    const bool named = error && !error->code.isEmpty();
    return fail(
        ErrorKind::PersonNeeded, named ? error->code : u"http-%1"_s.arg(exchange.status),
        Tr::tr("%1 does not let this client ask about its tokens. Check client ID and secret.").arg(providerName));
}

} // namespace

Result<Introspection> readIntrospection(const TokenExchange& exchange, const QString& providerName)
{
    if (exchange.delivery != TokenExchange::Delivery::Answered)
        return fail(ErrorKind::Temporary, exchange.transportCode, exchange.transportError);
    const auto answer = readTokenAnswer(exchange.body.reveal(), exchange.contentType);
    if (exchange.status != 200 || !answer || !answer->value("active"_L1).isBool())
        return failure(exchange, answer, providerName);
    Introspection result;
    result.active = answer->value("active"_L1).toBool();
    result.expiresAt = timeIn(answer->value("exp"_L1));
    result.account = answer->value("username"_L1).toString().simplified().left(200);
    return result;
}

} // namespace evergrant
