// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/addcommand.h"
#include "cli/alertaddcommand.h"
#include "cli/alertcommands.h"
#include "cli/authorizecommand.h"
#include "cli/callcommand.h"
#include "cli/deliveraddcommand.h"
#include "cli/deliverchangecommand.h"
#include "cli/deliverlistcommand.h"
#include "cli/deliverremovecommand.h"
#include "cli/doctorcommand.h"
#include "cli/endpointcommands.h"
#include "cli/exportcommand.h"
#include "cli/handovercommand.h"
#include "cli/headercommand.h"
#include "cli/heartbeatcommands.h"
#include "cli/importcommand.h"
#include "cli/jobaddcommand.h"
#include "cli/jobchangecommand.h"
#include "cli/joblistcommand.h"
#include "cli/joblogcommand.h"
#include "cli/jobruncommand.h"
#include "cli/keycommands.h"
#include "cli/logcommand.h"
#include "cli/metricscommands.h"
#include "cli/pausecommand.h"
#include "cli/probecommand.h"
#include "cli/providerscommand.h"
#include "cli/proxycommand.h"
#include "cli/refreshcommand.h"
#include "cli/removecommand.h"
#include "cli/renamecommand.h"
#include "cli/runcommand.h"
#include "cli/servecommand.h"
#include "cli/servicecommands.h"
#include "cli/setcommand.h"
#include "cli/statuscommand.h"
#include "cli/stopcommand.h"
#include "cli/tokencommand.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

template <typename T>
std::unique_ptr<Command> make()
{
    return std::make_unique<T>();
}

template <PauseCommand::Direction direction>
std::unique_ptr<Command> makePause()
{
    return std::make_unique<PauseCommand>(direction);
}

template <DeliverChangeCommand::Change change>
std::unique_ptr<Command> makeChange()
{
    return std::make_unique<DeliverChangeCommand>(change);
}

template <AlertChangeCommand::Change change>
std::unique_ptr<Command> makeAlertChange()
{
    return std::make_unique<AlertChangeCommand>(change);
}

template <HeartbeatChangeCommand::Change change>
std::unique_ptr<Command> makeHeartbeatChange()
{
    return std::make_unique<HeartbeatChangeCommand>(change);
}

template <JobChangeCommand::Change change>
std::unique_ptr<Command> makeJobChange()
{
    return std::make_unique<JobChangeCommand>(change);
}

