// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the providers say when something is wrong, and what people are told then: see tst_contracts.

#include "contractfixture.h"
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::e2e;

class TestContractErrors : public QObject, private ContractFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void errors_data();
    void errors();
    void probeErrors_data();
    void probeErrors();
};

void TestContractErrors::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
}

void TestContractErrors::init()
{
    station = std::make_unique<Station>();
}

void TestContractErrors::cleanup()
{
    if (server)
        QCOMPARE(server->rejected().join(u"; "_s), QString());
    station.reset();
    server.reset();
}

void TestContractErrors::errors_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString& provider, const char* error, int code, const QString& state,
                        const QString& words) {
        QTest::newRow(error) << provider << QString::fromLatin1(error) << code << state << words;
    };
    const auto cc = u"constant-contact"_s, ms = u"microsoft"_s, google = u"google"_s;
    const auto books = u"quickbooks"_s, retail = u"lightspeed-retail-x"_s, zoho = u"zoho"_s, sales = u"salesforce"_s;
    const auto again = u"needs-authorization"_s, wrong = u"misconfigured"_s, later = u"degraded"_s;
    row(cc, "cc-invalid-grant", 3, again, u"180 days"_s);
    row(cc, "cc-invalid-client", 3, wrong, u"secret"_s);
    row(cc, "cc-throttled", 4, later, {});
    row(cc, "cc-quota", 4, later, u"midnight UTC"_s);
    row(cc, "cc-500", 4, later, {});
    row(cc, "cc-503", 4, later, {});
    row(ms, "ms-700082", 3, again, u"90 days"_s);
    row(ms, "ms-50173", 3, again, u"password"_s);
    row(ms, "ms-50076", 3, again, u"sign in"_s);
    row(ms, "ms-50076-invalid-grant", 3, again, u"sign in"_s);
    row(ms, "ms-53003", 3, wrong, u"Conditional Access policy"_s);
    row(ms, "ms-65001", 3, again, u"agreed"_s);
    row(ms, "ms-7000215", 3, wrong, u"secret is wrong"_s);
    row(ms, "ms-7000222", 3, wrong, u"has expired"_s);
    row(ms, "ms-700016", 3, wrong, u"tenant"_s);
    row(ms, "ms-temporarily-unavailable", 4, later, {});
    row(ms, "ms-50196", 4, later, {});
    row(google, "google-invalid-grant", 3, again, u"six months"_s);
    row(google, "google-invalid-rapt", 3, again, u"sign in again"_s);
    row(google, "google-admin-policy", 3, wrong, u"does not allow"_s);
    row(google, "google-deleted-client", 3, wrong, u"deleted"_s);
    row(google, "google-internal-failure", 4, later, {});
    row(google, "google-503", 4, later, {});
    row(books, "qb-invalid-grant", 3, again, u"100 days"_s);
    row(books, "qb-invalid-client", 3, wrong, u"development and production"_s);
    row(books, "qb-500", 4, u"at-risk"_s, {}); // another try might end the grant
    row(retail, "lx-invalid-grant", 3, again, {});
    row(retail, "lx-invalid-client", 3, wrong, {});
    row(retail, "lx-token-429", 4, later, {});
    row(zoho, "zoho-invalid-code", 3, again, u"newest twenty"_s); // with status 200, all three
    row(zoho, "zoho-invalid-client", 3, wrong, u"region"_s);
    row(zoho, "zoho-invalid-client-secret", 3, wrong, u"another region"_s);
    row(zoho, "zoho-access-denied", 4, later, {});
    row(sales, "sf-invalid-grant", 3, again, u"not used for too long"_s);
    row(sales, "sf-inactive-user", 3, again, u"deactivated"_s);
    row(sales, "sf-busy", 4, later, {});
    row(sales, "sf-invalid-client-id", 3, wrong, u"consumer key"_s);
}

void TestContractErrors::errors()
{
    QFETCH(QString, provider);
    QFETCH(QString, error);
    QFETCH(int, code);
    QFETCH(QString, state);
    QFETCH(QString, words);
    QVERIFY(signedIn(provider));
    // A refusal is looked at twice before anybody is called, and where earlier refresh tokens stay valid the one before
    // is tried.
    QJsonArray refusals{error, error};
    if (provider == "microsoft"_L1)
        refusals << error;
    server->control({{u"next"_s, refusals}});
    Ran renewed = renew();
    for (int looks = 1; looks < refusals.size() && code == 3 && station->state(u"crm"_s) != state; ++looks)
        renewed = renew();
    COMPARE_CODE(renewed, code);
    const auto status = station->status(u"crm"_s);
    QCOMPARE(status["state"_L1].toString(), state);
    QVERIFY2(status["last_error"_L1]["message"_L1].toString().contains(words, Qt::CaseInsensitive),
             qPrintable(status["last_error"_L1]["message"_L1].toString()));
    // What is in hand still works.
    COMPARE_CODE(station->evergrant({u"token"_s, u"crm"_s}), 0);
}

void TestContractErrors::probeErrors_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("code");
    const auto row = [](const QString& provider, const char* error, int code) {
        QTest::newRow(error) << provider << QString::fromLatin1(error) << code;
    };
    row(u"constant-contact"_s, "cc-unauthorized", 0); // renewed, and fine then
    row(u"constant-contact"_s, "cc-forbidden", 3);
    row(u"constant-contact"_s, "gateway-403", 3);
    row(u"microsoft"_s, "ms-graph-401", 0);
    row(u"microsoft"_s, "ms-graph-403", 3);
    row(u"microsoft"_s, "ms-graph-429", 4);
    row(u"google"_s, "google-api-401", 0);
    row(u"google"_s, "google-api-403", 3);
    row(u"google"_s, "google-api-429", 4);
    row(u"mailchimp"_s, "mc-429-no-body", 4);
    row(u"mailchimp"_s, "mc-500", 4);
    row(u"mailchimp"_s, "mc-invalid-token", 3);
    row(u"quickbooks"_s, "qb-429", 4);
    row(u"lightspeed-retail-x"_s, "lx-401", 0);
    row(u"lightspeed-retail-x"_s, "lx-403", 3);
    row(u"lightspeed-retail-x"_s, "lx-429", 4);
    row(u"zoho"_s, "zoho-429", 4);
    row(u"salesforce"_s, "sf-api-500", 4);
}

void TestContractErrors::probeErrors()
{
    QFETCH(QString, provider);
    QFETCH(QString, error);
    QFETCH(int, code);
    QVERIFY(signedIn(provider));
    // What cannot be renewed is checked by itself after the sign-in; that is over once this one is.
    COMPARE_CODE(probe(), 0);
    server->control({{u"nextApi"_s, error}});
    COMPARE_CODE(probe(), code);
    QVERIFY(station->isUsable(u"crm"_s));
}

QTEST_GUILESS_MAIN(TestContractErrors)
#include "tst_contracterrors.moc"
