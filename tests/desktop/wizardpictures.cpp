// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizardpictures.h"

#include "core/provider/presettext.h"
#include "desktop/wizard/addconnectiondialog.h"
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Which service and way in a picture of the wizard shows.
struct Way
{
    QString service, grant;
};

Way wayOf(const QString& step)
{
    const QHash<QString, Way> ways{{u"3-generic"_s, {u"Other OAuth 2 service"_s, u"code"_s}},
                                   {u"3-account"_s, {u"Google"_s, u"jwt-bearer"_s}},
                                   {u"3-client"_s, {u"Microsoft 365"_s, u"client-credentials"_s}},
                                   {u"3-key"_s, {u"Lightspeed eCom (C-Series)"_s, u"static"_s}},
                                   {u"4-code"_s, {u"Constant Contact"_s, u"device"_s}},
                                   {u"4-checking"_s, {u"Lightspeed eCom (C-Series)"_s, u"static"_s}}};
    return ways.value(step, {u"Constant Contact"_s, u"code"_s});
}

template <typename T>
T* find(MainWindow& window, const QString& name)
{
    auto* found = window.findChild<T*>(name);
    if (found == nullptr)
        qWarning("no widget %s", qPrintable(name));
    return found;
}

void finishWizard(FakeLink& link, const QString& step)
{
    if (step == "4-failed"_L1)
        link.answer(u"authorize-wait"_s,
                    fail(ErrorKind::Failed, u"access_denied"_s,
                         u"Constant Contact says that access was denied. Sign in again and press Allow."_s));
    if (!step.startsWith(u'5'))
        return;
    link.setViews({sampleView(u"constant-contact"_s, [&step](auto& view) {
        if (step == "5-warning"_L1)
            view.nextRefreshAt = {};
    })});
    const int asked = link.count(u"connections"_s);
    link.answer<api::AuthorizeWait>(
        signedIn(u"Riverside Bakery"_s, u"Evergrant has renewed the access once to be sure; that worked too."_s));
    QCOMPARE(link.count(u"connections"_s), asked + 1);
}

} // namespace

void showWizard(MainWindow& window, FakeLink& link, const QString& step)
{
    const Way way = wayOf(step);
    link.script<api::Draft>({u"http://localhost:43117/callback"_s});
    link.script<api::Add>({sampleView(u"constant-contact"_s), {}});
    const QString url = way.grant == "code"_L1 ? u"https://login.example/?x=1"_s : QString();
    link.script<api::Authorize>(way.grant == "device"_L1 ? deviceAnswer(std::chrono::seconds(899))
                                                         : signInAt(u"a1"_s, url));
    find<QPushButton>(window, u"addConnectionButton"_s)->click();
    auto* services = find<QListView>(window, u"servicesView"_s);
    QTRY_VERIFY(services->model()->rowCount() > 1);
    if (step == "1-nothing"_L1)
        find<QLineEdit>(window, u"serviceSearchEdit"_s)->setText(u"Frobnicator"_s);
    if (step.startsWith("1"_L1))
        return;
    const QModelIndex wanted =
        services->model()->match(services->model()->index(0, 0), Qt::DisplayRole, presetText(way.service))[0];
    services->setCurrentIndex(wanted);
    auto* next = find<QPushButton>(window, u"wizardNextButton"_s);
    next->click();
    if (step == "2"_L1)
        return;
    auto* wizard = window.findChild<AddConnectionDialog*>();
    if (wizard->step() == AddConnectionDialog::Grant) {
        find<QRadioButton>(window, u"grant_"_s + way.grant)->setChecked(true);
        next->click();
    }
    if (way.service == "Constant Contact"_L1 && way.grant == "code"_L1)
        QTRY_VERIFY(window.findChild<QPushButton*>(u"copyRedirectButton"_s) != nullptr);
    if (step == "3-errors"_L1)
        next->click();
    if (step == "3-client"_L1)
        find<QToolButton>(window, u"advancedToggle"_s)->click();
    if (step.startsWith(u'3'))
        return;
    find<QLineEdit>(window, u"client_idEdit"_s)->setText(u"key"_s);
    if (way.grant != "device"_L1)
        find<QLineEdit>(window, u"client_secretEdit"_s)->setText(u"secret"_s);
    next->click();
    QTRY_COMPARE(link.count(u"authorize-wait"_s), 1);
    finishWizard(link, step);
}

} // namespace evergrant
