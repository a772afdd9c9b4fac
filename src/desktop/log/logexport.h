// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/eventexport.h"
#include <QObject>
#include <QSaveFile>

namespace evergrant {

/// Writes the events that a filter lets through to a file, newest first, page by page, so that a log of a million lines
/// does not hold up the window. A file that is there is replaced as a whole or not at all. Use it once.
class LogExport : public QObject
{
    Q_OBJECT

public:
    /// CSV where `path` ends in ".csv", else JSON lines. `reader` outlives it.
    LogExport(EventReader& reader, const EventFilter& filter, const QString& path, QObject* parent = nullptr);

    void begin(); ///< finished() follows, later, unless this is destroyed before: then there is no file

Q_SIGNALS:
    /// `error` is empty where all is written.
    void finished(qint64 lines, const QString& error);

private:
    void writePage();
    void end(const QString& error);

    EventReader& m_reader;
    EventFilter m_filter;
    ExportForm m_form;
    QSaveFile m_file;
    qint64 m_lines = 0;
};

} // namespace evergrant
