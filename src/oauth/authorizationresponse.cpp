// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/authorizationresponse.h"
#include "oauth/issuerhints.h"
#include "oauth/signinrefusal.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::AuthorizationResponse)
};

/// RFC 9207 section 2.4. A repeated `iss` has no value.
bool isIssuer(const FormFields& fields, const ExpectedResponse& expected)
{
    if (expected.issuer.isEmpty() || !(expected.issMustBeThere || fields.contains("iss")))
        return true;
    const std::optional<QByteArray> given = fields.value("iss");
    return given && isSameIssuer(expected.issuer, QString::fromUtf8(*given));
}

Result<LearnedValues> learnedIn(const FormFields& fields, const ExpectedResponse& expected)
{
    using Source = LearnedRule::Source;
    const bool ambiguous = std::ranges::any_of(expected.learned, [&fields](const LearnedRule& rule) {
        return rule.source == Source::Callback && fields.isRepeated(rule.field.toUtf8());
    });
    if (ambiguous) {
        return fail(
            ErrorKind::PersonNeeded, u"learned-value-refused"_s,
            Tr::tr("The answer of %1 to the sign-in says two things at once, so it was not used. Sign in again.")
                .arg(expected.providerName));
    }
    QMap<QString, QString> parameters;
    for (const QByteArray& name : fields.names()) {
        if (name != "code" && name != "state")
            parameters.insert(QString::fromUtf8(name), QString::fromUtf8(fields.value(name).value_or(QByteArray())));
    }
    return learnedFrom(expected.learned, Source::Callback, parameters);
}

} // namespace

AuthorizationResponse readAuthorizationResponse(const FormFields& fields, const ExpectedResponse& expected)
{
    using Kind = AuthorizationResponse::Kind;
    std::optional<QByteArray> state = fields.value("state");
    if (!state || expected.state.isEmpty() || !(Secret::take(std::move(*state)) == expected.state))
        return {};
    if (!isIssuer(fields, expected)) {
        return {Kind::Refused, Secret(),
                Error{ErrorKind::PersonNeeded, u"issuer-mismatch"_s,
                      Tr::tr("The answer to the sign-in does not come from %1, so it was not used and nothing was "
                             "sent. Check the issuer in the connection's settings: %2.")
                          .arg(expected.providerName, expected.issuer.toString(QUrl::FullyEncoded))}};
    }
    if (fields.contains("error")) {
        const auto text = [&fields](QByteArrayView name) {
            return QString::fromUtf8(fields.value(name).value_or(QByteArray()));
        };
        return {Kind::Refused, Secret(),
                signInRefusal(text("error"), text("error_description"), expected.providerName, expected.redirectUri)};
    }
    std::optional<QByteArray> code = fields.value("code");
    if (!code || code->isEmpty())
        return {Kind::Incomplete, Secret(), Error()};
    const Result<LearnedValues> learned = learnedIn(fields, expected);
    if (!learned)
        return {Kind::Refused, Secret(), learned.error()};
    return {Kind::Code, Secret::take(std::move(*code)), Error(), *learned};
}

} // namespace evergrant
