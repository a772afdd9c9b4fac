// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alerttext.h"

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include <QJsonArray>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = AlertMessage::Kind;

const QDateTime now(QDate(2026, 9, 3), QTime(12, 0), utcZone);
const QUuid shop = QUuid::createUuidV5(QUuid(), u"shop"_s), crm = QUuid::createUuidV5(QUuid(), u"crm"_s);

SignInLink link()
{
    return {u"https://login.example/device?user_code=AB-CD"_s, u"AB-CD"_s, now.addSecs(900), u"ann@example.org"_s};
}

AlertMessage about(Kind kind, const QList<IncidentClass>& kinds)
{
    AlertMessage message{kind, {}, {}, now};
    for (const IncidentClass one : kinds)
        message.incidents << Incident{shop, one, {}};
    return message;
}

} // namespace

class TestSignInLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesAlong();
    void onlyWhereASignInHelps_data();
    void onlyWhereASignInHelps();
    void threeADay();
    void survivesARestart();
};

void TestSignInLink::goesAlong()
{
    const AlertText text = withLink({u"Subject"_s, u"Body.\n"_s, u"Brief"_s}, link(), now);
    QCOMPARE(text.body, u"Body.\n\n"
                        "Or sign in from wherever you are. This address works until %1:\n\n"
                        "https://login.example/device?user_code=AB-CD\n\n"
                        "If you are asked for a code, it is AB-CD.\n\n"
                        "Only a sign-in for “ann@example.org” is accepted.\n"_s.arg(clockText(now.addSecs(900), now)));
    QCOMPARE(text.subject, u"Subject"_s);
    QCOMPARE(text.brief, u"Brief"_s);
    SignInLink evil = link();
    evil.account = u"ann\nBcc: eve"_s;
    QVERIFY(withLink({}, evil, now).body.endsWith(u"for “ann Bcc: eve” is accepted.\n"_s));
}

void TestSignInLink::onlyWhereASignInHelps_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QList<IncidentClass>>("kinds");
    QTest::addColumn<bool>("helps");
    QTest::newRow("problem") << Kind::Problem << QList{IncidentClass::SignInNeeded} << true;
    QTest::newRow("reminder") << Kind::Reminder << QList{IncidentClass::SignInNeeded} << true;
    QTest::newRow("over") << Kind::AllClear << QList{IncidentClass::SignInNeeded} << false;
    QTest::newRow("settings") << Kind::Problem << QList{IncidentClass::SettingsWrong} << false;
    QTest::newRow("several") << Kind::Problem << QList<IncidentClass>(4, IncidentClass::SignInNeeded) << false;
    QTest::newRow("nothing") << Kind::LastToday << QList<IncidentClass>() << false;
}

void TestSignInLink::onlyWhereASignInHelps()
{
    QFETCH(const Kind, kind);
    QFETCH(const QList<IncidentClass>, kinds);
    QFETCH(const bool, helps);
    const auto connection = linkableConnection(about(kind, kinds));
    QCOMPARE(connection.has_value(), helps);
    if (helps)
        QCOMPARE(*connection, shop);
}

void TestSignInLink::threeADay()
{
    SignInLinkCount count;
    for (qint64 i = 0; i < 3; ++i) {
        QVERIFY(count.mayBeMade(shop, now));
        count.note(shop, now.addSecs(i * 3600));
    }
    QVERIFY(!count.mayBeMade(shop, now.addSecs(3 * 3600)));
    QVERIFY(!count.mayBeMade(shop, now.addSecs(-86400))); // a clock that was set back
    QVERIFY(count.mayBeMade(crm, now.addSecs(3 * 3600)));
    QVERIFY(!count.mayBeMade(shop, now.addSecs(86400 - 1)));
    QVERIFY(count.mayBeMade(shop, now.addSecs(86400)));
}

void TestSignInLink::survivesARestart()
{
    SignInLinkCount count;
    for (int i = 0; i < 3; ++i)
        count.note(shop, now);
    QVERIFY(!SignInLinkCount::fromJson(count.toJson()).mayBeMade(shop, now));
    count.note(crm, now.addDays(2)); // what is old is forgotten
    QCOMPARE(count.toJson().size(), 1);
    const QJsonObject wrong{{u"x"_s, QJsonArray{1}}, {shop.toString(QUuid::WithoutBraces), u"y"_s}};
    QVERIFY(SignInLinkCount::fromJson(wrong).mayBeMade(shop, now));
}

EVERGRANT_TEST(TestSignInLink)
#include "tst_signinlink.moc"
