// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people say about a connection, and the handover sheet that is made of it.

#include "../support/testprogram.h"
#include "desktop/handover/handoverdialog.h"
#include "desktop/handover/handoverfile.h"
#include "detailsfixture.h"
#include "jobsamples.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class HandoverTest : public DetailsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makePage(); }
    void cardShowsWhatPeopleSaid();
    void cardWarns_data();
    void cardWarns();
    void editSendsOnlyWhatChanged();
    void editKeepsTheDialogOpenWhileWrong();
    void sheetOfOneAndOfAll();
    void sheetThatCannotBeMade();
    void saves_data();
    void saves();
    void saysWhatCannotBeSaved();

private:
    static api::ConnectionView peopled();
    HandoverDialog* openSheet();
};

api::ConnectionView HandoverTest::peopled()
{
    auto view = sample(u"crm"_s);
    view.settings.insert(u"purpose"_s, u"Nightly <b>sync</b>"_s);
    view.settings.insert(u"responsible"_s, u"Petra"_s);
    return view;
}

HandoverDialog* HandoverTest::openSheet()
{
    m_link->setViews({peopled(), sample(u"sales"_s)});
    m_model->reload();
    m_link->script<api::Providers>(sampleProviders());
    m_link->script<api::JobList>({sampleJobs()});
    if (!QTest::qWaitFor([this] { return m_model->count() == 2; }))
        return nullptr;
    showView(peopled());
    find<QPushButton>(u"handoverButton"_s)->click();
    (void)QTest::qWaitFor([this] { return m_window->findChild<HandoverDialog*>() != nullptr; }); // null is seen
    return m_window->findChild<HandoverDialog*>();
}

void HandoverTest::cardShowsWhatPeopleSaid()
{
    showView(peopled());
    QCOMPARE(find<QLabel>(u"peopleLabel"_s)->text(),
             u"What it is for: Nightly <b>sync</b>\nWho can repair it: Petra"_s);
    QCOMPARE(find<QLabel>(u"peopleLabel"_s)->textFormat(), Qt::PlainText);
    showView(sample(u"sales"_s));
    QVERIFY(find<QLabel>(u"peopleLabel"_s)->isHidden());
}

void HandoverTest::cardWarns_data()
{
    QTest::addColumn<QString>("responsible");
    QTest::addColumn<QString>("custodian");
    QTest::addColumn<QString>("said"); // empty: nothing
    QTest::newRow("two") << u"Petra"_s << u"Ann"_s << u""_s;
    QTest::newRow("one") << u"Petra"_s << u""_s << u"One person alone"_s;
    QTest::newRow("the second") << u""_s << u"Ann"_s << u"One person alone"_s;
    QTest::newRow("nobody") << u""_s << u""_s << u"Nobody is named"_s;
}

void HandoverTest::cardWarns()
{
    QFETCH(const QString, responsible);
    QFETCH(const QString, custodian);
    QFETCH(const QString, said);
    auto view = sample(u"crm"_s);
    view.settings.insert(u"responsible"_s, responsible);
    view.settings.insert(u"custodian"_s, custodian);
    showView(view);
    const auto* warning = find<QLabel>(u"peopleWarningLabel"_s);
    QCOMPARE(warning->isHidden(), said.isEmpty());
    QVERIFY(warning->isHidden() || warning->text().startsWith(said));
}

void HandoverTest::editSendsOnlyWhatChanged()
{
    showView(peopled());
    find<QAction>(u"peopleAction"_s)->trigger();
    QCOMPARE(find<QLineEdit>(u"responsibleEdit"_s)->text(), u"Petra"_s);
    find<QLineEdit>(u"custodianEdit"_s)->setText(u"  Ann "_s);
    find<QLineEdit>(u"purposeEdit"_s)->clear();
    QTest::mouseClick(find<QPushButton>(u"peopleSaveButton"_s), Qt::LeftButton);
    const QJsonObject settings{{u"custodian"_s, u"Ann"_s}, {u"purpose"_s, u""_s}};
    QCOMPARE(m_link->lastParams(u"set"_s), (QJsonObject{{u"name"_s, u"crm"_s}, {u"settings"_s, settings}}));
    m_link->answer<api::Set>({});
    QTRY_VERIFY(dialog() == nullptr);
}

