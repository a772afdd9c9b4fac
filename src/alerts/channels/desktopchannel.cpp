// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channels/desktopchannel.h"

#include "net/settled.h"
#include <QCoreApplication>
#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::alerts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::alerts::DesktopChannel)
};

QCoro::Task<ChannelResult> whenShown(std::shared_ptr<Settled<bool>> shown)
{
    const auto ending = shown->future();
    const bool isShown = co_await ending;
    if (isShown)
        co_return Tr::tr("The notification is shown.");
    co_return channelFails(DeliveryTrouble::Temporary, u"not-shown"_s,
                           Tr::tr("The desktop does not show notifications, or nobody is logged in."));
}

} // namespace

Result<std::unique_ptr<Channel>> DesktopChannel::make(const ChannelPorts& ports)
{
    if (!ports.notifier)
        return fail(ErrorKind::Failed, u"no-desktop"_s, Tr::tr("This background worker knows of no desktop."));
    return std::unique_ptr<Channel>(new DesktopChannel(*ports.notifier));
}

QCoro::Task<ChannelResult> DesktopChannel::send(Telling telling)
{
    const auto shown = std::make_shared<Settled<bool>>();
    // Of one thread, so that an all-clear takes the place of the trouble.
    const QUuid about = QUuid::createUuidV5(QUuid(), telling.threadId);
    m_notifier.notify({about, telling.text.subject, telling.text.body},
                      [shown](bool isShown) { shown->settle(isShown); });
    return whenShown(shown);
}

} // namespace evergrant::alerts
