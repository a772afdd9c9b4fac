// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/list/connectionactions.h"
#include "modelfixture.h"
#include <QSignalSpy>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class PauseMenuTest : public ModelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeModel(); }
    void durations_data();
    void durations();
    void choices();
    void allArePausedAtLeastAsLong_data();
    void allArePausedAtLeastAsLong();
    void anOlderWorkerKnowsNoEnd_data();
    void anOlderWorkerKnowsNoEnd();
};

void PauseMenuTest::durations_data()
{
    QTest::addColumn<PauseLength>("length");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<qint64>("seconds"); // -1: none
    const QDateTime noon(QDate(2026, 9, 3), QTime(12, 0));
    QTest::newRow("hour") << PauseLength::Hour << noon << qint64(3600);
    QTest::newRow("week") << PauseLength::Week << noon << qint64(7 * 86400);
    QTest::newRow("open") << PauseLength::UntilResumed << noon << qint64(-1);
    QTest::newRow("at noon") << PauseLength::TomorrowMorning << noon << qint64(20 * 3600);
    QTest::newRow("before midnight") << PauseLength::TomorrowMorning << QDateTime(noon.date(), QTime(23, 59))
                                     << qint64(8 * 3600 + 60);
    QTest::newRow("in the morning") << PauseLength::TomorrowMorning << QDateTime(noon.date(), QTime(7, 0))
                                    << qint64(25 * 3600);
}

void PauseMenuTest::durations()
{
    QFETCH(PauseLength, length);
    QFETCH(QDateTime, now);
    QFETCH(qint64, seconds);
    QCOMPARE(qint64(durationOf(length, now.toUTC()).value_or(std::chrono::seconds(-1)).count()), seconds);
}

void PauseMenuTest::choices()
{
    PauseMenu menu(u"Pause"_s, u"pause"_s, nullptr);
    QSignalSpy chosen(&menu, &PauseMenu::chosen);
    QStringList names;
    const auto actions = menu.actions();
    for (QAction* action : actions) {
        names << action->objectName();
        action->trigger();
    }
    QCOMPARE(names, (QStringList{u"pause_hour"_s, u"pause_morning"_s, u"pause_week"_s, u"pause_open"_s}));
    QCOMPARE(chosen.size(), 4);
    QCOMPARE(chosen[1][0].value<PauseLength>(), PauseLength::TomorrowMorning);
    QCOMPARE(chosen[3][0].value<PauseLength>(), PauseLength::UntilResumed);
}

void PauseMenuTest::allArePausedAtLeastAsLong_data()
{
    QTest::addColumn<PauseLength>("length");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("hour") << PauseLength::Hour << QStringList{u"minutes"_s, u"runs"_s};
    QTest::newRow("week") << PauseLength::Week << QStringList{u"days"_s, u"minutes"_s, u"runs"_s};
    QTest::newRow("open") << PauseLength::UntilResumed << QStringList{u"days"_s, u"minutes"_s, u"month"_s, u"runs"_s};
}

/// What has no end stays: the worker would refuse to give one to a copy, or to what was moved away.
void PauseMenuTest::allArePausedAtLeastAsLong()
{
    QFETCH(PauseLength, length);
    QFETCH(QStringList, asked);
    const auto paused = [](const QString& name, std::chrono::seconds duration) {
        return sampleView(name, [duration](auto& view) {
            view.paused = true;
            view.pausedUntil = duration > 0s ? sampleNow().addSecs(duration.count()) : QDateTime();
        });
    };
    load({sampleView(u"runs"_s), paused(u"minutes"_s, 30min), paused(u"days"_s, std::chrono::days(2)),
          paused(u"month"_s, std::chrono::days(30)), paused(u"open"_s, 0s)});
    QWidget window;
    ConnectionActions actions(*m_link, *m_model, &window);
    actions.pauseAll(length);
    QStringList names;
    for (const auto& request : m_link->asked) {
        if (request.method == "pause"_L1)
            names << request.params["name"_L1].toString();
    }
    names.sort();
    QCOMPARE(names, asked);
    QVERIFY(!m_model->areAllPaused());
}

void PauseMenuTest::anOlderWorkerKnowsNoEnd_data()
{
    QTest::addColumn<PauseLength>("length");
    QTest::addColumn<bool>("ends"); // by what the worker answers
    QTest::addColumn<bool>("told");
    QTest::newRow("it overlooks the end") << PauseLength::Hour << false << true;
    QTest::newRow("it has the end") << PauseLength::Hour << true << false;
    QTest::newRow("none was wanted") << PauseLength::UntilResumed << false << false;
}

void PauseMenuTest::anOlderWorkerKnowsNoEnd()
{
    QFETCH(PauseLength, length);
    QFETCH(bool, ends);
    QFETCH(bool, told);
    QWidget window;
    ConnectionActions actions(*m_link, *m_model, &window);
    QSignalSpy said(&actions, &ConnectionActions::said);
    actions.pause(ShownConnection(sampleView(u"crm"_s)), length);
    api::Pause::Answer answer;
    answer.connection = sampleView(u"crm"_s, [ends](auto& view) {
        view.paused = true;
        if (ends)
            view.pausedUntil = sampleNow().addSecs(3600);
    });
    QVERIFY(m_link->answer<api::Pause>(answer));
    QCOMPARE(said.size(), told ? 1 : 0);
    if (told)
        QVERIFY(said[0][1].toString().contains("older"_L1));
}

EVERGRANT_TEST(PauseMenuTest)
#include "tst_pausemenu.moc"
