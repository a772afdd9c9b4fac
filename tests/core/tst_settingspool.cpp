// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/connection/settingspool.h"

#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestSettingsPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesSettings();
    void sharesTextsOfGrants();
    void sharesTextsOfAWord();
};

namespace {

// Made anew each time, so that nothing is shared by itself.

QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

Connection someConnection(const char* tenant)
{
    Connection connection;
    connection.providerId = text("oauth2");
    connection.name = text(tenant);
    connection.clientId = text("client");
    connection.scopes = QStringList{text("read")};
    connection.settings.insert(text("tenant"), text(tenant));
    return connection;
}

Grant someGrant(const char* account, const char* issuer)
{
    Grant grant;
    grant.info.account = text(account);
    grant.info.issuedBy = text(issuer);
    grant.info.authorizedBy = text("anna");
    grant.tokens.tokenType = text("Bearer");
    return grant;
}

bool isShared(const QString& one, const QString& other)
{
    return one.constData() == other.constData();
}

} // namespace

void TestSettingsPool::sharesSettings()
{
    SettingsPool pool;
    const Connection unshared = someConnection("b");
    Connection first = someConnection("a"), second = someConnection("a"), third = unshared;
    QVERIFY(!isShared(first.clientId, second.clientId));
    for (auto* connection : {&first, &second, &third})
        pool.share(*connection);
    QVERIFY(first.settings.isSharedWith(second.settings));
    QVERIFY(isShared(first.clientId, second.clientId) && isShared(first.clientId, third.clientId));
    QCOMPARE(first.scopes.constData(), third.scopes.constData());
    QCOMPARE(third, someConnection("b"));
    QCOMPARE(first, second);

    Connection other = someConnection("a");
    other.providerId = u"openid"_s;
    pool.share(other);
    QVERIFY(!isShared(other.clientId, first.clientId));
}

void TestSettingsPool::sharesTextsOfGrants()
{
    SettingsPool pool;
    Grant first = someGrant("x", "https://a.example:443"), second = someGrant("y", "https://a.example:443"),
          third = someGrant("z", "https://b.example:443");
    for (auto* grant : {&first, &second, &third})
        pool.share(*grant);
    QVERIFY(isShared(first.info.issuedBy, second.info.issuedBy));
    QVERIFY(isShared(first.info.authorizedBy, second.info.authorizedBy));
    QVERIFY(isShared(first.tokens.tokenType, second.tokens.tokenType));
    QCOMPARE(second.info.account, u"y"_s);
    QCOMPARE(third.info.issuedBy, u"https://b.example:443"_s);
    QCOMPARE(third.tokens.tokenType, u"Bearer"_s);
}

void TestSettingsPool::sharesTextsOfAWord()
{
    SettingsPool pool;
    QString works = text("works"), sentence = text("It works."), fails = text("refused"), why = text("It works.");
    pool.share(works, sentence);
    pool.share(fails, why);
    QVERIFY(!isShared(sentence, why)); // of another word
    QString sameWord = text("works"), same = text("It works.");
    pool.share(sameWord, same);
    QVERIFY(isShared(sameWord, works) && isShared(same, sentence));
    QString otherWord = text("works"), other = text("It works for ann.");
    pool.share(otherWord, other);
    QCOMPARE(other, u"It works for ann."_s);
    QVERIFY(isShared(otherWord, works));
}

EVERGRANT_TEST(TestSettingsPool)
#include "tst_settingspool.moc"
