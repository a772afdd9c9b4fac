// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/clientcredentials.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

Secret secret(const QByteArray& text)
{
    QByteArray copy(text.constData(), text.size());
    return Secret::take(std::move(copy));
}

ClientCredentials everything()
{
    ClientCredentials credentials(secret("hush"));
    credentials.privateKey = secret("-----BEGIN PRIVATE KEY-----");
    credentials.certificate = "-----BEGIN CERTIFICATE-----";
    credentials.keyId = u"key-1"_s;
    credentials.proxyPassword = secret("proxy");
    return credentials;
}

} // namespace

class TestClientCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainSecretStaysAsItIs();
    void roundTrip();
    void secretThatLooksEncoded();
    void refusesDamage();
    void emptiness();
};

/// Profiles from before there was more than a secret are read as they are.
void TestClientCredentials::plainSecretStaysAsItIs()
{
    QVERIFY(encodeClientCredentials(secret("hush")) == secret("hush"));
    QVERIFY(decodeClientCredentials(secret("hush"))->secret == secret("hush"));
    QVERIFY(decodeClientCredentials(Secret())->isEmpty());
}

void TestClientCredentials::roundTrip()
{
    const auto read = decodeClientCredentials(encodeClientCredentials(everything()));
    QVERIFY(read);
    QVERIFY(*read == everything());
    ClientCredentials onlyPassword;
    onlyPassword.proxyPassword = secret("proxy");
    QVERIFY(*decodeClientCredentials(encodeClientCredentials(onlyPassword)) == onlyPassword);
}

void TestClientCredentials::secretThatLooksEncoded()
{
    const ClientCredentials odd(secret("\xd9\xd9\xf7 hush"));
    QVERIFY(*decodeClientCredentials(encodeClientCredentials(odd)) == odd);
}

void TestClientCredentials::refusesDamage()
{
    const QByteArray whole = encodeClientCredentials(everything()).reveal().toByteArray();
    for (qsizetype size = 3; size < whole.size(); ++size)
        QVERIFY2(!decodeClientCredentials(secret(whole.first(size))), qPrintable(QString::number(size)));
    QCOMPARE(decodeClientCredentials(secret(whole + '\0')).error().code, u"credentials-damaged"_s);
}

void TestClientCredentials::emptiness()
{
    QVERIFY(ClientCredentials().isEmpty());
    QVERIFY(!everything().isEmpty());
    ClientCredentials onlyPassword;
    onlyPassword.proxyPassword = secret("proxy");
    QVERIFY(!onlyPassword.isEmpty());
}

EVERGRANT_TEST(TestClientCredentials)
#include "tst_clientcredentials.moc"
