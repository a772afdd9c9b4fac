// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connection.h"
#include <QUrl>
#include <chrono>

namespace evergrant::api {

/// Begins an attempt to sign in; a second one for the same connection ends the first.
struct Authorize
{
    static constexpr QLatin1StringView Name{"authorize"};
    struct Params
    {
        QString name;                      ///< required
        std::chrono::seconds timeout{600}; ///< 1 s to 1 day; the attempt ends then
        QString by;                        ///< who signs in, as shown with the grant; empty: the worker's user
        bool device = false;               ///< with a code that is entered on any device
        bool spare = false;                ///< a second grant beside the one that is there
        QString clientId;                  ///< of another registration, for a spare only
        Secret clientSecret;               ///< the same
        Secret refreshToken;               ///< taken over instead of a sign-in
    };
    /// What a person needs to go on. With a code: user code and addresses; in a browser: url; neither where nobody is
    /// needed.
    struct Answer
    {
        QString attempt;
        QDateTime expiresAt; ///< UTC; the attempt ends then
        QString userCode;
        QUrl verificationUri;         ///< short, to be typed
        QUrl verificationUriComplete; ///< with the code in it; empty where the provider has no such thing
        QUrl url, redirectUri;
        QString notice; ///< what may keep the browser from coming back; empty: nothing
    };
};

/// The params of methods about an attempt. Errors of all of them: Usage "no-such-attempt".
struct AttemptId
{
    QString attempt;
};

/// Answers when the attempt has ended well, or asks about another account; its failure is an error.
struct AuthorizeWait
{
    static constexpr QLatin1StringView Name{"authorize-wait"};
    enum class Outcome {
        Success,
        OtherAccount ///< nothing was replaced yet: answer the question, then wait again
    };
    using Params = AttemptId;
    struct Answer
    {
        Outcome outcome = Outcome::Success;
        QString message;
        QString account;      ///< who signed in; empty: not known
        QStringList warnings; ///< of Success: what is not as it should be all the same
        QString question;     ///< of OtherAccount: its id
        QString expected;     ///< of OtherAccount: the account of the grant that is there
    };
};

/// Whether the grant of another account replaces the one that is there. Errors: Usage "stale-answer" where the question
/// is not the open one, "no-question".
struct AuthorizeAnswer
{
    static constexpr QLatin1StringView Name{"authorize-answer"};
    struct Params
    {
        QString attempt, question; ///< ids
        bool accept = false;
    };
    using Answer = Nothing;
};

/// The address of the page that did not load. The error names what is wrong with it; the attempt goes on.
struct AuthorizePaste
{
    static constexpr QLatin1StringView Name{"authorize-paste"};
    struct Params
    {
        QString attempt, address;
    };
    using Answer = Nothing;
};

struct AuthorizeCancel
{
    static constexpr QLatin1StringView Name{"authorize-cancel"};
    using Params = AttemptId;
    using Answer = Nothing;
};

/// Tells of the last sign-in that was not used because of its account.
struct UnusedSignIn
{
    static constexpr QLatin1StringView Name{"unused-sign-in"};
    using Params = ConnectionName;
    struct Answer
    {
        QString account;
        QString message; ///< empty: the worker holds none
        bool revocable = false;
    };
};

/// Revokes those. Errors: Usage "no-unused-sign-in".
struct RevokeUnused
{
    static constexpr QLatin1StringView Name{"revoke-unused"};
    using Params = ConnectionName;
    using Answer = Remove::Answer;
};

} // namespace evergrant::api
