// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "modelfixture.h"
#include <QJsonArray>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class ConnectionsModelTest : public ModelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeModel(); }
    void groupsAndOrders();
    void headersCannotBeSelected();
    void twoOfTheSameTitleAreToldApart();
    void aChangeAsksForOneConnection();
    void changesDuringAnAnswerAskOnceMore();
    void aSelectedRowStaysItselfWhenItMoves();
    void removed();
    void linesCountOn();
    void reloadAfterARestartDropsWhatIsGone();
    void saysWhatItIsToScreenReaders();

private:
    QStringList rows() const;
};

QStringList ConnectionsModelTest::rows() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->index(row).data().toString());
    return texts;
}

void ConnectionsModelTest::groupsAndOrders()
{
    load(sampleViews());
    const QStringList expected{
        u"Needs you (4)"_s,         u"Google Workspace"_s, u"Salesforce"_s,      u"Mailchimp"_s, u"Dropbox"_s,
        u"May need you soon (3)"_s, u"QuickBooks"_s,       u"Lightspeed eCom"_s, u"GitHub"_s,    u"Fine (3)"_s,
        u"Microsoft 365"_s,         u"Constant Contact"_s, u"HubSpot"_s};
    QCOMPARE(rows(), expected);
    QVERIFY(m_model->isLoaded());
}

void ConnectionsModelTest::headersCannotBeSelected()
{
    load({sampleView(u"crm"_s)});
    QCOMPARE(m_model->flags(m_model->index(0)), Qt::NoItemFlags);
    QVERIFY(m_model->flags(m_model->index(1)).testFlag(Qt::ItemIsSelectable));
}

void ConnectionsModelTest::twoOfTheSameTitleAreToldApart()
{
    const auto title = [](auto& view) { view.title = u"Shop"_s; };
    load({sampleView(u"one"_s, title), sampleView(u"two"_s, title),
          sampleView(u"crm"_s, [&](auto& view) { view.title = u"CRM"_s; })});
    const auto shown = [this](const QString& name) {
        return m_model->indexOf(sampleId(name)).data(ConnectionsModel::LineRole).toString();
    };
    QVERIFY2(shown(u"one"_s).startsWith(u"one · "_s), qPrintable(shown(u"one"_s)));
    QVERIFY2(shown(u"two"_s).startsWith(u"two · "_s), qPrintable(shown(u"two"_s)));
    QVERIFY2(!shown(u"crm"_s).contains(u"crm"_s), qPrintable(shown(u"crm"_s)));
}

void ConnectionsModelTest::aChangeAsksForOneConnection()
{
    load({sampleView(u"crm"_s), sampleView(u"other"_s)});
    m_link->setViews({sampleView(u"crm"_s,
                                 [&](auto& view) {
                                     view.health = Health::Paused;
                                     view.paused = true;
                                 }),
                      sampleView(u"other"_s)});
    QSignalSpy changed(m_model.get(), &ConnectionsModel::viewChanged);
    m_link->changed(u"crm"_s);
    QVERIFY(changed.wait());
    QCOMPARE(m_link->lastParams(u"connections"_s)["names"_L1].toArray(), QJsonArray{u"crm"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toUuid(), sampleId(u"crm"_s));
    QVERIFY(m_model->view(sampleId(u"crm"_s))->paused);
    QCOMPARE(rows(),
             QStringList({u"May need you soon (1)"_s, u"Constant Contact"_s, u"Fine (1)"_s, u"Constant Contact"_s}));
}

void ConnectionsModelTest::changesDuringAnAnswerAskOnceMore()
{
    load({sampleView(u"crm"_s)});
    m_link->unscript(u"connections"_s);
    const int before = m_link->count(u"connections"_s);
    for (int i = 0; i < 5; ++i)
        m_link->changed(u"crm"_s);
    QCOMPARE(m_link->count(u"connections"_s), before + 1);
    const auto renamed = sampleView(u"crm"_s, [](auto& view) { view.title = u"New title"_s; });
    QVERIFY(m_link->answer<api::Connections>({{sampleView(u"crm"_s)}}));
    QCOMPARE(m_link->count(u"connections"_s), before + 2);
    QVERIFY(m_link->answer<api::Connections>({{renamed}}));
    QCOMPARE(m_link->count(u"connections"_s), before + 2);
    QCOMPARE(rows().last(), u"New title"_s);
}

void ConnectionsModelTest::aSelectedRowStaysItselfWhenItMoves()
{
    load(sampleViews());
    const QPersistentModelIndex selected = m_model->indexOf(sampleId(u"crm"_s));
    const auto broken = sampleView(u"crm"_s, [&](auto& view) {
        view.health = Health::NeedsAuthorization;
        view.needsHuman = true;
        view.severity = 99;
    });
    QList<api::ConnectionView> views = sampleViews();
    views[0] = broken;
    m_link->setViews(views);
    m_link->changed(u"crm"_s);
    QTRY_COMPARE(m_model->indexOf(sampleId(u"crm"_s)).row(), 1);
    QVERIFY(selected.isValid());
    QCOMPARE(selected.row(), 1);
    QCOMPARE(m_model->index(0).data().toString(), u"Needs you (5)"_s);
}

void ConnectionsModelTest::removed()
{
    load({sampleView(u"crm"_s), sampleView(u"other"_s)});
    QSignalSpy removed(m_model.get(), &ConnectionsModel::viewRemoved);
    m_link->tell(api::Removed{u"crm"_s, sampleId(u"crm"_s)});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_model->views().size(), 1);
    m_link->tell(api::Removed{u"crm"_s, sampleId(u"crm"_s)});
    QCOMPARE(removed.size(), 1); // twice is once
    m_link->tell(api::Removed{u"other"_s, sampleId(u"other"_s)});
    QCOMPARE(m_model->rowCount(), 0);
}

void ConnectionsModelTest::linesCountOn()
{
    load({sampleView(u"crm"_s)});
    QVERIFY(m_model->counts());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_clock->advance(1s);
    m_model->refreshLines();
    QCOMPARE(changed.size(), 0); // reads the same: nothing is painted
    m_clock->advance(60s);
    m_model->refreshLines();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->index(1).data(ConnectionsModel::LineRole).toString(),
             u"Riverside Bakery · renews in 9 h 11 min"_s);
    m_clock->advance(20h);
    QVERIFY(!m_model->counts());
}

void ConnectionsModelTest::reloadAfterARestartDropsWhatIsGone()
{
    load({sampleView(u"crm"_s), sampleView(u"other"_s)});
    QSignalSpy removed(m_model.get(), &ConnectionsModel::viewRemoved);
    QSignalSpy changed(m_model.get(), &ConnectionsModel::viewChanged);
    load({sampleView(u"other"_s)});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(changed.size(), 0); // the other one is as it was
}

void ConnectionsModelTest::saysWhatItIsToScreenReaders()
{
    load(sampleViews());
    const QString text = m_model->indexOf(sampleId(u"calendar"_s)).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(text, u"Google Workspace, Google, needs you to sign in. Sign in again · works until 16:40"_s);
}

EVERGRANT_TEST(ConnectionsModelTest)
#include "tst_connectionsmodel.moc"
