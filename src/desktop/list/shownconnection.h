// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connectionview.h"

namespace evergrant {

/// A connection as the worker describes it to windows.
struct ShownConnection : api::ConnectionView
{
    ShownConnection() = default;
    /// Without the commands that texts name where the window has a button.
    explicit ShownConnection(const api::ConnectionView& view);

    /// Whether the client secret, if there is one, stays good when this setting is corrected.
    bool keepsSecret(const Correction& proposed) const;
    /// What people call it: its title, else the provider's name.
    QString shownTitle() const { return title.isEmpty() ? providerName : title; }
    bool isStatic() const { return grantType == QStringLiteral("static"); }
    QString errorMessage() const { return lastError ? lastError->message : QString(); } ///< of the last failure
    api::ProbeOutcome lastProbe() const { return probe.value_or(api::ProbeOutcome()); }
    bool operator==(const ShownConnection&) const = default;
};

/// Renewing fails, and integrations get no token any more. Not in a state that is not known here.
bool isNotWorking(const ShownConnection& view);

/// The groups of the list, in the order in which they are shown. Unknown: of all, while there is no worker.
enum class Section { NeedsYou, NotWorking, Watch, Fine, Unknown };
Section sectionOf(const ShownConnection& view);

} // namespace evergrant
