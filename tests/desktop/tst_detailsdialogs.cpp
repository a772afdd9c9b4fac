// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the details page opens: names, secrets, settings, spare, removal, recovery code.

#include "../support/testprogram.h"
#include "detailsfixture.h"
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class DetailsDialogsTest : public DetailsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makePage(); }
    void renameKeepsTheDialogOpenWhileWrong();
    void secretIsHiddenAndSent();
    void settingsSendOnlyWhatChanged();
    void spareIsShown_data();
    void spareIsShown();
    void severalSparesAreShown_data();
    void severalSparesAreShown();
    void spareOfTheSameRegistration();
    void spareOfAnotherRegistration();
    void removeNamesTheLossAndCanRevoke_data();
    void removeNamesTheLossAndCanRevoke();
    void removeAsksAgainWhereOthersWouldEnd_data();
    void removeAsksAgainWhereOthersWouldEnd();
    void copyName();
    void recoveryCodeIsShownOnce();
    void lostKeyAsksForTheCode();
};

void DetailsDialogsTest::renameKeepsTheDialogOpenWhileWrong()
{
    showView(sample(u"crm"_s));
    find<QAction>(u"renameAction"_s)->trigger();
    auto* edit = find<QLineEdit>(u"textEdit"_s);
    auto* error = find<QLabel>(u"textErrorLabel"_s);
    QVERIFY(dialog()->isVisible());
    edit->setText(u"No Spaces Please"_s);
    QTest::mouseClick(find<QPushButton>(u"textOkButton"_s), Qt::LeftButton);
    QVERIFY(error->isVisible());
    QCOMPARE(m_link->count(u"rename"_s), 0);
    edit->setText(u"crm2"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_link->lastParams(u"rename"_s), (QJsonObject{{u"name"_s, u"crm"_s}, {u"new_name"_s, u"crm2"_s}}));
    m_link->answer(u"rename"_s, fail(ErrorKind::Usage, u"name-taken"_s, u"name: “crm2” is taken."_s));
    QCOMPARE(error->text(), u"name: “crm2” is taken."_s);
    QVERIFY(dialog()->isVisible());
    QTest::mouseClick(find<QPushButton>(u"textOkButton"_s), Qt::LeftButton);
    m_link->answer<api::Rename>({});
    QTRY_VERIFY(dialog() == nullptr);
}

void DetailsDialogsTest::secretIsHiddenAndSent()
{
    showView(sample(u"crm"_s));
    find<QAction>(u"changeSecretAction"_s)->trigger();
    auto* edit = find<QLineEdit>(u"textEdit"_s);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QVERIFY(edit->text().isEmpty());
    QTest::mouseClick(find<QPushButton>(u"textOkButton"_s), Qt::LeftButton);
    QVERIFY(find<QLabel>(u"textErrorLabel"_s)->isVisible());
    QTest::keyClicks(edit, u"s3cret"_s);
    QTest::mouseClick(find<QPushButton>(u"textOkButton"_s), Qt::LeftButton);
    QCOMPARE(m_link->lastParams(u"set"_s)["client_secret"_L1].toString(), u"s3cret"_s);
}

