// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/healthshape.h"
#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class HealthShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofHealth_data();
    void ofHealth();
    void formsDifferWithoutColour_data();
    void formsDifferWithoutColour();
    void standsOutFromAnyPanel_data();
    void standsOutFromAnyPanel();
    void sharpAtTwiceTheSize();
    void themeFollowsTheSystem();
};

void HealthShapeTest::ofHealth_data()
{
    using Form = HealthShape::Form;
    QTest::addColumn<Health>("health");
    QTest::addColumn<bool>("needsHuman");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<Form>("form");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("healthy") << Health::Healthy << false << true << Form::DiscWithTick << Tone::Fine;
    QTest::newRow("refreshing") << Health::Refreshing << false << true << Form::TurningArrows << Tone::Info;
    QTest::newRow("degraded") << Health::Degraded << false << true << Form::Triangle << Tone::Watch;
    QTest::newRow("at risk") << Health::AtRisk << false << true << Form::Triangle << Tone::Watch;
    QTest::newRow("at risk, needs you") << Health::AtRisk << true << true << Form::Square << Tone::Bad;
    QTest::newRow("degraded, no token left") << Health::Degraded << false << false << Form::Square << Tone::Bad;
    QTest::newRow("renewing, no token left")
        << Health::Refreshing << false << false << Form::TurningArrows << Tone::Info;
    QTest::newRow("paused, no token left") << Health::Paused << false << false << Form::TwoBars << Tone::Calm;
    QTest::newRow("locked") << Health::StoreLocked << true << true << Form::Square << Tone::Bad;
    QTest::newRow("sign in") << Health::NeedsAuthorization << true << true << Form::Square << Tone::Bad;
    QTest::newRow("misconfigured") << Health::Misconfigured << true << true << Form::Square << Tone::Bad;
    QTest::newRow("never") << Health::NeverAuthorized << true << true << Form::HollowRing << Tone::Info;
    QTest::newRow("paused") << Health::Paused << false << true << Form::TwoBars << Tone::Calm;
}

void HealthShapeTest::ofHealth()
{
    QFETCH(const Health, health);
    QFETCH(const bool, needsHuman);
    QFETCH(const bool, usable);
    const HealthShape shape = HealthShape::of(health, needsHuman, usable);
    QTEST(shape.form(), "form");
    QTEST(shape.tone(), "tone");
}

void HealthShapeTest::formsDifferWithoutColour_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("least"); // points
    QTest::newRow("in the details") << 24 << 60;
    QTest::newRow("in lists and menus") << 16 << 26;
}

// For people who do not see colours: any two forms must differ in many points when painted in one colour.
void HealthShapeTest::formsDifferWithoutColour()
{
    QFETCH(const int, size);
    QFETCH(const int, least);
    using Form = HealthShape::Form;
    const QList<Form> forms{Form::DiscWithTick,  Form::Triangle, Form::Square,
                            Form::TurningArrows, Form::TwoBars,  Form::HollowRing};
    QList<QImage> pictures;
    for (const Form form : forms)
        pictures.append(HealthShape(form, Tone::Fine).pixmap(size, 1, currentColours()).toImage());
    for (int a = 0; a < pictures.size(); ++a) {
        for (int b = a + 1; b < pictures.size(); ++b) {
            int different = 0;
            for (int y = 0; y < size; ++y) {
                for (int x = 0; x < size; ++x)
                    different += qAbs(qAlpha(pictures[a].pixel(x, y)) - qAlpha(pictures[b].pixel(x, y))) > 128 ||
                                 qAbs(qGray(pictures[a].pixel(x, y)) - qGray(pictures[b].pixel(x, y))) > 64;
            }
            QVERIFY2(different > least,
                     qPrintable(u"forms %1 and %2 differ in %3 points only"_s.arg(a).arg(b).arg(different)));
        }
    }
}

void HealthShapeTest::standsOutFromAnyPanel_data()
{
    QTest::addColumn<Tone>("tone");
    for (const Tone tone : {Tone::Fine, Tone::Watch, Tone::Bad, Tone::Info, Tone::Calm})
        QTest::newRow(qPrintable(toWord(tone))) << tone;
}

void HealthShapeTest::standsOutFromAnyPanel()
{
    QFETCH(const Tone, tone);
    // Contrast as in WCAG 2.2.
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const auto light = [&channel](const QColor& colour) {
        return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
    };
    const double own = light(colourOf(tone, panelColours())) + 0.05;
    for (const QColor panel : {QColor(Qt::white), QColor(Qt::black), QColor(0x232629)}) {
        const double other = light(panel) + 0.05;
        QVERIFY2(qMax(own, other) / qMin(own, other) >= 3, qPrintable(panel.name()));
    }
}

void HealthShapeTest::sharpAtTwiceTheSize()
{
    const QPixmap picture = HealthShape(HealthShape::Form::Square, Tone::Bad).pixmap(24, 2, currentColours());
    QCOMPARE(picture.size(), QSize(48, 48));
    QCOMPARE(picture.deviceIndependentSize(), QSizeF(24, 24));
}

void HealthShapeTest::themeFollowsTheSystem()
{
    Theme theme;
    QWidget window;
    theme.dress(&window);
    QVERIFY(!currentColours().dark);
    QCOMPARE(window.palette().color(QPalette::Window), QColor(0xf6f7f5));
    QSignalSpy changed(&theme, &Theme::changed);
    const QPalette light = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(0x22, 0x22, 0x22)));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(window.palette().color(QPalette::Window), QColor(0x171b19));
    QVERIFY(window.styleSheet().contains(u"#5cc48f"_s));
    QVERIFY(!window.styleSheet().contains(u'@'));
    QApplication::setPalette(light);
    QTRY_COMPARE(window.palette().color(QPalette::Window), QColor(0xf6f7f5));
    QVERIFY(!window.styleSheet().contains(u'@'));
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Q_INIT_RESOURCE(desktop);
    HealthShapeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_healthshape.moc"
