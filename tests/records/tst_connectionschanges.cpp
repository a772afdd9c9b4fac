// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// connections.json.changes: what a start makes of what a crash, a person or another version has left.

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "connectionsfixture.h"
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

class TestConnectionsChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aChangeIsAppendedOnly();
    void foldsWhenTheyAreAsLargeAsTheFile();
    void aKillLosesNothing_data();
    void aKillLosesNothing();
    void whatIsTakenBackStaysAway_data();
    void whatIsTakenBackStaysAway();
    void anUnfinishedLineIsIgnored();
    void otherBrokenLinesAreSetAside();
    void editedAfterAKill();
    void anOlderVersionInBetween();
    void aBackupBeforeAndAfterFolding();
    void anotherOneOfTheSameName();
    void withoutTheFilesTheyFollow();
    void refusesANewerSchema();
    void deletedWhileRunning_data();
    void deletedWhileRunning();

private:
    QString path(const QString& suffix = {}) const { return m_folder->filePath(u"connections.json"_s) + suffix; }
    QStringList loadedNames();
    QHash<QString, QByteArray> files() const;
    void setFiles(const QHash<QString, QByteArray>& files);
    void add(const QStringList& names);

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionsFile> m_file;
    QStringList m_warnings; ///< of the last loadedNames()
};

static const QStringList suffixes{u""_s, u".previous"_s, u".changes"_s, u".changes.previous"_s};

void TestConnectionsChanges::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<ConnectionsFile>(path(), m_clock);
    QVERIFY(m_file->load());
}

/// By another process, which does not write.
QStringList TestConnectionsChanges::loadedNames()
{
    ConnectionsFile file(path(), m_clock);
    const auto loaded = file.load();
    m_warnings = file.warnings();
    return loaded ? namesOf(*loaded) : QStringList{loaded.error().code};
}

QHash<QString, QByteArray> TestConnectionsChanges::files() const
{
    QHash<QString, QByteArray> all;
    for (const auto& suffix : suffixes)
        all.insert(suffix, bytesOf(path(suffix)));
    return all;
}

void TestConnectionsChanges::setFiles(const QHash<QString, QByteArray>& files)
{
    for (const auto& suffix : suffixes)
        replaceBytes(path(suffix), files.value(suffix));
}

void TestConnectionsChanges::add(const QStringList& names)
{
    for (const auto& name : names)
        QVERIFY(m_file->write({putOf(namedConnection(name))}));
}

void TestConnectionsChanges::aChangeIsAppendedOnly()
{
    QList<ConnectionChange> many;
    for (int i = 0; i < 1000; ++i)
        many << putOf(namedConnection(u"c%1"_s.arg(i)));
    QVERIFY(m_file->write(many) && m_file->fold());
    const auto before = bytesOf(path());
    Connection changed = *many.at(500).put;
    changed.title = u"Umbenannt"_s;
    QVERIFY(m_file->write({putOf(changed)}));
    QCOMPARE(bytesOf(path()), before);
    const auto changes = bytesOf(path(u".changes"_s));
    QCOMPARE(changes.count('\n'), 2);
    QVERIFY2(changes.size() < 600, changes.constData());
    QVERIFY(changes.contains("Umbenannt"));
    QCOMPARE(QFile::permissions(path(u".changes"_s)) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    ConnectionsFile other(path(), m_clock);
    QCOMPARE(other.load()->at(500), changed); // in its old place
    QVERIFY(!m_file->isFoldDue());
}

void TestConnectionsChanges::foldsWhenTheyAreAsLargeAsTheFile()
{
    add({u"one"_s, u"two"_s, u"three"_s, u"four"_s});
    QVERIFY(m_file->isFoldDue()); // there is no file yet
    QVERIFY(m_file->fold());
    QVERIFY(!m_file->isFoldDue() && !m_file->hasChanges());
    QVERIFY(!QFile::exists(path(u".changes"_s)));
    int changes = 0;
    while (!m_file->isFoldDue() && ++changes < 100)
        add({u"one"_s});
    QVERIFY(bytesOf(path(u".changes"_s)).size() > bytesOf(path()).size());
    QVERIFY2(changes >= 4 && changes < 12, qPrintable(QString::number(changes)));
}

void TestConnectionsChanges::aKillLosesNothing_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("damaged");
    for (const bool damaged : {false, true}) {
        const auto name = [damaged](const char* step) { return QByteArray(step) + (damaged ? ", then damage" : ""); };
        QTest::newRow(name("before folding").constData()) << 0 << damaged;
        QTest::newRow(name("previous version kept").constData()) << 1 << damaged;
        QTest::newRow(name("file written").constData()) << 2 << damaged;
        QTest::newRow(name("changes put away").constData()) << 3 << damaged;
    }
}

