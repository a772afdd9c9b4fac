// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/provider/presettext.h"
#include "core/text/datetext.h"
#include "core/text/language.h"

#include <QLocale>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void chosenFromWhatIsWanted_data();
    void chosenFromWhatIsWanted();
    void theFormsOfDatesFollow();
    void anUnknownOneIsTheSystems();
    void days_data();
    void days();
    void textsOfPresets();
};

void TestLanguage::chosenFromWhatIsWanted_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QStringList() << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("a country of its own") << QStringList{u"de-AT"_s, u"de-Latn-AT"_s} << u"de"_s;
    QTest::newRow("as in LANG") << QStringList{u"fr_CA"_s} << u"fr"_s;
    QTest::newRow("the second") << QStringList{u"it"_s, u"it-IT"_s, u"es"_s, u"de"_s} << u"es"_s;
    QTest::newRow("English before others") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
    QTest::newRow("none of ours") << QStringList{u"ja"_s, u"it"_s} << u"en"_s;
    QTest::newRow("begins alike") << QStringList{u"den"_s} << u"en"_s;
}

void TestLanguage::chosenFromWhatIsWanted()
{
    QFETCH(const QStringList, wanted);
    QTEST(languageFrom(wanted), "code");
}

void TestLanguage::theFormsOfDatesFollow()
{
    TextLanguage texts(TextLanguage::QtTexts::English);
    for (const Language& language : languages()) {
        texts.use(language.code);
        QCOMPARE(texts.code(), language.code);
        QCOMPARE(languageOfTexts(), language.code);
        QVERIFY(!language.name.isEmpty());
    }
}

void TestLanguage::anUnknownOneIsTheSystems()
{
    TextLanguage texts(TextLanguage::QtTexts::Translated);
    for (const auto& code : {u""_s, u"tlh"_s}) {
        texts.use(u"de"_s);
        texts.use(code);
        QCOMPARE(texts.code(), systemLanguage());
    }
}

void TestLanguage::days_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("dayOfYear");
    QTest::newRow("C") << QLocale::c() << u"3 May 2027"_s << u"3 May"_s;
    QTest::newRow("British") << QLocale(u"en_GB"_s) << u"3 May 2027"_s << u"3 May"_s;
    QTest::newRow("American") << QLocale(u"en_US"_s) << u"May 3, 2027"_s << u"May 3"_s;
    QTest::newRow("German") << QLocale(u"de"_s) << u"3. Mai 2027"_s << u"3. Mai"_s;
    QTest::newRow("French") << QLocale(u"fr"_s) << u"3 mai 2027"_s << u"3 mai"_s;
    QTest::newRow("Spanish") << QLocale(u"es"_s) << u"3 de may de 2027"_s << u"3 de may"_s;
}

void TestLanguage::days()
{
    QFETCH(const QLocale, locale);
    QTEST(dateText(QDate(2027, 5, 3), locale), "day");
    QTEST(dayOfYearText(QDate(2027, 5, 3), locale), "dayOfYear");
}

/// The one that a catalogue has would be another text; what it has not stays.
void TestLanguage::textsOfPresets()
{
    const QString own = u"Unser Büro, 3. Stock: **Anna** fragen."_s;
    QCOMPARE(presetText(own), own);
    QCOMPARE(presetText({}), QString());
    QCOMPARE(presetTexts({own, own}), QStringList(2, own));
}

EVERGRANT_TEST(TestLanguage)
#include "tst_language.moc"
