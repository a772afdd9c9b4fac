// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/copyitems.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr auto bundledKey = "keychain-bundled"_L1;
constexpr auto damaged = "/damaged"_L1;
constexpr int mostKept = 9; ///< the last place is written over: a keyring is not filled without end

} // namespace

QString CopyItems::key(const QString& name) const
{
    return u"evergrant/%1/%2"_s.arg(m_ports->profileId, name);
}

QString CopyItems::bundleKey(int group) const
{
    return key(CopyBundle::itemName(group));
}

QString CopyItems::singleKey(const QUuid& connection) const
{
    return key(connection.toString(QUuid::WithoutBraces));
}

bool CopyItems::areAllBundled() const
{
    return !m_ports->grants.meta(bundledKey).value_or(QString()).isEmpty();
}

void CopyItems::noteAllBundled()
{
    // A failure here only means that the next worker looks for items of single connections once more.
    m_ports->grants.setMeta(bundledKey, u"1"_s);
}

void CopyItems::setReadingMany(bool on)
{
    m_readsMany = on;
    m_last.reset();
}

/// The entry of a bundle is the newer one: the item of the connection is deleted after the bundle was written.
QCoro::Task<Result<std::optional<KeychainCopy>>> CopyItems::read(QUuid connection)
{
    const QString key = bundleKey(CopyBundle::groupOf(connection));
    CopyBundle bundle;
    if (m_last && m_last->first == key) {
        bundle = m_last->second;
    } else {
        const auto item = co_await m_ports->keychain.read(key);
        if (!item)
            co_return tl::unexpected(item.error());
        const auto decoded = *item ? CopyBundle::decode((*item)->reveal()) : Result<CopyBundle>();
        if (!decoded)
            co_return tl::unexpected(decoded.error());
        bundle = *decoded;
        if (m_readsMany)
            m_last = {key, bundle};
    }
    if (bundle.contains(connection) || areAllBundled())
        co_return bundle.copy(connection);
    const auto single = co_await m_ports->keychain.read(singleKey(connection));
    if (!single)
        co_return tl::unexpected(single.error());
    if (*single)
        bundle.insert(connection, **single);
    co_return bundle.copy(connection);
}

/// For writing it back.
QCoro::Task<Result<CopyBundle>> CopyItems::readBundle(int group) const
{
    const QString key = bundleKey(group);
    const auto item = co_await m_ports->keychain.read(key);
    if (!item)
        co_return tl::unexpected(item.error());
    if (!*item)
        co_return CopyBundle();
    const auto bundle = CopyBundle::decode((*item)->reveal());
    if (bundle || CopyBundle::isOfNewerFormat((*item)->reveal()))
        co_return bundle;
    const auto kept = co_await keepAside(key, **item);
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (m_bundleReset)
        m_bundleReset(group);
    co_return CopyBundle();
}

/// In the first place where nothing else is kept.
QCoro::Task<Result<void>> CopyItems::keepAside(QString key, Secret item) const
{
    for (int number = 1;; ++number) {
        const QString place = number == 1 ? key + damaged : key + damaged + u'-' + QString::number(number);
        const auto there = co_await m_ports->keychain.read(place);
        if (!there)
            co_return tl::unexpected(there.error());
        if (*there && (*there)->reveal() == item.reveal())
            co_return {};
        if (!*there || number == mostKept)
            co_return co_await m_ports->keychain.write(place, item);
    }
}

/// With the copies that only items of single connections hold.
QCoro::Task<Result<CopyBundle>> CopyItems::withSingles(CopyBundle bundle, QSet<QUuid> connections) const
{
    for (const auto& connection : std::as_const(connections)) {
        if (bundle.contains(connection))
            continue;
        const auto item = co_await m_ports->keychain.read(singleKey(connection));
        if (!item)
            co_return tl::unexpected(item.error());
        if (*item)
            bundle.insert(connection, **item);
    }
    co_return bundle;
}

QCoro::Task<Result<void>> CopyItems::update(QSet<QUuid> connections, Change change)
{
    const int group = CopyBundle::groupOf(*connections.cbegin());
    const QString key = bundleKey(group);
    m_last.reset();
    const auto stored = co_await readBundle(group);
    if (!stored)
        co_return tl::unexpected(stored.error());
    const bool mayBeSingle = !areAllBundled();
    Result<CopyBundle> bundle = *stored;
    if (mayBeSingle)
        bundle = co_await withSingles(*stored, connections);
    if (!bundle)
        co_return tl::unexpected(bundle.error());
    const auto changes = change(*bundle);
    if (!changes)
        co_return tl::unexpected(changes.error());
    const CopyBundle next = withChanges(*bundle, *changes);
    Result<void> written;
    if (next.isEmpty())
        written = co_await m_ports->keychain.remove(key);
    else if (!(next == *stored))
        written = co_await m_ports->keychain.write(key, next.encode());
    if (!written || !mayBeSingle)
        co_return written;
    for (const auto& connection : std::as_const(connections)) {
        written = co_await m_ports->keychain.remove(singleKey(connection));
        if (!written)
            co_return written;
    }
    co_return {};
}

} // namespace evergrant
