// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/copybundle.h"

#include "core/text/storedmap.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr auto bundleKind = "evergrant-copies"_L1;
constexpr quint64 bundleFormat = 1;
/// More than any number of connections needs, and what the session bus takes as one message (64 MiB).
constexpr qsizetype largestBundle = 48 * 1024 * 1024;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::CopyBundle)
};

quint64 formatOf(StoredMapReader& in)
{
    in.begin();
    if (in.text(0) != bundleKind)
        in.spoil();
    return in.number(1);
}

} // namespace

int CopyBundle::groupOf(const QUuid& connection)
{
    return static_cast<unsigned char>(connection.toRfc4122().back()) % groups;
}

QString CopyBundle::itemName(int group)
{
    return u"copies-%1"_s.arg(group, 2, 16, QChar(u'0'));
}

bool CopyBundle::isOfNewerFormat(QByteArrayView bytes)
{
    StoredMapReader in(bytes, largestBundle);
    const quint64 format = formatOf(in);
    return in.ok() && format > bundleFormat;
}

Result<CopyBundle> CopyBundle::decode(QByteArrayView bytes)
{
    if (isOfNewerFormat(bytes))
        return fail(ErrorKind::Failed, u"grant-format-newer"_s,
                    Tr::tr("The copies in the keyring were written by a newer version of Evergrant. Install that "
                           "version."));
    CopyBundle bundle;
    StoredMapReader in(bytes, largestBundle);
    formatOf(in);
    const quint64 count = in.number(2);
    for (quint64 i = 0; in.ok() && i < count; ++i) {
        const QUuid connection = in.uuid(3 + 2 * i);
        bundle.insert(connection, in.secret(4 + 2 * i));
    }
    in.end();
    // Whatever differs in a single byte was not written by us.
    if (!in.atEnd() || bundle.encode().reveal() != bytes)
        return fail(ErrorKind::Failed, u"grant-damaged"_s,
                    Tr::tr("The copies in the keyring are damaged and cannot be read."));
    return bundle;
}

Secret CopyBundle::encode() const
{
    constexpr qsizetype largestHead = 64; // of an entry: two keys, the id, the length
    qsizetype size = 0;
    for (const auto& entry : m_entries)
        size += entry.reveal().size() + largestHead;
    StoredMapWriter out(size);
    out.begin(3 + 2 * static_cast<quint64>(m_entries.size()));
    out.put(0, bundleKind);
    out.put(1, bundleFormat);
    out.put(2, static_cast<quint64>(m_entries.size()));
    quint64 key = 3;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        out.put(key++, QUuid::fromRfc4122(it.key()));
        out.put(key++, it.value());
    }
    out.end();
    return out.take();
}

Result<std::optional<KeychainCopy>> CopyBundle::copy(const QUuid& connection) const
{
    const auto entry = m_entries.constFind(connection.toRfc4122());
    if (entry == m_entries.constEnd())
        return std::nullopt;
    auto copy = decodeKeychainCopy(entry->reveal());
    if (!copy)
        return tl::unexpected(copy.error());
    return std::optional(std::move(*copy));
}

CopyBundle withChanges(CopyBundle bundle, const BundleChanges& changes)
{
    for (auto it = changes.copies.begin(); it != changes.copies.end(); ++it) {
        if (it->isEmpty())
            bundle.remove(it.key());
        else
            bundle.insert(it.key(), encodeKeychainCopy(*it));
    }
    for (const auto& connection : changes.removals)
        bundle.remove(connection);
    return bundle;
}

} // namespace evergrant
