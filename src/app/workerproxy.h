// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/proxyservice.h"
#include "records/settingfile.h"
#include <QFuture>
#include <QThreadPool>
#include <functional>
#include <optional>

namespace evergrant {

/// The proxy that a person has chosen for the worker, kept in the profile as proxy.json: {"proxy","no_proxy"}, a word
/// of ProxyChoice and its exceptions. Without that file it is the system's.
class WorkerProxy : public ProxyService
{
public:
    using Use = std::function<void(const ProxyChoice&)>;
    /// `use`: brings a choice into force.
    explicit WorkerProxy(Use use);

    /// Brings into force what `file` says. Errors: Failed "proxy-unreadable" where it cannot be understood; then the
    /// choice is the system's.
    Result<void> open(const QString& file);

    ProxyChoice choice() const override { return m_choice; }
    QString trouble() const override { return m_trouble; }
    /// A thread writes; of several that come meanwhile, each is written, in their order. What is being written when
    /// this object ends is waited for.
    QCoro::Task<Result<void>> choose(ProxyChoice choice) override;

    /// Of the file; empty: nothing was written yet.
    const std::optional<QFuture<Result<void>>>& lastWrite() const { return m_lastWrite; }

private:
    QFuture<Result<void>> write(const ProxyChoice& choice);

    Use m_use;
    SettingFile m_file;
    ProxyChoice m_choice;
    QString m_trouble;
    std::optional<QFuture<Result<void>>> m_lastWrite;
    QThreadPool m_thread;
};

} // namespace evergrant
