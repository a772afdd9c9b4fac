// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/condition.h"

#include "core/text/jsonvalues.h"
#include "core/text/wordtable.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr WordTable<Predecessor, 3> predecessorWords{
    {{Predecessor::Untried, "untried"_L1}, {Predecessor::InUse, "in-use"_L1}, {Predecessor::Tried, "refused"_L1}}};

std::optional<QDateTime> timeFromJson(const QJsonValue& value)
{
    const auto time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

} // namespace

QJsonObject toJson(const Condition& condition)
{
    QJsonObject object{{u"needs_authorization"_s, condition.needsAuthorization},
                       {u"unconfirmed"_s, condition.unconfirmed},
                       {u"refused_once"_s, condition.refusedOnce},
                       {u"misconfigured"_s, condition.misconfigured},
                       {u"failures"_s, condition.failures},
                       {u"unknown_since"_s, timeToJson(condition.unknownSince)},
                       {u"replays"_s, condition.replays},
                       {u"unexplained"_s, condition.unexplained},
                       {u"unexplained_since"_s, timeToJson(condition.unexplainedSince)},
                       {u"predecessor"_s, wordFor(predecessorWords, condition.predecessor)},
                       {u"at_risk"_s, condition.atRisk},
                       {u"frozen"_s, condition.frozen}};
    if (const auto& error = condition.lastError)
        object.insert(u"last_error"_s, QJsonObject{{u"class"_s, error->errorClass},
                                                   {u"code"_s, error->code},
                                                   {u"message"_s, error->message},
                                                   {u"at"_s, timeToJson(error->at)},
                                                   {u"correction"_s, toJson(error->correction)}});
    return object;
}

Condition conditionFromJson(const QJsonObject& object)
{
    Condition condition;
    condition.needsAuthorization = object["needs_authorization"_L1].toBool();
    condition.unconfirmed = object["unconfirmed"_L1].toBool();
    condition.refusedOnce = object["refused_once"_L1].toBool();
    condition.misconfigured = object["misconfigured"_L1].toBool();
    condition.failures = std::max(object["failures"_L1].toInt(), 0);
    condition.unknownSince = timeFromJson(object["unknown_since"_L1]).value_or(QDateTime());
    condition.replays = std::max(object["replays"_L1].toInt(), 0);
    condition.unexplained = std::max(object["unexplained"_L1].toInt(), 0);
    condition.unexplainedSince = timeFromJson(object["unexplained_since"_L1]).value_or(QDateTime());
    condition.predecessor =
        valueFor(predecessorWords, object["predecessor"_L1].toString()).value_or(Predecessor::Untried);
    condition.atRisk = object["at_risk"_L1].toBool();
    condition.frozen = object["frozen"_L1].toBool();
    const auto error = object["last_error"_L1].toObject();
    if (const auto at = timeFromJson(error["at"_L1]))
        condition.lastError =
            LastError{error["class"_L1].toString(), error["code"_L1].toString(), error["message"_L1].toString(), *at,
                      correctionFromJson(error["correction"_L1])};
    return condition;
}

} // namespace evergrant
