// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/granttexts.h"

#include "desktop/settings/settingtexts.h"

namespace evergrant {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

QString GrantTexts::choice(const QString& grant)
{
    if (grant == "device"_L1)
        return tr("A person signs in once, on a phone or another computer (with a code)");
    if (grant == "client-credentials"_L1)
        return tr("No person: the application itself (client secret or certificate)");
    if (grant == "jwt-bearer"_L1)
        return tr("No person: a service account (key file)");
    if (grant == "static"_L1)
        return tr("No person: an API key");
    return tr("A person signs in once, in the browser on this computer");
}

QString GrantTexts::kind(const QString& grant)
{
    if (grant == "device"_L1)
        return tr("a person, with a code");
    if (grant == "client-credentials"_L1)
        return tr("the application itself");
    if (grant == "jwt-bearer"_L1)
        return tr("a service account");
    if (grant == "static"_L1)
        return tr("an API key");
    return tr("a person, in the browser");
}

QString GrantTexts::credential(const QString& grant)
{
    return grant == "static"_L1 ? tr("API key") : tr("Access token");
}

bool GrantTexts::isKeyOnly(const QString& grant)
{
    return grant == "client-credentials"_L1 || grant == "jwt-bearer"_L1 || grant == "static"_L1;
}

QString GrantTexts::checkLine(const ShownConnection& view, const QDateTime& now)
{
    if (!view.probedAt.isValid())
        return tr("Not checked yet.");
    const std::chrono::seconds ago(view.probedAt.secsTo(now));
    const QString when = ago < 1min ? tr("just now") : tr("%1 ago").arg(durationText(ago));
    const auto probe = view.lastProbe();
    if (probe.result == ProbeReport::Result::Works)
        return view.account.isEmpty() ? tr("Checked %1: works.").arg(when)
                                      : tr("Checked %1: works, account “%2”.").arg(when, view.account);
    if (probe.result == ProbeReport::Result::Unknown && !probe.message.isEmpty())
        return SettingTexts::withLabels(probe.message); // nothing was asked
    return tr("Checked %1: %2")
        .arg(when, probe.message.isEmpty() ? tr("nothing was found out.") : SettingTexts::withLabels(probe.message));
}

} // namespace evergrant
