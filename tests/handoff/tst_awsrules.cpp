// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "handoff/aws/awspolicy.h"
#include "handoff/aws/parameterrules.h"
#include "handoff/aws/writeallowance.h"
#include "handoff/targets/secretsmanager.h"
#include "handoff/targets/ssm.h"
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace evergrant;
using namespace evergrant::handoff;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Options = QMap<QString, QString>;
using Wish = AwsPolicyWish;
Q_DECLARE_METATYPE(Wish)

namespace {

/// JSON, written with single quotes.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

/// What is checked before anything is sent.
class TestAwsRules : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;

    Result<std::unique_ptr<Target>> make(TargetKind kind, const Options& options, const AwsSurroundings& surroundings,
                                         const QByteArray& secret = "AKID:secret")
    {
        TargetSettings settings;
        settings.id = u"a"_s;
        settings.kind = kind;
        settings.options = options;
        const TargetPorts ports{m_clock, [] { return 0.5; }, {}, {}};
        const auto factory = kind == TargetKind::Ssm ? &makeSsmTarget : &makeSecretsManagerTarget;
        return factory(settings, Secret::take(QByteArray(secret)), ports, surroundings);
    }

private Q_SLOTS:
    void parameterNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("plain") << u"token"_s << true;
        QTest::newRow("path") << u"/prod/Constant-Contact_1.2/token"_s << true;
        QTest::newRow("15 levels") << u"/a"_s.repeated(15) << true;
        QTest::newRow("16 levels") << u"/a"_s.repeated(16) << false;
        QTest::newRow("longest") << u'/' + u"a"_s.repeated(1011 - 45 - 1) << true; // 45: the ARN before it
        QTest::newRow("too long") << u'/' + u"a"_s.repeated(1011 - 45) << false;
        QTest::newRow("AWS's own") << u"/aws/x"_s << false;
        QTest::newRow("AWS's own, in capitals") << u"SSM-x"_s << false;
        QTest::newRow("inside") << u"/my/aws"_s << true;
        QTest::newRow("path without slash") << u"a/b"_s << false;
        QTest::newRow("empty level") << u"/a//b"_s << false;
        QTest::newRow("ends with slash") << u"/a/"_s << false;
        QTest::newRow("version") << u"/a:3"_s << false;
        QTest::newRow("ARN") << u"arn:aws:ssm:eu-west-1:123456789012:parameter/a"_s << false;
        QTest::newRow("space") << u"/a b"_s << false;
        QTest::newRow("umlaut") << u"/ä"_s << false;
    }
    void parameterNames()
    {
        QFETCH(QString, name);
        const auto checked = checkParameterName(name, u"eu-west-1"_s);
        QTEST(checked.has_value(), "isFine");
        if (!checked)
            QVERIFY(checked.error().message.contains("--parameter"_L1));
    }

    void parameterValues_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("tier");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("standard") << QByteArray(4096, 'a') << QString() << true;
        QTest::newRow("one more") << QByteArray(4097, 'a') << QString() << false;
        QTest::newRow("characters, not bytes") << QByteArray("\xC3\xA4").repeated(4096) << u"Standard"_s << true;
        QTest::newRow("advanced") << QByteArray(8192, 'a') << u"Advanced"_s << true;
        QTest::newRow("too much for advanced") << QByteArray(8193, 'a') << u"Advanced"_s << false;
        QTest::newRow("grows by itself") << QByteArray(4097, 'a') << u"Intelligent-Tiering"_s << true;
        QTest::newRow("empty") << QByteArray() << QString() << false;
        QTest::newRow("reference") << QByteArray("{{ssm:x}}") << QString() << false;
        QTest::newRow("JSON") << quoted("{'a':{'b':1}}") << QString() << true;
    }
    void parameterValues()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, tier);
        QTEST(checkParameterValue(Secret::take(std::move(value)), tier).has_value(), "isFine");
    }

    void writesAreSpaced()
    {
        WriteAllowance allowance;
        std::chrono::milliseconds now = 1h;
        for (int i = 0; i < WriteAllowance::most; ++i) {
            QCOMPARE(allowance.wait(now), 0ms);
            allowance.spend(now);
        }
        QCOMPARE(allowance.wait(now), 10min);
        now += 4min;
        QCOMPARE(allowance.wait(now), 6min);
        // However long it goes on, a day has no more than one in ten minutes, and those few.
        int writes = 0;
        for (const auto end = now + 24h; now < end; now += 1min) {
            if (allowance.wait(now) == 0ms) {
                allowance.spend(now);
                ++writes;
            }
        }
        QVERIFY2(writes <= 144 && writes >= 143, qPrintable(QString::number(writes)));
    }

    void options_data()
    {
        QTest::addColumn<TargetKind>("kind");
        QTest::addColumn<Options>("options");
        QTest::addColumn<QString>("origin");   // where it is made
        QTest::addColumn<QString>("mentions"); // of the error otherwise
        const Options ssm{{u"parameter"_s, u"/a"_s}, {u"region"_s, u"eu-west-1"_s}};
        const Options secrets{{u"secret"_s, u"prod/a"_s}, {u"region"_s, u"eu-west-1"_s}};
        const QString arn = u"arn:aws:secretsmanager:eu-north-1:123456789012:secret:a-AbCdEf"_s;
        const auto with = [](Options options, const QString& name, const QString& value) {
            options.insert(name, value);
            return options;
        };
        QTest::newRow("ssm") << TargetKind::Ssm << ssm << u"https://ssm.eu-west-1.amazonaws.com:443"_s << QString();
        QTest::newRow("secret") << TargetKind::SecretsManager << secrets
                                << u"https://secretsmanager.eu-west-1.amazonaws.com:443"_s << QString();
        QTest::newRow("region of an ARN") << TargetKind::SecretsManager << Options{{u"secret"_s, arn}}
                                          << u"https://secretsmanager.eu-north-1.amazonaws.com:443"_s << QString();
        QTest::newRow("another region") << TargetKind::SecretsManager << with(secrets, u"secret"_s, arn) << QString()
                                        << u"--region"_s;
        QTest::newRow("no region") << TargetKind::Ssm << Options{{u"parameter"_s, u"/a"_s}} << QString()
                                   << u"--region"_s;
        QTest::newRow("bad region") << TargetKind::Ssm << with(ssm, u"region"_s, u"x"_s) << QString() << u"--region"_s;
        QTest::newRow("bad name") << TargetKind::Ssm << with(ssm, u"parameter"_s, u"a b"_s) << QString()
                                  << u"--parameter"_s;
        QTest::newRow("bad secret") << TargetKind::SecretsManager << with(secrets, u"secret"_s, u"a b"_s) << QString()
                                    << u"--secret"_s;
        QTest::newRow("tier") << TargetKind::Ssm << with(ssm, u"tier"_s, u"advanced"_s) << QString() << u"--tier"_s;
        QTest::newRow("no tiers") << TargetKind::SecretsManager << with(secrets, u"tier"_s, u"Standard"_s) << QString()
                                  << u"--tier"_s;
        QTest::newRow("key id") << TargetKind::Ssm << with(ssm, u"key-id"_s, u"a b"_s) << QString() << u"--key-id"_s;
        QTest::newRow("role") << TargetKind::Ssm << with(ssm, u"role-arn"_s, u"admin"_s) << QString()
                              << u"--role-arn"_s;
        QTest::newRow("endpoint") << TargetKind::Ssm << with(ssm, u"endpoint"_s, u"http://aws.example"_s) << QString()
                                  << u"--endpoint"_s;
        QTest::newRow("loopback") << TargetKind::Ssm << with(ssm, u"endpoint"_s, u"http://127.0.0.1:4566"_s)
                                  << u"http://127.0.0.1:4566"_s << QString();
    }
    void options()
    {
        QFETCH(TargetKind, kind);
        QFETCH(Options, options);
        QFETCH(QString, mentions);
        const auto target = make(kind, options, {});
        QTEST(target ? (*target)->secretOrigin() : QString(), "origin");
        if (target)
            return;
        QCOMPARE(target.error().kind, ErrorKind::Usage);
        QVERIFY2(target.error().message.contains(mentions), qPrintable(target.error().message));
    }

    void badSecretIsNotRepeated()
    {
        const auto target =
            make(TargetKind::Ssm, {{u"parameter"_s, u"/a"_s}, {u"region"_s, u"eu-west-1"_s}}, {}, "wJalrXUtnFEMI");
        QVERIFY(!target);
        QVERIFY(target.error().message.contains("AKID:SECRET"_L1) && !target.error().message.contains("wJalr"_L1));
    }

    void regionOfTheSurroundings()
    {
        const QTemporaryDir folder;
        QFile config(folder.filePath(u"config"_s));
        QVERIFY(config.open(QFile::WriteOnly));
        QVERIFY(config.write("[default]\nregion = eu-west-1\n[profile x]\nregion = eu-west-2\n") > 0 && config.flush());
        AwsSurroundings surroundings;
        surroundings.environment.insert(u"AWS_CONFIG_FILE"_s, config.fileName());
        Options options{{u"parameter"_s, u"/a"_s}};
        const auto region = [&] {
            const auto target = make(TargetKind::Ssm, options, surroundings);
            return target ? (*target)->secretOrigin().section(u'.', 1, 1) : target.error().message;
        };
        QCOMPARE(region(), u"eu-west-1"_s);
        options.insert(u"profile"_s, u"x"_s);
        QCOMPARE(region(), u"eu-west-2"_s);
        surroundings.environment.insert(u"AWS_DEFAULT_REGION"_s, u"eu-west-3"_s);
        QCOMPARE(region(), u"eu-west-3"_s);
        surroundings.environment.insert(u"AWS_REGION"_s, u"eu-west-4"_s);
        QCOMPARE(region(), u"eu-west-4"_s);
        options.insert(u"region"_s, u"eu-west-5"_s);
        QCOMPARE(region(), u"eu-west-5"_s);
    }

    void policies_data()
    {
        QTest::addColumn<Wish>("wish");
        QTest::addColumn<QByteArray>("statements"); // without what is the same everywhere
        const QByteArray ssm = quoted("'Resource':'arn:aws:ssm:eu-west-1:123456789012:parameter/a/b'}");
        const QByteArray secret =
            quoted("'Resource':'arn:aws:secretsmanager:eu-west-1:123456789012:secret:a-" + QByteArray(6, '?') + "'}");
        const QByteArray key = quoted("'Resource':'arn:aws:kms:eu-west-1:123456789012:key/k'}");
        const auto context = [](const QByteArray& name, const QByteArray& resource) {
            return "\"Condition\":{\"StringLike\":{\"kms:EncryptionContext:" + name +
                   "\":" + resource.sliced(11).chopped(1) + "}},\"Effect\":\"Allow\",";
        };
        Wish wish{Wish::Store::ParameterStore, Wish::Who::Writer, u"eu-west-1"_s, u"123456789012"_s, u"/a/b"_s, {}};
        QTest::newRow("writer") << wish
                                << quoted("{'Action':['ssm:PutParameter','ssm:GetParameter'],'Effect':'Allow',") + ssm;
        wish.isReadBack = false;
        QTest::newRow("only writes") << wish << quoted("{'Action':['ssm:PutParameter'],'Effect':'Allow',") + ssm;
        wish.keyId = u"k"_s;
        QTest::newRow("own key") << wish
                                 << quoted("{'Action':['ssm:PutParameter'],'Effect':'Allow',") + ssm +
                                        quoted(",{'Action':['kms:Encrypt'],") + context("PARAMETER_ARN", ssm) + key;
        wish.isAdvanced = true;
        wish.isReadBack = true;
        QTest::newRow("advanced") << wish
                                  << quoted("{'Action':['ssm:PutParameter','ssm:GetParameter'],'Effect':'Allow',") +
                                         ssm + quoted(",{'Action':['kms:GenerateDataKey','kms:Decrypt'],") +
                                         context("PARAMETER_ARN", ssm) + key;
        wish.who = Wish::Who::Reader;
        QTest::newRow("reader") << wish
                                << quoted("{'Action':['ssm:GetParameter'],'Effect':'Allow',") + ssm +
                                       quoted(",{'Action':['kms:Decrypt'],") + context("PARAMETER_ARN", ssm) + key;
        wish = {
            Wish::Store::SecretsManager, Wish::Who::Writer, u"eu-west-1"_s, u"123456789012"_s, u"a"_s, u"k"_s, false};
        QTest::newRow("secret") << wish
                                << quoted("{'Action':['secretsmanager:PutSecretValue'],'Effect':'Allow',") + secret +
                                       quoted(",{'Action':['kms:GenerateDataKey','kms:Decrypt'],") +
                                       context("SecretARN", secret) + key;
        wish.who = Wish::Who::Reader;
        wish.keyId.clear();
        wish.account.clear();
        QTest::newRow("placeholder") << wish
                                     << quoted("{'Action':['secretsmanager:GetSecretValue'],'Effect':'Allow',") +
                                            QByteArray(secret).replace("123456789012", "ACCOUNT_ID");
    }
    void policies()
    {
        QFETCH(Wish, wish);
        QFETCH(QByteArray, statements);
        QCOMPARE(QJsonDocument(awsPolicy(wish)).toJson(QJsonDocument::Compact),
                 "{\"Statement\":[" + statements + "],\"Version\":\"2012-10-17\"}");
    }

    /// An ARN among the options names the account.
    void policiesOfATarget()
    {
        const QString key = u"arn:aws:kms:eu-west-1:123456789012:key/k"_s;
        const Options ssm{{u"parameter"_s, u"/a"_s}, {u"region"_s, u"eu-west-1"_s}};
        const auto plain = (*make(TargetKind::Ssm, ssm, {}))->accessPolicies().value();
        QVERIFY(plain.writer.contains(u"\"ssm:PutParameter\""_s) && plain.writer.contains(u"\"ssm:GetParameter\""_s));
        QVERIFY(plain.writer.contains(u"arn:aws:ssm:eu-west-1:ACCOUNT_ID:parameter/a\""_s));
        QVERIFY(!plain.writer.contains(u"kms:"_s)); // the account's own key
        QVERIFY(!plain.reader.contains(u"PutParameter"_s) && plain.reader.contains(u"ssm:GetParameter"_s));
        Options more = ssm;
        more.insert(u"key-id"_s, key);
        more.insert(u"tier"_s, u"Advanced"_s);
        more.insert(u"no-read-back"_s, u"true"_s);
        const auto special = (*make(TargetKind::Ssm, more, {}))->accessPolicies().value();
        QVERIFY(special.writer.contains(u":123456789012:parameter/a\""_s) && special.writer.contains(key));
        QVERIFY(special.writer.contains(u"kms:GenerateDataKey"_s) && !special.writer.contains(u"GetParameter"_s));
        const QString arn = u"arn:aws:secretsmanager:eu-north-1:123456789012:secret:a-AbCdEf"_s;
        const auto secret = (*make(TargetKind::SecretsManager, {{u"secret"_s, arn}}, {}))->accessPolicies().value();
        QVERIFY(secret.writer.contains(u"secretsmanager:PutSecretValue"_s) && secret.writer.contains(arn));
    }

    void policyForAnAlias()
    {
        const Wish wish{Wish::Store::ParameterStore, Wish::Who::Reader, u"eu-west-1"_s, {}, u"a"_s, u"alias/mine"_s};
        const QByteArray policy = QJsonDocument(awsPolicy(wish)).toJson(QJsonDocument::Compact);
        QVERIFY(policy.contains(quoted("'Resource':'arn:aws:kms:eu-west-1:ACCOUNT_ID:key/*'")));
        QVERIFY(policy.contains(quoted("'kms:ResourceAliases':'alias/mine'")));
        QVERIFY(policy.contains(quoted("'Resource':'arn:aws:ssm:eu-west-1:ACCOUNT_ID:parameter/a'")));
    }
};

EVERGRANT_TEST(TestAwsRules)
#include "tst_awsrules.moc"
