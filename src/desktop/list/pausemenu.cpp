// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/pausemenu.h"

namespace evergrant {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

std::optional<std::chrono::seconds> durationOf(PauseLength length, const QDateTime& now)
{
    const QTime morning(8, 0);
    switch (length) {
    case PauseLength::Hour:
        return 1h;
    case PauseLength::TomorrowMorning:
        return std::chrono::seconds(now.secsTo(QDateTime(now.toLocalTime().date().addDays(1), morning)));
    case PauseLength::Week:
        return std::chrono::days(7);
    case PauseLength::UntilResumed:
        break;
    }
    return std::nullopt;
}

bool canBePaused(const api::ConnectionView& view)
{
    return !view.paused || view.pausedUntil.isValid();
}

bool isPausedUntil(const api::ConnectionView& view, const QDateTime& end)
{
    return !canBePaused(view) || (view.paused && end.isValid() && view.pausedUntil >= end);
}

PauseMenu::PauseMenu(const QString& title, const QString& name, QWidget* parent)
    : QMenu(title, parent)
{
    menuAction()->setObjectName(name);
    const auto add = [this, &name](const QString& text, const QString& word, PauseLength length) {
        QAction* action = addAction(text);
        action->setObjectName(name + u'_' + word);
        connect(action, &QAction::triggered, this, [this, length] { Q_EMIT chosen(length); });
    };
    add(tr("for 1 &hour"), u"hour"_s, PauseLength::Hour);
    add(tr("until tomorrow &morning (08:00)"), u"morning"_s, PauseLength::TomorrowMorning);
    add(tr("for a &week"), u"week"_s, PauseLength::Week);
    add(tr("until I &resume it"), u"open"_s, PauseLength::UntilResumed);
}

} // namespace evergrant
