// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include "handoff/aws/awserror.h"
#include "handoff/aws/awsfailure.h"

using namespace evergrant;
using namespace evergrant::handoff;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Cause = AwsError::Cause;
using Kind = DeliveryFailure::Kind;
Q_DECLARE_METATYPE(Cause)

namespace {

const QDateTime now(QDate(2026, 9, 3), QTime(12, 0), utcZone);

QByteArray json(const char* type, const char* message)
{
    return QByteArray("{\"__type\":\"") + type + "\",\"message\":\"" + message + "\"}";
}

QByteArray xml(const char* type, const char* message)
{
    return QByteArray("<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type>"
                      "<Code>") +
           type + "</Code><Message>" + message + "</Message></Error></ErrorResponse>";
}

} // namespace

/// What AWS says, and what a person is told of it.
class TestAwsError : public QObject
{
    Q_OBJECT

    static ApiAnswer answerOf(int status, const QByteArray& body)
    {
        ApiAnswer answer;
        answer.wasSent = answer.complete = true;
        answer.status = status;
        answer.body = Secret::take(QByteArray(body));
        return answer;
    }

private Q_SLOTS:
    void causes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("mentions"); // in the sentence
        const auto row = [](const char* name, int status, const QByteArray& body, Cause cause, Kind kind,
                            const char* mentions) {
            QTest::newRow(name) << status << body << cause << kind << QString::fromUtf8(mentions);
        };
        row("throttled", 400, json("ThrottlingException", "Rate exceeded"), Cause::Throttled, Kind::Throttled,
            "fewer requests");
        row("too many", 429, "slow", Cause::Throttled, Kind::Throttled, "fewer requests");
        row("with prefix", 400, json("com.amazonaws.ssm#TooManyUpdates", "x"), Cause::Throttled, Kind::Throttled, "");
        row("with suffix", 400, json("ThrottlingException:http://internal.amazon.com/x/", "x"), Cause::Throttled,
            Kind::Throttled, "");
        row("slow clock", 400,
            json(
                "InvalidSignatureException",
                "Signature expired: 20260903T114000Z is now earlier than 20260903T115500Z (20260903T120000Z - 5 min.)"),
            Cause::Clock, Kind::Configuration, "clock of this computer is 20 min slow");
        row("fast clock", 400, json("InvalidSignatureException", "Signature not yet current: 2026 is still later"),
            Cause::Clock, Kind::Configuration, "clock");
        row("clock at STS", 403, xml("SignatureDoesNotMatch", "Signature expired: A is now earlier than B"),
            Cause::Clock, Kind::Configuration, "clock");
        row("wrong secret", 400,
            json("InvalidSignatureException", "The request signature we calculated does not match"), Cause::Key,
            Kind::Configuration, "access key");
        row("unknown key", 400, json("UnrecognizedClientException", "The security token included is invalid."),
            Cause::Key, Kind::Configuration, "access key");
        row("unknown key at STS", 403, xml("InvalidClientTokenId", "x"), Cause::Key, Kind::Configuration, "access key");
        row("wrong region", 400,
            json("InvalidSignatureException", "Credential should be scoped to a valid region, not 'eu-west-1'. "),
            Cause::Region, Kind::Configuration, "not in the region eu-west-1");
        row("expired", 400, json("ExpiredTokenException", "x"), Cause::Expired, Kind::Configuration, "over");
        row("denied", 400,
            json("AccessDeniedException",
                 "User: arn:aws:iam::123456789012:user/x is not authorized to perform: kms:Encrypt on resource: "
                 "arn:aws:kms:eu-west-1:123456789012:key/11112222-3333-4444-5555-666677778888 because no"),
            Cause::AccessDenied, Kind::Configuration,
            "kms:Encrypt on arn:aws:kms:eu-west-1:123456789012:key/11112222-3333-4444-5555-666677778888");
        row("denied without words", 400, json("AccessDeniedException", ""), Cause::AccessDenied, Kind::Configuration,
            "ssm:PutParameter on arn:aws:ssm:eu-west-1:*:parameter/a");
        row("denied at STS", 403, xml("AccessDenied", "x"), Cause::AccessDenied, Kind::Configuration, "ssm:");
        row("trouble", 500, json("InternalServerError", "x"), Cause::ServerFault, Kind::Temporary, "HTTP 500");
        row("gateway", 502, "<html>Bad gateway</html>", Cause::ServerFault, Kind::Temporary, "HTTP 502");
        row("proxy page", 403, "<html><body>Blocked</body></html>", Cause::NotAws, Kind::Configuration, "proxy");
        row("redirect", 307, "", Cause::NotAws, Kind::Configuration, "HTTP 307");
        row("other", 400, json("ValidationException", "1 validation error detected"), Cause::Other, Kind::Configuration,
            "1 validation error detected");
        row("upper case", 400, R"({"__type":"ValidationException","Message":"Name is wrong"})", Cause::Other,
            Kind::Configuration, "Name is wrong");
        row("no secret in words", 400,
            json("ValidationException", "bad value access_token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"),
            Cause::Other, Kind::Configuration, "bad value");
    }
    void causes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, mentions);
        const AwsError error = awsErrorIn(answerOf(status, body), now);
        QTEST(error.cause, "cause");
        const DeliveryFailure failure =
            awsFailure(error, {u"ssm:PutParameter"_s, u"arn:aws:ssm:eu-west-1:*:parameter/a"_s, u"eu-west-1"_s,
                               u"ssm.eu-west-1.amazonaws.com"_s, 20min});
        QTEST(failure.kind, "kind");
        QVERIFY2(failure.error.message.contains(mentions), qPrintable(failure.error.message));
        QVERIFY2(!failure.error.message.contains("eyJ"_L1), qPrintable(failure.error.message));
        QVERIFY2(!failure.error.message.contains(u'%'), qPrintable(failure.error.message));
    }

    void withoutAnswer_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("name") << u"host-not-found"_s << u"“eu-west-9” is not a region"_s;
        QTest::newRow("refused") << u"connection-refused"_s << u"--region and --endpoint"_s;
        QTest::newRow("timeout") << u"timeout"_s << u"in time"_s;
        QTest::newRow("tls") << u"tls-host-name"_s << u"certificate"_s;
        QTest::newRow("proxy") << u"proxy-auth"_s << u"proxy"_s;
        QTest::newRow("closed") << u"connection-closed"_s << u"without an answer"_s;
    }
    void withoutAnswer()
    {
        QFETCH(QString, code);
        QFETCH(QString, mentions);
        ApiAnswer answer;
        answer.transportCode = code;
        const AwsError error = awsErrorIn(answer, now);
        QCOMPARE(error.cause, Cause::NoAnswer);
        QVERIFY(!error.wasSent);
        const DeliveryFailure failure =
            awsFailure(error, {u"ssm:PutParameter"_s, {}, u"eu-west-9"_s, u"ssm.eu-west-9.amazonaws.com"_s, 0s});
        QCOMPARE(failure.kind, Kind::Temporary);
        QCOMPARE(failure.error.code, code);
        QVERIFY2(failure.error.message.contains(mentions), qPrintable(failure.error.message));
        QVERIFY(!failure.error.message.contains(u'%'));
    }

    void timesInHeaders()
    {
        ApiAnswer answer = answerOf(400, json("ThrottlingException", ""));
        answer.headers = {{"date", "Thu, 03 Sep 2026 12:20:00 GMT"}, {"retry-after", "7"}};
        const AwsError error = awsErrorIn(answer, now);
        QCOMPARE(error.serverTime, now.addSecs(1200));
        QCOMPARE(error.retryAfter.value_or(0ms), 7000ms);
        QCOMPARE(awsFailure(error, {}).retryAfter.value_or(0ms), 7000ms);
    }
};

EVERGRANT_TEST(TestAwsError)
#include "tst_awserror.moc"
