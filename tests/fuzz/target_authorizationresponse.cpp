// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The query of a redirect, which any page can make a browser send.

#include "oauth/authorizationresponse.h"
#include "target.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::fuzz {

namespace {

constexpr char state[] = "s-0123456789";

void checkForms(QByteArrayView bytes)
{
    require(formDecoded(formEncoded(bytes)) == bytes.toByteArray(), "what is encoded can be decoded");
}

} // namespace

/// The first byte chooses whether the issuer is compared.
void tryInput(QByteArrayView input)
{
    using Kind = AuthorizationResponse::Kind;
    Choices choices(input);
    ExpectedResponse expected;
    expected.state = Secret::take(state);
    expected.providerName = u"Acme"_s;
    if (choices.choose(2) == 1)
        expected.issuer = QUrl(u"https://id.example"_s);
    expected.issMustBeThere = !expected.issuer.isEmpty();
    const auto fields = FormFields::parse(withToken(choices.rest()));
    checkForms(choices.rest());
    const auto response = readAuthorizationResponse(fields, expected);
    if (response.kind != Kind::Foreign)
        require(fields.value("state") == state, "only our state makes it ours");
    if (response.kind == Kind::Code) {
        require(!response.code.isEmpty(), "a code is not empty");
        require(!fields.contains("error"), "an error is not overlooked");
        const QUrl given(QString::fromUtf8(fields.value("iss").value_or(QByteArray())), QUrl::StrictMode);
        require(expected.issuer.isEmpty() || given == expected.issuer, "the issuer is compared");
    }
    if (response.kind == Kind::Refused) {
        require(response.error.kind == ErrorKind::PersonNeeded, "a refusal needs a person");
        require(response.error.code.size() <= 64 && !response.error.code.contains(u' '), "a code is a word");
        require(!response.error.message.contains(QLatin1StringView(token).first(12)), "no text contains a token");
        require(!response.error.message.contains(u'\n'), "a text is one line");
    } else {
        require(response.error.message.isEmpty(), "only a refusal has an error");
    }
}

} // namespace evergrant::fuzz
