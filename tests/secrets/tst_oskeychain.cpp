// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Against a real gnome-keyring in a session of its own: run as tst_oskeychain MODE inside tests/support/session.sh.

#include "keychainfixture.h"

#include "secrets/profilekeysource.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <csignal>

using namespace evergrant;
using namespace evergrant::test;

class TestUnlocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsValues_data();
    void keepsValues();
    void tellsMissingFromPresent();
    void refusesEmptyValues();
    void keepsTheOrderOfCalls();
    void keepsTheProfileKey();
    void unlockingTwiceIsNothing();
    void noticesThatItWasLockedLater();
    void saysSlowWhenNobodyAnswers();
    void leavesAHangingJobAlone();
    void mayBeDestroyedWhileItWaits();
    void survivesTheDeathOfTheDaemon(); // last: the session is not the same after it
};

void TestUnlocked::keepsValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("text") << QByteArray("token");
    QTest::newRow("binary") << QByteArray("\0\xff\n\0", 4);
    QTest::newRow("large") << QByteArray(100'000, 'x');
}

void TestUnlocked::keepsValues()
{
    QFETCH(const QByteArray, value);
    Fixture f;
    QCOMPARE(f.probe(), u"ready"_s);
    QCOMPARE(f.write(u"evergrant/test/value"_s, value), u"success"_s);
    Fixture other;
    const auto kept = other.read(u"evergrant/test/value"_s);
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->reveal().toByteArray(), value);
    QCOMPARE(f.write(u"evergrant/test/value"_s, "another"), u"success"_s);
    QCOMPARE(f.text(u"evergrant/test/value"_s), u"another"_s);
}

void TestUnlocked::tellsMissingFromPresent()
{
    Fixture f;
    QCOMPARE(f.text(u"evergrant/test/missing"_s), u"(none)"_s);
    QCOMPARE(f.remove(u"evergrant/test/missing"_s), u"success"_s);
    QCOMPARE(f.write(u"evergrant/test/missing"_s, "here"), u"success"_s);
    QCOMPARE(f.text(u"evergrant/test/missing"_s), u"here"_s);
    QCOMPARE(f.remove(u"evergrant/test/missing"_s), u"success"_s);
    QCOMPARE(f.text(u"evergrant/test/missing"_s), u"(none)"_s);
}

void TestUnlocked::refusesEmptyValues()
{
    Fixture f;
    QCOMPARE(f.write(u"evergrant/test/empty"_s, "here"), u"success"_s);
    QCOMPARE(f.write(u"evergrant/test/empty"_s, ""), u"WRONG KIND empty-value"_s);
    QCOMPARE(f.text(u"evergrant/test/empty"_s), u"here"_s);
}

void TestUnlocked::keepsTheOrderOfCalls()
{
    Fixture f;
    const QString key = u"evergrant/test/order"_s;
    std::vector<QCoro::Task<Result<void>>> writes;
    for (int i = 0; i < 20; ++i)
        writes.push_back(f.keychain.write(key, secret(QByteArray::number(i))));
    auto removed = f.keychain.remove(key);
    auto missing = f.keychain.read(key);
    auto last = f.keychain.write(key, secret("last"));
    QCOMPARE(f.text(key), u"last"_s); // asked after all of them
    for (auto& write : writes)
        QCOMPARE(codeOf(QCoro::waitFor(write)), u"success"_s); // each read back its own value
    QVERIFY(QCoro::waitFor(removed));
    QVERIFY(!QCoro::waitFor(missing)->has_value());
    QVERIFY(QCoro::waitFor(last));
    QVERIFY(f.keychain.isIdle());
}

void TestUnlocked::keepsTheProfileKey()
{
    Fixture f;
    KeychainKeySource source(f.keychain, QUuid::createUuid());
    QCOMPARE(QCoro::waitFor(source.profileKey(false)).error().code, u"profile-key-lost"_s);
    const auto made = QCoro::waitFor(source.profileKey(true));
    QVERIFY(made);
    QVERIFY(QCoro::waitFor(source.profileKey(false)).value() == *made);
}

void TestUnlocked::unlockingTwiceIsNothing()
{
    Fixture f;
    QCOMPARE(f.unlock(), u"success"_s);
}

void TestUnlocked::noticesThatItWasLockedLater()
{
    Fixture f;
    QCOMPARE(f.write(u"evergrant/test/later"_s, "kept"), u"success"_s);
    QVERIFY(helper(u"keyring-lock"_s));
    QCOMPARE(f.probe(), u"locked"_s);
    QCOMPARE(f.text(u"evergrant/test/later"_s), u"keyring-locked"_s);
    QCOMPARE(f.write(u"evergrant/test/later"_s, "lost"), u"keyring-locked"_s);
    QVERIFY(helper(u"keyring-unlock"_s));
    QCOMPARE(f.text(u"evergrant/test/later"_s), u"kept"_s);
}

