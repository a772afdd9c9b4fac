// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "api/messages/log.h"
#include "desktop/log/logpage.h"
#include "fakes.h"
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class LogPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsOnlyPages();
    void readsNothingWhileHidden();
    void endsAtTheOldest();
    void newEventsComeOnTop();
    void newEventsObeyTheFilter();
    void keepsABoundedNumberOfLines();
    void searchWaitsForTheFingers();
    void filtersByLevelAndConnection();
    void emptyStates_data();
    void emptyStates();
    void readingOnIsNotDisturbed();
    void showsTheAttempt();
    void theAttemptIsReachedByKeyboard();
    void showsTitles();
    void findsAConnectionByItsTitle();
    void filtersByTime();
    void copiesALine();
    void exports_data();
    void exports();
    void saysWhatCannotBeExported();

private:
    /// Shows the page with an event on top that tells of an attempt, which the journal has.
    void showEventOfAttempt();
    QString attemptSays() { return find<QLabel>(u"attemptLabel"_s)->text(); }
    Event newEvent(EventLevel level = EventLevel::Info, const QString& message = u"Fresh."_s);
    template <typename T>
    T* find(const QString& name)
    {
        return m_page->findChild<T*>(name);
    }

    FakeEvents m_events;
    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ConnectionsModel> m_connections;
    std::unique_ptr<LogPage> m_page;
};

void LogPageTest::init()
{
    m_page.reset();
    m_connections.reset();
    m_events = FakeEvents();
    m_events.made = 100'000;
    m_events.madeFor = sampleId(u"crm"_s);
    m_link = std::make_unique<FakeLink>();
    m_clock = std::make_unique<FakeClock>(sampleNow());
    m_connections = std::make_unique<ConnectionsModel>(*m_link, *m_clock);
    m_page = std::make_unique<LogPage>(m_events, *m_link, *m_clock, *m_connections);
    m_page->resize(900, 600);
}

Event LogPageTest::newEvent(EventLevel level, const QString& message)
{
    Event event;
    event.id = m_events.made + m_events.added.size() + 1;
    event.at = m_clock->now();
    event.connectionId = sampleId(u"crm"_s);
    event.connection = u"crm"_s;
    event.level = level;
    event.message = message;
    m_events.added.append(event);
    return event;
}

