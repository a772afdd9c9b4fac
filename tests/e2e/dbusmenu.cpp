// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dbusmenu.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QVariantMap>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::e2e {

namespace {

const QString interface = u"com.canonical.dbusmenu"_s;

} // namespace

bool DBusMenu::choose(const QStringList& texts) const
{
    Entry entry = read();
    for (const auto& text : texts) {
        const auto next = std::ranges::find(entry.entries, text, &Entry::text);
        if (next == entry.entries.end() || !next->enabled)
            return false;
        entry = Entry(*next);
    }
    auto call = QDBusMessage::createMethodCall(m_service, m_path, interface, u"Event"_s);
    call.setArguments({entry.id, u"clicked"_s, QVariant::fromValue(QDBusVariant(0)), 0U});
    return m_bus.call(call).type() == QDBusMessage::ReplyMessage;
}

DBusMenu::Entry DBusMenu::read() const
{
    constexpr int all = -1;
    auto call = QDBusMessage::createMethodCall(m_service, m_path, interface, u"GetLayout"_s);
    call.setArguments({0, all, QStringList()});
    const QVariantList answer = m_bus.call(call).arguments();
    return answer.size() == 2 ? readEntry(answer[1].value<QDBusArgument>()) : Entry();
}

DBusMenu::Entry DBusMenu::readEntry(const QDBusArgument& argument)
{
    Entry entry;
    QVariantMap properties;
    argument.beginStructure();
    argument >> entry.id >> properties;
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant inner;
        argument >> inner;
        entry.entries << readEntry(inner.variant().value<QDBusArgument>());
    }
    argument.endArray();
    argument.endStructure();
    entry.text = properties.value(u"label"_s).toString().remove(u'_');
    entry.enabled = properties.value(u"enabled"_s, true).toBool();
    return entry;
}

} // namespace evergrant::e2e
