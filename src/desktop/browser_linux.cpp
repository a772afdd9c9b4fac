// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/browser.h"

#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <unistd.h>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

/// Qt starts xdg-open and does not look at how it ends, so a sign-in would wait for a browser that never came.
void openInBrowser(const QUrl& url, const std::function<void()>& failed)
{
    const QString program = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (program.isEmpty()) {
        if (!QDesktopServices::openUrl(url))
            failed();
        return;
    }
    // Without an owner: xdg-open may last as long as the browser, which outlives this program.
    auto* process = new QProcess;
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setChildProcessModifier([] { setsid(); }); // Ctrl+C in a terminal does not end the browser
    QObject::connect(process, &QProcess::finished, process,
                     [process, failed](int exitCode, QProcess::ExitStatus status) {
                         process->deleteLater();
                         if (status != QProcess::NormalExit || exitCode != 0)
                             failed();
                     });
    QObject::connect(process, &QProcess::errorOccurred, process, [process, failed](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) // all others are followed by finished()
            return;
        process->deleteLater();
        failed();
    });
    process->start(program, {url.toString(QUrl::FullyEncoded)});
}

namespace {

struct KnownBrowser
{
    QLatin1StringView id, name;
    QLatin1StringView programs; ///< by the names that packages give it; the first that is there counts
    QLatin1StringView privateOption;
};

constexpr KnownBrowser knownBrowsers[]{
    {"firefox"_L1, "Firefox"_L1, "firefox firefox-esr"_L1, "--private-window"_L1},
    {"chromium"_L1, "Chromium"_L1, "chromium chromium-browser"_L1, "--incognito"_L1},
    {"chrome"_L1, "Google Chrome"_L1, "google-chrome google-chrome-stable"_L1, "--incognito"_L1},
    {"edge"_L1, "Microsoft Edge"_L1, "microsoft-edge microsoft-edge-stable"_L1, "--inprivate"_L1},
    {"brave"_L1, "Brave"_L1, "brave-browser brave"_L1, "--incognito"_L1},
    {"vivaldi"_L1, "Vivaldi"_L1, "vivaldi vivaldi-stable"_L1, "--incognito"_L1},
    {"librewolf"_L1, "LibreWolf"_L1, "librewolf"_L1, "--private-window"_L1},
};

} // namespace

QList<BrowserProgram> browsersHere()
{
    QList<BrowserProgram> found;
    for (const KnownBrowser& known : knownBrowsers) {
        for (const QString& program : QString(known.programs).split(u' ')) {
            const QString path = QStandardPaths::findExecutable(program);
            if (path.isEmpty())
                continue;
            found.append({known.id, known.name, path, known.privateOption});
            break;
        }
    }
    return found;
}

bool openWith(const BrowserProgram& browser, const QUrl& url, bool privately)
{
    QProcess process;
    process.setProgram(browser.path);
    QStringList arguments{url.toString(QUrl::FullyEncoded)};
    if (privately)
        arguments.prepend(browser.privateOption);
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

} // namespace evergrant
