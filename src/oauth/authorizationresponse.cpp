// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/authorizationresponse.h"
#include "core/scrub.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::AuthorizationResponse)
};

Error refusal(const QByteArray& code, const QByteArray& description, const QString& providerName)
{
    static const QRegularExpression plausible(uR"(\A[A-Za-z0-9_.-]{1,64}\z)"_s);
    Error error{ErrorKind::PersonNeeded, QString::fromUtf8(code), {}};
    if (!plausible.match(error.code).hasMatch())
        error.code = u"unreadable-error"_s;
    const QString words = scrubbed(QString::fromUtf8(description));
    if (error.code == "access_denied"_L1)
        error.message = Tr::tr("The sign-in at %1 was declined.").arg(providerName);
    else
        error.message = Tr::tr("%1 refused the sign-in (%2).").arg(providerName, error.code);
    if (!words.isEmpty())
        error.message += ' '_L1 + Tr::tr("It says: %1").arg(words);
    return error;
}

} // namespace

AuthorizationResponse readAuthorizationResponse(const FormFields& fields, const ExpectedResponse& expected)
{
    using Kind = AuthorizationResponse::Kind;
    std::optional<QByteArray> state = fields.value("state");
    if (!state || expected.state.isEmpty() || !(Secret::take(std::move(*state)) == expected.state))
        return {};
    if (!expected.issuer.isEmpty() && fields.value("iss") != expected.issuer.toUtf8()) {
        return {Kind::Refused, Secret(),
                Error{ErrorKind::PersonNeeded, u"issuer-mismatch"_s,
                      Tr::tr("The answer to the sign-in does not come from %1, so it was not used.")
                          .arg(expected.providerName)}};
    }
    if (fields.contains("error")) {
        return {Kind::Refused, Secret(),
                refusal(fields.value("error").value_or(QByteArray()),
                        fields.value("error_description").value_or(QByteArray()), expected.providerName)};
    }
    std::optional<QByteArray> code = fields.value("code");
    if (!code || code->isEmpty())
        return {Kind::Incomplete, Secret(), Error()};
    return {Kind::Code, Secret::take(std::move(*code)), Error()};
}

} // namespace evergrant
