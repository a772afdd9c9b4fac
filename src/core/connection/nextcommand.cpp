// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/nextcommand.h"

#include "core/errorcode.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::NextCommand)
};

constexpr auto pausedCode = "paused"_L1, stoppingCode = "stopping"_L1;

/// Errors that a sign-in ends, whatever the connection's health says.
constexpr std::array signInCodes{"never-authorized"_L1,    errorcode::needsAuthorization,  errorcode::invalidGrant,
                                 errorcode::changedOrigin, errorcode::changedRegistration, "no-refresh-token"_L1,
                                 "token-rejected"_L1};
/// Whether a new secret or key may help; a scope, an address or another setting it does not. Providers have codes of
/// their own for a wrong secret, such as GitHub's incorrect_client_credentials.
bool isAboutProof(const QString& code, GrantType type)
{
    constexpr std::array parts{"client"_L1, "secret"_L1, "credential"_L1, "key-missing"_L1};
    if (code == "missing-client-id"_L1)
        return false;
    const bool named = std::ranges::any_of(parts, [&code](QLatin1StringView part) { return code.contains(part); });
    // Where nobody has signed in, a refusal is about the key alone.
    return named || (needsNoConsent(type) &&
                     (code == errorcode::invalidGrant || code == "token-rejected"_L1 || code.startsWith("http-"_L1)));
}

bool isPaused(const Error& error, const CommandFacts& facts)
{
    return facts.action == Action::Resume || facts.movedAway || error.code == pausedCode;
}

QString diagnosis(const QString& connection)
{
    return u"evergrant doctor --live "_s + connection;
}

/// A client that proves itself with nothing has nothing to replace.
QString newProof(const QString& connection, const CommandFacts& facts)
{
    const QString option = proofOption(facts.proof);
    return option.isEmpty() ? diagnosis(connection) : u"evergrant set %1 %2"_s.arg(connection, option);
}

QString forPerson(const QString& connection, const Error& error, const CommandFacts& facts)
{
    if (isAboutProof(error.code, facts.grantType))
        return newProof(connection, facts);
    if (facts.action == Action::CorrectSettings)
        return facts.cause.isEmpty() || isAboutProof(facts.cause, facts.grantType) ? newProof(connection, facts)
                                                                                   : diagnosis(connection);
    const bool signIn = facts.action == Action::Authorize || facts.action == Action::Reauthorize ||
                        std::ranges::find(signInCodes, error.code) != signInCodes.end();
    if (!signIn)
        return diagnosis(connection);
    return needsNoConsent(facts.grantType) ? newProof(connection, facts) : u"evergrant authorize "_s + connection;
}

QString pausedSentence(const QString& connection, const CommandFacts& facts)
{
    if (facts.movedAway)
        return Tr::tr("%1 was moved away and has no valid token here. It is renewed where its package was imported.")
            .arg(connection);
    const QString paused = Tr::tr("%1 is paused and has no valid token.").arg(connection);
    return facts.heldAsCopy ? paused + u' ' + Tr::tr("This is a copy; the original may still renew it.") : paused;
}

} // namespace

QString nextCommand(const QString& connection, const Error& error, const CommandFacts& facts)
{
    switch (error.kind) {
    case ErrorKind::StoreLocked:
        return u"evergrant doctor"_s;
    case ErrorKind::PersonNeeded:
    case ErrorKind::Temporary:
        break;
    case ErrorKind::Failed:
    case ErrorKind::Usage:
    case ErrorKind::NoSuchConnection:
    case ErrorKind::Cancelled:
        return {};
    }
    if (error.code == stoppingCode)
        return {};
    if (isPaused(error, facts))
        return (facts.heldAsCopy || facts.movedAway ? u"evergrant status "_s : u"evergrant resume "_s) + connection;
    if (error.kind == ErrorKind::Temporary)
        return u"evergrant log %1 --since 1h"_s.arg(connection);
    return forPerson(connection, error, facts);
}

QString withCommand(const QString& message, const QString& command)
{
    return command.isEmpty() ? message : Tr::tr("%1 Run: %2", "%1 is a sentence, %2 a command").arg(message, command);
}

Error withoutToken(const QString& connection, const Error& error, const CommandFacts& facts)
{
    const QString command = nextCommand(connection, error, facts);
    if (command.isEmpty())
        return error;
    QString message = Tr::tr("%1 has no valid token: %2.", "%2 is a few words, such as “sign in again”")
                          .arg(connection, error.message);
    if (isPaused(error, facts))
        message = pausedSentence(connection, facts);
    else if (error.message.endsWith(u'.'))
        message = Tr::tr("%1 has no valid token. %2", "%2 is a sentence").arg(connection, error.message);
    return {error.kind, error.code, withCommand(message, command)};
}

} // namespace evergrant
