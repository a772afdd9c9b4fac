// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/apicall.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ApiCall)
};

constexpr std::array methods{"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

/// RFC 9110 section 5.6.2.
bool isToken(const QByteArray& text)
{
    static const QByteArray others("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.contains(c);
    });
}

/// Those by which a provider is asked about one request later.
constexpr std::array requestIdHeaders{
    "x-request-id", "request-id", "x-amzn-requestid", "x-ms-request-id", "x-trace-id", "x-correlation-id", "cf-ray"};

/// "https://HOST" with or without a port, http for this machine where the port is named.
QStringList originsOf(const QString& allowed)
{
    const QUrl secure(u"https://"_s + allowed, QUrl::StrictMode);
    const QUrl plain(u"http://"_s + allowed, QUrl::StrictMode);
    QStringList origins;
    for (const QUrl& url : {secure, plain})
        if (url.isValid() && mayReceiveSecrets(url))
            origins += originOf(url);
    return origins;
}

} // namespace

QString ApiCallAnswer::requestId() const
{
    for (const char* name : requestIdHeaders) {
        const auto found = std::ranges::find(headers, QByteArray(name), &ApiCall::Header::first);
        if (found == headers.end())
            continue;
        QString id = QString::fromLatin1(found->second.left(100));
        id.removeIf([](QChar c) { return c < u'!' || c > u'~'; });
        return id;
    }
    return {};
}

QUrl apiBase(const Connection& connection, const ClientConfig& config)
{
    const QString host = connection.settings.value(u"api_host"_s);
    if (!host.isEmpty())
        return QUrl(u"https://%1/"_s.arg(host));
    return config.probe ? QUrl(config.probe->url).resolved(QUrl(u"/"_s)) : QUrl();
}

Result<QUrl> apiCallUrl(const Connection& connection, const ClientConfig& config, const QString& target,
                        const QStringList& allowed)
{
    const QUrl base = apiBase(connection, config);
    const bool isPath = target.startsWith(u'/') && !target.startsWith("//"_L1);
    if (isPath && base.isEmpty())
        return fail(ErrorKind::Usage, u"no-api-host"_s,
                    Tr::tr("The API host of %1 is not known. Give the whole address, and --allow-host with its host; "
                           "or set it with evergrant set %1 --set api_host=HOST.")
                        .arg(connection.name));
    const QUrl url = isPath ? base.resolved(QUrl(target, QUrl::StrictMode)) : QUrl(target, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (isPath && !sameOrigin(url, base)))
        return fail(ErrorKind::Usage, u"bad-target"_s,
                    Tr::tr("“%1” is neither a path that begins with “/” nor a whole address.").arg(target.left(200)));
    if (!mayReceiveSecrets(url))
        return fail(ErrorKind::Usage, u"bad-target"_s,
                    Tr::tr("A token is only sent over https, or to this machine, and to no address with a user name or "
                           "“#”."));
    QStringList origins{originOf(base)};
    for (const QString& host : allowed)
        origins += originsOf(host);
    if (!origins.contains(originOf(url)))
        return fail(ErrorKind::Usage, u"host-not-allowed"_s,
                    Tr::tr("%1 is not a host of the API of %2, so it does not get the token. If it should, add "
                           "--allow-host %1.")
                        .arg(url.authority(QUrl::FullyEncoded), connection.name));
    return url;
}

Result<ApiCall::Header> apiCallHeader(const QString& line, const ClientConfig& config)
{
    static const QByteArrayList own{"host", "content-length", "transfer-encoding", "connection", "accept-encoding"};
    const QByteArray bytes = line.toUtf8();
    const qsizetype colon = bytes.indexOf(':');
    const QByteArray name = bytes.left(std::max<qsizetype>(colon, 0));
    const QByteArray value = bytes.mid(colon + 1).trimmed();
    if (!isToken(name) || std::ranges::any_of(value, [](char c) { return uchar(c) < ' ' || c == '\x7f'; }))
        return fail(ErrorKind::Usage, u"bad-header"_s,
                    Tr::tr("--header wants one line such as “Accept: text/csv”, not “%1”.").arg(line.left(100)));
    const QByteArray lower = name.toLower();
    if (own.contains(lower) || lower == config.header.name.toUtf8().toLower())
        return fail(ErrorKind::Usage, u"bad-header"_s,
                    Tr::tr("Evergrant sets the header %1 by itself. Leave it out.").arg(QString::fromLatin1(name)));
    return ApiCall::Header{name, value};
}

Result<QByteArray> apiCallMethod(const QString& word)
{
    const QByteArray method = word.toUpper().toLatin1();
    if (std::ranges::find(methods, method) != methods.end())
        return method;
    return fail(
        ErrorKind::Usage, u"bad-method"_s,
        Tr::tr("“%1” is not a method of HTTP that can be used here. Use one of: %2.")
            .arg(word.left(40), QString::fromLatin1(QByteArrayList(methods.begin(), methods.end()).join(", "))));
}

} // namespace evergrant
