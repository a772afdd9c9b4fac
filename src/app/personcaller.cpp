// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/personcaller.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

PersonCaller::PersonCaller(Notifier& notifier, GrantStore& store, Clock& clock, std::function<bool()> windowTells)
    : m_notifier(notifier)
    , m_store(store)
    , m_clock(clock)
    , m_windowTells(std::move(windowTells))
    , m_gatherer(clock,
                 [this](const Notification& notification, const QList<QUuid>& about) { tell(notification, about); })
{
}

QString PersonCaller::keyOf(const QUuid& id)
{
    return u"called/"_s + id.toString(QUuid::WithoutBraces);
}

void PersonCaller::call(const Call& call)
{
    // "2026-09-07T12:00:00Z The headline."
    const bool isOver = m_relieved.contains(call.id);
    const QString told = isOver ? QString() : m_store.meta(keyOf(call.id)).value_or(QString());
    const QDateTime before = QDateTime::fromString(told.section(u' ', 0, 0), Qt::ISODate);
    const qint64 ago = before.isValid() ? before.secsTo(m_clock.now()) : -1;
    if (told.section(u' ', 1) == call.headline && ago >= 0 && ago < std::chrono::seconds(Again).count())
        return;
    m_headlines.insert(call.id, call.headline);
    m_gatherer.add(call);
}

void PersonCaller::announce(Call call)
{
    call.id = {};
    m_gatherer.add(call);
}

void PersonCaller::relieve(const QUuid& id)
{
    m_gatherer.drop(id);
    m_headlines.remove(id);
    m_notifier.withdraw(id);
    if (!m_store.meta(keyOf(id)).value_or(QString()).isEmpty() && !m_store.setMeta(keyOf(id), {}))
        m_relieved.insert(id);
}

void PersonCaller::noteTold(const QUuid& id, const QString& headline)
{
    // What is not written down may be told once more.
    if (m_store.setMeta(keyOf(id), m_clock.now().toString(Qt::ISODate) + u' ' + headline))
        m_relieved.remove(id);
}

void PersonCaller::tell(const Notification& notification, const QList<QUuid>& about)
{
    const auto remember = [self = QPointer(this), about](bool shown) {
        for (const QUuid& id : about) {
            const QString headline = self ? self->m_headlines.take(id) : QString();
            if (shown && !headline.isEmpty())
                self->noteTold(id, headline);
        }
    };
    if (m_windowTells())
        remember(true);
    else
        m_notifier.notify(notification, remember);
}

} // namespace evergrant
