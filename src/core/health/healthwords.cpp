// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/health.h"

#include "core/text/wordtable.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Health)
};

constexpr WordTable<Health, 9> healthWords{{{Health::NeverAuthorized, "never-authorized"_L1},
                                            {Health::Healthy, "healthy"_L1},
                                            {Health::Refreshing, "refreshing"_L1},
                                            {Health::Degraded, "degraded"_L1},
                                            {Health::AtRisk, "at-risk"_L1},
                                            {Health::NeedsAuthorization, "needs-authorization"_L1},
                                            {Health::Misconfigured, "misconfigured"_L1},
                                            {Health::StoreLocked, "store-locked"_L1},
                                            {Health::Paused, "paused"_L1}}};

constexpr WordTable<SpareState, 4> spareWords{{{SpareState::None, "none"_L1},
                                               {SpareState::Ready, "ready"_L1},
                                               {SpareState::Doubtful, "doubtful"_L1},
                                               {SpareState::Lost, "lost"_L1}}};

constexpr WordTable<Action, 7> actionWords{{{Action::None, "none"_L1},
                                            {Action::Authorize, "authorize"_L1},
                                            {Action::Reauthorize, "re-authorize"_L1},
                                            {Action::Retry, "retry"_L1},
                                            {Action::UnlockKeyring, "unlock-keyring"_L1},
                                            {Action::CorrectSettings, "correct-settings"_L1},
                                            {Action::Resume, "resume"_L1}}};

/// One kind of character and a length, so no time is spent on what is hostile.
bool isCode(const QString& text)
{
    const auto allowed = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || u"_.-"_s.contains(c)); };
    return !text.isEmpty() && text.size() <= 64 && std::ranges::all_of(text, allowed);
}

/// Which setting a code complains about.
QString settingToCorrect(const QString& errorCode)
{
    const auto mentions = [&errorCode](QLatin1StringView part) {
        return errorCode.contains(part, Qt::CaseInsensitive);
    };
    const QString setting = mentions("scope"_L1)                               ? Tr::tr("permissions")
                            : mentions("redirect"_L1)                          ? Tr::tr("redirect URI")
                            : mentions("client"_L1) || mentions("secret"_L1)   ? Tr::tr("application ID, secret or key")
                            : mentions("resource"_L1) || mentions("target"_L1) ? Tr::tr("resource")
                                                                               : QString();
    return setting.isEmpty() ? errorCode : u"%1 (%2)"_s.arg(setting, errorCode);
}

} // namespace

QString settingsSummary(const std::optional<LastError>& error)
{
    const QString summary = Tr::tr("settings need a correction");
    return error && isCode(error->code) ? u"%1: %2"_s.arg(summary, settingToCorrect(error->code)) : summary;
}

QString toWord(Health health)
{
    return wordFor(healthWords, health);
}

Result<Health> healthFromWord(const QString& word)
{
    if (const auto health = valueFor(healthWords, word))
        return *health;
    return fail(ErrorKind::Usage, u"unknown-state"_s,
                Tr::tr("“%1” is not a state of a connection. The states are: %2.").arg(word, wordsIn(healthWords)));
}

int severity(Health health)
{
    constexpr std::array order{Health::Healthy,         Health::Refreshing,    Health::Paused,
                               Health::Degraded,        Health::AtRisk,        Health::StoreLocked,
                               Health::NeverAuthorized, Health::Misconfigured, Health::NeedsAuthorization};
    return static_cast<int>(std::ranges::find(order, health) - order.begin());
}

QString toWord(SpareState state)
{
    return wordFor(spareWords, state);
}

SpareState spareStateFromWord(const QString& word)
{
    return valueFor(spareWords, word).value_or(SpareState::None);
}

QString toWord(Action action)
{
    return wordFor(actionWords, action);
}

void Assessment::explain(const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    if (explanation.isEmpty())
        brief = detail;
    explanation = (explanation + u' ' + sentence).trimmed();
    detail = (detail + u' ' + sentence).trimmed();
}

} // namespace evergrant