void LogPageTest::readsOnlyPages()
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    auto* view = find<QTableView>(u"logView"_s);
    QCOMPARE(view->model()->rowCount(), LogModel::PageSize);
    QCOMPARE(view->model()->index(0, LogModel::Message).data().toString(), u"Event number 100000"_s);
    QCOMPARE(m_events.reads.size(), 1);
    for (int i = 0; i < 3; ++i)
        view->scrollToBottom();
    QCOMPARE(view->model()->rowCount() % LogModel::PageSize, 0);
    QVERIFY(view->model()->rowCount() > LogModel::PageSize);
    QVERIFY(view->model()->rowCount() <= 5 * LogModel::PageSize);
    for (const EventFilter& read : std::as_const(m_events.reads))
        QCOMPARE(read.limit, LogModel::PageSize);
    // Without gap or repetition where pages meet.
    for (int row = 0; row < view->model()->rowCount(); ++row)
        QCOMPARE(view->model()->index(row, LogModel::Message).data().toString(),
                 u"Event number %1"_s.arg(100'000 - row));
}

void LogPageTest::readsNothingWhileHidden()
{
    m_page->noteEvent(newEvent());
    QCOMPARE(m_events.reads.size(), 0);
    QCOMPARE(m_clock->armed(), 0);
    m_page->show();
    QCOMPARE(m_events.reads.size(), 1);
    QCOMPARE(m_page->model().index(0, LogModel::Message).data().toString(), u"Fresh."_s);
    m_page->hide();
    m_page->show();
    QCOMPARE(m_events.reads.size(), 1); // nothing new: nothing to read
}

void LogPageTest::endsAtTheOldest()
{
    m_events.made = 250;
    QAbstractItemModelTester tester(&m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    m_page->show();
    LogModel& model = m_page->model();
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 250);
    QVERIFY(!model.canFetchMore({}));
}

void LogPageTest::newEventsComeOnTop()
{
    QAbstractItemModelTester tester(&m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    m_page->show();
    const Event event = newEvent();
    m_page->noteEvent(event);
    m_page->noteEvent(event); // told twice is shown once
    QCOMPARE(m_page->model().rowCount(), LogModel::PageSize + 1);
    QCOMPARE(m_page->model().index(0, LogModel::Message).data().toString(), u"Fresh."_s);
    QCOMPARE(m_events.reads.size(), 1);
}

void LogPageTest::newEventsObeyTheFilter()
{
    m_page->show();
    find<QComboBox>(u"logLevelCombo"_s)->setCurrentIndex(2);
    const int before = m_page->model().rowCount();
    m_page->noteEvent(newEvent(EventLevel::Info));
    QCOMPARE(m_page->model().rowCount(), before);
    m_page->noteEvent(newEvent(EventLevel::Error, u"Refused."_s));
    QCOMPARE(m_page->model().rowCount(), before + 1);
    Event foreign = newEvent(EventLevel::Error, u"Other."_s);
    foreign.connectionId = sampleId(u"other"_s);
    EventFilter only;
    only.connectionId = sampleId(u"crm"_s);
    m_page->model().setFilter(only);
    const int filtered = m_page->model().rowCount();
    m_page->noteEvent(foreign);
    QCOMPARE(m_page->model().rowCount(), filtered);
}

void LogPageTest::keepsABoundedNumberOfLines()
{
    m_page->show();
    for (int i = 0; i < LogModel::KeptLines + 50; ++i)
        m_page->noteEvent(newEvent());
    QCOMPARE(m_page->model().rowCount(), LogModel::KeptLines);
    QVERIFY(m_page->model().canFetchMore({}));
}

void LogPageTest::searchWaitsForTheFingers()
{
    m_page->show();
    QTest::keyClicks(find<QLineEdit>(u"logSearchEdit"_s), u"99999"_s);
    QCOMPARE(m_events.reads.size(), 1);
    m_clock->advance(300ms);
    QCOMPARE(m_events.reads.size(), 2);
    QCOMPARE(m_events.reads.last().containing, u"99999"_s);
    QCOMPARE(m_page->model().rowCount(), 1);
    QTest::keyClicks(find<QLineEdit>(u"logSearchEdit"_s), u"x"_s);
    QTest::keyClick(find<QLineEdit>(u"logSearchEdit"_s), Qt::Key_Return); // does not wait
    QCOMPARE(m_events.reads.size(), 3);
    m_clock->advance(1s);
    QCOMPARE(m_events.reads.size(), 3);
}

void LogPageTest::filtersByLevelAndConnection()
{
    m_link->setViews({sampleView(u"crm"_s), sampleView(u"other"_s, [&](auto& view) { view.title = u"Other"_s; })});
    m_connections->reload();
    auto* combo = find<QComboBox>(u"logConnectionCombo"_s);
    QTRY_COMPARE(combo->count(), 3);
    m_page->show();
    combo->setCurrentIndex(combo->findText(u"Other"_s));
    QCOMPARE(m_events.reads.last().connectionId, sampleId(u"other"_s));
    find<QComboBox>(u"logLevelCombo"_s)->setCurrentIndex(3);
    QCOMPARE(m_events.reads.last().minimumLevel, EventLevel::Error);
    QCOMPARE(m_events.reads.last().connectionId, sampleId(u"other"_s));
    // The chosen connection is removed: everything is shown again.
    m_link->tell(api::Removed{u"other"_s, sampleId(u"other"_s)});
    QCOMPARE(combo->currentIndex(), 0);
    QVERIFY(m_events.reads.last().connectionId.isNull());
}

void LogPageTest::emptyStates_data()
{
    QTest::addColumn<bool>("unreadable");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing yet") << false << QString() << u"Nothing has happened yet"_s;
    QTest::newRow("nothing fits") << false << u"xyz"_s << u"Nothing in the log fits"_s;
    QTest::newRow("unreadable") << true << QString() << u"disk on fire"_s;
}

void LogPageTest::emptyStates()
{
    QFETCH(const bool, unreadable);
    QFETCH(const QString, search);
    QFETCH(const QString, says);
    m_events.made = 0;
    if (unreadable)
        m_events.error = Error{ErrorKind::Failed, u"event-log-unreadable"_s, u"disk on fire"_s};
    m_page->show();
    find<QLineEdit>(u"logSearchEdit"_s)->setText(search);
    m_clock->advance(1s);
    auto* label = find<QLabel>(u"logEmptyLabel"_s);
    QVERIFY(label->isVisible());
    QVERIFY2(label->text().contains(says), qPrintable(label->text()));
    QVERIFY(!find<QTableView>(u"logView"_s)->isVisible());
}

void LogPageTest::readingOnIsNotDisturbed()
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    auto* view = find<QTableView>(u"logView"_s);
    view->verticalScrollBar()->setValue(50);
    const QString top = view->model()->index(view->rowAt(1), LogModel::Message).data().toString();
    m_page->noteEvent(newEvent());
    QCOMPARE(view->model()->index(view->rowAt(1), LogModel::Message).data().toString(), top);
}

void LogPageTest::showEventOfAttempt()
{
    api::AttemptView attempt;
    attempt.id = u"a1"_s;
    attempt.fingerprint = u"0123abcd"_s;
    m_link->script<api::Attempts>({{attempt}});
    m_link->setViews({sampleView(u"crm"_s)});
    m_connections->reload();
    QTRY_VERIFY(m_connections->isLoaded());
    m_page->show();
    Event event = newEvent();
    event.details = {{u"attempt"_s, u"a1"_s}};
    m_page->noteEvent(event);
}

void LogPageTest::showsTheAttempt()
{
    showEventOfAttempt();
    QVERIFY2(attemptSays().startsWith("Select an event"_L1), qPrintable(attemptSays()));
    auto* view = find<QTableView>(u"logView"_s);
    view->setCurrentIndex(view->model()->index(0, LogModel::Message));
    QTRY_VERIFY(attemptSays().contains("0123abcd"_L1));
    QCOMPARE(m_link->lastParams(u"attempts"_s), (QJsonObject{{u"name"_s, u"crm"_s}}));
    // It stays with its event when another one comes on top, and goes with the rows.
    m_page->noteEvent(newEvent());
    QVERIFY(attemptSays().contains("0123abcd"_L1));
    QCOMPARE(m_link->count(u"attempts"_s), 1);
    m_page->model().reload();
    QVERIFY(attemptSays().startsWith("Select an event"_L1));
}

void LogPageTest::theAttemptIsReachedByKeyboard()
{
    showEventOfAttempt();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    auto* view = find<QTableView>(u"logView"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Up);
    QTRY_VERIFY(attemptSays().contains("0123abcd"_L1));
    QTest::keyClick(view, Qt::Key_Tab);
    QTRY_COMPARE(m_page->focusWidget(), find<QLabel>(u"attemptLabel"_s));
}

void LogPageTest::showsTitles()
{
    showEventOfAttempt();
    const QModelIndex cell = find<QTableView>(u"logView"_s)->model()->index(0, LogModel::Connection);
    QCOMPARE(cell.data().toString(), ShownConnection(sampleView(u"crm"_s)).shownTitle());
    const QString tip = cell.data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"crm"_s) && tip.contains(cell.data().toString()));
}

