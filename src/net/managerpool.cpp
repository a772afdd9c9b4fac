// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/managerpool.h"

#include <QNetworkReply>
#include <algorithm>

namespace evergrant {

namespace {

/// Qt closes a connection after such an answer, whatever the server does, and waits for that before it makes the next.
bool hasEndedConnection(const QNetworkReply& reply)
{
    return reply.isFinished() && reply.error() == QNetworkReply::NoError &&
           reply.rawHeader("Connection").compare("close", Qt::CaseInsensitive) == 0;
}

} // namespace

ManagerPool::ManagerPool(Clock& clock)
    : m_clock(clock)
    , m_alarm(clock.makeAlarm([this] { m_idle.clear(); }))
{
}

ManagerPool::Loan ManagerPool::lend(const NetworkAccess& access, const QUrl& url)
{
    const QString origin = originOf(url);
    const auto fits = [&](const Loan& idle) { return idle.origin == origin && idle.manager->reaches(access); };
    const auto found = std::find_if(m_idle.rbegin(), m_idle.rend(), fits);
    if (found == m_idle.rend())
        return {std::make_unique<ExactlyOnceManager>(access), origin, m_clock.monotonic()};
    Loan loan = std::move(*found);
    m_idle.erase(std::next(found).base());
    return loan;
}

void ManagerPool::giveBack(Loan loan)
{
    const auto replies = loan.manager->findChildren<QNetworkReply*>(QString(), Qt::FindDirectChildrenOnly);
    const bool isFit = replies.size() == 1 && hasEndedConnection(*replies.front()) && loan.manager->isPlain() &&
                       m_idle.size() < most && m_clock.monotonic() - loan.madeAt < longestUse;
    if (!isFit)
        return;
    qDeleteAll(replies);
    loan.manager->setHeaders({}, {});
    m_idle.push_back(std::move(loan));
    m_alarm->set(rest);
}

} // namespace evergrant
