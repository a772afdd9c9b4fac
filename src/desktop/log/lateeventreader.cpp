// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/log/lateeventreader.h"

#include <QCoreApplication>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

LateEventReader::LateEventReader(EventReaderFactory open)
    : m_open(std::move(open))
{
}

Result<QList<Event>> LateEventReader::read(const EventFilter& filter)
{
    if (!m_reader)
        m_reader = m_open();
    if (!m_reader)
        return fail(ErrorKind::Failed, u"event-log-unreadable"_s,
                    QCoreApplication::translate("evergrant::LateEventReader", "There is no log yet."));
    Result<QList<Event>> events = m_reader->read(filter);
    if (!events)
        m_reader.reset();
    return events;
}

} // namespace evergrant
