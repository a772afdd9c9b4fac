// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/settings/preferences.h"
#include "link/workerlink.h"
#include <QPointer>

namespace evergrant {

class QuitDialog;

/// Leaving the program: asks whether the worker shall go on, unless the preferences say it, and stops it first where
/// the person chose that. Whoever wants to quit again while the worker finishes what it sends leaves at once; the
/// worker stops by itself then.
class QuitFlow : public QObject
{
    Q_OBJECT

public:
    /// All outlive the flow; the question opens over `window`.
    QuitFlow(link::WorkerLink& link, Theme& theme, const PreferencesFile& preferences, QWidget* window);

    /// `connections`: how many are renewed now.
    void begin(int connections);

Q_SIGNALS:
    void confirmed();
    void said(evergrant::Tone tone, const QString& text);

private:
    void stopWorker();

    link::WorkerLink& m_link;
    Theme& m_theme;
    const PreferencesFile& m_preferences;
    QWidget* m_window;
    QPointer<QuitDialog> m_dialog;
    bool m_stopping = false;
};

} // namespace evergrant
