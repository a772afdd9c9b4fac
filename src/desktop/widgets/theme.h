// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace evergrant {

/// The named colours of the interface, once for light and once for dark.
struct Colours
{
    bool dark = false;
    QColor window, panel, side, line;
    QColor text, muted;
    QColor accent, onAccent, selected;
    QColor watch, bad, info;
};

/// The meaning of a text or shape, which decides its colour and its rules in the style sheet.
enum class Tone { Fine, Watch, Bad, Info, Calm };
QString toWord(Tone tone); ///< "fine", "watch", "bad", "info", "calm": values of the property `tone` in the style sheet

/// Light or dark by the lightness of the palette's window colour (Qt 6.4 has no other way to ask).
const Colours& coloursFor(const QPalette& palette);
/// As set in the system now: by the application's palette.
const Colours& currentColours();
/// For pictures in a panel or in a menu that the panel shows: both may be light or dark whatever our palette is, and
/// nobody can be asked which. Each tone stands out from either by at least 3:1 (WCAG 2.2, success criterion 1.4.11).
const Colours& panelColours();
QColor colourOf(Tone tone, const Colours& colours);

/// Sets the property `tone` and lets the style sheet look at the widget again.
void setTone(QWidget* widget, Tone tone);

/// Whether the interface is light or dark; System: as the system wishes.
enum class ColorScheme { System, Light, Dark };

/// Dresses top-level windows in our palette and style sheet, again whenever the system changes between light and dark.
/// The application's own palette is how the system's wish is known, so only a choice of the person sets it.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    /// Does not own the window; forgets it when it is destroyed.
    void dress(QWidget* window);
    /// From now on, also against the system's wish.
    void choose(ColorScheme colorScheme);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dressAll();
    static void dressThese(const QList<QPointer<QWidget>>& windows);

    QList<QPointer<QWidget>> m_windows;
    bool m_dressing = false;
    ColorScheme m_colorScheme = ColorScheme::System;
};

} // namespace evergrant
