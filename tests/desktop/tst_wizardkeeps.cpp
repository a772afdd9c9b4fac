// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the wizard keeps when somebody goes back, and what its last page offers.

#include "../support/testprogram.h"
#include "wizardfixture.h"
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class WizardKeepsTest : public WizardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWizard(); }
    void anotherWayAndBack();
    void anotherServiceAndBack();
    void anyServiceHasNoTitleOfItsOwn();
    void theNextRunStartsEmpty();
    void startsWithTheSession();
    void startsWithTheSessionAlready();
    void offersASpare_data();
    void offersASpare();

private:
    QString text(const QString& key) { return find<QLineEdit>(key + u"Edit"_s)->text(); }
    void toChoice()
    {
        while (m_dialog->step() != AddConnectionDialog::Choose)
            click(u"wizardBackButton"_s);
    }
    void finish(const api::ConnectionView& view);
};

void WizardKeepsTest::anotherWayAndBack()
{
    choose(u"Constant Contact"_s, u"code"_s);
    type(u"title"_s, u"Newsletter"_s);
    type(u"client_id"_s, u"key-1"_s);
    type(u"client_secret"_s, u" secret-1"_s);
    toChoice();
    choose(u"Constant Contact"_s, u"device"_s);
    QCOMPARE(text(u"title"_s), u"Newsletter"_s); // typed, so it goes along
    QCOMPARE(text(u"name"_s), u"newsletter"_s);
    QVERIFY(text(u"client_id"_s).isEmpty());
    type(u"client_id"_s, u"key-2"_s);
    type(u"title"_s, u"Letters"_s);
    toChoice();
    choose(u"Constant Contact"_s, u"code"_s);
    QCOMPARE(text(u"client_id"_s), u"key-1"_s);
    QCOMPARE(text(u"client_secret"_s), u" secret-1"_s);
    QCOMPARE(text(u"title"_s), u"Letters"_s);
    QCOMPARE(text(u"name"_s), u"letters"_s);
    toChoice();
    choose(u"Constant Contact"_s, u"device"_s);
    QCOMPARE(text(u"client_id"_s), u"key-2"_s);
}

void WizardKeepsTest::anotherServiceAndBack()
{
    choose(u"Microsoft 365"_s, u"device"_s);
    type(u"client_id"_s, u"key-1"_s);
    type(u"name"_s, u"mine"_s);
    toChoice();
    choose(u"Constant Contact"_s);
    QCOMPARE(text(u"title"_s), u"Constant Contact"_s); // the other one's name was not typed
    QCOMPARE(text(u"name"_s), u"constant-contact"_s);
    toChoice();
    choose(u"Microsoft 365"_s); // the way is that of before
    QCOMPARE(text(u"client_id"_s), u"key-1"_s);
    QCOMPARE(text(u"name"_s), u"mine"_s);
    QCOMPARE(text(u"title"_s), u"Microsoft 365"_s);
    QVERIFY(m_dialog->findChild<QLineEdit*>(u"client_secretEdit"_s) == nullptr);
}

void WizardKeepsTest::anyServiceHasNoTitleOfItsOwn()
{
    choose(u"Other OAuth 2 service"_s, u"code"_s);
    QCOMPARE(text(u"title"_s), QString());
    QCOMPARE(text(u"name"_s), u"oauth2"_s);
    type(u"title"_s, u"Hotel Adler"_s);
    QCOMPARE(text(u"name"_s), u"hotel-adler"_s);
}

void WizardKeepsTest::finish(const api::ConnectionView& view)
{
    m_link->script<api::Add>({view, {}});
    m_link->script<api::Authorize>(signInAt(u"a1"_s, u"https://login.example/"_s));
    m_link->script<api::AuthorizeWait>(signedIn(u"Bakery"_s));
    m_link->setViews({view});
    choose(u"Constant Contact"_s, u"code"_s);
    type(u"title"_s, u"Newsletter"_s);
    type(u"client_id"_s, u"key-1"_s);
    type(u"client_secret"_s, u"secret-1"_s);
    click(u"wizardNextButton"_s);
    QTRY_COMPARE(m_dialog->step(), AddConnectionDialog::Done);
}

void WizardKeepsTest::theNextRunStartsEmpty()
{
    finish(sampleView(u"newsletter"_s));
    click(u"wizardNextButton"_s);
    choose(u"Constant Contact"_s, u"code"_s);
    QVERIFY(text(u"client_id"_s).isEmpty());
    QVERIFY(text(u"client_secret"_s).isEmpty());
    QCOMPARE(text(u"title"_s), u"Constant Contact"_s);
}

void WizardKeepsTest::startsWithTheSession()
{
    const QTemporaryDir folder;
    const Autostart autostart(u"/usr/bin/evergrant-desktop"_s, folder.filePath(u"autostart"_s), {});
    m_dialog->setAutostart(autostart);
    finish(sampleView(u"newsletter"_s));
    auto* check = find<QCheckBox>(u"resultAutostartCheck"_s);
    QVERIFY(check->isVisible() && !check->isChecked());
    check->click();
    QVERIFY(autostart.isOn());
    QVERIFY(check->isVisible() && check->isChecked());
    check->click();
    QVERIFY(!autostart.isOn());
    // A folder that cannot be made.
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_dialog->setAutostart(Autostart(u"/usr/bin/evergrant-desktop"_s, file.fileName() + u"/autostart"_s, {}));
    check->click();
    QVERIFY(!check->isChecked());
    QVERIFY(find<QLabel>(u"resultAutostartError"_s)->isVisible());
}

void WizardKeepsTest::startsWithTheSessionAlready()
{
    const QTemporaryDir folder;
    const Autostart autostart(u"/usr/bin/evergrant-desktop"_s, folder.filePath(u"autostart"_s), {});
    QVERIFY(autostart.set(true));
    m_dialog->setAutostart(autostart);
    finish(sampleView(u"newsletter"_s));
    QVERIFY(!find<QCheckBox>(u"resultAutostartCheck"_s)->isVisible());
}

void WizardKeepsTest::offersASpare_data()
{
    QTest::addColumn<bool>("possible");
    QTest::newRow("possible") << true;
    QTest::newRow("there already") << false;
}

void WizardKeepsTest::offersASpare()
{
    QFETCH(const bool, possible);
    const auto view = sampleView(u"newsletter"_s, [possible](auto& sample) {
        sample.spares.clear();
        if (possible) {
            sample.spare = SpareState::None;
            sample.spareGrant.reset();
        }
    });
    finish(view);
    QTRY_VERIFY(m_link->count(u"connections"_s) > 0);
    auto* make = find<QPushButton>(u"makeSpareButton"_s);
    QTRY_COMPARE(make->isVisible(), possible);
    QCOMPARE(find<QWidget>(u"goesOnCard"_s)->isVisible(), possible);
    if (!possible)
        return;
    QSignalSpy wanted(m_dialog.get(), &AddConnectionDialog::spareWanted);
    make->click();
    QCOMPARE(wanted.value(0).value(0).toUuid(), view.id);
    QVERIFY(!m_dialog->isVisible());
}

EVERGRANT_TEST(WizardKeepsTest)
#include "tst_wizardkeeps.moc"
