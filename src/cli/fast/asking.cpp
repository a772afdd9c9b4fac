// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/asking.h"

#include "cli/fast/answer.h"
#include "cli/fast/checkline.h"
#include "cli/fast/streams.h"
#include "cli/fast/wallclock.h"
#include "cli/fast/workersocket.h"
#include <cstdlib>

namespace evergrant::cli::fast {

namespace {

/// Static: too large for a stack, and what is not used costs nothing. Wiped when the process ends.
Text request, answerLine, output;
StatusAnswer statusAnswer;

/// An exit code; nothing: the whole command line has to do it.
using Outcome = std::optional<int>;

Outcome endWith(ExitCode code)
{
    return int(code);
}

Outcome printOutput(int exitCode)
{
    if (print(output))
        return exitCode;
    complain("The answer cannot be written to standard output.");
    return endWith(ExitCode::Failed);
}

Outcome failed(const Demand& demand, std::string_view kind, std::string_view message)
{
    output.clear();
    if (demand.command == Demand::Command::StatusCheck) {
        // Monitoring reads stdout, and knows the codes 0 to 3 only.
        return printOutput(appendFailedCheckLine(output, message));
    }
    const ExitCode code = exitCodeForKind(kind);
    if (code == ExitCode::NoSuchConnection && demand.nameCount == 0) {
        if (const auto helperCode = appendNoSuchHost(output, demand.output.format))
            return printOutput(*helperCode);
    }
    complain(message);
    return endWith(code);
}

Outcome showToken(const Demand& demand)
{
    TokenAnswer answer;
    ErrorAnswer error;
    const Reply reply = readTokenReply(answerLine.bytes(), answer, error);
    if (reply == Reply::NotUnderstood)
        return std::nullopt;
    if (reply == Reply::Error)
        return failed(demand, error.kind, error.message);
    if (!demand.printsAnswer)
        return endWith(ExitCode::Done);
    FormatOptions options = demand.output;
    if (const char* const info = std::getenv("KUBERNETES_EXEC_INFO"))
        options.execInfo = info;
    std::string_view problem;
    if (demand.command == Demand::Command::Header)
        output << answer.header << '\n';
    else
        problem = appendFormatted(output, options, answer);
    const bool isOld = options.format == Format::Json && !problem.empty(); // it can be written, but not by us
    if (output.overflowed() || isOld)
        return std::nullopt;
    const Outcome printed = problem.empty() ? printOutput(int(ExitCode::Done)) : std::nullopt;
    // After the token: who does not read stderr any more ends this program.
    if (!answer.warning.empty())
        complain(answer.warning);
    if (problem.empty())
        return printed;
    complain(problem);
    return endWith(ExitCode::Usage);
}

Outcome showCheck(const Demand& demand)
{
    ErrorAnswer error;
    const Reply reply = readStatusReply(answerLine.bytes(), statusAnswer, error);
    if (reply == Reply::NotUnderstood)
        return std::nullopt;
    if (reply == Reply::Error)
        return failed(demand, error.kind, error.message);
    const auto code = appendCheckLine(output, statusAnswer, millisecondsSinceEpoch());
    return code && !output.overflowed() ? printOutput(*code) : std::nullopt;
}

Outcome askWorker(const Demand& demand)
{
    const auto paths = socketPathsFor(demand.profile);
    if (!paths)
        return std::nullopt;
    appendRequest(request, demand);
    WorkerSocket socket(WaitSeconds);
    switch (socket.exchange(*paths, request.view(), answerLine)) {
    case Exchange::Answered:
        break;
    case Exchange::NobodyListens:
        return std::nullopt;
    case Exchange::Ended:
        // It was leaving, and has done nothing for us.
        if (socket.isEarly())
            return std::nullopt;
        return failed(demand, "temporary", "The background worker ended. Try again.");
    case Exchange::TimedOut:
        return failed(demand, "temporary", "No answer came within 30 seconds. Try again.");
    }
    return demand.command == Demand::Command::StatusCheck ? showCheck(demand) : showToken(demand);
}

} // namespace

std::optional<int> ask(const Demand& demand)
{
    const Outcome outcome = askWorker(demand);
    for (Text* const text : {&request, &answerLine, &output})
        text->clear();
    return outcome;
}

} // namespace evergrant::cli::fast
