// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/grantlife.h"
#include "core/grant/tokenreply.h"
#include <QDateTime>
#include <QString>
#include <optional>

namespace evergrant {

/// Health of a connection. The words are part of the interface (`status --json`).
enum class Health {
    NeverAuthorized,
    Healthy,
    Refreshing,
    Degraded,
    AtRisk,
    NeedsAuthorization,
    Misconfigured,
    StoreLocked,
    Paused
};
QString toWord(Health health); ///< "never-authorized", "healthy", ...
Result<Health> healthFromWord(const QString& word);
/// 0 is best. Orders the list of connections and decides the tray's colour.
int severity(Health health);

/// The one thing a person can do about it.
enum class Action { None, Authorize, Reauthorize, Retry, UnlockKeyring, CorrectSettings, Resume };
QString toWord(Action action); ///< "none", "authorize", "re-authorize", "retry", "unlock-keyring", ...

/// The second grant that a connection may keep; the words appear in `status --json`.
enum class SpareState {
    None,
    Ready,    ///< kept alive, takes over when it has to
    Doubtful, ///< its own renewal has an unknown outcome or is refused for the client's sake
    Lost      ///< used up or refused: make a new one
};
QString toWord(SpareState state);                   ///< "none", "ready", "doubtful", "lost"
SpareState spareStateFromWord(const QString& word); ///< None for every other word

struct LastError
{
    QString errorClass; ///< "network", "provider", "refused", "client", "store", "cancelled"
    QString code;
    QString message;
    QDateTime at;
    Correction correction = {};
    /// "400", where an answer came that gave no other reason; else empty.
    QString answeredStatus() const { return code.startsWith(u"http-") ? code.sliced(5) : QString(); }
    bool operator==(const LastError&) const = default;
};

/// Everything that decides health, gathered by the engine.
struct HealthFacts
{
    bool hasGrant = false;
    bool paused = false;
    bool storeOpen = true; ///< the profile key is in memory
    bool usable = false;   ///< an access token good for at least a minute can be handed out now
    bool isRefreshing = false;
    bool needsAuthorization = false; ///< the provider said so, confirmed
    bool misconfigured = false;      ///< client rejected or settings incomplete
    bool atRisk = false;             ///< running on the last access token while renewal is impossible or unsafe
    bool renewalFails = false;       ///< last attempt(s) failed in a way that may pass
    bool authorizing = false;        ///< a person is at it right now
    bool storeFailing = false;       ///< the new token set could not be stored yet
    std::optional<QDateTime> usableUntil, nextRefreshAt;
    std::optional<LastError> lastError;
    QString providerName;
    std::optional<QDateTime>
        renewedAt;             ///< when the token set in hand came from a renewal; empty: from the sign-in itself
    bool neverExpires = false; ///< the access token has no end
    GrantType grantType = GrantType::Code;
    std::optional<QDateTime> provenAt; ///< when a probe last succeeded
    SpareState spare = SpareState::None;
    std::optional<LifeWarning>
        lifeWarning; ///< the nearest end of the grant or the client secret that is due to be told
    std::optional<QDateTime> nextWarningAt; ///< when lifeWarning becomes another one
    std::optional<QDateTime> pausedUntil;   ///< the pause ends by itself then
    bool heldAsCopy = false;                ///< paused by the worker, because the profile was copied
    /// Refused although no reply was lost, and the refresh token changes with every renewal: somebody else may have
    /// used it, or it is one from a backup.
    bool maybeUsedElsewhere = false;
    std::optional<Error> storeTrouble; ///< why the store is not open, where that is known
};

/// "settings need a correction: scopes (invalid_scope)": with the setting that the error's code complains about, and
/// the code. What is no code is left out, because a provider may send any text (RFC 6749 section 5.2).
QString settingsSummary(const std::optional<LastError>& error);

/// Health in words for a person: `headline` is the one big sentence, `detail` names cause and what still works until
/// when, `summary` is one line for scripts and tooltips. Where the detail also explains how it may have come to that,
/// `explanation` is that part, and `brief` the detail without it; else both are empty.
struct Assessment
{
    Health health = Health::NeverAuthorized;
    Action action = Action::None;
    QString headline, detail, summary;
    QString brief, explanation;
    bool needsHuman = false;
    /// Adds a sentence to the explanation, and to the end of the detail.
    void explain(const QString& sentence);
};
/// Pure; times in the texts are local time. The detail names the end of a usable access token wherever it is known. A
/// grant's end that comes near changes words and action of a healthy connection, never its state. The first that
/// applies decides:
///
///   paused > misconfigured > never-authorized > store-locked > needs-authorization > at-risk > degraded > healthy >
///   refreshing
///
/// Paused and store-locked presuppose a grant. At-risk presupposes a usable token; a token set that is not stored yet
/// counts as at-risk, too, because a power cut would lose it; without a usable token both are degraded. A person is
/// needed where nothing but a person helps: never-authorized, needs-authorization, misconfigured, store-locked.
Assessment assess(const HealthFacts& facts, const QDateTime& now);

/// "45 s", "41 min", "9 h 12 min", "3 days", "3 days 4 h": at most the two largest units, seconds only below one
/// minute, rounded down; for "renews in ...". Negative counts as 0.
QString durationText(std::chrono::seconds duration);
/// "16:40" (same day), "tomorrow 06:48", "Fri 16:40" (less than a week away, before or after) or "3 Sep 2026 16:40",
/// relative to `now`, in local time; empty when `when` is invalid.
QString clockText(const QDateTime& when, const QDateTime& now);

} // namespace evergrant
