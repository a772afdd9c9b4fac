// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "cli/command.h"
#include "core/connection/connection.h"
#include <CLI/CLI.hpp>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

struct Options::Private
{
    void note(const char* option, const QString& help, OptionEntry::Kind kind)
    {
        entries.append({QString::fromUtf8(option), help, kind});
    }

    CLI::App app;
    QList<OptionEntry> entries;
};

namespace {

/// The words of CLI11 itself.
void setLabels(CLI::App& app)
{
    const auto formatter = app.get_formatter();
    formatter->label("Usage", Command::tr("Usage").toStdString());
    formatter->label("Positionals", Command::tr("Arguments").toStdString());
    formatter->label("OPTIONS", Command::tr("OPTIONS", "as in “Usage: evergrant token [OPTIONS]”").toStdString());
    formatter->label("REQUIRED", Command::tr("REQUIRED", "behind an option").toStdString());
    app.option_defaults()->group(Command::tr("Options").toStdString());
}

auto atLeast(int least)
{
    const auto complaint = [least](const std::string& word) {
        const QString text = QString::fromStdString(word);
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber && number >= least)
            return std::string();
        return Command::tr("a whole number from %1 on is expected, not “%2”").arg(least).arg(text).toStdString();
    };
    return CLI::Validator(complaint, std::string());
}

/// CLI11 tells the name of what is missing or wrong as a part of an English sentence.
QString complaintOf(const CLI::ParseError& error)
{
    const QString text = QString::fromUtf8(error.what());
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
        return Command::tr("“%1” is not expected").arg(text.section(": "_L1, 1));
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr && text.endsWith(" is required"_L1))
        return Command::tr("%1 is required").arg(text.section(" is required"_L1, 0, -2));
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr && text.endsWith(" missing"_L1))
        return Command::tr("%1 needs a value").arg(text.section(u':', 0, 0).section(u' ', 0, 0));
    return text;
}

/// Of what takes one word, or several.
OptionEntry::Kind kindOf(const char* option, OptionEntry::Kind kind)
{
    if (option[0] == '-')
        return kind;
    return kind == OptionEntry::Kind::Texts ? OptionEntry::Kind::Arguments : OptionEntry::Kind::Argument;
}

} // namespace

Options::Options(const QString& program, const QString& summary)
    : d(std::make_unique<Private>())
{
    d->app.name(program.toStdString());
    d->app.description(summary.toStdString());
    setLabels(d->app);
    d->app.set_help_flag("-h,--help", Command::tr("Print this help").toStdString());
    d->app.set_version_flag("--version", std::string(), Command::tr("Print the version").toStdString());
}

Options::~Options() = default;

void Options::name(QString& value)
{
    text("NAME", value, Command::tr("The connection's name"), Needed::Yes);
}

void Options::names(QStringList& values, Needed needed)
{
    const QString help = Command::tr("Names of connections");
    d->note("NAME", help, OptionEntry::Kind::Arguments);
    d->app
        .add_option_function<std::vector<std::string>>(
            "NAME",
            [&values](const std::vector<std::string>& words) {
                for (const std::string& word : words)
                    values += QString::fromStdString(word);
            },
            help.toStdString())
        ->required(needed == Needed::Yes);
}

void Options::text(const char* option, QString& value, const QString& help, Needed needed)
{
    d->note(option, help, kindOf(option, OptionEntry::Kind::Text));
    d->app
        .add_option_function<std::string>(
            option, [&value](const std::string& word) { value = QString::fromStdString(word); }, help.toStdString())
        ->required(needed == Needed::Yes);
}

void Options::text(const char* option, std::optional<QString>& value, const QString& help)
{
    d->note(option, help, kindOf(option, OptionEntry::Kind::Text));
    d->app.add_option_function<std::string>(
        option, [&value](const std::string& word) { value = QString::fromStdString(word); }, help.toStdString());
}

void Options::number(const char* option, std::optional<int>& value, int least, const QString& help)
{
    d->note(option, help, OptionEntry::Kind::Number);
    d->app.add_option_function<int>(
              option, [&value](const int& number) { value = number; }, help.toStdString())
        ->check(atLeast(least));
}

void Options::flag(const char* option, bool& value, const QString& help)
{
    d->note(option, help, OptionEntry::Kind::Flag);
    d->app.add_flag(option, value, help.toStdString());
}

void Options::flagOrWord(const char* option, QString& value, const QString& help)
{
    d->note(option, help, OptionEntry::Kind::FlagOrWord);
    const std::string description = help.toStdString();
    d->app.add_flag(option, description)->each([&value](const std::string& word) {
        value = QString::fromStdString(word);
    });
}

void Options::repeated(const char* option, QStringList& values, const QString& help)
{
    d->note(option, help, kindOf(option, OptionEntry::Kind::Text));
    d->app
        .add_option_function<std::vector<std::string>>(
            option,
            [&values](const std::vector<std::string>& words) {
                for (const std::string& word : words)
                    values += QString::fromStdString(word);
            },
            help.toStdString())
        // Without this it would also swallow the NAME behind it.
        ->allow_extra_args(false);
}

void Options::several(const char* option, QStringList& values, const QString& help)
{
    d->note(option, help, kindOf(option, OptionEntry::Kind::Texts));
    d->app
        .add_option_function<std::vector<std::string>>(
            option,
            [&values](const std::vector<std::string>& words) {
                for (const std::string& word : words)
                    values += QString::fromStdString(word);
            },
            help.toStdString())
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

void Options::footer(const QString& text)
{
    d->app.footer(text.toStdString());
}

const QList<OptionEntry>& Options::entries() const
{
    return d->entries;
}

QString Options::footer() const
{
    return QString::fromStdString(d->app.get_footer());
}

Options::Outcome Options::parse(const QStringList& words)
{
    std::vector<std::string> reversed; // as CLI11 wants them
    for (auto word = words.crbegin(); word != words.crend(); ++word) {
        // It would take "--title=" for an option whose value is missing.
        const bool isEmptyValue = word->startsWith("--"_L1) && word->indexOf(u'=') == word->size() - 1;
        if (isEmptyValue)
            reversed.emplace_back();
        reversed.push_back((isEmptyValue ? word->chopped(1) : *word).toStdString());
    }
    try {
        d->app.parse(reversed);
    } catch (const CLI::CallForHelp&) {
        return {Outcome::Kind::HelpWanted, QString::fromStdString(d->app.help())};
    } catch (const CLI::CallForVersion&) {
        return {Outcome::Kind::VersionWanted, {}};
    } catch (const CLI::ParseError& error) {
        return {Outcome::Kind::Refused, complaintOf(error)};
    }
    return {};
}

Result<void> checkNames(const QStringList& names)
{
    for (const QString& name : names) {
        if (const Result<QString> checked = checkedConnectionName(name); !checked)
            return tl::unexpected<Error>(checked.error());
    }
    return {};
}

Result<QMap<QString, QString>> settingsFrom(const QStringList& words)
{
    QMap<QString, QString> settings;
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return usageError(Command::tr("--set needs key=value, not \"%1\".").arg(word));
        const QString key = word.left(equals);
        const QString value = word.mid(equals + 1);
        const bool takenBack = value.isEmpty() && knownSettings().contains(key);
        if (const Result<void> checked = takenBack ? Result<void>() : checkSetting(key, value); !checked)
            return tl::unexpected<Error>(checked.error());
        settings.insert(key, value);
    }
    return settings;
}

tl::unexpected<Error> usageError(const QString& message)
{
    return fail(ErrorKind::Usage, u"usage"_s, message);
}

} // namespace evergrant::cli
