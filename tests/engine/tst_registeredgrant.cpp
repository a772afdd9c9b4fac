// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/registeredgrant.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestRegisteredGrant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARemovalEndangers_data();
    void whatARemovalEndangers();
    void isCalledByWhatIsKnown();

private:
    static RegisteredGrant grant(const QString& account, const QString& subject)
    {
        RegisteredGrant grant;
        grant.connectionId = QUuid::createUuid();
        grant.connectionName = u"crm"_s;
        grant.origin = u"https://id.acme.example"_s;
        grant.clientId = u"app"_s;
        grant.account = account;
        grant.subject = subject;
        return grant;
    }
};

void TestRegisteredGrant::whatARemovalEndangers_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("otherAccount");
    QTest::addColumn<QString>("otherSubject");
    QTest::addColumn<bool>("endangered");
    QTest::newRow("nothing known") << u""_s << u""_s << u""_s << u""_s << true;
    QTest::newRow("same account") << u"ann"_s << u""_s << u"Ann"_s << u""_s << true;
    QTest::newRow("other account") << u"ann"_s << u""_s << u"bob"_s << u""_s << false;
    QTest::newRow("same subject") << u""_s << u"1"_s << u""_s << u"1"_s << true;
    QTest::newRow("other subject") << u""_s << u"1"_s << u""_s << u"2"_s << false;
    QTest::newRow("one subject only") << u""_s << u"1"_s << u""_s << u""_s << true;
    QTest::newRow("renamed") << u"ann"_s << u"1"_s << u"ann.lee"_s << u"1"_s << true;
    QTest::newRow("account beside subject") << u"ann"_s << u""_s << u""_s << u"2"_s << true;
}

void TestRegisteredGrant::whatARemovalEndangers()
{
    QFETCH(const QString, account);
    QFETCH(const QString, subject);
    QFETCH(const QString, otherAccount);
    QFETCH(const QString, otherSubject);
    const auto removed = grant(account, subject), other = grant(otherAccount, otherSubject);
    QTEST(!endangeredByRemoval(removed, {removed, other}).isEmpty(), "endangered");
}

void TestRegisteredGrant::isCalledByWhatIsKnown()
{
    RegisteredGrant known = grant({}, u"1"_s);
    QCOMPARE(known.label(), u"“crm”"_s);
    known.subjectName = u"ann"_s;
    QCOMPARE(known.label(), u"“crm” (ann)"_s);
}

EVERGRANT_TEST(TestRegisteredGrant)
#include "tst_registeredgrant.moc"
