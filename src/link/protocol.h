// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/text/jsontext.h"
#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

namespace evergrant::link {

// The local socket's language: one JSON object a line, at most 64 kB, UTF-8.
//
//   request   {"v":1,"id":7,"method":"token","params":{"name":"crm","min_valid":60}}
//   answer    {"v":1,"id":7,"result":{...}}   or
//   {"v":1,"id":7,"error":{"kind":"person-needed","code":"...","message":"...","correction"?:{"setting","value"}}}
//   notice    {"v":1,"notice":"changed","data":{"name":"crm"}}            after "subscribe" only
//
// Answers may come in any order; each request gets exactly one. When a client goes away, what it asked for goes on.
// An answer that does not fit into one line comes in pieces, in order, whose texts together are the JSON of the result:
//           {"v":1,"id":7,"part":"{\"connections\":[...","more":true}   ... {"v":1,"id":7,"part":"...]}","more":false}
// A line that is no request is answered with "error" and the id in it, or 0; after a line that is too long, or from
// another user, the worker closes. A client sends nothing after `hello` before that is answered: a worker that closes
// without answering it has done nothing, so another one may be started. The small client (cli/fast) leaves `hello` out:
// what it asks for can as well be asked twice.
//
// `hello` and `stop` are answered whatever "v" is, so that a program of any version can end a worker of any other.
//
// Methods, params, results and notices are the structs of api/messages.

inline constexpr int ProtocolVersion = 1;
inline constexpr qsizetype MaximumLine = 64 * 1024;

struct Request
{
    qint64 id = 0; ///< chosen by the client, 1 to 2^53
    QString method;
    QJsonObject params; ///< empty when the line has none
};

/// One line without its newline. Errors: Usage "bad-request", naming the field; Usage "bad-version".
Result<Request> parseRequest(const QByteArray& line);
/// The id in a line that is no good request, so that the error can be matched to it; 0 when there is none.
qint64 idIn(const QByteArray& line);

QByteArray requestLine(const Request& request); ///< with newline; may exceed MaximumLine: whoever sends it checks
/// With newline; several lines, each at most MaximumLine, when the result does not fit into one.
QByteArray answerLine(qint64 id, const Result<JsonText>& answer);
/// With newline. Data that does not fit is replaced by {"omitted":true}: a notice only says what to ask for.
QByteArray noticeLine(const QString& notice, const QJsonObject& data);

/// What a client reads: an answer, a piece of one, or a notice.
struct Incoming
{
    qint64 id = 0;
    QString notice;   ///< empty: this belongs to the request `id`
    QJsonObject data; ///< of a notice, or the result
    std::optional<Error> error;
    std::optional<QString> part;
    bool more = false; ///< further parts follow
};
/// Errors: Failed "bad-answer".
Result<Incoming> parseIncoming(const QByteArray& line);

/// Where the worker of a profile can be found, best first: /run/user/UID/evergrant/HASH.sock if that user has such a
/// directory, and PROFILE/worker.sock; without those whose path is too long for a socket. Depends on the user id, the
/// profile's path and the system's state only. The worker listens on all of them and a client tries them in turn,
/// because /run/user/UID comes and goes with the user's login while the worker stays. `runtimeRoot` is for tests.
QStringList socketPaths(const QString& profileDir, const QString& runtimeRoot = QStringLiteral("/run/user"));

/// The first of socketPaths(); PROFILE/worker.sock when none fits (listening there then fails and says why).
QString socketPath(const QString& profileDir);

/// --profile, else EVERGRANT_PROFILE, else HOME/.local/share/evergrant (HOME from the user database when it is unset);
/// absolute and cleaned. XDG variables are not asked, because cron jobs do not have them and must find the same
/// profile.
QString profileDirectory(const QString& option);

} // namespace evergrant::link
