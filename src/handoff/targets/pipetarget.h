// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/target.h"
#include "handoff/targets/tokenfifo.h"

namespace evergrant::handoff {

/// The kind "pipe": a FIFO of which each reader gets the newest token, see TokenFifo. From
/// deliver() to withhold() or the destructor; a reader that comes at another time waits.
class PipeTarget : public Target
{
public:
    /// See TargetFactory. Errors: Usage "bad-path".
    /// `calls`: replaced in tests.
    static Result<std::unique_ptr<PipeTarget>> make(const TargetSettings& settings, const TargetPorts& ports,
                                                    std::shared_ptr<FileCalls> calls = std::make_shared<FileCalls>());

    QCoro::Task<DeliveryResult> deliver(Delivery delivery, Secret content, QString lastVersion) override;
    QCoro::Task<tl::expected<QString, DeliveryFailure>> test() override;
    QCoro::Task<tl::expected<void, DeliveryFailure>> erase() override;
    void withhold() override;

private:
    PipeTarget(const TargetSettings& settings, const TargetPorts& ports, std::shared_ptr<FileCalls> calls);
    DeliveryResult bring(const Secret& content, const std::optional<QDateTime>& expiresAt);

    QString m_path;
    TokenFifo m_fifo;
    bool m_wasOpened = false;
};

} // namespace evergrant::handoff
