// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/system/systemclock.h"
#include "handoff/aws/signature.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <functional>

using namespace evergrant;
using namespace evergrant::handoff;
using namespace Qt::Literals::StringLiterals;

using Change = std::function<void(QJsonObject&)>;

namespace {

QJsonObject asJson(const ApiRequest& request)
{
    QJsonArray headers{QJsonArray{u"Host"_s, u"ssm.eu-west-1.amazonaws.com"_s},
                       QJsonArray{u"User-Agent"_s, u"is not signed"_s}};
    for (const auto& [name, value] : request.headers)
        headers.append(QJsonArray{QString::fromLatin1(name), QString::fromUtf8(value.reveal())});
    return {{u"method"_s, QString::fromLatin1(request.method)},
            {u"path"_s, u"/"_s},
            {u"headers"_s, headers},
            {u"body"_s, QString::fromUtf8(request.body.reveal())}};
}

Change header(const QString& name, const std::function<QString(QString)>& change)
{
    return [name, change](QJsonObject& request) {
        QJsonArray headers = request["headers"_L1].toArray();
        for (QJsonValueRef entry : headers)
            if (entry.toArray().at(0).toString() == name)
                entry = QJsonArray{name, change(entry.toArray().at(1).toString())};
        request["headers"_L1] = headers;
    };
}

} // namespace

/// Our signatures, judged by npm @smithy/signature-v4. The altered ones prove that it judges.
class TestRealAwsSignature : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

    QJsonObject signedRequest(const QByteArray& region, const QDateTime& time,
                              const QByteArray& secret = "a/secret+key")
    {
        ApiRequest request{"POST",
                           QUrl(u"https://ssm.eu-west-1.amazonaws.com/"_s),
                           {{"Content-Type", Secret::take("application/x-amz-json-1.1")},
                            {"X-Amz-Target", Secret::take("AmazonSSM.PutParameter")}},
                           Secret::take("{\"Name\":\"/a\",\"Value\":\"gr\xC3\xBCn \xF0\x9F\x94\x91\"}")};
        signForAws(request, {"AKID", Secret::take(QByteArray(secret)), Secret::take("session//token=="), {}},
                   {region, "ssm"}, time);
        return asJson(request);
    }

private Q_SLOTS:
    void verdicts()
    {
        const QDateTime now = m_clock.now();
        const QJsonObject genuine = signedRequest("eu-west-1", now);
        QJsonArray requests{genuine};
        QStringList expected{u"genuine"_s};
        const auto alter = [&](const QString& verdict, const Change& change) {
            QJsonObject request = genuine;
            change(request);
            requests.append(request);
            expected.append(verdict);
        };
        alter(u"signature"_s, [](QJsonObject& request) { request["body"_L1] = request["body"_L1].toString() + u' '; });
        alter(u"signature"_s, [](QJsonObject& request) { request["method"_L1] = u"PUT"_s; });
        alter(u"signature"_s, header(u"X-Amz-Target"_s, [](const QString&) { return u"AmazonSSM.GetParameter"_s; }));
        alter(u"signature"_s, header(u"Host"_s, [](const QString& host) { return host + u":8443"_s; }));
        alter(u"signature"_s, header(u"X-Amz-Security-Token"_s, [](const QString& token) { return token + u'='; }));
        alter(u"signature"_s, header(u"X-Amz-Date"_s, [](QString date) {
                  return date.replace(14, 1, date.at(14) == u'1' ? u"2"_s : u"1"_s);
              }));
        alter(u"malformed"_s, header(u"X-Amz-Date"_s, [](const QString&) { return u"20150830T123600Z"_s; }));
        alter(u"signature"_s, header(u"Authorization"_s, [](const QString& text) {
                  return text.chopped(1) + (text.endsWith(u'0') ? u'1' : u'0');
              }));
        alter(u"scope"_s,
              header(u"Authorization"_s, [](QString text) { return text.replace(u"eu-west-1"_s, u"eu-west-2"_s); }));
        alter(u"genuine"_s, header(u"User-Agent"_s, [](const QString&) { return u"changed on the way"_s; }));
        requests.append(signedRequest("eu-west-2", now));
        expected.append(u"scope"_s);
        requests.append(signedRequest("eu-west-1", now, "another/secret"));
        expected.append(u"signature"_s);
        requests.append(signedRequest("eu-west-1", now.addSecs(-20LL * 60)));
        expected.append(u"clock"_s);
        requests.append(signedRequest("eu-west-1", now.addSecs(-4LL * 60)));
        expected.append(u"genuine"_s);

        QProcess verifier;
        verifier.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        verifier.start(u"node"_s, {QStringLiteral(EVERGRANT_SUPPORT_DIR "/verify-aws.mjs")});
        verifier.write(QJsonDocument(QJsonObject{{u"secrets"_s, QJsonObject{{u"AKID"_s, u"a/secret+key"_s}}},
                                                 {u"region"_s, u"eu-west-1"_s},
                                                 {u"service"_s, u"ssm"_s},
                                                 {u"now"_s, now.toMSecsSinceEpoch()},
                                                 {u"requests"_s, requests}})
                           .toJson());
        verifier.closeWriteChannel();
        QVERIFY(verifier.waitForFinished(60000));
        QStringList verdicts;
        for (const QJsonValue& verdict : QJsonDocument::fromJson(verifier.readAllStandardOutput()).array())
            verdicts.append(verdict.toString());
        QCOMPARE(verdicts, expected);
    }
};

EVERGRANT_TEST(TestRealAwsSignature)
#include "tst_realawssignature.moc"
