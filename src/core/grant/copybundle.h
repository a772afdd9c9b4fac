// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/grant.h"
#include <QHash>
#include <QMap>
#include <QSet>

namespace evergrant {

/// The keychain copies of one group of connections, as one item of the OS keychain holds them. A keyring may rewrite
/// its whole file for each item that is written, so a few large items cost it far less than many small ones.
///
/// An entry is an encoded KeychainCopy and kept as bytes: one that this version cannot read stays as it is.
class CopyBundle
{
public:
    static constexpr int groups = 64;
    static int groupOf(const QUuid& connection); ///< 0 to 63, the same for ever
    static QString itemName(int group);          ///< "copies-00" to "copies-3f"

    /// Errors: Failed "grant-damaged", "grant-format-newer".
    static Result<CopyBundle> decode(QByteArrayView bytes);
    /// A later version has written it, and this one must not write over it.
    static bool isOfNewerFormat(QByteArrayView bytes);
    Secret encode() const;

    bool isEmpty() const { return m_entries.isEmpty(); }
    bool contains(const QUuid& connection) const { return m_entries.contains(connection.toRfc4122()); }
    /// Empty where there is no entry. Errors: those of decodeKeychainCopy().
    Result<std::optional<KeychainCopy>> copy(const QUuid& connection) const;

    void insert(const QUuid& connection, const Secret& entry) { m_entries.insert(connection.toRfc4122(), entry); }
    void remove(const QUuid& connection) { m_entries.remove(connection.toRfc4122()); }
    friend bool operator==(const CopyBundle&, const CopyBundle&) = default;

private:
    QMap<QByteArray, Secret> m_entries; ///< by the bytes of the id: versions of Qt may differ about the order of QUuid
};

/// What a bundle is to hold instead of what it holds.
struct BundleChanges
{
    /// Each takes the place of the connection's entry. One without content removes it: it would only keep what was
    /// taken away on purpose.
    QHash<QUuid, KeychainCopy> copies;
    QSet<QUuid> removals; ///< win over `copies`
};

/// `bundle` after `changes`; the entries of all other connections are the same bytes.
CopyBundle withChanges(CopyBundle bundle, const BundleChanges& changes);

} // namespace evergrant
