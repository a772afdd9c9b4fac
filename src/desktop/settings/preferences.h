// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/theme.h"
#include <QObject>

namespace evergrant {

/// What becomes of the worker when somebody quits the window's program.
enum class AfterQuit { Ask, KeepRenewing, StopRenewing };

/// What a person has chosen for the window and its program.
struct Preferences
{
    ColorScheme colorScheme = ColorScheme::System;
    AfterQuit afterQuit = AfterQuit::Ask;
    bool startsHidden = false;    ///< in the tray, where there is one
    bool notifies = true;         ///< by notifications of the desktop
    QString language = QString(); ///< a code of languages(); empty: the system's

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// Keeps the preferences in an ini file inside the profile. What is missing or unknown there is as in a new profile.
class PreferencesFile : public QObject
{
    Q_OBJECT

public:
    /// An empty name: nothing is read or written.
    explicit PreferencesFile(QString file, QObject* parent = nullptr);

    const Preferences& preferences() const { return m_preferences; }
    /// Writes them and tells changed(), where they are others.
    void set(const Preferences& preferences);

Q_SIGNALS:
    void changed();

private:
    void write() const;

    const QString m_file;
    Preferences m_preferences;
};

} // namespace evergrant
