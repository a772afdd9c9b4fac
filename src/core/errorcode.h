// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// Codes of errors (Error::code, Unknown::code, TokenExchange::transportCode) by which code decides. They are words on
/// the wire, in the log and in scripts, so none is ever changed. Whoever makes or compares one uses its name here, so
/// that a typing error does not compile; a code that is only passed on needs none. Providers have codes of their own
/// beside these, so there is no list of all.
namespace evergrant::errorcode {

using Code = QLatin1StringView;

// Files, and the grant store.
inline constexpr Code attemptOpen("attempt-open"); ///< an earlier request with the same tokens is not concluded
inline constexpr Code connectionsDamaged("connections-damaged");
inline constexpr Code fileExposed("file-exposed");
inline constexpr Code fileFull("file-full");
inline constexpr Code fileReadonly("file-readonly");
inline constexpr Code fileTooLarge("file-too-large");
inline constexpr Code folderMissing("folder-missing");
inline constexpr Code grantReplaced("grant-replaced");
inline constexpr Code noSuchAttempt("no-such-attempt");
inline constexpr Code profileInUse("profile-in-use");
inline constexpr Code storeBusy("store-busy");
inline constexpr Code storeDamaged("store-damaged");

// Keys and keychain.
inline constexpr Code credentialsDamaged("credentials-damaged");
inline constexpr Code keyFileUnusable("key-file-unusable");
inline constexpr Code keyringDenied("keyring-denied");
inline constexpr Code keyringLocked("keyring-locked");
inline constexpr Code profileKeyDamaged("profile-key-damaged");
inline constexpr Code profileKeyLost("profile-key-lost");
inline constexpr Code wrongKey("wrong-key");

// A connection and its grants.
inline constexpr Code captivePortal("captive-portal");
inline constexpr Code changedOrigin("changed-origin");             ///< the grant was given by another server
inline constexpr Code changedRegistration("changed-registration"); ///< it was given to another client
inline constexpr Code interrupted("interrupted");                  ///< the worker ended before the answer was stored
inline constexpr Code nameTaken("name-taken");
inline constexpr Code needsAuthorization("needs-authorization");
inline constexpr Code noProbe("no-probe"); ///< nothing is known that proves an access token
inline constexpr Code revocationShared("revocation-shared");
inline constexpr Code revocationUnsupported("revocation-unsupported");

// Sign-ins.
inline constexpr Code kept("kept"); ///< a person has declined another account
inline constexpr Code noQuestion("no-question");
inline constexpr Code otherAccount("other-account");
inline constexpr Code staleAnswer("stale-answer");

// Worker and command line.
inline constexpr Code cannotWrite("cannot-write");
inline constexpr Code unknownMethod("unknown-method");
inline constexpr Code workerGone("worker-gone");
inline constexpr Code workerNotRunning("worker-not-running");

// Requests over the network.
inline constexpr Code connectionClosed("connection-closed");
inline constexpr Code connectionRefused("connection-refused");
inline constexpr Code cutShort("cut-short");
inline constexpr Code hostNotFound("host-not-found");
inline constexpr Code proxyFailed("proxy-failed");
inline constexpr Code timeout("timeout");
inline constexpr Code tlsFailed("tls-failed");

// Of authorization servers: RFC 6749 sections 4.1.2.1 and 5.2, RFC 8628 section 3.5.
inline constexpr Code accessDenied("access_denied");
inline constexpr Code authorizationPending("authorization_pending");
inline constexpr Code expiredToken("expired_token");
inline constexpr Code invalidGrant("invalid_grant");
inline constexpr Code invalidRequest("invalid_request");
inline constexpr Code invalidScope("invalid_scope");
inline constexpr Code serverError("server_error");
inline constexpr Code slowDown("slow_down");
inline constexpr Code temporarilyUnavailable("temporarily_unavailable");
inline constexpr Code authorizationDeclined("authorization_declined"); ///< Microsoft's for access_denied (devices)
inline constexpr Code badVerificationCode("bad_verification_code");    ///< GitHub's for a code that it does not know

} // namespace evergrant::errorcode
