// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/issuerhints.h"

#include "core/connection/loopback.h"
#include "core/text/scrub.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Discovery)
};

constexpr auto openIdPart = "/.well-known/openid-configuration"_L1;
constexpr auto oauthPart = "/.well-known/oauth-authorization-server"_L1;

QString withoutSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

Error invalid(const QString& message)
{
    return {ErrorKind::PersonNeeded, u"discovery-invalid"_s, message};
}

/// A value that a person can paste into a shell as it is: the server chose it.
bool isPlain(const QString& text)
{
    static const QRegularExpression plain(uR"(\A[A-Za-z0-9:/._~%\[\]-]{1,200}\z)"_s);
    return plain.match(text).hasMatch();
}

/// For a terminal as a command, for a window as a field.
Error useIt(const ClientConfig& config, const QString& issuer, Error error)
{
    error.message += u' ' + Tr::tr("Use it: evergrant set %1 --set issuer=%2").arg(config.connectionName, issuer);
    error.correction = {u"issuer"_s, issuer};
    return error;
}

/// The same server under two names for this machine, or with and without slashes at the end.
bool isNearlySame(const QUrl& one, const QUrl& other)
{
    const bool sameHost = one.host() == other.host() || (isLoopbackHost(one.host()) && isLoopbackHost(other.host()));
    const auto port = [](const QUrl& url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return sameHost && one.scheme() == other.scheme() && port(one) == port(other) &&
           withoutSlashes(one.path(QUrl::FullyEncoded)) == withoutSlashes(other.path(QUrl::FullyEncoded));
}

} // namespace

bool isSameIssuer(const QUrl& issuer, const QString& given)
{
    const QUrl url(given, QUrl::StrictMode);
    return url.isValid() && url.toString(QUrl::FullyEncoded) == issuer.toString(QUrl::FullyEncoded);
}

QUrl issuerOfMetadata(const QUrl& address)
{
    const QString path = withoutSlashes(address.path(QUrl::FullyEncoded));
    for (const auto part : {openIdPart, oauthPart}) {
        QUrl issuer = address;
        // RFC 8414 section 3.1 puts the issuer's path behind the well-known part, OpenID Connect before it.
        if (path.endsWith(part))
            issuer.setPath(path.chopped(part.size()), QUrl::StrictMode);
        else if (path.startsWith(part + u'/'))
            issuer.setPath(path.sliced(part.size()), QUrl::StrictMode);
        else
            continue;
        return issuer;
    }
    return address;
}

Error issuerMismatch(const ClientConfig& config, const QString& given)
{
    const QString entered = config.issuer.toDisplayString();
    const auto error = [](const QString& message) {
        return Error{ErrorKind::PersonNeeded, u"discovery-mismatch"_s, message};
    };
    const QUrl issuer(given, QUrl::StrictMode);
    if (!mayReceiveSecrets(issuer) || issuer.hasQuery() || !isPlain(given)) {
        return error(Tr::tr("The server at %1 gives no issuer that could be used: “%2”. Check the issuer in the "
                            "connection's settings.")
                         .arg(entered, scrubbed(given, 200)));
    }
    const QUrl meant = issuerOfMetadata(config.issuer);
    if (meant != config.issuer) {
        return useIt(
            config, given,
            error(Tr::tr("%1 is the address of the metadata. The issuer that it gives is “%2”.").arg(entered, given)));
    }
    if (isNearlySame(meant, issuer)) {
        return useIt(
            config, given,
            error(Tr::tr("The issuer was entered as “%1”, and the server gives it as “%2”. The two must be the same, "
                         "letter by letter.")
                      .arg(entered, given)));
    }
    return useIt(
        config, given,
        error(Tr::tr("The server at %1 gives its issuer as “%2”, which is another one. Check the issuer in the "
                     "connection's settings. If the server's is what you mean:")
                  .arg(entered, given)));
}

Error unusableEndpoint(const ClientConfig& config, const QString& name, const QString& value)
{
    const QString issuer = config.issuer.toDisplayString();
    const QUrl url(value, QUrl::StrictMode);
    const QString setIt = Tr::tr("Enter the whole address in the setting %1.").arg(name);
    if (url.isRelative()) {
        return invalid(Tr::tr("%1 gives its %2 as the relative address “%3”, and only a whole one can be used.")
                           .arg(issuer, name, scrubbed(value, 200)) +
                       u' ' + setIt);
    }
    return invalid(Tr::tr("%1 gives its %2 as “%3”, which is not an https address, so nothing is sent there.")
                       .arg(issuer, name, scrubbed(value, 200)) +
                   u' ' + setIt);
}

Error redirectedMetadata(const ClientConfig& config, const QUrl& asked, const QByteArray& location)
{
    const QString entered = config.issuer.toDisplayString();
    const QUrl target = asked.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    const QString shown = scrubbed(target.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveFragment), 200);
    const QString message =
        Tr::tr("%1 answers the request for its metadata with a redirect to %2, and redirects are not followed here.")
            .arg(entered, shown);
    const QUrl issuer = issuerOfMetadata(target);
    const QString text = issuer.toString(QUrl::FullyEncoded);
    const bool isNew = issuer != target && issuer != config.issuer;
    if (!isNew || !mayReceiveSecrets(issuer) || issuer.hasQuery() || !isPlain(text))
        return invalid(message + u' ' + Tr::tr("Check the issuer in the connection's settings."));
    return useIt(config, text, invalid(message + u' ' + Tr::tr("The issuer is probably “%1”.").arg(text)));
}

} // namespace evergrant
