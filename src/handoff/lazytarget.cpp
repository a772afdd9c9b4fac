// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/lazytarget.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Deliveries)
};

tl::unexpected<DeliveryFailure> failureOf(const Error& error)
{
    using Kind = DeliveryFailure::Kind;
    const bool passes = error.kind == ErrorKind::StoreLocked || error.kind == ErrorKind::Temporary;
    return tl::unexpected(DeliveryFailure{passes ? Kind::Temporary : Kind::Configuration, error});
}

} // namespace

/// Readers may come in a loop, each by another process; what is shown changes once a second.
std::function<void(const QString&)> LazyTarget::noteAsked() const
{
    const std::weak_ptr<LastAsked> noted = m_asked;
    return [noted, ports = m_ports, connection = m_settings.connection](const QString& asker) {
        const auto last = noted.lock();
        const QDateTime now = ports->target.clock.now();
        if (!last)
            return;
        const bool isShown = last->at.isValid() && qAbs(last->at.msecsTo(now)) < 1000;
        *last = {asker, isShown ? last->at : now};
        if (!isShown)
            ports->changed(connection);
    };
}

TargetResult LazyTarget::get()
{
    if (m_target)
        return m_target;
    const auto secret = m_ports->store.secret(m_settings.connection, m_settings.id);
    if (!secret)
        return failureOf(secret.error());
    // Without its secret a target may have other credentials at hand, of somebody else: those of this machine.
    if (*secret && (*secret)->value.isEmpty())
        return tl::unexpected(configurationFailure(
            u"secret-lost"_s,
            Tr::tr("Its secret was lost with the profile key. Remove the delivery and add it again.")));
    TargetPorts ports = m_ports->target;
    ports.asked = noteAsked();
    auto target = m_ports->makeTarget(m_settings, *secret ? (*secret)->value : Secret(), ports);
    if (!target)
        return failureOf(target.error());
    if (*secret && (*secret)->origin != (*target)->secretOrigin())
        return tl::unexpected(configurationFailure(
            u"changed-origin"_s,
            Tr::tr("The secret of this delivery was entered for %1, and goes to no other server. Remove the delivery "
                   "and add it again.")
                .arg((*secret)->origin)));
    m_target = std::move(*target);
    return m_target;
}

void LazyTarget::keepSession()
{
    if (keepsSession(m_settings.kind))
        (void)get(); // only to be there
}

} // namespace evergrant::handoff
