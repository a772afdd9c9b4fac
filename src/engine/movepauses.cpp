// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/movepauses.h"

#include "engine/connectioneditor.h"
#include "engine/managedconnection.h"
#include "engine/movenotes.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QCoro::Task<> endInterrupted(EngineContext* context, QPointer<ConnectionEditor> editor, ManagedConnectionPtr managed)
{
    const bool wasPaused = managed->settings().paused;
    const auto ports = context->ports;
    const auto ended = co_await endMovePause(ports, editor, managed);
    if (!editor)
        co_return;
    if (!ended)
        context->log(EventLevel::Warning, u"store-failing"_s,
                     QObject::tr("A move was interrupted, and its pause could not be ended: %1 To renew it here: "
                                 "evergrant resume %2")
                         .arg(ended.error().message, managed->settings().name),
                     &managed->settings(), {{u"code"_s, ended.error().code}});
    else if (wasPaused)
        context->log(EventLevel::Info, u"taken-back"_s,
                     QObject::tr("A move was interrupted before the connection had left, or while it was being taken "
                                 "back: it is renewed here again."),
                     &managed->settings());
}

} // namespace

QCoro::Task<Result<void>> beginMovePause(std::shared_ptr<EnginePorts> ports, QPointer<ConnectionEditor> editor,
                                         ManagedConnectionPtr managed, PackageNote note)
{
    const QUuid id = managed->settings().id;
    if (!note.wasPaused && !movedAway(*ports, id)) {
        const StoreSettings notes = leaveNotes(id, note.package);
        const auto noted = co_await writeNotes(ports, notes);
        if (!noted)
            co_return noted;
    }
    if (!editor)
        co_return tl::unexpected(stoppingError());
    const auto paused = co_await editor->pauseForMove(managed->settings().name, note.wasPaused);
    co_return paused.map([](const ManagedConnectionPtr&) {});
}

QCoro::Task<Result<void>> endMovePause(std::shared_ptr<EnginePorts> ports, QPointer<ConnectionEditor> editor,
                                       ManagedConnectionPtr managed)
{
    const Connection settings = managed->settings();
    const auto package = notedPackage(*ports, settings.id);
    const auto note = movedAway(*ports, settings.id);
    if (note && !note->wasPaused) {
        const StoreSettings notes = returnNotes(settings.id, note->package);
        const auto noted = co_await writeNotes(ports, notes);
        if (!noted)
            co_return noted;
    }
    if (returning(ports->grants, settings.id)) {
        if (!editor)
            co_return tl::unexpected(stoppingError());
        const auto resumed = co_await editor->resumeAfterMove(settings.id);
        if (!resumed)
            co_return resumed;
    }
    Result<void> forgotten;
    if (package)
        forgotten = co_await forgetMove(ports, settings.id, *package);
    managed->core().notifyChanged();
    co_return forgotten;
}

void endInterruptedMoves(EngineContext& context, ConnectionEditor& editor)
{
    for (const auto& managed : context.registry.all())
        if (!managed->settings().heldAsCopy && returning(context.ports->grants, managed->settings().id))
            endInterrupted(&context, &editor, managed);
}

} // namespace evergrant
