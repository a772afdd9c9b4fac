// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../support/testprogram.h"
#include "api/messages/status.h"
#include "api/messages/token.h"
#include "cli/fast/answer.h"
#include "cli/fast/times.h"
#include "core/text/utc.h"
#include "link/protocol.h"

#include <QTest>

using namespace evergrant;
using namespace evergrant::cli::fast;
using namespace Qt::Literals::StringLiterals;

namespace {

std::span<char> spanOf(QByteArray& bytes)
{
    return {bytes.data(), std::size_t(bytes.size())};
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

Reply replyIn(QByteArray line)
{
    TokenAnswer answer;
    ErrorAnswer error;
    return readTokenReply(spanOf(line), answer, error);
}

constexpr auto Token =
    R"("access_token":"T","expires_at":null,"header":"Authorization: Bearer T","token_type":"Bearer")";

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void token_data();
    void token();
    void error();
    void notUnderstood_data();
    void notUnderstood();
    void manyConnections();
    void times_data();
    void times();
};

void TestAnswers::token_data()
{
    QTest::addColumn<QString>("warning");
    QTest::addColumn<QDateTime>("expiresAt");
    QTest::newRow("plain") << QString() << QDateTime::fromSecsSinceEpoch(1'800'000'000, utcZone);
    QTest::newRow("warning") << u"It is \u201cdegraded\u201d, \\ and \"worn\"."_s << QDateTime();
}

void TestAnswers::token()
{
    QFETCH(QString, warning);
    QFETCH(QDateTime, expiresAt);
    api::Token::Answer sent;
    sent.accessToken = Secret::take("a\"b/c\\d");
    sent.header = Secret::take("X-Key: a\"b/c\\d");
    sent.tokenType = u"Bearer"_s;
    sent.warning = warning;
    sent.expiresAt = expiresAt;
    QByteArray line = link::answerLine(1, api::Codec<api::Token::Answer>::encode(sent));
    TokenAnswer answer;
    ErrorAnswer error;
    QCOMPARE(int(readTokenReply(spanOf(line), answer, error)), int(Reply::Result));
    QCOMPARE(bytesOf(answer.accessToken), QByteArray("a\"b/c\\d"));
    QCOMPARE(bytesOf(answer.header), QByteArray("X-Key: a\"b/c\\d"));
    QCOMPARE(bytesOf(answer.tokenType), QByteArray("Bearer"));
    QCOMPARE(QString::fromUtf8(bytesOf(answer.warning)), warning);
    QCOMPARE(answer.expiresAt.has_value(), expiresAt.isValid());
    if (answer.expiresAt)
        QCOMPARE(secondsSinceEpoch(*answer.expiresAt), std::optional(expiresAt.toSecsSinceEpoch()));
}

void TestAnswers::error()
{
    for (const qint64 id : {0, 1}) {
        QByteArray line =
            link::answerLine(id, fail(ErrorKind::PersonNeeded, u"needs-authorization"_s, u"It needs you."_s));
        TokenAnswer answer;
        ErrorAnswer error;
        QCOMPARE(int(readTokenReply(spanOf(line), answer, error)), int(Reply::Error));
        QCOMPARE(bytesOf(error.kind), QByteArray("person-needed"));
        QCOMPARE(bytesOf(error.code), QByteArray("needs-authorization"));
        QCOMPARE(bytesOf(error.message), QByteArray("It needs you."));
    }
}

void TestAnswers::notUnderstood_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* name, const QByteArray& line) { QTest::newRow(name) << line; };
    const QByteArray result = QByteArray(R"("result":{)") + Token + '}';
    QCOMPARE(int(replyIn(R"({"v":1,"id":1,)" + result + '}')), int(Reply::Result));
    row("nothing", "");
    row("no JSON", "token");
    row("no object", "[1]");
    row("cut short", R"({"v":1,"id":1,)" + result);
    row("two answers", R"({"v":1,"id":1,)" + result + "}\n{}");
    row("no version", R"({"id":1,)" + result + '}');
    row("another version", R"({"v":2,"id":1,)" + result + '}');
    row("another id", R"({"v":1,"id":2,)" + result + '}');
    row("no id", R"({"v":1,)" + result + '}');
    row("a piece", R"({"v":1,"id":1,"part":"{","more":true})");
    row("a notice", R"({"v":1,"notice":"changed","data":{}})");
    row("both", R"({"v":1,"id":1,"error":{},)" + result + '}');
    row("neither", R"({"v":1,"id":1})");
    row("no token", R"({"v":1,"id":1,"result":{"access_token":"","header":"h"}})");
    row("a number", R"({"v":1,"id":1,"result":{"access_token":7,"header":"h"}})");
    row("no header", R"({"v":1,"id":1,"result":{"access_token":"T"}})");
    row("not UTF-8", "{\"v\":1,\"id\":1,\"x\":\"\xff\"," + result + '}');
}

void TestAnswers::notUnderstood()
{
    QFETCH(QByteArray, line);
    QCOMPARE(int(replyIn(line)), int(Reply::NotUnderstood));
}

void TestAnswers::manyConnections()
{
    const auto reply = [](int count) {
        const QByteArrayList connections(count, R"({"name":"c"})");
        QByteArray line = R"({"v":1,"id":1,"result":{"connections":[)" + connections.join(',') + "]}}";
        static StatusAnswer answer;
        ErrorAnswer error;
        return readStatusReply(spanOf(line), answer, error);
    };
    QCOMPARE(int(reply(0)), int(Reply::Result));
    QCOMPARE(int(reply(int(StatusAnswer::Most))), int(Reply::Result));
    QCOMPARE(int(reply(int(StatusAnswer::Most) + 1)), int(Reply::NotUnderstood));
}

void TestAnswers::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    for (const char* text : {"1970-01-01T00:00:00Z", "2026-09-03T13:59:01Z", "2028-02-29T23:59:59Z",
                             "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char* text :
         {"", "2026-09-03", "2026-09-03T13:59:01", "2026-09-03T13:59:01+00:00", "2026-09-03T13:59:01.5Z",
          "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-09-03T24:00:00Z", "2026-09-03 13:59:01Z",
          "2026-09-03T13:60:01Z", "2026-09-03T13:59:01Zx", "x026-09-03T13:59:01Z"})
        QTest::newRow(text) << QByteArray(text) << false;
}

void TestAnswers::times()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    const auto seconds = secondsSinceEpoch({text.constData(), std::size_t(text.size())});
    QCOMPARE(seconds.has_value(), valid);
    if (valid)
        QCOMPARE(*seconds, QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toSecsSinceEpoch());
}

EVERGRANT_TEST(TestAnswers)
#include "tst_fast_answers.moc"
