// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../engine/fakerecords.h"
#include "../support/fakeclock.h"
#include "fakejobstore.h"
#include "jobs/jobs.h"
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace evergrant::test {

/// Jobs with real programs and a fake of everything else. Store and log survive restart().
class JobBench
{
public:
    JobBench();
    ~JobBench();

    void restart();

    /// A job that runs a script of the shell.
    JobSettings job(const QString& script) const;
    /// The same with a schedule, in UTC.
    JobSettings scheduled(const QString& expression, const QString& script = QStringLiteral("true")) const;
    /// A script that runs until go().
    static QString untilGo();
    void go() const;
    /// Waits until nothing runs.
    bool ends() const;
    /// Adds it; false with a warning where that fails.
    bool add(const JobSettings& settings);
    JobStatus status() const { return jobs->all().value(0); }
    QList<JobRun> runs() const { return jobs->history(QStringLiteral("sync")).value_or(QList<JobRun>()); }
    JobRun lastRun() const { return runs().value(runs().size() - 1); }
    QByteArray lastOutput() { return store.outputs.value({QStringLiteral("sync"), lastRun().number}); }
    bool isRunning() const { return status().state == JobState::Running; }
    /// The connection has a further token set.
    void renew(const QUuid& connection);
    /// Starts it by hand, and waits until it is over.
    JobRun run();

    QString path(const QString& name) const { return folder.filePath(name); }
    QByteArray content(const QString& name) const;

    QTemporaryDir folder;
    FakeClock clock;
    FakeEventLog events{clock};
    FakeJobStore store;
    QUuid crm = QUuid::createUuid(), mail = QUuid::createUuid();
    int followed = 0; ///< renewals that need nothing more
    QMap<QUuid, QString> names{{crm, QStringLiteral("crm")}, {mail, QStringLiteral("e-mail")}};
    QMap<QUuid, QByteArray> tokens{{crm, "tok/en+of-crm-0123456789"}, {mail, "token-of-mail-9876543210"}};
    QSet<QUuid> movedAway;
    std::optional<Error> noToken; ///< what asking for one ends with
    ProbeReport::Result probeResult = ProbeReport::Result::Works;
    int probes = 0, tokensAsked = 0;
    std::function<void()> whileAsking = [] {}; ///< called while a token is asked for
    std::unique_ptr<jobs::Jobs> jobs;

private:
    QCoro::Task<Result<jobs::GivenToken>> token(QUuid connection);
    QCoro::Task<ProbeReport> probe();
    void start();
};

} // namespace evergrant::test
