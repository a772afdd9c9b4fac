// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include <functional>
#include <memory>

namespace evergrant {

using EventReaderFactory = std::function<std::unique_ptr<EventReader>()>;

/// Opens the event log at the first read and again after a failed one: the worker makes the file when it starts, which
/// may be after the window, and puts a damaged one aside.
class LateEventReader : public EventReader
{
public:
    /// The factory may return null as long as there is no log.
    explicit LateEventReader(EventReaderFactory open);

    Result<QList<Event>> read(const EventFilter& filter) override;

private:
    EventReaderFactory m_open;
    std::unique_ptr<EventReader> m_reader;
};

} // namespace evergrant
