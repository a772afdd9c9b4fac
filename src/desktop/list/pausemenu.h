// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMenu>
#include <chrono>
#include <optional>

namespace evergrant {

/// For how long menus offer to pause.
enum class PauseLength { Hour, TomorrowMorning, Week, UntilResumed };

/// Empty: until somebody resumes it. The morning is the local zone's.
std::optional<std::chrono::seconds> durationOf(PauseLength length, const QDateTime& now);

/// The menu of an entry “Pause” in other menus.
class PauseMenu : public QMenu
{
    Q_OBJECT

public:
    /// `name`: of the entry; its choices are NAME_hour, NAME_morning, NAME_week and NAME_open.
    PauseMenu(const QString& title, const QString& name, QWidget* parent);

Q_SIGNALS:
    void chosen(evergrant::PauseLength length);
};

} // namespace evergrant
