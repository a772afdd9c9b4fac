// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Formats of deliveries, templates among them, with tokens of any bytes.

#include "core/delivery/deliveryformat.h"
#include "target.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::fuzz {

/// The first line is the format, the rest the token.
void tryInput(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    const qsizetype end = bytes.indexOf('\n');
    const QString format = QString::fromUtf8(end < 0 ? bytes : bytes.first(end));
    Delivery delivery;
    delivery.connectionName = u"crm"_s;
    delivery.accessToken = Secret::take(withToken(end < 0 ? QByteArray() : bytes.sliced(end + 1)));
    delivery.headerValue = delivery.accessToken;
    const QByteArray given = delivery.accessToken.reveal().toByteArray();
    const auto content = renderDelivery(delivery, format);
    if (!content) {
        require(!content.error().message.contains(QLatin1StringView(fuzz::token)), "no text contains a token");
        require(!content.error().message.isEmpty(), "an error says what is wrong");
        return;
    }
    require(checkDeliveryFormat(format).has_value(), "what works was not refused before");
    const QByteArray text = content->reveal().toByteArray();
    if (format == "json"_L1) {
        const auto read = QJsonDocument::fromJson(text);
        require(read["access_token"_L1].toString().toUtf8() == given, "JSON gives the token back");
        require(read.object().size() == 3, "JSON has its three fields");
    } else if (format == "token"_L1) {
        require(text == given, "the token is itself");
    } else if (QStringList{u"env"_s, u"env:sh"_s, u"env:docker"_s, u"curl"_s}.contains(format)) {
        require(text.count('\n') == 1 && text.endsWith('\n'), "it is one line");
    } else if (format == "header"_L1) {
        require(!text.contains('\n') && !text.contains('\r'), "a header is one line");
    }
}

} // namespace evergrant::fuzz
