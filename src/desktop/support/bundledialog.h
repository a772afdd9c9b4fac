// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "link/workerlink.h"
#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace evergrant {

class Theme;

/// Makes a diagnostic bundle, shows it, and saves it where the person wants it: nothing leaves this computer.
class BundleDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins to collect. `link` and `clock` outlive it.
    BundleDialog(link::WorkerLink& link, const Clock& clock, QWidget* parent);
    /// Opens one over `window`, which deletes itself when it is closed.
    static void openOver(QWidget* window, link::WorkerLink& link, const Clock& clock, Theme& theme);

    /// Says below the text how it went.
    void save(const QString& path);

private:
    void showBundle(const QString& text);
    void say(const QString& text, bool isError);

    QPlainTextEdit* m_text;
    QLabel* m_outcome;
    QPushButton *m_save, *m_copy;
};

} // namespace evergrant
