// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "awsserver.h"
#include "core/system/systemclock.h"
#include "handoff/targets/ssm.h"
#include <QFile>
#include <QTemporaryDir>

using namespace evergrant;
using namespace evergrant::handoff;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Kind = DeliveryFailure::Kind;
using Options = QMap<QString, QString>;

/// Parameter Store, at a server that judges every signature with AWS's own library and is read with AWS's own SDK.
class TestRealSsm : public QObject
{
    Q_OBJECT

    test::AwsServer m_server;
    test::FakeClock m_clock{SystemClock().now()};
    AwsSurroundings m_surroundings;
    QTemporaryDir m_home;

    std::unique_ptr<Target> make(const QString& parameter, Options options = {}, bool isEntered = true)
    {
        options.insert(u"parameter"_s, parameter);
        options.insert(u"endpoint"_s, m_server.origin());
        if (!options.contains(u"region"_s))
            options.insert(u"region"_s, m_server.region());
        TargetSettings settings;
        settings.id = u"a"_s;
        settings.kind = TargetKind::Ssm;
        settings.options = options;
        const TargetPorts ports{m_clock, [] { return 0.5; }, {}, {}};
        auto target = makeSsmTarget(settings, isEntered ? m_server.entered() : Secret(), ports, m_surroundings);
        return target ? std::move(*target) : nullptr;
    }
    static DeliveryResult deliver(Target& target, const QByteArray& value, const QString& lastVersion = {})
    {
        return QCoro::waitFor(target.deliver({}, Secret::take(QByteArray(value)), lastVersion));
    }
    /// The version, or the sentence of the failure.
    static QString outcome(const DeliveryResult& result)
    {
        return result ? result->version : result.error().error.message;
    }
    QJsonObject sdk(const QString& command, const QJsonObject& input) { return m_server.sdk(u"ssm"_s, command, input); }
    QJsonObject parameter(const QString& name)
    {
        return sdk(u"GetParameter"_s, {{u"Name"_s, name}, {u"WithDecryption"_s, true}})["Parameter"_L1].toObject();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init()
    {
        m_clock.setNow(SystemClock().now());
        m_surroundings = {};
        m_surroundings.home = m_home.path();
        m_surroundings.environment.insert(u"AWS_ENDPOINT_URL_STS"_s, m_server.origin());
        m_server.set({{u"clock_offset"_s, 0}, {u"faults"_s, QJsonArray()}});
        m_server.log();
    }

    void writesAndReadsBack()
    {
        const auto target = make(u"/prod/a/token"_s, {{u"key-id"_s, u"alias/mine"_s}});
        const QByteArray value = "{\"access_token\":\"grün 🔑 \\\"x\\\"\",\"expires_at\":null}";
        const auto first = deliver(*target, value);
        QCOMPARE(outcome(first), u"1"_s);
        QCOMPARE(first->proof, Proof::ReadBack);
        QCOMPARE(m_server.log(), (QStringList{u"PutParameter"_s, u"GetParameter"_s}));
        const auto second = deliver(*target, "second", first->version);
        QCOMPARE(outcome(second), u"2"_s);
        QCOMPARE(second->changedByOthers, QString());
        QCOMPARE(parameter(u"/prod/a/token"_s)["Value"_L1].toString(), u"second"_s);
        QCOMPARE(parameter(u"/prod/a/token"_s)["Type"_L1].toString(), u"SecureString"_s);
        QCOMPARE(parameter(u"/prod/a/token:1"_s)["Value"_L1].toString(), QString::fromUtf8(value));
    }

    void withoutReadingBack()
    {
        const auto target = make(u"/write-only"_s, {{u"no-read-back"_s, u"true"_s}});
        const auto written = deliver(*target, "x");
        QCOMPARE(outcome(written), u"1"_s);
        QCOMPARE(written->proof, Proof::VersionGrew);
        QCOMPARE(m_server.log(), QStringList{u"PutParameter"_s});
        // Where the right to read is missing, it comes to the same.
        const auto reader = make(u"/write-only"_s);
        m_server.refuse(u"GetParameter"_s, u"AccessDeniedException"_s);
        const auto again = deliver(*reader, "y", u"1"_s);
        QCOMPARE(outcome(again), u"2"_s);
        QCOMPARE(again->proof, Proof::VersionGrew);
    }

    void changesOfOthersAreNoticed()
    {
        const QJsonObject foreign{{u"Name"_s, u"/shared"_s},
                                  {u"Value"_s, u"foreign"_s},
                                  {u"Type"_s, u"SecureString"_s},
                                  {u"Overwrite"_s, true}};
        const auto target = make(u"/shared"_s);
        QCOMPARE(outcome(deliver(*target, "1")), u"1"_s);
        sdk(u"PutParameter"_s, foreign);
        const auto second = deliver(*target, "2", u"1"_s);
        QCOMPARE(outcome(second), u"3"_s);
        QVERIFY2(second->changedByOthers.contains("/shared"_L1), qPrintable(second->changedByOthers));

        // An answer that was lost is a version of ours.
        m_server.set(
            {{u"faults"_s, QJsonArray{QJsonObject{{u"order"_s, u"PutParameter"_s}, {u"hangUp"_s, u"after"_s}}}}});
        const auto lost = deliver(*target, "3", u"3"_s);
        QCOMPARE(lost.error().kind, Kind::Temporary);
        const auto third = deliver(*target, "3", u"3"_s);
        QCOMPARE(outcome(third), u"5"_s);
        QCOMPARE(third->changedByOthers, QString());

        sdk(u"DeleteParameter"_s, {{u"Name"_s, u"/shared"_s}});
        const auto made = deliver(*target, "4", u"5"_s);
        QCOMPARE(outcome(made), u"1"_s);
        QVERIFY2(made->changedByOthers.contains("deleted"_L1), qPrintable(made->changedByOthers));
    }

    void largestValue()
    {
        const auto target = make(u"/large"_s);
        QCOMPARE(outcome(deliver(*target, QByteArray(4096, 'a'))), u"1"_s);
        m_server.log();
        const auto refused = deliver(*target, QByteArray(4097, 'a'), u"1"_s);
        QCOMPARE(refused.error().kind, Kind::Configuration);
        QVERIFY(refused.error().error.message.contains("4097"_L1));
        QCOMPARE(m_server.log(), QStringList());
        const auto advanced = make(u"/large"_s, {{u"tier"_s, u"Advanced"_s}});
        QCOMPARE(outcome(deliver(*advanced, QByteArray(4097, 'a'), u"1"_s)), u"2"_s);
        // Without a tier it stays as it is; back to Standard it cannot go.
        QCOMPARE(outcome(deliver(*target, "small", u"2"_s)), u"3"_s);
        const auto standard = make(u"/large"_s, {{u"tier"_s, u"Standard"_s}});
        const auto back = deliver(*standard, "x", u"3"_s);
        QCOMPARE(back.error().kind, Kind::Configuration);
        QVERIFY2(outcome(back).contains("--tier"_L1), qPrintable(outcome(back)));
    }

    void labelOnTheOldestVersion()
    {
        m_server.order(u"/__fill"_s, {{u"name"_s, u"/labelled"_s}, {u"versions"_s, 1}});
        sdk(u"LabelParameterVersion"_s, {{u"Name"_s, u"/labelled"_s}, {u"Labels"_s, QJsonArray{u"live"_s}}});
        const auto target = make(u"/labelled"_s, {{u"no-read-back"_s, u"true"_s}});
        m_server.order(u"/__fill"_s, {{u"name"_s, u"/labelled"_s}, {u"versions"_s, 98}});
        QCOMPARE(outcome(deliver(*target, "x", u"99"_s)), u"100"_s);
        const auto full = deliver(*target, "x", u"100"_s);
        QCOMPARE(full.error().kind, Kind::Configuration);
        QVERIFY2(outcome(full).contains("Move the label"_L1), qPrintable(outcome(full)));
        sdk(u"LabelParameterVersion"_s,
            {{u"Name"_s, u"/labelled"_s}, {u"Labels"_s, QJsonArray{u"live"_s}}, {u"ParameterVersion"_s, 100}});
        QCOMPARE(outcome(deliver(*target, "x", u"100"_s)), u"101"_s);
    }

    void clockIsCorrected_data()
    {
        QTest::addColumn<int>("minutes"); // that ours is ahead
        QTest::newRow("slow") << -20;
        QTest::newRow("fast") << 20;
    }
    void clockIsCorrected()
    {
        QFETCH(int, minutes);
        m_clock.setNow(SystemClock().now().addSecs(60LL * minutes));
        const auto target = make(u"/clock"_s, {{u"no-read-back"_s, u"true"_s}});
        QVERIFY(deliver(*target, "x"));
        QCOMPARE(m_server.log(), (QStringList{u"PutParameter!InvalidSignatureException"_s, u"PutParameter"_s}));
        QVERIFY(deliver(*target, "y")); // now it is known
        QCOMPARE(m_server.log(), QStringList{u"PutParameter"_s});
        const QString sentence = QCoro::waitFor(target->test()).value_or(QString());
        QVERIFY2(sentence.contains(minutes < 0 ? "20 min slow"_L1 : "20 min fast"_L1) ||
                     sentence.contains(minutes < 0 ? "19 min slow"_L1 : "19 min fast"_L1),
                 qPrintable(sentence));
        // The clock is set, and what was learned is wrong.
        m_clock.setNow(SystemClock().now());
        QVERIFY(deliver(*target, "z"));
        QVERIFY(deliver(*target, "z"));
    }

    void clockIsNamedWhereItIsNoHelp()
    {
        const auto target = make(u"/clock"_s);
        m_server.refuse(u"PutParameter"_s, u"InvalidSignatureException"_s, u"Signature expired: x is now earlier"_s);
        const auto refused = deliver(*target, "x");
        QCOMPARE(refused.error().error.code, u"clock"_s);
        QVERIFY(outcome(refused).contains("clock of this computer"_L1));
    }

    void expiredCredentialsAreLoadedAgain()
    {
        const auto target =
            make(u"/role"_s, {{u"role-arn"_s, u"arn:aws:iam::123456789012:role/w"_s}, {u"no-read-back"_s, u"true"_s}});
        QCOMPARE(outcome(deliver(*target, "x")), u"1"_s);
        QCOMPARE(m_server.log(), (QStringList{u"AssumeRole"_s, u"PutParameter"_s}));
        QCOMPARE(outcome(deliver(*target, "x", u"1"_s)), u"2"_s);
        QCOMPARE(m_server.log(), QStringList{u"PutParameter"_s});
        m_server.set({{u"end_sessions"_s, true}});
        QCOMPARE(outcome(deliver(*target, "x", u"2"_s)), u"3"_s);
        QCOMPARE(m_server.log(),
                 (QStringList{u"PutParameter!ExpiredTokenException"_s, u"AssumeRole"_s, u"PutParameter"_s}));
        // Twice is enough.
        const QJsonObject expired{{u"order"_s, u"PutParameter"_s}, {u"type"_s, u"ExpiredTokenException"_s}};
        m_server.set({{u"faults"_s, QJsonArray{expired, expired}}});
        const auto refused = deliver(*target, "x", u"3"_s);
        QCOMPARE(refused.error().error.code, u"credentials-expired"_s);
    }

    /// The clock is wrong already where the role is assumed.
    void roleWithWrongClock()
    {
        m_clock.setNow(SystemClock().now().addSecs(-1200));
        const auto target =
            make(u"/role2"_s, {{u"role-arn"_s, u"arn:aws:iam::123456789012:role/w"_s}, {u"no-read-back"_s, u"true"_s}});
        QCOMPARE(outcome(deliver(*target, "x")), u"1"_s);
        QCOMPARE(m_server.log(),
                 (QStringList{u"AssumeRole!SignatureDoesNotMatch"_s, u"AssumeRole"_s, u"PutParameter"_s}));
    }

    void profileWithExternalId()
    {
        QVERIFY(QDir(m_home.path()).mkpath(u".aws"_s));
        QFile config(m_home.filePath(u".aws/config"_s));
        QVERIFY(config.open(QFile::WriteOnly));
        config.write("[profile w]\nrole_arn = arn:aws:iam::123456789012:role/w\nsource_profile = base\n"
                     "external_id = a b&c=ü\nrole_session_name = me@here\nduration_seconds = 900\n[profile base]\n"
                     "aws_access_key_id = " +
                     m_server.keyId() + "\naws_secret_access_key = " + m_server.secretKey() + '\n');
        config.close();
        m_server.order(u"/__roles"_s);
        const auto target = make(u"/profile"_s, {{u"profile"_s, u"w"_s}}, false);
        QCOMPARE(outcome(deliver(*target, "x")), u"1"_s);
        const auto asked = m_server.order(u"/__roles"_s).toArray().first();
        QCOMPARE(asked["ExternalId"_L1].toString(), u"a b&c=ü"_s);
        QCOMPARE(asked["RoleSessionName"_L1].toString(), u"me@here"_s);
        QCOMPARE(asked["DurationSeconds"_L1].toString(), u"900"_s);
    }

    void wrongKeys()
    {
        m_surroundings.environment.insert(u"AWS_ACCESS_KEY_ID"_s, QString::fromLatin1(m_server.keyId()));
        m_surroundings.environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"wrong"_s);
        const auto target = make(u"/wrong"_s, {}, false);
        const auto refused = deliver(*target, "x");
        QCOMPARE(refused.error().error.code, u"bad-aws-key"_s);
        QCOMPARE(refused.error().kind, Kind::Configuration);
    }

