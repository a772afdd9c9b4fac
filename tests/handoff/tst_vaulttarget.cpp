// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "fakevault.h"
#include "handoff/targets/vaulttarget.h"
#include "targetfixture.h"
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

using namespace evergrant;
using namespace evergrant::handoff;
using test::deliver;
using test::FakeVault;
using test::secret;

class TestVaultTarget : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<VaultTarget> target(QMap<QString, QString> options = {}, const QByteArray& token = "hvs.root")
    {
        TargetSettings settings;
        settings.kind = TargetKind::Vault;
        settings.options = std::move(options);
        for (const auto& [name, value] :
             {std::pair(u"address"_s, m_vault->address()), std::pair(u"path"_s, u"secret/shop"_s)}) {
            if (!settings.options.contains(name))
                settings.options.insert(name, value);
        }
        auto made = VaultTarget::make(settings, secret(token), test::targetPorts(m_clock));
        if (!made) {
            m_refusal = made.error();
            return nullptr;
        }
        return std::move(*made);
    }

    void put(const QJsonObject& fields) { m_vault->secrets[u"shop"_s].append({fields, false}); }
    QJsonObject fields() const { return m_vault->secrets.value(u"shop"_s).last().data; }

    test::FakeClock m_clock;
    std::unique_ptr<FakeVault> m_vault;
    Error m_refusal;

