// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/connectionsfile.h"

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

class TestConnectionsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<ConnectionsFile>(path(), m_clock);
    }

    void startsEmpty();
    void keepsConnections();
    void canBeReadByPeople();
    void keepsThePreviousVersion();
    void keepsFieldsItDoesNotKnow();
    void fallsBackToThePreviousVersion_data();
    void fallsBackToThePreviousVersion();
    void saysWhereTheMistakeIs_data();
    void saysWhereTheMistakeIs();
    void givesUpWhenBothAreDamaged();
    void refusesANewerSchema();
    void keepsWhatWasEditedMeanwhile();
    void saysWhenItCannotSave();

private:
    QString path(const QString& suffix = {}) const { return m_folder->filePath(u"connections.json"_s) + suffix; }
    bool save(const QList<Connection>& connections);
    static QByteArray read(const QString& path);
    static void write(const QString& path, const QByteArray& bytes);
    Connection connection(const QString& name) const;
    QString codeOfLoad();

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionsFile> m_file;
};

QByteArray TestConnectionsFile::read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestConnectionsFile::write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Connection TestConnectionsFile::connection(const QString& name) const
{
    Connection connection;
    connection.id = QUuid::createUuidV5(QUuid(), name);
    connection.name = name;
    connection.title = u"Überschrift"_s;
    connection.providerId = u"practice"_s;
    connection.clientId = u"client"_s;
    connection.scopes = {u"a"_s, u"b"_s};
    connection.settings = {{u"tenant"_s, u"example"_s}};
    connection.createdAt = m_clock.now();
    return connection;
}

QString TestConnectionsFile::codeOfLoad()
{
    const auto loaded = ConnectionsFile(path(), m_clock).load();
    return loaded ? u"success"_s : loaded.error().code;
}

/// Exactly these from now on, also in connections.json.
bool TestConnectionsFile::save(const QList<Connection>& connections)
{
    QList<ConnectionChange> changes;
    for (const auto& there : m_file->connections())
        changes << ConnectionChange{there.id, {}};
    for (const auto& connection : connections)
        changes << ConnectionChange{connection.id, connection};
    return m_file->write(changes) && m_file->fold();
}

void TestConnectionsFile::startsEmpty()
{
    const auto loaded = m_file->load();
    QVERIFY(loaded);
    QVERIFY(loaded->isEmpty());
    QVERIFY(m_file->warnings().isEmpty());
    QVERIFY(!QFile::exists(path()));
}

void TestConnectionsFile::keepsConnections()
{
    const QList<Connection> connections{connection(u"one"_s), connection(u"two"_s)};
    QVERIFY(save(connections));
    ConnectionsFile other(path(), m_clock);
    QCOMPARE(other.load().value(), connections);
    QVERIFY(other.warnings().isEmpty());
    QVERIFY(save({}));
    QVERIFY(other.load()->isEmpty());
}

void TestConnectionsFile::canBeReadByPeople()
{
    QVERIFY(save({connection(u"one"_s)}));
    const QByteArray bytes = read(path());
    QVERIFY(bytes.count('\n') > 10);
    const auto top = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(top.value(u"schema"_s).toInt(), 1);
    QCOMPARE(top.value(u"connections"_s).toArray().size(), 1);
    QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
}

void TestConnectionsFile::keepsThePreviousVersion()
{
    QVERIFY(save({connection(u"one"_s)}));
    const QByteArray first = read(path());
    QCOMPARE(read(path(u".previous"_s)), first); // nothing came before it
    QVERIFY(save({connection(u"two"_s)}));
    QCOMPARE(read(path(u".previous"_s)), first);
}

void TestConnectionsFile::keepsFieldsItDoesNotKnow()
{
    QVERIFY(save({connection(u"one"_s), connection(u"two"_s)}));
    QByteArray bytes = read(path());
    bytes.replace("\"name\": \"two\"", "\"note\": {\"ask\": \"Petra\"}, \"name\": \"two\"");
    bytes.replace("\"schema\": 1", "\"comment\": \"by hand\", \"schema\": 1");
    write(path(), bytes);

    auto connections = m_file->load().value();
    connections[1].title.clear();
    QVERIFY(m_file->write({{connections[0].id, {}}, {connections[1].id, connections[1]}}));
    QCOMPARE(m_file->load().value(), connections.last(1)); // by what the changes say
    QVERIFY(m_file->fold());
    const auto top = QJsonDocument::fromJson(read(path())).object();
    QCOMPARE(top.value(u"comment"_s).toString(), u"by hand"_s);
    const auto entry = top.value(u"connections"_s).toArray().at(0).toObject();
    QCOMPARE(entry.value(u"name"_s).toString(), u"two"_s);
    QCOMPARE(entry.value(u"title"_s).toString(), QString());
    QCOMPARE(entry.value(u"note"_s).toObject().value(u"ask"_s).toString(), u"Petra"_s);
}

