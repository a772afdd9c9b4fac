// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/unusedsignins.h"

#include "engine/waiting.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QJsonObject detailsOf(const QString& revocation)
{
    return {{u"revocation"_s, revocation}};
}

} // namespace

QCoro::Task<QString> UnusedSignIns::discard(Received received, std::shared_ptr<const void> owner)
{
    const auto alive = owner;
    // As long as it waits for its place, it is asked about again: it is not unused yet.
    const std::function<QCoro::Task<Result<void>>()> drop = [this, alive, received] {
        return m_core.transaction.drop(received);
    };
    const auto dropped = co_await whenStoreIsFree(&m_core.ports->clock, storeWaitLimit, drop);
    if (!dropped) {
        m_core.log(EventLevel::Error, u"store-failing"_s, dropped.error().message, detailsOf(u"not-asked"_s));
        co_return QObject::tr("Nothing was replaced. This could not be written down, so Evergrant asks again when it "
                              "starts the next time.");
    }
    m_core.transaction.pending().forget(received.attempt.attemptId);
    m_signIns << received;
    const QString text = last()->message;
    m_core.log(EventLevel::Warning, u"grant-discarded"_s, text, detailsOf(u"not-asked"_s));
    co_return text;
}

std::optional<UnusedSignIn> UnusedSignIns::last() const
{
    if (m_signIns.isEmpty())
        return std::nullopt;
    const Received& received = m_signIns.last();
    const Grant& grant = *received.result.grant;
    UnusedSignIn unused{grant.info.accountLabel(), {}, false};
    unused.message = QObject::tr("The new sign-in was not used and not revoked: at %1 it stays valid until it ends.")
                         .arg(received.config.providerName);
    const auto endangered = endangeredBy(received.attempt.slot, grant);
    if (!endangered.isEmpty())
        unused.message +=
            u' ' +
            QObject::tr("Evergrant does not revoke it, because that could end %1, too.").arg(labelsOf(endangered));
    else if (!canBeRevoked(received.config, grant))
        unused.message +=
            u' ' + QObject::tr("To end it sooner, remove the application in the account's settings there.");
    else
        unused.isRevocable = true;
    return unused;
}

QList<Grant> UnusedSignIns::grants() const
{
    QList<Grant> grants;
    for (const auto& received : m_signIns)
        grants << *received.result.grant;
    return grants;
}

QCoro::Task<Result<Revocation>> UnusedSignIns::revoke(std::shared_ptr<const void> owner)
{
    const auto alive = owner;
    if (m_signIns.isEmpty())
        co_return fail(ErrorKind::Usage, u"no-unused-sign-in"_s,
                       QObject::tr("Evergrant holds no unused sign-in of “%1” any more. If there was one, remove the "
                                   "application in the account's settings at the provider.")
                           .arg(m_core.settings().name));
    if (isSigningIn())
        co_return fail(ErrorKind::Temporary, u"sign-in-under-way"_s,
                       QObject::tr("A sign-in of “%1” is under way, and could end with it. Try again when it is over.")
                           .arg(m_core.settings().name));
    Revocation worst;
    const auto unused = std::exchange(m_signIns, {});
    for (const auto& received : unused) {
        const Endangered endangered = [this, alive, slot = received.attempt.slot](const Grant& grant) {
            return endangeredBy(slot, grant);
        };
        const QList<Grant> grants(1, *received.result.grant);
        const Revocation one = co_await revokeAll(m_core.ports, m_core.client, grants, endangered);
        if (one.word == "shared"_L1 || one.word == "failed"_L1)
            m_signIns << received; // it can be tried again
        if (worst.word.isEmpty() || one.word != "done"_L1)
            worst = one;
    }
    m_core.log(worst.word == "done"_L1 ? EventLevel::Info : EventLevel::Warning, u"unused-revoked"_s, worst.message,
               detailsOf(worst.word));
    co_return worst;
}

QList<RegisteredGrant> UnusedSignIns::endangeredBy(GrantSlot slot, const Grant& grant) const
{
    const RegisteredGrant unused = m_core.client.registered(slot, grant.info);
    const auto all = m_core.listener->registeredGrants();
    return all.isEmpty() ? QList{unused} : endangeredByUnused(unused, all);
}

bool UnusedSignIns::isSigningIn() const
{
    return std::ranges::any_of(m_core.listener->registeredGrants(), [this](const RegisteredGrant& grant) {
        return grant.isAwaited && grant.connectionId == m_core.id();
    });
}

} // namespace evergrant
