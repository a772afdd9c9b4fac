// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/signinquestion.h"

#include "core/errorcode.h"
#include <QCoroFuture>
#include <QObject>
#include <QUuid>

namespace evergrant {

SignInQuestion::SignInQuestion(Clock& clock)
    : m_news(std::make_shared<QPromise<void>>())
    , m_timeout(clock.makeAlarm([this] { decide(AccountDecision::Discard); }))
{
    m_news->start();
}

QCoro::Task<AccountDecision> SignInQuestion::ask(AccountQuestion question, std::chrono::milliseconds timeout)
{
    question.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_current = question;
    const auto answer = std::make_shared<QPromise<AccountDecision>>();
    answer->start();
    m_answer = answer;
    m_timeout->set(timeout);
    m_news->finish();
    if (m_asked)
        m_asked();
    co_return co_await answer->future();
}

Result<void> SignInQuestion::answer(const QString& id, bool accept)
{
    if (!m_current)
        return fail(ErrorKind::Usage, errorcode::noQuestion, QObject::tr("This sign-in has no open question."));
    if (id != m_current->id)
        return fail(ErrorKind::Usage, errorcode::staleAnswer,
                    QObject::tr("question: this answers another question than the one that is open, so nothing was "
                                "changed. Look at the sign-in again."));
    decide(accept ? AccountDecision::Replace : AccountDecision::Discard);
    return {};
}

void SignInQuestion::decide(AccountDecision decision)
{
    if (!m_current)
        return;
    m_current.reset();
    m_timeout->disarm();
    m_news = std::make_shared<QPromise<void>>();
    m_news->start();
    m_answer->addResult(decision);
    m_answer->finish();
}

void SignInQuestion::end()
{
    m_news->finish();
}

} // namespace evergrant
