// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/signins.h"

#include "engine/connectioneditor.h"
#include "engine/movenotes.h"
#include "engine/storeopening.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr qsizetype keptAuthorizations = 20;
/// How long a question that outlived its worker waits for an answer: over a weekend, and some.
constexpr std::chrono::seconds resumedTimeout = std::chrono::days(7);

} // namespace

SignIns::SignIns(EngineContext& context, StoreOpening& stores, ConnectionEditor& editor)
    : m_context(context)
    , m_stores(stores)
    , m_editor(editor)
{
}

SignIns::~SignIns()
{
    // Nobody waits for a person's answer any more. Requests under way end by themselves and are stored.
    suspendAll();
}

void SignIns::suspendAll()
{
    const auto authorizations = m_authorizations;
    for (const auto& authorization : authorizations)
        authorization->suspend();
}

Result<void> SignIns::checkTarget(const ManagedConnection& managed, const GrantTarget& target)
{
    const Connection& connection = managed.settings();
    const bool forSpare = isSpare(target.slot);
    if (forSpare && !managed.grantInfo())
        return fail(ErrorKind::Usage, u"no-main-grant"_s,
                    tr("spare: “%1” has no sign-in yet that another one could stand in for. Authorize it first.")
                        .arg(connection.name));
    if (target.slot == GrantSlot::Main && !target.clientId.isEmpty())
        return fail(ErrorKind::Usage, u"registration-for-spare"_s,
                    tr("client_id: another registration can only be given for a spare."));
    if (!target.clientId.isEmpty() && target.clientId == connection.clientId)
        return fail(ErrorKind::Usage, u"same-registration"_s,
                    tr("client_id: that is the registration of the connection itself, so the spare would share its "
                       "fate. Leave it out, or give another one."));
    if (needsNoConsent(connection.grantType) && (forSpare || target.grantType))
        return fail(ErrorKind::Usage, u"no-consent-here"_s,
                    tr("“%1” works without anybody signing in: neither a spare nor a device is of use to it.")
                        .arg(connection.name));
    if (forSpare && !managed.core().grants.placeForSpare())
        return fail(ErrorKind::Usage, u"spares-complete"_s,
                    tr("spare: “%1” has three spare sign-ins, and all of them are ready. More are not kept.")
                        .arg(connection.name));
    return {};
}

QCoro::Task<Result<SignIns::AuthorizationPtr>> SignIns::begin(QString name, Authorization::Request request,
                                                              Secret refreshToken)
{
    const QPointer<SignIns> self(this);
    if (const auto there = m_context.registry.named(name); !there)
        co_return tl::unexpected(there.error());
    const auto open = co_await m_stores.unlock(false);
    if (!open)
        co_return tl::unexpected(open.error());
    if (!self || m_context.stopping)
        co_return tl::unexpected(stoppingError());
    const auto managed = m_context.registry.named(name);
    if (!managed)
        co_return tl::unexpected(managed.error());
    const QUuid id = (*managed)->settings().id;
    if (m_context.registry.isBeingRemoved(id))
        co_return fail(ErrorKind::Temporary, u"being-removed"_s, tr("“%1” is just being removed.").arg(name));
    if (const auto possible = checkTarget(**managed, request.target); !possible)
        co_return tl::unexpected(possible.error());
    const auto before = of(id);
    // In the list before anything is awaited: whoever comes next finds this one, and ends it.
    const auto authorization = make(*managed, request);
    if (before) {
        before->cancel();
        co_await before->ended();
    }
    if (!refreshToken.isEmpty()) {
        authorization->beginWith(refreshToken);
        co_return authorization;
    }
    if (needsNoConsent((*managed)->settings().grantType)) {
        authorization->beginAlone();
        co_return authorization;
    }
    const auto begun = co_await authorization->begin();
    if (!begun)
        co_return tl::unexpected(begun.error());
    co_return authorization;
}

SignIns::AuthorizationPtr SignIns::make(const std::shared_ptr<ManagedConnection>& managed,
                                        const Authorization::Request& request)
{
    const auto authorization = std::make_shared<Authorization>(managed, request);
    m_authorizations << authorization;
    while (m_authorizations.size() > keptAuthorizations && m_authorizations.first()->hasEnded())
        m_authorizations.removeFirst();
    authorization->onQuestion([self = QPointer<SignIns>(this), id = authorization->id()] {
        if (self)
            Q_EMIT self->asks(id);
    });
    watch(this, authorization);
    return authorization;
}

void SignIns::resume()
{
    for (const auto& managed : m_context.registry.all()) {
        const auto& undecided = managed->core().stage.left.undecided;
        if (!undecided)
            continue;
        Authorization::Request request;
        const std::chrono::seconds age(undecided->intendedAt.secsTo(m_context.ports->clock.now()));
        request.timeout = std::clamp(resumedTimeout - age, std::chrono::seconds(0), resumedTimeout);
        request.target.slot = undecided->slot;
        make(managed, request)->resume();
    }
}

/// Paused as a copy, or because it was moved away. Where that cannot be saved, it stays paused and says so.
QCoro::Task<> SignIns::resumeHeld(QPointer<SignIns> self, Connection connection)
{
    const auto ports = self->m_context.ports;
    const auto moved = movedAway(*ports, connection.id);
    if (moved) {
        const StoreSettings notes = returnNotes(connection.id, moved->package);
        const auto noted = co_await writeNotes(ports, notes);
        if (!noted)
            co_return;
    }
    if (self && (moved || connection.heldAsCopy))
        (void)co_await self->m_editor.setPaused(connection.name, false); // likewise
}

QCoro::Task<> SignIns::watch(QPointer<SignIns> self, AuthorizationPtr authorization)
{
    const auto ended = co_await authorization->ended();
    // A grant that was given here belongs to nobody else.
    if (self && ended && authorization->target().slot == GrantSlot::Main)
        co_await resumeHeld(self, authorization->connection().settings());
    if (self)
        Q_EMIT self->ended(authorization->id());
}

SignIns::AuthorizationPtr SignIns::find(const QString& id) const
{
    for (const auto& authorization : m_authorizations)
        if (authorization->id() == id)
            return authorization;
    return nullptr;
}

/// The newest: one that was cancelled by it may take a moment to end.
SignIns::AuthorizationPtr SignIns::of(const QUuid& connection) const
{
    for (auto it = m_authorizations.crbegin(); it != m_authorizations.crend(); ++it)
        if (!(*it)->hasEnded() && (*it)->connection().settings().id == connection)
            return *it;
    return nullptr;
}

QString SignIns::idOf(const QUuid& connection) const
{
    const auto underWay = of(connection);
    return underWay ? underWay->id() : QString();
}

} // namespace evergrant
