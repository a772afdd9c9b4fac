// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessible.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QHash>
#include <QObject>

namespace evergrant::e2e {

/// Reads one program over the accessibility bus, and uses the keyboard of the X server. Nothing here knows the widgets.
class ScreenReader : public QObject
{
    Q_OBJECT

public:
    /// Starts the bus of the session.
    bool start();
    /// Waits until a program of that name is on the bus.
    bool meet(const QString& program);

    /// The window that has the keyboard, with all that can be seen in it; without a path when none has it.
    Accessible window();
    QString windowName();
    /// Path of what has the focus; of a list, that of its current row.
    QString focus();
    /// What has the focus, without what is in it.
    Accessible focused() { return readAlone(focus()); }
    /// What stands in the field that has the focus.
    QString contents();
    /// Names of what has appeared to be read out at once (role "notification").
    const QStringList& announced() const { return m_announced; }

    bool key(const QString& name); ///< such as "Return"
    bool type(const QString& words);
    /// Presses Tab until all was visited and the first one comes again. What is wrong on that way; empty is good.
    QStringList walk();
    /// Tab, as often as needed, until something of that name has the focus.
    bool tabTo(const QString& role, const QString& name);
    bool waitFor(const QString& role, const QString& name);

private Q_SLOTS:
    void takeStateChange(const QDBusMessage& message);

private:
    /// Where Tab has led.
    struct Position
    {
        QString stop; ///< path; rows count as their list
        int caret;    ///< in a text with links, which are stops, too

        bool operator==(const Position&) const = default;
    };

    QDBusPendingCall begin(const QString& path, const QString& interface, const QString& method,
                           const QVariantList& arguments = {});
    QDBusPendingCall beginProperty(const QString& path, const QString& name,
                                   const QString& interface = QStringLiteral("org.a11y.atspi.Accessible"));
    QString nameOf(const QString& path);
    QStringList childrenOf(const QString& path);
    QString parentOf(const QString& path);
    quint64 statesOf(const QString& path);
    Accessible readAlone(const QString& path);
    Accessible read(const QString& path);
    QString windowPath();
    bool hasFocus(const QString& path);
    /// The window when it has come to rest: the same stops twice, one of them with the focus.
    Accessible settled();
    QStringList wayThrough(const Accessible& root);
    Position position();
    /// Presses Tab until the focus is elsewhere; in a text that is once for each link.
    bool tab();

    QDBusConnection m_bus{QString()};
    QString m_service;
    QHash<QString, QString> m_focus; ///< by service: path of what got the focus last
    QStringList m_announced;
};

} // namespace evergrant::e2e
