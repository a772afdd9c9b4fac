// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopoptions.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QCommandLineOption desktopProfileOption()
{
    return {u"profile"_s, QCoreApplication::tr("Folder that holds all state."), u"DIR"_s};
}

QCommandLineOption desktopTrayOption()
{
    return {u"tray"_s, QCoreApplication::tr("Start in the tray, without a window.")};
}

QCommandLineOption desktopLoginOption()
{
    return {u"at-login"_s, QCoreApplication::tr("For the start of a session: without a window, and not at all for "
                                                "those who have never added a connection.")};
}

QCommandLineOption desktopSupportOption()
{
    return {u"support"_s, QCoreApplication::tr("Show everything and change nothing.")};
}

QList<QCommandLineOption> desktopOptions()
{
    return {desktopProfileOption(), desktopTrayOption(), desktopLoginOption(), desktopSupportOption()};
}

} // namespace evergrant