void LogPageTest::findsAConnectionByItsTitle()
{
    m_link->setViews({sampleView(u"crm"_s)});
    m_connections->reload();
    m_page->show();
    auto* combo = find<QComboBox>(u"logConnectionCombo"_s);
    QTRY_COMPARE(combo->count(), 2);
    const QString title = ShownConnection(sampleView(u"crm"_s)).shownTitle();
    combo->completer()->setCompletionPrefix(title.mid(1, 4).toUpper());
    QCOMPARE(combo->completer()->currentCompletion(), title);
    combo->lineEdit()->setFocus();
    combo->setEditText(u"no such thing"_s);
    find<QLineEdit>(u"logSearchEdit"_s)->setFocus();
    QCOMPARE(combo->currentText(), combo->itemText(combo->currentIndex()));
}

void LogPageTest::filtersByTime()
{
    m_page->show();
    auto* combo = find<QComboBox>(u"logTimeCombo"_s);
    QVERIFY(!m_page->model().filter().since.has_value());
    combo->setCurrentIndex(combo->findData(24));
    QCOMPARE(m_page->model().filter().since.value(), sampleNow().addDays(-1));
    combo->setCurrentIndex(0);
    QVERIFY(!m_page->model().filter().since.has_value());
}

void LogPageTest::copiesALine()
{
    m_page->show();
    m_page->noteEvent(newEvent(EventLevel::Warning, u"Look here."_s));
    auto* view = find<QTableView>(u"logView"_s);
    view->setCurrentIndex(view->model()->index(0, LogModel::Message));
    find<QAction>(u"copyLineAction"_s)->trigger();
    const QString line = QGuiApplication::clipboard()->text();
    QVERIFY2(line.endsWith(u"\tcrm\tWarning\tLook here."_s), qPrintable(line));
}

void LogPageTest::exports_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qsizetype>("lines");
    QTest::newRow("CSV") << u"log.csv"_s << qsizetype(2501);
    QTest::newRow("JSON") << u"log.json"_s << qsizetype(2500);
}

void LogPageTest::exports()
{
    QFETCH(const QString, file);
    QFETCH(const qsizetype, lines);
    m_events.made = 2500; // more than two pages
    auto* levels = find<QComboBox>(u"logLevelCombo"_s);
    m_page->show();
    levels->setCurrentIndex(0); // everything
    QTemporaryDir folder;
    const QString path = folder.filePath(file);
    m_page->exportTo(path);
    auto* outcome = find<QLabel>(u"logOutcomeLabel"_s);
    QTRY_VERIFY(outcome->isVisible());
    QVERIFY2(outcome->text().startsWith(u"2500 lines"_s), qPrintable(outcome->text()));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), lines);
}

void LogPageTest::saysWhatCannotBeExported()
{
    m_page->show();
    QTemporaryDir folder;
    m_page->exportTo(folder.filePath(u"no/such/folder.csv"_s));
    auto* outcome = find<QLabel>(u"logOutcomeLabel"_s);
    QTRY_VERIFY(outcome->isVisible());
    QVERIFY(outcome->text().contains(u"cannot be written"_s));
    m_events.error = Error{ErrorKind::Failed, u"event-log-unreadable"_s, u"It is damaged."_s};
    m_page->exportTo(folder.filePath(u"log.csv"_s));
    QTRY_VERIFY(outcome->text().contains(u"It is damaged."_s));
    QVERIFY(!QFile::exists(folder.filePath(u"log.csv"_s)));
    QVERIFY(find<QPushButton>(u"exportLogButton"_s)->isEnabled());
}

EVERGRANT_TEST(LogPageTest)
#include "tst_logpage.moc"
