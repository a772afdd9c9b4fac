// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evergrant init and evergrant key: what is asked of the worker, and how the passphrase is read.

#include "station.h"

#include "../support/testprogram.h"
#include "api/messages/keys.h"
#include <QDir>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void requests_data();
    void requests();
    void passphraseFromStdin();
    void passphraseTwiceOnATerminal_data();
    void passphraseTwiceOnATerminal();
    void unlocks();
    void refusals_data();
    void refusals();

private:
    std::unique_ptr<Station> m_station;
};

void TestKey::init()
{
    m_station = std::make_unique<Station>();
    for (const auto* method : {"key-choose", "key-move", "key-unlock"})
        m_station->worker.script(QString::fromLatin1(method), objectFrom(R"({"message":"It is there now."})"));
}

void TestKey::requests_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("params");
    const auto row = [](const QString& line, const QString& method, const QString& params) {
        QTest::newRow(qPrintable(line)) << line << method << params;
    };
    row(u"init"_s, u"key-choose"_s, uR"({"source":"keychain"})"_s);
    row(u"init --key-source systemd"_s, u"key-choose"_s, uR"({"source":"systemd"})"_s);
    row(u"init --key-source file --key-file /k"_s, u"key-choose"_s, uR"({"source":"file","file":"/k"})"_s);
    row(u"key move --to keychain"_s, u"key-move"_s, uR"({"source":"keychain"})"_s);
    row(u"key move --to file"_s, u"key-move"_s, uR"({"source":"file"})"_s);
    row(u"key move --to file --key-file k"_s, u"key-move"_s,
        uR"({"source":"file","file":"%1/k"})"_s.arg(QDir::currentPath()));
}

void TestKey::requests()
{
    QFETCH(QString, line);
    QFETCH(QString, method);
    QFETCH(QString, params);
    QCOMPARE(m_station->run(line.split(u' ')), 0);
    QCOMPARE(m_station->worker.methods(), QStringList{method});
    QCOMPARE(m_station->worker.requests.at(0).second, objectFrom(params.toUtf8().constData()));
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains("It is there now."));
}

void TestKey::passphraseFromStdin()
{
    m_station->console.in = {"correct horse battery"};
    QCOMPARE(m_station->run({u"init"_s, u"--key-source"_s, u"passphrase"_s}), 0);
    QCOMPARE(m_station->worker.requests.at(0).second,
             objectFrom(R"({"source":"passphrase","passphrase":"correct horse battery"})"));
    QCOMPARE(m_station->console.echoes, QList{cli::Console::Echo::Off});
}

void TestKey::passphraseTwiceOnATerminal_data()
{
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<int>("code");
    QTest::newRow("same") << QByteArray("correct horse battery") << 0;
    QTest::newRow("mistyped") << QByteArray("correct horse batter") << 2;
}

void TestKey::passphraseTwiceOnATerminal()
{
    QFETCH(QByteArray, again);
    QFETCH(int, code);
    m_station->console.terminal = true;
    m_station->console.in = {"correct horse battery", again};
    QCOMPARE(m_station->run({u"key"_s, u"move"_s, u"--to"_s, u"passphrase"_s}), code);
    QCOMPARE(m_station->worker.requests.size(), code == 0 ? 1 : 0);
}

void TestKey::unlocks()
{
    m_station->console.in = {"correct horse battery"};
    QCOMPARE(m_station->run({u"key"_s, u"unlock"_s}), 0);
    QCOMPARE(m_station->worker.requests.at(0).second, objectFrom(R"({"passphrase":"correct horse battery"})"));
    m_station->worker.script(u"key-unlock"_s, Error{ErrorKind::Usage, u"passphrase-wrong"_s, u"Wrong."_s});
    m_station->console.in = {"correct horse cattery"};
    QCOMPARE(m_station->run({u"key"_s, u"unlock"_s}), 2);
}

void TestKey::refusals_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("unknown place") << u"init --key-source cloud"_s;
    QTest::newRow("no place") << u"key move"_s;
    QTest::newRow("file elsewhere") << u"key move --to keychain --key-file /k"_s;
    QTest::newRow("no such word") << u"key lose"_s;
}

void TestKey::refusals()
{
    QFETCH(QString, line);
    QCOMPARE(m_station->run(line.split(u' ')), 2);
    QCOMPARE(m_station->worker.requests.size(), 0);
}

EVERGRANT_TEST(TestKey)
#include "tst_cli_key.moc"
