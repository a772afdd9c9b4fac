// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/list/connectionspanel.h"
#include "modelfixture.h"
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <ctime>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class ConnectionsPanelTest : public ModelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void findsByWhatPeopleKnow_data();
    void findsByWhatPeopleKnow();
    void nothingFoundSaysHowToGoOn();
    void orders_data();
    void orders();
    void keepsTheSelection();
    void keysOfTheSearchField();
    void whatIsBroughtUpEndsTheSearch();
    void followsChangesWhileSearching();
    void menuAndCopy();
    void staysQuick();

private:
    QStringList rows() const;
    QLineEdit* searchField() const { return m_panel->findChild<QLineEdit*>(u"connectionSearchEdit"_s); }
    QListView* list() const { return m_panel->findChild<QListView*>(u"connectionsView"_s); }
    void show(const QList<api::ConnectionView>& views);

    std::unique_ptr<ConnectionsPanel> m_panel;
};

void ConnectionsPanelTest::init()
{
    makeModel();
    m_panel = std::make_unique<ConnectionsPanel>();
    m_panel->setConnections(*m_model);
    m_panel->resize(320, 600);
    m_panel->show();
}

void ConnectionsPanelTest::show(const QList<api::ConnectionView>& views)
{
    load(views);
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

QStringList ConnectionsPanelTest::rows() const
{
    QStringList texts;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        texts.append(list()->model()->index(row, 0).data().toString());
    return texts;
}

void ConnectionsPanelTest::findsByWhatPeopleKnow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("title") << u"workspace"_s << QStringList{u"Google Workspace"_s};
    QTest::newRow("service") << u"google"_s << QStringList{u"Google Workspace"_s};
    QTest::newRow("account") << u"BAKERY SHOP"_s << QStringList{u"Lightspeed eCom"_s};
    QTest::newRow("name for scripts") << u"crm"_s << QStringList{u"Constant Contact"_s};
    QTest::newRow("words in any order") << u"office google"_s << QStringList{u"Google Workspace"_s};
    QTest::newRow("several, without headers") << u"office"_s << QStringList{u"Google Workspace"_s, u"Dropbox"_s};
}

void ConnectionsPanelTest::findsByWhatPeopleKnow()
{
    QFETCH(const QString, text);
    show(sampleViews());
    QCOMPARE(rows().first(), u"Needs you (4)"_s);
    searchField()->setText(text);
    QTEST(rows(), "found");
    searchField()->clear();
    QCOMPARE(rows().first(), u"Needs you (4)"_s);
}

void ConnectionsPanelTest::nothingFoundSaysHowToGoOn()
{
    show(sampleViews());
    auto* label = m_panel->findChild<QLabel*>(u"nothingFoundLabel"_s);
    QVERIFY(!label->isVisible());
    searchField()->setText(u"zzz"_s);
    QVERIFY(label->isVisible());
    QVERIFY(label->text().contains(u"“zzz”"_s));
    searchField()->setText(u"crm"_s);
    QVERIFY(!label->isVisible());
}

void ConnectionsPanelTest::orders_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("need") << u"orderByNeedAction"_s
                          << QStringList{u"Needs you (1)"_s, u"Zoo"_s, u"Fine (2)"_s, u"Able"_s, u"Mid"_s};
    QTest::newRow("title") << u"orderByTitleAction"_s << QStringList{u"Able"_s, u"Mid"_s, u"Zoo"_s};
    QTest::newRow("service") << u"orderByServiceAction"_s << QStringList{u"Mid"_s, u"Able"_s, u"Zoo"_s};
    QTest::newRow("renewal") << u"orderByRenewalAction"_s << QStringList{u"Mid"_s, u"Able"_s, u"Zoo"_s};
}

void ConnectionsPanelTest::orders()
{
    QFETCH(const QString, action);
    const auto make = [](const QString& title, const QString& service, const QDateTime& next) {
        return sampleView(title.toLower(), [&](auto& view) {
            view.title = title;
            view.providerName = service;
            view.nextRefreshAt = next;
            view.needsHuman = title == "Zoo"_L1;
        });
    };
    show({make(u"Zoo"_s, u"Xero"_s, {}), make(u"Able"_s, u"Xero"_s, sampleNow().addSecs(600)),
          make(u"Mid"_s, u"Dropbox"_s, sampleNow().addSecs(60))});
    m_panel->findChild<QAction*>(action)->trigger();
    QTEST(rows(), "titles");
}

