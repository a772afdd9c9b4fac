// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/probe.h"

#include "core/grant/tokenanswer.h"
#include "core/text/plaintext.h"
#include "core/text/scrub.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Probe)
};

using Found = ProbeReport::Result;

constexpr WordTable<Found, 6> words{{{Found::Works, "works"_L1},
                                     {Found::Refused, "refused"_L1},
                                     {Found::Forbidden, "forbidden"_L1},
                                     {Found::Unreachable, "unreachable"_L1},
                                     {Found::NotThere, "not-there"_L1},
                                     {Found::Unknown, "unknown"_L1}}};

ProbeReport report(Found result, const QString& code, const QString& message)
{
    ProbeReport report;
    report.result = result;
    report.code = code;
    report.message = message;
    return report;
}

/// The provider's words behind ours, where it said something.
QString withWords(const QString& sentence, const QJsonValue& answer)
{
    if (!answer.isObject())
        return sentence;
    const auto error = errorIn(answer.toObject());
    const AnswerError said = error ? *error : failureIn(answer.toObject());
    QString quote = scrubbed(said.description.isEmpty() ? said.code : said.description);
    if (quote.endsWith(u'.'))
        quote.chop(1); // the sentence has its own
    return quote.isEmpty() ? sentence : Tr::tr("%1 It says: “%2”.").arg(sentence, quote);
}

QJsonValue jsonIn(QByteArrayView body)
{
    const auto document = QJsonDocument::fromJson(body.toByteArray());
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Undefined);
}

ProbeReport refusal(const ProbeRule& rule, const QString& code, const QJsonValue& answer)
{
    if (rule.verified)
        return report(Found::Refused, code, withWords(Tr::tr("The provider does not accept this access."), answer));
    // A call that nobody found documented may want something else than a token that is good.
    return report(Found::NotThere, code,
                  withWords(Tr::tr("The call that should prove the access was refused; whether that is the access's "
                                   "fault is not known for this provider."),
                            answer));
}

ProbeReport forbidden(const ProbeRule& rule, const QJsonValue& answer)
{
    const QString sentence =
        rule.scope.isEmpty()
            ? Tr::tr("The provider accepts this access, but does not allow the call that proves it. Perhaps the "
                     "account lacks a right, or the application was switched off there.")
            : Tr::tr("The provider accepts this access, but does not allow the call that proves it. It needs the scope "
                     "“%1”; the account may also lack a right, or the application was switched off there.")
                  .arg(rule.scope);
    return report(Found::Forbidden, u"http-403"_s, withWords(sentence, answer));
}

QString forPeople(const QString& account)
{
    return withoutFormatCharacters(account).trimmed();
}

/// Some answers do not say whose they are: at QuickBooks every company calls itself number 1, and only the address
/// differs.
QString accountIdIn(const ProbeRule& rule, const LearnedValues& values, const QJsonValue& answer)
{
    if (rule.accountId.isEmpty() || rule.accountId.startsWith(u'/'))
        return rule.accountId.isEmpty() ? QString() : textAtPointer(answer, rule.accountId);
    const QString id = filledIn(rule.accountId, values);
    return placeholdersIn(id).isEmpty() ? id : QString();
}

ProbeReport success(const ProbeRule& rule, const QList<LearnedRule>& learned, const QJsonValue& answer)
{
    ProbeReport found = report(Found::Works, u"works"_s, Tr::tr("It works."));
    for (const QString& pointer : rule.account) {
        found.account = textAtPointer(answer, pointer);
        if (!found.account.isEmpty())
            break;
    }
    const auto values = learnedFrom(learned, LearnedRule::Source::Probe, answer);
    if (!values)
        return report(Found::NotThere, values.error().code, values.error().message);
    found.learned = *values;
    found.accountId = accountIdIn(rule, *values, answer);
    if (const QString shown = forPeople(found.account); !shown.isEmpty())
        found.message = Tr::tr("It works. This is the account “%1”.").arg(shown);
    return found;
}

} // namespace

QString ProbeReport::accountLabel() const
{
    const QString name = forPeople(account);
    return name.isEmpty() ? forPeople(accountId) : name;
}

QString toWord(ProbeReport::Result result)
{
    return wordFor(words, result);
}

ProbeReport::Result probeResultFromWord(const QString& word)
{
    return valueFor(words, word).value_or(Found::Unknown);
}

ProbeReport readProbe(const ProbeRule& rule, const QList<LearnedRule>& learned, const TokenExchange& exchange)
{
    if (exchange.delivery != TokenExchange::Delivery::Answered)
        return report(Found::Unreachable, exchange.transportCode, exchange.transportError);
    const int status = exchange.status;
    const QString code = "http-"_L1 + QString::number(status);
    const QJsonValue answer = jsonIn(exchange.body.reveal());
    if (exchange.fromProxy || status == 407 || status == 511 || status == 429 || status == 408 || status >= 500)
        return report(
            Found::Unreachable, code,
            withWords(Tr::tr("The provider could not check the access just now (HTTP status %1).").arg(status),
                      answer));
    if (status == 401)
        return refusal(rule, code, answer);
    if (status == 403)
        return forbidden(rule, answer);
    if (status < 200 || status > 299 || answer.isUndefined())
        return report(
            Found::NotThere, code,
            withWords(
                Tr::tr("The call that should show whether the access works gave no usable answer (HTTP status %1).")
                    .arg(status),
                answer));
    if (answer.isObject() && errorIn(answer.toObject()))
        return refusal(rule, errorIn(answer.toObject())->code, answer);
    return success(rule, learned, answer);
}

std::optional<bool> isSameAccount(const QString& account, const QString& accountId, const QString& otherAccount,
                                  const QString& otherId)
{
    if (!accountId.isEmpty() && !otherId.isEmpty())
        return accountId == otherId;
    if (!account.isEmpty() && !otherAccount.isEmpty())
        return account.compare(otherAccount, Qt::CaseInsensitive) == 0;
    return std::nullopt;
}

} // namespace evergrant
