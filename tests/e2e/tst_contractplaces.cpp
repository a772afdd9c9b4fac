// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Providers where only the consent tells which shop, company or data centre the access is for: everything afterwards
// goes there and nowhere else, and another one is another account. See tst_contracts.

#include "contractfixture.h"
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::e2e;

class TestContractPlaces : public QObject, private ContractFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void quickbooks();
    void quickbooksOtherCompany();
    void quickbooksWithoutCompany();
    void lightspeedRetail();
    void lightspeedRetailOtherStore();
    void lightspeedRetailToken();
    void zoho();
    void zohoOtherDataCentre();
    void zohoCanada();
    void zohoNowhere();
    void salesforce();
    void salesforceOtherOrganization();

private:
    QString place(const QString& label) const;
    /// Somebody signs in to the other account: that is noticed, and the grant that was there goes on.
    void refusesTheOther(const QByteArray& mine, const QByteArray& theirs);
};

void TestContractPlaces::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
}

void TestContractPlaces::init()
{
    station = std::make_unique<Station>();
    wrongIsMeant = false;
}

void TestContractPlaces::cleanup()
{
    if (server && !wrongIsMeant)
        QCOMPARE(server->rejected().join(u"; "_s), QString());
    station.reset();
    server.reset();
}

/// As people see it.
QString TestContractPlaces::place(const QString& label) const
{
    const QJsonArray places = station->view(u"crm"_s)["places"_L1].toArray();
    for (const auto& place : places)
        if (place["label"_L1].toString() == label)
            return place["value"_L1].toString();
    return {};
}

void TestContractPlaces::refusesTheOther(const QByteArray& mine, const QByteArray& theirs)
{
    server->control({{u"account"_s, u"other"_s}});
    const SignIn other = station->authorize(u"crm"_s);
    COMPARE_CODE(other.command, 3);
    QVERIFY2(other.command.err.contains(mine) && other.command.err.contains(theirs), other.command.told());
    COMPARE_CODE(renew(), 0);
    QCOMPARE(lineOf(probe()), mine);
}

void TestContractPlaces::quickbooks()
{
    QVERIFY(signedIn(u"quickbooks"_s));
    QCOMPARE(place(u"Company (realm)"_s), u"9130347957983546"_s);
    QCOMPARE(lineOf(probe()), QByteArray("Hill Bakery"));
    // The refresh token stays the same for a day; then the new one is the only one.
    COMPARE_CODE(renew(), 0);
    QCOMPARE(station->status(u"crm"_s)["grant"_L1]["rotation"_L1].toString(), u"static"_s);
    server->control({{u"advance"_s, 86400}});
    COMPARE_CODE(renew(), 0);
    QCOMPARE(station->status(u"crm"_s)["grant"_L1]["rotation"_L1].toString(), u"rotating"_s);
    station->killWorkers();
    COMPARE_CODE(renew(), 0);
    QCOMPARE(lineOf(probe()), QByteArray("Hill Bakery"));
}

void TestContractPlaces::quickbooksOtherCompany()
{
    QVERIFY(signedIn(u"quickbooks"_s));
    refusesTheOther("Hill Bakery", "Mill Books");
    QCOMPARE(place(u"Company (realm)"_s), u"9130347957983546"_s);
}

/// Nobody is told for which company it is, if nothing was asked for that belongs to one.
void TestContractPlaces::quickbooksWithoutCompany()
{
    QVERIFY(signedIn(u"quickbooks"_s, {u"--scope"_s, u"openid"_s}));
    const Ran probed = probe();
    COMPARE_CODE(probed, 1);
    QVERIFY2(probed.err.contains("did not tell"), probed.told());
    QCOMPARE(server->accepted(u"/companyinfo"_s), 0);
}

void TestContractPlaces::lightspeedRetail()
{
    QVERIFY(signedIn(u"lightspeed-retail-x"_s));
    QCOMPARE(place(u"Store"_s), u"hillbakery"_s);
    QCOMPARE(lineOf(probe()), QByteArray("Hill Bakery"));
    COMPARE_CODE(renew(), 0);
    QCOMPARE(station->status(u"crm"_s)["grant"_L1]["rotation"_L1].toString(), u"rotating"_s);
    station->killWorkers();
    COMPARE_CODE(renew(), 0);
    QCOMPARE(lineOf(probe()), QByteArray("Hill Bakery"));
    QVERIFY(server->accepted(u"/hillbakery.retail.lightspeed.app/api/1.0/token"_s) >= 4);
}

void TestContractPlaces::lightspeedRetailOtherStore()
{
    QVERIFY(signedIn(u"lightspeed-retail-x"_s));
    refusesTheOther("Hill Bakery", "Mill Books");
    QCOMPARE(place(u"Store"_s), u"hillbakery"_s);
    QCOMPARE(server->accepted(u"/millbooks.retail.lightspeed.app/api/1.0/token"_s), 1);
}

