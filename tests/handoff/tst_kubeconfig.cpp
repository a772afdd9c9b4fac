// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "handoff/targets/kubeaccess.h"
#include "handoff/targets/kubeconfig.h"
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using namespace evergrant;
using namespace evergrant::handoff;

namespace {

const QByteArray two = R"(apiVersion: v1
kind: Config
current-context: main
preferences: {}
clusters:
- name: prod
  cluster:
    certificate-authority-data: YWJj
    server: https://k8s.example:6443
- name: lab
  cluster:
    certificate-authority: ca.crt
    server: https://lab.example
    proxy-url: http://proxy.example:3128
contexts:
- context:
    cluster: prod
    namespace: shop
    user: robot
  name: main
- context: {cluster: lab, user: person}
  name: lab
users:
- name: robot
  user:
    token: abc
- name: person
  user:
    client-certificate: me.crt
    client-key-data: a2V5
)";

QByteArray withUser(const QByteArray& user)
{
    return QByteArray(two).replace("    token: abc\n", user);
}

} // namespace

class TestKubeConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCurrentContext()
    {
        const auto config = parseKubeConfig(two, u"/home/me/.kube/config"_s, {});
        QVERIFY2(config.has_value(), config ? "" : qPrintable(config.error().message));
        QCOMPARE(config->server, u"https://k8s.example:6443"_s);
        QCOMPARE(config->authorityData, u"YWJj"_s);
        QCOMPARE(config->token.reveal(), QByteArrayView("abc"));
        QCOMPARE(config->folder, u"/home/me/.kube"_s);
    }

    void readsANamedContext()
    {
        const auto config = parseKubeConfig(two, u"config"_s, u"lab"_s);
        QVERIFY2(config.has_value(), config ? "" : qPrintable(config.error().message));
        QCOMPARE(config->server, u"https://lab.example"_s);
        QCOMPARE(config->proxy, u"http://proxy.example:3128"_s);
        QCOMPARE(config->authorityFile, u"ca.crt"_s);
        QCOMPARE(config->certificateFile, u"me.crt"_s);
        QCOMPARE(config->keyData, u"a2V5"_s);
        QVERIFY(config->token.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        const QString bad = u"bad-kubeconfig"_s, unsupported = u"unsupported-kubeconfig"_s;
        QTest::newRow("no YAML") << QByteArray("a: [\n") << bad << u"no YAML"_s;
        QTest::newRow("no map") << QByteArray("- a\n") << bad << u"no kubeconfig"_s;
        QTest::newRow("empty") << QByteArray() << bad << u"no kubeconfig"_s;
        QTest::newRow("no context") << QByteArray("a: b\n") << bad << u"no current context"_s;
        QTest::newRow("unknown cluster") << QByteArray(two).replace("name: prod", "name: x") << bad << u"prod"_s;
        QTest::newRow("unknown user") << QByteArray(two).replace("name: robot", "name: x") << bad << u"robot"_s;
        QTest::newRow("lists are texts") << QByteArray("current-context: m\ncontexts: 3\n") << bad << u"context “m”"_s;
        QTest::newRow("plug-in") << withUser("    exec: {command: aws}\n") << unsupported << u"“exec”"_s;
        QTest::newRow("provider") << withUser("    auth-provider: {name: gcp}\n") << unsupported << u"auth-provider"_s;
        QTest::newRow("password") << withUser("    username: me\n    password: x\n") << unsupported << u"username"_s;
        QTest::newRow("unverified") << QByteArray(two).replace(
                                           "    server: https://k8s",
                                           "    insecure-skip-tls-verify: true\n    server: https://k8s")
                                    << unsupported << u"insecure-skip-tls-verify"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, words);
        const auto config = parseKubeConfig(yaml, u"/k"_s, {});
        QVERIFY(!config);
        QTEST(config.error().code, "code");
        QVERIFY2(config.error().message.contains(words) && config.error().message.contains(u"/k"_s),
                 qPrintable(config.error().message));
    }

    void refusesPlainHttpElsewhere()
    {
        const QTemporaryDir folder;
        TargetSettings settings;
        settings.options.insert(u"kubeconfig"_s, folder.filePath(u"config"_s));
        const auto accessWith = [&](const QByteArray& yaml) {
            QFile file(folder.filePath(u"config"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(yaml);
            file.close();
            return kubeAccess(settings, {{}, {}, {}});
        };
        const QByteArray plain = QByteArray(two).replace("    certificate-authority-data: YWJj\n", "");
        QVERIFY(accessWith(plain).has_value());
        QVERIFY(!accessWith(QByteArray(plain).replace("https://k8s", "http://k8s")));
        QVERIFY(!accessWith(two)); // "abc" is no certificate
        const auto nobody = accessWith(QByteArray(plain).replace("    token: abc\n", "    note: x\n"));
        QVERIFY(!nobody);
        QVERIFY(nobody.error().message.contains(u"robot"_s));
    }
};

EVERGRANT_TEST(TestKubeConfig)
#include "tst_kubeconfig.moc"
