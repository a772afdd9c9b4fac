// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace evergrant::e2e {

/// Searches for secrets in anything: as they are, and as base64 (at any offset), base64url, hex, percent-encoded, form-
/// encoded and UTF-16. Pieces count too: twelve characters in a row of any of these forms.
class CanarySearch
{
public:
    void add(const QString& kind, const QByteArray& secret); ///< at least 16 bytes, else it is ignored
    qsizetype size() const { return m_size; }

    /// What is in it, such as "refresh token as base64"; never the secret itself.
    QStringList in(const QByteArray& content) const;
    /// The same for every file below `folders`, each with its path; links are not followed, sockets and pipes left out.
    QStringList inFiles(const QStringList& folders) const;

private:
    void addForm(const QString& description, const QByteArray& form, int width);

    static constexpr int Narrow = 12, Wide = 24; ///< pieces; the wide ones are of forms with two bytes a character
    QHash<QByteArray, QString> m_narrow, m_wide;
    qsizetype m_size = 0;
};

} // namespace evergrant::e2e
