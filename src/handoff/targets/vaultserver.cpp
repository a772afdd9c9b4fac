// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/vaultserver.h"

#include "core/connection/clientconfig.h"
#include "core/text/scrub.h"
#include "handoff/targets/answerfailure.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::VaultServer)
};

/// The characters of a path that are none of a URL's path are percent-encoded by QUrl.
QUrl urlOf(const QUrl& address, const QString& path)
{
    QUrl url = address;
    QString base = address.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + u"/v1/"_s + path, QUrl::DecodedMode);
    return url;
}

ApiRequest requestTo(const QUrl& url, const VaultRequest& request, const Secret& token, const QString& nameSpace)
{
    ApiRequest sent{request.method, url, {{"X-Vault-Request", Secret::take("true")}}, {}};
    if (!token.isEmpty())
        sent.headers.append({"X-Vault-Token", token});
    if (!nameSpace.isEmpty())
        sent.headers.append({"X-Vault-Namespace", Secret::take(nameSpace.toUtf8())});
    if (!request.body.isEmpty()) {
        sent.headers.append({"Content-Type", Secret::take(QByteArray(request.contentType))});
        sent.body = Secret::take(QJsonDocument(request.body).toJson(QJsonDocument::Compact));
    }
    return sent;
}

/// Where a standby sends us; empty: nowhere, or to a stranger.
QUrl nextAddress(const ApiAnswer& answer, const QUrl& asked, const VaultServer& server)
{
    if (!answer.complete || answer.status != 307)
        return {};
    const QUrl there = asked.resolved(QUrl::fromEncoded(answer.header("location")));
    const bool known = std::ranges::any_of(
        server.addresses, [&there](const QUrl& address) { return originOf(address) == originOf(there); });
    return known && mayReceiveSecrets(there) ? there : QUrl();
}

} // namespace

QCoro::Task<ApiAnswer> askVault(VaultServer server, VaultRequest request, Secret token)
{
    const QUrl url = urlOf(server.addresses.first(), request.path);
    const ApiRequest first = requestTo(url, request, token, server.nameSpace);
    ApiAnswer answer = co_await sendApiRequest(first, server.access, server.clock);
    const QUrl next = nextAddress(answer, url, server);
    if (next.isEmpty())
        co_return answer;
    const ApiRequest second = requestTo(next, request, token, server.nameSpace);
    ApiAnswer final = co_await sendApiRequest(second, server.access, server.clock);
    co_return final;
}

bool isSuccess(const ApiAnswer& answer)
{
    return answer.complete && answer.status >= 200 && answer.status < 300;
}

QJsonObject objectIn(const ApiAnswer& answer)
{
    const QByteArrayView bytes = answer.body.reveal();
    return QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size())).object();
}

QString vaultErrors(const ApiAnswer& answer)
{
    QStringList texts;
    for (const QJsonValue& text : objectIn(answer).value("errors"_L1).toArray())
        texts.append(text.toString());
    return texts.join(u' ');
}

DeliveryFailure vaultFailure(const ApiAnswer& answer, const VaultServer& server, const QString& rights)
{
    const QString host = server.host();
    if (!answer.complete)
        return answerFailure(answer, host, {}, *server.clock);
    const QString words = scrubbed(vaultErrors(answer));
    if (answer.status == 403)
        return configurationFailure(vaultDenied,
                                    Tr::tr("Vault at %1 refused: the token has expired, or its policy lacks %2. (%3)")
                                        .arg(host, rights, words));
    if (answer.status == 307)
        return configurationFailure(
            u"vault-redirect"_s,
            Tr::tr("Vault at %1 sent us to %2. If that is another node of it, add its address to --address, with a "
                   "comma between.")
                .arg(host, scrubbed(QUrl::fromEncoded(answer.header("location")).host())));
    if (answer.status == 503 && words.contains("sealed"_L1, Qt::CaseInsensitive))
        return temporaryFailure(u"vault-sealed"_s,
                                Tr::tr("Vault at %1 is sealed. Somebody has to unseal it.").arg(host));
    // Enterprise: not replicated yet (412), a standby for recovery (472) or for reading (473).
    if (answer.status == 412 || answer.status == 472 || answer.status == 473)
        return temporaryFailure(
            u"http-%1"_s.arg(answer.status),
            Tr::tr("This node of Vault at %1 cannot write now (status %2).").arg(host).arg(answer.status));
    return answerFailure(answer, host, vaultErrors(answer), *server.clock);
}

} // namespace evergrant::handoff
