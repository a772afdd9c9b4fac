// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with ten, a thousand and ten thousand connections, without a worker behind it:
//
//   bench_window [FILE]
//
// The figures go to standard output, and to FILE as {"window": {FIGURE: {SIZE: number}}}.

#include "../desktop/windowfixture.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/mainwindow.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QListView>
#include <QPaintEvent>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;

namespace {

/// What is painted of a list, and how long the event loop is held up by it.
class Paints : public QObject
{
public:
    explicit Paints(QWidget* widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            pixels += static_cast<QPaintEvent*>(event)->rect().height();
        return false;
    }
    int pixels = 0;
};

api::ConnectionView viewOf(int number, Health health, const QDateTime& obtained, const QDateTime& expires)
{
    return sampleView(u"c%1"_s.arg(number), [&](api::ConnectionView& view) {
        view.title = u"Connection %1"_s.arg(number);
        view.health = health;
        setToken(view, obtained, expires);
    });
}

QList<api::ConnectionView> manyViews(int count)
{
    QList<api::ConnectionView> views;
    const QDateTime now = sampleNow();
    for (int i = 0; i < count; ++i) {
        // Few have trouble, so that the first of the others are seen.
        const Health health = i % 100 == 7 && i < 300 ? Health::Degraded : Health::Healthy;
        views << viewOf(i, health, now.addSecs(-i % 3000), now.addSecs(3600 - i % 3000));
    }
    return views;
}

class WindowBench : public WindowFixture
{
public:
    void run(int size);
    QJsonObject figures;

private:
    void note(const QString& figure, int size, double number)
    {
        QJsonObject numbers = figures[figure].toObject();
        numbers.insert(QString::number(size), number);
        figures.insert(figure, numbers);
    }
    /// Until nothing is left to do.
    static double drained(QElapsedTimer& timer)
    {
        while (QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents)) {
        }
        return double(timer.nsecsElapsed()) / 1e6;
    }
    void change(int number, Health health);
};

void WindowBench::change(int number, Health health)
{
    const QDateTime now = sampleNow();
    m_link->script<api::Connections>({{viewOf(number, health, now, now.addSecs(3600))}});
    api::Changed changed;
    changed.name = u"c%1"_s.arg(number);
    m_link->tell(changed);
}

void WindowBench::run(int size)
{
    makeSurroundings();
    QElapsedTimer timer;
    const auto views = manyViews(size);
    timer.start();
    start(views);
    window().show();
    (void)QTest::qWaitForWindowExposed(&window());
    note(u"until its list is shown, ms"_s, size, drained(timer));
    auto* list = find<QListView>(u"connectionsView"_s);

    double slowest = 0;
    auto* bar = list->verticalScrollBar();
    constexpr int steps = 200;
    for (int step = 0; step <= steps; ++step) {
        timer.start();
        bar->setValue(int(qint64(bar->maximum()) * step / steps));
        slowest = std::max(slowest, drained(timer));
    }
    note(u"scrolling, longest frame ms"_s, size, slowest);

    bar->setValue(0);
    timer.start();
    (void)drained(timer);
    slowest = 0;
    int pixels = 0;
    Paints paints(list->viewport());
    constexpr int changes = 20;
    for (int i = 0; i < changes; ++i) {
        paints.pixels = 0;
        timer.start();
        change(1 + i % 5, Health::Healthy); // which they are: none of them moves
        slowest = std::max(slowest, drained(timer));
        pixels = std::max(pixels, paints.pixels);
    }
    note(u"a renewal, ms"_s, size, slowest);
    note(u"a renewal, rows painted"_s, size, double(pixels) / list->sizeHintForRow(1));
    slowest = 0;
    for (int i = 0; i < changes; ++i) {
        timer.start();
        change(size / 2, i % 2 == 0 ? Health::NeedsAuthorization : Health::Healthy);
        slowest = std::max(slowest, drained(timer));
    }
    note(u"a row that moves to another section, ms"_s, size, slowest);
    slowest = 0;
    for (int i = 0; i < 5; ++i) {
        m_clock->advance(std::chrono::seconds(61));
        timer.start();
        slowest = std::max(slowest, drained(timer));
    }
    note(u"a minute goes by, ms"_s, size, slowest);
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    WindowBench bench;
    const QList<int> sizes{10, 1000, 10000};
    for (const int size : sizes)
        bench.run(size);
    QTextStream out(stdout);
    out << u"connections"_s.leftJustified(44);
    for (const int size : sizes)
        out << QString::number(size).rightJustified(10);
    out << '\n';
    for (auto it = bench.figures.begin(); it != bench.figures.end(); ++it) {
        out << it.key().leftJustified(44);
        for (const int size : sizes)
            out << QString::number(it.value()[QString::number(size)].toDouble(), 'f', 1).rightJustified(10);
        out << '\n';
    }
    if (argc > 1) {
        QFile file(QString::fromLocal8Bit(argv[1]));
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        file.write(QJsonDocument(QJsonObject{{u"window"_s, bench.figures}}).toJson());
    }
    return 0;
}