/// Also where connections.json cannot be read after it.
void TestConnectionsChanges::aKillLosesNothing()
{
    QFETCH(const int, step);
    QFETCH(const bool, damaged);
    add({u"one"_s, u"two"_s});
    QVERIFY(m_file->fold());
    add({u"three"_s});
    QVERIFY(m_file->fold());
    QVERIFY(m_file->write({{namedConnection(u"one"_s).id, {}}, putOf(namedConnection(u"four"_s))}));
    const QStringList expected{u"two"_s, u"three"_s, u"four"_s};
    auto now = files();
    QVERIFY(m_file->fold());
    const auto folded = files();
    QCOMPARE(folded.value(u".changes.previous"_s), now.value(u".changes"_s));
    if (step >= 1)
        now[u".previous"_s] = folded.value(u".previous"_s);
    if (step >= 2)
        now[QString()] = folded.value(QString());
    if (step >= 3)
        now = folded;
    if (damaged)
        now[QString()] = QByteArray(100, '\0');
    setFiles(now);
    QCOMPARE(loadedNames(), expected);
    QCOMPARE(m_warnings.size(), damaged ? 1 : 0);
    // And the next one goes on from there.
    m_file = std::make_unique<ConnectionsFile>(path(), m_clock);
    QVERIFY(m_file->load());
    add({u"five"_s});
    QCOMPARE(loadedNames(), expected + QStringList{u"five"_s});
    QVERIFY(m_file->fold());
    QCOMPARE(loadedNames(), expected + QStringList{u"five"_s});
    QVERIFY(m_warnings.isEmpty());
}

void TestConnectionsChanges::whatIsTakenBackStaysAway_data()
{
    QTest::addColumn<bool>("folded");
    QTest::newRow("in the changes") << false;
    QTest::newRow("in the file") << true;
}

/// It was no field that only a newer version knows.
void TestConnectionsChanges::whatIsTakenBackStaysAway()
{
    QFETCH(const bool, folded);
    Connection connection = namedConnection(u"one"_s);
    connection.paused = true;
    connection.pausedUntil = m_clock.now().addSecs(3600);
    connection.settings.insert(u"purpose"_s, u"Newsletter"_s);
    QVERIFY(m_file->write({putOf(connection)}));
    QVERIFY(!folded || m_file->fold());
    m_file = std::make_unique<ConnectionsFile>(path(), m_clock);
    QCOMPARE(m_file->load().value(), QList{connection});
    connection.pausedUntil = {}; // until somebody resumes it
    connection.settings.clear();
    QVERIFY(m_file->write({putOf(connection)}));
    QVERIFY(!folded || m_file->fold());
    ConnectionsFile other(path(), m_clock);
    QCOMPARE(other.load().value(), QList{connection});
}

