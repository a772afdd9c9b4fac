// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/signinstate.h"

namespace evergrant {

/// One connection is authorized, from the sign-in address to the stored, proven grant: by a person in a browser or on
/// another device, with a refresh token that somebody has, or by the client alone where nobody has to consent. Ends
/// exactly once, also when cancelled. Owned through shared_ptr: its coroutine keeps it alive.
class Authorization : public std::enable_shared_from_this<Authorization>
{
public:
    using Request = SignInRequest;

    Authorization(std::shared_ptr<ManagedConnection> connection, Request request);

    /// Opens the listener, or asks for a device code, and goes on by itself. Errors as of SignInConsent::open(); the
    /// attempt has ended then, too.
    QCoro::Task<Result<void>> begin();
    /// For a refresh token that somebody has already.
    void beginWith(const Secret& refreshToken);
    /// For a grant that needs nobody.
    void beginAlone();
    /// For the sign-in that an earlier worker left undecided.
    void resume();

    const QString& id() const { return m_id; }
    const ManagedConnection& connection() const { return *m_state.connection; }
    const GrantTarget& target() const { return m_state.request.target; }
    const SignInOffer& offer() const { return m_state.consent.offer(); }
    /// False for one of an earlier worker, or by invitation, before it has a question: nobody need be told of that.
    bool concernsSomebody() const
    {
        return !(m_state.resumed || m_state.request.byInvitation) || question().has_value();
    }
    bool hasEnded() const { return m_ended.future().isFinished(); }

    /// Success: a plain sentence about what was reached. May be awaited by many.
    QFuture<Result<QString>> ended() const { return m_ended.future(); }
    /// What is not as it should be although it succeeded; one sentence each. Whole once it has ended.
    const QStringList& warnings() const { return m_state.warnings; }
    /// Finishes when there is a question, or with the end.
    QFuture<void> news() const { return m_state.question.news(); }
    const std::optional<AccountQuestion>& question() const { return m_state.question.current(); }
    /// Whether to replace the grant although the account is another one. Errors as of SignInQuestion::answer().
    Result<void> answer(const QString& questionId, bool accept) { return m_state.question.answer(questionId, accept); }
    /// Called when a question has come up.
    void onQuestion(std::function<void()> asked) { m_state.question.onAsked(std::move(asked)); }

    /// Errors: Usage "attempt-ended"; as of ConsentAttempt::acceptPastedAddress().
    Result<void> acceptPastedAddress(const QString& address);
    /// Also before begin(). What was sent already is still brought to its end.
    void cancel();
    /// The same because the worker ends: a new grant of another account is kept for the next one.
    void suspend();

private:
    static QCoro::Task<> run(std::shared_ptr<Authorization> self, QCoro::Task<Result<QString>> steps);
    void end(const Result<QString>& result);

    QString m_id;
    SignInState m_state;
    QPromise<Result<QString>> m_ended;
};

} // namespace evergrant
