// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/memoryreturn.h"
#include "app/terminationsignals.h"
#include "app/workerapplication.h"
#include "core/system/coredumps.h"
#include "core/system/descriptorlimit.h"
#include "core/system/sessionbus.h"
#include "core/system/systemclock.h"
#include "core/text/language.h"
#include "link/workerlauncher.h"
#include "machine/servicenotifier.h"
#include "oauth/oauthlog.h"
#include <QCoreApplication>
#include <cstdio>
#include <sys/stat.h>

using namespace evergrant;

namespace {

/// Nothing that this process writes is for others, and a crash leaves no memory image with secrets behind.
void protectSecrets()
{
    umask(0077);
    CoreDumps::forbid();
}

QCoro::Task<> run(WorkerApplication* worker, ServiceNotifier* service, std::optional<int> readyDescriptor,
                  int* exitCode)
{
    const auto started = co_await worker->start();
    link::reportReadiness(readyDescriptor.value_or(-1), started);
    if (started) {
        service->ready();
        co_return;
    }
    std::fprintf(stderr, "evergrant: %s\n", qUtf8Printable(started.error().message));
    *exitCode = 1;
    QCoreApplication::exit(*exitCode);
}

} // namespace

int main(int argc, char** argv)
{
    protectSecrets();
    shareOneHeap();
    raiseDescriptorLimit();
    findSessionBus(); // the keychain may be there
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("evergrant"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EVERGRANT_VERSION));
    silenceNetworkAuthLogging();
    TextLanguage language(TextLanguage::QtTexts::English);
    language.use({}); // until the profile is known, and what it has kept
    auto options = parseWorkerOptions(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "evergrant: %s\n", qUtf8Printable(options.error().message));
        return 2;
    }
    SystemClock clock;
    ServiceNotifier service(clock);
    options->service = {service.isListenedTo(), service.watchdog()};
    WorkerApplication worker(*options, language);
    QObject::connect(&worker, &WorkerApplication::stopping, &application, [&service] { service.stopping(); });
    const TerminationSignals signals([&worker] { worker.stop(); }, nullptr);
    int failure = 0;
    QMetaObject::invokeMethod(
        &application, [&] { run(&worker, &service, options->readyDescriptor, &failure); }, Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    return failure != 0 ? failure : code;
}
