// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QMap>
#include <QStringList>
#include <memory>
#include <optional>

namespace evergrant::cli {

/// An option or argument of a command, for what describes commands apart from --help: manual pages and completion.
struct OptionEntry
{
    enum class Kind { Argument, Arguments, Flag, FlagOrWord, Text, Texts, Number };

    QString name; ///< "--title" or "NAME"
    QString help;
    Kind kind = Kind::Text;

    bool isArgument() const { return kind == Kind::Argument || kind == Kind::Arguments; }
    /// The next word belongs to it.
    bool takesWord() const { return kind == Kind::Text || kind == Kind::Texts || kind == Kind::Number; }
};

/// What a command takes, declared by binding members to options and arguments. Values are written while parsing. The
/// bound variables must live as long as this object. CLI11 does the work; it is kept out of the commands because it
/// takes several seconds to compile.
class Options
{
public:
    enum class Needed { No, Yes };

    /// `program`: the words of the usage line, such as "evergrant token".
    Options(const QString& program, const QString& summary);
    ~Options();

    /// The argument NAME that most commands take.
    void name(QString& value);
    void names(QStringList& values, Needed needed = Needed::No);
    /// An option ("--title") or a further argument ("NEW").
    void text(const char* option, QString& value, const QString& help, Needed needed = Needed::No);
    void text(const char* option, std::optional<QString>& value, const QString& help);
    /// A whole number, at least `least`.
    void number(const char* option, std::optional<int>& value, int least, const QString& help);
    void flag(const char* option, bool& value, const QString& help);
    /// A flag that may be given a word ("--revoke=all"); without one it becomes "true". Empty: it was not given.
    void flagOrWord(const char* option, QString& value, const QString& help);
    /// An option that may be given several times and takes one word each time.
    void repeated(const char* option, QStringList& values, const QString& help);
    /// An option that takes all words up to the next option, and may be given several times.
    void several(const char* option, QStringList& values, const QString& help);
    void footer(const QString& text);

    struct Outcome
    {
        enum class Kind { Parsed, HelpWanted, VersionWanted, Refused };
        Kind kind = Kind::Parsed;
        QString text; ///< the help, or what is wrong
    };
    Outcome parse(const QStringList& words);

    /// Those that were declared, in that order.
    const QList<OptionEntry>& entries() const;
    QString footer() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// All names have the form of a connection's name.
Result<void> checkNames(const QStringList& names);
/// The words of --set; checks keys, and values that are not empty (empty takes a setting back).
Result<QMap<QString, QString>> settingsFrom(const QStringList& words);

tl::unexpected<Error> usageError(const QString& message);

} // namespace evergrant::cli
