// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/proberecord.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QString ProbeRecord::key() const
{
    return GrantStore::owned + m_connection.toString(QUuid::WithoutBraces);
}

ProbeRecord::ProbeRecord(GrantStore& store, SettingsPool& pool, const QUuid& connection)
    : m_store(&store)
    , m_pool(&pool)
    , m_connection(connection)
{
    const auto saved = QJsonDocument::fromJson(store.takeMeta(key()).value_or(QString()).toUtf8()).object();
    const auto at = QDateTime::fromString(saved["at"_L1].toString(), Qt::ISODate);
    if (at.isValid())
        set({at, saved["result"_L1].toString(), saved["message"_L1].toString()});
}

void ProbeRecord::set(const Probed& probed)
{
    Probed shared = probed;
    m_pool->share(shared.result, shared.message);
    m_last = shared;
}

/// A failure to write costs one probe too many after the next start.
void ProbeRecord::note(const ProbeReport& report, const QDateTime& now)
{
    m_failures = report.result == ProbeReport::Result::Unreachable ? m_failures + 1 : 0;
    set({now.toUTC(), toWord(report.result), report.message});
    const QJsonObject object{
        {u"at"_s, m_last->at.toString(Qt::ISODate)}, {u"result"_s, m_last->result}, {u"message"_s, m_last->message}};
    m_store->setMeta(key(), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void ProbeRecord::forget()
{
    if (m_last)
        erase();
}

void ProbeRecord::erase()
{
    m_last.reset();
    m_failures = 0;
    m_store->setMeta(key(), {});
}

} // namespace evergrant
