// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::e2e {

namespace {

bool isControl(const Accessible& one)
{
    static const QSet<QString> roles{u"push button"_s,   u"button"_s,    u"check box"_s,    u"radio button"_s,
                                     u"text"_s,          u"entry"_s,     u"combo box"_s,    u"password text"_s,
                                     u"spin button"_s,   u"spin box"_s,  u"slider"_s,       u"page tab"_s,
                                     u"toggle button"_s, u"list item"_s, u"menu item"_s,    u"push button menu"_s,
                                     u"button menu"_s,   u"image"_s,     u"progress bar"_s, u"chart"_s};
    return roles.contains(one.role) || isList(one);
}

/// Frames around others, texts that can be selected with the mouse, and cells, which may be empty.
bool mayBeSilent(const Accessible& one)
{
    static const QSet<QString> roles{u"label"_s,  u"scroll pane"_s,  u"frame"_s, u"dialog"_s,
                                     u"window"_s, u"notification"_s, u"cell"_s,  u"table cell"_s};
    return roles.contains(one.role);
}

void collectStops(const Accessible& one, QList<const Accessible*>& stops)
{
    const bool isOther = one.role == "radio button"_L1 && !one.is(Accessible::Checked);
    const bool counts = one.is(Accessible::Focusable) && one.is(Accessible::Enabled) && !mayBeSilent(one) && !isOther;
    if (counts)
        stops.append(&one);
    if (counts && (isList(one) || one.role == "combo box"_L1 || one.role == "text"_L1))
        return;
    for (const Accessible& child : one.children)
        collectStops(child, stops);
}

} // namespace

QString Accessible::told() const
{
    return u"%1 “%2”"_s.arg(role, name);
}

QList<const Accessible*> Accessible::all() const
{
    QList<const Accessible*> found{this};
    for (const Accessible& child : children)
        found += child.all();
    return found;
}

const Accessible* Accessible::find(const QString& ofRole, const QString& named) const
{
    for (const Accessible* one : all()) {
        if (one->role == ofRole && one->name.contains(named))
            return one;
    }
    return nullptr;
}

bool isList(const Accessible& one)
{
    static const QSet<QString> roles{u"list"_s, u"table"_s, u"tree"_s, u"tree table"_s};
    return roles.contains(one.role);
}

bool isReadable(const Accessible& one)
{
    return one.role == "label"_L1 && !one.name.isEmpty();
}

QStringList flawsOf(const Accessible& root)
{
    QStringList flaws;
    for (const Accessible* one : root.all()) {
        const bool hasName = !one->name.trimmed().isEmpty() || one->labelled;
        const bool takesKeys = one->is(Accessible::Focusable);
        const QString where = u"%1 at %2"_s.arg(one->told(), one->path);
        if (!hasName && (isControl(*one) || (takesKeys && !mayBeSilent(*one))))
            flaws << u"no name: "_s + where;
        else if (takesKeys && !isControl(*one) && !mayBeSilent(*one))
            flaws << u"no role for what takes the keyboard: "_s + where;
        if (one->name.contains("</"_L1) || one->description.startsWith(u'<'))
            flaws << u"markup: "_s + where;
        if (one->is(Accessible::Focused) && !one->is(Accessible::Enabled))
            flaws << u"has the focus and is disabled: "_s + where;
    }
    return flaws;
}

QList<const Accessible*> tabStops(const Accessible& root)
{
    QList<const Accessible*> stops;
    collectStops(root, stops);
    return stops;
}

bool isRow(const Accessible& one)
{
    static const QSet<QString> roles{u"list item"_s, u"table cell"_s, u"cell"_s, u"tree item"_s};
    return roles.contains(one.role);
}

const Accessible* focusIn(const Accessible& root)
{
    if (isList(root) && !root.is(Accessible::Focused))
        return nullptr;
    for (const Accessible& child : root.children) {
        if (const Accessible* found = focusIn(child))
            return found;
    }
    return root.is(Accessible::Focused) ? &root : nullptr;
}

QStringList pathsOf(const QList<const Accessible*>& stops)
{
    QStringList paths;
    for (const Accessible* stop : stops)
        paths << stop->path;
    return paths;
}

qsizetype stopAround(const QList<const Accessible*>& stops, const QString& path)
{
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const auto below = stops[i]->all();
        if (std::any_of(below.begin(), below.end(), [&path](const Accessible* one) { return one->path == path; }))
            return i;
    }
    return -1;
}

} // namespace evergrant::e2e
