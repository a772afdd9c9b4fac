// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoverpictures.h"

#include "desktop/handover/handoverdialog.h"
#include "jobsamples.h"
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QList<api::ConnectionView> withPeople(QList<api::ConnectionView> views)
{
    for (auto& view : views) {
        if (view.name != "crm"_L1)
            continue;
        view.settings.insert(u"purpose"_s, u"Nightly contact sync of the shop"_s);
        view.settings.insert(u"without_it"_s, u"The newsletter goes to old addresses, and nobody notices for days."_s);
        view.settings.insert(u"responsible"_s, u"Petra Moser, extension 12"_s);
        view.settings.insert(u"notes"_s, u"The account belongs to the agency; its owner is Ann."_s);
    }
    return views;
}

QWidget* showHandover(MainWindow& window, FakeLink& link, const QString& page)
{
    link.script<api::JobList>({sampleJobs()});
    window.showConnection(sampleId(u"crm"_s));
    if (page == "handover-edit"_L1) {
        window.findChild<QPushButton*>(u"editPeopleButton"_s)->click();
        return window.findChild<QDialog*>();
    }
    if (page == "handover-people"_L1) {
        window.resize(1120, 740);
        window.findChild<QScrollArea*>(u"detailsScroll"_s)
            ->ensureWidgetVisible(window.findChild<QPushButton*>(u"handoverButton"_s));
        return &window;
    }
    window.findChild<QPushButton*>(u"handoverButton"_s)->click();
    (void)QTest::qWaitFor([&window] { return window.findChild<HandoverDialog*>() != nullptr; }); // null is seen
    return window.findChild<HandoverDialog*>();
}

} // namespace evergrant
