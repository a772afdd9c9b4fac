// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/packagemethods.h"

#include "api/connectionmethods.h"
#include "api/views.h"
#include "core/connection/connectionexport.h"
#include "core/ports/packagekeys.h"
#include "engine/engine.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::api::PackageMethods)
};

/// A request with one part has to fit into one line of the socket.
constexpr qsizetype largestPart = 60 * 1024;

PackageHeader headerOf(const PackageSeal& seal)
{
    PackageHeader header;
    header.id = seal.package;
    header.source = seal.source;
    header.moves = seal.moves;
    header.count = seal.count;
    return header;
}

Secret toText(const Secret& key)
{
    return Secret::take(key.reveal().toByteArray().toBase64());
}

Secret fromText(const Secret& text)
{
    return Secret::take(QByteArray::fromBase64(text.reveal().toByteArray()));
}

tl::unexpected<Error> notHere()
{
    return fail(ErrorKind::Failed, u"no-package-keys"_s, Tr::tr("Nothing can be sealed here."));
}

} // namespace

QCoro::Task<Result<PackageLock::Answer>> PackageMethods::lock(PackageLock::Params params)
{
    if (!m_keys)
        co_return notHere();
    const auto made = co_await m_keys->make(params.passphrase);
    if (!made)
        co_return tl::unexpected(made.error());
    const PackageSeal seal{params.package, QUuid(m_engine.ports().profileId), params.moves, params.count, {}};
    const auto sealer = m_keys->sealer(made->key);
    const auto check = sealer ? (*sealer)->seal(Secret(), sealedPlace(headerOf(seal), 0))
                              : Result<QByteArray>(tl::unexpected(sealer.error()));
    if (!check)
        co_return tl::unexpected(check.error());
    co_return PackageLock::Answer{seal.source, toText(made->key), made->stretch,
                                  QString::fromLatin1(check->toBase64())};
}

QCoro::Task<Result<PackageUnlock::Answer>> PackageMethods::unlock(PackageUnlock::Params params)
{
    if (!m_keys)
        co_return notHere();
    const auto key = co_await m_keys->remake(params.passphrase, params.stretch);
    if (!key)
        co_return tl::unexpected(key.error());
    const auto sealer = m_keys->sealer(*key);
    if (!sealer)
        co_return tl::unexpected(sealer.error());
    const PackageSeal seal{params.package, params.source, params.moves, params.count, {}};
    const QByteArray check = QByteArray::fromBase64(params.check.toLatin1());
    if (!(*sealer)->open(check, sealedPlace(headerOf(seal), 0)))
        co_return fail(ErrorKind::Usage, u"passphrase-wrong"_s,
                       Tr::tr("This is not the passphrase of this package, or the package was changed."));
    co_return PackageUnlock::Answer{QUuid(m_engine.ports().profileId), toText(*key)};
}

Result<QString> PackageMethods::sealed(const PackagedConnection& connection, const PackageSeal& seal, int number) const
{
    const auto sealer = m_keys->sealer(fromText(seal.key));
    if (!sealer)
        return tl::unexpected(sealer.error());
    const auto part = (*sealer)->seal(encodePackaged(connection), sealedPlace(headerOf(seal), number));
    if (!part)
        return tl::unexpected(part.error());
    const QByteArray text = part->toBase64();
    if (text.size() > largestPart)
        return fail(ErrorKind::Failed, u"connection-too-large"_s,
                    Tr::tr("%1 has too large tokens for a package.").arg(connection.settings["name"_L1].toString()));
    return QString::fromLatin1(text);
}

QCoro::Task<Result<QString>> PackageMethods::sealedPart(PackagePut::Params params)
{
    Result<LeavingConnection> leaving;
    if (params.seal.moves)
        leaving = co_await m_engine.moves().moveOut(params.name, params.seal.package);
    else
        leaving = co_await m_engine.moves().copyOut(params.name);
    if (!leaving)
        co_return tl::unexpected(leaving.error());
    const PackagedConnection packaged{leaving->settings.id, exportedConnection(leaving->settings), leaving->secrets};
    co_return sealed(packaged, params.seal, params.number);
}

QCoro::Task<Result<PackagePut::Answer>> PackageMethods::put(PackagePut::Params params)
{
    if (!m_keys)
        co_return notHere();
    const auto part = co_await sealedPart(params);
    if (part)
        co_return PackagePut::Answer{*part};
    // What was not sealed has not left. Where it was not moved this changes nothing.
    if (params.seal.moves)
        (void)co_await m_engine.moves().takeBack(params.name, params.seal.package);
    co_return tl::unexpected(part.error());
}

Result<PackagedConnection> PackageMethods::opened(const PackageTake::Params& params) const
{
    const auto sealer = m_keys->sealer(fromText(params.seal.key));
    if (!sealer)
        return tl::unexpected(sealer.error());
    const QByteArray part = QByteArray::fromBase64(params.sealed.toLatin1());
    const auto plain = (*sealer)->open(part, sealedPlace(headerOf(params.seal), params.number));
    if (!plain)
        return fail(ErrorKind::Failed, u"package-damaged"_s,
                    Tr::tr("Connection %1 of the package is damaged, or was changed.").arg(params.number));
    return decodePackaged(plain->reveal());
}

QCoro::Task<Result<PackageTake::Answer>> PackageMethods::take(PackageTake::Params params)
{
    if (!m_keys)
        co_return notHere();
    const auto packaged = opened(params);
    if (!packaged)
        co_return tl::unexpected(packaged.error());
    if (const auto fine = checkImportedEntry(packaged->settings); !fine)
        co_return tl::unexpected(fine.error());
    auto fields = Codec<Add::Params>::decode(packaged->settings);
    if (!fields)
        co_return tl::unexpected(fields.error());
    fields->withoutSecrets = true;
    const ArrivingConnection arriving{params.seal.package, params.seal.moves,      params.again,
                                      packaged->id,        newConnection(*fields), packaged->secrets};
    Result<ArrivalStep> step = ArrivalStep::Add;
    if (params.check)
        step = m_engine.moves().checkArrival(arriving);
    else
        step = co_await m_engine.moves().bringIn(arriving);
    if (!step)
        co_return tl::unexpected(step.error());
    co_return PackageTake::Answer{fields->name, *step};
}

QCoro::Task<Result<TakeBack::Answer>> PackageMethods::takeBack(TakeBack::Params params)
{
    const auto connection = co_await m_engine.moves().takeBack(params.name, params.package);
    if (!connection)
        co_return tl::unexpected(connection.error());
    co_return ChangedConnection{viewOf(m_engine, **connection), {}};
}

} // namespace evergrant::api
