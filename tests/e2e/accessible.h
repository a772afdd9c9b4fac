// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace evergrant::e2e {

/// One thing on the screen, as a screen reader is told about it.
struct Accessible
{
    /// Numbers of AtspiStateType.
    enum State { Active = 1, Checked = 4, Enabled = 8, Focusable = 11, Focused = 12, MultiLine = 17, Showing = 25 };

    QString path;
    QString role; ///< name of the AtspiRole, such as "push button"
    QString name, description;
    quint64 states = 0;
    bool labelled = false;      ///< another one is its label
    QList<Accessible> children; ///< that can be seen

    bool is(State state) const { return ((states >> state) & 1U) != 0; }
    /// Role and name, for messages.
    QString told() const;
    /// It and all below it.
    QList<const Accessible*> all() const;
    /// The first one below; null when there is none. The name may be a part of the whole one.
    const Accessible* find(const QString& ofRole, const QString& named) const;
};

/// What somebody who does not see the screen would stumble over: controls without a name, and places that take the
/// keyboard and do not say what they are.
QStringList flawsOf(const Accessible& root);
/// What Tab has to reach. Of radio buttons it is the chosen one, the arrows lead to the others; lists are one place.
QList<const Accessible*> tabStops(const Accessible& root);

QStringList pathsOf(const QList<const Accessible*>& stops);
/// The stop at that path or around it; -1 where there is none.
qsizetype stopAround(const QList<const Accessible*>& stops, const QString& path);
/// The one that takes the keys; null when there is none. Each list calls its current row focused, also while it is not
/// used.
const Accessible* focusIn(const Accessible& root);

/// Has rows that arrow keys lead to; of Tab it is one stop.
bool isList(const Accessible& one);
bool isRow(const Accessible& one);
/// A text on which the focus rests although there is nothing to operate.
bool isReadable(const Accessible& one);

} // namespace evergrant::e2e
