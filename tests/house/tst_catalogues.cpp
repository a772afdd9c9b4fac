// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The catalogues as they are in the programs. Whether they are complete is judged by translations.mjs.

#include "../support/testprogram.h"
#include "core/provider/presettext.h"
#include "core/text/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

QString missedTimes(int number)
{
    return QCoreApplication::translate("Jobs", "The job %1 makes up for %n time(s) that were missed.", nullptr, number);
}

} // namespace

class TestCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void texts_data();
    void texts();
    void englishComesBack();
};

void TestCatalogues::texts_data()
{
    QTest::addColumn<QString>("code");
    for (const Language& language : languages())
        if (language.code != "en"_L1)
            QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestCatalogues::texts()
{
    QFETCH(const QString, code);
    TextLanguage texts(TextLanguage::QtTexts::English);
    texts.use(code);
    QVERIFY(QCoreApplication::translate("evergrant::PreferencesWindow", "Settings") != "Settings"_L1);
    QVERIFY(QCoreApplication::translate("evergrant::cli::Command", "STATE") != "STATE"_L1);
    const QString step = u"Copy the **Application (client) ID**."_s;
    QVERIFY2(presetText(step) != step, "a text of resources/providers/microsoft.json");
    QVERIFY(missedTimes(1).contains(u'%') && missedTimes(1) != missedTimes(5));
    QVERIFY(missedTimes(5).contains(u'5'));
}

void TestCatalogues::englishComesBack()
{
    TextLanguage texts(TextLanguage::QtTexts::English);
    for (const auto& code : {u"fr"_s, u"de"_s, u"en"_s})
        texts.use(code);
    QCOMPARE(QCoreApplication::translate("evergrant::PreferencesWindow", "Settings"), u"Settings"_s);
    QCOMPARE(missedTimes(1).arg(u"nightly"_s), u"The job nightly makes up for 1 time that was missed."_s);
}

EVERGRANT_TEST(TestCatalogues)
#include "tst_catalogues.moc"
