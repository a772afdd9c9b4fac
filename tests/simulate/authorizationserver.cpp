// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authorizationserver.h"

#include <QList>
#include <algorithm>

using namespace std::chrono_literals;

namespace evergrant::simulate {

std::optional<AuthorizationServer::Reading> AuthorizationServer::read(const QByteArray& token, const QByteArray& kind)
{
    const auto parts = token.split('.');
    if (parts.size() < 3 || parts.first() != kind)
        return std::nullopt;
    return Reading{static_cast<std::size_t>(parts.at(1).toULongLong()), parts.at(2).toULongLong(),
                   milliseconds(parts.value(3).toLongLong())};
}

Issued AuthorizationServer::consent(int account, Behaviour behaviour, const QByteArray& clientId, milliseconds now)
{
    Grant grant;
    grant.account = account;
    grant.behaviour = behaviour;
    grant.clientId = clientId;
    m_grants.push_back(grant);
    auto issued = issue(m_grants.size() - 1, 0, now);
    if (issued.refreshToken.isEmpty()) // only a refresh may leave it out
        issued.refreshToken = "rt." + QByteArray::number(qulonglong(m_grants.size() - 1)) + ".1";
    return issued;
}

Issued AuthorizationServer::refresh(const QByteArray& refreshToken, milliseconds now)
{
    const auto reading = read(refreshToken, "rt");
    if (!reading || reading->grant >= m_grants.size())
        return {true, {}, {}};
    Grant& grant = m_grants.at(reading->grant);
    if (grant.revoked)
        return {true, {}, {}};
    if (!accepts(grant, reading->number, now)) {
        const bool revokes = grant.behaviour == Behaviour::Strict || grant.behaviour == Behaviour::Window;
        if (revokes)
            revoke(grant);
        return {true, {}, {}};
    }
    use(grant, reading->number, now);
    return issue(reading->grant, reading->number, now);
}

bool AuthorizationServer::accepts(Grant& grant, quint64 token, milliseconds now)
{
    switch (grant.behaviour) {
    case Behaviour::NeverRotates:
        return true;
    case Behaviour::OldStaysValid:
        return token <= grant.lastToken;
    case Behaviour::Window:
        std::erase_if(grant.replacedAt, [now](const auto& entry) { return now - entry.second > window; });
        return grant.current.contains(token) || grant.replacedAt.contains(token);
    case Behaviour::UntilSuccessorUsed:
    case Behaviour::Strict:
        return grant.current.contains(token);
    }
    return false;
}

/// What the use of an accepted token means for the others.
void AuthorizationServer::use(Grant& grant, quint64 token, milliseconds now)
{
    if (grant.behaviour == Behaviour::Window && grant.current.erase(token) > 0)
        grant.replacedAt[token] = now;
    if (grant.behaviour == Behaviour::Strict)
        grant.current.erase(token);
    if (grant.behaviour == Behaviour::UntilSuccessorUsed) {
        // Its predecessor is retired, and with that whatever else came of it.
        std::erase_if(grant.current,
                      [&](quint64 other) { return other != token && grant.parentOf.at(other) != token; });
        std::erase_if(grant.parentOf, [&](const auto& entry) { return !grant.current.contains(entry.first); });
    }
}

Issued AuthorizationServer::issue(std::size_t index, quint64 from, milliseconds now)
{
    Grant& grant = m_grants.at(index);
    const auto name = [index](const QByteArray& kind, quint64 number) {
        return kind + '.' + QByteArray::number(qulonglong(index)) + '.' + QByteArray::number(qulonglong(number));
    };
    Issued issued;
    const auto number = ++grant.lastToken;
    issued.accessToken = name("at", number) + '.' + QByteArray::number(qlonglong(now.count()));
    if (grant.behaviour == Behaviour::NeverRotates)
        return issued;
    issued.refreshToken = name("rt", number);
    if (grant.behaviour != Behaviour::OldStaysValid)
        grant.current.insert(number);
    if (grant.behaviour == Behaviour::UntilSuccessorUsed)
        grant.parentOf[number] = from;
    return issued;
}

void AuthorizationServer::revoke(const Grant& one)
{
    ++m_revocations;
    const int account = one.account;
    const QByteArray clientId = one.clientId;
    for (Grant& grant : m_grants)
        if (grant.account == account && grant.clientId == clientId)
            grant.revoked = true;
}

std::optional<milliseconds> AuthorizationServer::goodUntil(const QByteArray& accessToken, milliseconds now) const
{
    const auto reading = read(accessToken, "at");
    if (!reading || reading->grant >= m_grants.size() || m_grants.at(reading->grant).revoked)
        return std::nullopt;
    const auto end = reading->issued + accessTokenLife;
    return end > now ? std::optional(end) : std::nullopt;
}

int AuthorizationServer::consents(int account) const
{
    return static_cast<int>(std::ranges::count(m_grants, account, &Grant::account));
}

} // namespace evergrant::simulate
