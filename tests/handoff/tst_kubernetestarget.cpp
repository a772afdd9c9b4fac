// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../net/answeringserver.h"
#include "../net/keyfiles.h"
#include "../support/testprogram.h"
#include "fakekubernetes.h"
#include "handoff/targets/kubernetestarget.h"
#include "targetfixture.h"
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using namespace evergrant;
using namespace evergrant::handoff;
using test::deliver;
using test::FakeKubernetes;

class TestKubernetesTarget : public QObject
{
    Q_OBJECT

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// With the fake's address and token.
    void writeConfig(const QByteArray& user = "token: sa-token") const
    {
        write(u"config"_s, "apiVersion: v1\nkind: Config\ncurrent-context: main\n"
                           "clusters:\n- name: c\n  cluster: {server: \"" +
                               m_api->address().toLatin1() +
                               "\"}\ncontexts:\n- name: main\n  context: {cluster: c, user: u}\n"
                               "users:\n- name: u\n  user: {" +
                               user + "}\n");
    }

    std::unique_ptr<KubernetesTarget> target(const QString& secret = u"shop/api"_s, const QString& key = u"token"_s,
                                             const PodFiles& pod = {{}, {}, {}})
    {
        TargetSettings settings;
        settings.kind = TargetKind::Kubernetes;
        settings.options = {{u"secret"_s, secret}, {u"key"_s, key}};
        if (pod.host.isEmpty())
            settings.options.insert(u"kubeconfig"_s, path(u"config"_s));
        auto made = KubernetesTarget::make(settings, test::targetPorts(m_clock), pod);
        return made ? std::move(*made) : nullptr;
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<FakeKubernetes> m_api;

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<FakeKubernetes>();
        writeConfig();
    }

    void patchesOneKey()
    {
        m_api->data = {{u"other"_s, u"eA=="_s}};
        const auto done = deliver(*target(), R"({"access_token":"ü"})");
        QVERIFY_DELIVERED(done);
        QCOMPARE(done->proof, Proof::VersionGrew);
        QVERIFY(done->version.startsWith(u"101 "_s));
        QCOMPARE(m_api->stored(u"token"_s), QByteArray(R"({"access_token":"ü"})"));
        QCOMPARE(m_api->stored(u"other"_s), QByteArray("x"));
        QVERIFY(m_api->seen.contains(u"PATCH /api/v1/namespaces/shop/secrets/api?fieldManager=evergrant"_s));
    }

    void patchIsTheOnlyVerbItNeeds()
    {
        m_api->verbs = {"PATCH"};
        const auto made = target();
        const auto first = deliver(*made, "one");
        QVERIFY_DELIVERED(first);
        const auto again = deliver(*made, "one", first->version);
        QVERIFY_DELIVERED(again);
        QCOMPARE(again->proof, Proof::ReadBack);
    }

    void noticesWhoElseWrites()
    {
        const auto made = target();
        const auto first = deliver(*made, "one");
        const auto second = deliver(*made, "two", first->version);
        QVERIFY_DELIVERED(second);
        QVERIFY(second->changedByOthers.isEmpty());
        m_api->data.insert(u"token"_s, u"eA=="_s);
        QVERIFY(!deliver(*made, "three", second->version)->changedByOthers.isEmpty());
        m_api->data.remove(u"token"_s);
        QVERIFY(!deliver(*made, "four", second->version)->changedByOthers.isEmpty());
    }