void DetailsDialogsTest::settingsSendOnlyWhatChanged()
{
    showView(sample(u"sales"_s));
    QTest::mouseClick(find<QPushButton>(u"primaryActionButton"_s), Qt::LeftButton);
    auto* save = find<QPushButton>(u"settingsSaveButton"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(find<QLabel>(u"settingsErrorLabel"_s)->isVisible());
    QCOMPARE(m_link->count(u"set"_s), 0);
    find<QLineEdit>(u"client_secretEdit"_s)->setText(u"new"_s);
    find<QLineEdit>(u"domainEdit"_s)->setText(u"two.example"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    const QJsonObject expected{{u"name"_s, u"sales"_s},
                               {u"client_secret"_s, u"new"_s},
                               {u"settings"_s, QJsonObject{{u"domain"_s, u"two.example"_s}}}};
    QCOMPARE(m_link->lastParams(u"set"_s), expected);
    m_link->answer<api::Set>({});
    QTRY_VERIFY(dialog() == nullptr);
}

void DetailsDialogsTest::spareIsShown_data()
{
    QTest::addColumn<SpareState>("state");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("action");
    const QString make = u"Make a spare &key…"_s, again = u"Make a new spare &key…"_s;
    QTest::newRow("none") << SpareState::None << u"not set up"_s << make;
    QTest::newRow("ready") << SpareState::Ready << u"ready (paul, 3 Sep 2026)"_s << again;
    QTest::newRow("doubtful") << SpareState::Doubtful << u"its renewal fails for now"_s << again;
    QTest::newRow("lost") << SpareState::Lost << u"used up: make a new one"_s << again;
}

void DetailsDialogsTest::spareIsShown()
{
    QFETCH(const SpareState, state);
    auto view = sample(u"crm"_s);
    view.spare = state;
    view.spareGrant.reset();
    if (state != SpareState::None)
        view.spareGrant = api::SpareGrant{state, utc(u"2026-09-03T12:00:00Z"_s), u"paul"_s};
    showView(view);
    QTEST(find<QLabel>(u"spareLabel"_s)->text(), "shown");
    QTEST(find<QAction>(u"spareAction"_s)->text(), "action");
}

void DetailsDialogsTest::severalSparesAreShown_data()
{
    QTest::addColumn<QList<SpareState>>("states");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("action");
    const QString another = u"Make another spare &key…"_s, again = u"Make a new spare &key…"_s;
    const SpareState ready = SpareState::Ready;
    QTest::newRow("one") << QList{ready} << u"ready (paul, 3 Sep 2026)"_s << another;
    QTest::newRow("two") << QList{ready, SpareState::Lost}
                         << u"1: ready (paul, 3 Sep 2026)\n2: used up: make a new one"_s << another;
    QTest::newRow("three") << QList{ready, ready, SpareState::Doubtful}
                           << u"1: ready (paul, 3 Sep 2026)\n2: ready (paul, 3 Sep 2026)\n"
                              "3: its renewal fails for now"_s
                           << again;
}

void DetailsDialogsTest::severalSparesAreShown()
{
    QFETCH(const QList<SpareState>, states);
    auto view = sample(u"crm"_s);
    view.spare = SpareState::Ready;
    for (const SpareState state : states)
        view.spares << api::SpareGrant{state, utc(u"2026-09-03T12:00:00Z"_s), u"paul"_s};
    view.spareGrant = view.spares.first();
    showView(view);
    QTEST(find<QLabel>(u"spareLabel"_s)->text(), "shown");
    QTEST(find<QAction>(u"spareAction"_s)->text(), "action");
}

void DetailsDialogsTest::spareOfTheSameRegistration()
{
    showView(sample(u"crm"_s));
    find<QAction>(u"spareAction"_s)->trigger();
    QVERIFY(!find<QLineEdit>(u"clientIdEdit"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"spareOkButton"_s), Qt::LeftButton);
    const auto params = m_link->lastParams(u"authorize"_s);
    QCOMPARE(params["name"_L1].toString(), u"crm"_s);
    QVERIFY(params["spare"_L1].toBool());
    QVERIFY(!params.contains("client_id"_L1));
}

void DetailsDialogsTest::spareOfAnotherRegistration()
{
    showView(sample(u"crm"_s));
    find<QAction>(u"spareAction"_s)->trigger();
    find<QRadioButton>(u"otherButton"_s)->setChecked(true);
    QTest::mouseClick(find<QPushButton>(u"spareOkButton"_s), Qt::LeftButton);
    QVERIFY(find<QLabel>(u"spareErrorLabel"_s)->isVisible());
    QCOMPARE(m_link->count(u"authorize"_s), 0);
    find<QLineEdit>(u"clientIdEdit"_s)->setText(u" second-app "_s);
    find<QLineEdit>(u"secretEdit"_s)->setText(u"s3cret"_s);
    QTest::mouseClick(find<QPushButton>(u"spareOkButton"_s), Qt::LeftButton);
    const auto params = m_link->lastParams(u"authorize"_s);
    QCOMPARE(params["client_id"_L1].toString() + params["client_secret"_L1].toString(), u"second-apps3cret"_s);
}

void DetailsDialogsTest::removeNamesTheLossAndCanRevoke_data()
{
    QTest::addColumn<bool>("revoke");
    QTest::newRow("only here") << false;
    QTest::newRow("also at the provider") << true;
}

void DetailsDialogsTest::removeNamesTheLossAndCanRevoke()
{
    QFETCH(const bool, revoke);
    showView(sample(u"crm"_s));
    QSignalSpy said(m_actions, &ConnectionActions::said);
    find<QAction>(u"removeAction"_s)->trigger();
    QVERIFY(find<QLabel>(u"removeTextLabel"_s)->text().contains(u"“crm”"_s));
    QVERIFY(find<QLabel>(u"removeTextLabel"_s)->text().contains(u"stays valid until it ends"_s));
    auto* keep = find<QPushButton>(u"keepButton"_s);
    QVERIFY(keep->isDefault());
    QVERIFY(!find<QCheckBox>(u"revokeCheckBox"_s)->isChecked());
    find<QCheckBox>(u"revokeCheckBox"_s)->setChecked(revoke);
    QTest::mouseClick(find<QPushButton>(u"removeButton"_s), Qt::LeftButton);
    QCOMPARE(m_link->lastParams(u"remove"_s)["revoke"_L1].toBool(), revoke);
    m_link->answer<api::Remove>({revoke ? api::RevocationOutcome::Failed : api::RevocationOutcome::NotAsked,
                                 revoke ? u"The provider did not answer."_s : QString()});
    QCOMPARE(said[0][0].value<Tone>(), revoke ? Tone::Watch : Tone::Info);
}

void DetailsDialogsTest::removeAsksAgainWhereOthersWouldEnd_data()
{
    QTest::addColumn<bool>("revoke");
    QTest::newRow("not revoked then") << false;
    QTest::newRow("revoked all the same") << true;
}

void DetailsDialogsTest::removeAsksAgainWhereOthersWouldEnd()
{
    QFETCH(const bool, revoke);
    showView(sample(u"crm"_s));
    find<QAction>(u"removeAction"_s)->trigger();
    find<QCheckBox>(u"revokeCheckBox"_s)->setChecked(true);
    QTest::mouseClick(find<QPushButton>(u"removeButton"_s), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_link->answer(u"remove"_s, fail(ErrorKind::Usage, u"revocation-shared"_s, u"It could end “shop”, too."_s));
    QCOMPARE(find<QLabel>(u"removeTextLabel"_s)->text(), u"It could end “shop”, too."_s);
    QVERIFY(find<QPushButton>(u"keepButton"_s)->isDefault());
    QVERIFY(!find<QCheckBox>(u"revokeCheckBox"_s)->isChecked());
    find<QCheckBox>(u"revokeCheckBox"_s)->setChecked(revoke);
    QTest::mouseClick(find<QPushButton>(u"removeButton"_s), Qt::LeftButton);
    const QJsonObject params = m_link->lastParams(u"remove"_s);
    QCOMPARE(params["revoke_all"_L1].toBool(), revoke);
    QVERIFY(!params["revoke"_L1].toBool());
}

void DetailsDialogsTest::copyName()
{
    showView(sample(u"crm"_s));
    find<QAction>(u"copyNameAction"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"crm"_s);
}

void DetailsDialogsTest::recoveryCodeIsShownOnce()
{
    m_actions->makeRecoveryCode();
    m_link->answer<api::RecoveryCode>({Secret::take("7QDK-0000")});
    QVERIFY(dialog() && dialog()->isVisible());
    auto* code = find<QLineEdit>(u"recoveryCodeEdit"_s);
    QCOMPARE(code->text(), u"7QDK-0000"_s);
    QVERIFY(code->isReadOnly());
    QTest::mouseClick(find<QPushButton>(u"copyCodeButton"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"7QDK-0000"_s);
    QVERIFY(dialog()->isVisible());
    QTest::mouseClick(find<QPushButton>(u"codeWrittenButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_link->count(u"recovery-code"_s), 1);
}

/// The one button of the red row; what keeps the store closed decides what it asks for.
void DetailsDialogsTest::lostKeyAsksForTheCode()
{
    QSignalSpy said(m_actions, &ConnectionActions::said);
    showView(sample(u"files"_s));
    auto* button = find<QPushButton>(u"primaryActionButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    m_link->answer(u"unlock"_s, fail(ErrorKind::StoreLocked, u"keyring-denied"_s, u"Dismissed."_s));
    QVERIFY(!dialog());
    QCOMPARE(said.size(), 1);

    QTest::mouseClick(button, Qt::LeftButton);
    m_link->answer(u"unlock"_s, fail(ErrorKind::StoreLocked, u"profile-key-lost"_s, u"The key is gone."_s));
    QVERIFY(dialog());
    QVERIFY(find<QLabel>(u"textLabel"_s)->text().contains(u"The key is gone."_s));
    auto* ok = find<QPushButton>(u"textOkButton"_s);
    QTest::mouseClick(ok, Qt::LeftButton);
    QCOMPARE(m_link->count(u"recover"_s), 0);
    find<QLineEdit>(u"textEdit"_s)->setText(u"7qdk"_s);
    QTest::mouseClick(ok, Qt::LeftButton);
    QCOMPARE(m_link->lastParams(u"recover"_s), (QJsonObject{{u"code"_s, u"7qdk"_s}}));
    m_link->answer(u"recover"_s, fail(ErrorKind::Usage, u"recovery-code-mistyped"_s, u"Not a whole code."_s));
    QCOMPARE(find<QLabel>(u"textErrorLabel"_s)->text(), u"Not a whole code."_s);
    QTest::mouseClick(ok, Qt::LeftButton);
    m_link->answer<api::Recover>({u"Open again."_s});
    QTRY_VERIFY(!dialog());
}

EVERGRANT_TEST(DetailsDialogsTest)
#include "tst_detailsdialogs.moc"
