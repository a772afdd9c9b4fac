// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "engine/configpool.h"

#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestConfigPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesWhatIsEqual();
};

namespace {

/// Made anew each time, so that nothing is shared by itself.
ClientConfig someConfig(const char* host)
{
    ClientConfig config;
    config.providerId = u"oauth2"_s;
    config.tokenEndpoint = QUrl(u"https://%1/token"_s.arg(QString::fromLatin1(host)));
    config.scopes = QStringList{QString::fromLatin1("read"), QString::fromLatin1("write")};
    config.authorizationParameters.insert(QString::fromLatin1("prompt"), QString::fromLatin1("consent"));
    return config;
}

/// Whether both use the same memory.
bool isShared(const QStringList& one, const QStringList& other)
{
    return one.constData() == other.constData();
}

} // namespace

void TestConfigPool::sharesWhatIsEqual()
{
    ConfigPool pool;
    ClientConfig first = someConfig("a.example");
    ClientConfig second = someConfig("a.example");
    ClientConfig third = someConfig("b.example");
    third.connectionName = u"crm"_s;
    QVERIFY(!isShared(first.scopes, second.scopes));
    for (auto* config : {&first, &second, &third})
        pool.share(*config);
    QVERIFY(isShared(first.scopes, second.scopes) && isShared(first.scopes, third.scopes));
    QVERIFY(first.authorizationParameters.isSharedWith(third.authorizationParameters));
    QCOMPARE(third.tokenEndpoint, QUrl(u"https://b.example/token"_s));
    QCOMPARE(third.connectionName, u"crm"_s);
    QCOMPARE(second.tokenEndpoint, first.tokenEndpoint);
    QVERIFY(second.connectionName.isEmpty());

    ClientConfig other = someConfig("a.example");
    other.providerId = u"openid"_s;
    pool.share(other);
    QVERIFY(!isShared(other.scopes, first.scopes));
}

EVERGRANT_TEST(TestConfigPool)
#include "tst_configpool.moc"