    void wrongRegion()
    {
        const auto target = make(u"/wrong"_s, {{u"region"_s, u"eu-west-2"_s}});
        const auto refused = deliver(*target, "x");
        QCOMPARE(refused.error().error.code, u"wrong-region"_s);
        QVERIFY2(outcome(refused).contains("eu-west-2"_L1), qPrintable(outcome(refused)));
    }

    void throttlingAndTrouble()
    {
        const auto target = make(u"/throttled"_s);
        m_server.refuse(u"PutParameter"_s, u"ThrottlingException"_s, u"Rate exceeded"_s);
        QCOMPARE(deliver(*target, "x").error().kind, Kind::Throttled);
        const auto raw = [this](const QString& body, int status, const QJsonObject& headers = {}) {
            m_server.set({{u"faults"_s, QJsonArray{QJsonObject{{u"order"_s, u"PutParameter"_s},
                                                               {u"raw"_s, body},
                                                               {u"status"_s, status},
                                                               {u"headers"_s, headers}}}}});
        };
        raw(u"<html>Bad gateway</html>"_s, 502, {{u"Retry-After"_s, u"30"_s}});
        const auto gateway = deliver(*target, "x");
        QCOMPARE(gateway.error().kind, Kind::Temporary);
        QCOMPARE(gateway.error().retryAfter.value_or(0ms), 30000ms);
        raw(QString(), 307, {{u"Location"_s, u"https://evil.example/"_s}});
        QCOMPARE(deliver(*target, "x").error().kind, Kind::Configuration);
        raw(u"nonsense"_s, 200);
        QVERIFY(!deliver(*target, "x"));
        raw(u"{}"_s, 200);
        QVERIFY(!deliver(*target, "x"));
        QCOMPARE(outcome(deliver(*target, "x")), u"1"_s);
    }

