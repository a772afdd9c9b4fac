// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evergrant export and import: what is printed, and what becomes of each entry.

#include "station.h"

#include "../support/testprogram.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exports();
    void exportOfAnUnknownName();
    void importsAll();
    void skipsWhatExists();
    void importsNothingWhereOneIsWrong();
    void importsNothingOfAWrongFile_data();
    void importsNothingOfAWrongFile();
    void importsNothingWithAnOlderWorker();
    void saysHowFarItCame();
    void keepsSomeOnTheirWay();
    void showsProgressOnATerminal();

private:
    static QJsonObject entry(const QString& name)
    {
        return {{u"name"_s, name}, {u"provider"_s, u"google"_s}, {u"client_id"_s, u"app"_s}};
    }
    QString file(const QByteArray& content);
    QString fileOf(const QStringList& names);
    int import(const QString& path) { return m_station->run({u"import"_s, path}); }
    QStringList added() const;

    std::unique_ptr<Station> m_station;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImport::init()
{
    m_station = std::make_unique<Station>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_station->worker.script(u"check-add"_s, QJsonObject());
    m_station->worker.script(u"add"_s, QJsonObject());
}

QString TestImport::file(const QByteArray& content)
{
    const QString path = m_folder->filePath(u"settings.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return path;
}

QString TestImport::fileOf(const QStringList& names)
{
    QJsonArray entries;
    for (const auto& name : names)
        entries << entry(name);
    return file(QJsonDocument(QJsonObject{{u"schema"_s, 1}, {u"connections"_s, entries}}).toJson());
}

QStringList TestImport::added() const
{
    QStringList names;
    for (const auto& [method, params] : m_station->worker.requests)
        if (method == "add"_L1)
            names << params.value(u"name"_s).toString();
    return names;
}

void TestImport::exports()
{
    m_station->worker.script(u"export"_s, {{u"connections"_s, QJsonArray{entry(u"crm"_s), entry(u"shop"_s)}}});
    m_station->worker.script(u"export-dependents"_s, {{u"dependents"_s, QJsonArray()}});
    QCOMPARE(m_station->run({u"export"_s, u"crm"_s, u"shop"_s}), 0);
    QCOMPARE(m_station->worker.requests.first().second.value(u"names"_s).toArray(), (QJsonArray{u"crm"_s, u"shop"_s}));
    QVERIFY(m_station->console.out.count('\n') > 10); // for people, too
    QCOMPARE(import(file(m_station->console.out)), 0);
    QCOMPARE(added(), (QStringList{u"crm"_s, u"shop"_s}));
}

void TestImport::exportOfAnUnknownName()
{
    m_station->worker.script(u"export"_s, Error{ErrorKind::NoSuchConnection, u"no-such-connection"_s, u"No."_s});
    QCOMPARE(m_station->run({u"export"_s, u"crm"_s}), 6);
    QVERIFY(m_station->console.out.isEmpty());
}

void TestImport::importsAll()
{
    QCOMPARE(import(fileOf({u"one"_s, u"two"_s, u"three"_s})), 0);
    QCOMPARE(m_station->worker.methods(),
             (QStringList{u"check-add"_s, u"check-add"_s, u"check-add"_s, u"add"_s, u"add"_s, u"add"_s}));
    QJsonObject expected = entry(u"one"_s);
    expected.insert(u"without_secrets"_s, true);
    QCOMPARE(m_station->worker.requests.at(3).second, expected);
    QVERIFY(m_station->console.err.contains("Imported 3"));
    QVERIFY(m_station->console.out.isEmpty());
}

void TestImport::skipsWhatExists()
{
    const auto taken = [](const QJsonObject& params) -> Result<QJsonObject> {
        if (params.value(u"name"_s) == "two"_L1)
            return fail(ErrorKind::Usage, u"name-taken"_s, u"name: it exists."_s);
        return QJsonObject();
    };
    m_station->worker.script(u"check-add"_s, taken);
    QCOMPARE(import(fileOf({u"one"_s, u"two"_s, u"three"_s})), 1);
    QCOMPARE(added(), (QStringList{u"one"_s, u"three"_s}));
    QVERIFY(m_station->console.err.contains("Skipped two"));
    QVERIFY(m_station->console.err.contains("Imported 2"));
    // Added by somebody else between the two looks.
    m_station->worker.script(u"check-add"_s, QJsonObject());
    m_station->worker.script(u"add"_s, taken);
    m_station->console.err.clear();
    QCOMPARE(import(fileOf({u"two"_s, u"four"_s})), 1);
    QVERIFY(m_station->console.err.contains("Skipped two"));
    QVERIFY(m_station->console.err.contains("Imported 1"));
}

void TestImport::importsNothingWhereOneIsWrong()
{
    m_station->worker.script(u"check-add"_s, [](const QJsonObject& params) -> Result<QJsonObject> {
        if (params.value(u"name"_s) == "two"_L1)
            return fail(ErrorKind::Usage, u"unknown-provider"_s, u"provider: there is no such one."_s);
        return QJsonObject();
    });
    QCOMPARE(import(fileOf({u"one"_s, u"two"_s, u"Three!"_s, u"one"_s})), 2);
    QVERIFY(added().isEmpty());
    const auto& said = m_station->console.err;
    QVERIFY2(said.contains("Entry 2 (two): provider: there is no such one."), said.constData());
    QVERIFY2(said.contains("Entry 3 (Three!)") && said.contains("name"), said.constData());
    QVERIFY2(said.contains("Entry 4 (one)"), said.constData());
    QVERIFY2(said.contains("Nothing was imported."), said.constData());
}

void TestImport::importsNothingOfAWrongFile_data()
{
    QTest::addColumn<QByteArray>("content"); // null: there is no file
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("name: crm");
    QTest::newRow("newer") << QByteArray(R"({"schema":2,"connections":[]})");
    QTest::newRow("a secret in it") << QByteArray(
        R"({"schema":1,"connections":[{"name":"a","provider":"google","client_secret":"hush"}]})");
    QTest::newRow("no objects") << QByteArray(R"({"schema":1,"connections":["a"]})");
}

void TestImport::importsNothingOfAWrongFile()
{
    QFETCH(const QByteArray, content);
    QCOMPARE(import(content.isNull() ? u"/no/such/file"_s : file(content)), 2);
    QVERIFY(added().isEmpty());
    QVERIFY(m_station->console.err.contains("Nothing was imported."));
    QVERIFY(!m_station->console.err.contains("hush"));
}

/// One that would take a check for an order.
void TestImport::importsNothingWithAnOlderWorker()
{
    m_station->worker.script(u"check-add"_s, Error{ErrorKind::Usage, u"unknown-method"_s, u"Run evergrant stop."_s});
    QCOMPARE(import(fileOf({u"one"_s})), 2);
    QVERIFY(added().isEmpty());
    QVERIFY(m_station->console.err.contains("Run evergrant stop."));
}

void TestImport::saysHowFarItCame()
{
    QStringList names;
    for (int i = 0; i < 300; ++i)
        names << u"c%1"_s.arg(i);
    int calls = 0;
    m_station->worker.script(u"add"_s, [&calls](const QJsonObject&) -> Result<QJsonObject> {
        if (++calls > 20)
            return fail(ErrorKind::Failed, u"connections-unwritable"_s, u"The disk is full."_s);
        return QJsonObject();
    });
    QCOMPARE(import(fileOf(names)), 1);
    QVERIFY(added().size() < 300); // no more than were on their way
    QVERIFY2(m_station->console.err.contains("The disk is full. Imported 20 of 300 connections."),
             m_station->console.err.constData());
}

void TestImport::keepsSomeOnTheirWay()
{
    QStringList names;
    for (int i = 0; i < 1000; ++i)
        names << u"c%1"_s.arg(i);
    m_station->worker.hold(u"check-add"_s);
    m_station->begin({u"import"_s, fileOf(names)});
    QTRY_VERIFY(m_station->worker.held(u"check-add"_s) > 10);
    QVERIFY(m_station->worker.held(u"check-add"_s) < 300);
}

void TestImport::showsProgressOnATerminal()
{
    QStringList names;
    for (int i = 0; i < 1000; ++i)
        names << u"c%1"_s.arg(i);
    m_station->console.terminal = true;
    QCOMPARE(import(fileOf(names)), 0);
    QVERIFY(m_station->console.err.contains("\rImporting 1000 of 1000"));
    QVERIFY(m_station->console.err.count('\r') < 250);
    m_station->console.terminal = false;
    m_station->console.err.clear();
    QCOMPARE(import(fileOf(names)), 0);
    QVERIFY(!m_station->console.err.contains('\r'));
}

EVERGRANT_TEST(TestImport)
#include "tst_cli_import.moc"
