// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/connectionexport.h"

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;

class TestConnectionExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThereAndBack();
    void leavesOutWhatIsNoSetting();
    void refusesDocuments_data();
    void refusesDocuments();
    void namesTheWrongField_data();
    void namesTheWrongField();
};

static Connection sample()
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = u"crm"_s;
    connection.title = u"Kunden"_s;
    connection.providerId = u"microsoft"_s;
    connection.grantType = GrantType::ClientCredentials;
    connection.clientId = u"app"_s;
    connection.scopes = {u"a"_s, u"b"_s};
    connection.redirectUri = u"http://localhost:4711/callback"_s;
    connection.settings = {{u"tenant"_s, u"example"_s}};
    connection.paused = true;
    connection.pausedUntil = QDateTime(QDate(2026, 9, 4), QTime(8, 0), utcZone);
    return connection;
}

void TestConnectionExport::goesThereAndBack()
{
    const QJsonObject exported = exportedConnection(sample());
    const QByteArray bytes = QJsonDocument(exportedDocument({{exported}, {}, {}})).toJson();
    const auto document = importedDocument(bytes);
    QVERIFY(document);
    QCOMPARE(document->connections, QJsonArray{exported});
    QVERIFY(checkImportedEntry(exported));
    QJsonObject whole = toJson(sample());
    for (const auto& key : exported.keys())
        QCOMPARE(exported.value(key), whole.value(key));
}

void TestConnectionExport::leavesOutWhatIsNoSetting()
{
    QCOMPARE(exportedConnection(sample()).keys(),
             (QStringList{u"client_id"_s, u"grant"_s, u"name"_s, u"provider"_s, u"redirect_uri"_s, u"scopes"_s,
                          u"settings"_s, u"title"_s}));
    Connection bare;
    bare.name = u"crm"_s;
    bare.providerId = u"google"_s;
    QCOMPARE(exportedConnection(bare).keys(), (QStringList{u"grant"_s, u"name"_s, u"provider"_s}));
}

void TestConnectionExport::refusesDocuments_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("hint");
    QTest::newRow("syntax") << QByteArray("{\n\"schema\" 1}") << u"import-unreadable"_s << u"line 2"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"import-unreadable"_s << u"schema"_s;
    QTest::newRow("empty") << QByteArray() << u"import-unreadable"_s << u"line 1"_s;
    QTest::newRow("no connections") << QByteArray(R"({"schema":1})") << u"import-unreadable"_s << u"connections"_s;
    QTest::newRow("newer") << QByteArray(R"({"schema":2,"connections":[]})") << u"import-newer"_s << u"schema 2"_s;
}

void TestConnectionExport::refusesDocuments()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QString, code);
    QFETCH(const QString, hint);
    const auto entries = importedDocument(document);
    QVERIFY(!entries);
    QCOMPARE(entries.error().code, code);
    QVERIFY2(entries.error().message.contains(hint), qPrintable(entries.error().message));
}

void TestConnectionExport::namesTheWrongField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("name") << u"name"_s << QJsonValue(u"No Name"_s);
    QTest::newRow("no name") << u"name"_s << QJsonValue();
    QTest::newRow("no provider") << u"provider"_s << QJsonValue(QString());
    QTest::newRow("grant") << u"grant"_s << QJsonValue(u"magic"_s);
    QTest::newRow("scopes") << u"scopes"_s << QJsonValue(u"a b"_s);
    QTest::newRow("settings") << u"settings"_s << QJsonValue(QJsonObject{{u"colour"_s, u"red"_s}});
    QTest::newRow("not known") << u"client_secret"_s << QJsonValue(u"hush"_s);
    QTest::newRow("no setting") << u"id"_s << QJsonValue(u"1"_s);
}

void TestConnectionExport::namesTheWrongField()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QJsonObject entry = exportedConnection(sample());
    QVERIFY(checkImportedEntry(entry));
    entry.insert(field, value);
    const auto checked = checkImportedEntry(entry);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Usage);
    QVERIFY2(checked.error().message.contains(field), qPrintable(checked.error().message));
}

EVERGRANT_TEST(TestConnectionExport)
#include "tst_connectionexport.moc"
