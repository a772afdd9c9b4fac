// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/job.h"
#include "link/workerlink.h"
#include <QObject>
#include <memory>

namespace evergrant {

/// Reads what one run has written, part by part, and follows it while it goes on writing.
class OutputReader : public QObject
{
    Q_OBJECT

public:
    /// `link` outlives the reader.
    explicit OutputReader(link::WorkerLink& link, QObject* parent = nullptr);

    /// From the beginning; what was read before is read no further.
    void read(const QString& job, qint64 run);
    void stop();

Q_SIGNALS:
    void wrote(const QString& text);
    void ended();
    void failed(const QString& message); ///< nothing follows

private:
    void readOn();

    link::WorkerLink& m_link;
    api::JobOutputPart::Params m_next;
    std::unique_ptr<QObject> m_reading; ///< answers to a request go with it
};

} // namespace evergrant
