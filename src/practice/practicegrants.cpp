// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicegrants.h"
#include "core/errorcode.h"
#include "practice/practicerandom.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::PracticeGrants)
};

void endFamily(PracticeFamily& family)
{
    if (!family.refreshHash.isEmpty())
        family.spent.append(std::exchange(family.refreshHash, {}));
    family.access.clear();
}

bool owns(const PracticeFamily& family, const QByteArray& refreshHash)
{
    return family.refreshHash == refreshHash || family.spent.contains(refreshHash);
}

tl::unexpected<Error> invalidGrant(const QString& why)
{
    return fail(ErrorKind::PersonNeeded, errorcode::invalidGrant, why);
}

} // namespace

Result<void> PracticeGrants::open(const QString& file)
{
    Result<PracticeState> state = readPracticeState(file);
    if (!state)
        return tl::unexpected(state.error());
    m_file = file;
    m_state = std::move(*state);
    return {};
}

Result<void> PracticeGrants::rememberPort(quint16 port)
{
    PracticeState next = m_state;
    next.port = port;
    return store(std::move(next));
}

Result<void> PracticeGrants::setStillBroken(const QList<QUuid>& connections)
{
    PracticeState next = m_state;
    next.stillBroken = connections;
    return store(std::move(next));
}

void PracticeGrants::setAccessTokenLifetime(std::chrono::seconds lifetime)
{
    m_lifetime = std::clamp(lifetime, std::chrono::seconds(5s), std::chrono::seconds(1h));
}

Result<void> PracticeGrants::store(PracticeState next)
{
    const Result<void> written = writePracticeState(m_file, withoutRehearsal(next));
    if (written)
        m_state = std::move(next);
    return written;
}

PracticeTokens PracticeGrants::issue(PracticeState& state, PracticeFamily& family) const
{
    const QDateTime now = m_clock.now();
    if (!family.refreshHash.isEmpty())
        family.spent.append(family.refreshHash);
    family.access.removeIf([&now](const PracticeFamily::Access& token) { return token.expiresAt <= now; });

    PracticeTokens tokens;
    tokens.accessToken = Secret::take(QByteArray("practice-at-" + practiceRandom()));
    tokens.refreshToken = Secret::take(QByteArray("practice-rt-" + practiceRandom()));
    tokens.expiresIn = m_lifetime;
    tokens.scope = family.scope;
    family.refreshHash = practiceHash(state, tokens.refreshToken.reveal());
    family.access.append({practiceHash(state, tokens.accessToken.reveal()), now.addSecs(m_lifetime.count())});
    shorten(family);
    return tokens;
}

Result<PracticeTokens> PracticeGrants::grant(const QString& account, const QString& clientId, const QString& scope,
                                             QString* id)
{
    PracticeState next = m_state;
    PracticeFamily family;
    family.id = QString::fromLatin1(practiceRandom());
    family.account = account;
    family.clientId = clientId;
    family.scope = scope;
    PracticeTokens tokens = issue(next, family);
    *id = family.id;
    next.families.append(std::move(family));
    shorten(next);
    if (const Result<void> stored = store(std::move(next)); !stored)
        return tl::unexpected(stored.error());
    return tokens;
}

PracticeFamily* PracticeGrants::familyOf(PracticeState& state, const QByteArray& refreshHash) const
{
    const auto found =
        std::ranges::find_if(state.families, [&refreshHash](const auto& family) { return owns(family, refreshHash); });
    return found == state.families.end() ? nullptr : &*found;
}

Result<PracticeFamily*> PracticeGrants::renewed(PracticeState& state, QByteArrayView refreshToken,
                                                const QString& clientId)
{
    const QByteArray hash = practiceHash(state, refreshToken);
    PracticeFamily* family = familyOf(state, hash);
    if (!family || family->clientId != clientId)
        return invalidGrant(Tr::tr("This refresh token is not known here."));
    if (family->refreshHash.isEmpty())
        return invalidGrant(Tr::tr("This grant has been revoked."));
    if (family->refreshHash != hash) {
        endFamily(*family);
        if (const Result<void> stored = store(state); !stored)
            return tl::unexpected(stored.error());
        return invalidGrant(Tr::tr("This refresh token was used before, so the whole grant has been revoked."));
    }
    return family;
}

