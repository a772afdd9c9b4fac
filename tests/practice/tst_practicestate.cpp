// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include "practice/practicestate.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;

class TestPracticeState : public QObject
{
    Q_OBJECT

    static PracticeState sample()
    {
        PracticeState state = newPracticeState();
        state.port = 40123;
        PracticeFamily family;
        family.id = QStringLiteral("f1");
        family.account = QStringLiteral("Übung");
        family.clientId = QStringLiteral("c");
        family.scope = QStringLiteral("practice");
        family.refreshHash = practiceHash(state, "current");
        family.spent = {practiceHash(state, "old"), practiceHash(state, "older")};
        family.access = {{practiceHash(state, "at"), QDateTime(QDate(2026, 9, 3), QTime(12, 2), utcZone)}};
        state.families.append(family);
        state.stillBroken = {QUuid(QStringLiteral("6e7a0d6e-60b5-4f0b-9f6e-9f0ac2a0a9c1"))};
        return state;
    }

private Q_SLOTS:
    void roundTrip()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("practice.json"));
        const PracticeState state = sample();
        QVERIFY(writePracticeState(file, state));
        QVERIFY(writePracticeState(file, state)); // over an existing one as well
        QCOMPARE(QFile::permissions(file) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        const auto read = readPracticeState(file);
        QVERIFY(read);
        QCOMPARE(read->port, quint16(40123));
        QCOMPARE(read->salt, state.salt);
        QCOMPARE(read->stillBroken, state.stillBroken);
        QCOMPARE(read->families.size(), 1);
        const PracticeFamily &family = read->families.first(), &written = state.families.first();
        QCOMPARE(family.id, written.id);
        QCOMPARE(family.account, written.account);
        QCOMPARE(family.clientId, written.clientId);
        QCOMPARE(family.scope, written.scope);
        QCOMPARE(family.refreshHash, written.refreshHash);
        QCOMPARE(family.spent, written.spent);
        QCOMPARE(family.access.size(), 1);
        QCOMPARE(family.access.first().hash, written.access.first().hash);
        QCOMPARE(family.access.first().expiresAt, written.access.first().expiresAt);
    }

    void saltsDiffer()
    {
        const PracticeState one = newPracticeState(), two = newPracticeState();
        QCOMPARE(one.salt.size(), 32);
        QVERIFY(one.salt != two.salt);
        QVERIFY(practiceHash(one, "t") != practiceHash(two, "t"));
        QCOMPARE(practiceHash(one, "t"), practiceHash(one, "t"));
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray whole = encodePracticeState(sample());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << whole.first(whole.size() / 2);
        QTest::newRow("later format") << QByteArray(whole).replace("\"format\": 1", "\"format\": 2");
        QTest::newRow("no salt") << QByteArray("{\"format\":1,\"families\":[]}");
        QTest::newRow("a list") << QByteArray("[1]");
    }
    void damaged()
    {
        QFETCH(QByteArray, content);
        QVERIFY(!decodePracticeState(content));
        QTemporaryDir directory;
        const QString name = directory.filePath(QStringLiteral("practice.json"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto state = readPracticeState(name);
        QVERIFY(state);
        QVERIFY(state->families.isEmpty());
        QVERIFY(QFile::exists(name + QStringLiteral(".damaged")));
        QVERIFY(!QFile::exists(name));
    }

    void unwritableIsAnError()
    {
        const auto written = writePracticeState(QStringLiteral("/nowhere/at/all/practice.json"), sample());
        QVERIFY(!written);
        QCOMPARE(written.error().code, QStringLiteral("practice-state-unwritable"));
    }

    void unreadableIsAnError()
    {
        QTemporaryDir directory;
        const auto state = readPracticeState(directory.path()); // a directory
        QVERIFY(!state);
        QCOMPARE(state.error().code, QStringLiteral("practice-state-unreadable"));
    }
};

EVERGRANT_TEST(TestPracticeState)
#include "tst_practicestate.moc"
