// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/copybundle.h"
#include "engine/ports.h"
#include <QCoroTask>
#include <functional>

namespace evergrant {

/// The items of the OS keychain that hold copies: a CopyBundle for each group of connections. Versions before there
/// were bundles kept an item for each connection; those are found, taken over, and deleted once the bundle is written.
///
/// One call at a time; keep this object alive meanwhile. Errors: those of Keychain and of CopyBundle::decode().
class CopyItems
{
public:
    /// `bundleReset` is told of each group whose bundle was damaged, and has lost the copies of all other connections.
    explicit CopyItems(std::shared_ptr<EnginePorts> ports, std::function<void(int group)> bundleReset = {})
        : m_ports(std::move(ports))
        , m_bundleReset(std::move(bundleReset))
    {
    }

    QCoro::Task<Result<std::optional<KeychainCopy>>> read(QUuid connection);
    /// While on, read() keeps the bundle that it has read last, until something is written: for whoever reads the
    /// copies of many connections, one group after the other.
    void setReadingMany(bool on);

    /// Says what is to be changed; an error: nothing is written. Is called at most once.
    using Change = std::function<Result<BundleChanges>(const CopyBundle&)>;
    /// Reads the bundle of `connections`, which are of one group, and writes it back with `change`. A bundle that could
    /// not be read is not written; one that is damaged is kept as "<its key>/damaged", or with a number behind that
    /// where another one is kept there, and begun again. What is kept is never deleted.
    QCoro::Task<Result<void>> update(QSet<QUuid> connections, Change change);

    /// No connection has an item of its own any more. Known once the grant store is open; until then: false.
    bool areAllBundled() const;
    void noteAllBundled();

private:
    QString key(const QString& name) const;
    QString bundleKey(int group) const;
    QString singleKey(const QUuid& connection) const;
    QCoro::Task<Result<CopyBundle>> readBundle(int group) const;
    QCoro::Task<Result<CopyBundle>> withSingles(CopyBundle bundle, QSet<QUuid> connections) const;
    QCoro::Task<Result<void>> keepAside(QString key, Secret item) const;

    std::shared_ptr<EnginePorts> m_ports;
    std::function<void(int)> m_bundleReset;
    bool m_readsMany = false;
    std::optional<std::pair<QString, CopyBundle>> m_last; ///< key, and what was read there
};

} // namespace evergrant
