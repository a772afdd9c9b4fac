// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/tray/quitdialog.h"
#include "desktop/tray/quitflow.h"
#include "fakes.h"
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class QuitFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choices_data();
    void choices();
    void saysWhatStops_data();
    void saysWhatStops();
    void stoppingFails();
    void aLetterCountsAtOnce();
    void nobodyIsAskedTwice();

private:
    QuitDialog* dialog() { return m_window->findChild<QuitDialog*>(); }
    void click(const QString& name) { QTest::mouseClick(m_window->findChild<QPushButton*>(name), Qt::LeftButton); }

    Theme m_theme;
    QTemporaryDir m_profile;
    PreferencesFile m_preferences{m_profile.filePath(u"desktop.ini"_s)};
    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<QWidget> m_window;
    QuitFlow* m_flow = nullptr;
};

void QuitFlowTest::init()
{
    m_window.reset();
    m_link = std::make_unique<FakeLink>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_flow = new QuitFlow(*m_link, m_theme, m_preferences, m_window.get());
}

void QuitFlowTest::choices_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("stops");
    QTest::addColumn<bool>("quits");
    QTest::newRow("keep renewing") << u"keepRenewingButton"_s << false << true;
    QTest::newRow("stop") << u"stopRenewingButton"_s << true << true;
    QTest::newRow("cancel") << u"cancelQuitButton"_s << false << false;
}

void QuitFlowTest::choices()
{
    QFETCH(const QString, button);
    QFETCH(const bool, stops);
    QFETCH(const bool, quits);
    QSignalSpy confirmed(m_flow, &QuitFlow::confirmed);
    m_flow->begin(10);
    m_flow->begin(10); // asked once
    QCOMPARE(m_window->findChildren<QuitDialog*>().size(), 1);
    QCOMPARE(dialog()->windowModality(), Qt::WindowModal);
    QVERIFY(m_window->findChild<QPushButton*>(u"keepRenewingButton"_s)->isDefault());
    click(button);
    QCOMPARE(m_link->count(u"stop"_s), stops ? 1 : 0);
    if (stops) {
        QCOMPARE(confirmed.size(), 0); // not before the worker has finished what it sends
        m_link->answer<api::Stop>({});
    }
    QCOMPARE(confirmed.size(), quits ? 1 : 0);
}

void QuitFlowTest::saysWhatStops_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << 0 << u"scripts can ask it for tokens"_s;
    QTest::newRow("one") << 1 << u"renewing your connection without"_s;
    QTest::newRow("ten") << 10 << u"renewing your 10 connections without"_s;
}

void QuitFlowTest::saysWhatStops()
{
    QFETCH(const int, connections);
    QFETCH(const QString, says);
    m_flow->begin(connections);
    const QString text = m_window->findChild<QLabel*>(u"quitTextLabel"_s)->text();
    QVERIFY2(text.contains(says), qPrintable(text));
}

void QuitFlowTest::stoppingFails()
{
    QSignalSpy confirmed(m_flow, &QuitFlow::confirmed);
    QSignalSpy said(m_flow, &QuitFlow::said);
    m_flow->begin(1);
    click(u"stopRenewingButton"_s);
    m_link->answer(u"stop"_s, fail(ErrorKind::Failed, u"unsaved"_s, u"A new token is not saved yet."_s));
    QCOMPARE(confirmed.size(), 0);
    QCOMPARE(said.last()[1].toString(), u"A new token is not saved yet."_s);
    QTRY_VERIFY(dialog() == nullptr);
    m_flow->begin(1);
    click(u"stopRenewingButton"_s);
    m_link->setConnected(false); // it went before it could answer
    QCOMPARE(confirmed.size(), 1);
}

/// Before a button that was chosen by its letter comes up again, the question may be closed.
void QuitFlowTest::aLetterCountsAtOnce()
{
    m_flow->begin(1);
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    QTest::keyClick(dialog(), Qt::Key_S, Qt::AltModifier);
    if (dialog())
        dialog()->close();
    QCOMPARE(m_link->count(u"stop"_s), 1);
}

void QuitFlowTest::nobodyIsAskedTwice()
{
    QSignalSpy confirmed(m_flow, &QuitFlow::confirmed);
    m_link->setConnected(false); // it is being started
    m_flow->begin(1);
    click(u"stopRenewingButton"_s);
    QTRY_VERIFY(dialog() == nullptr);
    m_flow->begin(1); // would take the order along
    QVERIFY(dialog() == nullptr);
    QCOMPARE(confirmed.size(), 0);
    m_link->setConnected(true);
    m_flow->begin(1); // it has the order, and the person will not wait
    QVERIFY(dialog() == nullptr);
    QCOMPARE(confirmed.size(), 1);
}

EVERGRANT_TEST(QuitFlowTest)
#include "tst_quitflow.moc"
