// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/connection/connection.h"
#include "core/connection/connectionexport.h"
#include "core/handover/handovernotes.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestHandoverNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checked_data();
    void checked();
    void areNoKeysOfSet();
    void settingsOfSetAreStoredToo();
    void goIntoFilesAndExports();
    void areReadFromBothPlaces();
};

void TestHandoverNotes::checked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char* name, QLatin1StringView key, const QString& value, bool fine) {
        QTest::newRow(name) << QString(key) << value << fine;
    };
    row("a line", handoverkey::notes, u"Ask Petra first."_s, true);
    row("beyond the basic plane", handoverkey::notes, u"Ask Petra \U0001F600"_s, true);
    row("two lines", handoverkey::custodian, u"two\nlines"_s, false);
    row("a control character", handoverkey::purpose, u"a\u001bb"_s, false);
    row("another direction", handoverkey::purpose, u"a\u202eb"_s, false);
    row("half a character", handoverkey::purpose, QString(QChar(0xd83d)), false);
    row("nothing", handoverkey::responsible, {}, false);
    row("long", handoverkey::withoutIt, QString(2048, u'a'), true);
    row("too long", handoverkey::withoutIt, QString(2049, u'a'), false);
    row("days", handoverkey::custodianAfter, u"14"_s, true);
    row("most days", handoverkey::custodianAfter, u"365"_s, true);
    row("too many days", handoverkey::custodianAfter, u"366"_s, false);
    row("no days", handoverkey::custodianAfter, u"0"_s, false);
    row("words for days", handoverkey::custodianAfter, u"a week"_s, false);
}

void TestHandoverNotes::checked()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto checked = checkStoredSetting(key, value);
    QTEST(checked.has_value(), "fine");
    if (checked)
        return;
    QCOMPARE(checked.error().kind, ErrorKind::Usage);
    QVERIFY2(checked.error().message.contains(key), qPrintable(checked.error().message));
}

/// The keys of --set are promised, these and no others.
void TestHandoverNotes::areNoKeysOfSet()
{
    for (const QString& key : handoverKeys()) {
        QVERIFY2(!knownSettings().contains(key), qPrintable(key));
        QVERIFY2(!checkSetting(key, u"1"_s), qPrintable(key));
        QVERIFY2(isStoredSetting(key), qPrintable(key));
    }
}

void TestHandoverNotes::settingsOfSetAreStoredToo()
{
    QVERIFY(isStoredSetting(u"timeout"_s) && checkStoredSetting(u"timeout"_s, u"20"_s));
    QVERIFY(!checkStoredSetting(u"timeout"_s, u"soon"_s));
    QVERIFY(!isStoredSetting(u"weather"_s) && !checkStoredSetting(u"weather"_s, u"fine"_s));
}

/// Apart in connections.json: an older program takes a setting that it does not know for damage, and keeps a field.
void TestHandoverNotes::goIntoFilesAndExports()
{
    Connection crm;
    crm.id = QUuid::createUuid();
    crm.name = u"crm"_s;
    crm.providerId = u"practice"_s;
    crm.settings = {
        {u"timeout"_s, u"20"_s}, {handoverkey::custodian, u"Ann"_s}, {handoverkey::custodianAfter, u"14"_s}};
    const QJsonObject stored = toJson(crm);
    QCOMPARE(stored.value("settings"_L1).toObject(), (QJsonObject{{u"timeout"_s, u"20"_s}}));
    QCOMPARE(stored.value("handover"_L1).toObject().size(), 2);
    const auto read = connectionFromJson(stored);
    QVERIFY(read.has_value());
    QVERIFY(*read == crm);
    const QJsonObject exported = exportedConnection(crm);
    QCOMPARE(exported.value("settings"_L1).toObject(),
             (QJsonObject{
                 {u"timeout"_s, u"20"_s}, {handoverkey::custodian, u"Ann"_s}, {handoverkey::custodianAfter, u"14"_s}}));
    QVERIFY(checkImportedEntry(exported).has_value());
}

void TestHandoverNotes::areReadFromBothPlaces()
{
    QJsonObject stored{{u"id"_s, QUuid::createUuid().toString()},
                       {u"name"_s, u"crm"_s},
                       {u"provider"_s, u"practice"_s},
                       {u"grant"_s, u"code"_s}};
    stored.insert(u"settings"_s, QJsonObject{{u"timeout"_s, u"20"_s}, {handoverkey::purpose, u"Sync"_s}});
    // What only a newer program knows is no damage.
    stored.insert(u"handover"_s, QJsonObject{{u"floor"_s, u"3"_s}, {handoverkey::custodian, u"Ann"_s}});
    const auto read = connectionFromJson(stored);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(withoutNotes(read->settings), (QMap<QString, QString>{{u"timeout"_s, u"20"_s}}));
    QCOMPARE(notesAmong(read->settings),
             (QMap<QString, QString>{{handoverkey::custodian, u"Ann"_s}, {handoverkey::purpose, u"Sync"_s}}));
    stored.insert(u"handover"_s, QJsonObject{{handoverkey::purpose, u"two\nlines"_s}});
    QVERIFY(!connectionFromJson(stored));
}

EVERGRANT_TEST(TestHandoverNotes)
#include "tst_handovernotes.moc"
