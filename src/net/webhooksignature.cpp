// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/webhooksignature.h"

#include <QMessageAuthenticationCode>

namespace evergrant {

namespace {

constexpr qsizetype shortestKey = 24, longestKey = 64;

QByteArray signature(const Secret& key, const QByteArray& id, const QByteArray& time, const Secret& body)
{
    const QByteArrayView bytes = key.reveal();
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, QByteArray::fromRawData(bytes.data(), bytes.size()));
    code.addData(id + '.' + time + '.');
    code.addData(body.reveal().data(), body.reveal().size());
    return "v1," + code.result().toBase64();
}

} // namespace

Secret webhookKeyFrom(const Secret& text)
{
    constexpr QByteArrayView prefix = "whsec_";
    const QByteArrayView trimmed = text.reveal().trimmed();
    if (!trimmed.startsWith(prefix))
        return {};
    const QByteArray encoded = QByteArray::fromRawData(trimmed.data() + prefix.size(), trimmed.size() - prefix.size());
    auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    Secret key = Secret::take(std::move(decoded.decoded));
    const qsizetype size = key.reveal().size();
    return size >= shortestKey && size <= longestKey ? key : Secret();
}

QList<ExactlyOnceManager::Header> webhookHeaders(const Secret& key, const QByteArray& id, const QDateTime& time,
                                                 const Secret& body)
{
    const QByteArray seconds = QByteArray::number(time.toSecsSinceEpoch());
    return {{"webhook-id", Secret::take(QByteArray(id))},
            {"webhook-timestamp", Secret::take(QByteArray(seconds))},
            {"webhook-signature", Secret::take(signature(key, id, seconds, body))}};
}

} // namespace evergrant
