// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "oauth/oauthlog.h"
#include <QTest>

using namespace evergrant;

class TestOauthLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networkAuthIsSilentWhateverTheRulesSay()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        const QLoggingCategory before("qt.networkauth.oauth2");
        QVERIFY(before.isWarningEnabled());
        silenceNetworkAuthLogging();
        silenceNetworkAuthLogging(); // twice is not a loop
        const QLoggingCategory after("qt.networkauth.replyhandler"), other("qt.network.ssl");
        for (const QLoggingCategory* category : {&before, &after}) {
            QVERIFY(!category->isDebugEnabled());
            QVERIFY(!category->isInfoEnabled());
            QVERIFY(!category->isWarningEnabled());
            QVERIFY(!category->isCriticalEnabled());
        }
        QVERIFY(other.isDebugEnabled());
        QLoggingCategory::setFilterRules(QStringLiteral("qt.*.debug=true"));
        QVERIFY(!before.isDebugEnabled());
    }
};

EVERGRANT_TEST(TestOauthLog)
#include "tst_oauthlog.moc"