void TestConnectionsChanges::anUnfinishedLineIsIgnored()
{
    add({u"one"_s});
    QVERIFY(m_file->fold());
    add({u"two"_s});
    const auto whole = bytesOf(path(u".changes"_s));
    add({u"three"_s});
    const auto longer = bytesOf(path(u".changes"_s));
    for (qsizetype size = whole.size(); size < longer.size(); size += 7) {
        replaceBytes(path(u".changes"_s), longer.first(size));
        m_file = std::make_unique<ConnectionsFile>(path(), m_clock);
        QCOMPARE(namesOf(m_file->load().value()), (QStringList{u"one"_s, u"two"_s}));
        QVERIFY(m_file->warnings().isEmpty());
        add({u"four"_s}); // not behind the rest of that line
        QCOMPARE(loadedNames(), (QStringList{u"one"_s, u"two"_s, u"four"_s}));
    }
    // As a file system may leave it after a power cut.
    replaceBytes(path(u".changes"_s), whole + QByteArray(4096, '\0'));
    QCOMPARE(loadedNames(), (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(m_warnings.isEmpty());
}

void TestConnectionsChanges::otherBrokenLinesAreSetAside()
{
    add({u"one"_s});
    QVERIFY(m_file->fold());
    add({u"two"_s, u"three"_s});
    const auto damaged = bytesOf(path(u".changes"_s)).replace("{\"put\":{\"client_id\"", "{\"pot\":{\"client_id\"");
    replaceBytes(path(u".changes"_s), damaged + "{}\n");
    m_file = std::make_unique<ConnectionsFile>(path(), m_clock);
    QCOMPARE(namesOf(m_file->load().value()), QStringList{u"one"_s});
    QCOMPARE(m_file->warnings().size(), 1);
    QVERIFY(m_file->isFoldDue());
    add({u"four"_s});
    QCOMPARE(bytesOf(path(u".changes.damaged-20260903-120000"_s)), damaged + "{}\n");
    QCOMPARE(loadedNames(), (QStringList{u"one"_s, u"four"_s}));
    QVERIFY(m_warnings.isEmpty());
}

/// Edits of other connections are kept, and the whole edited file as the previous version.
void TestConnectionsChanges::editedAfterAKill()
{
    add({u"one"_s, u"two"_s});
    QVERIFY(m_file->fold());
    Connection paused = namedConnection(u"two"_s);
    paused.paused = true;
    QVERIFY(m_file->write({putOf(paused)}));
    const auto edited = bytesOf(path()).replace("\"one\"", "\"first\"").replace("\"two\"", "\"second\"");
    replaceBytes(path(), edited);
    m_file = std::make_unique<ConnectionsFile>(path(), m_clock);
    const auto loaded = m_file->load().value();
    QCOMPARE(namesOf(loaded), (QStringList{u"first"_s, u"two"_s}));
    QVERIFY(loaded.last().paused);
    QCOMPARE(m_file->warnings().size(), 1);
    QVERIFY(m_file->warnings().first().contains(path(u".previous"_s)));
    QVERIFY(m_file->fold());
    QCOMPARE(bytesOf(path(u".previous"_s)), edited);
    QCOMPARE(m_file->warnings().size(), 1);
}

/// It knows connections.json alone, and rewrites it as a whole. What it has not seen comes back.
void TestConnectionsChanges::anOlderVersionInBetween()
{
    add({u"one"_s});
    QVERIFY(m_file->fold());
    const auto before = bytesOf(path());
    add({u"two"_s}); // and a kill
    const auto changes = bytesOf(path(u".changes"_s));
    QTemporaryDir elsewhere;
    ConnectionsFile older(elsewhere.filePath(u"c"_s), m_clock);
    QVERIFY(older.write({putOf(namedConnection(u"one"_s)), putOf(namedConnection(u"three"_s))}) && older.fold());
    replaceBytes(path(u".previous"_s), before);
    replaceBytes(path(), bytesOf(elsewhere.filePath(u"c"_s)));
    QCOMPARE(bytesOf(path(u".changes"_s)), changes);
    QCOMPARE(loadedNames(), (QStringList{u"one"_s, u"three"_s, u"two"_s}));
    QCOMPARE(m_warnings.size(), 1);
    // Changes of an earlier time are not applied to what that version has left as the previous one.
    replaceBytes(path(u".changes.previous"_s), changes);
    replaceBytes(path(u".changes"_s), {});
    replaceBytes(path(), "damaged");
    QCOMPARE(loadedNames(), (QStringList{u"one"_s, u"two"_s})); // they follow it, so they are
    replaceBytes(path(u".previous"_s), bytesOf(elsewhere.filePath(u"c"_s)));
    replaceBytes(path(), "damaged");
    QCOMPARE(loadedNames(), (QStringList{u"one"_s, u"three"_s}));
}

void TestConnectionsChanges::aBackupBeforeAndAfterFolding()
{
    add({u"one"_s});
    QVERIFY(m_file->fold());
    add({u"two"_s});
    const auto before = files();
    QVERIFY(m_file->fold());
    const auto after = files();
    const QStringList expected{u"one"_s, u"two"_s};
    for (int choice = 0; choice < 16; ++choice) {
        QHash<QString, QByteArray> mixture;
        for (int i = 0; i < 4; ++i)
            mixture.insert(suffixes[i], ((choice >> i) & 1 ? after : before).value(suffixes[i]));
        const bool early = (choice & 1) == 0;
        const bool lacks = early && (choice & 4) && !(choice & 8); // neither the changes nor where they went
        setFiles(mixture);
        QCOMPARE(loadedNames(), lacks ? QStringList{u"one"_s} : expected);
        m_file = std::make_unique<ConnectionsFile>(path(), m_clock);
        QVERIFY(m_file->load() && m_file->fold());
        QCOMPARE(loadedNames(), lacks ? QStringList{u"one"_s} : expected);
        QVERIFY(m_warnings.isEmpty());
    }
}

void TestConnectionsChanges::anotherOneOfTheSameName()
{
    add({u"one"_s});
    QVERIFY(m_file->fold());
    add({u"two"_s});
    Connection twin = namedConnection(u"other"_s);
    twin.name = u"two"_s;
    ConnectionsDocument document;
    document.apply(putOf(namedConnection(u"one"_s)));
    document.apply(putOf(twin));
    replaceBytes(path(), document.toBytes({}));
    QCOMPARE(loadedNames(), (QStringList{u"one"_s, u"two"_s, u"two-2"_s}));
    QVERIFY(m_warnings.last().contains(u"two-2"_s));
}

void TestConnectionsChanges::withoutTheFilesTheyFollow()
{
    add({u"one"_s});
    QCOMPARE(loadedNames(), QStringList{u"one"_s}); // killed before the first file was written
    QVERIFY(m_warnings.isEmpty());
    QVERIFY(m_file->fold());
    add({u"two"_s});
    replaceBytes(path(), {});
    replaceBytes(path(u".previous"_s), {});
    QCOMPARE(loadedNames(), QStringList{u"two"_s});
    QCOMPARE(m_warnings.size(), 1);
}

void TestConnectionsChanges::refusesANewerSchema()
{
    add({u"one"_s});
    const auto newer = bytesOf(path(u".changes"_s)).replace("\"schema\":1", "\"schema\":2");
    replaceBytes(path(u".changes"_s), newer);
    QCOMPARE(loadedNames(), QStringList{u"connections-newer"_s});
    QCOMPARE(bytesOf(path(u".changes"_s)), newer);
}

void TestConnectionsChanges::deletedWhileRunning_data()
{
    QTest::addColumn<QStringList>("gone");
    QTest::newRow("file") << QStringList{u""_s};
    QTest::newRow("changes") << QStringList{u".changes"_s};
    QTest::newRow("all") << suffixes;
}

void TestConnectionsChanges::deletedWhileRunning()
{
    QFETCH(const QStringList, gone);
    add({u"one"_s});
    QVERIFY(m_file->fold());
    add({u"two"_s});
    for (const auto& suffix : gone)
        QFile::remove(path(suffix));
    add({u"three"_s});
    QCOMPARE(loadedNames(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    QVERIFY(m_file->fold());
    QCOMPARE(loadedNames(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

EVERGRANT_TEST(TestConnectionsChanges)
#include "tst_connectionschanges.moc"
