// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What providers are known to answer, with the rules of their presets.

#include "answerrows.h"

#include "../support/testprogram.h"
#include <QDir>
#include <QTest>
#include <algorithm>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(AnswerRow)

namespace {

QString meaningOf(const Outcome& outcome)
{
    if (const auto* refused = std::get_if<Refused>(&outcome))
        return toWord(refused->means);
    const QString words[] = {u"not-sent"_s, u"reply"_s, {}, u"unknown"_s};
    return words[outcome.index()];
}

QString codeOf(const Outcome& outcome)
{
    if (const auto* refused = std::get_if<Refused>(&outcome))
        return refused->error;
    if (const auto* unknown = std::get_if<Unknown>(&outcome))
        return unknown->code;
    const auto* reply = std::get_if<TokenReply>(&outcome);
    if (!reply)
        return {};
    const QString life = reply->expiresIn ? QString::number(reply->expiresIn->count()) : u"?"_s;
    const QString token = QString::fromUtf8(reply->refreshToken.reveal().toByteArray());
    return (token.isEmpty() ? u"-"_s : token) + u' ' + (reply->neverExpires ? u"never"_s : life);
}

std::optional<std::chrono::seconds> waitOf(const Outcome& outcome)
{
    if (const auto* refused = std::get_if<Refused>(&outcome))
        return refused->retryAfter;
    const auto* unknown = std::get_if<Unknown>(&outcome);
    return unknown ? unknown->retryAfter : std::nullopt;
}

} // namespace

class TestProviderAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meanings_data();
    void meanings();
    void rulesAreNeeded();
    void everyRuleHasAnAnswer();
};

void TestProviderAnswers::meanings_data()
{
    QTest::addColumn<AnswerRow>("row");
    const auto rows = answerRows();
    for (const auto& row : rows)
        QTest::addRow("%s: %s", row.provider.constData(), row.name.constData()) << row;
}

void TestProviderAnswers::meanings()
{
    QFETCH(AnswerRow, row);
    const auto outcome = classifyTokenExchange(exchangeOf(row), configFor(row), answerTime());
    QCOMPARE(meaningOf(outcome), row.meaning);
    QCOMPARE(codeOf(outcome), row.code);
    QCOMPARE(waitOf(outcome), row.wait);
    if (const auto* refused = std::get_if<Refused>(&outcome)) {
        QCOMPARE(refused->explanation, row.explanation);
        // Ids in the text could be tokens, so they are not repeated.
        QVERIFY(!refused->description.contains("6e94ade5"_L1));
    }
    if (const auto* reply = std::get_if<TokenReply>(&outcome); reply && !reply->accessToken.isEmpty())
        QCOMPARE(reply->accessToken.reveal().toByteArray(), QByteArray("at-2"));
}

/// Each rule is there because without it the answer would be taken for something else, or said less well.
void TestProviderAnswers::rulesAreNeeded()
{
    QSet<QByteArray> changed;
    const auto rows = answerRows();
    for (const auto& row : rows) {
        auto plain = configFor(row);
        plain.refusals.clear();
        plain.zeroExpiresInMeansNever = false;
        const auto outcome = classifyTokenExchange(exchangeOf(row), plain, answerTime());
        if (meaningOf(outcome) != row.meaning || codeOf(outcome) != row.code)
            changed << row.provider + ": " + row.name;
    }
    const QSet<QByteArray> expected{"microsoft: request loop",           "microsoft: transient",
                                    "microsoft: budget exceeded",        "salesforce: two at once",
                                    "salesforce: two at once, formerly", "zoho: revoked, with 200",
                                    "zoho: wrong secret, with 200",      "github: wrong secret, with 200",
                                    "hubspot: spent, in its own shape",  "mailchimp: never expires"};
    QVERIFY2((expected - changed).isEmpty(), qPrintable(QString::fromUtf8((expected - changed).values().join(", "))));
}

/// Each rule of each preset in the program is what decides about one of the answers.
void TestProviderAnswers::everyRuleHasAnAnswer()
{
    const QDir presets(QStringLiteral(EVERGRANT_SOURCE_DIR "/resources/providers"));
    const auto rows = answerRows();
    for (const QString& fileName : presets.entryList({u"*.json"_s})) {
        const QByteArray provider = fileName.chopped(5).toLatin1();
        const auto rules = configFor({provider, "", 200, "", {}, {}}).refusals;
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const bool decides = std::ranges::any_of(rows, [&](const AnswerRow& row) {
                if (row.provider != provider)
                    return false;
                auto config = configFor(row);
                config.refusals[i].explanation = u"this one"_s;
                const auto outcome = classifyTokenExchange(exchangeOf(row), config, answerTime());
                const auto* refused = std::get_if<Refused>(&outcome);
                return refused && refused->explanation == "this one"_L1;
            });
            QVERIFY2(decides, qPrintable(fileName + ": rule "_L1 + QString::number(i)));
        }
    }
}

EVERGRANT_TEST(TestProviderAnswers)
#include "tst_provideranswers.moc"
