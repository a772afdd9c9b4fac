// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fast/program.h"

#include "cli/fast/asking.h"
#include "cli/fast/helpercall.h"
#include "cli/fast/streams.h"
#include "cli/fast/wholecommandline.h"
#include "core/system/coredumps.h"

namespace evergrant::cli::fast {

namespace {

Text input; ///< static because of its size

int missingProgram()
{
    complain("The program evergrant-cli is not installed beside this one nor in PATH.");
    return int(ExitCode::Failed);
}

int runHelper(const HelperName& name, std::span<const char* const> words, const CoreDumps& dumps)
{
    readAll(input);
    const HelperCall call = helperCallFrom(name, words, input.view());
    if (call.demand) {
        if (const auto code = ask(*call.demand))
            return *code;
        dumps.restoreLimit();
        becomeWholeCommandLine(*call.demand);
        return missingProgram();
    }
    if (!call.complaint.empty())
        complain(call.complaint);
    return print(call.output) ? call.exitCode : int(ExitCode::Failed);
}

} // namespace

int runProgram(int argc, char** argv)
{
    const CoreDumps dumps = CoreDumps::forbid();
    const std::span<char* const> all(argv, std::size_t(argc));
    if (all.empty())
        return int(ExitCode::Usage);
    const auto words = all.subspan(1);
    if (const auto helper = helperNameFrom(all.front()))
        return runHelper(*helper, words, dumps);
    if (const auto demand = demandFrom(words)) {
        if (const auto code = ask(*demand))
            return *code;
    }
    dumps.restoreLimit();
    becomeWholeCommandLine(argv);
    return missingProgram();
}

} // namespace evergrant::cli::fast
