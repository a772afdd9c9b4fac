// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QList>
#include <QString>
#include <QStringList>

namespace evergrant::e2e {

/// A menu that a program shows through its desktop's panel (com.canonical.dbusmenu).
class DBusMenu
{
public:
    DBusMenu(QString service, QString path)
        : m_service(std::move(service))
        , m_path(std::move(path))
    {
    }

    /// Clicks on the last of `texts`, which is in the submenus named before it. Texts are without the marks of their
    /// letters. False where there is no such entry, or it cannot be chosen.
    bool choose(const QStringList& texts) const;

private:
    struct Entry
    {
        int id = 0;
        QString text;
        bool enabled = true;
        QList<Entry> entries;
    };

    Entry read() const;
    static Entry readEntry(const QDBusArgument& argument);

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    QString m_service, m_path;
};

} // namespace evergrant::e2e