    void judgesAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<DeliveryFailure::Kind>("kind");
        QTest::addColumn<QString>("words");
        using Kind = DeliveryFailure::Kind;
        QTest::newRow("token") << 401 << Kind::Configuration << u"kubeconfig"_s;
        QTest::newRow("verb") << 403 << Kind::Configuration
                              << u"verb “patch” on the Secret api in the namespace shop"_s;
        QTest::newRow("no secret") << 404 << Kind::Configuration
                                   << u"kubectl create secret generic api --namespace shop"_s;
        QTest::newRow("conflict") << 409 << Kind::Temporary << u"at the same time"_s;
        QTest::newRow("immutable") << 422 << Kind::Configuration << u"immutable"_s;
        QTest::newRow("too many") << 429 << Kind::Throttled << u"429"_s;
        QTest::newRow("server") << 500 << Kind::Temporary << u"500"_s;
        QTest::newRow("nonsense") << 200 << Kind::Temporary << u"does not hold it"_s;
    }
    void judgesAnswers()
    {
        QFETCH(int, status);
        QFETCH(QString, words);
        m_api->instead = jsonAnswer(status, R"({"kind":"Status","message":"field is immutable"})");
        m_api->instead->headers = {{"Retry-After", "7"}};
        const auto done = deliver(*target(), "t");
        QVERIFY(!done);
        QTEST(done.error().kind, "kind");
        QVERIFY2(done.error().error.message.contains(words), qPrintable(done.error().error.message));
        if (done.error().kind == DeliveryFailure::Kind::Throttled)
            QCOMPARE(done.error().retryAfter, std::chrono::milliseconds(7s));
    }

    void tokenFilesAreReadEachTime()
    {
        writeConfig("tokenFile: sa");
        const auto made = target();
        write(u"sa"_s, "sa-token\n");
        QVERIFY_DELIVERED(deliver(*made, "one"));
        m_api->token = "another";
        QVERIFY(!deliver(*made, "two"));
        write(u"sa"_s, "another");
        QVERIFY_DELIVERED(deliver(*made, "two"));
    }

    void testChangesNothing()
    {
        const auto made = target();
        QVERIFY_DELIVERED(QCoro::waitFor(made->test()));
        QVERIFY(m_api->data.isEmpty());
        m_api->verbs = {"GET"};
        QVERIFY(!QCoro::waitFor(made->test()));
    }

    void erasesTheKey()
    {
        m_api->data = {{u"other"_s, u"eA=="_s}, {u"token"_s, u"eA=="_s}};
        const auto made = target();
        QVERIFY(QCoro::waitFor(made->erase()).has_value());
        QCOMPARE(m_api->data.keys(), QStringList{u"other"_s});
        m_api->exists = false;
        QVERIFY(QCoro::waitFor(made->erase()).has_value());
    }

    /// A pod's service account, over TLS with a certificate of the authority beside the token.
    void usesTheServiceAccountOfAPod()
    {
        const KeyFiles keys;
        QVERIFY(keys.make());
        AnsweringServer api(keys.server(u"good"_s));
        QDir(m_folder.path()).mkdir(u"pod"_s);
        write(u"pod/token"_s, "pod-token\n");
        write(u"pod/ca.crt"_s, keys.read(u"ca.crt"_s));
        const PodFiles pod{u"127.0.0.1"_s, QString::number(api.port()), path(u"pod"_s)};
        api.answer("{}", 403);
        api.answer(R"({"metadata":{"resourceVersion":"5"},"data":{"token":"dA=="}})");
        QVERIFY_DELIVERED(deliver(*target(u"shop/api"_s, u"token"_s, pod), "t"));
        QCOMPARE(api.last().header("Authorization"), QByteArray("Bearer pod-token"));
        QCOMPARE(api.last().body, QByteArray(R"({"data":{"token":"dA=="}})"));
        write(u"pod/ca.crt"_s, keys.read(u"stranger.crt"_s));
        QVERIFY(!deliver(*target(u"shop/api"_s, u"token"_s, pod), "t"));
    }

    void checksItsOptions()
    {
        for (const QString& secret : {u"api"_s, u"shop/"_s, u"a/b/c"_s, u"Shop/api"_s, u"shop/../x"_s})
            QVERIFY2(!target(secret), qPrintable(secret));
        QVERIFY(!target(u"shop/api"_s, u"a/b"_s));
        QVERIFY(target(u"shop/api.v1"_s, u"access_token.json"_s));
    }
};

EVERGRANT_TEST(TestKubernetesTarget)
#include "tst_kubernetestarget.moc"
