// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/system/systemclock.h"
#include "desktop/desktopapplication.h"
#include "desktop/list/connectionsmodel.h"
#include "link/client.h"
#include "station.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace evergrant::e2e {

/// The desktop program on the real screen, in this process so that a test can look into it; the worker is in its own.
/// What is done to it comes from the X server, as if from a person's mouse and keyboard.
class Window
{
public:
    explicit Window(Station& station);
    ~Window();

    QWidget& widget() const { return m_desktop->window(); }
    /// Where there are several of that name, the one in the window in front, then one that can be seen; null when there
    /// is none at all.
    template <typename T>
    T* find(const char* name) const
    {
        auto all = widget().findChildren<T*>(QLatin1StringView(name));
        const auto rank = [](const T* one) { return one->isVisible() + (one->isVisible() && one->isActiveWindow()); };
        std::stable_sort(all.begin(), all.end(), [rank](const T* a, const T* b) { return rank(a) > rank(b); });
        return all.value(0);
    }
    bool shows(const char* name) const;
    QString text(const char* label) const; ///< empty when it cannot be seen
    QWidget* wizard() const { return find<QWidget>("AddConnectionDialog"); }

    /// Moves the mouse there and clicks; false when it cannot be seen, or something lies above it, for 10 s.
    bool press(QWidget* widget) const;
    bool press(const char* button) const { return press(find<QWidget>(button)); }
    bool pressAction(const char* menuButton, const char* action) const;
    /// Clicks into a field and types; what was in it is replaced.
    bool fill(const char* name, const QString& text) const;
    bool key(const QString& name) const; ///< such as "Return"

    /// A picture of the screen as it is now; false when nothing is on it.
    bool takePicture(const QString& name) const;
    QString pictureFile(const QString& name) const { return m_pictures + u'/' + name + QStringLiteral(".png"); }
    /// After a failure: a picture of that name, and what browser and worker have to say.
    void tell(const QString& name) const;

    std::optional<ShownConnection> view(const QString& name) const { return m_desktop->model().viewNamed(name); }
    QString stateWord(const QString& name) const;
    QString headline() const { return text("headlineLabel"); }
    /// The text of the notification on the screen; empty when there is none.
    QString balloon() const;

private:
    bool clickAt(const QPoint& at) const;

    Station& m_station;
    SystemClock m_clock;
    link::WorkerLauncher m_launcher;
    link::LinkClient m_link;
    std::unique_ptr<DesktopApplication> m_desktop;
    QString m_pictures;
};

} // namespace evergrant::e2e
