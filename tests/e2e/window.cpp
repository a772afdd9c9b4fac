// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "records/eventlogreader.h"
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::e2e {

namespace {

constexpr int Timeout = 10000; // ms

/// Mouse and keyboard of the X server.
bool xdotool(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess tool;
    tool.start(u"xdotool"_s, arguments);
    tool.write(input);
    tool.closeWriteChannel();
    // With the event loop: what it does has to arrive here meanwhile.
    return QTest::qWaitFor([&tool] { return tool.state() == QProcess::NotRunning; }, Timeout) && tool.exitCode() == 0;
}

/// A person would scroll there with the wheel.
void scrollTo(QWidget* widget)
{
    for (QWidget* above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(widget);
    }
}

/// Where a person would click.
QPoint middleOf(const QWidget* widget)
{
    const bool isMark = qobject_cast<const QRadioButton*>(widget) || qobject_cast<const QCheckBox*>(widget);
    return widget->mapToGlobal(isMark ? QPoint(8, widget->height() / 2) : widget->rect().center());
}

bool isOnTop(const QWidget* widget)
{
    const QWidget* there = QApplication::widgetAt(middleOf(widget));
    return there == widget || widget->isAncestorOf(there);
}

} // namespace

Window::Window(Station& station)
    : m_station(station)
    , m_launcher(m_clock, QStringLiteral(EVERGRANT_PROGRAMS_DIR "/evergrant-worker"))
    , m_link({.profileDir = station.profile(), .stay = true, .reconnect = true, .paths = {}}, m_clock, &m_launcher)
    , m_pictures(qEnvironmentVariable("EVERGRANT_SCREENSHOTS", station.file(u"pictures"_s)))
{
    m_station.useInThisProcess();
    QDir().mkpath(m_pictures);
    const auto events = m_station.profile() + u"/events.db"_s;
    m_desktop = std::make_unique<DesktopApplication>(
        DesktopParts{m_link, m_clock, [events] { return std::make_unique<SqliteEventReader>(events); }, openInBrowser,
                     m_station.profile()});
    m_desktop->start();
}

Window::~Window() = default;

bool Window::shows(const char* name) const
{
    const auto* found = find<QWidget>(name);
    return found != nullptr && found->isVisible();
}

QString Window::text(const char* label) const
{
    const auto* found = find<QLabel>(label);
    return found != nullptr && found->isVisible() ? found->text() : QString();
}

bool Window::press(QWidget* widget) const
{
    if (widget == nullptr)
        return false;
    QPoint before;
    const bool reached = QTest::qWaitFor(
        [widget, &before] {
            if (!widget->isVisible() || !widget->isEnabled())
                return false;
            scrollTo(widget);
            // Nobody hits what still moves, because the text above it has just come.
            return std::exchange(before, middleOf(widget)) == middleOf(widget) && isOnTop(widget);
        },
        Timeout);
    if (!reached) {
        const auto* there = widget->isVisible() ? QApplication::widgetAt(middleOf(widget)) : nullptr;
        qWarning("%s cannot be pressed: visible %d, enabled %d, above it %s", qUtf8Printable(widget->objectName()),
                 widget->isVisible(), widget->isEnabled(),
                 there ? qUtf8Printable(
                             u"%1 %2"_s.arg(QLatin1StringView(there->metaObject()->className()), there->objectName()))
                       : "nothing of ours");
        return false;
    }
    return clickAt(middleOf(widget));
}

bool Window::clickAt(const QPoint& at) const
{
    // Away first: waiting for a move that is none would never end where two buttons lie on the same place.
    return xdotool({u"mousemove"_s, u"1"_s, u"1"_s, u"mousemove"_s, u"--sync"_s, QString::number(at.x()),
                    QString::number(at.y()), u"click"_s, u"1"_s});
}

bool Window::pressAction(const char* menuButton, const char* action) const
{
    const auto* button = find<QPushButton>(menuButton);
    QMenu* menu = button ? button->menu() : nullptr;
    auto* wanted = menu ? menu->findChild<QAction*>(QLatin1StringView(action)) : nullptr;
    if (wanted == nullptr || !wanted->isEnabled())
        return false;
    // The press returns when the menu is closed again.
    bool chosen = false;
    QObject context;
    QObject::connect(menu, &QMenu::aboutToShow, &context, [&] {
        QTimer::singleShot(0, &context, [&] {
            chosen = QTest::qWaitForWindowExposed(menu) &&
                     clickAt(menu->mapToGlobal(menu->actionGeometry(wanted).center())) &&
                     QTest::qWaitFor([menu] { return !menu->isVisible(); }, Timeout);
            menu->close(); // or a click beside it would be waited for without end
        });
    });
    return press(menuButton) && QTest::qWaitFor([&chosen] { return chosen; }, Timeout);
}

bool Window::fill(const char* name, const QString& text) const
{
    auto* edit = find<QLineEdit>(name);
    if (edit == nullptr || !press(edit) || !QTest::qWaitFor([edit] { return edit->hasFocus(); }, Timeout)) {
        qWarning("%s cannot be filled in", name);
        return false;
    }
    // Through stdin, as it may be a secret.
    const bool typed = xdotool({u"key"_s, u"ctrl+a"_s, u"BackSpace"_s}) &&
                       xdotool({u"type"_s, u"--delay"_s, u"1"_s, u"--file"_s, u"-"_s}, text.toUtf8());
    if (typed && QTest::qWaitFor([edit, &text] { return edit->text() == text; }, Timeout))
        return true;
    qWarning("%s says “%s”", name, qUtf8Printable(edit->text()));
    return false;
}

bool Window::key(const QString& name) const
{
    return xdotool({u"key"_s, name});
}

bool Window::takePicture(const QString& name) const
{
    const auto widgets = QApplication::topLevelWidgets();
    for (auto* const widget : widgets)
        widget->repaint();
    QGuiApplication::sync(); // what was painted is on the screen
    const auto image = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
    image.save(pictureFile(name));
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return colours.size() > 30;
}

void Window::tell(const QString& name) const
{
    takePicture(name);
    QFile log(qEnvironmentVariable("EVERGRANT_TEST_BROWSER_LOG"));
    if (log.open(QFile::ReadOnly))
        qWarning("the browser: %s", log.readAll().constData());
    const auto events = m_station.log();
    for (qsizetype i = qMax(0, events.size() - 15); i < events.size(); ++i)
        qWarning("%s", qUtf8Printable(events[i]["at"_L1].toString() + u' ' + events[i]["message"_L1].toString()));
}

QString Window::stateWord(const QString& name) const
{
    const auto found = view(name);
    return found ? toWord(found->health) : QString();
}

QString Window::balloon() const
{
    for (const auto* widget : QApplication::topLevelWidgets()) {
        if (!widget->isVisible() || !widget->inherits("QBalloonTip"))
            continue;
        QStringList texts;
        for (const auto* label : widget->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u' ');
    }
    return {};
}

} // namespace evergrant::e2e