void HandoverTest::editKeepsTheDialogOpenWhileWrong()
{
    showView(peopled());
    find<QAction>(u"peopleAction"_s)->trigger();
    find<QLineEdit>(u"notesEdit"_s)->setText(QString(3000, u'x'));
    QTest::mouseClick(find<QPushButton>(u"peopleSaveButton"_s), Qt::LeftButton);
    QVERIFY(find<QLabel>(u"notesError"_s)->isVisible());
    QCOMPARE(m_link->count(u"set"_s), 0);
    find<QLineEdit>(u"notesEdit"_s)->setText(u"short"_s);
    QTest::mouseClick(find<QPushButton>(u"peopleSaveButton"_s), Qt::LeftButton);
    m_link->answer(u"set"_s, fail(ErrorKind::Failed, u"file-full"_s, u"The disk is full."_s));
    QCOMPARE(find<QLabel>(u"peopleErrorLabel"_s)->text(), u"The disk is full."_s);
    QVERIFY(dialog()->isVisible());
    QVERIFY(find<QPushButton>(u"peopleSaveButton"_s)->isEnabled());
}

void HandoverTest::sheetOfOneAndOfAll()
{
    QVERIFY(openSheet() != nullptr);
    const auto* text = find<QTextBrowser>(u"handoverText"_s);
    const QString one = text->toPlainText();
    for (const QString& part : {u"Nightly <b>sync</b>"_s, u"Petra"_s, u"One person alone"_s, u"Re-authorize"_s,
                                u"evergrant authorize crm"_s, u"Sync job “contacts”"_s})
        QVERIFY2(one.contains(part), qPrintable(part + u" is not in "_s + one));
    const QString other = ShownConnection(sample(u"sales"_s)).shownTitle();
    QVERIFY(!one.contains(other));
    find<QComboBox>(u"handoverChoice"_s)->setCurrentIndex(1);
    QVERIFY(text->toPlainText().contains(other));
}

void HandoverTest::sheetThatCannotBeMade()
{
    m_link->scriptError(u"providers"_s, Error{ErrorKind::Temporary, u"worker-gone"_s, u"It ended."_s});
    QSignalSpy said(m_actions, &ConnectionActions::said);
    showView(peopled());
    find<QAction>(u"handoverAction"_s)->trigger();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said[0][1].toString().contains(u"It ended."_s));
    QVERIFY(dialog() == nullptr);
}

void HandoverTest::saves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PDF") << u"sheet.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("HTML") << u"sheet.html"_s << QByteArray("<!DOCTYPE html>");
}

void HandoverTest::saves()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begins);
    HandoverDialog* sheet = openSheet();
    QVERIFY(sheet != nullptr);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    sheet->save(path);
    QCOMPARE(find<QLabel>(u"handoverOutcomeLabel"_s)->text(), u"Saved to %1."_s.arg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(begins));
    QVERIFY(content.size() > 1000);
}

void HandoverTest::saysWhatCannotBeSaved()
{
    HandoverDialog* sheet = openSheet();
    QVERIFY(sheet != nullptr);
    QTemporaryDir folder;
    sheet->save(folder.filePath(u"no/such/folder.pdf"_s));
    QVERIFY(find<QLabel>(u"handoverOutcomeLabel"_s)->text().contains(u"cannot be written"_s));
    QVERIFY(find<QLabel>(u"handoverOutcomeLabel"_s)->isVisible());
}

EVERGRANT_TEST(HandoverTest)
#include "tst_handover.moc"
