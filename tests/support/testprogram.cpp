// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testprogram.h"

#include <QFileInfo>
#include <QTextStream>
#include <map>
#include <vector>

namespace evergrant::test {

namespace {

std::map<QString, RegisteredTest::Run>& registeredTests()
{
    static std::map<QString, RegisteredTest::Run> tests;
    return tests;
}

} // namespace

RegisteredTest::RegisteredTest(const char* source, Run run)
{
    registeredTests().emplace(QFileInfo(QString::fromUtf8(source)).completeBaseName(), run);
}

int runRegisteredTest(int argc, char** argv)
{
    const auto& tests = registeredTests();
    if (tests.size() == 1)
        return tests.begin()->second(argc, argv);
    const auto named = argc > 1 ? tests.find(QString::fromLocal8Bit(argv[1])) : tests.end();
    if (named == tests.end()) {
        QTextStream err(stderr);
        err << "usage: " << argv[0] << " TEST [OPTION...]; there are:\n";
        for (const auto& [name, run] : tests)
            err << "  " << name << '\n';
        return 2;
    }
    std::vector<char*> arguments(argv, argv + argc);
    arguments.erase(arguments.begin() + 1);
    return named->second(int(arguments.size()), arguments.data());
}

} // namespace evergrant::test
