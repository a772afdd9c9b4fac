// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/servicecommands.h"

#include "cli/options.h"
#include "cli/texttable.h"
#include "cli/unitfile.h"
#include "link/workerlauncher.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

constexpr auto keyFile = "/etc/credstore.encrypted/evergrant-profile-key"_L1; // as the unit names it
constexpr int keyWords = 8;                                                   // of 32 bits

UnitFolders foldersUnder(const QString& root)
{
    UnitFolders folders = UnitFolders::ofThisUser();
    if (!root.isEmpty())
        folders.root = QDir::cleanPath(QDir(root).absolutePath());
    if (folders.root == "/"_L1)
        folders.root.clear();
    return folders;
}

void addRoot(Options& options, QString& root)
{
    options.text("--root", root, Command::tr("Change files only, under this folder in the place of /"));
}

/// In the form of a key file.
Secret newKeyText()
{
    QByteArray key;
    for (int i = 0; i < keyWords; ++i)
        key += QByteArray::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, '0');
    return Secret::take(std::move(key));
}

QMap<QString, QString> propertiesFrom(const QString& said)
{
    QMap<QString, QString> properties;
    for (const auto& line : said.split(u'\n'))
        properties.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    return properties;
}

} // namespace

void ServiceInstallCommand::setup(Options& options)
{
    ServiceCommand::setup(options);
    addRoot(options, m_root);
    options.footer(
        tr("Without --system: a unit of your own systemd, for where you have a keyring or have chosen "
           "another place for the key. With --system: a unit that starts with the machine, whose profile key "
           "is a credential that only this machine can decrypt; it is made where there is none. systemd "
           "starts another worker when one has ended or hangs."));
}

UnitFolders ServiceInstallCommand::folders() const
{
    return foldersUnder(m_root);
}

Result<QString> ServiceInstallCommand::write() const
{
    const QString program = link::companionProgram(u"evergrant"_s);
    if (program.isEmpty())
        return fail(ErrorKind::Failed, u"program-missing"_s,
                    tr("The program evergrant is not installed beside this one nor in PATH."));
    // The system's unit has profiles of its own.
    const QString profile = isForSystem() || !m_root.isEmpty() ? QString() : context().profileDir;
    const bool isDefault = profile == QDir::homePath() + u"/.local/share/evergrant"_s;
    const auto text = unitText(unitFileName(), {program, isDefault ? QString() : profile});
    if (!text)
        return tl::unexpected(text.error());
    const QString path = ownUnitFolder(folders(), isForSystem()) + u'/' + unitFileName();
    if (const auto written = writeUnit(path, *text); !written)
        return tl::unexpected(written.error());
    return path;
}

void ServiceInstallCommand::begin()
{
    const auto path = write();
    if (!path)
        return failed(path.error());
    say(tr("The unit is %1.").arg(*path));
    if (!folders().root.isEmpty()) {
        say(isForSystem()
                ? tr("Nothing was started. On that machine: evergrant service install --system --run-as USER")
                : tr("Nothing was started. On that machine: systemctl --user enable --now %1").arg(unitFileName()));
        return finish(ExitCode::Done);
    }
    if (!isForSystem())
        return enable();
    if (QFileInfo::exists(keyFile))
        return enable(); // never another one: grants may be sealed with it
    makeKey();
}

void ServiceInstallCommand::makeKey()
{
    const QFileInfo file(keyFile);
    if (QDir().mkpath(file.path())) // where that fails, the next program says so
        QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    need({u"systemd-creds"_s, u"encrypt"_s, u"--name="_s + file.fileName(), u"-"_s, file.filePath()}, newKeyText(),
         [this](const QString&) {
             say(tr("A new profile key is in %1, encrypted for this machine.").arg(keyFile));
             enable();
         });
}

void ServiceInstallCommand::enable()
{
    need(systemctl({u"daemon-reload"_s}), {}, [this](const QString&) {
        if (unitName().isEmpty()) {
            say(tr("Nobody was named whose worker it is: evergrant service install --system --run-as USER"));
            return finish(ExitCode::Done);
        }
        need(systemctl({u"enable"_s, u"--now"_s, unitName()}), {}, [this](const QString&) { enabled(); });
    });
}