void ConnectionsPanelTest::keepsTheSelection()
{
    show(sampleViews());
    QVERIFY(m_panel->select(sampleId(u"crm"_s)));
    searchField()->setText(u"constant"_s);
    QCOMPARE(m_panel->current(), sampleId(u"crm"_s));
    searchField()->setText(u"github"_s);
    QCOMPARE(m_panel->current(), sampleId(u"code"_s)); // the first that is found
    searchField()->clear();
    QCOMPARE(m_panel->current(), sampleId(u"code"_s));
    m_panel->setOrder(ConnectionsPanel::Order::ByTitle);
    QCOMPARE(m_panel->current(), sampleId(u"code"_s));
}

void ConnectionsPanelTest::keysOfTheSearchField()
{
    show(sampleViews());
    m_panel->focusSearch();
    QTRY_COMPARE(QGuiApplication::focusObject(), searchField());
    QTest::keyClicks(searchField(), u"office"_s);
    QCOMPARE(rows().size(), 2);
    const QUuid first = m_panel->current();
    QTest::keyClick(searchField(), Qt::Key_Down);
    QVERIFY(m_panel->current() != first && !m_panel->current().isNull());
    QTest::keyClick(searchField(), Qt::Key_Escape);
    QVERIFY(searchField()->text().isEmpty());
    QCOMPARE(QGuiApplication::focusObject(), list());
}

void ConnectionsPanelTest::whatIsBroughtUpEndsTheSearch()
{
    show(sampleViews());
    searchField()->setText(u"github"_s);
    QVERIFY(!m_panel->select(sampleId(u"crm"_s)));
    m_panel->bringUp(sampleId(u"crm"_s));
    QCOMPARE(m_panel->current(), sampleId(u"crm"_s));
    QVERIFY(searchField()->text().isEmpty());
}

void ConnectionsPanelTest::followsChangesWhileSearching()
{
    show({sampleView(u"a"_s, [](auto& view) { view.title = u"Hotel Adler"_s; }), sampleView(u"b"_s)});
    searchField()->setText(u"hotel"_s);
    QCOMPARE(rows(), QStringList{u"Hotel Adler"_s});
    m_link->setViews({sampleView(u"a"_s, [](auto& view) { view.title = u"Inn"_s; }),
                      sampleView(u"b"_s, [](auto& view) { view.title = u"Hotel Berg"_s; })});
    m_link->changed(u"a"_s);
    m_link->changed(u"b"_s);
    QTRY_COMPARE(rows(), QStringList{u"Hotel Berg"_s});
}

void ConnectionsPanelTest::menuAndCopy()
{
    show(sampleViews());
    QSignalSpy wanted(m_panel.get(), &ConnectionsPanel::menuWanted);
    Q_EMIT list()->customContextMenuRequested({5, 5});
    QCOMPARE(wanted.size(), 0); // about which one?
    m_panel->select(sampleId(u"calendar"_s));
    Q_EMIT list()->customContextMenuRequested({5, 5});
    QCOMPARE(wanted.size(), 1);
    m_panel->focusList();
    QTRY_COMPARE(QGuiApplication::focusObject(), list());
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Google Workspace\tGoogle\toffice@riverside.example\tcalendar\tSign in again · works until 16:40"_s);
}

/// Each letter is found before the next one can be typed; the time of this process counts, not that of others.
void ConnectionsPanelTest::staysQuick()
{
    m_tester.reset(); // it looks at all rows at each change
    QList<api::ConnectionView> views;
    for (int i = 0; i < 2000; ++i)
        views << sampleView(u"c%1"_s.arg(i), [i](auto& view) { view.title = u"Connection %1"_s.arg(i); });
    show(views);
    const std::clock_t begin = std::clock();
    const QString text = u"connection 77"_s;
    for (qsizetype length = 1; length <= text.size(); ++length)
        searchField()->setText(text.first(length));
    const auto used = (std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
    QCOMPARE(rows().size(), 38); // with 77 in their number
    QVERIFY2(used < 100 * text.size(), qPrintable(QString::number(used)));
}

EVERGRANT_TEST(ConnectionsPanelTest)
#include "tst_connectionspanel.moc"
