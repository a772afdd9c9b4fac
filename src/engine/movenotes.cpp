// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/movenotes.h"

#include "engine/waiting.h"
#include <QObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString returningKey(const QUuid& connection)
{
    return u"returning/"_s + connection.toString(QUuid::WithoutBraces);
}

QCoro::Task<Result<void>> nothingToWrite()
{
    co_return {};
}

std::optional<PackageNote> noteAt(GrantStore& grants, const QString& key)
{
    const auto text = grants.meta(key);
    return text && !text->isEmpty() ? packageNoteFromText(*text) : std::nullopt;
}

} // namespace

std::optional<PackageNote> movedAway(const EnginePorts& ports, const QUuid& connection)
{
    return noteAt(ports.grants, movedAwayKey(connection));
}

std::optional<PackageNote> arrived(const EnginePorts& ports, const QUuid& connection)
{
    return noteAt(ports.grants, arrivedKey(connection));
}

std::optional<QUuid> returning(GrantStore& grants, const QUuid& connection)
{
    const QUuid package(grants.meta(returningKey(connection)).value_or(QString()));
    const bool isNone = package.isNull() || noteAt(grants, movedAwayKey(connection));
    return isNone ? std::nullopt : std::optional(package);
}

StoreSettings returnNotes(const QUuid& connection, const QUuid& package)
{
    StoreSettings notes = leaveNotes(connection, package);
    notes.insert(movedAwayKey(connection), QString());
    return notes;
}

StoreSettings leaveNotes(const QUuid& connection, const QUuid& package)
{
    return {{returningKey(connection), package.isNull() ? QString() : package.toString(QUuid::WithoutBraces)}};
}

Error movedAwayError(const QString& name)
{
    return {
        ErrorKind::Usage, u"connection-moved"_s,
        QObject::tr("%1 was moved away with a package, and is renewed where that was imported. Two places that renew "
                    "it would end it for both. Only if the package was lost: evergrant resume %1 --take-back")
            .arg(name)};
}

Error resumedMeanwhileError()
{
    return {ErrorKind::Temporary, u"resumed-meanwhile"_s, QObject::tr("It is renewed again meanwhile. Try once more.")};
}

QCoro::Task<Result<void>> writeNotes(std::shared_ptr<EnginePorts> ports, StoreSettings notes)
{
    const std::function<QCoro::Task<Result<void>>()> write = [ports, notes] {
        return ports->grants.writeSettings(notes);
    };
    Clock* clock = &ports->clock;
    co_return co_await whenStoreIsFree(clock, storeWaitLimit, write);
}

std::optional<QUuid> notedPackage(const EnginePorts& ports, const QUuid& connection)
{
    const auto away = movedAway(ports, connection);
    return away ? std::optional(away->package) : returning(ports.grants, connection);
}

QCoro::Task<Result<void>> forgetMove(std::shared_ptr<EnginePorts> ports, QUuid connection, QUuid package)
{
    // Looked at before each try: another export may come while the store is busy.
    const std::function<QCoro::Task<Result<void>>()> write = [ports, connection,
                                                              package]() -> QCoro::Task<Result<void>> {
        if (notedPackage(*ports, connection) != package)
            return nothingToWrite();
        const bool isAway = movedAway(*ports, connection).has_value();
        return ports->grants.writeSettings(isAway ? returnNotes(connection, QUuid()) : leaveNotes(connection, QUuid()));
    };
    Clock* clock = &ports->clock;
    co_return co_await whenStoreIsFree(clock, storeWaitLimit, write);
}

} // namespace evergrant
