// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health.h"
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QUuid>
#include <optional>

namespace evergrant {

/// A connection as the worker describes it to its clients: the "view" of link/protocol.h, read into fields. Times are
/// UTC and invalid where unknown.
struct ConnectionView
{
    QUuid id;
    QString name, title, provider, providerId, account;
    QString grantType = QStringLiteral("code"); ///< a word of `evergrant add --grant`
    QString clientId;
    Health health = Health::NeverAuthorized;
    Action action = Action::None;
    QString headline, detail, summary;
    int severity = 0;
    bool needsHuman = false, paused = false, usable = false, hasClientSecret = false;
    QString authorizing; ///< the attempt that is running, else empty
    QDateTime obtainedAt, expiresAt, nextRefreshAt;
    QDateTime authorizedAt, idleExpiresAt, absoluteExpiresAt;
    QDateTime secretExpiresAt; ///< at the latest
    QString authorizedBy, rotation;
    SpareState spare = SpareState::None;
    QDateTime spareAuthorizedAt;
    QString spareAuthorizedBy;
    std::optional<int> idleLimitDays;
    QString errorClass, errorMessage; ///< of the last failure
    QDateTime errorAt;
    Correction correction; ///< would probably mend it
    QStringList scopes;
    QMap<QString, QString> settings;
    QDateTime probedAt; ///< of the last check
    QString probeResult, probeMessage;
    QList<QPair<QString, QString>> places; ///< where the account is: what people call it, and what it is

    /// Whether the client secret, if there is one, stays good when this setting is corrected.
    bool keepsSecret(const Correction& mended) const;
    /// What people call it: its title, else the provider's name.
    QString shownTitle() const { return title.isEmpty() ? provider : title; }
    bool isStatic() const { return grantType == QStringLiteral("static"); }
    bool operator==(const ConnectionView&) const = default;
};

/// Never fails: a word that this version does not know counts as trouble that passes, so that a newer worker still
/// shows up in the list.
ConnectionView connectionViewFromJson(const QJsonObject& object);

/// Renewing fails, and integrations get no token any more.
bool isNotWorking(const ConnectionView& view);

/// The groups of the list, in the order in which they are shown. Unknown: of all, while there is no worker.
enum class Section { NeedsYou, NotWorking, Watch, Fine, Unknown };
Section sectionOf(const ConnectionView& view);

} // namespace evergrant
