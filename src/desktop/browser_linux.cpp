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

} // namespace evergrant
