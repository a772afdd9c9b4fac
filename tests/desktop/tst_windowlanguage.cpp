// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Another language is chosen while the window is there.

#include "../support/testprogram.h"
#include "api/messages/job.h"
#include "api/messages/keys.h"
#include "core/text/language.h"
#include "desktop/settings/preferences.h"
#include "desktop/settings/preferenceswindow.h"
#include "desktop/settings/recoverydialog.h"
#include "desktop/tray/trayicon.h"
#include "desktop/wizard/addconnectiondialog.h"
#include "link/readonlylink.h"
#include "windowfixture.h"
#include <QAbstractButton>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class WindowLanguageTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lastsBeyondAStart();
    void theWorkerHearsOfIt();
    void supportTellsNobody();
    void appliedAtOnce();
    void thePersonStaysWhereTheyAre();
    void theSameLanguageChangesNothing();
    void aWorkerThatIsGoneStaysGone();
    void whatIsBeingTypedStays();
    void whatIsUnderWayIsNotLost();
    void allAreRenewed();
    void theChoiceIsTakenBack();
    void jobsAreAskedForOnce();

private:
    void make(bool support = false);
    void choose(const QString& button);
    bool saysThatItWaits() { return !preferencesWindow()->findChild<QLabel*>(u"languageWaitsLabel"_s)->isHidden(); }
    QString toldLanguage() const { return m_link->lastParams(u"subscribe"_s).value("language"_L1).toString(); }
    PreferencesWindow* preferencesWindow() { return window().findChild<PreferencesWindow*>(); }

    std::unique_ptr<TextLanguage> m_texts;
    std::unique_ptr<link::ReadOnlyLink> m_readOnly;
};

void WindowLanguageTest::init()
{
    makeSurroundings();
    m_texts = std::make_unique<TextLanguage>(TextLanguage::QtTexts::English);
}

void WindowLanguageTest::cleanup()
{
    m_desktop.reset();
    m_texts.reset();
    QLocale::setDefault(QLocale::c());
}

void WindowLanguageTest::make(bool support)
{
    m_link->setViews(sampleViews());
    m_readOnly = std::make_unique<link::ReadOnlyLink>(*m_link);
    m_desktop = std::make_unique<DesktopApplication>(
        DesktopParts{.link = support ? static_cast<link::WorkerLink&>(*m_readOnly) : *m_link,
                     .clock = *m_clock,
                     .openEvents = [] { return std::unique_ptr<EventReader>(); },
                     .openUrl = [](const QUrl&, const auto&) {},
                     .profileDir = m_profile->path(),
                     .trayAvailable = [] { return true; },
                     .support = support,
                     .language = m_texts.get()});
    m_desktop->start();
    QTRY_VERIFY(m_desktop->model().isLoaded());
}

void WindowLanguageTest::choose(const QString& button)
{
    click(u"settingsButton"_s);
    preferencesWindow()->findChild<QAbstractButton*>(button)->click();
}

void WindowLanguageTest::lastsBeyondAStart()
{
    make();
    QCOMPARE(m_texts->code(), systemLanguage());
    choose(u"languageButton_fr"_s);
    QTRY_COMPARE(m_texts->code(), u"fr"_s);
    m_desktop.reset();
    m_texts->use(u"en"_s);
    make();
    QCOMPARE(m_texts->code(), u"fr"_s);
    QVERIFY(preferencesWindow() == nullptr);
    choose(u"languageSystemButton"_s);
    QTRY_COMPARE(m_texts->code(), systemLanguage());
}

void WindowLanguageTest::theWorkerHearsOfIt()
{
    make();
    QCOMPARE(toldLanguage(), systemLanguage());
    const int told = m_link->count(u"subscribe"_s);
    choose(u"languageButton_es"_s);
    QTRY_COMPARE(m_link->count(u"subscribe"_s), told + 1);
    QCOMPARE(toldLanguage(), u"es"_s);
}

void WindowLanguageTest::supportTellsNobody()
{
    make(true);
    choose(u"languageButton_de"_s);
    QTRY_COMPARE(m_texts->code(), u"de"_s);
    QVERIFY(m_link->count(u"subscribe"_s) > 0);
    QCOMPARE(toldLanguage(), QString());
}

void WindowLanguageTest::appliedAtOnce()
{
    make();
    const QPointer<MainWindow> before = &window();
    const QPointer<TrayIcon> trayBefore = &m_desktop->tray();
    const int loaded = m_link->count(u"connections"_s);
    choose(u"languageButton_de"_s);
    QTRY_VERIFY(before.isNull() && trayBefore.isNull());
    QVERIFY(window().isVisible());
    QTRY_VERIFY2(m_link->count(u"connections"_s) > loaded, "what the worker says is in the other language, too");
    QCOMPARE(QGuiApplication::layoutDirection(), QLocale(QLocale::German).textDirection());
    m_desktop->raise();
}

