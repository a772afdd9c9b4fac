// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written can be read, and what marks something can be seen, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11).

#include "desktop/widgets/healthshape.h"
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>
#include <cmath>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double OfText = 4.5;
constexpr double OfMarks = 3;

double lightnessOf(const QColor& colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = lightnessOf(one) + 0.05, b = lightnessOf(other) + 0.05;
    return qMax(a, b) / qMin(a, b);
}

const Colours& colours(bool dark)
{
    return coloursFor(QPalette(dark ? QColor(Qt::black) : QColor(Qt::white)));
}

/// By their words in the style sheet.
QMap<QString, QColor> words(const Colours& of)
{
    return {{u"text"_s, of.text}, {u"muted"_s, of.muted}, {u"accent"_s, of.accent},      {u"watch"_s, of.watch},
            {u"bad"_s, of.bad},   {u"info"_s, of.info},   {u"window"_s, of.window},      {u"panel"_s, of.panel},
            {u"side"_s, of.side}, {u"line"_s, of.line},   {u"on-accent"_s, of.onAccent}, {u"selected"_s, of.selected}};
}

const QStringList texts{u"text"_s, u"muted"_s, u"accent"_s, u"watch"_s, u"bad"_s, u"info"_s};
/// Where any of these texts may stand.
const QStringList backgrounds{u"window"_s, u"panel"_s, u"side"_s, u"selected"_s};

QString sheet()
{
    QFile file(u":/desktop/desktop.qss"_s);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The greatest contrast with `back` inside the picture of an indicator.
double strongestMark(QWidget& widget, const QColor& back)
{
    const QImage picture = widget.grab().toImage();
    double strongest = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < qMin(24, picture.width()); ++x)
            strongest = qMax(strongest, contrast(picture.pixelColor(x, y), back));
    }
    return strongest;
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsBlackAndWhite();
    void texts_data();
    void texts();
    void onButtons_data() { schemes(); }
    void onButtons();
    void marks_data() { schemes(); }
    void marks();
    void boxes_data();
    void boxes();
    void sheetUsesOnlyThese();

private:
    static void schemes();
};

void TestContrast::schemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestContrast::knowsBlackAndWhite()
{
    QVERIFY(qFuzzyCompare(contrast(Qt::black, Qt::white), 21.0));
    QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

void TestContrast::texts_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("background");
    for (const bool dark : {false, true}) {
        for (const QString& text : ::texts) {
            for (const QString& background : backgrounds)
                QTest::addRow("%s, %s on %s", dark ? "dark" : "light", qPrintable(text), qPrintable(background))
                    << dark << text << background;
        }
    }
}

void TestContrast::texts()
{
    QFETCH(const bool, dark);
    QFETCH(const QString, text);
    QFETCH(const QString, background);
    const double found = contrast(words(colours(dark))[text], words(colours(dark))[background]);
    QVERIFY2(found >= OfText, qPrintable(QString::number(found)));
}

void TestContrast::onButtons()
{
    QFETCH(const bool, dark);
    const Colours& used = colours(dark);
    QVERIFY(contrast(used.onAccent, used.accent) >= OfText);
    // Pressed or below the mouse.
    QVERIFY(contrast(used.onAccent, dark ? used.accent.lighter(115) : used.accent.darker(120)) >= OfText);
}

/// The ring of the focus beside what it surrounds, frames of fields, shapes of health and the marks in them.
void TestContrast::marks()
{
    QFETCH(const bool, dark);
    const Colours& used = colours(dark);
    for (const QColor& back : {used.window, used.panel, used.side, used.selected}) {
        QVERIFY2(contrast(used.accent, back) >= OfMarks, qPrintable(back.name()));
        QVERIFY2(contrast(used.muted, back) >= OfMarks, qPrintable(back.name()));
        for (const Tone tone : {Tone::Fine, Tone::Watch, Tone::Bad, Tone::Info, Tone::Calm})
            QVERIFY2(contrast(colourOf(tone, used), back) >= OfMarks, qPrintable(toWord(tone) + back.name()));
    }
    // A button's own frame becomes the ring.
    QVERIFY(contrast(used.accent, used.line) >= OfMarks);
    const QColor mark = dark ? used.onAccent : QColor(Qt::white);
    for (const Tone tone : {Tone::Fine, Tone::Watch, Tone::Bad, Tone::Info, Tone::Calm})
        QVERIFY2(contrast(colourOf(tone, used), mark) >= OfMarks, qPrintable(toWord(tone)));
    // The life of a token in its bar.
    for (const Tone tone : {Tone::Fine, Tone::Watch, Tone::Bad})
        QVERIFY2(contrast(colourOf(tone, used), used.line) >= OfMarks, qPrintable(toWord(tone)));
}

void TestContrast::boxes_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("checked");
    QTest::addColumn<bool>("radio");
    for (const bool dark : {false, true}) {
        for (const bool checked : {false, true}) {
            for (const bool radio : {false, true})
                QTest::addRow("%s %s, %s", dark ? "dark" : "light", radio ? "radio button" : "check box",
                              checked ? "checked" : "not checked")
                    << dark << checked << radio;
        }
    }
}

/// As they are painted.
void TestContrast::boxes()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, checked);
    QFETCH(const bool, radio);
    Theme theme;
    theme.choose(dark ? ColorScheme::Dark : ColorScheme::Light);
    QWidget window;
    theme.dress(&window);
    auto* box = radio ? static_cast<QAbstractButton*>(new QRadioButton(&window)) : new QCheckBox(&window);
    box->setCheckable(true);
    box->setAutoFillBackground(true);
    box->setChecked(checked);
    box->resize(24, 24);
    window.ensurePolished();
    box->ensurePolished();
    const double found = strongestMark(*box, colours(dark).window);
    theme.choose(ColorScheme::System);
    QVERIFY2(found >= OfMarks, qPrintable(QString::number(found)));
}

/// A colour that is new in the style sheet has to be added above.
void TestContrast::sheetUsesOnlyThese()
{
    static const QRegularExpression rule(u"\\{([^}]*)\\}"_s);
    static const QRegularExpression said(u"(?:^|;)\\s*(background|color|selection-background-color|selection-color)"
                                         ":\\s*([^;]+);"_s);
    const QStringList asText = QStringList(::texts) << u"on-accent"_s;
    // The line is a rule, a splitter, the handle of a scroll bar, or a button that does nothing now.
    const QStringList asBackground = QStringList(backgrounds)
                                     << u"accent"_s << u"pressed"_s << u"muted"_s << u"line"_s << u"on-accent"_s;
    int count = 0;
    for (auto found = rule.globalMatch(sheet()); found.hasNext();) {
        for (auto each = said.globalMatch(found.next().captured(1)); each.hasNext();) {
            const auto match = each.next();
            const QString value = match.captured(2).trimmed();
            if (!value.startsWith(u'@'))
                continue;
            ++count;
            const bool isText = match.captured(1).endsWith("color"_L1) && !match.captured(1).contains("background"_L1);
            QVERIFY2((isText ? asText : asBackground).contains(value.mid(1)), qPrintable(match.captured()));
        }
    }
    QVERIFY(count > 50);
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Q_INIT_RESOURCE(desktop);
    TestContrast test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_contrast.moc"
