// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/target.h"
#include "handoff/targets/blockingwork.h"
#include "handoff/targets/tokenfile.h"

namespace evergrant::handoff {

/// The kind "file": an ordinary file that holds the newest token, see TokenFile. Delivered::version is a salted digest
/// of the content, so that a change by somebody else is noticed at the next delivery. A file system that does not
/// answer is given up after BlockingWork::Timeout, with Temporary "timeout"; nothing is begun before it has answered.
class FileTarget : public Target
{
public:
    /// See TargetFactory. Errors: Usage "bad-path", "bad-mode". `calls`: replaced in tests.
    static Result<std::unique_ptr<FileTarget>> make(const TargetSettings& settings, const TargetPorts& ports,
                                                    std::shared_ptr<FileCalls> calls = std::make_shared<FileCalls>());

    QCoro::Task<DeliveryResult> deliver(Delivery delivery, Secret content, QString lastVersion) override;
    QCoro::Task<tl::expected<QString, DeliveryFailure>> test() override;
    QCoro::Task<tl::expected<void, DeliveryFailure>> erase() override;

private:
    /// All that a thread needs; it may outlive the target.
    struct Job
    {
        TokenFile::Settings file;
        QString group; ///< name or number; empty: as the system gives it
        std::shared_ptr<FileCalls> calls;
        QString tried; ///< digest of what the last delivery has written, or may still have when it was given up
        bool isFirst = true;

        TokenFile::Outcome findGroup();
        DeliveryResult deliver(const Secret& content, const QString& lastVersion);
        tl::expected<QString, DeliveryFailure> test();
        tl::expected<void, DeliveryFailure> erase();
    };

    FileTarget(Job job, const TargetPorts& ports);
    DeliveryFailure late() const;

    Job m_job;
    BlockingWork m_work;
};

} // namespace evergrant::handoff
