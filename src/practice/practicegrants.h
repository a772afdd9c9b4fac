// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "practice/practicestate.h"
#include <QSet>
#include <chrono>
#include <optional>

namespace evergrant {

/// Tokens as they are handed out; all of them begin with `practice-`.
struct PracticeTokens
{
    Secret accessToken, refreshToken;
    std::chrono::seconds expiresIn{0};
    QString scope;
};

/// The grants of the practice provider and the rules of its tokens: every refresh token works once, and a spent one
/// that comes back revokes its family. Whatever is handed out was written to the file before.
///
/// What happens to a grant in a rehearsal is not written, and is undone when the rehearsal ends; nothing is handed out
/// of such a grant until then. So neither a worker that dies meanwhile nor one that goes on is left with it.
class PracticeGrants
{
public:
    explicit PracticeGrants(Clock& clock)
        : m_clock(clock)
    {
    }

    Result<void> open(const QString& file);
    quint16 rememberedPort() const { return m_state.port; }
    Result<void> rememberPort(quint16 port);

    /// See RehearsalStage. Errors: Failed "practice-state-unwritable".
    const QList<QUuid>& stillBroken() const { return m_state.stillBroken; }
    Result<void> setStillBroken(const QList<QUuid>& connections);

    /// From 5 s to 1 h; others are moved to the nearest.
    void setAccessTokenLifetime(std::chrono::seconds lifetime);

    /// A new family. `id` receives its id. Errors: Failed "practice-state-unwritable".
    Result<PracticeTokens> grant(const QString& account, const QString& clientId, const QString& scope, QString* id);
    /// Errors: PersonNeeded "invalid_grant"; Failed "practice-state-unwritable" (the old token still works then).
    Result<PracticeTokens> refresh(QByteArrayView refreshToken, const QString& clientId);
    /// The account that an access token opens, while it lives.
    std::optional<QString> accountOf(QByteArrayView accessToken) const;

    /// A refresh token ends its family, an access token only itself; unknown ones are fine (RFC 7009 section 2.2).
    Result<void> revoke(QByteArrayView token);
    Result<void> revokeFamily(const QString& id);

    /// From now on the next answer is lost to each family that there is now.
    void rehearseLosses();
    /// True: this one is lost. It was as with refresh(), but nobody gets the new tokens, and the old one counts as
    /// used.
    bool losesAnswer(QByteArrayView refreshToken, const QString& clientId);
    /// Ends every family that there is now.
    void rehearseRevocation();
    void endRehearsal();

private:
    /// The family that this token renews. A spent token ends its own in `state`, which is stored.
    Result<PracticeFamily*> renewed(PracticeState& state, QByteArrayView refreshToken, const QString& clientId);
    void setAside(const PracticeFamily& family);
    PracticeState withoutRehearsal(PracticeState state) const;
    PracticeTokens issue(PracticeState& state, PracticeFamily& family) const;
    Result<void> store(PracticeState next);
    PracticeFamily* familyOf(PracticeState& state, const QByteArray& refreshHash) const;

    Clock& m_clock;
    QString m_file;
    PracticeState m_state;
    QList<PracticeFamily> m_setAside; ///< those that a rehearsal has changed in m_state, as they really are
    QSet<QString> m_toLose;           ///< ids of families whose next answer is to be lost
    std::chrono::seconds m_lifetime{120};
};

} // namespace evergrant
