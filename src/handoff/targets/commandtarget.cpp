// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/commandtarget.h"

#include "core/errorcode.h"
#include "core/text/scrub.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::CommandTarget)
};

constexpr auto grace = 10s;

/// Codes of sysexits.h and of shells by which a program says that trying again is of no use.
bool isConfiguration(int exitCode)
{
    return exitCode == 64 || exitCode == 77 || exitCode == 78 || exitCode == 126 || exitCode == 127;
}

/// What the command said, short enough for a sentence: why it failed stands at the end, what it did at the beginning.
QString quoted(const QByteArray& said)
{
    const QString text = scrubbed(QString::fromUtf8(said), said.size());
    if (text.isEmpty())
        return Tr::tr("It said nothing.");
    const QString part = text.size() <= 1000 ? text : text.first(300) + u" … "_s + text.last(700);
    return Tr::tr("It said: %1").arg(part);
}

DeliveryFailure notFound(const QString& program)
{
    return configurationFailure(
        u"command-not-found"_s,
        Tr::tr("The program %1 cannot be started. Correct its name, or give its whole path.").arg(program));
}

DeliveryFailure failureOf(const ProgramEnd& end, const QString& program, std::chrono::seconds timeout)
{
    const QString said = quoted(end.said);
    switch (end.how) {
    case ProgramEnd::How::NotStarted:
        return notFound(program);
    case ProgramEnd::How::TimedOut:
    case ProgramEnd::How::Stopped:
        return temporaryFailure(errorcode::timeout, Tr::tr("The command %1 did not end within %2 s and was stopped. %3")
                                                        .arg(program)
                                                        .arg(timeout.count())
                                                        .arg(said));
    case ProgramEnd::How::Killed:
        return temporaryFailure(
            u"command-killed"_s,
            Tr::tr("The command %1 was ended by signal %2. %3").arg(program).arg(end.code).arg(said));
    case ProgramEnd::How::Exited:
        break;
    }
    const QString sentence = Tr::tr("The command %1 ended with exit code %2. %3").arg(program).arg(end.code).arg(said);
    return isConfiguration(end.code) ? configurationFailure(u"command-failed"_s, sentence)
                                     : temporaryFailure(u"command-failed"_s, sentence);
}

/// The target may go while it runs, so this owns what it needs.
QCoro::Task<DeliveryResult> ended(std::shared_ptr<ProgramRun> run, QFuture<ProgramEnd> future, QString program,
                                  std::chrono::seconds timeout)
{
    const ProgramEnd end = co_await future;
    run.reset();
    if (end.how == ProgramEnd::How::Exited && end.code == 0)
        co_return Delivered{};
    co_return tl::unexpected(failureOf(end, program, timeout));
}

} // namespace

CommandTarget::CommandTarget(QStringList command, ProgramRun::Limits limits, Clock& clock)
    : m_command(std::move(command))
    , m_limits(limits)
    , m_clock(clock)
{
}

CommandTarget::~CommandTarget()
{
    if (const auto run = m_run.lock())
        run->stop();
}

Result<std::unique_ptr<CommandTarget>> CommandTarget::make(const TargetSettings& settings, const TargetPorts& ports)
{
    if (settings.command.isEmpty() || settings.command.first().isEmpty())
        return fail(ErrorKind::Usage, u"bad-command"_s, Tr::tr("Name the program to run, after “--”."));
    const QString& program = settings.command.first();
    if (program.contains(u'/') && !program.startsWith(u'/'))
        return fail(ErrorKind::Usage, u"bad-command"_s,
                    Tr::tr("“%1” depends on the current folder. Give the whole path of the program.").arg(program));
    ProgramRun::Limits limits{60s, grace};
    if (const QString text = settings.options.value(u"timeout"_s); !text.isEmpty()) {
        bool isNumber = false;
        const int seconds = text.toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > 3600)
            return fail(ErrorKind::Usage, u"bad-timeout"_s,
                        Tr::tr("“%1” is no time for --timeout. Use 1 to 3600 seconds.").arg(text.left(20)));
        limits.timeout = std::chrono::seconds(seconds);
    }
    return std::unique_ptr<CommandTarget>(new CommandTarget(settings.command, limits, ports.clock));
}

QCoro::Task<DeliveryResult> CommandTarget::deliver(Delivery delivery, Secret content, QString)
{
    TokenScrubber scrubber({content, delivery.accessToken, delivery.headerValue});
    ProgramCall call;
    call.command = m_command;
    const auto run = std::make_shared<ProgramRun>(call, std::move(scrubber), m_limits, m_clock);
    m_run = run;
    return ended(run, run->start(content), m_command.first(),
                 std::chrono::duration_cast<std::chrono::seconds>(m_limits.timeout));
}

QCoro::Task<tl::expected<QString, DeliveryFailure>> CommandTarget::test()
{
    const QString& program = m_command.first();
    const QString found = program.startsWith(u'/') ? (QFileInfo(program).isExecutable() ? program : QString())
                                                   : QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        co_return tl::unexpected(notFound(program));
    co_return Tr::tr("%1 is there. It was not run.").arg(found);
}

QCoro::Task<tl::expected<void, DeliveryFailure>> CommandTarget::erase()
{
    co_return {};
}

} // namespace evergrant::handoff
