// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/packagemethods.h"

#include "api/connectionmethods.h"
#include "api/views.h"
#include "core/connection/connectionexport.h"
#include "core/connection/connectionpackage.h"
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

/// Whoever has the address of a sign-in by invitation may never come, and would hold up a move until it ends.
QCoro::Task<> endInvitation(Engine* engine, QString name)
{
    const auto connection = engine->connection(name);
    const auto signIn = connection ? engine->signIns().of((*connection)->settings().id) : nullptr;
    if (!signIn || signIn->question() || (*connection)->core().stage.signIn != ConnectionStage::SignIn::Invited)
        co_return;
    signIn->cancel();
    co_await signIn->ended();
}

} // namespace

QCoro::Task<Result<PackageLock::Answer>> PackageMethods::lock(PackageLock::Params params)
{
    const auto keys = m_sealing.keys();
    if (!keys)
        co_return tl::unexpected(keys.error());
    const auto made = co_await (*keys)->make(params.passphrase);
    if (!made)
        co_return tl::unexpected(made.error());
    const PackageSeal seal{
        params.package, QUuid(m_engine.ports().profileId), params.moves, params.count, params.dependents, {}};
    const auto check = m_sealing.check(seal, made->key);
    if (!check)
        co_return tl::unexpected(check.error());
    co_return PackageLock::Answer{seal.source, PackageSealing::toText(made->key), made->stretch, *check};
}

QCoro::Task<Result<PackageUnlock::Answer>> PackageMethods::unlock(PackageUnlock::Params params)
{
    const auto keys = m_sealing.keys();
    if (!keys)
        co_return tl::unexpected(keys.error());
    const auto key = co_await (*keys)->remake(params.passphrase, params.stretch);
    if (!key)
        co_return tl::unexpected(key.error());
    const PackageSeal seal{params.package, params.source, params.moves, params.count, params.dependents, {}};
    if (!m_sealing.opensCheck(params.check, seal, *key))
        co_return fail(ErrorKind::Usage, u"passphrase-wrong"_s,
                       Tr::tr("This is not the passphrase of this package, or the package was changed."));
    co_return PackageUnlock::Answer{QUuid(m_engine.ports().profileId), PackageSealing::toText(*key)};
}

QCoro::Task<Result<QString>> PackageMethods::sealedPart(PackagePut::Params params)
{
    Result<LeavingConnection> leaving;
    if (params.seal.moves) {
        co_await endInvitation(&m_engine, params.name);
        leaving = co_await m_engine.moves().moveOut(params.name, params.seal.package);
    } else {
        leaving = co_await m_engine.moves().copyOut(params.name);
    }
    if (!leaving)
        co_return tl::unexpected(leaving.error());
    const PackagedConnection packaged{leaving->settings.id, exportedConnection(leaving->settings), leaving->secrets};
    co_return m_sealing.sealed(encodePackaged(packaged), params.seal, params.number);
}

QCoro::Task<Result<PackagePut::Answer>> PackageMethods::put(PackagePut::Params params)
{
    if (const auto keys = m_sealing.keys(); !keys)
        co_return tl::unexpected(keys.error());
    const auto part = co_await sealedPart(params);
    if (part)
        co_return PackagePut::Answer{*part};
    // What was not sealed has not left. Where it was not moved this changes nothing.
    if (params.seal.moves)
        (void)co_await m_engine.moves().takeBack(params.name, params.seal.package);
    co_return tl::unexpected(part.error());
}

QCoro::Task<Result<PackageTake::Answer>> PackageMethods::importConnection(PackageTake::Params params)
{
    const auto packaged = m_sealing.opened(params.sealed, params.seal, params.number).and_then([](const Secret& plain) {
        return decodePackaged(plain.reveal());
    });
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
