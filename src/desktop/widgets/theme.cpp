// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QMap>
#include <QPalette>
#include <QScopedValueRollback>
#include <QStyle>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

Colours lightColours()
{
    Colours colours;
    colours.window = QColor(0xf6f7f5);
    colours.panel = QColor(0xffffff);
    colours.side = QColor(0xeef1ee);
    colours.line = QColor(0xdde2dd);
    colours.text = QColor(0x1d2520);
    colours.muted = QColor(0x5d6a62);
    colours.accent = QColor(0x1d744a);
    colours.onAccent = QColor(0xffffff);
    colours.selected = QColor(0xdcece3);
    colours.watch = QColor(0x945600);
    colours.bad = QColor(0xb3261e);
    colours.info = QColor(0x1f5fa8);
    return colours;
}

Colours darkColours()
{
    Colours colours;
    colours.dark = true;
    colours.window = QColor(0x171b19);
    colours.panel = QColor(0x1f2522);
    colours.side = QColor(0x191e1b);
    colours.line = QColor(0x323a35);
    colours.text = QColor(0xe8ece9);
    colours.muted = QColor(0x9fada5);
    colours.accent = QColor(0x5cc48f);
    colours.onAccent = QColor(0x10201a);
    colours.selected = QColor(0x24392e);
    colours.watch = QColor(0xe6a94a);
    colours.bad = QColor(0xff8a80);
    colours.info = QColor(0x7db7f5);
    return colours;
}

Colours coloursOfPanels()
{
    Colours colours = lightColours();
    colours.accent = QColor(0x2a9461);
    colours.watch = QColor(0xc27803);
    colours.bad = QColor(0xdf4a41);
    colours.info = QColor(0x3a86d8);
    colours.muted = QColor(0x828d87);
    return colours;
}

QPalette paletteOf(const Colours& colours)
{
    QPalette palette(colours.text, colours.panel, colours.panel, colours.line, colours.line, colours.text, colours.text,
                     colours.panel, colours.window);
    palette.setColor(QPalette::AlternateBase, colours.side);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::ToolTipBase, colours.panel);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Shadow, colours.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    return palette;
}

/// The style sheet with its @words replaced: colours, and sizes that follow the system's font.
QString styleSheetOf(const Colours& colours, const QFont& font)
{
    QFile file(u":/desktop/desktop.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QMap<QString, QColor> words{
        {u"@window"_s, colours.window},
        {u"@panel"_s, colours.panel},
        {u"@side"_s, colours.side},
        {u"@line"_s, colours.line},
        {u"@text"_s, colours.text},
        {u"@muted"_s, colours.muted},
        {u"@accent"_s, colours.accent},
        {u"@on-accent"_s, colours.onAccent},
        {u"@selected"_s, colours.selected},
        {u"@watch"_s, colours.watch},
        {u"@bad"_s, colours.bad},
        {u"@info"_s, colours.info},
        {u"@pressed"_s, colours.dark ? colours.accent.lighter(115) : colours.accent.darker(120)},
    };
    for (auto word = words.begin(); word != words.end(); ++word)
        sheet.replace(word.key() + u';', word.value().name() + u';');
    sheet.replace(u"@scheme"_s, colours.dark ? u"dark"_s : u"light"_s);
    const qreal points = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    const QMap<QString, qreal> sizes{{u"@small"_s, 0.92}, {u"@button"_s, 1.08}, {u"@large"_s, 1.22},
                                     {u"@title"_s, 1.4},  {u"@huge"_s, 1.7},    {u"@code"_s, 2.2}};
    for (auto size = sizes.begin(); size != sizes.end(); ++size)
        sheet.replace(size.key() + u';', QString::number(points * size.value(), 'f', 1) + u"pt;"_s);
    return sheet;
}

} // namespace

QString toWord(Tone tone)
{
    switch (tone) {
    case Tone::Fine:
        return u"fine"_s;
    case Tone::Watch:
        return u"watch"_s;
    case Tone::Bad:
        return u"bad"_s;
    case Tone::Info:
        return u"info"_s;
    case Tone::Calm:
        break;
    }
    return u"calm"_s;
}

const Colours& coloursFor(const QPalette& palette)
{
    static const Colours light = lightColours();
    static const Colours dark = darkColours();
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? dark : light;
}

const Colours& currentColours()
{
    return coloursFor(QGuiApplication::palette());
}

const Colours& panelColours()
{
    static const Colours colours = coloursOfPanels();
    return colours;
}

QColor colourOf(Tone tone, const Colours& colours)
{
    switch (tone) {
    case Tone::Fine:
        return colours.accent;
    case Tone::Watch:
        return colours.watch;
    case Tone::Bad:
        return colours.bad;
    case Tone::Info:
        return colours.info;
    case Tone::Calm:
        break;
    }
    return colours.muted;
}

void setTone(QWidget* widget, Tone tone)
{
    const QString word = toWord(tone);
    if (widget->property("tone").toString() == word)
        return;
    widget->setProperty("tone", word);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

Theme::Theme(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void Theme::dress(QWidget* window)
{
    m_windows.append(window);
    dressThese({window});
}

void Theme::choose(ColorScheme colorScheme)
{
    if (colorScheme == m_colorScheme)
        return;
    m_colorScheme = colorScheme;
    // Menus and tool tips have no window of ours around them: they follow the application's palette. An empty one is
    // the system's.
    QApplication::setPalette(colorScheme == ColorScheme::Light  ? paletteOf(lightColours())
                             : colorScheme == ColorScheme::Dark ? paletteOf(darkColours())
                                                                : QPalette());
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    const bool concernsUs =
        event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange;
    if (concernsUs && watched == qApp && !m_dressing)
        dressAll();
    return false;
}

void Theme::dressAll()
{
    const QScopedValueRollback guard(m_dressing, true);
    m_windows.removeAll(nullptr);
    dressThese(m_windows);
    Q_EMIT changed();
}

void Theme::dressThese(const QList<QPointer<QWidget>>& windows)
{
    const Colours& colours = currentColours();
    const QPalette palette = paletteOf(colours);
    const QString sheet = styleSheetOf(colours, QGuiApplication::font());
    // A style sheet pins the palettes of the widgets that it styles, also in windows that belong to its own: none is
    // there while the palettes change.
    for (const QPointer<QWidget>& window : windows)
        window->setStyleSheet({});
    for (const QPointer<QWidget>& window : windows)
        window->setPalette(palette);
    for (const QPointer<QWidget>& window : windows)
        window->setStyleSheet(sheet);
}

} // namespace evergrant
