// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/beginrecord.h"

#include "core/grant/grantbegin.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

BeginRecord::BeginRecord(GrantStore& store, const QUuid& connection)
    : m_store(&store)
    , m_connection(connection)
{
}

QString BeginRecord::keyOf(const QUuid& grantId) const
{
    return u"grant-begin/%1/%2"_s.arg(m_connection.toString(QUuid::WithoutBraces),
                                      grantId.toString(QUuid::WithoutBraces));
}

void BeginRecord::lookUp(const std::optional<GrantInfo>& info)
{
    m_grantId = info ? info->grantId : QUuid();
    const QString stored = info ? m_store->meta(keyOf(m_grantId)).value_or(QString()) : QString();
    m_at = QDateTime::fromString(stored, Qt::ISODate);
}

BeginRecord::Begin BeginRecord::after(const GrantInfo& next, const QDateTime& answeredAt, const QDateTime& now) const
{
    const bool isSame = m_grantId == next.grantId;
    const bool atConsent = next.generation == 1;
    const QDateTime known = isSame && m_at.isValid() ? m_at : next.authorizedAt;
    // Where the provider does not tell, our clock has to do: authorizedAt may be later for the sake of the order.
    const QDateTime at =
        atConsent && !answeredAt.isValid() ? grantBegin(known, now, false) : grantBegin(known, answeredAt, atConsent);
    Begin begin{at == next.authorizedAt ? QDateTime() : at};
    StoreSettings wanted{
        {keyOf(next.grantId), begin.at.isValid() ? begin.at.toUTC().toString(Qt::ISODate) : QString()}};
    if (!isSame && !m_grantId.isNull())
        wanted.insert(keyOf(m_grantId), {});
    for (auto one = wanted.cbegin(); one != wanted.cend(); ++one)
        if (m_store->meta(one.key()).value_or(QString()) != *one)
            begin.unsaved.insert(one.key(), *one);
    return begin;
}

void BeginRecord::set(const QUuid& grantId, const QDateTime& at)
{
    m_grantId = grantId;
    m_at = at;
}

/// Where it has gone from the store with its grant, nothing is left to do there.
void BeginRecord::forget()
{
    const QString key = keyOf(m_grantId);
    if (m_at.isValid() && !m_store->meta(key).value_or(QString()).isEmpty())
        m_store->setMeta(key, {});
    m_at = QDateTime();
    m_grantId = QUuid();
}

} // namespace evergrant
