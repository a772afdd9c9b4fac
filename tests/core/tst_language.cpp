// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/provider/presettext.h"
#include "core/text/datetext.h"
#include "core/text/language.h"

#include <QLocale>
#include <QTest>
#include <array>

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
#ifdef Q_OS_LINUX
    void theEnvironment_data();
    void theEnvironment();
#endif
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
    QTest::newRow("with a character set") << QStringList{u"de.UTF-8"_s} << u"de"_s;
    QTest::newRow("with a variant") << QStringList{u"es@modern"_s} << u"es"_s;
    QTest::newRow("POSIX before others") << QStringList{u"POSIX"_s, u"de"_s} << u"en"_s;
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

#ifdef Q_OS_LINUX
void TestLanguage::theEnvironment_data()
{
    QTest::addColumn<QByteArray>("all");
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<QByteArray>("lang");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* all, const char* messages, const char* lang, const char* language,
                        const QString& code) {
        QTest::newRow(name) << QByteArray(all) << QByteArray(messages) << QByteArray(lang) << QByteArray(language)
                            << code;
    };
    row("nothing", "", "", "", "", u"en"_s);
    row("a list without a locale", "", "", "", "de", u"en"_s);
    row("a script's C", "C", "", "de_DE.UTF-8", "de", u"en"_s);
    row("C with a character set", "C.UTF-8", "", "de_DE.UTF-8", "de:fr", u"en"_s);
    row("POSIX", "", "POSIX", "de_DE.UTF-8", "de", u"en"_s);
    row("C in LANG", "", "", "C", "es", u"en"_s);
    row("the first decides", "fr_FR.UTF-8", "es_ES", "de_DE.UTF-8", "", u"fr"_s);
    row("messages before the rest", "", "es_ES", "de_DE.UTF-8", "", u"es"_s);
    row("LANG", "", "", "de_AT@euro", "", u"de"_s);
    row("the list goes before", "", "", "de_DE.UTF-8", "fr", u"fr"_s);
    row("the list has none of ours", "", "", "de_DE.UTF-8", "ja::it", u"de"_s);
    row("the list's second", "", "", "de_DE.UTF-8", "ja:es_MX", u"es"_s);
    row("none of ours", "", "", "cs_CZ.UTF-8", "", u"en"_s);
}

void TestLanguage::theEnvironment()
{
    QFETCH(const QByteArray, all);
    QFETCH(const QByteArray, messages);
    QFETCH(const QByteArray, lang);
    QFETCH(const QByteArray, language);
    const std::array<std::pair<const char*, QByteArray>, 4> wanted{
        {{"LC_ALL", all}, {"LC_MESSAGES", messages}, {"LANG", lang}, {"LANGUAGE", language}}};
    std::array<QByteArray, wanted.size()> before;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        before[i] = qgetenv(wanted[i].first);
        qputenv(wanted[i].first, wanted[i].second);
    }
    const QString code = systemLanguage();
    for (std::size_t i = 0; i < wanted.size(); ++i)
        qputenv(wanted[i].first, before[i]);
    QTEST(code, "code");
}
#endif

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