void TestConnectionsFile::fallsBackToThePreviousVersion_data()
{
    QTest::addColumn<QByteArray>("damage"); // null: the file is gone
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("cut off") << QByteArray(R"({"schema": 1, "connections": [)");
    QTest::newRow("not an object") << QByteArray("[]");
    QTest::newRow("no list") << QByteArray(R"({"schema": 1, "connections": {}})");
    QTest::newRow("no schema") << QByteArray(R"({"connections": []})");
    QTest::newRow("broken entry") << QByteArray(R"({"schema": 1, "connections": [{"name": "one"}]})");
    QTest::newRow("gone") << QByteArray();
}

void TestConnectionsFile::fallsBackToThePreviousVersion()
{
    QFETCH(const QByteArray, damage);
    QVERIFY(save({connection(u"one"_s)}));
    QVERIFY(save({connection(u"one"_s), connection(u"two"_s)}));
    if (damage.isNull())
        QVERIFY(QFile::remove(path()));
    else
        write(path(), damage);

    const auto loaded = m_file->load();
    QVERIFY(loaded);
    QCOMPARE(*loaded, (QList<Connection>{connection(u"one"_s), connection(u"two"_s)}));
    QCOMPARE(m_file->warnings().size(), 1);
    QVERIFY(m_file->warnings().first().contains(path()));
    const QString aside = path(u".damaged-20260903-120000"_s);
    if (!damage.isNull()) {
        QCOMPARE(read(aside), damage);
        QVERIFY(m_file->warnings().first().contains(aside));
    }
    QVERIFY(m_file->isFoldDue());
    QVERIFY(m_file->fold());
    // The next start finds a good file again, and the previous version is still there.
    ConnectionsFile next(path(), m_clock);
    QCOMPARE(next.load().value(), *loaded);
    QVERIFY(next.warnings().isEmpty());
    QVERIFY(next.fold());
    QVERIFY(!read(path(u".previous"_s)).isEmpty());
}

void TestConnectionsFile::saysWhereTheMistakeIs_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("hint");
    QTest::newRow("syntax") << QByteArray("\"grant\":") << QByteArray("\"grant\"") << u"line "_s;
    QTest::newRow("name") << QByteArray("\"one\"") << QByteArray("\"One!\"") << u"name"_s;
    QTest::newRow("grant") << QByteArray("\"code\"") << QByteArray("\"magic\"") << u"grant"_s;
    QTest::newRow("twice") << QByteArray("\"two\"") << QByteArray("\"one\"") << u"one"_s;
}

void TestConnectionsFile::saysWhereTheMistakeIs()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, hint);
    for (int i = 0; i < 2; ++i)
        QVERIFY(save({connection(u"one"_s), connection(u"two"_s)}));
    QByteArray bytes = read(path());
    QVERIFY(bytes.contains(from));
    write(path(), bytes.replace(from, to));
    QVERIFY(m_file->load());
    QVERIFY2(m_file->warnings().value(0).contains(hint), qPrintable(m_file->warnings().value(0)));
}

void TestConnectionsFile::givesUpWhenBothAreDamaged()
{
    write(path(), "{");
    QCOMPARE(codeOfLoad(), u"connections-damaged"_s);
    write(path(u".previous"_s), "}");
    QCOMPARE(codeOfLoad(), u"connections-damaged"_s);
    QCOMPARE(read(path()), "{");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
}

void TestConnectionsFile::refusesANewerSchema()
{
    for (int i = 0; i < 2; ++i)
        QVERIFY(save({connection(u"one"_s)}));
    const QByteArray newer = R"({"schema": 2, "connections": [], "more": true})";
    write(path(), newer);
    const auto loaded = m_file->load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, u"connections-newer"_s);
    QVERIFY(loaded.error().message.contains(path()));
    QCOMPARE(read(path()), newer);
}

void TestConnectionsFile::keepsWhatWasEditedMeanwhile()
{
    QVERIFY(save({connection(u"one"_s)}));
    QByteArray edited = read(path());
    edited.replace("Überschrift", "Von Hand");
    write(path(), edited);
    QVERIFY(save({connection(u"one"_s), connection(u"two"_s)}));
    QCOMPARE(read(path(u".previous"_s)), edited);
    QCOMPARE(m_file->warnings().size(), 1);

    // What is not whole is no version, and not lost either.
    write(path(), "{ half an edit");
    QVERIFY(save({}));
    QCOMPARE(read(path(u".previous"_s)), read(path()));
    QCOMPARE(read(path(u".damaged-20260903-120000"_s)), "{ half an edit");
    QCOMPARE(m_file->warnings().size(), 2);
}

void TestConnectionsFile::saysWhenItCannotSave()
{
    ConnectionsFile file(m_folder->filePath(u"no/such/folder/connections.json"_s), m_clock);
    const auto saved = file.write({{connection(u"one"_s).id, connection(u"one"_s)}});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, u"connections-unwritable"_s);
    QVERIFY(file.connections().isEmpty());
    QVERIFY(!file.fold());
}

EVERGRANT_TEST(TestConnectionsFile)
#include "tst_connectionsfile.moc"
