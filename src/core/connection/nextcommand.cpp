// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/nextcommand.h"

#include "core/errorcode.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::NextCommand)
};

struct CommandFor
{
    QLatin1StringView code;
    QLatin1StringView command;      ///< with %1 for the connection's name
    const char* sentence = nullptr; ///< where the error's message is no reason by itself; with %1 for the name
};

constexpr CommandFor commands[] = {
    {"paused"_L1, "evergrant resume %1"_L1,
     QT_TRANSLATE_NOOP("evergrant::NextCommand", "%1 is paused and has no valid token.")},
    {"never-authorized"_L1, "evergrant authorize %1"_L1},
    {errorcode::needsAuthorization, "evergrant authorize %1"_L1},
    {errorcode::invalidGrant, "evergrant authorize %1"_L1},
    {errorcode::changedOrigin, "evergrant authorize %1"_L1},
    {"no-refresh-token"_L1, "evergrant authorize %1"_L1},
    {"token-rejected"_L1, "evergrant authorize %1"_L1},
    {"credentials-missing"_L1, "evergrant set %1 --client-secret-stdin"_L1},
    {"secret-origin"_L1, "evergrant set %1 --client-secret-stdin"_L1},
    {"stopping"_L1, {}},
};

/// Where the code says nothing, the kind of error does.
QLatin1StringView commandForKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::PersonNeeded:
        return "evergrant doctor --live %1"_L1;
    case ErrorKind::Temporary:
        return "evergrant log %1 --since 1h"_L1;
    case ErrorKind::StoreLocked:
        return "evergrant doctor"_L1;
    case ErrorKind::Failed:
    case ErrorKind::Usage:
    case ErrorKind::NoSuchConnection:
    case ErrorKind::Cancelled:
        break;
    }
    return {};
}

const CommandFor* rowOf(const Error& error)
{
    const auto* found = std::ranges::find(commands, error.code, &CommandFor::code);
    return found == std::ranges::end(commands) ? nullptr : found;
}

} // namespace

QString nextCommand(const QString& connection, const Error& error)
{
    const CommandFor* row = rowOf(error);
    QString command = row ? row->command : commandForKind(error.kind);
    return command.replace("%1"_L1, connection);
}

QString withNextCommand(const QString& message, const QString& connection, const Error& error)
{
    const QString command = nextCommand(connection, error);
    return command.isEmpty() ? message : Tr::tr("%1 Run: %2", "%1 is a sentence, %2 a command").arg(message, command);
}

Error withoutToken(const QString& connection, const Error& error)
{
    if (nextCommand(connection, error).isEmpty())
        return error;
    QString message = Tr::tr("%1 has no valid token: %2.", "%2 is a few words, such as “sign in again”")
                          .arg(connection, error.message);
    if (const CommandFor* row = rowOf(error); row && row->sentence)
        message = Tr::tr(row->sentence).arg(connection);
    else if (error.message.endsWith(u'.'))
        message = Tr::tr("%1 has no valid token. %2", "%2 is a sentence").arg(connection, error.message);
    return {error.kind, error.code, withNextCommand(message, connection, error)};
}

} // namespace evergrant
