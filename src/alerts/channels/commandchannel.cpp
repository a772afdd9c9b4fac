// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channels/commandchannel.h"

#include "core/system/programrun.h"
#include "core/text/scrub.h"
#include <QCoreApplication>
#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::alerts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::alerts::CommandChannel)
};

constexpr int usualTimeout = 60, longestTimeout = 600;

ChannelResult resultOf(const ProgramEnd& end, const QString& program)
{
    const QString said = scrubbed(QString::fromUtf8(end.said));
    switch (end.how) {
    case ProgramEnd::How::Exited:
        if (end.code == 0)
            return Tr::tr("%1 has taken the message.").arg(program);
        return channelFails(DeliveryTrouble::Temporary, u"exit-%1"_s.arg(end.code),
                            Tr::tr("%1 ended with exit code %2. %3").arg(program).arg(end.code).arg(said));
    case ProgramEnd::How::Killed:
        return channelFails(DeliveryTrouble::Temporary, u"killed"_s,
                            Tr::tr("%1 was ended by signal %2.").arg(program).arg(end.code));
    case ProgramEnd::How::TimedOut:
    case ProgramEnd::How::Stopped:
        return channelFails(DeliveryTrouble::Temporary, u"timeout"_s, Tr::tr("%1 did not end in time.").arg(program));
    case ProgramEnd::How::NotStarted:
        break;
    }
    return channelFails(DeliveryTrouble::Configuration, u"not-started"_s,
                        Tr::tr("%1 cannot be started: %2").arg(program, said));
}

QCoro::Task<ChannelResult> run(std::shared_ptr<ProgramRun> command, QByteArray input, QString program)
{
    const Secret bytes = Secret::take(std::move(input));
    const auto ending = command->start(bytes);
    const ProgramEnd end = co_await ending;
    co_return resultOf(end, program);
}

} // namespace

CommandChannel::CommandChannel(QStringList command, std::chrono::seconds timeout, Clock& clock)
    : m_command(std::move(command))
    , m_timeout(timeout)
    , m_clock(clock)
{
}

Result<std::unique_ptr<Channel>> CommandChannel::make(const AlertSettings& settings, const ChannelPorts& ports)
{
    bool isNumber = true;
    const QString given = settings.options.value(u"timeout"_s);
    const int seconds = given.isEmpty() ? usualTimeout : given.toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longestTimeout)
        return fail(ErrorKind::Usage, u"bad-option"_s, Tr::tr("--timeout takes 1 to %1 seconds.").arg(longestTimeout));
    return std::unique_ptr<Channel>(new CommandChannel(settings.command, std::chrono::seconds(seconds), ports.clock));
}

QCoro::Task<ChannelResult> CommandChannel::send(Telling telling)
{
    const QByteArray input = (telling.text.subject + u"\n\n"_s + telling.text.body).toUtf8();
    ProgramCall call;
    call.command = m_command;
    const auto command =
        std::make_shared<ProgramRun>(call, TokenScrubber(), ProgramRun::Limits{m_timeout, 10s}, m_clock);
    return run(command, input, m_command.first());
}

} // namespace evergrant::alerts
