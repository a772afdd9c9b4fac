// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/dependentview.h"

#include "cli/console.h"
#include "cli/sshcommand.h"
#include "core/alert/alertwords.h"
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::cli::DependentView)
};

QStringList optionWords(const QMap<QString, QString>& options, const auto& known)
{
    QStringList words;
    for (const auto& option : known) {
        const QString value = options.value(option.name);
        if (value.isEmpty())
            continue;
        words << u"--"_s + option.name;
        if (!option.placeholder.isEmpty()) // else it is a switch
            words << value;
    }
    return words;
}

QString withoutPaths(const QString& addresses)
{
    QStringList shown;
    const auto all = addresses.split(u',');
    for (const auto& address : all)
        shown << withoutPath(QUrl(address.trimmed()));
    return shown.join(u',');
}

/// "vault: address https://vault.example.com, path secret/crm"
QString placeFrom(const QString& kind, const QStringList& told, const QMap<QString, QString>& options,
                  const auto& known)
{
    QStringList facts = told;
    for (const auto& option : known) {
        const QString value = options.value(option.name);
        if (!value.isEmpty() && !option.placeholder.isEmpty())
            facts << option.name + u' ' + (option.placeholder == "URL"_L1 ? withoutPaths(value) : value);
    }
    return facts.isEmpty() ? kind : kind + u": "_s + facts.join(u", "_s);
}

Result<QUuid> anyConnection(const QString&)
{
    return QUuid::createUuid();
}

void appendOption(QStringList& words, const QString& option, const QString& value)
{
    if (!value.isEmpty())
        words << option << value;
}

QStringList deliveryWords(const Dependent& dependent)
{
    const QString connection = nameOf(dependent).connection;
    const auto settings = importedDelivery(dependent, &anyConnection);
    if (!settings || settings->paused) // there is no word for it
        return {};
    QStringList words{u"deliver"_s, u"add"_s, connection, toWord(settings->kind), u"--id"_s, settings->id};
    auto options = settings->options;
    if (needsAddress(dependent))
        options.insert(u"url"_s, u"URL"_s);
    words << optionWords(options, optionsOf(settings->kind));
    appendOption(words, u"--format"_s, settings->format);
    if (settings->minLife)
        appendOption(words, u"--min-life"_s, QString::number(settings->minLife->count()));
    return hasSecret(dependent) ? words << u"--secret-stdin"_s : words;
}

QStringList alertWords(const Dependent& dependent)
{
    const auto settings = importedAlert(dependent);
    if (!settings || settings->paused) // there is no word for it
        return {};
    const AlertWords told = wordsOf(*settings);
    QStringList words{u"alert"_s, u"add"_s, told.kind, u"--id"_s, told.id};
    appendOption(words, u"--to"_s,
                 needsAddress(dependent) && settings->kind == AlertKind::Webhook ? u"URL"_s : told.to);
    words << optionWords(told.options, optionsOf(settings->kind));
    for (const auto& pattern : told.connections)
        appendOption(words, u"--connections"_s, pattern);
    for (const auto& level : told.levels)
        appendOption(words, u"--level"_s, level);
    appendOption(words, u"--after"_s, told.after);
    appendOption(words, u"--remind"_s, told.remind);
    appendOption(words, u"--quiet"_s, told.quiet);
    return hasSecret(dependent) ? words << u"--secret-stdin"_s : words;
}

QStringList heartbeatWords(const Dependent& dependent)
{
    QStringList words{u"heartbeat"_s, u"add"_s, u"URL"_s};
    const auto names = dependent.settings.value("connections"_L1).toArray();
    for (const auto& name : names)
        words << name.toString();
    return words;
}

QStringList addWords(const Dependent& dependent)
{
    switch (dependent.type) {
    case DependentType::Delivery:
        return deliveryWords(dependent);
    case DependentType::Alert:
        return alertWords(dependent);
    case DependentType::Heartbeat:
        return heartbeatWords(dependent);
    case DependentType::Job:
        break;
    }
    return {};
}

QString placeOfAlert(const AlertSettings& settings)
{
    QStringList told;
    if (settings.kind == AlertKind::Command)
        told << settings.command.value(0);
    else if (settings.kind == AlertKind::Webhook)
        told << withoutPath(QUrl(settings.to));
    else if (settings.kind != AlertKind::Ntfy && !settings.to.isEmpty()) // whoever knows a topic can read it
        told << settings.to;
    return placeFrom(toWord(settings.kind), told, settings.options, optionsOf(settings.kind));
}

QString notAdded(const QString& why, const Dependent& dependent)
{
    const QString line = addLine(dependent);
    return line.isEmpty() ? why + u' ' + Tr::tr("Add it again by hand; its other settings are in the file.")
                          : why + u' ' + Tr::tr("Add it with: %1").arg(line);
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
    return name.connection.isEmpty() ? Tr::tr("the heartbeat at %1").arg(name.id)
                                     : Tr::tr("the heartbeat at %1 of %2").arg(name.id, name.connection);
}

QString placeOf(const Dependent& dependent)
{
    if (dependent.type == DependentType::Delivery)
        return importedDelivery(dependent, &anyConnection)
            .map([](const TargetSettings& settings) {
                return placeFrom(toWord(settings.kind), settings.command.mid(0, 1), settings.options,
                                 optionsOf(settings.kind));
            })
            .value_or(QString());
    if (dependent.type == DependentType::Job)
        return importedJob(dependent, &anyConnection)
            .map([](const JobSettings& settings) { return settings.command.value(0); })
            .value_or(QString());
    if (dependent.type == DependentType::Alert)
        return importedAlert(dependent).map(&placeOfAlert).value_or(QString());
    return {}; // its label says it
}

QString addLine(const Dependent& dependent)
{
    const QStringList words = addWords(dependent);
    if (words.isEmpty())
        return {};
    QStringList line{u"evergrant"_s};
    for (const auto& word : words)
        line << shellQuoted(word);
    const QString whole = line.join(u' ');
    return plainLine(whole) == whole ? whole : QString(); // it is printed on one line, without characters of control
}

QString sentenceOn(DependentStep step, const Dependent& dependent)
{
    const QString place = placeOf(dependent);
    const QString name = labelOf(nameOf(dependent));
    const QString label = place.isEmpty() ? name : u"%1 (%2)"_s.arg(name, place);
    switch (step) {
    case DependentStep::AddedPaused:
        break;
    case DependentStep::Here:
        return Tr::tr("Left as it is, because it is here already: %1.").arg(name);
    case DependentStep::NeedsSecret:
        return notAdded(Tr::tr("Not added, because its secret is not in the file: %1.").arg(label), dependent);
    case DependentStep::NeedsAddress:
        return notAdded(Tr::tr("Not added, because it needs its address again: %1.").arg(label), dependent);
    }
    return Tr::tr("Paused: %1.").arg(label);
}

QString resumeSentence(const QSet<DependentType>& types)
{
    QStringList commands;
    if (types.contains(DependentType::Delivery))
        commands << u"evergrant deliver resume NAME ID"_s;
    if (types.contains(DependentType::Job))
        commands << u"evergrant job resume JOB"_s;
    if (types.contains(DependentType::Alert))
        commands << u"evergrant alert resume ID"_s;
    if (types.contains(DependentType::Heartbeat))
        commands << u"evergrant heartbeat resume URL"_s;
    return Tr::tr("What is paused has run and sent nothing. Where program and place are right, resume each: %1.")
        .arg(commands.join(u", "_s));
}

} // namespace evergrant::cli