    void testsWithoutWriting()
    {
        const auto target = make(u"/tested"_s);
        const auto sentence = [&] {
            const auto result = QCoro::waitFor(target->test());
            return result ? *result : result.error().error.message;
        };
        QVERIFY2(sentence().contains("no parameter /tested yet"_L1), qPrintable(sentence()));
        QVERIFY(deliver(*target, "mine"));
        QVERIFY2(sentence().contains("allows to write"_L1), qPrintable(sentence()));
        QCOMPARE(parameter(u"/tested"_s)["Value"_L1].toString(), u"mine"_s);
        QCOMPARE(parameter(u"/tested"_s)["Version"_L1].toInt(), 1);
        m_server.refuse(u"PutParameter"_s, u"AccessDeniedException"_s);
        QVERIFY2(sentence().contains("ssm:PutParameter"_L1), qPrintable(sentence()));
    }

    void erases()
    {
        const auto target = make(u"/erased"_s);
        QVERIFY(deliver(*target, "x"));
        QVERIFY(QCoro::waitFor(target->erase()));
        QCOMPARE(sdk(u"GetParameter"_s, {{u"Name"_s, u"/erased"_s}})["error"_L1].toString(), u"ParameterNotFound"_s);
        QVERIFY(QCoro::waitFor(target->erase()));
    }

    void goesInTheMiddle()
    {
        auto target = make(u"/gone"_s);
        auto task = target->deliver({}, Secret::take("x"), {});
        target.reset();
        const auto result = QCoro::waitFor(std::move(task));
        QVERIFY(!result || result->proof != Proof::ReadBack);
        QVERIFY(!m_server.log().contains(u"GetParameter"_s)); // what was under way ends, and nothing follows
    }
};

EVERGRANT_TEST(TestRealSsm)
#include "tst_realssm.moc"