Result<PracticeTokens> PracticeGrants::refresh(QByteArrayView refreshToken, const QString& clientId)
{
    PracticeState next = m_state;
    const Result<PracticeFamily*> family = renewed(next, refreshToken, clientId);
    if (!family)
        return tl::unexpected(family.error());
    PracticeTokens tokens = issue(next, **family);
    if (const Result<void> stored = store(std::move(next)); !stored)
        return tl::unexpected(stored.error());
    return tokens;
}

std::optional<QString> PracticeGrants::accountOf(QByteArrayView accessToken) const
{
    const QByteArray hash = practiceHash(m_state, accessToken);
    const QDateTime now = m_clock.now();
    for (const PracticeFamily& family : m_state.families) {
        for (const PracticeFamily::Access& token : family.access) {
            if (token.hash == hash && token.expiresAt > now)
                return family.account;
        }
    }
    return std::nullopt;
}

Result<void> PracticeGrants::revoke(QByteArrayView token)
{
    PracticeState next = m_state;
    const QByteArray hash = practiceHash(next, token);
    const QList<PracticeFamily> setAside = m_setAside;
    bool isKnown = m_setAside.removeIf([&hash](const auto& family) { return owns(family, hash); }) > 0;
    if (PracticeFamily* family = familyOf(next, hash); family && !family->refreshHash.isEmpty()) {
        endFamily(*family);
        isKnown = true;
    }
    for (QList<PracticeFamily>* families : {&next.families, &m_setAside}) {
        for (PracticeFamily& family : *families)
            isKnown =
                family.access.removeIf([&hash](const auto& access) { return access.hash == hash; }) > 0 || isKnown;
    }
    // Anybody can ask for it, and only whoever holds a token may cost a write.
    if (!isKnown)
        return {};
    const Result<void> stored = store(std::move(next));
    if (!stored)
        m_setAside = setAside;
    return stored;
}

Result<void> PracticeGrants::revokeFamily(const QString& id)
{
    PracticeState next = m_state;
    const auto family = std::ranges::find(next.families, id, &PracticeFamily::id);
    const bool isSetAside = std::ranges::find(m_setAside, id, &PracticeFamily::id) != m_setAside.end();
    if (family == next.families.end() || (family->refreshHash.isEmpty() && !isSetAside))
        return {};
    endFamily(*family);
    const QList<PracticeFamily> setAside = m_setAside;
    m_setAside.removeIf([&id](const auto& real) { return real.id == id; });
    const Result<void> stored = store(std::move(next));
    if (!stored)
        m_setAside = setAside;
    return stored;
}

void PracticeGrants::rehearseLosses()
{
    for (const PracticeFamily& family : std::as_const(m_state.families))
        m_toLose.insert(family.id);
}

bool PracticeGrants::losesAnswer(QByteArrayView refreshToken, const QString& clientId)
{
    if (m_toLose.isEmpty())
        return false;
    PracticeState next = m_state;
    const Result<PracticeFamily*> family = renewed(next, refreshToken, clientId);
    if (!family || !m_toLose.remove((*family)->id))
        return false;
    setAside(**family);
    issue(next, **family);
    m_state = std::move(next);
    return true;
}

void PracticeGrants::rehearseRevocation()
{
    for (PracticeFamily& family : m_state.families) {
        setAside(family);
        endFamily(family);
    }
}

void PracticeGrants::endRehearsal()
{
    m_state = withoutRehearsal(std::move(m_state));
    m_setAside.clear();
    m_toLose.clear();
}

void PracticeGrants::setAside(const PracticeFamily& family)
{
    // A second change in the same rehearsal is none of the real grant.
    if (std::ranges::find(m_setAside, family.id, &PracticeFamily::id) == m_setAside.end())
        m_setAside.append(family);
}

PracticeState PracticeGrants::withoutRehearsal(PracticeState state) const
{
    for (const PracticeFamily& real : m_setAside) {
        const auto family = std::ranges::find(state.families, real.id, &PracticeFamily::id);
        if (family != state.families.end())
            *family = real;
    }
    return state;
}

} // namespace evergrant
