// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/settings/preferences.h"
#include "desktop/settings/preferenceswindow.h"
#include "keptnotifications.h"
#include "windowfixture.h"
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class PreferencesTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSurroundings(); }
    void cleanup();
    void lastsBeyondAStart();
    void unknownWordsAreAsNew();
    void everyChoiceIsAppliedAtOnce_data();
    void everyChoiceIsAppliedAtOnce();
    void autostart();
    void aPageForEachSubject();
    void colorScheme();
    void startsHidden_data();
    void startsHidden();
    void notifications_data();
    void notifications();
    void quitting_data();
    void quitting();

private:
    QString file() const { return m_profile->filePath(u"desktop.ini"_s); }
    void keep(const std::function<void(Preferences&)>& change);
    void make(Notifier* notifier = nullptr);
    PreferencesWindow* preferencesWindow() { return window().findChild<PreferencesWindow*>(); }
    const QPalette m_palette = QApplication::palette();
};

void PreferencesTest::cleanup()
{
    m_desktop.reset();
    QApplication::setPalette(m_palette);
}

void PreferencesTest::keep(const std::function<void(Preferences&)>& change)
{
    PreferencesFile kept(file());
    Preferences preferences;
    change(preferences);
    kept.set(preferences);
}

void PreferencesTest::make(Notifier* notifier)
{
    m_link->setViews(sampleViews());
    m_desktop = std::make_unique<DesktopApplication>(
        DesktopParts{*m_link, *m_clock, [] { return std::unique_ptr<EventReader>(); }, [](const QUrl&, const auto&) {},
                     m_profile->path(), [] { return true; }, notifier});
    m_desktop->start();
    QTRY_VERIFY(m_desktop->model().isLoaded());
}

void PreferencesTest::lastsBeyondAStart()
{
    QCOMPARE(PreferencesFile(file()).preferences(), Preferences());
    const Preferences others{ColorScheme::Dark, AfterQuit::StopRenewing, true, false, u"de"_s};
    PreferencesFile kept(file());
    QSignalSpy changed(&kept, &PreferencesFile::changed);
    kept.set(others);
    kept.set(others);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(PreferencesFile(file()).preferences(), others);
}

void PreferencesTest::unknownWordsAreAsNew()
{
    {
        QSettings settings(file(), QSettings::IniFormat);
        settings.setValue(u"preferences/color_scheme"_s, u"sepia"_s);
        settings.setValue(u"preferences/after_quit"_s, 7);
    }
    QCOMPARE(PreferencesFile(file()).preferences(), Preferences());
}

void PreferencesTest::everyChoiceIsAppliedAtOnce_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<Preferences>("chosen");
    QTest::newRow("light") << u"colorSchemeLightButton"_s << Preferences{ColorScheme::Light};
    QTest::newRow("dark") << u"colorSchemeDarkButton"_s << Preferences{ColorScheme::Dark};
    QTest::newRow("keep") << u"keepAfterQuitButton"_s << Preferences{ColorScheme::System, AfterQuit::KeepRenewing};
    QTest::newRow("stop") << u"stopAtQuitButton"_s << Preferences{ColorScheme::System, AfterQuit::StopRenewing};
    QTest::newRow("hidden") << u"startHiddenCheck"_s << Preferences{ColorScheme::System, AfterQuit::Ask, true};
    QTest::newRow("no notifications") << u"notificationsCheck"_s
                                      << Preferences{ColorScheme::System, AfterQuit::Ask, false, false};
}

void PreferencesTest::everyChoiceIsAppliedAtOnce()
{
    QFETCH(const QString, choice);
    PreferencesFile kept(file());
    PreferencesWindow shown(kept, {}, *m_link, nullptr);
    auto* button = shown.findChild<QAbstractButton*>(choice);
    const bool before = button->isChecked();
    button->click();
    QTEST(kept.preferences(), "chosen");
    kept.set(Preferences()); // elsewhere
    QCOMPARE(button->isChecked(), before);
}

void PreferencesTest::autostart()
{
    PreferencesFile kept(file());
    PreferencesWindow without(kept, {}, *m_link, nullptr);
    QVERIFY(without.findChild<QAbstractButton*>(u"autostartCheck"_s)->isHidden());
    const QString folder = m_profile->filePath(u"autostart"_s);
    const Autostart entry(u"/usr/bin/evergrant-desktop"_s, folder, {});
    PreferencesWindow shown(kept, entry, *m_link, nullptr);
    auto* check = shown.findChild<QAbstractButton*>(u"autostartCheck"_s);
    check->click();
    QVERIFY(entry.isOn() && check->isChecked());
    check->click();
    QVERIFY(!entry.isOn() && !check->isChecked());
    QVERIFY(QDir(folder).removeRecursively());
    QFile blocker(folder);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    check->click();
    QVERIFY(!check->isChecked());
    const auto* error = shown.findChild<QLabel*>(u"autostartErrorLabel"_s);
    QVERIFY(!error->isHidden() && error->text().contains(folder));
}

