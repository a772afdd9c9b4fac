// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/shownconnection.h"

#include "desktop/settings/settingtexts.h"

namespace evergrant {

ShownConnection::ShownConnection(const api::ConnectionView& view)
    : api::ConnectionView(view)
{
    detail = SettingTexts::withoutCommand(detail, correction);
    if (lastError)
        lastError->message = SettingTexts::withoutCommand(lastError->message, correction);
}

bool ShownConnection::keepsSecret(const Correction& proposed) const
{
    return !hasClientSecret || SettingTexts::isSameServer(settings.value(proposed.setting), proposed.value);
}

bool isNotWorking(const ShownConnection& view)
{
    if (!view.unknownState.isEmpty())
        return false;
    const bool fails = view.health == Health::Degraded || view.health == Health::AtRisk;
    return fails && !view.usable;
}

Section sectionOf(const ShownConnection& view)
{
    if (view.needsHuman)
        return Section::NeedsYou;
    if (isNotWorking(view))
        return Section::NotWorking;
    switch (view.health) {
    case Health::NeverAuthorized:
    case Health::NeedsAuthorization:
    case Health::Misconfigured:
        return Section::NeedsYou;
    case Health::Degraded:
    case Health::AtRisk:
    case Health::StoreLocked:
    case Health::Paused:
        return Section::Watch;
    case Health::Healthy:
        // It works, but there is something to do before it ends.
        return view.action == Action::None ? Section::Fine : Section::Watch;
    case Health::Refreshing:
        break;
    }
    return Section::Fine;
}

} // namespace evergrant