void TestUnlocked::saysSlowWhenNobodyAnswers()
{
    Fixture f(200ms);
    QCOMPARE(f.write(u"evergrant/test/slow"_s, "kept"), u"success"_s);
    const pid_t daemon = pidOf(u"org.freedesktop.secrets"_s);
    QVERIFY(daemon > 0 && ::kill(daemon, SIGSTOP) == 0);
    const QString probed = f.probe();
    const QString read = f.text(u"evergrant/test/slow"_s);
    const QString unlocked = f.unlock();
    ::kill(daemon, SIGCONT);
    QCOMPARE(probed, u"slow"_s);
    QCOMPARE(read, u"keyring-slow"_s);
    QCOMPARE(unlocked, u"keyring-slow"_s);
    QCOMPARE(f.text(u"evergrant/test/slow"_s), u"kept"_s);
}

void TestUnlocked::leavesAHangingJobAlone()
{
    Fixture f(3s);
    QCOMPARE(f.write(u"evergrant/test/hang"_s, "old"), u"success"_s);
    const pid_t daemon = pidOf(u"org.freedesktop.secrets"_s);
    auto write = f.keychain.write(u"evergrant/test/hang"_s, secret("new"));
    while (f.keychain.isIdle()) // the probe comes first
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QVERIFY(::kill(daemon, SIGSTOP) == 0);
    const QString written = codeOf(QCoro::waitFor(write));
    const bool hanging = !f.keychain.isIdle();
    QElapsedTimer timer;
    timer.start();
    const QString read = f.text(u"evergrant/test/hang"_s);
    const auto waited = timer.elapsed();
    ::kill(daemon, SIGCONT);
    QCOMPARE(written, u"keyring-slow"_s);
    QVERIFY(hanging);
    QCOMPARE(read, u"keyring-slow"_s); // and at once, not after the time limit of a job of its own:
    QVERIFY2(waited < 2000, qPrintable(QString::number(waited)));
    QTRY_VERIFY(f.keychain.isIdle());
    const QString now = f.text(u"evergrant/test/hang"_s);
    QVERIFY2(now == u"old"_s || now == u"new"_s, qPrintable(now));
}

void TestUnlocked::mayBeDestroyedWhileItWaits()
{
    SystemClock clock;
    auto keychain = std::make_unique<OsKeychain>(clock);
    auto write = keychain->write(u"evergrant/test/gone"_s, secret("written all the same"));
    auto read = keychain->read(u"evergrant/test/gone"_s);
    keychain.reset();
    QVERIFY(QCoro::waitFor(write));
    QVERIFY(QCoro::waitFor(read)->has_value());
}

void TestUnlocked::survivesTheDeathOfTheDaemon()
{
    Fixture f;
    QCOMPARE(f.write(u"evergrant/test/killed"_s, "kept"), u"success"_s);
    const pid_t daemon = pidOf(u"org.freedesktop.secrets"_s);
    auto write = f.keychain.write(u"evergrant/test/killed"_s, secret("midway"));
    while (f.keychain.isIdle())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QVERIFY(::kill(daemon, SIGKILL) == 0);
    const auto written = QCoro::waitFor(write);
    QVERIFY2(!written, "it was killed midway");
    QVERIFY2(codeOf(written).startsWith(u"keyring-"_s), qPrintable(codeOf(written)));
    // The bus starts another daemon, which has the file and not its password. "No such entry" would be a lie.
    const QString read = f.text(u"evergrant/test/killed"_s);
    QVERIFY2(read.startsWith(u"keyring-"_s), qPrintable(read));
    // Unlocked, the new daemon is as good as the old one, although it knows nothing of the session with that.
    QVERIFY(helper(u"keyring-unlock"_s));
    QTRY_COMPARE(f.write(u"evergrant/test/killed"_s, "after"), u"success"_s);
    QCOMPARE(f.text(u"evergrant/test/killed"_s), u"after"_s);
}

class TestLocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotEmpty()
    {
        Fixture f;
        QCOMPARE(f.probe(), u"locked"_s);
        QCOMPARE(f.text(u"evergrant/test/a"_s), u"keyring-locked"_s);
        QCOMPARE(f.write(u"evergrant/test/a"_s, "x"), u"keyring-locked"_s);
        QCOMPARE(f.remove(u"evergrant/test/a"_s), u"keyring-locked"_s);
        KeychainKeySource source(f.keychain, QUuid::createUuid());
        QCOMPARE(codeOf(QCoro::waitFor(source.profileKey(true))), u"keyring-locked"_s);
    }
    void cannotAskWithoutADisplay()
    {
        Fixture f;
        QCOMPARE(f.unlock(), u"keyring-denied"_s);
        QCOMPARE(f.probe(), u"locked"_s);
    }
    void worksOnceUnlocked()
    {
        QVERIFY(helper(u"keyring-unlock"_s));
        Fixture f;
        QCOMPARE(f.write(u"evergrant/test/a"_s, "x"), u"success"_s);
        QCOMPARE(f.text(u"evergrant/test/a"_s), u"x"_s);
    }
};

