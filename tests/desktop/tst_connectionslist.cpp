// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/list/connectiondelegate.h"
#include "desktop/list/connectionslist.h"
#include "modelfixture.h"
#include <QScrollBar>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class ConnectionsListTest : public ModelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_list.reset(); }
    void rowsThatComeIntoViewAreUpToDate_data();
    void rowsThatComeIntoViewAreUpToDate();

private:
    QString lineAt(int row) const { return m_model->index(row).data(ConnectionsModel::LineRole).toString(); }
    std::unique_ptr<ConnectionsList> m_list;
};

void ConnectionsListTest::init()
{
    makeModel();
    m_tester.reset(); // it looks at all rows at each change
    QList<api::ConnectionView> views;
    for (int i = 0; i < 10'000; ++i)
        views << sampleView(u"c%1"_s.arg(i, 5, 10, QChar(u'0')),
                            [i](auto& view) { view.title = u"Connection %1"_s.arg(i, 5, 10, QChar(u'0')); });
    load(views);
    m_list = std::make_unique<ConnectionsList>();
    m_list->setItemDelegate(new ConnectionDelegate(m_list.get()));
    m_list->setModel(m_model.get());
    m_list->resize(320, 400);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
}

void ConnectionsListTest::rowsThatComeIntoViewAreUpToDate_data()
{
    QTest::addColumn<int>("row"); // is brought into view
    QTest::addColumn<bool>("scrolls");
    QTest::newRow("scrolled") << 5000 << true;
    QTest::newRow("to the end") << 10'000 << true;
    QTest::newRow("the list grows") << 10 << false;
}

/// A minute later, and nothing ticks.
void ConnectionsListTest::rowsThatComeIntoViewAreUpToDate()
{
    QFETCH(const int, row);
    QFETCH(const bool, scrolls);
    const QString before = lineAt(row);
    QVERIFY(!m_list->viewport()->rect().intersects(m_list->visualRect(m_model->index(row))));
    m_clock->advance(61s);
    QCOMPARE(lineAt(row), before);
    if (scrolls)
        m_list->scrollTo(m_model->index(row));
    else
        m_list->resize(320, 1200);
    QTRY_VERIFY(m_list->viewport()->rect().intersects(m_list->visualRect(m_model->index(row))));
    QVERIFY2(lineAt(row).endsWith(u"renews in 9 h 11 min"_s), qPrintable(lineAt(row)));
    QCOMPARE(lineAt(2500), before); // out of view: nothing is done for it
}

EVERGRANT_TEST(ConnectionsListTest)
#include "tst_connectionslist.moc"
