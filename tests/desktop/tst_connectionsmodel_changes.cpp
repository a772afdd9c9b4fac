// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the list of connections does when many of them change.

#include "../support/testprogram.h"
#include "modelfixture.h"
#include <QJsonArray>
#include <QRandomGenerator>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

Change titled(const QString& title)
{
    return [title](api::ConnectionView& view) { view.title = title; };
}

} // namespace

class ConnectionsModelChangesTest : public ModelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeModel(); }
    void manyAreAskedForTogether();
    void oneThatHasGoneHoldsUpNoOther();
    void aTitleIsSharedAndNotSharedAnyMore();
    void aChangeTellsOfItsRowAlone();
    void staysInOrderWhateverHappens_data();
    void staysInOrderWhateverHappens();

private:
    void change(const QString& name)
    {
        api::Changed changed;
        changed.name = name;
        m_link->tell(changed);
    }
    void remove(const QString& name) { m_link->tell(api::Removed{name, sampleId(name)}); }
    void answer(const QList<api::ConnectionView>& views) { QVERIFY(m_link->answer<api::Connections>({views})); }
    QStringList asked() const
    {
        QStringList names;
        for (const auto& name : m_link->lastParams(u"connections"_s)[u"names"_s].toArray())
            names << name.toString();
        return names;
    }
    QString lineOf(const QString& name) const
    {
        return m_model->indexOf(sampleId(name)).data(ConnectionsModel::LineRole).toString();
    }
    api::ConnectionView randomView(const QString& name);
    void compareWithSorting();

    QRandomGenerator m_random;
};

void ConnectionsModelChangesTest::manyAreAskedForTogether()
{
    load({sampleView(u"crm"_s)});
    m_link->unscript(u"connections"_s);
    const int before = m_link->count(u"connections"_s);
    for (int i = 0; i < 300; ++i)
        change(u"c%1"_s.arg(i));
    for (int i = 0; i < 300; ++i)
        change(u"c%1"_s.arg(i));
    QCOMPARE(m_link->count(u"connections"_s), before + 1);
    QCOMPARE(asked(), QStringList{u"c0"_s});
    QSignalSpy changed(m_model.get(), &ConnectionsModel::changed);
    answer({sampleView(u"c0"_s)});
    QCOMPARE(asked().size(), 256);
    answer({sampleView(u"c0"_s), sampleView(u"c1"_s), sampleView(u"c2"_s)});
    QCOMPARE(asked().size(), 300 - 256);
    QVERIFY(asked().contains(u"c0"_s)); // it has changed once more since it was asked for
    QCOMPARE(changed.size(), 2);
    answer({});
    QCOMPARE(m_link->count(u"connections"_s), before + 3);
    QCOMPARE(m_model->count(), 4);
}

void ConnectionsModelChangesTest::oneThatHasGoneHoldsUpNoOther()
{
    load({sampleView(u"crm"_s), sampleView(u"other"_s)});
    m_link->unscript(u"connections"_s);
    for (const auto& name : {u"first"_s, u"crm"_s, u"other"_s})
        change(name);
    answer({});
    QCOMPARE(asked(), (QStringList{u"crm"_s, u"other"_s}));
    const Error gone{ErrorKind::NoSuchConnection, u"no-such-connection"_s, u"No."_s};
    QVERIFY(m_link->answer(u"connections"_s, tl::unexpected(gone)));
    QVERIFY(m_link->answer(u"connections"_s, tl::unexpected(gone))); // crm
    answer({sampleView(u"other"_s, titled(u"New title"_s))});
    QCOMPARE(m_model->viewNamed(u"other"_s)->title, u"New title"_s);
    QVERIFY(!m_link->answer(u"connections"_s, tl::unexpected(gone))); // nothing is asked for again
}

void ConnectionsModelChangesTest::aTitleIsSharedAndNotSharedAnyMore()
{
    load({sampleView(u"one"_s, titled(u"Shop"_s)), sampleView(u"two"_s, titled(u"Store"_s))});
    QVERIFY(!lineOf(u"one"_s).startsWith(u"one"_s));
    m_link->setViews({sampleView(u"two"_s, titled(u"Shop"_s))});
    change(u"two"_s);
    QTRY_VERIFY(lineOf(u"one"_s).startsWith(u"one · "_s));
    QVERIFY(lineOf(u"two"_s).startsWith(u"two · "_s));
    remove(u"two"_s);
    QVERIFY(!lineOf(u"one"_s).startsWith(u"one"_s));
}