void PreferencesTest::aPageForEachSubject()
{
    start(sampleViews());
    click(u"settingsButton"_s);
    QVERIFY(preferencesWindow()->isVisible());
    const auto* list = preferencesWindow()->findChild<QListWidget*>(u"subjectsList"_s);
    const auto* pages = preferencesWindow()->findChild<QStackedWidget*>(u"subjectPages"_s);
    QCOMPARE(list->count(), pages->count());
    for (int row = 0; row < list->count(); ++row) {
        preferencesWindow()->findChild<QListWidget*>(u"subjectsList"_s)->setCurrentRow(row);
        QCOMPARE(pages->currentIndex(), row);
        lettersOf(*preferencesWindow());
    }
    preferencesWindow()->findChild<QPushButton*>(u"copyVersionButton"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QString::fromLatin1(qVersion())));
    preferencesWindow()->findChild<QPushButton*>(u"recoveryCodeButton"_s)->click();
    QCOMPARE(m_link->count(u"recovery-code"_s), 1);
}

void PreferencesTest::colorScheme()
{
    keep([](auto& preferences) { preferences.colorScheme = ColorScheme::Dark; });
    make();
    QVERIFY(currentColours().dark);
    const QColor dark = window().palette().color(QPalette::Window);
    click(u"settingsButton"_s);
    preferencesWindow()->findChild<QAbstractButton*>(u"colorSchemeLightButton"_s)->click();
    QVERIFY(!currentColours().dark);
    QTRY_VERIFY(window().palette().color(QPalette::Window) != dark);
    QTRY_VERIFY(preferencesWindow()->palette().color(QPalette::Window) != dark);
    preferencesWindow()->findChild<QAbstractButton*>(u"colorSchemeSystemButton"_s)->click();
    QCOMPARE(QApplication::palette().color(QPalette::Window), m_palette.color(QPalette::Window));
}

void PreferencesTest::startsHidden_data()
{
    QTest::addColumn<bool>("hidden");
    QTest::newRow("a window") << false;
    QTest::newRow("hidden") << true;
}

void PreferencesTest::startsHidden()
{
    QFETCH(const bool, hidden);
    keep([hidden](auto& preferences) { preferences.startsHidden = hidden; });
    make();
    QCOMPARE(window().isVisible(), !hidden);
}

void PreferencesTest::notifications_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::newRow("wanted") << true;
    QTest::newRow("not wanted") << false;
}

void PreferencesTest::notifications()
{
    QFETCH(const bool, wanted);
    keep([wanted](auto& preferences) { preferences.notifies = wanted; });
    KeptNotifications notifier;
    make(&notifier);
    m_link->tell(api::Attention{
        {u"shop"_s, sampleId(u"shop"_s), u"Sign in again."_s, u"It was refused."_s, toWord(Action::Reauthorize)}});
    m_clock->advance(CallGatherer::Wait);
    QCOMPARE(notifier.shown.size(), wanted ? 1 : 0);
    m_desktop.reset();
}

void PreferencesTest::quitting_data()
{
    QTest::addColumn<AfterQuit>("chosen");
    QTest::addColumn<bool>("asks");
    QTest::addColumn<bool>("stops");
    QTest::newRow("ask") << AfterQuit::Ask << true << false;
    QTest::newRow("keep") << AfterQuit::KeepRenewing << false << false;
    QTest::newRow("stop") << AfterQuit::StopRenewing << false << true;
}

void PreferencesTest::quitting()
{
    QFETCH(const AfterQuit, chosen);
    QFETCH(const bool, asks);
    QFETCH(const bool, stops);
    keep([chosen](auto& preferences) { preferences.afterQuit = chosen; });
    make();
    QSignalSpy quits(m_desktop.get(), &DesktopApplication::quitRequested);
    window().askQuit();
    QCOMPARE(dialog() != nullptr, asks);
    QCOMPARE(m_link->count(u"stop"_s), stops ? 1 : 0);
    if (stops)
        m_link->answer<api::Stop>({});
    QCOMPARE(quits.size(), asks ? 0 : 1);
}

EVERGRANT_TEST(PreferencesTest)
#include "tst_preferences.moc"
