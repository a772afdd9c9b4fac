// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertpictures.h"

#include "alertsamples.h"
#include "core/alert/alertsettings.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

void scriptAlerts(FakeLink& link, const QString& page)
{
    const bool none = page == "alerts-empty"_L1, fine = page == "alerts-fine"_L1;
    const auto all = sampleAlerts();
    link.script<api::AlertList>({none ? QList<api::AlertView>() : fine ? all.first(1) : all});
    link.script<api::HeartbeatList>({none ? QList<api::HeartbeatView>() : sampleHeartbeats().first(fine ? 1 : 3)});
}

QWidget* showAlerts(MainWindow& window, const QString& page)
{
    window.findChild<QPushButton*>(u"alertsTabButton"_s)->click();
    window.resize(1120, 860);
    const auto* waiting = window.findChild<QWidget*>(u"waitingPage"_s);
    (void)QTest::qWaitFor([waiting] { return !waiting->isVisible(); }); // the picture shows it
    if (page.startsWith("alerts"_L1))
        return &window;
    if (page == "alert-heartbeat"_L1) {
        window.findChild<QPushButton*>(u"addHeartbeatButton"_s)->click();
    } else if (page == "alert-remove"_L1) {
        window.findChild<QAction*>(u"removeAlert_mail"_s)->trigger();
    } else {
        window.findChild<QPushButton*>(u"addAlertButton"_s)->click();
        auto* kinds = window.findChild<QComboBox*>(u"alertKindChoice"_s);
        if (page == "alert-slack"_L1)
            kinds->setCurrentIndex(kinds->findData(int(AlertKind::Slack)));
        if (page == "alert-refused"_L1) {
            window.findChild<QLineEdit*>(u"alert-toEdit"_s)->setText(u"4915112345@vtext.com"_s);
            window.findChild<QLineEdit*>(u"alert-smtpEdit"_s)->setText(u"smtps://mail.example.org"_s);
            window.findChild<QPushButton*>(u"alertOkButton"_s)->click();
        } else if (page == "alert-mail"_L1) {
            window.findChild<QAbstractButton*>(u"moreAlertOptionsButton"_s)->click();
        }
    }
    return window.findChild<QDialog*>();
}

} // namespace evergrant
