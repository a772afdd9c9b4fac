// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/tokenreply.h"

namespace evergrant::test {

/// One answer that a token endpoint is known to give to a refresh, and what it has to be taken for.
struct AnswerRow
{
    QByteArray provider; ///< whose preset rows apply; empty: none
    QByteArray name;
    int status = 200;
    QByteArray body;
    /// "reply", "unknown", "not-sent", or the class of the refusal ("grant-dead" ...).
    QString meaning;
    /// Of a refusal or an unknown answer its code; of a reply "REFRESH-TOKEN LIFE" ("- ?" when there is neither).
    QString code;
    QString explanation = {}; ///< of a refusal
    QByteArray contentType = "application/json";
    QByteArray retryAfter = {}, challenge = {};
    std::optional<std::chrono::seconds> wait = std::nullopt; ///< what Retry-After asks for
};

/// All of them; each says where it is from. Access tokens are "at-2", refresh tokens "rt-2" if new and "rt-1" if old.
QList<AnswerRow> answerRows();
TokenExchange exchangeOf(const AnswerRow& row);
/// The preset of a provider with the rules that its answers need, as its file carries them.
QByteArray presetJson(const QByteArray& provider);
ClientConfig configFor(const AnswerRow& row);

/// The time at which the rows' dates are read.
QDateTime answerTime();

} // namespace evergrant::test
