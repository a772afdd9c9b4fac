// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

namespace evergrant::house {

/// A file of the tree: its path from the top with "/", and its text.
struct SourceFile
{
    QString path;
    QString text;
};

/// A rule looks at one file and returns what is wrong with it, each as "path:line: what and why". Rules do not read the
/// disk, so that each can be shown a bad example.
using Rule = std::function<QStringList(const SourceFile&)>;

/// Who may include whom between the folders of src/, and how.
QStringList checkIncludeDirections(const SourceFile& file);

/// core, engine and the messages of api know Qt Core and QCoro only, cli/fast nothing of Qt. `isQtCoreHeader` tells
/// whether Qt Core has a header of this name.
QStringList checkCoreIsPure(const SourceFile& file, const std::function<bool(const QString&)>& isQtCoreHeader);

/// No nested event loops, no modal exec(), no singletons.
QStringList checkControlFlow(const SourceFile& file);

/// A functor is connected with a context object, so that it is not called after what it captured is gone. (The macro
/// QT_NO_CONTEXTLESS_CONNECT would say the same, but from Qt 6.7 on QCoro's headers do not compile with it.)
QStringList checkConnects(const SourceFile& file);

/// cli and desktop know the messages of the worker as structs, not as JSON.
QStringList checkMessages(const SourceFile& file);

/// A free function named tr() is not used: for what it gets, lupdate finds no context or another one than it looks up.
QStringList checkTranslationContexts(const SourceFile& file);

/// Tests and scripts wait for a condition, never for time: no sleeping in C++; in scripts only inside a loop that looks
/// for something.
QStringList checkSleeps(const SourceFile& file);

/// Only src/core/system/systemclock_*.cpp, and src/cli/fast/wallclock.cpp, ask the system for the time.
QStringList checkTime(const SourceFile& file);

/// A code of an error is compared and made by its name in core/errorcode.h, whose words are `named`.
QStringList checkErrorCodes(const SourceFile& file, const QStringList& named);

/// Texts of others are no markup: tool tips, labels and notifications go through desktop/widgets/foreigntext.h and the
/// Notifier.
QStringList checkForeignText(const SourceFile& file);

/// Both SPDX lines within the first six lines.
QStringList checkLicence(const SourceFile& file);

/// .cpp at most 400 lines, headers in src/ at most 150.
QStringList checkLength(const SourceFile& file);

/// No addresses of package registries in a package-lock.json.
QStringList checkLockFile(const SourceFile& file);

/// Top-level names that do not belong there. `names` are those of the directory, files and folders.
QStringList checkTopLevel(const QStringList& names);

} // namespace evergrant::house
