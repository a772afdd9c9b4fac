// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "cli/options.h"
#include "core/errorcode.h"
#include "core/system/smallfile.h"
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

QString nameOf(const QJsonObject& entry)
{
    return entry.value("name"_L1).toString();
}

template <typename T>
std::optional<Error> errorOf(const Result<T>& answer)
{
    return answer ? std::nullopt : std::optional(answer.error());
}

} // namespace

void ImportCommand::setup(Options& options)
{
    options.text("FILE", m_path, tr("What \"evergrant export\" has printed, or its package"), Options::Needed::Yes);
    options.flag("--again", m_again,
                 tr("Import a package although another profile has imported it, or its connections were removed here"));
    options.footer(tr(
        "What exists already under its name is left as it is, and named. Deliveries, jobs, alerts and heartbeats "
        "arrive paused, and nothing of them is tried before somebody resumes them. Where an entry is wrong, nothing is "
        "imported. The passphrase of a package "
        "is read from standard input. A package of "
        "\"evergrant export --move\" is marked when it is imported, and no other profile takes it then; "
        "a copy of it on another computer is noticed when the provider refuses the first renewal there. "
        "Exit codes: 0 all were added, or are here from this package; 1 some exist already or could not be added; 2 "
        "the file or "
        "the passphrase is wrong; others as of \"evergrant add\", when adding stopped in between."));
}

void ImportCommand::begin()
{
    const auto bytes = readSmallFile(m_path, largestFile);
    if (!bytes)
        return refuse(bytes.error());
    if (isPackage(*bytes))
        return beginPackage(*bytes);
    const auto document = importedDocument(*bytes);
    if (!document)
        return refuse(document.error());
    readDocument(*document);
    startPass(Pass::Checking);
}

/// For what is wrong with the file as a whole.
void ImportCommand::refuse(const Error& why)
{
    failed(
        {ErrorKind::Usage, why.code, tr("%1 cannot be imported: %2. Nothing was imported.").arg(m_path, why.message)});
}

void ImportCommand::beginPackage(const QByteArray& document)
{
    const auto package = packageFrom(document);
    if (!package)
        return refuse(package.error());
    const PackageImport::Order order{m_path, *package, m_again};
    m_package = std::make_unique<PackageImport>(context(), order, [this](const PackageImport::Outcome& outcome) {
        for (const auto& sentence : outcome.told)
            say(sentence);
        finish(outcome.code);
    });
    const auto keep = [this](const Secret& line) { m_passphrase = line; };
    readSecrets({{tr("Passphrase"), keep}}, [this] { m_package->start(m_passphrase); });
}

void ImportCommand::readDocument(const ExportedDocument& document)
{
    readConnections(document.connections);
    m_dependents = std::make_unique<DependentsImport>(context(), document.dependents);
    m_wrong << m_dependents->wrong();
    m_isWhole = document.unknownLists.isEmpty();
    for (const auto& list : document.unknownLists)
        say(tr("“%1” of the file is not known to this version of Evergrant, and left out.").arg(list));
}

void ImportCommand::readConnections(const QJsonArray& entries)
{
    QSet<QString> names;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        if (const auto fine = checkImportedEntry(entry); !fine) {
            m_wrong << tr("Entry %1 (%2): %3").arg(i + 1).arg(nameOf(entry), fine.error().message);
            continue;
        }
        if (names.contains(nameOf(entry)))
            m_wrong << tr("Entry %1 (%2): name: it is there twice.").arg(i + 1).arg(nameOf(entry));
        names.insert(nameOf(entry));
        auto params = api::Codec<api::Add::Params>::decode(entry);
        if (!params) {
            m_wrong << tr("Entry %1 (%2): %3").arg(i + 1).arg(nameOf(entry), params.error().message);
            continue;
        }
        params->withoutSecrets = true;
        m_entries.append({i + 1, *params});
    }
}

void ImportCommand::startPass(Pass pass)
{
    m_pass = pass;
    m_shownPercent = -1;
    m_batch.begin(int(m_entries.size()), [this](int entry) { askAbout(entry); }, [this] { endPass(); });
}

