// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/learned.h"
#include "core/result.h"
#include "core/secret.h"
#include "net/formencoding.h"
#include <QUrl>

namespace evergrant {

/// What an authorization response has to carry to be ours.
struct ExpectedResponse
{
    Secret state;
    QUrl issuer;                 ///< compared with `iss` (RFC 9207) where that is there; empty: not known
    bool issMustBeThere = false; ///< the metadata announce it
    QString providerName;
    QString redirectUri = {};        ///< for the text of an error
    QList<LearnedRule> learned = {}; ///< what else it may tell
};

/// An authorization response (RFC 6749 section 4.1.2), judged.
struct AuthorizationResponse
{
    enum class Kind {
        Foreign,    ///< state missing, repeated or not the one that was sent
        Incomplete, ///< ours, but with neither a code nor an error in it
        Code,
        Refused ///< the provider said no, or the answer is from another issuer
    };
    Kind kind = Kind::Foreign;
    Secret code;
    Error error; ///< when Refused: see signInRefusal(); or PersonNeeded "issuer-mismatch", "learned-value-refused"
    LearnedValues learned = {}; ///< beside a code
};

/// A parameter that a rule for learned values names must not be repeated.
AuthorizationResponse readAuthorizationResponse(const FormFields& fields, const ExpectedResponse& expected);

} // namespace evergrant
