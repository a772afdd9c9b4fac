// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grantfixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;
using namespace evergrant::test;

/// What was acknowledged survives the death of the process at any moment. The writer is this program itself, see
/// main().
class TestGrantStoreKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesKill9();
};

void TestGrantStoreKill::survivesKill9()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"grants.db"_s);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    quint64 acknowledged = 0;
    int diedBetweenIntentAndOutcome = 0;
    for (int round = 0; round < 30; ++round) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(), {u"--writer"_s, path});
        QVERIFY(writer.waitForStarted());
        // Some acknowledgements and a random moment later (a transaction takes 1 to 30 ms): anywhere in its work.
        const quint64 enough = acknowledged + 1 + random.bounded(8);
        const auto readAcknowledgements = [&] {
            while (writer.canReadLine())
                acknowledged = writer.readLine().trimmed().toULongLong();
        };
        while (acknowledged < enough) {
            QVERIFY(writer.waitForReadyRead(10'000));
            readAcknowledgements();
        }
        QElapsedTimer timer;
        timer.start();
        for (const qint64 moment = random.bounded(50'000'000); timer.nsecsElapsed() < moment;) {
        }
        QVERIFY(::kill(pid_t(writer.processId()), SIGKILL) == 0);
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        readAcknowledgements();

        const auto store = openedStore(path); // checks all pages too
        QVERIFY2(store, qPrintable(u"round %1"_s.arg(round)));
        const auto grant = store->grant(uuid(1), GrantSlot::Main);
        QVERIFY(grant && *grant);
        const quint64 kept = (*grant)->info.generation;
        QVERIFY2(kept == acknowledged || kept == acknowledged + 1,
                 qPrintable(u"kept %1, acknowledged %2"_s.arg(kept).arg(acknowledged)));
        QCOMPARE(text((*grant)->tokens.refreshToken), "refresh-" + QByteArray::number(kept));
        const auto before = previous(*store, uuid(1), GrantSlot::Main);
        QVERIFY(kept == 1 || (before && (*before)->info.generation == kept - 1));
        // Outcome and tokens are one: an intent is open only if its tokens are not there.
        const auto open = store->openAttempts();
        QVERIFY(open->size() <= 1);
        if (!open->isEmpty()) {
            QCOMPARE(open->first().generation, kept);
            QVERIFY(finish(*store, open->first().attemptId, u"unknown"_s, std::nullopt));
            ++diedBetweenIntentAndOutcome;
        }
        acknowledged = kept;
    }
    qInfo("%llu generations, %d times killed between intent and outcome", acknowledged, diedBetweenIntentAndOutcome);
}

/// Renews for ever, and says so after each time.
static int write(const QString& path)
{
    const auto store = openedStore(path);
    if (!store)
        return 1;
    const auto current = store->grant(uuid(1), GrantSlot::Main);
    for (quint64 generation = *current ? (*current)->info.generation + 1 : 1;; ++generation) {
        Attempt attempt = makeAttempt(0, uuid(1), generation - 1);
        attempt.attemptId = QUuid::createUuid();
        if (!begin(*store, attempt) ||
            !finish(*store, attempt.attemptId, u"succeeded"_s, makeGrant(generation, uuid(100), 3000)))
            return 1;
        std::printf("%llu\n", static_cast<unsigned long long>(generation));
        std::fflush(stdout);
    }
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    if (arguments.value(1) == "--writer"_L1)
        return write(arguments.value(2));
    TestGrantStoreKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_grantstorekill.moc"
