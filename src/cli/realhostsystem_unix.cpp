// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/realhostsystem.h"

#include "cli/realchildprogram_unix.h"
#include "cli/realpipedprogram.h"
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

int signalPipe[2] = {-1, -1};
// Qt Network ignores SIGPIPE for the whole process, and what is ignored stays ignored in a program that we become.
struct sigaction pipeAtStart;

void noteSignal(int)
{
    const int before = errno;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], "!", 1);
    errno = before;
}

Result<void> noBrowser()
{
    return fail(
        ErrorKind::Failed, u"no-browser"_s,
        QCoreApplication::translate("evergrant::cli", "No browser could be started (tried $BROWSER and xdg-open)."));
}

} // namespace

RealHostSystem::RealHostSystem(CoreDumps dumpsAtStart, QObject* parent)
    : HostSystem(parent)
    , m_dumpsAtStart(dumpsAtStart)
{
    ::sigaction(SIGPIPE, nullptr, &pipeAtStart);
}

RealHostSystem::~RealHostSystem() = default;

Result<void> RealHostSystem::openBrowser(const QUrl& url)
{
    // $BROWSER is a list of commands in order of preference.
    QStringList candidates = qEnvironmentVariable("BROWSER").split(u':', Qt::SkipEmptyParts);
    candidates += u"xdg-open"_s;
    for (const QString& candidate : std::as_const(candidates)) {
        QStringList words = QProcess::splitCommand(candidate);
        if (words.isEmpty())
            continue;
        QProcess browser;
        browser.setProgram(words.takeFirst());
        bool placed = false;
        for (QString& word : words) {
            placed = placed || word.contains("%s"_L1);
            word.replace("%s"_L1, url.toString(QUrl::FullyEncoded));
        }
        if (!placed)
            words += url.toString(QUrl::FullyEncoded);
        browser.setArguments(words);
        browser.setStandardInputFile(QProcess::nullDevice());
        browser.setStandardOutputFile(QProcess::nullDevice());
        browser.setStandardErrorFile(QProcess::nullDevice());
        if (browser.startDetached())
            return {};
    }
    return noBrowser();
}

void RealHostSystem::becomeProgram(const QStringList& command)
{
    std::vector<QByteArray> words;
    words.reserve(size_t(command.size()));
    for (const QString& word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    struct sigaction ours{};
    ::sigaction(SIGPIPE, &pipeAtStart, &ours);
    m_dumpsAtStart.restoreLimit();
    ::execvp(pointers.front(), pointers.data());
    ::sigaction(SIGPIPE, &ours, nullptr);
    CoreDumps::forbid();
}

std::unique_ptr<ChildProgram> RealHostSystem::makeChildProgram()
{
    return std::make_unique<RealChildProgram>(m_dumpsAtStart, pipeAtStart);
}

std::unique_ptr<PipedProgram> RealHostSystem::makePipedProgram()
{
    return std::make_unique<RealPipedProgram>();
}

QString RealHostSystem::userName() const
{
    const passwd* entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

void RealHostSystem::catchInterrupt()
{
    if (m_signals || ::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_signals = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    connect(m_signals.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(signalPipe[0], &byte, 1) > 0) {
        }
        Q_EMIT interrupted();
    });
    struct sigaction action{};
    action.sa_handler = noteSignal;
    action.sa_flags = int(SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

} // namespace evergrant::cli
