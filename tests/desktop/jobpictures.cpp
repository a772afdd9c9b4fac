// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobpictures.h"

#include "jobsamples.h"
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

void scriptJobs(FakeLink& link, const QString& page)
{
    auto runs = sampleRuns();
    if (page == "jobs-running"_L1)
        runs << sampleRun(8, JobOutcome::Running, 2);
    link.script<api::JobList>({page == "jobs-empty"_L1 ? QList<api::JobView>() : sampleJobs()});
    link.script<api::JobHistory>({runs});
    const JobRun run = runs.last();
    if (!run.isOver()) {
        link.unscript(u"job-output"_s);
        return;
    }
    link.script<api::JobOutputPart>({run,
                                     u"2026-09-07 02:30:00 reading invoices of the last day\n"
                                     "2026-09-07 02:30:01 GET /v2/invoices?since=2026-09-06\n"
                                     "2026-09-07 02:30:38 401 Unauthorized\n"
                                     "giving up\n"_s,
                                     200, true});
}

QWidget* showJobs(MainWindow& window, const QString& page)
{
    window.findChild<QPushButton*>(u"jobsTabButton"_s)->click();
    window.resize(1120, 900);
    const auto* output = window.findChild<QPlainTextEdit*>(u"outputView"_s);
    if (page == "jobs-empty"_L1)
        return &window;
    const bool runs = page == "jobs-running"_L1;
    window.showJob(runs ? u"push"_s : u"invoices"_s);
    (void)QTest::qWaitFor([output, runs] { return runs || !output->toPlainText().isEmpty(); }); // the picture shows it
    if (page.startsWith("jobs"_L1))
        return &window;
    if (page == "job-edit"_L1) {
        window.findChild<QAction*>(u"editJobAction"_s)->trigger();
    } else if (page == "job-remove"_L1) {
        window.findChild<QAction*>(u"removeJobAction"_s)->trigger();
    } else {
        window.findChild<QPushButton*>(u"addJobButton"_s)->click();
        window.findChild<QListWidget*>(u"jobConnectionsList"_s)->item(0)->setCheckState(Qt::Checked);
        window.findChild<QLineEdit*>(u"job-nameEdit"_s)->setText(u"contacts"_s);
        window.findChild<QLineEdit*>(u"job-commandEdit"_s)->setText(u"/opt/sync/contacts --all"_s);
        if (page == "job-refused"_L1) {
            window.findChild<QLineEdit*>(u"job-scheduleEdit"_s)->setText(u"30 25 * * *"_s);
            window.findChild<QPushButton*>(u"jobOkButton"_s)->click();
        }
    }
    return window.findChild<QDialog*>();
}

} // namespace evergrant
