// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopoptions.h"
#include "app/terminationsignals.h"
#include "core/system/coredumps.h"
#include "core/system/systemclock.h"
#include "core/text/language.h"
#include "desktop/browser.h"
#include "desktop/desktopapplication.h"
#include "desktop/singleinstance.h"
#include "link/client.h"
#include "link/readonlylink.h"
#include "link/workerlauncher.h"
#include "machine/applicationservice.h"
#include "machine/dbusnotifier.h"
#include "records/eventlogreader.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;

namespace {

struct Options
{
    QString profileDir;
    DesktopApplication::StartMode startMode = DesktopApplication::StartMode::Window;
    bool support = false;

    bool isNeeded() const { return startMode != DesktopApplication::StartMode::Hidden || hasEverHadConnections(); }

    /// Any of the files counts that the worker can read connections from.
    bool hasEverHadConnections() const
    {
        const QString path = profileDir + u"/connections.json"_s;
        return QFileInfo::exists(path) || QFileInfo::exists(path + u".previous"_s) ||
               QFileInfo::exists(path + u".changes"_s);
    }
};

Options readOptions(QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::tr("Keeps OAuth 2 grants alive for unattended integrations."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(desktopOptions());
    parser.process(application);
    using StartMode = DesktopApplication::StartMode;
    const StartMode startMode = parser.isSet(desktopLoginOption())  ? StartMode::Hidden
                                : parser.isSet(desktopTrayOption()) ? StartMode::Tray
                                                                    : StartMode::Window;
    return {link::profileDirectory(parser.value(desktopProfileOption())), startMode,
            parser.isSet(desktopSupportOption())};
}

/// Whether this is what the desktop starts: the usual profile, and not the window that only shows.
bool isUsual(const Options& options)
{
    return options.profileDir == link::profileDirectory({}) && !qEnvironmentVariableIsSet("EVERGRANT_PROFILE") &&
           !options.support;
}

/// An entry starts the usual profile, so a window of another one does not offer it.
std::optional<Autostart> autostart(const Options& options)
{
    return isUsual(options) ? Autostart::ofThisSystem(QCoreApplication::applicationFilePath()) : std::nullopt;
}

/// Client secrets are typed into this program: a crash leaves no memory image behind, and its files are private.
void protectSecrets()
{
    umask(0077);
    CoreDumps::forbid();
}

} // namespace

int main(int argc, char** argv)
{
    protectSecrets();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"evergrant"_s);
    QApplication::setApplicationDisplayName(u"Evergrant"_s);
    QApplication::setApplicationVersion(QStringLiteral(EVERGRANT_VERSION));
    QGuiApplication::setDesktopFileName(u"org.evergrant.Evergrant"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    TextLanguage language(TextLanguage::QtTexts::Translated);
    language.use({}); // until the profile is known, and what was chosen in it
    const Options options = readOptions(application);
    if (!options.isNeeded())
        return 0;

    SingleInstance instance(options.profileDir);
    // Whoever only looks may do so beside the person's own window.
    if (!options.support && !instance.claim())
        return 0;

    SystemClock clock;
    link::WorkerLauncher launcher(clock);
    link::LinkClient client({.profileDir = options.profileDir,
                             .autostart = !options.support,
                             .stay = !options.support,
                             .reconnect = true,
                             .paths = {}},
                            clock, &launcher);
    link::ReadOnlyLink readOnly(client);
    DbusNotifier notifier(clock);
    DesktopApplication desktop({
        .link = options.support ? static_cast<link::WorkerLink&>(readOnly) : client,
        .clock = clock,
        .openEvents = [&] { return std::make_unique<SqliteEventReader>(options.profileDir + u"/events.db"_s); },
        .openUrl = openInBrowser,
        .profileDir = options.profileDir,
        .notifier = &notifier,
        .startWorkerAgain = [&client] { client.connectToWorker(); },
        .support = options.support,
        .autostart = autostart(options),
        .language = &language,
    });
    QObject::connect(&instance, &SingleInstance::raiseWanted, &desktop, &DesktopApplication::raise);
    ApplicationService service(clock);
    QObject::connect(&service, &ApplicationService::activated, &desktop, &DesktopApplication::raise);
    if (isUsual(options))
        service.start();
    // Not quit(), which asks every window first.
    QObject::connect(&desktop, &DesktopApplication::quitRequested, &application, [] { QCoreApplication::exit(0); });
    const TerminationSignals signals([] { QCoreApplication::quit(); }, &application);
    desktop.start(options.startMode);
    return QApplication::exec();
}
