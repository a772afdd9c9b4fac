// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include "handoff/aws/signature.h"

using namespace evergrant;
using namespace evergrant::handoff;
using namespace Qt::Literals::StringLiterals;

using Headers = QList<ExactlyOnceManager::Header>;
Q_DECLARE_METATYPE(Headers)

class TestAwsSignature : public QObject
{
    Q_OBJECT

    static QByteArray header(const ApiRequest& request, const QByteArray& name)
    {
        for (const auto& [itsName, value] : request.headers)
            if (itsName == name)
                return value.reveal().toByteArray();
        return {};
    }

private Q_SLOTS:
    /// The first four are AWS's own examples ("get-vanilla", "post-vanilla", "post-header-key-sort",
    /// "post-x-www-form-urlencoded"); all were computed by npm @smithy/signature-v4 5.7.5.
    void isThatOfOthers_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<QByteArray>("sessionToken");
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("signature");
        const QUrl example(u"https://example.amazonaws.com/"_s);
        const QByteArray service = "us-east-1/service";
        QTest::newRow("get") << QByteArray("GET") << example << Headers() << QByteArray() << service << QByteArray()
                             << QByteArray("host;x-amz-date")
                             << QByteArray("5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
        QTest::newRow("post") << QByteArray("POST") << example << Headers() << QByteArray() << service << QByteArray()
                              << QByteArray("host;x-amz-date")
                              << QByteArray("5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
        QTest::newRow("header") << QByteArray("POST") << example << Headers{{"My-Header1", Secret::take("  value1 ")}}
                                << QByteArray() << service << QByteArray() << QByteArray("host;my-header1;x-amz-date")
                                << QByteArray("c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c");
        QTest::newRow("form") << QByteArray("POST") << example
                              << Headers{{"Content-Type", Secret::take("application/x-www-form-urlencoded")}}
                              << QByteArray("Param1=value1") << service << QByteArray()
                              << QByteArray("content-type;host;x-amz-date")
                              << QByteArray("ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a");
        QTest::newRow("port, session, UTF-8")
            << QByteArray("POST") << QUrl(u"https://127.0.0.1:8443/"_s)
            << Headers{{"X-Amz-Target", Secret::take("AmazonSSM.PutParameter")},
                       {"Content-Type", Secret::take("application/x-amz-json-1.1")}}
            << QByteArray("{\"Name\":\"/a\",\"Value\":\"gr\xC3\xBCn\"}") << QByteArray("eu-west-1/ssm")
            << QByteArray("AQoDYXdzEPT//////////wEXAMPLE==")
            << QByteArray("content-type;host;x-amz-date;x-amz-security-token;x-amz-target")
            << QByteArray("ab0eb3676ac151237609bf2a3279e09f124656060e60ecde5470987f21412885");
    }
    void isThatOfOthers()
    {
        QFETCH(QByteArray, method);
        QFETCH(QUrl, url);
        QFETCH(Headers, headers);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, scope);
        QFETCH(QByteArray, sessionToken);
        QFETCH(QByteArray, names);
        QFETCH(QByteArray, signature);
        ApiRequest request{method, url, headers, Secret::take(std::move(body))};
        const AwsCredentials keys{"AKIDEXAMPLE",
                                  Secret::take("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
                                  Secret::take(QByteArray(sessionToken)),
                                  {}};
        const QList<QByteArray> parts = scope.split('/');
        signForAws(request, keys, {parts.at(0), parts.at(1)}, QDateTime(QDate(2015, 8, 30), QTime(12, 36), utcZone));
        QCOMPARE(header(request, "X-Amz-Date"), QByteArray("20150830T123600Z"));
        QCOMPARE(header(request, "X-Amz-Security-Token"), sessionToken);
        QCOMPARE(header(request, "Authorization"), "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/" + scope +
                                                       "/aws4_request, SignedHeaders=" + names +
                                                       ", Signature=" + signature);
    }
};

EVERGRANT_TEST(TestAwsSignature)
#include "tst_awssignature.moc"
