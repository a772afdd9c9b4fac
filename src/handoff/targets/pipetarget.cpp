// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/pipetarget.h"

#include "core/errorcode.h"
#include "handoff/targets/targetpath.h"
#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::PipeTarget)
};

} // namespace

PipeTarget::PipeTarget(const TargetSettings& settings, const TargetPorts& ports, std::shared_ptr<FileCalls> calls)
    : m_path(settings.options.value(u"path"_s))
    , m_fifo(
          QFile::encodeName(m_path), ports.clock,
          [asked = ports.asked] {
              if (asked)
                  asked(Tr::tr("a reader of the pipe"));
          },
          std::move(calls))
{
}

Result<std::unique_ptr<PipeTarget>> PipeTarget::make(const TargetSettings& settings, const TargetPorts& ports,
                                                     std::shared_ptr<FileCalls> calls)
{
    if (const auto path = targetPath(settings); !path)
        return tl::unexpected(path.error());
    return std::unique_ptr<PipeTarget>(new PipeTarget(settings, ports, std::move(calls)));
}

QCoro::Task<DeliveryResult> PipeTarget::deliver(Delivery delivery, Secret content, QString)
{
    co_return bring(content, delivery.expiresAt);
}

DeliveryResult PipeTarget::bring(const Secret& content, const std::optional<QDateTime>& expiresAt)
{
    if (content.reveal().size() > TokenFifo::LargestContent)
        return tl::unexpected(configurationFailure(
            errorcode::fileTooLarge, Tr::tr("What the template makes of the token is larger than 64 kB, which is what "
                                            "a pipe takes. Use a target of the kind file.")));
    m_fifo.setContent(content, expiresAt);
    Delivered delivered;
    if (m_fifo.isInPlace())
        return delivered;
    if (m_wasOpened)
        delivered.changedByOthers = Tr::tr("The pipe was removed or replaced since the last delivery.");
    const auto opened = m_fifo.open();
    if (!opened)
        return tl::unexpected(opened.error());
    m_wasOpened = true;
    return delivered;
}

QCoro::Task<tl::expected<QString, DeliveryFailure>> PipeTarget::test()
{
    const auto fine = m_fifo.check();
    if (!fine)
        co_return tl::unexpected(fine.error());
    co_return Tr::tr("A pipe can be at %1.").arg(m_path);
}

QCoro::Task<tl::expected<void, DeliveryFailure>> PipeTarget::erase()
{
    m_wasOpened = false;
    co_return m_fifo.remove();
}

void PipeTarget::withhold()
{
    m_wasOpened = false; // that it is not in place then is nobody else's doing
    m_fifo.withhold();
}

} // namespace evergrant::handoff
