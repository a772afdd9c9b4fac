// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/signinrefusal.h"

#include "core/errorcode.h"
#include "core/text/scrub.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::SignInRefusal)
};

/// Empty for what nobody knows a remedy for.
QString explanation(const QString& code, const QString& provider, const QString& redirectUri)
{
    const QString address = redirectUri.isEmpty() ? Tr::tr("the redirect address of this connection") : redirectUri;
    const std::pair<QLatin1StringView, QString> texts[] = {
        {errorcode::accessDenied, Tr::tr("The sign-in at %1 was declined.").arg(provider)},
        {"redirect_uri_mismatch"_L1,
         Tr::tr("%1 does not know the redirect address. Register exactly this one in its portal: %2")
             .arg(provider, address)},
        {errorcode::invalidScope,
         Tr::tr("%1 does not grant what the connection asks for. Compare its scopes with those that "
                "the application has in the portal.")
             .arg(provider)},
        {"unauthorized_client"_L1,
         Tr::tr("%1 does not let this application sign people in this way. Allow this kind of "
                "sign-in in its portal, or choose another for the connection.")
             .arg(provider)},
        {"device_flow_disabled"_L1, Tr::tr("The application at %1 does not allow sign-ins with a code. Turn the device "
                                           "flow on in its portal.")
                                        .arg(provider)},
        {"unsupported_response_type"_L1, Tr::tr("%1 does not offer sign-ins with a code for this application. Choose "
                                                "another type for it in the portal.")
                                             .arg(provider)},
        {"invalid_client"_L1,
         Tr::tr("%1 does not know this application. Check the client ID, and what it proves itself with: client "
                "secret, key or certificate.")
             .arg(provider)},
        {errorcode::expiredToken, Tr::tr("Nobody entered the code in time. Start again for a new one.")},
        {errorcode::badVerificationCode,
         Tr::tr("%1 does not know the code of this sign-in any more. Start again for a new one.").arg(provider)},
        {errorcode::serverError, Tr::tr("%1 has a fault just now. Try again in a few minutes.").arg(provider)},
        {errorcode::temporarilyUnavailable,
         Tr::tr("%1 is too busy just now. Try again in a few minutes.").arg(provider)},
    };
    for (const auto& [word, text] : texts) {
        if (word == code)
            return text;
    }
    return {};
}

} // namespace

Error signInRefusal(const QString& code, const QString& words, const QString& providerName, const QString& redirectUri)
{
    static const QRegularExpression plausible(uR"(\A[A-Za-z0-9_.-]{1,64}\z)"_s);
    Error error{ErrorKind::PersonNeeded, code, {}};
    // A code is shown as it is, so what looks like a token is none.
    if (!plausible.match(error.code).hasMatch() || scrubbed(error.code) != error.code)
        error.code = u"unreadable-error"_s;
    if (error.code == errorcode::authorizationDeclined)
        error.code = errorcode::accessDenied; // Microsoft's word for it where a device signs in
    error.message = explanation(error.code, providerName, redirectUri);
    if (error.message.isEmpty())
        error.message = Tr::tr("%1 refused the sign-in (%2).").arg(providerName, error.code);
    if (const QString quote = scrubbed(words); !quote.isEmpty())
        error.message += ' '_L1 + Tr::tr("It says: %1").arg(quote);
    return error;
}

} // namespace evergrant
