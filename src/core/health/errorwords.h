// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/health.h"

namespace evergrant {

/// "at 06:48" (same day), "tomorrow 06:48", "Wed 22:10": clockText() inside a sentence.
QString momentText(const QDateTime& when, const QDateTime& now);

/// Says what the last error of a connection was. Pure.
class ErrorWords
{
public:
    /// `provider`: its name; may be empty. All outlive it.
    ErrorWords(const LastError& error, const QString& provider, const QDateTime& now);

    /// What happened, and when. `otherwise` is said when nothing is known about it.
    QString cause(const QString& otherwise) const;
    QString shortCause() const; ///< "provider did not answer, last tried 14:02"
    /// Foreign text as a sentence on one line.
    static QString sentence(const QString& text);

private:
    QString causeAtProvider() const;

    const LastError& m_error;
    const QString& m_name;
    const QDateTime& m_now;
    QString m_provider; ///< at the beginning of a sentence
};

} // namespace evergrant
