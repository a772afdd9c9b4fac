// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/personcaller.h"

#include <QPointer>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

PersonCaller::PersonCaller(Notifier& notifier, GrantStore& store, Clock& clock, std::function<bool()> windowTells)
    : m_notifier(notifier)
    , m_store(store)
    , m_clock(clock)
    , m_windowTells(std::move(windowTells))
    , m_gatherer(clock,
                 [this](const Notification& notification, const QList<QUuid>& about) { tell(notification, about); })
    , m_retry(clock.makeAlarm([this] { retry(); }))
{
}

QString PersonCaller::keyOf(const QUuid& id)
{
    return u"called/"_s + id.toString(QUuid::WithoutBraces);
}

/// Less than a day ago.
bool PersonCaller::wasTold(const QUuid& id, const QString& headline) const
{
    // "2026-09-07T12:00:00Z The headline."
    const QString told = recordOf(id);
    const QDateTime before = QDateTime::fromString(told.section(u' ', 0, 0), Qt::ISODate);
    const qint64 ago = before.isValid() ? before.secsTo(m_clock.now()) : -1;
    return told.section(u' ', 1) == headline && ago >= 0 && ago < std::chrono::seconds(Again).count();
}

void PersonCaller::call(const QUuid& id, const Words& words)
{
    const std::optional<Call> call = words();
    if (call && !wasTold(id, call->headline))
        return add(id, words, *call, true);
    m_gatherer.drop(id);
    m_open.remove(id);
}

void PersonCaller::announce(const Words& words)
{
    if (const std::optional<Call> call = words())
        add(QUuid::createUuid(), words, *call, false);
}

void PersonCaller::add(const QUuid& key, const Words& words, Call call, bool isRemembered)
{
    call.id = key;
    m_open.insert(key, {words, call.headline, isRemembered, ++m_lastNumber});
    m_gatherer.add(call);
}

void PersonCaller::relieve(const QUuid& id)
{
    m_gatherer.drop(id);
    m_open.remove(id);
    m_notifier.withdraw(id);
    if (!recordOf(id).isEmpty())
        writeRecord(this, id, {});
}

/// What the store says of the person having been told, or is about to say.
QString PersonCaller::recordOf(const QUuid& id) const
{
    if (const auto written = m_beingWritten.constFind(id); written != m_beingWritten.constEnd())
        return written->record;
    return m_relieved.contains(id) ? QString() : m_store.meta(keyOf(id)).value_or(QString());
}

/// What is not written down may be told once more.
QCoro::Task<> PersonCaller::writeRecord(QPointer<PersonCaller> self, QUuid id, QString record)
{
    const quint64 number = ++self->m_lastNumber;
    self->m_beingWritten.insert(id, {number, record});
    const auto written = co_await self->m_store.setMeta(keyOf(id), record);
    if (!self || self->m_beingWritten.value(id).number != number)
        co_return; // a later one is under way
    self->m_beingWritten.remove(id);
    if (written)
        self->m_relieved.remove(id);
    else if (record.isEmpty())
        self->m_relieved.insert(id);
}

void PersonCaller::tell(const Notification& notification, const QList<QUuid>& about)
{
    QHash<QUuid, quint64> numbers;
    for (const QUuid& key : about)
        numbers.insert(key, m_open.value(key).number);
    const auto end = [self = QPointer(this), numbers](bool shown) {
        for (auto it = numbers.begin(); self && it != numbers.end(); ++it)
            self->ended(it.key(), it.value(), shown);
    };
    if (m_windowTells())
        end(true);
    else
        m_notifier.notify(notification, end);
}

void PersonCaller::ended(const QUuid& key, quint64 number, bool shown)
{
    const auto open = m_open.find(key);
    if (open == m_open.end() || open->number != number) // relieved, or replaced, meanwhile
        return;
    if (!shown) {
        if (std::ranges::none_of(m_open, &Open::waits))
            m_retry->set(Retry);
        open->waits = true;
        return;
    }
    const Open told = *open;
    m_open.erase(open);
    if (told.isRemembered)
        writeRecord(this, key, m_clock.now().toString(Qt::ISODate) + u' ' + told.headline);
}

void PersonCaller::retry()
{
    const auto all = m_open;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!it->waits)
            continue;
        if (const std::optional<Call> call = it->words())
            add(it.key(), it->words, *call, it->isRemembered);
        else
            m_open.remove(it.key());
    }
}

} // namespace evergrant
