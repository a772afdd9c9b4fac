// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/personcaller.h"

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
    const QString told = m_relieved.contains(id) ? QString() : m_store.meta(keyOf(id)).value_or(QString());
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
    if (m_beingNoted.contains(id) || !m_store.meta(keyOf(id)).value_or(QString()).isEmpty())
        forgetTold(this, id);
}

QCoro::Task<> PersonCaller::forgetTold(QPointer<PersonCaller> self, QUuid id)
{
    self->m_relieved.insert(id);
    const auto forgotten = co_await self->m_store.setMetaLater(keyOf(id), {});
    if (forgotten && self)
        self->m_relieved.remove(id);
}

QCoro::Task<> PersonCaller::noteTold(QPointer<PersonCaller> self, QUuid id, QString headline)
{
    // What is not written down may be told once more.
    const QString told = self->m_clock.now().toString(Qt::ISODate) + u' ' + headline;
    self->m_beingNoted.insert(id);
    const auto noted = co_await self->m_store.setMetaLater(keyOf(id), told);
    if (!self)
        co_return;
    self->m_beingNoted.remove(id);
    if (noted)
        self->m_relieved.remove(id);
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
        noteTold(this, key, told.headline);
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
