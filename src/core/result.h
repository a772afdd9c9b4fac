// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace evergrant {

/// Why an operation failed, as far as the caller has to act differently.
/// The command line maps each kind to one exit code (exitcode.h).
enum class ErrorKind {
    Failed,           ///< anything without a kind of its own
    Usage,            ///< the request itself is wrong: unknown word, missing field, name already taken
    NoSuchConnection, ///< no connection has this name
    PersonNeeded,     ///< only a person can help: sign in, correct the client secret
    Temporary,        ///< network or provider trouble that may pass by itself
    StoreLocked,      ///< keychain locked or unavailable
    Cancelled,        ///< the caller or a person gave up
};

/// A setting of the connection that was probably meant to be `value`. A server has had a say in it, so a person agrees
/// before it is used.
struct Correction
{
    QString setting, value; ///< empty: there is none
    bool isEmpty() const { return setting.isEmpty(); }
    bool operator==(const Correction&) const = default;
};

/// An error is a value. `message` is one or two plain sentences for a person: it names the field or the thing at fault
/// and the remedy, and never contains a secret. `code` is a short stable word for machines (an OAuth error code where
/// there is one, else our own, such as "port-taken").
struct Error
{
    ErrorKind kind = ErrorKind::Failed;
    QString code;
    QString message;
    Correction correction = {};
};

template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for `return fail(ErrorKind::Usage, u"bad-name"_s, tr(...))`.
inline tl::unexpected<Error> fail(ErrorKind kind, QString code, QString message)
{
    return tl::unexpected<Error>(Error{kind, std::move(code), std::move(message)});
}

} // namespace evergrant