void ServiceInstallCommand::enabled()
{
    say(tr("%1 runs, and starts by itself from now on.").arg(unitName()));
    if (isForSystem())
        say(tr("%1 finds it with EVERGRANT_PROFILE=/var/lib/evergrant/%1.").arg(runAs()));
    else if (!doesLinger(folders(), context().system.userName()))
        say(tr("It ends when you log out. Where renewing is to go on: loginctl enable-linger"));
    finish(ExitCode::Done);
}

void ServiceRemoveCommand::setup(Options& options)
{
    ServiceCommand::setup(options);
    addRoot(options, m_root);
    options.footer(tr("Profiles and keys stay. A unit that a package has brought is stopped and stays, too."));
}

void ServiceRemoveCommand::begin()
{
    if (!foldersUnder(m_root).root.isEmpty())
        return removeFile();
    const QStringList users = isForSystem() ? usersOfSystemUnit(foldersUnder(m_root)) : QStringList();
    if (isForSystem() && unitName().isEmpty() && !users.isEmpty())
        return failed({ErrorKind::Usage, u"user-missing"_s,
                       tr("It is enabled for %1. Name one of them: --run-as USER").arg(users.join(u", "_s))});
    if (unitName().isEmpty())
        return removeFile();
    need(systemctl({u"disable"_s, u"--now"_s, unitName()}), {}, [this](const QString&) { removeFile(); });
}

void ServiceRemoveCommand::removeFile()
{
    const UnitFolders folders = foldersUnder(m_root);
    if (const auto users = usersOfSystemUnit(folders); isForSystem() && !users.isEmpty()) {
        say(tr("%1 is stopped. The unit stays for %2.").arg(unitName(), users.join(u", "_s)));
        return finish(ExitCode::Done);
    }
    const QString path = ownUnitFolder(folders, isForSystem()) + u'/' + unitFileName();
    const auto removed = removeUnit(path);
    if (!removed)
        return failed(removed.error());
    say(*removed ? tr("%1 is removed.").arg(path) : tr("%1 is not there.").arg(path));
    if (!folders.root.isEmpty())
        return finish(ExitCode::Done);
    need(systemctl({u"daemon-reload"_s}), {}, [this](const QString&) { finish(ExitCode::Done); });
}

void ServiceStatusCommand::setup(Options& options)
{
    ServiceCommand::setup(options);
    options.flag("--json", m_json, tr("Print JSON"));
    options.footer(tr("Exit codes: 0 it runs; 1 it does not."));
}

Result<void> ServiceStatusCommand::check()
{
    if (const auto fine = ServiceCommand::check(); !fine)
        return fine;
    return isForSystem() && runAs().isEmpty() ? usageError(tr("Whose worker? --run-as USER")) : Result<void>();
}

void ServiceStatusCommand::begin()
{
    const QString properties = u"--property=LoadState,ActiveState,UnitFileState,FragmentPath,NRestarts"_s;
    need(systemctl({u"show"_s, unitName(), properties}), {},
         [this](const QString& said) { show(propertiesFrom(said)); });
}

void ServiceStatusCommand::show(const QMap<QString, QString>& properties)
{
    const QString file = properties.value(u"FragmentPath"_s);
    const QString state = properties.value(u"ActiveState"_s);
    const bool isEnabled = properties.value(u"UnitFileState"_s) == "enabled"_L1;
    const bool isRunning = state == "active"_L1 || state == "reloading"_L1;
    const int restarts = properties.value(u"NRestarts"_s).toInt();
    if (m_json) {
        const QJsonValue path = file.isEmpty() ? QJsonValue() : QJsonValue(file);
        if (!printJson(QJsonObject{{u"schema"_s, 1},
                                   {u"unit"_s, unitName()},
                                   {u"file"_s, path},
                                   {u"enabled"_s, isEnabled},
                                   {u"running"_s, isRunning},
                                   {u"restarts"_s, restarts}}))
            return;
    } else {
        const QString yes = tr("yes"), no = tr("no");
        const QList<QList<Cell>> rows{{{tr("Unit")}, {unitName()}},
                                      {{tr("File")}, {file.isEmpty() ? tr("none") : file}},
                                      {{tr("Starts by itself")}, {isEnabled ? yes : no}},
                                      {{tr("Runs")}, {isRunning ? yes : tr("no (%1)").arg(state)}},
                                      {{tr("Restarts")}, {QString::number(restarts)}}};
        if (!print(alignedTable(rows).toUtf8()))
            return;
    }
    finish(isRunning ? ExitCode::Done : ExitCode::Failed);
}

} // namespace evergrant::cli
