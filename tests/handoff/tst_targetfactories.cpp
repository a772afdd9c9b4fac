// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "handoff/targetfactories.h"
#include "targetfixture.h"

using namespace Qt::Literals::StringLiterals;

using namespace evergrant;
using namespace evergrant::handoff;

class TestTargetFactories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The worker's folder is "/", which is not where whoever typed the path was.
    void relativeFilesAreRefused_data()
    {
        QTest::addColumn<TargetKind>("kind");
        QTest::addColumn<QString>("option");
        for (const QString& option : {u"ca-file"_s, u"cert-file"_s, u"key-file"_s, u"jwt-file"_s})
            QTest::addRow("vault --%s", qPrintable(option)) << TargetKind::Vault << option;
        QTest::newRow("kubernetes --kubeconfig") << TargetKind::Kubernetes << u"kubeconfig"_s;
        QTest::newRow("webhook --ca-file") << TargetKind::Webhook << u"ca-file"_s;
        QTest::newRow("file --path") << TargetKind::File << u"path"_s;
    }
    void relativeFilesAreRefused()
    {
        QFETCH(TargetKind, kind);
        QFETCH(QString, option);
        test::FakeClock clock;
        TargetSettings settings;
        settings.kind = kind;
        settings.options.insert(option, u"certs/one.pem"_s);
        const auto made = makeTarget(settings, {}, test::targetPorts(clock));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Usage);
        QCOMPARE(made.error().code, u"bad-path"_s);
        QCOMPARE(made.error().message,
                 u"“certs/one.pem” is no path for --%1. Give the whole path, beginning with “/”."_s.arg(option));
    }

    void wholePathsAreTaken()
    {
        test::FakeClock clock;
        TargetSettings settings;
        settings.kind = TargetKind::Kubernetes;
        settings.options = {{u"secret"_s, u"shop/token"_s}, {u"kubeconfig"_s, u"/etc/kube/config"_s}};
        QVERIFY(makeTarget(settings, {}, test::targetPorts(clock)));
    }
};

EVERGRANT_TEST(TestTargetFactories)
#include "tst_targetfactories.moc"
