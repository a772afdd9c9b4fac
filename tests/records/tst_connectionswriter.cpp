// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/connectionswriter.h"

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "connectionsfixture.h"
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

class TestConnectionsWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatWaitsIsWrittenTogether();
    void changesKeepTheirOrder();
    void readsTheFileOnce();
    void foldsAtTheStart();
    void endsEachChangeBeforeItIsGone();
    void tellsEachThatItFailed();

private:
    QString path(const QString& suffix = {}) const { return m_folder->filePath(u"connections.json"_s) + suffix; }
    QStringList storedNames()
    {
        ConnectionsFile file(path(), m_clock);
        return namesOf(file.load().value_or(QList<Connection>()));
    }
    static QCoro::Task<> receive(QCoro::Task<Result<void>> task, std::shared_ptr<QStringList> codes)
    {
        const auto result = co_await task;
        *codes << (result ? u"ok"_s : result.error().code);
    }
    Result<QList<Connection>> loaded(ConnectionsWriter& writer)
    {
        std::optional<Result<QList<Connection>>> result;
        QCoro::connect(writer.load(), &writer, [&](const Result<QList<Connection>>& end) { result = end; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }))
            return fail(ErrorKind::Failed, u"never"_s, {});
        return *result;
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<QStringList> m_codes;
};

void TestConnectionsWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_codes = std::make_shared<QStringList>();
}

void TestConnectionsWriter::whatWaitsIsWrittenTogether()
{
    constexpr int many = 600;
    ConnectionsWriter writer(path(), m_clock);
    QVERIFY(loaded(writer));
    for (int i = 0; i < many; ++i)
        receive(writer.put(namedConnection(u"c%1"_s.arg(i))), m_codes);
    QVERIFY(m_codes->isEmpty()); // nobody has waited for the disk
    QTRY_COMPARE(m_codes->size(), many);
    QVERIFY(m_codes->count(u"ok"_s) == many);
    QCOMPARE(storedNames().size(), many);
    // Each time it is folded, the file has at least doubled: a handful of groups are a handful of folds at most.
    QVERIFY(loaded(writer)->size() == many);
}

void TestConnectionsWriter::changesKeepTheirOrder()
{
    ConnectionsWriter writer(path(), m_clock);
    QVERIFY(loaded(writer));
    Connection one = namedConnection(u"one"_s);
    receive(writer.put(one), m_codes);
    receive(writer.remove(one.id), m_codes);
    receive(writer.put(namedConnection(u"two"_s)), m_codes);
    one.name = u"again"_s;
    receive(writer.put(one), m_codes);
    QTRY_COMPARE(m_codes->size(), 4);
    QCOMPARE(storedNames(), (QStringList{u"two"_s, u"again"_s}));
}

void TestConnectionsWriter::readsTheFileOnce()
{
    ConnectionsWriter writer(path(), m_clock);
    QVERIFY(loaded(writer));
    receive(writer.put(namedConnection(u"one"_s)), m_codes);
    QTRY_COMPARE(m_codes->size(), 1);
    replaceBytes(path(), "damaged");
    QCOMPARE(namesOf(loaded(writer).value()), QStringList{u"one"_s});
    QVERIFY(writer.warnings().isEmpty());
}

void TestConnectionsWriter::foldsAtTheStart()
{
    {
        ConnectionsFile file(path(), m_clock);
        QVERIFY(file.load());
        QVERIFY(file.write({putOf(namedConnection(u"one"_s)), putOf(namedConnection(u"two"_s))}) && file.fold());
        QVERIFY(file.write({putOf(namedConnection(u"three"_s))}));
    }
    QVERIFY(QFile::exists(path(u".changes"_s)));
    ConnectionsWriter writer(path(), m_clock);
    QCOMPARE(loaded(writer)->size(), 3);
    QTRY_VERIFY(!QFile::exists(path(u".changes"_s)));
    QVERIFY(bytesOf(path()).contains("three"));
}

void TestConnectionsWriter::endsEachChangeBeforeItIsGone()
{
    {
        ConnectionsWriter writer(path(), m_clock);
        QVERIFY(loaded(writer));
        for (const auto& name : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
            receive(writer.put(namedConnection(name)), m_codes);
    }
    QTRY_COMPARE(m_codes->size(), 4);
    QVERIFY(!QFile::exists(path(u".changes"_s)));
    QCOMPARE(storedNames(), (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
}

void TestConnectionsWriter::tellsEachThatItFailed()
{
    ConnectionsWriter writer(m_folder->filePath(u"no/such/folder/connections.json"_s), m_clock);
    QVERIFY(loaded(writer));
    receive(writer.put(namedConnection(u"one"_s)), m_codes);
    receive(writer.remove(namedConnection(u"one"_s).id), m_codes);
    QTRY_COMPARE(*m_codes, (QStringList{u"connections-unwritable"_s, u"connections-unwritable"_s}));
    QVERIFY(loaded(writer)->isEmpty());
}

EVERGRANT_TEST(TestConnectionsWriter)
#include "tst_connectionswriter.moc"