void WindowLanguageTest::thePersonStaysWhereTheyAre()
{
    make();
    const QPointer<MainWindow> before = &window();
    window().showConnection(sampleId(u"shop"_s));
    const QString title = find<QLabel>(u"titleLabel"_s)->text();
    click(u"jobsTabButton"_s);
    click(u"settingsButton"_s);
    constexpr int language = 1;
    preferencesWindow()->showSubject(language);
    preferencesWindow()->findChild<QAbstractButton*>(u"languageButton_de"_s)->click();
    QTRY_VERIFY(before.isNull());
    QVERIFY(preferencesWindow()->isVisible());
    QCOMPARE(preferencesWindow()->subject(), language);
    QVERIFY(preferencesWindow()->findChild<QAbstractButton*>(u"languageButton_de"_s)->isChecked());
    QVERIFY(find<QPushButton>(u"jobsTabButton"_s)->isChecked());
    click(u"connectionsTabButton"_s);
    QTRY_COMPARE(find<QLabel>(u"titleLabel"_s)->text(), title);
}

void WindowLanguageTest::theSameLanguageChangesNothing()
{
    make();
    const QPointer<MainWindow> before = &window();
    choose(u"languageButton_"_s + systemLanguage());
    preferencesWindow()->findChild<QAbstractButton*>(u"colorSchemeDarkButton"_s)->click();
    QCoreApplication::processEvents();
    QVERIFY(!before.isNull());
}

void WindowLanguageTest::aWorkerThatIsGoneStaysGone()
{
    make();
    m_link->setConnected(false);
    QTRY_VERIFY(find<QWidget>(u"workerBar"_s)->isVisible());
    const QPointer<MainWindow> before = &window();
    choose(u"languageButton_de"_s);
    QTRY_VERIFY(before.isNull());
    QTRY_VERIFY(find<QWidget>(u"workerBar"_s)->isVisible());
}

void WindowLanguageTest::whatIsBeingTypedStays()
{
    m_link->script<api::Providers>(sampleProviders());
    make();
    const QPointer<MainWindow> before = &window();
    const QString code = m_texts->code();
    window().addConnection();
    find<QLineEdit>(u"serviceSearchEdit"_s)->setText(u"Frobnicator"_s);
    choose(u"languageButton_de"_s);
    QTRY_VERIFY(saysThatItWaits());
    QCOMPARE(m_texts->code(), code);
    QCOMPARE(find<QLineEdit>(u"serviceSearchEdit"_s)->text(), u"Frobnicator"_s);
    window().findChild<AddConnectionDialog*>()->close();
    QTRY_VERIFY(before.isNull());
    QCOMPARE(m_texts->code(), u"de"_s);
    QVERIFY(!saysThatItWaits());
}

void WindowLanguageTest::whatIsUnderWayIsNotLost()
{
    make();
    const QPointer<MainWindow> before = &window();
    window().actions().makeRecoveryCode();
    choose(u"languageButton_de"_s);
    QTRY_VERIFY(saysThatItWaits());
    QVERIFY(m_link->answer<api::RecoveryCode>({Secret::take("7QDK-0000")}));
    QCoreApplication::processEvents();
    auto* dialog = window().findChild<RecoveryDialog*>();
    QVERIFY2(dialog != nullptr && dialog->isVisible(), "the one before it is not valid any more");
    QVERIFY(!before.isNull());
    dialog->accept();
    QTRY_VERIFY(before.isNull());
    QCOMPARE(m_texts->code(), u"de"_s);
}

void WindowLanguageTest::allAreRenewed()
{
    make();
    const QPointer<MainWindow> before = &window();
    QSignalSpy finished(&window().actions().renewals(), &RenewAll::finished);
    window().actions().renewals().start();
    choose(u"languageButton_de"_s);
    QTRY_VERIFY(saysThatItWaits());
    api::Refresh::Outcome outcome;
    outcome.ok = true;
    while (finished.isEmpty()) {
        QVERIFY(!before.isNull());
        QVERIFY(m_link->answer<api::Refresh>({{outcome}}));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(before.isNull());
    QCOMPARE(m_texts->code(), u"de"_s);
}

void WindowLanguageTest::theChoiceIsTakenBack()
{
    m_link->script<api::Providers>(sampleProviders());
    make();
    const QPointer<MainWindow> before = &window();
    const QString code = m_texts->code();
    window().addConnection();
    choose(u"languageButton_de"_s);
    QTRY_VERIFY(saysThatItWaits());
    choose(u"languageSystemButton"_s);
    QTRY_VERIFY(!saysThatItWaits());
    window().findChild<AddConnectionDialog*>()->close();
    QCoreApplication::processEvents();
    QVERIFY(!before.isNull());
    QCOMPARE(m_texts->code(), code);
}

/// Jobs name connections, so they are asked for after a change of titles, however many windows there were.
void WindowLanguageTest::jobsAreAskedForOnce()
{
    m_link->script<api::JobList>({});
    make();
    for (const auto& code : {u"de"_s, u"fr"_s}) {
        const QPointer<MainWindow> before = &window();
        choose(u"languageButton_"_s + code);
        QTRY_VERIFY(before.isNull());
    }
    const auto settle = [] {
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
    };
    settle();
    const int asked = m_link->count(api::JobList::Name);
    Q_EMIT m_desktop->model().titlesChanged();
    settle();
    QCOMPARE(m_link->count(api::JobList::Name), asked + 1);
}

EVERGRANT_TEST(WindowLanguageTest)
#include "tst_windowlanguage.moc"
