// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/log/logexport.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr int pageSize = 1000; // the most that a reader gives at once

} // namespace

LogExport::LogExport(EventReader& reader, const EventFilter& filter, const QString& path, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
    , m_filter(filter)
    , m_form(path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? ExportForm::Csv : ExportForm::JsonLines)
    , m_file(path)
{
    m_filter.limit = pageSize;
    m_filter.beforeId = 0;
    m_filter.newestFirst = true;
}

void LogExport::begin()
{
    const bool isOpen = m_file.open(QIODevice::WriteOnly);
    QMetaObject::invokeMethod(
        this,
        [this, isOpen] {
            if (!isOpen)
                return end(m_file.errorString());
            m_file.write(exportHeader(m_form));
            writePage();
        },
        Qt::QueuedConnection);
}

void LogExport::writePage()
{
    const Result<QList<Event>> page = m_reader.read(m_filter);
    if (!page)
        return end(page.error().message);
    for (const Event& event : *page)
        m_file.write(exportLine(event, m_form));
    m_lines += page->size();
    if (page->size() < pageSize)
        return end(m_file.commit() ? QString() : m_file.errorString());
    m_filter.beforeId = page->last().id;
    QMetaObject::invokeMethod(this, &LogExport::writePage, Qt::QueuedConnection);
}

void LogExport::end(const QString& error)
{
    Q_EMIT finished(m_lines, error);
}

} // namespace evergrant
