// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/jobs/outputreader.h"

#include <QPointer>

namespace evergrant {

OutputReader::OutputReader(link::WorkerLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link)
{
}

void OutputReader::read(const QString& job, qint64 run)
{
    m_reading = std::make_unique<QObject>();
    m_next = {job, run, 0, true};
    readOn();
}

void OutputReader::stop()
{
    m_reading.reset();
}

void OutputReader::readOn()
{
    m_link.ask<api::JobOutputPart>(m_next, m_reading.get(), [this](const Result<api::JobOutputPart::Answer>& part) {
        if (!part) {
            Q_EMIT failed(part.error().message);
            return;
        }
        m_next.from = part->next;
        const bool isLast = part->isLast;
        const QPointer<QObject> reading(m_reading.get());
        if (!part->text.isEmpty())
            Q_EMIT wrote(part->text);
        if (!reading || reading != m_reading.get()) // another run was asked for meanwhile
            return;
        if (isLast)
            Q_EMIT ended();
        else
            readOn();
    });
}

} // namespace evergrant