void ImportCommand::askAbout(int entry)
{
    if (m_pass == Pass::Checking)
        askEither<api::CheckAdd>(m_entries[entry].params,
                                 [this, entry](const auto& answer) { answered(entry, errorOf(answer)); });
    else
        askEither<api::Add>(m_entries[entry].params,
                            [this, entry](const auto& answer) { answered(entry, errorOf(answer)); });
}

void ImportCommand::answered(int entry, const std::optional<Error>& error)
{
    const Entry& about = m_entries[entry];
    if (error && error->code == errorcode::nameTaken)
        m_skipped << about.params.name;
    else if (error && (m_pass == Pass::Adding || !isAboutEntry(*error)))
        m_failure = m_failure.value_or(*error);
    else if (error)
        m_wrong << tr("Entry %1 (%2): %3").arg(about.number).arg(about.params.name, error->message);
    else if (m_pass == Pass::Checking)
        m_accepted << about;
    else
        ++m_added;
    showProgress(m_batch.done() + 1, false);
    if (m_failure)
        m_batch.stop();
    m_batch.answered();
}

void ImportCommand::endPass()
{
    showProgress(m_batch.done(), true);
    if (m_pass == Pass::Adding)
        endAdding();
    else if (m_failure || !m_wrong.isEmpty())
        endChecking();
    else
        checkDependents();
}

/// The connections that they need are in the file, or here.
void ImportCommand::checkDependents()
{
    QSet<QString> names;
    for (const Entry& entry : std::as_const(m_entries))
        names.insert(entry.params.name);
    m_dependents->findUnknown(names, [this](const Result<QStringList>& unknown) {
        if (unknown)
            m_wrong << *unknown;
        else
            m_failure = unknown.error();
        endChecking();
    });
}

void ImportCommand::endChecking()
{
    m_wrong.removeDuplicates();
    for (const auto& sentence : std::as_const(m_wrong))
        say(sentence);
    if (m_failure || !m_wrong.isEmpty()) {
        const Error why =
            m_failure.value_or(Error{ErrorKind::Usage, u"import-entry"_s, tr("Not all entries are right.")});
        failed({why.kind, why.code, why.message + u' ' + tr("Nothing was imported.")});
        return;
    }
    m_entries = m_accepted;
    startPass(Pass::Adding);
}

void ImportCommand::endAdding()
{
    for (const auto& name : std::as_const(m_skipped))
        say(tr("Skipped %1: a connection of this name exists already.").arg(name));
    if (m_failure) {
        failed({m_failure->kind, m_failure->code,
                tr("%1 Imported %2 of %3 connections. Run the command again for those that are left.")
                    .arg(m_failure->message)
                    .arg(m_added)
                    .arg(m_entries.size())});
        return;
    }
    say(m_added == 1 ? tr("Imported 1 connection.") : tr("Imported %1 connections.").arg(m_added));
    if (m_added > 0)
        say(tr(
            "Secrets and authorizations are not in the file. Next: evergrant set NAME --client-secret-stdin where the "
            "provider wants a secret, then evergrant authorize NAME."));
    addDependents();
}

void ImportCommand::addDependents()
{
    m_dependents->start([this](const DependentReport& report) {
        for (const auto& sentence : report.told())
            say(sentence);
        if (const auto failure = report.failure())
            return failed(*failure);
        const bool isWhole = m_isWhole && m_skipped.isEmpty() && report.isWhole() && report.isNew();
        finish(isWhole ? ExitCode::Done : ExitCode::Failed);
    });
}

/// One line that is written over, for whoever sits at a terminal.
void ImportCommand::showProgress(int done, bool ended)
{
    constexpr qsizetype few = 200;
    if (!console().canAsk() || m_entries.size() < few)
        return;
    const qsizetype percent = qsizetype(done) * 100 / m_entries.size();
    if (percent != m_shownPercent || ended)
        console().complain((u'\r' +
                            (m_pass == Pass::Checking ? tr("Checking %1 of %2") : tr("Importing %1 of %2"))
                                .arg(done)
                                .arg(m_entries.size()) +
                            (ended ? u" \n"_s : u" "_s))
                               .toUtf8());
    m_shownPercent = percent;
}

} // namespace evergrant::cli
