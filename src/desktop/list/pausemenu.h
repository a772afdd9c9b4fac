// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connectionview.h"
#include <QDateTime>
#include <QMenu>
#include <chrono>
#include <optional>

namespace evergrant {

/// For how long menus offer to pause.
enum class PauseLength { Hour, TomorrowMorning, Week, UntilResumed };

/// Empty: until somebody resumes it. The morning is the local zone's.
std::optional<std::chrono::seconds> durationOf(PauseLength length, const QDateTime& now);

/// Whether it can be paused, or its pause can have another end. Not where the pause has none: that is also so of what
/// was moved away, and of a copy, whose pause the worker changes for nobody.
bool canBePaused(const api::ConnectionView& view);
/// Whether it is paused at least until `end`; null: until somebody resumes it.
bool isPausedUntil(const api::ConnectionView& view, const QDateTime& end);

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
