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

std::optional<PackageNote> noteAt(const EnginePorts& ports, const QString& key)
{
    const auto text = ports.grants.meta(key);
    return text && !text->isEmpty() ? packageNoteFromText(*text) : std::nullopt;
}

} // namespace

std::optional<PackageNote> movedAway(const EnginePorts& ports, const QUuid& connection)
{
    return noteAt(ports, movedAwayKey(connection));
}

std::optional<PackageNote> arrived(const EnginePorts& ports, const QUuid& connection)
{
    return noteAt(ports, arrivedKey(connection));
}

std::optional<QUuid> returning(const EnginePorts& ports, const QUuid& connection)
{
    const QUuid package(ports.grants.meta(returningKey(connection)).value_or(QString()));
    return package.isNull() ? std::nullopt : std::optional(package);
}

StoreSettings returnNotes(const QUuid& connection, const QUuid& package)
{
    const QString text = package.isNull() ? QString() : package.toString(QUuid::WithoutBraces);
    return {{movedAwayKey(connection), QString()}, {returningKey(connection), text}};
}

Error movedAwayError(const QString& name)
{
    return {
        ErrorKind::Usage, u"connection-moved"_s,
        QObject::tr("%1 was moved away with a package, and is renewed where that was imported. Two places that renew "
                    "it would end it for both. Only if the package was lost: evergrant resume %1 --take-back")
            .arg(name)};
}

QCoro::Task<Result<void>> writeNotes(std::shared_ptr<EnginePorts> ports, StoreSettings notes)
{
    const std::function<QCoro::Task<Result<void>>()> write = [ports, notes] {
        return ports->grants.writeSettings(notes);
    };
    Clock* clock = &ports->clock;
    co_return co_await whenStoreIsFree(clock, storeWaitLimit, write);
}

QCoro::Task<Result<void>> forgetMove(std::shared_ptr<EnginePorts> ports, QUuid connection)
{
    if (!movedAway(*ports, connection) && !returning(*ports, connection))
        co_return {};
    const StoreSettings nothing = returnNotes(connection, QUuid());
    co_return co_await writeNotes(ports, nothing);
}

} // namespace evergrant
