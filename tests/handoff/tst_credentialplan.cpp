// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "handoff/aws/credentialplan.h"

using namespace evergrant;
using namespace evergrant::handoff;
using namespace Qt::Literals::StringLiterals;

using Kind = CredentialPlan::Kind;
using Variables = QMap<QString, QString>;
Q_DECLARE_METATYPE(Kind)

namespace {

const Variables envKeys{{u"AWS_ACCESS_KEY_ID"_s, u"AKENV"_s}, {u"AWS_SECRET_ACCESS_KEY"_s, u"s"_s}};
const Variables webIdentity{{u"AWS_WEB_IDENTITY_TOKEN_FILE"_s, u"/token"_s},
                            {u"AWS_ROLE_ARN"_s, u"arn:aws:iam::123456789012:role/web"_s}};
const Variables container{{u"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"_s, u"/v2/x"_s}};
const QByteArray defaultKeys = "[default]\naws_access_key_id = AKDEF\naws_secret_access_key = s\n";
const QByteArray role = "role_arn = arn:aws:iam::123456789012:role/r\n";

Variables both(Variables a, const Variables& b)
{
    a.insert(b);
    return a;
}

/// "keys:AKENV", "role<keys:AKENV", and so on.
QString described(const CredentialPlan& plan)
{
    switch (plan.kind) {
    case Kind::Keys:
        return u"keys:"_s + QString::fromLatin1(plan.keys.accessKeyId);
    case Kind::Process:
        return u"process:"_s + plan.command;
    case Kind::Role:
        return plan.role.arn.section(u'/', -1) + u'<' + described(*plan.base);
    case Kind::WebIdentity:
        return plan.role.arn.section(u'/', -1) + u"<file:"_s + plan.role.tokenFile;
    case Kind::Container:
        return u"container"_s;
    case Kind::InstanceMetadata:
        return u"instance"_s;
    }
    return {};
}

} // namespace

class TestCredentialPlan : public QObject
{
    Q_OBJECT

