// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/beginrecord.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

BeginRecord::BeginRecord(GrantStore& store, const QUuid& connection)
    : m_store(&store)
    , m_connection(connection)
{
}

QString BeginRecord::key() const
{
    return u"grant-begin/%1/%2"_s.arg(m_connection.toString(QUuid::WithoutBraces),
                                      m_grantId.toString(QUuid::WithoutBraces));
}

void BeginRecord::lookUp(const std::optional<GrantInfo>& info)
{
    m_grantId = info ? info->grantId : QUuid();
    const QString stored = info ? m_store->meta(key()).value_or(QString()) : QString();
    m_at = QDateTime::fromString(stored, Qt::ISODate);
}

void BeginRecord::set(const QUuid& grantId, const QDateTime& at)
{
    m_grantId = grantId;
    m_at = at;
    m_store->setMetaLater(key(), m_at.toUTC().toString(Qt::ISODate));
}

void BeginRecord::forget()
{
    if (!m_at.isValid())
        return;
    m_store->setMetaLater(key(), {});
    m_at = {};
}

} // namespace evergrant
