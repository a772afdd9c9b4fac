// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settings/workerpage.h"

#include "../support/testprogram.h"
#include "core/errorcode.h"
#include "desktop/widgets/confirmdialog.h"
#include "fakes.h"
#include "link/protocol.h"
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class WorkerPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void showsWhatTheWorkerKeeps();
    void savesALongerTime();
    void asksBeforeHistoryIsDeleted();
    void anotherWindowHasChangedIt();
    void aRefusalIsSaid();
    void theWheelChangesNothing();
    void whatIsEditedStays();
    void whereTheKeyIs_data();
    void whereTheKeyIs();
    void commandsNameTheProfile_data();
    void commandsNameTheProfile();
    void anOlderWorker();

private:
    void show(int days = 400)
    {
        m_page->show();
        QVERIFY(m_link->answer<api::LogRetention>({std::chrono::days(days)}));
    }
    template <typename T>
    T* find(const QString& name)
    {
        return m_page->findChild<T*>(name);
    }
    QSpinBox* days() { return find<QSpinBox>(u"retentionSpin"_s); }
    /// `now`: what the worker keeps by then.
    void save(int now = 400)
    {
        saveButton()->click();
        QVERIFY(!saveButton()->isEnabled());
        QVERIFY(m_link->answer<api::LogRetention>({std::chrono::days(now)}));
    }
    QPushButton* saveButton() { return find<QPushButton>(u"saveRetentionButton"_s); }
    int sent() const { return m_link->lastParams(u"set-log-retention"_s)["days"_L1].toInt(); }

    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<WorkerPage> m_page;
};

void WorkerPageTest::init()
{
    m_link = std::make_unique<FakeLink>();
    m_page = std::make_unique<WorkerPage>();
    m_page->setLink(*m_link);
}

void WorkerPageTest::showsWhatTheWorkerKeeps()
{
    m_page->show();
    QVERIFY(!days()->isEnabled());
    QVERIFY(m_link->answer<api::LogRetention>({std::chrono::days(90)}));
    QVERIFY(days()->isEnabled());
    QCOMPARE(days()->value(), 90);
    QVERIFY(!saveButton()->isEnabled());
    QCOMPARE(days()->minimum(), 7);
    QCOMPARE(days()->maximum(), 3650);
}

void WorkerPageTest::savesALongerTime()
{
    show();
    days()->setValue(800);
    QVERIFY(saveButton()->isEnabled());
    save();
    QVERIFY(m_page->findChild<ConfirmDialog*>() == nullptr);
    QCOMPARE(sent(), 800);
    QVERIFY(!saveButton()->isEnabled());
    QVERIFY(m_link->answer<api::SetLogRetention>({std::chrono::days(800)}));
    QVERIFY(days()->isEnabled());
    QVERIFY(!saveButton()->isEnabled());
}

void WorkerPageTest::asksBeforeHistoryIsDeleted()
{
    show();
    days()->setValue(30);
    QSignalSpy opened(m_page.get(), &WorkerPage::dialogOpened);
    save();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(m_link->count(u"set-log-retention"_s), 0);
    auto* dialog = m_page->findChild<ConfirmDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->findChild<QLabel*>(u"confirmLabel"_s)->text().contains("30"_L1));
    dialog->reject();
    QCOMPARE(m_link->count(u"set-log-retention"_s), 0);
    QCOMPARE(days()->value(), 30);
    QTRY_VERIFY(m_page->findChild<ConfirmDialog*>() == nullptr);
    save();
    m_page->findChild<QPushButton*>(u"confirmButton"_s)->click();
    QCOMPARE(sent(), 30);
}

/// Longer than what was shown, and shorter than what is kept by now.
void WorkerPageTest::anotherWindowHasChangedIt()
{
    show(90);
    days()->setValue(180);
    save(400);
    QCOMPARE(m_link->count(u"set-log-retention"_s), 0);
    QVERIFY(m_page->findChild<ConfirmDialog*>() != nullptr);
    QCOMPARE(days()->value(), 180);
    m_page->findChild<ConfirmDialog*>()->reject();
    QTRY_VERIFY(m_page->findChild<ConfirmDialog*>() == nullptr);
    save(180);
    QCOMPARE(m_link->count(u"set-log-retention"_s), 0);
    QVERIFY(!saveButton()->isEnabled());
}