/// Nobody signs in, so somebody has to say which store it is.
void TestContractPlaces::lightspeedRetailToken()
{
    QVERIFY(begin(u"lightspeed-retail-x"_s));
    addApp(u"token"_s, {{u"kind"_s, u"personal-token"_s}, {u"token"_s, u"lsxs_pt_0123456789abcdef"_s}});
    const QStringList grant{u"--grant"_s, u"static"_s, u"--set"_s, u"domain_prefix=hillbakery"_s};
    COMPARE_CODE(add(u"lightspeed-retail-x"_s, grant, "lsxs_pt_0123456789abcdef"), 0);
    QCOMPARE(lineOf(probe()), QByteArray("Hill Bakery"));
}

void TestContractPlaces::zoho()
{
    QVERIFY(signedIn(u"zoho"_s));
    QCOMPARE(place(u"Data centre"_s), u"accounts.zoho.eu"_s);
    QCOMPARE(place(u"API address"_s), u"www.zohoapis.eu"_s);
    QCOMPARE(lineOf(probe()), QByteArray("anna@hill-bakery.example"));
    COMPARE_CODE(renew(), 0); // brings no refresh token
    station->killWorkers();
    COMPARE_CODE(renew(), 0);
    QCOMPARE(station->status(u"crm"_s)["grant"_L1]["rotation"_L1].toString(), u"static"_s);
    QCOMPARE(lineOf(probe()), QByteArray("anna@hill-bakery.example"));
    QCOMPARE(server->accepted(u"/accounts.zoho.eu/oauth/v2/token"_s), 3);
    COMPARE_CODE(station->evergrant({u"remove"_s, u"crm"_s, u"--revoke"_s, u"--yes"_s}), 0);
    QCOMPARE(server->accepted(u"/accounts.zoho.eu/oauth/v2/token/revoke"_s), 1);
}

void TestContractPlaces::zohoOtherDataCentre()
{
    QVERIFY(signedIn(u"zoho"_s));
    refusesTheOther("anna@hill-bakery.example", "ben@mill-books.example");
    QCOMPARE(place(u"Data centre"_s), u"accounts.zoho.eu"_s);
    QCOMPARE(server->accepted(u"/accounts.zoho.in/oauth/v2/token"_s), 1);
}

/// The one data centre whose host does not have the form of the others.
void TestContractPlaces::zohoCanada()
{
    QVERIFY(begin(u"zoho"_s));
    COMPARE_CODE(add(u"zoho"_s, {u"--client-id"_s, u"app-1"_s, u"--set"_s, u"region=ca"_s}), 0);
    const QString redirect = station->view(u"crm"_s).value("redirect_uri"_L1).toString();
    addApp(u"app-1"_s, {{u"kind"_s, u"app"_s}, {u"secret"_s, u"s3cret"_s}, {u"redirectUris"_s, QJsonArray{redirect}}});
    server->control({{u"account"_s, u"canada"_s}});
    COMPARE_CODE(station->authorize(u"crm"_s).command, 0);
    QVERIFY(server->accepted(u"/accounts.zohocloud.ca/oauth/v2/auth"_s) >= 1);
    QCOMPARE(place(u"Data centre"_s), u"accounts.zohocloud.ca"_s);
    QCOMPARE(lineOf(probe()), QByteArray("cleo@maple-bikes.example"));
    COMPARE_CODE(renew(), 0);
    QCOMPARE(server->accepted(u"/accounts.zohocloud.ca/oauth/v2/token"_s), 2);
}

/// Whoever sends the browser back chooses the accounts server: a code and a secret go to Zoho's only.
void TestContractPlaces::zohoNowhere()
{
    QVERIFY(signedIn(u"zoho"_s));
    server->control({{u"account"_s, u"elsewhere"_s}});
    const SignIn elsewhere = station->authorize(u"crm"_s);
    COMPARE_CODE(elsewhere.command, 3);
    QVERIFY2(elsewhere.command.err.contains("accounts_server"), elsewhere.command.told());
    QCOMPARE(server->accepted(u"/oauth/v2/token"_s), 1);
    COMPARE_CODE(renew(), 0);
}

void TestContractPlaces::salesforce()
{
    QVERIFY(signedIn(u"salesforce"_s));
    QCOMPARE(place(u"Instance"_s), u"hillbakery.my.salesforce.com"_s);
    QCOMPARE(lineOf(probe()), QByteArray("anna@hill-bakery.example"));
    COMPARE_CODE(renew(), 0);
    server->control({{u"rotation"_s, u"rotating"_s}});
    COMPARE_CODE(renew(), 0);
    station->killWorkers();
    COMPARE_CODE(renew(), 0);
    QCOMPARE(station->status(u"crm"_s)["grant"_L1]["rotation"_L1].toString(), u"rotating"_s);
    QCOMPARE(lineOf(probe()), QByteArray("anna@hill-bakery.example"));
}

void TestContractPlaces::salesforceOtherOrganization()
{
    QVERIFY(signedIn(u"salesforce"_s));
    refusesTheOther("anna@hill-bakery.example", "ben@mill-books.example");
    QCOMPARE(place(u"Instance"_s), u"hillbakery.my.salesforce.com"_s);
}

QTEST_GUILESS_MAIN(TestContractPlaces)
#include "tst_contractplaces.moc"
