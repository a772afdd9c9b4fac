// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/text/language.h"

namespace evergrant {

/// The language of the worker's texts, which are mails and notifications, too, when no client is there. It is the one
/// of the window that was opened last, kept in the profile as worker.json: {"language"}. Without that it is the
/// system's.
class WorkerLanguage
{
public:
    /// `texts` outlives it.
    explicit WorkerLanguage(TextLanguage& texts)
        : m_texts(texts)
    {
    }

    /// Uses the one that is kept in `file`, if that can be read.
    void open(const QString& file);
    /// A window has it. Unknown ones are ignored, which a newer window may have.
    /// Returns whether texts are others from now on.
    bool use(const QString& code);
    /// Whether use() could keep it in the file. Errors: those of writeDurably().
    const Result<void>& kept() const { return m_kept; }

private:
    TextLanguage& m_texts;
    QString m_file, m_code; ///< m_code: what the file says
    Result<void> m_kept;
};

} // namespace evergrant
