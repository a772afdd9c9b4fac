// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/connection/clientidcheck.h"
#include "desktop/details/factwords.h"
#include "desktop/wizard/scriptname.h"
#include "desktop/wizard/searchkeywords.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class WizardWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servicesByWhatPeopleCallThem_data();
    void servicesByWhatPeopleCallThem();
    void doubtfulClientIds_data();
    void doubtfulClientIds();
    void namesForScripts_data();
    void namesForScripts();
    void facts();
};

void WizardWordsTest::servicesByWhatPeopleCallThem_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("providers");
    QTest::newRow("newsletter") << u"newsletter"_s << QStringList{u"constant-contact"_s, u"mailchimp"_s};
    QTest::newRow("accounting") << u"accounting"_s << QStringList{u"quickbooks"_s, u"xero"_s};
    QTest::newRow("shop") << u"web shop"_s << QStringList{u"shopify"_s, u"lightspeed-ecom"_s};
    QTest::newRow("calendar") << u"calendar"_s << QStringList{u"google"_s, u"microsoft"_s};
}

void WizardWordsTest::servicesByWhatPeopleCallThem()
{
    QFETCH(const QString, word);
    QFETCH(const QStringList, providers);
    for (const QString& id : providers)
        QVERIFY2(SearchKeywords::of(id).contains(word), qPrintable(id));
    QVERIFY(!SearchKeywords::of(u"github"_s).contains(word));
    QVERIFY(SearchKeywords::of(u"nobody-knows"_s).isEmpty());
}

void WizardWordsTest::doubtfulClientIds_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("doubtful");
    QTest::newRow("any form") << u"oauth2"_s << u"my.app~1"_s << false;
    QTest::newRow("space") << u"oauth2"_s << u"my app"_s << true;
    QTest::newRow("address") << u"oauth2"_s << u"https://id.example/"_s << true;
    QTest::newRow("mail") << u"xero"_s << u"me@example.com"_s << true;
    QTest::newRow("the secret") << u"xero"_s << u"s3cret"_s << true;
    QTest::newRow("google") << u"google"_s << u"123-abc.apps.googleusercontent.com"_s << false;
    QTest::newRow("google, number only") << u"google"_s << u"1234567890"_s << true;
    QTest::newRow("microsoft") << u"microsoft"_s << u"12345678-90ab-cdef-1234-567890abcdef"_s << false;
    QTest::newRow("microsoft, name") << u"microsoft"_s << u"Contact sync"_s << true;
    QTest::newRow("microsoft, secret's value") << u"microsoft"_s << u"abc8Q~xyz"_s << true;
    QTest::newRow("none") << u"google"_s << QString() << false;
}

void WizardWordsTest::doubtfulClientIds()
{
    QFETCH(const QString, provider);
    QFETCH(const QString, id);
    QFETCH(const bool, doubtful);
    QCOMPARE(!ClientIdCheck::warning(provider, id, u"s3cret"_s).isEmpty(), doubtful);
}

void WizardWordsTest::namesForScripts_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("words") << u"Hotel Adler"_s << u"hotel-adler"_s;
    QTest::newRow("accents") << u"Hôtel Süd (Straße 3)"_s << u"hotel-sud-strasse-3"_s;
    QTest::newRow("edges") << u" - CRM! "_s << u"crm"_s;
    QTest::newRow("other letters") << u"会社"_s << QString();
    QTest::newRow("long") << u"a"_s.repeated(100) << u"a"_s.repeated(48);
}

void WizardWordsTest::namesForScripts()
{
    QFETCH(const QString, title);
    QTEST(scriptNameFor(title), "name");
}

void WizardWordsTest::facts()
{
    QCOMPARE(FactWords::of({u"/errors/2"_s, u"/errors/3"_s, u"/by_grant/static/probe/url"_s, u""_s, u"/of_mine"_s}),
             (QStringList{u"what error messages mean"_s, u"the call that checks an access"_s, u"everything else"_s,
                          u"of mine"_s}));
}

EVERGRANT_TEST(WizardWordsTest)
#include "tst_wizardwords.moc"
