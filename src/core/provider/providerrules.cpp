// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/provider/providerrules.h"

#include "core/text/wordtable.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ProviderRules)
};

constexpr WordTable<ClientAuth, 5> authWords{{{ClientAuth::SecretBasic, "client_secret_basic"_L1},
                                              {ClientAuth::SecretBasicRaw, "client_secret_basic_raw"_L1},
                                              {ClientAuth::SecretPost, "client_secret_post"_L1},
                                              {ClientAuth::PrivateKeyJwt, "private_key_jwt"_L1},
                                              {ClientAuth::None, "none"_L1}}};

using Kind = ReplayPolicy::Kind;
constexpr WordTable<Kind, 5> policyWords{{{Kind::Unknown, "unknown"_L1},
                                          {Kind::NeverRotates, "never-rotates"_L1},
                                          {Kind::OldStaysValid, "old-stays-valid"_L1},
                                          {Kind::UntilSuccessorUsed, "until-successor-used"_L1},
                                          {Kind::RevokesFamily, "revokes-family"_L1}}};

constexpr WordTable<RefusalClass, 5> refusalWords{{{RefusalClass::Transient, "transient"_L1},
                                                   {RefusalClass::Throttled, "throttled"_L1},
                                                   {RefusalClass::GrantDead, "grant-dead"_L1},
                                                   {RefusalClass::ClientRejected, "client-rejected"_L1},
                                                   {RefusalClass::RequestRejected, "request-rejected"_L1}}};

} // namespace

QString toWord(ClientAuth auth)
{
    return wordFor(authWords, auth);
}

Result<ClientAuth> clientAuthFromWord(const QString& word)
{
    if (const auto auth = valueFor(authWords, word))
        return *auth;
    return fail(ErrorKind::Usage, u"unknown-client-auth"_s, Tr::tr("one of %1 is expected").arg(wordsIn(authWords)));
}

QString toWord(const ReplayPolicy& policy)
{
    if (policy.kind != Kind::Window)
        return wordFor(policyWords, policy.kind);
    const QString word = "window:"_L1 + QString::number(policy.window.count());
    return policy.thenRevokesFamily ? word + ",then:revokes-family"_L1 : word;
}

Result<ReplayPolicy> replayPolicyFromWord(const QString& word)
{
    if (const auto kind = valueFor(policyWords, word))
        return ReplayPolicy{*kind, {}, false};
    // 31 days: the longest window known is a month.
    static const QRegularExpression window(uR"(\Awindow:([1-9][0-9]{0,6})(,then:revokes-family)?\z)"_s);
    constexpr int longest = 31 * 24 * 3600;
    if (const auto match = window.match(word); match.hasMatch() && match.captured(1).toInt() <= longest) {
        return ReplayPolicy{Kind::Window, std::chrono::seconds(match.captured(1).toInt()), match.hasCaptured(2)};
    }
    return fail(
        ErrorKind::Usage, u"unknown-refresh-policy"_s,
        Tr::tr("one of %1, window:SECONDS, window:SECONDS,then:revokes-family is expected").arg(wordsIn(policyWords)));
}

QString toWord(RefusalClass refusal)
{
    return wordFor(refusalWords, refusal);
}

Result<RefusalClass> refusalClassFromWord(const QString& word)
{
    if (const auto refusal = valueFor(refusalWords, word))
        return *refusal;
    return fail(ErrorKind::Usage, u"unknown-refusal"_s, Tr::tr("one of %1 is expected").arg(wordsIn(refusalWords)));
}

} // namespace evergrant
