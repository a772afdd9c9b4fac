// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts of the command line are asked for where the catalogues have them.

#include "../support/askedtexts.h"
#include "../support/testprogram.h"
#include "api/messages/providerexample.h"
#include "cli/commands.h"
#include "cli/settinghelp.h"
#include "core/connection/connection.h"
#include "station.h"

#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestCliTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndRefusals();
    void helpIsTranslated();
};

void TestCliTexts::helpAndRefusals()
{
    const AskedTexts texts;
    for (const cli::CommandEntry& entry : cli::allCommands()) {
        const QString name = QString::fromLatin1(entry.name);
        for (const auto& words : {QStringList{name, u"--help"_s}, {name}, {name, u"--no-such-option"_s}}) {
            Station station;
            station.run(words);
        }
    }
    for (const QString& key : knownSettings()) {
        QVERIFY(!cli::settingMeaning(key).isEmpty());
        QVERIFY(checkSetting(key, api::exampleSetting(key)));
    }
    QVERIFY(texts.count() > 300);
    QCOMPARE(texts.unknown(), QStringList());
}

void TestCliTexts::helpIsTranslated()
{
    const PseudoTexts texts;
    Station station;
    QCOMPARE(station.run({u"token"_s, u"--help"_s}), 0);
    const QString help = QString::fromUtf8(station.console.out);
    QVERIFY(help.contains(QChar(0x05d0)));
    QVERIFY2(!help.contains(u"\nOptions:"_s) && !help.contains(u"\nUsage:"_s), "nor is it mixed with words of CLI11");
    QVERIFY2(help.contains(u"--min-valid"_s), "what is typed stays");
}

EVERGRANT_TEST(TestCliTexts)
#include "tst_cli_texts.moc"
