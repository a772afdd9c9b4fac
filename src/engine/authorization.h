// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/managedconnection.h"
#include <QFuture>
#include <QPromise>
#include <functional>

namespace evergrant {

/// A sign-in turned out to be for another account than the grant that it would replace.
struct AccountQuestion
{
    QString expected; ///< the account of the grant that is there
    QString account;  ///< of the new one; empty: it could not be found out
    QString message;  ///< plain sentence
    QString id = {};  ///< only its own answer counts
};

/// One connection is authorized, from the sign-in address to the stored, proven grant: by a person in a browser or on
/// another device, with a refresh token that somebody has, or by the client alone where nobody has to consent. Ends
/// exactly once, also when cancelled. Owned through shared_ptr: its coroutine keeps it alive.
class Authorization : public std::enable_shared_from_this<Authorization>
{
public:
    struct Request
    {
        std::chrono::seconds timeout{600};
        QString authorizedBy; ///< user name of whoever pressed the button
        GrantTarget target;   ///< a spare, or the main grant
    };

    Authorization(EnginePorts& ports, std::shared_ptr<ManagedConnection> connection, Request request);

    /// Opens the listener, or asks for a device code, and goes on by itself. Errors as of ConsentService::begin() and
    /// TokenService::discover(); the attempt has ended then, too.
    QCoro::Task<Result<void>> begin();
    /// For a refresh token that somebody has already.
    void beginWith(const Secret& refreshToken);
    /// For a grant that needs nobody.
    void beginAlone();
    /// For the sign-in that an earlier worker left undecided.
    void resume();

    const QString& id() const { return m_id; }
    const ManagedConnection& connection() const { return *m_connection; }
    const GrantTarget& target() const { return m_request.target; }
    QUrl signInUrl() const { return m_signInUrl; }
    QUrl redirectUri() const { return m_redirectUri; }
    const DeviceCode& deviceCode() const { return m_deviceCode; }
    QDateTime expiresAt() const { return m_expiresAt; }
    /// False for one of an earlier worker before it has a question: nobody need be told of that.
    bool concernsSomebody() const { return !m_resumed || m_question.has_value(); }
    bool hasEnded() const { return m_ended.future().isFinished(); }

    /// Success: a plain sentence about what was reached. May be awaited by many.
    QFuture<Result<QString>> ended() const { return m_ended.future(); }
    /// What is not as it should be although it succeeded; one sentence each. Whole once it has ended.
    const QStringList& warnings() const { return m_warnings; }
    /// Finishes when there is a question, or with the end.
    QFuture<void> news() const { return m_news->future(); }
    const std::optional<AccountQuestion>& question() const { return m_question; }
    /// Whether to replace the grant although the account is another one. Errors: Usage "no-question"; Usage
    /// "stale-answer" where `questionId` is not that of question().
    Result<void> answer(const QString& questionId, bool accept);
    /// Called when a question has come up.
    void onQuestion(std::function<void()> asked) { m_asked = std::move(asked); }

    Result<void> acceptPastedAddress(const QString& address);
    /// Also before begin(). What was sent already is still brought to its end.
    void cancel();
    /// The same because the worker ends: a new grant of another account is kept for the next one.
    void suspend();

private:
    enum class Decision { Replace, Discard, Later };
    struct Identified
    {
        ProbeReport report;
        ClientConfig config; ///< with what was discovered for it
    };

    QCoro::Task<Result<ClientConfig>> open();
    static QCoro::Task<> run(std::shared_ptr<Authorization> self, ClientConfig config);
    static QCoro::Task<> runWith(std::shared_ptr<Authorization> self, Secret refreshToken);
    static QCoro::Task<> runAlone(std::shared_ptr<Authorization> self);
    static QCoro::Task<> runResumed(std::shared_ptr<Authorization> self);
    QCoro::Task<Result<QString>> obtain(ClientConfig config);
    QCoro::Task<Result<QString>> place(Received received);
    /// Whether the new grant may take its place; where it may not, it is left unused (UnusedSignIns).
    QCoro::Task<Result<void>> settleAccount(Received received);
    QCoro::Task<Identified> identify(Received received);
    QCoro::Task<Decision> ask(AccountQuestion question);
    void decide(Decision decision);
    void giveUp(Decision decision);
    void abandonIntent(const Error& why);
    /// Ends with one refresh while the person is still there, so that a missing refresh token, a wrong secret or a
    /// refused scope surfaces now, and with one call that proves the token and names the account.
    QCoro::Task<Result<QString>> prove(bool refreshNow);
    void noteWarnings(const Received& received);
    QCoro::Task<QString> withAccount(QString message);
    /// The same for a spare, and that the main grant has survived it: both live side by side.
    QCoro::Task<Result<QString>> proveSpare(bool refreshNow);
    void end(const Result<QString>& result);
    QString told(const Result<QString>& result) const; ///< in one text
    void conclude(const Result<QString>& result);

    EnginePorts& m_ports;
    std::shared_ptr<ManagedConnection> m_connection;
    Request m_request;
    QString m_id;
    std::shared_ptr<ConsentAttempt> m_consent;
    std::optional<Attempt> m_intent; ///< journaled before a device's tokens are asked for
    QUrl m_signInUrl, m_redirectUri;
    DeviceCode m_deviceCode;
    QDateTime m_expiresAt;
    QStringList m_warnings;
    std::optional<AccountQuestion> m_question;
    std::shared_ptr<QPromise<Decision>> m_answer;
    std::unique_ptr<Alarm> m_patience;
    std::function<void()> m_asked;
    std::shared_ptr<QPromise<void>> m_news;
    QPromise<Result<QString>> m_ended;
    QPromise<bool> m_stopped; ///< with m_cancelled
    bool m_cancelled = false, m_suspended = false, m_resumed = false;
};

} // namespace evergrant
