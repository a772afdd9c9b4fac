// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/transport.h"

#include "core/errorcode.h"
#include <QCoreApplication>
#include <QNetworkReply>
#include <QSslError>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ReplyWatch)
};

QString tlsText(const QString& code)
{
    const std::pair<QLatin1StringView, QString> texts[] = {
        {"tls-expired"_L1, Tr::tr("The certificate of the provider's server has expired, so nothing was sent. If the "
                                  "clock of this computer is right, only the provider can correct that.")},
        {"tls-not-yet-valid"_L1, Tr::tr("The certificate of the provider's server is not valid yet, so nothing was "
                                        "sent. Is the clock of this computer right?")},
        {"tls-unknown-authority"_L1,
         Tr::tr("The server's certificate is not signed by a trusted authority, so nothing was sent. If your network "
                "inspects traffic, put its certificate authority into a file and name that in ca_file.")},
        {"tls-host-name"_L1,
         Tr::tr("The certificate of the server that answered is for another host, so nothing was sent. "
                "Check the addresses in the connection's settings, and the network's sign-in page.")},
        {"tls-client-certificate"_L1,
         Tr::tr("The provider's server wants a certificate from this connection, or does not accept the one it has. "
                "Enter the one that the provider knows.")},
        {errorcode::tlsFailed, Tr::tr("A safe connection to the provider could not be made.")},
    };
    for (const auto& [word, text] : texts) {
        if (word == code)
            return text;
    }
    return {};
}

/// A server says with an alert that it misses a certificate (RFC 8446 section 6.2); Qt keeps only OpenSSL's words for
/// it, which are not translated.
bool isAboutOurCertificate(const QString& words)
{
    static const QLatin1StringView alerts[] = {"alert certificate required"_L1,
                                               "alert bad certificate"_L1,
                                               "alert certificate unknown"_L1,
                                               "alert certificate expired"_L1,
                                               "alert certificate revoked"_L1,
                                               "alert unsupported certificate"_L1,
                                               "alert unknown ca"_L1};
    return std::ranges::any_of(alerts, [&words](QLatin1StringView alert) { return words.contains(alert); });
}

bool isAmong(const QList<QSslError>& errors, QSslError::SslError kind)
{
    return std::ranges::any_of(errors, [kind](const QSslError& error) { return error.error() == kind; });
}

} // namespace

TokenExchange notSent(const QString& code)
{
    TokenExchange exchange;
    exchange.transportCode = code;
    exchange.transportError = transportText(code);
    return exchange;
}

TokenExchange notSent(const Error& error)
{
    TokenExchange exchange;
    exchange.transportCode = error.code;
    exchange.transportError = error.message;
    return exchange;
}

QString transportText(const QString& code)
{
    if (code.startsWith("tls-"_L1))
        return tlsText(code);
    const std::pair<QLatin1StringView, QString> texts[] = {
        {errorcode::timeout, Tr::tr("The provider did not answer in time.")},
        {errorcode::connectionRefused, Tr::tr("The provider's server does not accept connections.")},
        {errorcode::hostNotFound, Tr::tr("The provider's server was not found. Is the network there?")},
        {"proxy-auth"_L1, Tr::tr("The proxy between this computer and the provider wants a name and password, or does "
                                 "not accept those it was given. Enter them again.")},
        {errorcode::proxyFailed, Tr::tr("The proxy could not connect to the provider.")},
        {errorcode::cutShort, Tr::tr("The provider's answer was cut short.")},
        {"too-large"_L1, Tr::tr("The provider's answer was far too long.")},
        {"cancelled"_L1, Tr::tr("The request was cancelled.")},
        {"endpoint-unsafe"_L1, Tr::tr("The provider's address is not https, so nothing was sent.")},
        {"code-missing"_L1, Tr::tr("Nobody has signed in yet.")},
        {"code-not-accepted"_L1, Tr::tr("The sign-in was over before it could be used.")},
    };
    for (const auto& [word, text] : texts) {
        if (word == code)
            return text;
    }
    return Tr::tr("The connection to the provider ended without an answer.");
}

QString unknownToFileText(const QString& caFile)
{
    return Tr::tr("The file %1 (setting ca_file) does not hold the authority that signed the server's certificate, so "
                  "nothing was sent. Put the right one into that file, once you are sure that it is the right server.")
        .arg(caFile);
}

QString tlsCode(const QList<QSslError>& errors)
{
    using E = QSslError;
    // Of a stranger's certificate nothing else counts, and before the dates, because they are the stranger's, too.
    static const std::pair<E::SslError, QLatin1StringView> words[] = {
        {E::SelfSignedCertificate, "tls-unknown-authority"_L1},
        {E::SelfSignedCertificateInChain, "tls-unknown-authority"_L1},
        {E::UnableToGetIssuerCertificate, "tls-unknown-authority"_L1},
        {E::UnableToGetLocalIssuerCertificate, "tls-unknown-authority"_L1},
        {E::UnableToVerifyFirstCertificate, "tls-unknown-authority"_L1},
        {E::CertificateUntrusted, "tls-unknown-authority"_L1},
        {E::CertificateExpired, "tls-expired"_L1},
        {E::CertificateNotYetValid, "tls-not-yet-valid"_L1},
        {E::HostNameMismatch, "tls-host-name"_L1},
    };
    for (const auto& [kind, word] : words) {
        if (isAmong(errors, kind))
            return word;
    }
    return errorcode::tlsFailed;
}

QString failureCode(const QNetworkReply& reply, const QList<QSslError>& tlsErrors)
{
    if (isAboutOurCertificate(reply.errorString()))
        return u"tls-client-certificate"_s;
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return errorcode::connectionRefused;
    case QNetworkReply::HostNotFoundError:
        return errorcode::hostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return tlsCode(tlsErrors);
    case QNetworkReply::OperationCanceledError: // the manager's transfer timeout; aborting goes through stop()
    case QNetworkReply::TimeoutError:
        return errorcode::timeout;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"proxy-auth"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return errorcode::proxyFailed;
    case QNetworkReply::NoError:
        return errorcode::cutShort;
    case QNetworkReply::UnknownNetworkError: // what Qt makes of a proxy that does not answer
        if (reply.errorString().contains("proxy"_L1, Qt::CaseInsensitive))
            return errorcode::proxyFailed;
        break;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // what Qt says when it was kept from sending again
    default:
        break;
    }
    const bool hasStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    return hasStatus ? errorcode::cutShort : errorcode::connectionClosed;
}

} // namespace evergrant