private Q_SLOTS:
    void init() { m_vault = std::make_unique<FakeVault>(); }

    void writesWhatIsNotThereYet()
    {
        const auto done = deliver(*target(), R"({"access_token":"t"})");
        QVERIFY_DELIVERED(done);
        QCOMPARE(done->proof, Proof::ReadBack);
        QVERIFY(done->version.startsWith(u"1 "_s));
        QCOMPARE(fields(), (QJsonObject{{u"token"_s, uR"({"access_token":"t"})"_s}}));
    }

    void leavesOtherFieldsAlone()
    {
        put({{u"password"_s, u"p"_s}, {u"port"_s, qint64(9007199254740993)}});
        QVERIFY_DELIVERED(deliver(*target({{u"field"_s, u"api"_s}}), "t"));
        QCOMPARE(fields(),
                 (QJsonObject{{u"password"_s, u"p"_s}, {u"port"_s, qint64(9007199254740993)}, {u"api"_s, u"t"_s}}));
    }

    void readsAgainWhereSomebodyElseWasFaster()
    {
        put({{u"a"_s, 1}});
        m_vault->beforeWrite = [this] { put({{u"a"_s, 2}, {u"b"_s, 3}}); };
        QVERIFY_DELIVERED(deliver(*target(), "t"));
        QCOMPARE(fields(), (QJsonObject{{u"a"_s, 2}, {u"b"_s, 3}, {u"token"_s, u"t"_s}}));
    }

    void countsOnAfterADeletedVersion()
    {
        put({{u"a"_s, 1}});
        m_vault->secrets[u"shop"_s].last().deleted = true;
        const auto done = deliver(*target(), "t");
        QVERIFY_DELIVERED(done);
        QVERIFY(done->version.startsWith(u"2 "_s));
        QCOMPARE(fields(), (QJsonObject{{u"token"_s, u"t"_s}}));
    }

    void patchesWhereItMayNotRead()
    {
        put({{u"a"_s, 1}});
        m_vault->capabilities = {u"patch"_s};
        const auto made = target();
        const auto done = deliver(*made, "t");
        QVERIFY_DELIVERED(done);
        QCOMPARE(done->proof, Proof::VersionGrew);
        QCOMPARE(fields(), (QJsonObject{{u"a"_s, 1}, {u"token"_s, u"t"_s}}));
        QVERIFY_DELIVERED(deliver(*made, "u", done->version));
    }

    void writesVersionOneOfTheEngine()
    {
        m_vault->oldSecrets.insert(u"shop"_s, {{u"a"_s, 1}});
        const auto made = target({{u"path"_s, u"kv1/shop"_s}});
        const auto done = deliver(*made, "t");
        QVERIFY_DELIVERED(done);
        QCOMPARE(done->proof, Proof::ReadBack);
        QCOMPARE(m_vault->oldSecrets.value(u"shop"_s), (QJsonObject{{u"a"_s, 1}, {u"token"_s, u"t"_s}}));
        QVERIFY(QCoro::waitFor(made->erase()).has_value());
        QCOMPARE(m_vault->oldSecrets.value(u"shop"_s), (QJsonObject{{u"a"_s, 1}}));
    }

    void assumesVersionTwoWhereMountsAreHidden()
    {
        m_vault->hidesMounts = true;
        QVERIFY_DELIVERED(deliver(*target(), "t"));
        QCOMPARE(fields(), (QJsonObject{{u"token"_s, u"t"_s}}));
    }

    void noticesWhoElseWrites()
    {
        const auto made = target();
        const auto first = deliver(*made, "one");
        put({{u"token"_s, u"one"_s}, {u"other"_s, 1}});
        const auto second = deliver(*made, "two", first->version);
        QVERIFY_DELIVERED(second);
        QVERIFY(second->changedByOthers.isEmpty());
        put({{u"token"_s, u"somebody's"_s}});
        QVERIFY(!deliver(*made, "three", second->version)->changedByOthers.isEmpty());
    }

    void namesWhatThePolicyLacks()
    {
        m_vault->capabilities = {u"read"_s};
        const auto made = target();
        const auto done = deliver(*made, "t");
        QVERIFY(!done);
        QCOMPARE(done.error().kind, DeliveryFailure::Kind::Configuration);
        QVERIFY2(done.error().error.message.contains(u"create, update and read on “secret/data/shop”"_s),
                 qPrintable(done.error().error.message));
        const auto tested = QCoro::waitFor(made->test());
        QVERIFY(!tested);
        QVERIFY(tested.error().error.message.contains(u"secret/data/shop"_s));
        m_vault->capabilities.insert(u"update"_s);
        QVERIFY_DELIVERED(QCoro::waitFor(made->test()));
        QVERIFY(m_vault->secrets.value(u"shop"_s).isEmpty());
    }

    void waitsWhileSealed()
    {
        m_vault->sealed = true;
        const auto done = deliver(*target(), "t");
        QVERIFY(!done);
        QCOMPARE(done.error().kind, DeliveryFailure::Kind::Temporary);
        QCOMPARE(done.error().error.code, u"vault-sealed"_s);
    }

    void followsOnlyToListedNodes()
    {
        FakeVault active;
        m_vault->standbyFor = active.address().toLatin1();
        const auto stranger = deliver(*target(), "t");
        QVERIFY(!stranger);
        QCOMPARE(stranger.error().error.code, u"vault-redirect"_s);
        QVERIFY(active.seen.isEmpty());
        const auto made = target({{u"address"_s, m_vault->address() + u", "_s + active.address()}});
        QVERIFY_DELIVERED(deliver(*made, "t"));
        QCOMPARE(active.secrets.value(u"shop"_s).last().data, (QJsonObject{{u"token"_s, u"t"_s}}));
        QVERIFY(made->secretOrigin().contains(u','));
    }

    void sendsTheNamespace()
    {
        QVERIFY_DELIVERED(deliver(*target({{u"namespace"_s, u"team/a"_s}}), "t"));
        QCOMPARE(m_vault->lastNamespace, QByteArray("team/a"));
    }

    void erases()
    {
        put({{u"a"_s, 1}, {u"token"_s, u"t"_s}});
        const auto made = target();
        QVERIFY(QCoro::waitFor(made->erase()).has_value());
        QCOMPARE(fields(), (QJsonObject{{u"a"_s, 1}}));
        put({{u"token"_s, u"t"_s}});
        QVERIFY(QCoro::waitFor(made->erase()).has_value());
        QVERIFY(m_vault->secrets.value(u"shop"_s).last().deleted);
        QVERIFY(QCoro::waitFor(made->erase()).has_value());
    }

    void outlivesItsTarget()
    {
        auto made = target();
        auto task = made->deliver(test::someDelivery(), secret("t"), {});
        made.reset();
        QVERIFY_DELIVERED(QCoro::waitFor(task));
    }

    void isReadableForOthers()
    {
        const auto made = target();
        QVERIFY_DELIVERED(deliver(*made, "abc"));
        QProcess reader;
        reader.start(u"node"_s, {QStringLiteral(EVERGRANT_SUPPORT_DIR "/read-vault.mjs"), m_vault->address(),
                                 u"hvs.root"_s, u"secret/data/shop"_s});
        QTRY_COMPARE_WITH_TIMEOUT(reader.state(), QProcess::NotRunning, 30000);
        QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
        const QJsonObject read = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
        QCOMPARE(read.value("data"_L1).toObject().value("token"_L1).toString(), u"abc"_s);
    }

    void checksItsOptions_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("http") << u"address"_s << u"http://vault.example:8200"_s << u"bad-address"_s;
        QTest::newRow("one of two") << u"address"_s << u"https://a.example,http://b.example"_s << u"bad-address"_s;
        QTest::newRow("no mount") << u"path"_s << u"shop"_s << u"bad-path"_s;
        QTest::newRow("up") << u"path"_s << u"secret/../sys"_s << u"bad-path"_s;
        QTest::newRow("method") << u"auth"_s << u"ldap"_s << u"bad-auth"_s;
        QTest::newRow("role") << u"auth"_s << u"kubernetes"_s << u"bad-auth"_s;
        QTest::newRow("certificate") << u"auth"_s << u"cert"_s << u"certificate-unreadable"_s;
        QTest::newRow("authority") << u"ca-file"_s << u"/no/such/file"_s << u"ca-file-unreadable"_s;
    }
    void checksItsOptions()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        QVERIFY(!target({{option, value}}));
        QTEST(m_refusal.code, "code");
        QCOMPARE(m_refusal.kind, ErrorKind::Usage);
    }
};

EVERGRANT_TEST(TestVaultTarget)
#include "tst_vaulttarget.moc"
