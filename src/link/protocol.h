// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
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
// without answering it has done nothing, so another one may be started.
//
// clang-format off
// method            params                                        result
// hello                                                           version, pid, profile, open (bool: the stores are), stays (bool)
// providers                                                       providers: [{id, name, summary, grants[], required_settings[],
//                                                                 discovery, verified, portal, documentation, rate_limits[],
//                                                                 sources: [{fields[], from, verified}], variants: {GRANT:
//                                                                 what a grant wants, see below}, and that of the usual grant
//                                                                 beside them}]
// draft             provider                                      redirect_uri: the fixed one that the next `add` uses; "" where the port is free
// add               name, provider, grant?, title?, client_id?, client_secret?, proxy_password?, scopes?[], redirect_uri?, settings?{},
//                   without_secrets? (bool: entered later)        connection (a view, see below)
// check-add         as of `add`                                   (empty), or what `add` would refuse; nothing is added
// export            names?[]                                      connections: [what `evergrant import` reads, core/connectionexport.h]
// set               name, title?, client_secret?, proxy_password?, scopes?[], settings?{}    connection, message? (what else there is to know)
// rename            name, new_name                                connection
// remove            name, revoke?, revoke_all?                    revocation ("not-asked"|"done"|"unsupported"|"failed"|"nothing-to-revoke"|"shared"), message.
//                                                                 revoke: also at the provider; Usage "revocation-shared", which names them, where
//                                                                 grants of other connections could end with it, and nothing is removed then;
//                                                                 revoke_all: all the same
// status            names?[]                                      the promised object of `status --json`
// connections       names?[]                                      connections: [view]
// authorize         name, timeout? (s), by?, device?, refresh_token? | spare?, client_id?, client_secret?
//                                                                 attempt, expires_at; then by the grant: url, redirect_uri (code) |
//                                                                 user_code, verification_uri, verification_uri_complete (device) |
//                                                                 nothing more (refresh_token, and grants that need nobody);
//                                                                 notice?: what may keep the browser from coming back
//                                                                 client_id, client_secret: another registration, for a spare only
// authorize-wait    attempt                                       when it has ended: outcome ("success"), message, account, warnings[]; or
//                                                                 outcome ("other-account"), question (its id), message, expected,
//                                                                 account: nothing was replaced yet; answer it, then wait again
// authorize-answer  attempt, question (its id), accept (bool)     (empty): replace the grant, or not; Usage "stale-answer" where it is not the open one
// authorize-paste   attempt, address                              (empty) or an error; the attempt goes on
// authorize-cancel  attempt                                       (empty)
// unused-sign-in    name                                          account, message (empty: there is none), revocable (bool): of the last one
// revoke-unused     name                                          revocation (as of `remove`), message; Usage "no-unused-sign-in"
// probe             name                                          result (toWord(ProbeReport::Result)), ok (bool), account, places, message, code
// token             name, min_valid? (s), rejected?, timeout? (s) access_token, token_type, expires_at, warning?, header (the whole Authorization line)
// refresh           name or all:true, force?                      results: [{name, ok, message, error?{},
//                     fresh_seconds?, checked?}]; this old is the renewal that was joined; checked (true): there is nothing to renew
// pause, resume     name                                          connection
// log               name?, since?, level?, containing?, after_id?, before_id?, limit? (1..999), newest_first?
//                                                                 events: [event], more (bool), looked_at? (id): the last that containing was compared with
// attempts          name, limit? (1..999, 100)                    attempts: [{attempt, at, slot, purpose, outcome, generation, fingerprint, policy, code, phase, decision, concluded_at|null}]: AttemptRecord, newest first
// unlock                                                          keyring, unlocked (bool): asks for the keyring's prompt and opens the stores
// recovery-code                                                   code: a new recovery code, shown this once; the one before is void
// recover           code                                          message: what came of it
// begin-anew                                                      message; for a profile key that is lost for good
// doctor            live?                                         checks: [{id, title, status ("ok"|"warning"|"failed"), message, remedy}]
// subscribe         notifies? (bool)                              (empty); notices follow on this socket. notifies: this client
//                                                                 shows a person what attention and ending say; while none
//                                                                 does, the worker notifies by itself
// stay                                                            (empty): do not leave when idle (the desktop says so)
// stop                                                            (empty), after requests in flight have ended
// clang-format on
//
// What a grant wants: grant_summary, required_settings[], setting_defaults {} (what counts where none is given),
// client_id_label, client_id_needed, client_secret_label, client_secret ("required"|"optional"|"none"), needs_consent
// (bool), scopes[], known_scopes {scope: words}, refresh_token_scope, redirect ("fixed"|"free"|"none"), redirect_uri
// (without its port, for a free one), probe (bool), refresh_policy, access_token_seconds|null, idle_limit_days|null,
// setup_steps[], setup_note.
//
// A view is the connection's object of `status --json` plus: id, provider_id, grant_type, client_id, has_client_secret,
// scopes[], redirect_uri, settings{}, headline, detail, action (toWord(Action)), severity (int), paused (bool),
// authorizing (attempt id or ""), idle_limit_days|null, refresh_policy, keychain_copy ("stored"|"pending"|"off"),
// learned {}, places [{label,value}] (the same for people), probed_at|null, probe|null (of the last one: result,
// message), spare {state (toWord(SpareState)), authorized_at, authorized_by, renewed_at, own_registration (bool)}|null,
// absolute_expires_at|null (of the grant), client_secret_expires_at|null (at the latest), correction|null ({setting,
// value} that would probably mend the last error; for a person to agree to).
//
// Notices: changed, attention (a person has become needed, or nothing has worked for two minutes) and relief (no
// longer) {name,id,headline,detail,action}; ending (a grant or a client secret will end, once for each threshold)
// {name,id,headline,detail,end,ends_at}; removed {name,id}; event {event}; authorization
// {attempt,name,outcome,message}; authorization-question {attempt,question,name,expected,account,message}; stopping {}.

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
QByteArray answerLine(qint64 id, const Result<QJsonObject>& answer);
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