constexpr CommandEntry entries[] = {
    {"providers", "[ID] [--json]",
     QT_TRANSLATE_NOOP("Commands", "List the services that Evergrant knows, or what one of them needs"),
     make<ProvidersCommand>},
    {"add", "NAME --provider ID [...]", QT_TRANSLATE_NOOP("Commands", "Make a connection"), make<AddCommand>},
    {"set", "NAME [...]", QT_TRANSLATE_NOOP("Commands", "Change a connection's settings"), make<SetCommand>},
    {"rename", "NAME NEW", QT_TRANSLATE_NOOP("Commands", "Give a connection another name"), make<RenameCommand>},
    {"authorize", "NAME [...]", QT_TRANSLATE_NOOP("Commands", "Sign in, so that the connection can work"),
     make<AuthorizeCommand>},
    {"status", "[NAME...] [--json | --check | --metrics]", QT_TRANSLATE_NOOP("Commands", "Show how connections are"),
     make<StatusCommand>},
    {"log", "[NAME] [...]", QT_TRANSLATE_NOOP("Commands", "Show what happened"), make<LogCommand>},
    {"token", "NAME [...]", QT_TRANSLATE_NOOP("Commands", "Print an access token that works now"), make<TokenCommand>},
    {"header", "NAME", QT_TRANSLATE_NOOP("Commands", "Print the whole Authorization header line"), make<HeaderCommand>},
    {"run", "NAME... [--on-renew ACTION] -- COMMAND",
     QT_TRANSLATE_NOOP("Commands", "Run a command with access tokens in its environment"), make<RunCommand>},
    {"call", "NAME METHOD PATH-OR-URL [...]", QT_TRANSLATE_NOOP("Commands", "Make a request to the API with the token"),
     make<CallCommand>},
    {"refresh", "NAME|--all [--force]", QT_TRANSLATE_NOOP("Commands", "Renew now"), make<RefreshCommand>},
    {"probe", "NAME", QT_TRANSLATE_NOOP("Commands", "Prove the access with one harmless call, and name the account"),
     make<ProbeCommand>},
    {"pause", "NAME [FOR]", QT_TRANSLATE_NOOP("Commands", "Stop renewing a connection"),
     makePause<PauseCommand::Direction::Pause>},
    {"resume", "NAME [--take-back]", QT_TRANSLATE_NOOP("Commands", "Renew it again"),
     makePause<PauseCommand::Direction::Resume>},
    {"remove", "NAME [--revoke[=all]] [--yes]", QT_TRANSLATE_NOOP("Commands", "Forget a connection"),
     make<RemoveCommand>},
    {"deliver add", "NAME KIND [...]", QT_TRANSLATE_NOOP("Commands", "Bring each new access token to a target"),
     make<DeliverAddCommand>},
    {"deliver list", "[NAME] [--json]", QT_TRANSLATE_NOOP("Commands", "Show where access tokens are brought"),
     make<DeliverListCommand>},
    {"deliver show", "NAME ID", QT_TRANSLATE_NOOP("Commands", "Show a delivery with its settings"),
     make<DeliverShowCommand>},
    {"deliver test", "NAME ID", QT_TRANSLATE_NOOP("Commands", "Try a target without changing what is there"),
     makeChange<DeliverChangeCommand::Change::Test>},
    {"deliver now", "NAME [ID]", QT_TRANSLATE_NOOP("Commands", "Deliver the access token now"),
     makeChange<DeliverChangeCommand::Change::Now>},
    {"deliver pause", "NAME ID", QT_TRANSLATE_NOOP("Commands", "Stop delivering to a target"),
     makeChange<DeliverChangeCommand::Change::Pause>},
    {"deliver resume", "NAME ID", QT_TRANSLATE_NOOP("Commands", "Deliver to it again"),
     makeChange<DeliverChangeCommand::Change::Resume>},
    {"deliver remove", "NAME ID [--erase | --keep]", QT_TRANSLATE_NOOP("Commands", "Forget a delivery"),
     make<DeliverRemoveCommand>},
    {"alert add", "KIND --to WHO [...]", QT_TRANSLATE_NOOP("Commands", "Tell somebody when a person is needed"),
     make<AlertAddCommand>},
    {"alert list", "[--json]", QT_TRANSLATE_NOOP("Commands", "Show who is told"), make<AlertListCommand>},
    {"alert test", "ID", QT_TRANSLATE_NOOP("Commands", "Send a test"),
     makeAlertChange<AlertChangeCommand::Change::Test>},
    {"alert calendar", "[NAME...]",
     QT_TRANSLATE_NOOP("Commands", "Print a calendar of everything that ends on a known day"),
     make<AlertCalendarCommand>},
    {"alert pause", "ID [FOR]", QT_TRANSLATE_NOOP("Commands", "Send nothing for a while"), make<AlertPauseCommand>},
    {"alert resume", "ID", QT_TRANSLATE_NOOP("Commands", "Send again"),
     makeAlertChange<AlertChangeCommand::Change::Resume>},
    {"alert remove", "ID", QT_TRANSLATE_NOOP("Commands", "Forget an alert"),
     makeAlertChange<AlertChangeCommand::Change::Remove>},
    {"heartbeat add", "URL [NAME...]",
     QT_TRANSLATE_NOOP("Commands", "Call an address while all is well, so that silence is noticed"),
     make<HeartbeatAddCommand>},
    {"heartbeat list", "[--json]", QT_TRANSLATE_NOOP("Commands", "Show the addresses that are called"),
     make<HeartbeatListCommand>},
    {"heartbeat pause", "URL", QT_TRANSLATE_NOOP("Commands", "Do not call an address for now"),
     makeHeartbeatChange<HeartbeatChangeCommand::Change::Pause>},
    {"heartbeat resume", "URL", QT_TRANSLATE_NOOP("Commands", "Call it again"),
     makeHeartbeatChange<HeartbeatChangeCommand::Change::Resume>},
    {"heartbeat remove", "URL", QT_TRANSLATE_NOOP("Commands", "Call an address no more"),
     makeHeartbeatChange<HeartbeatChangeCommand::Change::Remove>},
    {"job add", "JOB --with NAME... [...] -- COMMAND",
     QT_TRANSLATE_NOOP("Commands", "Run a command with access tokens, by schedule or after each renewal"),
     make<JobAddCommand>},
    {"job list", "[--json]", QT_TRANSLATE_NOOP("Commands", "Show the sync jobs"), make<JobListCommand>},
    {"job run", "JOB [--follow]", QT_TRANSLATE_NOOP("Commands", "Run a job now"), make<JobRunCommand>},
    {"job log", "JOB [RUN]", QT_TRANSLATE_NOOP("Commands", "Show the runs of a job, or one of them with its output"),
     make<JobLogCommand>},
    {"job pause", "JOB", QT_TRANSLATE_NOOP("Commands", "Do not run a job by itself"),
     makeJobChange<JobChangeCommand::Change::Pause>},
    {"job resume", "JOB", QT_TRANSLATE_NOOP("Commands", "Run it by itself again"),
     makeJobChange<JobChangeCommand::Change::Resume>},
    {"job remove", "JOB", QT_TRANSLATE_NOOP("Commands", "Forget a job and its history"),
     makeJobChange<JobChangeCommand::Change::Remove>},
    {"endpoint show", "[--json]", QT_TRANSLATE_NOOP("Commands", "Show the local HTTP endpoint and who may ask it"),
     make<EndpointCommand>},
    {"endpoint enable", "[--port P]",
     QT_TRANSLATE_NOOP("Commands", "Give tokens to programs of this computer over HTTP"), make<EndpointEnableCommand>},
    {"endpoint disable", "", QT_TRANSLATE_NOOP("Commands", "Turn the local HTTP endpoint off"),
     make<EndpointDisableCommand>},
    {"endpoint key", "add CONSUMER NAME... | list | remove CONSUMER",
     QT_TRANSLATE_NOOP("Commands", "Keys of programs for the local HTTP endpoint"), make<EndpointKeyCommand>},
    {"endpoint sign-in", "NAME [--device]",
     QT_TRANSLATE_NOOP("Commands", "Make a page on which a person signs in with a browser"),
     make<EndpointSignInCommand>},
    {"endpoint google", "NAME | --off",
     QT_TRANSLATE_NOOP("Commands", "Give a token to every program that asks as for Google's metadata server"),
     make<EndpointGoogleCommand>},
    {"metrics add", "KIND --path FILE [--id ID]",
     QT_TRANSLATE_NOOP("Commands", "Keep a file for node_exporter or Checkmk up to date"), make<MetricsAddCommand>},
    {"metrics list", "[--json]", QT_TRANSLATE_NOOP("Commands", "Show the files for monitoring"),
     make<MetricsListCommand>},
    {"metrics remove", "ID", QT_TRANSLATE_NOOP("Commands", "Stop writing such a file, and remove it"),
     make<MetricsRemoveCommand>},
    {"export", "[NAME...] [--secrets | --move] [--output FILE]",
     QT_TRANSLATE_NOOP("Commands", "Print the settings of connections, or write a package with their secrets"),
     make<ExportCommand>},
    {"import", "FILE [--again]", QT_TRANSLATE_NOOP("Commands", "Add connections from such a file"),
     make<ImportCommand>},
    {"handover", "[NAME...] [--output FILE]",
     QT_TRANSLATE_NOOP("Commands", "Print a sheet for whoever inherits the connections, without secrets"),
     make<HandoverCommand>},
    {"init", "[--key-source SOURCE] [--key-file FILE]",
     QT_TRANSLATE_NOOP("Commands", "Choose where a new profile keeps its key"), make<InitCommand>},
    {"key move", "--to SOURCE [--key-file FILE]", QT_TRANSLATE_NOOP("Commands", "Keep the profile key somewhere else"),
     make<KeyMoveCommand>},
    {"key unlock", "", QT_TRANSLATE_NOOP("Commands", "Enter the passphrase that the profile key is sealed under"),
     make<KeyUnlockCommand>},
    {"proxy", "[system | none | ADDRESS]",
     QT_TRANSLATE_NOOP("Commands", "Show or choose the proxy of connections that have none of their own"),
     make<ProxyCommand>},
    {"serve", "", QT_TRANSLATE_NOOP("Commands", "Be the background worker, in the foreground"), make<ServeCommand>},
    {"service install", "[--system [--run-as USER]] [--root DIR]",
     QT_TRANSLATE_NOOP("Commands", "Let systemd keep the background worker running"), make<ServiceInstallCommand>},
    {"service remove", "[--system [--run-as USER]] [--root DIR]",
     QT_TRANSLATE_NOOP("Commands", "Stop that, and remove the unit"), make<ServiceRemoveCommand>},
    {"service status", "[--system [--run-as USER]] [--json]",
     QT_TRANSLATE_NOOP("Commands", "Show the unit that keeps it running"), make<ServiceStatusCommand>},
    {"stop", "", QT_TRANSLATE_NOOP("Commands", "End the background worker"), make<StopCommand>},
    {"doctor", "[--json] [--live NAME] [--bundle FILE]",
     QT_TRANSLATE_NOOP("Commands", "Look for what is wrong, and say what to do"), make<DoctorCommand>},
};

} // namespace

std::span<const CommandEntry> allCommands()
{
    return entries;
}

bool isCommandGroup(const QString& word)
{
    return std::ranges::any_of(entries, [&](const CommandEntry& entry) {
        return QLatin1StringView(entry.name).startsWith(QString(word + u' '));
    });
}

const CommandEntry* findCommand(const QString& name)
{
    for (const CommandEntry& entry : entries) {
        if (name == QLatin1StringView(entry.name))
            return &entry;
    }
    return nullptr;
}

} // namespace evergrant::cli