void ConnectionsModelChangesTest::aChangeTellsOfItsRowAlone()
{
    QList<api::ConnectionView> views;
    for (int i = 0; i < 100; ++i)
        views << sampleView(u"c%1"_s.arg(i), titled(u"Title %1"_s.arg(i)));
    load(views);
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    m_link->setViews({sampleView(u"c50"_s, [](auto& view) {
        view.title = u"Title 50"_s;
        view.account = u"somebody else"_s;
    })});
    change(u"c50"_s);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toModelIndex(), m_model->indexOf(sampleId(u"c50"_s)));
    QCOMPARE(told[0][1].toModelIndex(), told[0][0].toModelIndex());
    QCOMPARE(moved.size(), 0);
}

api::ConnectionView ConnectionsModelChangesTest::randomView(const QString& name)
{
    static const QList<Health> states{Health::Healthy, Health::Degraded, Health::NeedsAuthorization, Health::Paused};
    return sampleView(name, [this](api::ConnectionView& view) {
        view.health = states[m_random.bounded(int(states.size()))];
        view.needsHuman = view.health == Health::NeedsAuthorization;
        view.severity = m_random.bounded(3);
        view.title = u"Title %1"_s.arg(m_random.bounded(6));
    });
}

/// The rows are what sorting all views at once makes of them.
void ConnectionsModelChangesTest::compareWithSorting()
{
    auto views = m_model->views();
    const auto sectionIn = [this](const ShownConnection& view) {
        return m_model->isReachable() ? sectionOf(view) : Section::Unknown;
    };
    std::sort(views.begin(), views.end(), [&](const ShownConnection& a, const ShownConnection& b) {
        if (sectionIn(a) != sectionIn(b))
            return sectionIn(a) < sectionIn(b);
        if (a.severity != b.severity)
            return a.severity > b.severity;
        const int order = a.shownTitle().localeAwareCompare(b.shownTitle());
        return order != 0 ? order < 0 : a.name < b.name;
    });
    QList<QUuid> expected, found;
    for (qsizetype i = 0; i < views.size(); ++i) {
        if (i == 0 || sectionIn(views[i - 1]) != sectionIn(views[i]))
            expected << QUuid();
        expected << views[i].id;
    }
    for (int row = 0; row < m_model->rowCount(); ++row)
        found << m_model->index(row).data(ConnectionsModel::IdRole).toUuid();
    QCOMPARE(found, expected);
    for (const auto& view : std::as_const(views)) {
        QCOMPARE(m_model->indexOf(view.id).data(ConnectionsModel::LineRole).toString(), m_model->lineOf(view));
        QCOMPARE(m_model->indexOf(view.id).data().toString(), view.shownTitle());
    }
}

void ConnectionsModelChangesTest::staysInOrderWhateverHappens_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::newRow(QByteArray::number(seed).constData()) << seed;
}

void ConnectionsModelChangesTest::staysInOrderWhateverHappens()
{
    QFETCH(const quint32, seed);
    m_random.seed(seed);
    QHash<QString, api::ConnectionView> there;
    const auto name = [this] { return u"c%1"_s.arg(m_random.bounded(20)); };
    QPersistentModelIndex selected;
    QUuid selectedId;
    for (int step = 0; step < 200; ++step) {
        const int what = m_random.bounded(20);
        const QString about = name();
        if (what < 14) {
            there.insert(about, randomView(about));
            m_link->setViews(there.values());
            QSignalSpy changed(m_model.get(), &ConnectionsModel::changed);
            change(about);
            QVERIFY(changed.wait());
        } else if (what < 17) {
            there.remove(about);
            remove(about);
        } else if (what < 18) {
            m_model->setReachable(!m_model->isReachable());
        } else {
            for (auto& view : there)
                view = randomView(view.name);
            load(there.values());
        }
        compareWithSorting();
        QCOMPARE(m_model->count(), there.size());
        if (selected.isValid())
            QCOMPARE(selected.data(ConnectionsModel::IdRole).toUuid(), selectedId);
        if (!selected.isValid() && !m_model->isEmpty()) {
            selectedId = m_model->views(1).first().id;
            selected = m_model->indexOf(selectedId);
        }
    }
}

EVERGRANT_TEST(ConnectionsModelChangesTest)
#include "tst_connectionsmodel_changes.moc"
