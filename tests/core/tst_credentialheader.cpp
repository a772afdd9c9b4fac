// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/credentialheader.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestCredentialHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
};

void TestCredentialHeader::values_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("formName");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("bearer") << u"Bearer"_s << QString() << QString() << QByteArray("Bearer t-1");
    QTest::newRow("a scheme of its own") << u"Zoho-oauthtoken"_s << QString() << QString()
                                         << QByteArray("Zoho-oauthtoken t-1");
    QTest::newRow("bare") << QString() << QString() << QString() << QByteArray("t-1");
    QTest::newRow("basic, client id") << u"Basic"_s << QString() << QString()
                                      << "Basic " + QByteArray("app:t-1").toBase64();
    QTest::newRow("basic, the form's name")
        << u"Basic"_s << u"any"_s << QString() << "Basic " + QByteArray("any:t-1").toBase64();
    QTest::newRow("basic, the connection's name comes first")
        << u"basic"_s << u"any"_s << u"ann"_s << "basic " + QByteArray("ann:t-1").toBase64();
}

void TestCredentialHeader::values()
{
    QFETCH(QString, scheme);
    QFETCH(QString, formName);
    QFETCH(QString, setting);
    ClientConfig config;
    config.clientId = u"app"_s;
    config.username = setting;
    const HeaderForm form{u"Authorization"_s, scheme, formName};
    QTEST(credentialHeader(config, form, Secret::take(QByteArray("t-1"))).reveal().toByteArray(), "value");
}

EVERGRANT_TEST(TestCredentialHeader)
#include "tst_credentialheader.moc"
