// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include <QCoroTask>
#include <QFuture>
#include <QPromise>
#include <functional>
#include <memory>
#include <optional>

namespace evergrant {

/// A sign-in turned out to be for another account than the grant that it would replace.
struct AccountQuestion
{
    QString expected; ///< the account of the grant that is there
    QString account;  ///< of the new one; empty: it could not be found out
    QString message;  ///< plain sentence
    QString id = {};  ///< only its own answer counts
};

enum class AccountDecision {
    Replace,
    Discard,
    Later ///< the worker ends before anybody has decided
};

/// Asks whether a grant is to be replaced by one of another account, and takes the answer.
class SignInQuestion
{
public:
    explicit SignInQuestion(Clock& clock);
    Q_DISABLE_COPY_MOVE(SignInQuestion)

    const std::optional<AccountQuestion>& current() const { return m_current; } ///< empty: none is open
    /// Finishes when there is a question, or with end().
    QFuture<void> news() const { return m_news->future(); }
    /// Called when a question has come up.
    void onAsked(std::function<void()> asked) { m_asked = std::move(asked); }

    /// The question gets an id. Without an answer in time the decision is Discard.
    QCoro::Task<AccountDecision> ask(AccountQuestion question, std::chrono::milliseconds timeout);
    /// Errors: Usage "no-question"; Usage "stale-answer" where `id` is not that of the question.
    Result<void> answer(const QString& id, bool accept);
    void decide(AccountDecision decision); ///< does nothing without a question
    void end();                            ///< there will be none any more

private:
    std::optional<AccountQuestion> m_current;
    std::shared_ptr<QPromise<AccountDecision>> m_answer;
    std::shared_ptr<QPromise<void>> m_news;
    std::unique_ptr<Alarm> m_timeout;
    std::function<void()> m_asked;
};

} // namespace evergrant
