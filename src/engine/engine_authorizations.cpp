// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sign-ins that a Engine has begun.

#include "engine/engine.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr qsizetype keptAuthorizations = 20;
/// How long a question that outlived its worker waits for an answer: over a weekend, and some.
constexpr std::chrono::seconds resumedTimeout = std::chrono::days(7);

} // namespace

QCoro::Task<Result<std::shared_ptr<Authorization>>> Engine::authorize(QString name, Authorization::Request request,
                                                                      Secret refreshToken)
{
    const QPointer<Engine> self(this);
    if (const auto there = connection(name); !there)
        co_return tl::unexpected(there.error());
    const auto open = co_await unlock(false);
    if (!open)
        co_return tl::unexpected(open.error());
    if (!self || m_stopping)
        co_return fail(ErrorKind::Cancelled, u"stopping"_s, tr("Evergrant is stopping."));
    const auto managed = connection(name);
    if (!managed)
        co_return tl::unexpected(managed.error());
    if (m_removing.contains((*managed)->settings().id))
        co_return fail(ErrorKind::Temporary, u"being-removed"_s, tr("“%1” is just being removed.").arg(name));
    const bool forSpare = isSpare(request.target.slot);
    if (forSpare && !(*managed)->grantInfo())
        co_return fail(
            ErrorKind::Usage, u"no-main-grant"_s,
            tr("spare: “%1” has no sign-in yet that another one could stand in for. Authorize it first.").arg(name));
    if (request.target.slot == GrantSlot::Main && !request.target.clientId.isEmpty())
        co_return fail(ErrorKind::Usage, u"registration-for-spare"_s,
                       tr("client_id: another registration can only be given for a spare."));
    if (!request.target.clientId.isEmpty() && request.target.clientId == (*managed)->settings().clientId)
        co_return fail(ErrorKind::Usage, u"same-registration"_s,
                       tr("client_id: that is the registration of the connection itself, so the spare would share its "
                          "fate. Leave it out, or give another one."));
    const bool alone = needsNoConsent((*managed)->settings().grantType);
    if (alone && (forSpare || request.target.grantType))
        co_return fail(
            ErrorKind::Usage, u"no-consent-here"_s,
            tr("“%1” works without anybody signing in: neither a spare nor a device is of use to it.").arg(name));
    if (forSpare) {
        const auto place = (*managed)->core().grants.placeForSpare();
        if (!place)
            co_return fail(
                ErrorKind::Usage, u"spares-complete"_s,
                tr("spare: “%1” has three spare sign-ins, and all of them are ready. More are not kept.").arg(name));
        request.target.slot = *place;
    }
    const auto before = authorization(authorizationOf((*managed)->settings().id));
    // In the list before anything is awaited: whoever comes next finds this one, and ends it.
    const auto authorization = makeAuthorization(*managed, request);
    if (before) {
        before->cancel();
        co_await before->ended();
    }
    if (!refreshToken.isEmpty()) {
        authorization->beginWith(refreshToken);
        co_return authorization;
    }
    if (alone) {
        authorization->beginAlone();
        co_return authorization;
    }
    const auto begun = co_await authorization->begin();
    if (!begun)
        co_return tl::unexpected(begun.error());
    co_return authorization;
}

std::shared_ptr<Authorization> Engine::makeAuthorization(const ConnectionPtr& managed,
                                                         const Authorization::Request& request)
{
    const auto authorization = std::make_shared<Authorization>(*m_ports, managed, request);
    m_authorizations << authorization;
    while (m_authorizations.size() > keptAuthorizations && m_authorizations.first()->hasEnded())
        m_authorizations.removeFirst();
    authorization->onQuestion([self = QPointer<Engine>(this), id = authorization->id()] {
        if (self)
            Q_EMIT self->authorizationAsks(id);
    });
    watch(this, authorization);
    return authorization;
}

/// Takes up the sign-ins whose place was still undecided when an earlier worker ended.
void Engine::resumeAuthorizations()
{
    const auto connections = m_registry.all();
    for (const auto& managed : connections) {
        if (!managed->core().stage.undecided)
            continue;
        Authorization::Request request;
        const std::chrono::seconds age(managed->core().stage.undecided->intendedAt.secsTo(m_ports->clock.now()));
        request.timeout = std::clamp(resumedTimeout - age, std::chrono::seconds(0), resumedTimeout);
        request.target.slot = managed->core().stage.undecided->slot;
        makeAuthorization(managed, request)->resume();
    }
}

QCoro::Task<> Engine::watch(QPointer<Engine> self, std::shared_ptr<Authorization> authorization)
{
    const auto ended = co_await authorization->ended();
    const auto& connection = authorization->connection().settings();
    // A grant that was given here belongs to nobody else.
    if (self && ended && connection.heldAsCopy && authorization->target().slot == GrantSlot::Main)
        (void)co_await self->setPaused(connection.name, false);
    if (self)
        Q_EMIT self->authorizationEnded(authorization->id());
}

std::shared_ptr<Authorization> Engine::authorization(const QString& id) const
{
    for (const auto& authorization : m_authorizations)
        if (authorization->id() == id)
            return authorization;
    return nullptr;
}

/// The newest: one that was cancelled by it may take a moment to end.
QString Engine::authorizationOf(const QUuid& connection) const
{
    for (auto it = m_authorizations.crbegin(); it != m_authorizations.crend(); ++it)
        if (!(*it)->hasEnded() && (*it)->connection().settings().id == connection)
            return (*it)->id();
    return {};
}

} // namespace evergrant
