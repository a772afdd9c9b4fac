// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A secret is being typed into the real program, in a real terminal, and something comes between.

#include "../support/testprogram.h"
#include "cli/standardconsole.h"
#include "jobinterminal.h"
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestHiddenTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void endsWithEcho_data();
    void endsWithEcho();
    void stopsWithEcho();
    void continuedInTheBackground();
    void ignoredStaysIgnored();
    void endedInTheBackground();
    void questionIsDropped();

private:
    std::unique_ptr<JobInTerminal> asking(int ignored = 0);
    QList<QByteArray> command(const QList<QByteArray>& words) const;

    std::unique_ptr<QTemporaryDir> m_profile;
};

void TestHiddenTyping::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
}

void TestHiddenTyping::cleanup()
{
    JobInTerminal stop(command({"stop"}));
    QCOMPARE(stop.nextChange(), 0);
}

QList<QByteArray> TestHiddenTyping::command(const QList<QByteArray>& words) const
{
    return QList<QByteArray>{FAKE_PROGRAMS "/evergrant", "--profile", m_profile->path().toLocal8Bit()} + words;
}

/// The program, with its question shown and the echo off; null when it does not come to that.
std::unique_ptr<JobInTerminal> TestHiddenTyping::asking(int ignored)
{
    auto job = std::make_unique<JobInTerminal>(command({"set", "crm", "--client-secret-stdin"}), ignored);
    const bool isAsked = job->isRunning() && job->waitFor("Client secret: ");
    return isAsked && QTest::qWaitFor([&] { return !job->echoes(); }, 30000) ? std::move(job) : nullptr;
}

void TestHiddenTyping::endsWithEcho_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("number");
    QTest::newRow("Ctrl-C") << QByteArray("half\x03") << SIGINT;
    QTest::newRow("Ctrl-\\") << QByteArray("half\x1c") << SIGQUIT;
    QTest::newRow("SIGTERM") << QByteArray() << SIGTERM;
    QTest::newRow("SIGHUP") << QByteArray() << SIGHUP;
}

void TestHiddenTyping::endsWithEcho()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, number);
    const auto job = asking();
    QVERIFY(job);
    if (typed.isEmpty())
        job->signal(number);
    else
        job->type(typed);
    const int end = job->nextChange();
    QVERIFY(WIFSIGNALED(end));
    QCOMPARE(WTERMSIG(end), number);
    QVERIFY(job->echoes());
}

void TestHiddenTyping::stopsWithEcho()
{
    const auto job = asking();
    QVERIFY(job);
    for (int times = 0; times < 2; ++times) {
        job->type("half\x1a");
        const int stop = job->nextChange();
        QVERIFY(WIFSTOPPED(stop));
        QCOMPARE(WSTOPSIG(stop), SIGTSTP);
        QVERIFY(job->echoes());
        job->resume(true);
        QTRY_VERIFY(!job->echoes());
    }
    job->type("top-secret\n");
    QCOMPARE(job->nextChange(), 0);
    QVERIFY(job->echoes());
    QVERIFY(!job->waitFor("top-secret"));
}

/// It waits for the terminal instead of hiding what is typed for somebody else.
void TestHiddenTyping::continuedInTheBackground()
{
    const auto job = asking();
    QVERIFY(job);
    job->type("\x1a");
    QVERIFY(WIFSTOPPED(job->nextChange()));
    job->resume(false);
    const int stop = job->nextChange();
    QVERIFY(WIFSTOPPED(stop));
    QCOMPARE(WSTOPSIG(stop), SIGTTOU);
    QVERIFY(job->echoes());
    job->resume(true);
    QTRY_VERIFY(!job->echoes());
    job->type("top-secret\n");
    QCOMPARE(job->nextChange(), 0);
    QVERIFY(job->echoes());
    QVERIFY(!job->waitFor("top-secret"));
}

/// As nohup and shells without job control start programs.
void TestHiddenTyping::ignoredStaysIgnored()
{
    for (const int ignored : {SIGQUIT, SIGHUP, SIGTSTP}) {
        const auto job = asking(ignored);
        QVERIFY(job);
        job->signal(ignored);
        job->type("top-secret\n");
        QCOMPARE(job->nextChange(), 0);
        QVERIFY(job->echoes());
        QVERIFY(!job->waitFor("top-secret"));
    }
}

/// The terminal is another job's by then, which may have hidden what is typed for a reason of its own.
void TestHiddenTyping::endedInTheBackground()
{
    const auto job = asking();
    QVERIFY(job);
    job->signal(SIGSTOP);
    QVERIFY(WIFSTOPPED(job->nextChange()));
    job->signal(SIGTERM);
    job->resume(false);
    const int end = job->nextChange();
    QVERIFY(WIFSIGNALED(end));
    QCOMPARE(WTERMSIG(end), SIGTERM);
    QVERIFY(!job->echoes());
}

void TestHiddenTyping::questionIsDropped()
{
    int outside = -1, inside = -1;
    QCOMPARE(::openpty(&outside, &inside, nullptr, nullptr, nullptr), 0);
    const int before = ::dup(STDIN_FILENO);
    ::dup2(inside, STDIN_FILENO);
    const auto restored = qScopeGuard([&] {
        ::dup2(before, STDIN_FILENO);
        for (const int descriptor : {before, inside, outside})
            ::close(descriptor);
    });
    const auto echoes = [&] {
        termios settings{};
        return ::tcgetattr(outside, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    };
    {
        cli::StandardConsole console;
        console.readLine(cli::Console::Echo::Off, [](const std::optional<QByteArray>&) { QFAIL("nothing was typed"); });
        QVERIFY(!echoes());
        console.stopReading();
        QVERIFY(echoes());
        console.readLine(cli::Console::Echo::Off, [](const std::optional<QByteArray>&) { QFAIL("nothing was typed"); });
        QVERIFY(!echoes());
    }
    QVERIFY(echoes());
    // A terminal without jobs, because it is not the one of this session, is read like any other.
    QByteArray line;
    cli::StandardConsole console;
    console.readLine(cli::Console::Echo::Off,
                     [&](const std::optional<QByteArray>& read) { line = read.value_or("-"); });
    QCOMPARE(::write(outside, "typed\n", 6), 6);
    QTRY_COMPARE(line, QByteArray("typed"));
    QVERIFY(echoes());
}

EVERGRANT_TEST(TestHiddenTyping)
#include "tst_hiddentyping.moc"
