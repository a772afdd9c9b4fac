// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/localhostname.h"

#include "engine/waiting.h"
#include <QCoreApplication>
#include <QHostInfo>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::api {

QCoro::Task<bool> localhostResolves(Clock* clock)
{
    const auto found = std::make_shared<QPromise<bool>>();
    found->start();
    QHostInfo::lookupHost(u"localhost"_s, qApp, [found](const QHostInfo& info) {
        found->addResult(!info.addresses().isEmpty());
        found->finish();
    });
    const auto answer = co_await withinLimit(clock, found->future(), 2s);
    co_return answer.value_or(false);
}

QString localhostWarning()
{
    return QCoreApplication::translate(
        "LocalhostName",
        "This computer does not resolve the name localhost, so the browser may not come back after the sign-in. "
        "Add the line “127.0.0.1 localhost” to /etc/hosts.");
}

} // namespace evergrant::api