/// Nothing there that could be unlocked: every call says the same.
class TestNothing : public QObject
{
    Q_OBJECT

public:
    QString word;

private Q_SLOTS:
    void saysSo()
    {
        Fixture f;
        const QString code = u"keyring-"_s + word;
        QCOMPARE(f.probe(), word);
        QCOMPARE(f.text(u"evergrant/test/a"_s), code);
        QCOMPARE(f.write(u"evergrant/test/a"_s, "x"), code);
        QCOMPARE(f.remove(u"evergrant/test/a"_s), code);
        QCOMPARE(f.unlock(), code);
        QVERIFY(f.keychain.isIdle());
    }
};

/// A desktop with its real prompt; xdotool is the person.
class TestPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unansweredPromptIsTakenBack()
    {
        Fixture f(5s, 700ms);
        QCOMPARE(f.unlock(), u"keyring-locked"_s);
        QCOMPARE(f.probe(), u"locked"_s);
    }
    void isUnlockedByThePerson()
    {
        Fixture f;
        auto unlocked = f.keychain.unlock();
        QCOMPARE(f.text(u"evergrant/test/a"_s), u"keyring-locked"_s); // others need not wait for the person
        QVERIFY(type(u"evergrant"_s, u"Return"_s));
        QCOMPARE(codeOf(QCoro::waitFor(unlocked)), u"success"_s);
        QCOMPARE(f.text(u"evergrant/test/a"_s), u"(none)"_s);
        QVERIFY(helper(u"keyring-lock"_s));
    }
    void isDeniedByThePerson()
    {
        Fixture f;
        auto unlocked = f.keychain.unlock();
        QVERIFY(type({}, u"Escape"_s));
        QCOMPARE(codeOf(QCoro::waitFor(unlocked)), u"keyring-denied"_s);
    }

private:
    /// Waits for the prompt's window, too.
    static bool type(const QString& password, const QString& key)
    {
        QStringList arguments{u"search"_s,       u"--sync"_s,      u"--onlyvisible"_s, u"--class"_s,
                              u"gcr-prompter"_s, u"windowfocus"_s, u"--sync"_s};
        if (!password.isEmpty())
            arguments << u"type"_s << u"--delay"_s << u"20"_s << password;
        QProcess xdotool;
        xdotool.start(u"xdotool"_s, arguments);
        while (!xdotool.waitForFinished(10)) // the prompt needs nothing from us, but D-Bus does
            QCoreApplication::processEvents();
        return xdotool.exitCode() == 0 && QProcess::execute(u"xdotool"_s, {u"key"_s, key}) == 0;
    }
};

/// The person signs out: the bus goes, the worker stays.
class TestBusEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProcessLivesOn()
    {
        Fixture f;
        QCOMPARE(f.write(u"evergrant/test/a"_s, "x"), u"success"_s);
        const pid_t bus = pidOf(u"org.freedesktop.DBus"_s);
        QVERIFY(bus > 0 && ::kill(bus, SIGKILL) == 0);
        QTRY_COMPARE(f.probe(), u"absent"_s);
        QCOMPARE(f.text(u"evergrant/test/a"_s), u"keyring-absent"_s);
        QCOMPARE(f.write(u"evergrant/test/a"_s, "y"), u"keyring-absent"_s);
    }
    void theNextSessionsKeychainIsAbsent()
    {
        // The same person signs in again; session.sh ends this bus too, should the test fail.
        QProcess bus;
        bus.start(u"dbus-daemon"_s,
                  {u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                   u"--config-file="_s + qEnvironmentVariable("EVERGRANT_TEST_SESSION") + u"/bus.conf"_s});
        QVERIFY(bus.waitForReadyRead());
        Fixture f;
        f.probe(); // starts the daemon
        QVERIFY(helper(u"keyring-unlock"_s));
        QTRY_COMPARE(f.probe(), u"ready"_s);
        // Not "no such entry". When this begins to fail, libsecret has learned to let go: then nothing need be
        // restarted.
        QCOMPARE(f.text(u"evergrant/test/a"_s), u"keyring-absent"_s);
        bus.kill();
        bus.waitForFinished();
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QString mode = app.arguments().value(1);
    std::unique_ptr<QObject> test;
    if (mode == "unlocked"_L1) {
        test = std::make_unique<TestUnlocked>();
    } else if (mode == "locked"_L1) {
        test = std::make_unique<TestLocked>();
    } else if (mode == "prompt"_L1) {
        test = std::make_unique<TestPrompt>();
    } else if (mode == "bus-ends"_L1) {
        test = std::make_unique<TestBusEnds>();
    } else if (mode == "no-default"_L1 || mode == "absent"_L1) {
        auto nothing = std::make_unique<TestNothing>();
        nothing->word = mode;
        test = std::move(nothing);
    } else {
        qCritical("usage: tst_oskeychain MODE, inside tests/support/session.sh");
        return 2;
    }
    QStringList arguments = app.arguments();
    arguments.removeAt(1);
    return QTest::qExec(test.get(), arguments);
}
#include "tst_oskeychain.moc"
