// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deliverlistcommand.h"

#include "cli/deliveryview.h"
#include "cli/options.h"

namespace evergrant::cli {

void DeliverListCommand::setup(Options& options)
{
    options.text("NAME", m_name, tr("The connection's name; default: all"));
    options.flag("--json", m_json, tr("Print JSON"));
}

Result<void> DeliverListCommand::check()
{
    return m_name.isEmpty() ? Result<void>() : checkNames({m_name});
}

void DeliverListCommand::begin()
{
    ask<api::DeliverList>({m_name}, [this](const api::DeliverList::Answer& answer) {
        if (m_json) {
            if (printJson(answer))
                finish(ExitCode::Done);
            return;
        }
        const bool isEmpty = std::ranges::all_of(
            answer.connections, [](const auto& connection) { return connection.deliveries.isEmpty(); });
        if (isEmpty) {
            say(tr("Nothing is delivered yet. Add a target with \"evergrant deliver add\"."));
            finish(ExitCode::Done);
        } else if (print(deliveryTable(answer.connections, console().showsColours()).toUtf8())) {
            finish(ExitCode::Done);
        }
    });
}

void DeliverShowCommand::setup(Options& options)
{
    options.name(m_name);
    options.text("ID", m_id, tr("The delivery's id"), Options::Needed::Yes);
}

Result<void> DeliverShowCommand::check()
{
    return checkNames({m_name});
}

void DeliverShowCommand::begin()
{
    ask<api::DeliverShow>({m_name, m_id}, [this](const api::DeliveryView& delivery) {
        if (print(deliveryText(m_name, delivery, context().clock.now()).toUtf8()))
            finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
