// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/grantregistration.h"

#include "core/errorcode.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString keyOf(const QUuid& connection, const GrantInfo& info)
{
    return u"grant-client/%1/%2"_s.arg(connection.toString(QUuid::WithoutBraces),
                                       info.grantId.toString(QUuid::WithoutBraces));
}

/// Those that need nobody are asked for anew, and a spare may have a registration of its own.
bool isBoundToTheSettings(const GrantInfo& info)
{
    return info.clientId.isEmpty() && !needsNoConsent(info.grantType);
}

} // namespace

QString notedRegistration(GrantStore& store, const QUuid& connection, const GrantInfo& info)
{
    return isBoundToTheSettings(info) ? store.meta(keyOf(connection, info)).value_or(QString()) : QString();
}

Result<void> GrantRegistration::check(const GrantInfo& info, const QString& clientId) const
{
    const QString noted = notedRegistration(m_core.ports->grants, m_core.id(), info);
    if (noted.isEmpty() || noted == clientId)
        return {};
    return fail(ErrorKind::PersonNeeded, errorcode::changedRegistration,
                QObject::tr("The grant was given to the client ID “%1”, but now it is “%2”. Sign in again, or enter "
                            "the former one again.")
                    .arg(noted, clientId));
}

/// A sign-in that waits for an answer of a person is a grant, too.
QList<GrantInfo> GrantRegistration::all() const
{
    QList<GrantInfo> infos;
    const auto present = m_core.grants.present();
    for (const auto slot : present)
        infos << *m_core.grants.find(slot)->info();
    if (const auto pending = m_core.ports->grants.grant(m_core.id(), GrantSlot::Pending); pending && *pending)
        infos << (*pending)->info;
    return infos;
}

StoreSettings GrantRegistration::notes() const
{
    StoreSettings notes;
    const auto infos = all();
    for (const auto& info : infos)
        if (isBoundToTheSettings(info) && notedRegistration(m_core.ports->grants, m_core.id(), info).isEmpty())
            notes.insert(keyOf(m_core.id(), info), m_core.settings().clientId);
    return notes;
}

StoreSettings GrantRegistration::erasure() const
{
    StoreSettings erased;
    const auto infos = all();
    for (const auto& info : infos)
        if (!notedRegistration(m_core.ports->grants, m_core.id(), info).isEmpty())
            erased.insert(keyOf(m_core.id(), info), {});
    return erased;
}

StoreSettings GrantRegistration::notesFor(GrantSlot slot, const GrantInfo& next, const ClientConfig& config) const
{
    StoreSettings notes;
    const auto* held = m_core.grants.find(slot);
    if (held && held->info() && !notedRegistration(m_core.ports->grants, m_core.id(), *held->info()).isEmpty())
        notes.insert(keyOf(m_core.id(), *held->info()), {});
    if (isBoundToTheSettings(next) && config.clientId != m_core.settings().clientId)
        notes.insert(keyOf(m_core.id(), next), config.clientId);
    return notes;
}

} // namespace evergrant