void WorkerPageTest::aRefusalIsSaid()
{
    show();
    days()->setValue(800);
    save();
    QVERIFY(m_link->answer(u"set-log-retention"_s, fail(ErrorKind::Failed, u"file-full"_s, u"The disk is full."_s)));
    const auto* error = find<QLabel>(u"workerErrorLabel"_s);
    QVERIFY(error->isVisible());
    QCOMPARE(error->text(), u"The disk is full."_s);
    QCOMPARE(days()->value(), 800);
    QVERIFY(saveButton()->isEnabled()); // to try again
}

void WorkerPageTest::theWheelChangesNothing()
{
    show();
    days()->setFocus();
    const QPointF middle = days()->rect().center();
    QWheelEvent event(middle, days()->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(days(), &event);
    QCOMPARE(days()->value(), 400);
}

/// The window is looked at again meanwhile.
void WorkerPageTest::whatIsEditedStays()
{
    show();
    days()->setValue(500);
    m_page->hide();
    show();
    QCOMPARE(days()->value(), 500);
}

void WorkerPageTest::whereTheKeyIs_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("said");
    QTest::newRow("keychain") << u"keychain"_s << QString() << u"keyring"_s;
    QTest::newRow("file") << u"file"_s << u"/home/ann/<b>key"_s << u"/home/ann/<b>key"_s;
    QTest::newRow("systemd") << u"systemd"_s << QString() << u"systemd"_s;
    QTest::newRow("passphrase") << u"passphrase"_s << QString() << u"passphrase"_s;
    QTest::newRow("of a newer worker") << u"tpm"_s << QString() << u"does not know"_s;
}

void WorkerPageTest::whereTheKeyIs()
{
    QFETCH(QString, source);
    QFETCH(QString, file);
    QFETCH(QString, said);
    show();
    QVERIFY(m_link->answer<api::KeyState>({source, file}));
    const auto* place = find<QLabel>(u"keyPlaceLabel"_s);
    QVERIFY(place->isVisible());
    QVERIFY2(place->text().contains(said), qPrintable(place->text()));
    QCOMPARE(place->textFormat(), Qt::PlainText);
    for (const auto& to : {u"keychain"_s, u"file"_s, u"passphrase"_s}) {
        const auto* command = find<QLabel>(u"moveKeyCommand_"_s + to);
        QCOMPARE(command == nullptr, to == source);
        if (command)
            QCOMPARE(command->text(), u"evergrant key move --to "_s + to);
    }
    QVERIFY(find<QLabel>(u"moveKeyCommand_systemd"_s) == nullptr); // takes more steps, which the help has
    QSignalSpy help(m_page.get(), &WorkerPage::helpWanted);
    find<QPushButton>(u"keyHelpButton"_s)->click();
    QCOMPARE(help.size(), 1);
}

void WorkerPageTest::commandsNameTheProfile_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("command");
    QTest::newRow("the usual one") << link::profileDirectory({}) << u"evergrant key move --to file"_s;
    QTest::newRow("another one") << u"/srv/hotel"_s << u"evergrant --profile /srv/hotel key move --to file"_s;
    QTest::newRow("with a space") << u"/srv/our hotel"_s
                                  << u"evergrant --profile '/srv/our hotel' key move --to file"_s;
}

void WorkerPageTest::commandsNameTheProfile()
{
    QFETCH(const QString, profile);
    QFETCH(const QString, command);
    api::Hello::Answer hello;
    hello.profile = profile;
    m_link->script<api::Hello>(hello);
    show();
    QVERIFY(m_link->answer<api::KeyState>({u"keychain"_s, {}}));
    QTRY_COMPARE(find<QLabel>(u"moveKeyCommand_file"_s)->text(), command);
}

void WorkerPageTest::anOlderWorker()
{
    m_page->show();
    const auto unknown = fail(ErrorKind::Usage, errorcode::unknownMethod, u"There is no such method."_s);
    QVERIFY(m_link->answer(u"log-retention"_s, unknown));
    QVERIFY(m_link->answer(u"key-state"_s, unknown));
    QVERIFY(find<QLabel>(u"workerErrorLabel"_s)->text().contains("older"_L1));
    QVERIFY(!days()->isEnabled() && !saveButton()->isEnabled());
    QVERIFY(!find<QLabel>(u"keyPlaceLabel"_s)->isVisible());
}

EVERGRANT_TEST(WorkerPageTest)
#include "tst_workerpage.moc"
