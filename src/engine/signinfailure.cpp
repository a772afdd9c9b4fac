// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/signinfailure.h"

#include "core/grant/clientrefusal.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString noRefreshToken(const ClientConfig& config)
{
    if (config.refreshTokenScope.isEmpty())
        return QObject::tr(
                   "%1 let Evergrant in, but gave nothing to renew the access with. Look in its portal for a switch "
                   "that lets this application stay connected (refresh tokens), or add the permission that asks for "
                   "it (often offline_access), and authorize again.")
            .arg(config.providerName);
    return QObject::tr(
               "%1 let Evergrant in, but gave nothing to renew the access with. It does so with the permission “%2”: "
               "allow that for the application in its portal, and authorize again.")
        .arg(config.providerName, config.refreshTokenScope);
}

/// What a person does about a sign-in that was refused.
QString remedyFor(const Refused& refused, const ClientConfig& config)
{
    if (refused.error == "unsupported-token-type"_L1)
        return QObject::tr("Switch the application to bearer tokens in its portal, and authorize again.");
    if (refused.error.contains("redirect"_L1) || refused.description.contains("redirect"_L1, Qt::CaseInsensitive))
        return QObject::tr("Enter exactly this address as the redirect URI in its portal: %1")
            .arg(config.redirectUri.toString());
    if (refused.means == RefusalClass::ClientRejected)
        return clientRefusalRemedy(config);
    if (refused.means == RefusalClass::RequestRejected)
        return QObject::tr("Check the permissions and the other settings of the connection.");
    return QObject::tr("Start the sign-in again.");
}

} // namespace

Error whyHandedInIsUnusable(const Refused& refused, const ClientConfig& config)
{
    return {ErrorKind::PersonNeeded, refused.error,
            QObject::tr("%1 accepted the refresh token that was handed in, but answered with an access token that "
                        "cannot be used. %2 Nothing was replaced. Switch the application to bearer tokens in its "
                        "portal, and hand in another refresh token: this one may be spent.")
                .arg(config.providerName, refused.words())};
}

Error whyNotAuthorized(const TransactionResult& result, const ClientConfig& config)
{
    const auto& provider = config.providerName;
    if (result.storeError && std::holds_alternative<NotSent>(result.outcome))
        return {ErrorKind::Failed, result.storeError->code, result.storeError->message};
    if (const auto* refused = std::get_if<Refused>(&result.outcome)) {
        const bool passing = refused->means == RefusalClass::Transient || refused->means == RefusalClass::Throttled;
        return {passing ? ErrorKind::Temporary : ErrorKind::PersonNeeded, refused->error,
                QObject::tr("%1 did not complete the sign-in: “%2”. %3")
                    .arg(provider, refused->words(), remedyFor(*refused, config))};
    }
    if (const auto* unknown = std::get_if<Unknown>(&result.outcome))
        return {ErrorKind::Temporary, unknown->code,
                QObject::tr("%1 gave no usable answer, so the sign-in has to be repeated: %2")
                    .arg(provider, unknown->reason)};
    if (const auto* notSent = std::get_if<NotSent>(&result.outcome))
        return {ErrorKind::Temporary, u"not-sent"_s,
                QObject::tr("%1 could not be reached: %2").arg(provider, notSent->reason)};
    if (result.storeError)
        return {ErrorKind::Failed, result.storeError->code, result.storeError->message};
    return {ErrorKind::PersonNeeded, u"no-refresh-token"_s, noRefreshToken(config)};
}

} // namespace evergrant
