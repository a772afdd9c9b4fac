// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainjob.h"

#include <QCoroFuture>
#include <QPromise>

namespace evergrant {

namespace {

/// What a job ends with; first come, first served between the job and its limit.
struct Finish
{
    QPromise<void> over;
    std::optional<KeychainJobOutcome> outcome;

    void now()
    {
        if (!over.future().isFinished())
            over.finish();
    }
};

KeychainJobOutcome outcomeOf(const QKeychain::Job* job)
{
    KeychainJobOutcome outcome;
    outcome.error = job->error();
    outcome.errorText = job->errorString();
    if (const auto* reading = qobject_cast<const QKeychain::ReadPasswordJob*>(job))
        outcome.data = Secret::take(reading->binaryData());
    return outcome;
}

} // namespace

QCoro::Task<std::optional<KeychainJobOutcome>> runKeychainJob(QKeychain::Job* job, KeychainJobCount running,
                                                              Clock* clock, std::chrono::milliseconds limit)
{
    const auto finish = std::make_shared<Finish>();
    finish->over.start();
    ++*running;
    // The job is its own context: what it reports is received even when nobody waits any more.
    QObject::connect(job, &QKeychain::Job::finished, job, [finish, running](const QKeychain::Job* finished) {
        --*running;
        if (!finish->over.future().isFinished())
            finish->outcome = outcomeOf(finished);
        finish->now();
    });
    const auto alarm = clock->makeAlarm([finish] { finish->now(); });
    alarm->set(limit);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->start();
    co_await finish->over.future();
    co_return std::move(finish->outcome);
}

} // namespace evergrant
