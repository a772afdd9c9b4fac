// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "awsserver.h"
#include "core/system/systemclock.h"
#include "handoff/targets/secretsmanager.h"

using namespace evergrant;
using namespace evergrant::handoff;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Kind = DeliveryFailure::Kind;

/// Secrets Manager, at a server that judges every signature with AWS's own library and is read with AWS's own SDK.
class TestRealSecretsManager : public QObject
{
    Q_OBJECT

    test::AwsServer m_server;
    test::FakeClock m_clock{SystemClock().now()};
    QUuid m_grant = QUuid::createUuid();

    std::unique_ptr<Target> make(const QString& secret, const QMap<QString, QString>& more = {})
    {
        TargetSettings settings;
        settings.id = u"a"_s;
        settings.kind = TargetKind::SecretsManager;
        settings.options = more;
        settings.options.insert(u"secret"_s, secret);
        settings.options.insert(u"region"_s, m_server.region());
        settings.options.insert(u"endpoint"_s, m_server.origin());
        const TargetPorts ports{m_clock, [] { return 0.5; }, {}, {}};
        auto target = makeSecretsManagerTarget(settings, m_server.entered(), ports, {});
        return target ? std::move(*target) : nullptr;
    }
    Delivery generation(quint64 number) const
    {
        Delivery delivery;
        delivery.grantId = m_grant;
        delivery.generation = number;
        return delivery;
    }
    DeliveryResult deliver(Target& target, quint64 number, const QByteArray& value,
                           const QString& lastVersion = {}) const
    {
        return QCoro::waitFor(target.deliver(generation(number), Secret::take(QByteArray(value)), lastVersion));
    }
    static QString outcome(const DeliveryResult& result)
    {
        return result ? result->version : result.error().error.message;
    }
    QJsonObject sdk(const QString& command, QJsonObject input)
    {
        return m_server.sdk(u"secrets-manager"_s, command, input);
    }
    QString valueOf(const QString& secret)
    {
        return sdk(u"GetSecretValue"_s, {{u"SecretId"_s, secret}})["SecretString"_L1].toString();
    }
    qsizetype versionsOf(const QString& secret)
    {
        return sdk(u"ListSecretVersionIds"_s, {{u"SecretId"_s, secret}})["Versions"_L1].toArray().size();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init()
    {
        m_clock.setNow(SystemClock().now());
        m_server.set({{u"clock_offset"_s, 0}, {u"faults"_s, QJsonArray()}});
        m_server.log();
    }

    void idsOfVersions()
    {
        const QString id = secretVersionId(generation(1));
        QCOMPARE(id.size(), 64);
        QCOMPARE(secretVersionId(generation(1)), id);
        QVERIFY(secretVersionId(generation(2)) != id);
        QVERIFY(secretVersionId(generation(1), u"foreign"_s) != id);
    }

    void makesAndWrites()
    {
        const auto target = make(u"prod/a"_s);
        const auto first = deliver(*target, 1, R"({"access_token":"grün"})");
        QCOMPARE(outcome(first), secretVersionId(generation(1)));
        QCOMPARE(first->proof, Proof::ReadBack);
        QCOMPARE(m_server.log(),
                 (QStringList{u"GetSecretValue"_s, u"PutSecretValue"_s, u"CreateSecret"_s, u"GetSecretValue"_s}));
        QCOMPARE(valueOf(u"prod/a"_s), uR"({"access_token":"grün"})"_s);
        const auto second = deliver(*target, 2, "second", first->version);
        QCOMPARE(second->changedByOthers, QString());
        QCOMPARE(valueOf(u"prod/a"_s), u"second"_s);

        // The same once more makes no version, and neither does a try whose answer was lost.
        QVERIFY(deliver(*target, 2, "second", second->version));
        QCOMPARE(versionsOf(u"prod/a"_s), 2);
        const auto writer = make(u"prod/a"_s, {{u"no-read-back"_s, u"true"_s}});
        m_server.set(
            {{u"faults"_s, QJsonArray{QJsonObject{{u"order"_s, u"PutSecretValue"_s}, {u"hangUp"_s, u"after"_s}}}}});
        QCOMPARE(deliver(*writer, 3, "third", second->version).error().kind, Kind::Temporary);
        const auto third = deliver(*writer, 3, "third", second->version);
        QCOMPARE(outcome(third), secretVersionId(generation(3)));
        QCOMPARE(third->proof, Proof::VersionGrew);
        QCOMPARE(versionsOf(u"prod/a"_s), 3);

        // Another format of the same generation.
        QVERIFY2(deliver(*writer, 3, "third, bare", third->version), "must be written");
        QCOMPARE(valueOf(u"prod/a"_s), u"third, bare"_s);
    }

    void changesOfOthersAreNoticed()
    {
        const auto target = make(u"prod/shared"_s);
        const auto first = deliver(*target, 1, "mine");
        sdk(u"PutSecretValue"_s, {{u"SecretId"_s, u"prod/shared"_s}, {u"SecretString"_s, u"foreign"_s}});
        const auto again = deliver(*target, 1, "mine", first->version);
        QVERIFY2(again, qPrintable(outcome(again)));
        QVERIFY2(again->changedByOthers.contains("prod/shared"_L1), qPrintable(again->changedByOthers));
        QCOMPARE(valueOf(u"prod/shared"_s), u"mine"_s);
        QVERIFY(deliver(*target, 2, "next", again->version)->changedByOthers.isEmpty());
    }

    void writesAreSpaced()
    {
        const auto target = make(u"prod/often"_s);
        QString last;
        for (quint64 number = 1; number <= 3; ++number)
            last = outcome(deliver(*target, number, QByteArray::number(number), last));
        m_server.log();
        const auto held = deliver(*target, 4, "4", last);
        QCOMPARE(held.error().kind, Kind::Throttled);
        QCOMPARE(held.error().retryAfter.value_or(0ms), 10min);
        QVERIFY2(outcome(held).contains("10 min"_L1), qPrintable(outcome(held)));
        QVERIFY(!m_server.log().contains(u"PutSecretValue"_s));
        m_clock.moveMonotonic(10min);
        QCOMPARE(outcome(deliver(*target, 4, "4", last)), secretVersionId(generation(4)));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("message");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("denied") << u"PutSecretValue"_s << u"AccessDeniedException"_s << QString() << Kind::Configuration
                                << u"secretsmanager:PutSecretValue"_s;
        QTest::newRow("limit") << u"PutSecretValue"_s << u"LimitExceededException"_s << QString() << Kind::Throttled
                               << u"Parameter Store"_s;
        QTest::newRow("key") << u"PutSecretValue"_s << u"EncryptionFailure"_s << QString() << Kind::Configuration
                             << u"KMS"_s;
        QTest::newRow("trouble") << u"PutSecretValue"_s << u"InternalServiceError"_s << QString() << Kind::Temporary
                                 << u"trouble"_s;
    }
    void refusals()
    {
        QFETCH(QString, order);
        QFETCH(QString, type);
        QFETCH(QString, message);
        QFETCH(QString, mentions);
        const auto target = make(u"prod/refused"_s);
        m_server.refuse(order, type, message);
        const auto refused = deliver(*target, 1, "x");
        QVERIFY(!refused);
        QTEST(refused.error().kind, "kind");
        QVERIFY2(outcome(refused).contains(mentions), qPrintable(outcome(refused)));
    }

    void mayNotMakeIt()
    {
        const auto target = make(u"prod/missing"_s);
        m_server.refuse(u"CreateSecret"_s, u"AccessDeniedException"_s);
        const auto refused = deliver(*target, 1, "x");
        QCOMPARE(refused.error().error.code, u"no-such-secret"_s);
        QVERIFY(outcome(refused).contains("secretsmanager:CreateSecret"_L1));
        const auto byArn = make(u"arn:aws:secretsmanager:eu-west-1:123456789012:secret:missing-AbCdEf"_s);
        QVERIFY2(outcome(deliver(*byArn, 1, "x")).contains("There is no secret"_L1), "an ARN cannot be made");
    }

    void scheduledForDeletion()
    {
        const auto target = make(u"prod/deleted"_s);
        QVERIFY(deliver(*target, 1, "x"));
        QVERIFY(QCoro::waitFor(target->erase()));
        QVERIFY(QCoro::waitFor(target->erase()));
        const auto refused = deliver(*target, 2, "y");
        QCOMPARE(refused.error().kind, Kind::Configuration);
        QVERIFY2(outcome(refused).contains("scheduled for deletion"_L1), qPrintable(outcome(refused)));
    }

    void testsWithoutWriting()
    {
        const auto target = make(u"prod/tested"_s);
        const auto sentence = [&] {
            const auto result = QCoro::waitFor(target->test());
            return result ? *result : result.error().error.message;
        };
        QVERIFY2(sentence().contains("holds nothing yet"_L1), qPrintable(sentence()));
        QVERIFY(deliver(*target, 1, "mine"));
        QVERIFY2(sentence().contains("allows to write"_L1), qPrintable(sentence()));
        QCOMPARE(valueOf(u"prod/tested"_s), u"mine"_s);
        QCOMPARE(versionsOf(u"prod/tested"_s), 1);
        m_server.refuse(u"PutSecretValue"_s, u"AccessDeniedException"_s);
        QVERIFY2(sentence().contains("secretsmanager:PutSecretValue"_L1), qPrintable(sentence()));
    }

    void valuesThatDoNotFit()
    {
        const auto target = make(u"prod/large"_s);
        QCOMPARE(deliver(*target, 1, {}).error().kind, Kind::Configuration);
        QCOMPARE(deliver(*target, 1, QByteArray(65537, 'a')).error().kind, Kind::Configuration);
        QCOMPARE(m_server.log(), QStringList());
        QVERIFY(deliver(*target, 1, QByteArray(65536, 'a')));
    }
};

EVERGRANT_TEST(TestRealSecretsManager)
#include "tst_realsecretsmanager.moc"
