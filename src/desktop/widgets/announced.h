// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace evergrant {

/// What a screen reader reads out as soon as it appears, wherever the focus is: bars with messages, errors, and what
/// has the property `announced`. Of the first two it knows by the property `kind`. Their role is that of a
/// notification, because Qt passes its own event for alerts on to no screen reader of Linux (seen with 6.4).
class Announced
{
public:
    /// Once in a program, before the first window.
    static void install();
    /// Says it again that is on the screen already, with another text.
    static void now(QWidget* widget);
    /// Shows `text`, which is said whether something else was there before or nothing. Hides the label for no text.
    static void say(QLabel* label, const QString& text);
};

} // namespace evergrant
