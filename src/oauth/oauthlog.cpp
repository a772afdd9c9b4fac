// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/oauthlog.h"

namespace evergrant {

Q_LOGGING_CATEGORY(oauthLog, "evergrant.oauth", QtWarningMsg)

namespace {

QLoggingCategory::CategoryFilter otherFilter = nullptr;

// A filter, not a rule: the environment overrides rules, and a filter has the last word.
void filterNetworkAuth(QLoggingCategory* category)
{
    if (otherFilter)
        otherFilter(category);
    if (!QByteArrayView(category->categoryName()).startsWith("qt.networkauth"))
        return;
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
        category->setEnabled(type, false);
}

} // namespace

void silenceNetworkAuthLogging()
{
    const auto previous = QLoggingCategory::installFilter(filterNetworkAuth);
    if (previous != filterNetworkAuth)
        otherFilter = previous;
}

} // namespace evergrant
