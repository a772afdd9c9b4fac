// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace evergrant::test {

/// Qt Test classes that share an executable, because linking one for each costs more than compiling them.
struct RegisteredTest
{
    using Run = int (*)(int argc, char** argv);

    /// `source`: __FILE__; the test has its name without folder and ending.
    RegisteredTest(const char* source, Run run);
};

/// Runs the test that the first argument names, with the others; where there is only one, all arguments are its own.
/// The caller has made the application object.
int runRegisteredTest(int argc, char** argv);

} // namespace evergrant::test

/// Stands at the end of a test's source, in place of QTEST_MAIN.
#define EVERGRANT_TEST(Class)                                                                                          \
    static int runTheTest(int argc, char** argv)                                                                       \
    {                                                                                                                  \
        Class test;                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }                                                                                                                  \
    static const evergrant::test::RegisteredTest registeredTest(__FILE__, runTheTest);
