// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/text/language.h"
#include "records/settingfile.h"
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

namespace evergrant {

/// The language of the worker's texts, which are mails and notifications, too, when no client is there. It is the one
/// of the window that was opened last, kept in the profile as worker.json: {"language"}. Without that it is the
/// system's.
///
/// What is stored with a translated text in it stays as it was written: events of the log, why a provider refused a
/// renewal, and what it says of the end of a sign-in. Each has its new language from the next time on, and the name of
/// a service in messages, which ClientConfig holds, from the next start or change of the connection on.
class WorkerLanguage : public QObject
{
    Q_OBJECT

public:
    /// `texts` outlives it.
    explicit WorkerLanguage(TextLanguage& texts, QObject* parent = nullptr);

    /// Uses the one that is kept in `file`, if that can be read.
    void open(const QString& file);
    /// A window has it. Unknown ones are ignored, which a newer window may have. The file is written in a thread of its
    /// own; of several that come meanwhile the last one is kept.
    /// Returns whether texts are others from now on.
    bool use(const QString& code);
    bool isWriting() const { return m_isWriting; }
    /// Ends as soon as nothing is being written. Of what is being written when this object ends, no more is heard, but
    /// it is waited for.
    QFuture<void> settled() const;

Q_SIGNALS:
    /// Errors: those of writeDurably(). The texts have their language nevertheless, until the worker ends.
    void notKept(const evergrant::Error& error);

private:
    void write();
    void written();

    TextLanguage& m_texts;
    SettingFile m_file;
    QString m_code;        ///< what the file says, or is to say
    QString m_writtenCode; ///< what was written last, or is being written
    bool m_isWriting = false;
    QPromise<void> m_settled; ///< of what is being written
    QFutureWatcher<Result<void>> m_writing;
    QThreadPool m_thread; ///< ends before all others
};

} // namespace evergrant