    static Result<CredentialPlan> planFor(const CredentialWish& wish, const QByteArray& config,
                                          const Variables& variables)
    {
        AwsSurroundings surroundings;
        for (const auto& [name, value] : variables.asKeyValueRange())
            surroundings.environment.insert(name, value);
        return planCredentials(wish, AwsProfiles(readIni(config), {}), surroundings);
    }

private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("profile"); // that is chosen
        QTest::addColumn<QString>("plan");
        const auto row = [](const char* name, const QByteArray& config, const Variables& variables, const char* profile,
                            const char* plan) {
            QTest::newRow(name) << config << variables << QString::fromLatin1(profile) << QString::fromLatin1(plan);
        };
        const QByteArray other = "[profile x]\naws_access_key_id = AKX\naws_secret_access_key = s\n";
        const QByteArray roleOfX = "[default]\n" + role + "source_profile = x\n" + other;
        row("environment first", defaultKeys, both(envKeys, both(webIdentity, container)), "", "keys:AKENV");
        row("chosen profile switches the environment off", other, envKeys, "x", "keys:AKX");
        row("AWS_PROFILE does not", other, both(envKeys, {{u"AWS_PROFILE"_s, u"x"_s}}), "", "keys:AKENV");
        row("AWS_PROFILE", defaultKeys + other, {{u"AWS_PROFILE"_s, u"x"_s}}, "", "keys:AKX");
        row("role of the profile before web identity", roleOfX, webIdentity, "", "r<keys:AKX");
        row("web identity before keys of the profile", defaultKeys, webIdentity, "", "web<file:/token");
        row("profile before container", defaultKeys, container, "", "keys:AKDEF");
        row("container", "[default]\nregion = x\n", container, "", "container");
        row("half a key is none", defaultKeys, {{u"AWS_ACCESS_KEY_ID"_s, u"AKENV"_s}}, "", "keys:AKDEF");
        row("process", "[profile x]\ncredential_process = /bin/helper --a\n", {}, "x", "process:/bin/helper --a");
        row("keys before process",
            "[profile x]\naws_access_key_id = AKX\naws_secret_access_key = s\ncredential_process = y\n", {}, "x",
            "keys:AKX");
        row("web identity of a profile", "[profile x]\n" + role + "web_identity_token_file = ~/t\n", {}, "x",
            "r<file:~/t");
        row("source environment", "[profile x]\n" + role + "credential_source = Environment\n", envKeys, "x",
            "r<keys:AKENV");
        row("source container", "[profile x]\n" + role + "credential_source = EcsContainer\n", container, "x",
            "r<container");
        row("chain of roles",
            "[profile x]\n" + role + "source_profile = y\n[profile y]\nrole_arn = arn:aws:iam::123456789012:role/s\n" +
                "source_profile = z\n[profile z]\naws_access_key_id = AKZ\naws_secret_access_key = s\n",
            {}, "x", "r<s<keys:AKZ");
        row("its own source",
            "[profile x]\n" + role + "source_profile = x\naws_access_key_id = AKX\naws_secret_access_key = s\n", {},
            "x", "r<keys:AKX");
    }
    void order()
    {
        QFETCH(QByteArray, config);
        QFETCH(Variables, variables);
        QFETCH(QString, profile);
        const auto plan = planFor({{}, profile, {}, false}, config, variables);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QTEST(described(*plan), "plan");
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char* name, const QByteArray& config, const char* profile, const char* code,
                            const char* mentions) {
            QTest::newRow(name) << config << Variables() << QString::fromLatin1(profile) << QString::fromLatin1(code)
                                << QString::fromUtf8(mentions);
        };
        row("nothing", "", "", "no-aws-credentials", "--secret-stdin");
        row("no such profile", "", "x", "no-aws-profile", "--profile");
        row("empty profile", "[profile x]\nregion = y\n", "x", "bad-aws-profile", "no credentials");
        row("second factor", "[profile x]\n" + role + "source_profile = y\nmfa_serial = arn\n", "x", "needs-a-person",
            "mfa_serial");
        row("single sign-on", "[profile x]\nsso_session = y\n", "x", "needs-a-person", "browser");
        row("aws login", "[profile x]\nlogin_session = y\n", "x", "needs-a-person", "browser");
        row("no source", "[profile x]\n" + role, "x", "bad-aws-profile", "source_profile");
        row("two sources", "[profile x]\n" + role + "source_profile = y\ncredential_source = Environment\n", "x",
            "bad-aws-profile", "either");
        row("unknown source", "[profile x]\n" + role + "credential_source = Moon\n", "x", "bad-aws-profile",
            "not known");
        row("source without keys", "[profile x]\n" + role + "source_profile = y\n", "x", "bad-aws-profile", "“y”");
        row("source environment", "[profile x]\n" + role + "credential_source = Environment\n", "x", "bad-aws-profile",
            "environment");
        row("source instance", "[profile x]\n" + role + "credential_source = Ec2InstanceMetadata\n", "x",
            "bad-aws-profile", "--instance-metadata");
        row("circle", "[profile x]\n" + role + "source_profile = y\n[profile y]\n" + role + "source_profile = x\n", "x",
            "bad-aws-profile", "itself");
    }
    void refusals()
    {
        QFETCH(QByteArray, config);
        QFETCH(Variables, variables);
        QFETCH(QString, profile);
        QFETCH(QString, mentions);
        const auto plan = planFor({{}, profile, {}, false}, config, variables);
        QVERIFY2(!plan, qPrintable(plan ? described(*plan) : QString()));
        QTEST(plan.error().code, "code");
        QVERIFY2(plan.error().message.contains(mentions), qPrintable(plan.error().message));
    }

    void instanceOnlyWhenAskedFor()
    {
        QVERIFY(!planFor({{}, {}, {}, false}, "", {}));
        QCOMPARE(described(planFor({{}, {}, {}, true}, "", {}).value()), u"instance"_s);
        QVERIFY(!planFor({{}, {}, {}, true}, "", {{u"AWS_EC2_METADATA_DISABLED"_s, u"true"_s}}));
        QCOMPARE(described(planFor({{}, {}, {}, true}, defaultKeys, {}).value()), u"keys:AKDEF"_s);
    }

    void enteredKeyAndRole()
    {
        const auto entered = enteredAwsCredentials(Secret::take("AKIN:secret/+key:session=="));
        QVERIFY(entered);
        QCOMPARE(entered->sessionToken.reveal().toByteArray(), QByteArray("session=="));
        const auto plan = planFor({*entered, {}, u"arn:aws:iam::123456789012:role/w"_s, false}, defaultKeys, envKeys);
        QCOMPARE(described(plan.value()), u"w<keys:AKIN"_s);
        for (const char* wrong : {"", "AKIN", "AKIN:", ":secret", "AKIN:se cret", "AKIN:a:b:c", "AKIN:a\nb"})
            QVERIFY2(!enteredAwsCredentials(Secret::take(QByteArray(wrong))), wrong);
        QCOMPARE(enteredAwsCredentials(Secret::take("AKIN:secret\n"))->secretAccessKey.reveal().toByteArray(),
                 QByteArray("secret"));
    }

    void sameOrNot()
    {
        const auto plan = [](const QByteArray& key) {
            return planFor({{}, u"x"_s, {}, false},
                           "[profile x]\n" + role + "source_profile = y\n[profile y]\naws_access_key_id = " + key +
                               "\naws_secret_access_key = s\n",
                           {})
                .value();
        };
        QVERIFY(plan("a") == plan("a"));
        QVERIFY(!(plan("a") == plan("b")));
    }
};

EVERGRANT_TEST(TestCredentialPlan)
#include "tst_credentialplan.moc"
