// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From a recent event of a connection to all that is known of it.

#include "../support/testprogram.h"
#include "api/messages/log.h"
#include "desktop/details/recenteventscard.h"
#include "desktop/log/logpage.h"
#include "fakes.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class RecentEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachHasAButton();
    void theLogShowsIt();

private:
    FakeEvents m_events;
};

/// Five of "crm", the middle one with an attempt.
void RecentEventsTest::init()
{
    m_events = FakeEvents();
    for (int i = 1; i <= 5; ++i) {
        Event event;
        event.id = i;
        event.at = sampleNow().addSecs(60 * i);
        event.connectionId = sampleId(u"crm"_s);
        event.connection = u"crm"_s;
        event.message = u"Event %1"_s.arg(i);
        if (i == 3)
            event.details = {{u"attempt"_s, u"a1"_s}};
        m_events.added.append(event);
    }
}

void RecentEventsTest::eachHasAButton()
{
    RecentEventsCard card;
    QList<Event> newestFirst(m_events.added.rbegin(), m_events.added.rend());
    card.show(newestFirst, sampleNow());
    card.QWidget::show();
    QSignalSpy wanted(&card, &RecentEventsCard::eventWanted);
    for (int i = 0; i < RecentEventsCard::Lines; ++i) {
        auto* button = card.findChild<QToolButton*>(u"recentEventMore%1"_s.arg(i));
        QCOMPARE(button->isVisible(), i < newestFirst.size());
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        if (!button->isVisible())
            continue;
        button->click();
        QCOMPARE(wanted.last().first().value<Event>().id, newestFirst[i].id);
    }
    QCOMPARE(wanted.size(), newestFirst.size());
}

/// Whatever was searched for before.
void RecentEventsTest::theLogShowsIt()
{
    FakeLink link;
    FakeClock clock(sampleNow());
    ConnectionsModel connections(link, clock);
    link.setViews({sampleView(u"crm"_s)});
    connections.reload();
    QTRY_VERIFY(connections.isLoaded());
    api::AttemptView attempt;
    attempt.id = u"a1"_s;
    attempt.fingerprint = u"0123abcd"_s;
    link.script<api::Attempts>({{attempt}});
    LogPage page(m_events, link, clock, connections);
    page.show();
    page.findChild<QLineEdit*>(u"logSearchEdit"_s)->setText(u"nothing like it"_s);
    page.findChild<QComboBox*>(u"logLevelCombo"_s)->setCurrentIndex(3);
    page.findChild<QComboBox*>(u"logTimeCombo"_s)->setCurrentIndex(1);
    const auto* view = page.findChild<QTableView*>(u"logView"_s);
    page.select(m_events.added[2]);
    QCOMPARE(page.findChild<QComboBox*>(u"logConnectionCombo"_s)->currentData().toUuid(), sampleId(u"crm"_s));
    QCOMPARE(view->currentIndex().row(), 2);
    const auto* known = page.findChild<QLabel*>(u"attemptLabel"_s);
    QTRY_VERIFY2(known->text().contains("0123abcd"_L1), qPrintable(known->text()));
}

EVERGRANT_TEST(RecentEventsTest)
#include "tst_recentevents.moc"
