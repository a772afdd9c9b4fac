// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stopcommand.h"

#include "api/messages/worker.h"
#include "core/errorcode.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

constexpr std::chrono::seconds EndLimit{10}; // after the worker has said that it ends

}

void StopCommand::begin()
{
    askEither<api::Stop>({}, [this](const Result<api::Stop::Answer>& answer) {
        if (answer) {
            waitForTheEnd();
        } else if (answer.error().code == errorcode::workerNotRunning) {
            say(tr("No background worker is running for this profile."));
            finish(ExitCode::Done);
        } else if (answer.error().code == errorcode::workerGone) { // it may close before its answer is through
            finish(ExitCode::Done);
        } else {
            failed(answer.error());
        }
    });
}

void StopCommand::waitForTheEnd()
{
    if (!context().worker.isConnected()) {
        finish(ExitCode::Done);
        return;
    }
    connect(&context().worker, &link::WorkerLink::connectedChanged, this, [this](bool connected) {
        if (!connected)
            finish(ExitCode::Done);
    });
    limitTo(EndLimit, {ErrorKind::Temporary, errorcode::timeout, tr("The background worker is still about to end.")});
}

} // namespace evergrant::cli
