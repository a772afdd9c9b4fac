// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QJsonObject>

namespace evergrant {

/// One setting of a profile, in a small file of its own: {"FIELD": value}. A value, for any thread.
class SettingFile
{
public:
    SettingFile() = default;
    SettingFile(const QString& path, QLatin1StringView field)
        : m_path(path)
        , m_field(field)
    {
    }

    const QString& path() const { return m_path; }
    bool exists() const;
    /// Waits for the disk, up to 4 kB. Undefined where there is no file, or it cannot be understood.
    QJsonValue read() const;
    /// All fields, where there are others beside it.
    QJsonObject readAll() const;
    Result<void> writeAll(const QJsonObject& object) const;
    /// Durably; waits for the disk. Errors: those of writeDurably().
    Result<void> write(const QJsonValue& value) const;

private:
    QString m_path;
    QLatin1StringView m_field;
};

} // namespace evergrant
