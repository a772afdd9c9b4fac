// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/dependentview.h"

#include "cli/sshcommand.h"
#include "core/alert/alertwords.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::cli::DependentView)
};

QStringList optionWords(const QMap<QString, QString>& options)
{
    QStringList words;
    for (const auto& [name, value] : options.asKeyValueRange()) {
        words << u"--"_s + name;
        if (value != "true"_L1) // a switch has no value
            words << value;
    }
    return words;
}

void appendOption(QStringList& words, const QString& option, const QString& value)
{
    if (!value.isEmpty())
        words << option << value;
}

QStringList deliveryWords(const Dependent& dependent)
{
    const QString connection = nameOf(dependent).connection;
    const auto settings = importedDelivery(dependent, [](const QString&) { return QUuid::createUuid(); });
    if (!settings)
        return {};
    QStringList words{u"deliver"_s, u"add"_s, connection, toWord(settings->kind), u"--id"_s, settings->id};
    words << optionWords(settings->options);
    appendOption(words, u"--format"_s, settings->format);
    if (settings->minLife)
        appendOption(words, u"--min-life"_s, QString::number(settings->minLife->count()));
    return words << u"--secret-stdin"_s;
}

QStringList alertWords(const Dependent& dependent)
{
    const auto settings = importedAlert(dependent);
    if (!settings)
        return {};
    const AlertWords told = wordsOf(*settings);
    QStringList words{u"alert"_s, u"add"_s, told.kind, u"--id"_s, told.id};
    appendOption(words, u"--to"_s, told.to);
    words << optionWords(told.options);
    for (const auto& pattern : told.connections)
        appendOption(words, u"--connections"_s, pattern);
    for (const auto& level : told.levels)
        appendOption(words, u"--level"_s, level);
    appendOption(words, u"--after"_s, told.after);
    appendOption(words, u"--remind"_s, told.remind);
    appendOption(words, u"--quiet"_s, told.quiet);
    return words << u"--secret-stdin"_s;
}

} // namespace

QString labelOf(const DependentName& name)
{
    switch (name.type) {
    case DependentType::Delivery:
        return Tr::tr("the delivery %1 of %2").arg(name.id, name.connection);
    case DependentType::Job:
        return Tr::tr("the job %1").arg(name.id);
    case DependentType::Alert:
        return Tr::tr("the alert %1").arg(name.id);
    case DependentType::Heartbeat:
        break;
    }
    return Tr::tr("the heartbeat %1").arg(name.id);
}

QString resumeLine(const DependentName& name)
{
    switch (name.type) {
    case DependentType::Delivery:
        return u"evergrant deliver resume %1 %2"_s.arg(name.connection, name.id);
    case DependentType::Job:
        return u"evergrant job resume "_s + name.id;
    case DependentType::Alert:
        return u"evergrant alert resume "_s + name.id;
    case DependentType::Heartbeat:
        break;
    }
    return {};
}

QString addLine(const Dependent& dependent)
{
    QStringList line{u"evergrant"_s};
    const QStringList words =
        dependent.type == DependentType::Delivery ? deliveryWords(dependent) : alertWords(dependent);
    for (const auto& word : words)
        line << shellQuoted(word);
    return line.join(u' ');
}

QString sentenceOn(const TakenDependent& taken, const QString& addLine)
{
    const QString label = labelOf(taken.name);
    switch (taken.step) {
    case DependentStep::Added:
        return {};
    case DependentStep::Here:
        return Tr::tr("Left as it is, because it is here already: %1.").arg(label);
    case DependentStep::NeedsSecret:
        return addLine.isEmpty() ? Tr::tr("Not added, because its secret was lost where it is from: %1.").arg(label)
                                 : Tr::tr("Not added, because its secret is not in the file: %1. Add it with: %2")
                                       .arg(label, addLine);
    case DependentStep::AddedPaused:
        break;
    }
    const QString resume = resumeLine(taken.name);
    if (taken.trouble.isEmpty())
        return Tr::tr("Paused: %1. When it is right here, resume it with: %2").arg(label, resume);
    return Tr::tr("Paused: %1. %2 Resume it then with: %3").arg(label, taken.trouble, resume);
}

} // namespace evergrant::cli
