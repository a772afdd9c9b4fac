// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deliverchangecommand.h"

#include "cli/deliveryview.h"
#include "cli/options.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void DeliverChangeCommand::setup(Options& options)
{
    options.name(m_name);
    if (m_change == Change::Now)
        options.text("ID", m_id, tr("The delivery's id; default: all that are not paused"));
    else
        options.text("ID", m_id, tr("The delivery's id"), Options::Needed::Yes);
}

Result<void> DeliverChangeCommand::check()
{
    return checkNames({m_name});
}

void DeliverChangeCommand::begin()
{
    const auto changed = [this](const DeliveryStatus& delivery) {
        say(deliverySentence(delivery));
        finish(ExitCode::Done);
    };
    switch (m_change) {
    case Change::Test:
        ask<api::DeliverTest>({m_name, m_id}, [this](const api::DeliverTest::Answer& answer) {
            say(answer.message);
            finish(ExitCode::Done);
        });
        break;
    case Change::Now:
        ask<api::DeliverNow>({m_name, m_id},
                             [this](const api::DeliverNow::Answer& answer) { tried(answer.deliveries); });
        break;
    case Change::Pause:
        ask<api::DeliverPause>({m_name, m_id}, changed);
        break;
    case Change::Resume:
        ask<api::DeliverResume>({m_name, m_id}, changed);
        break;
    }
}

void DeliverChangeCommand::tried(const QList<DeliveryStatus>& deliveries)
{
    for (const DeliveryStatus& delivery : deliveries)
        say(u"%1: %2"_s.arg(delivery.id, deliverySentence(delivery)));
    if (deliveries.isEmpty())
        say(tr("All deliveries of %1 are paused.").arg(m_name));
    const bool failed = std::ranges::any_of(
        deliveries, [](const DeliveryStatus& delivery) { return delivery.state == DeliveryHealth::Failing; });
    finish(failed ? ExitCode::Failed : ExitCode::Done);
}

} // namespace evergrant::cli
