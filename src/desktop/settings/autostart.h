// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QStringList>

namespace evergrant {

/// Whether Evergrant starts when this person logs in: an entry in a folder that the desktop looks into (Desktop
/// Application Autostart Specification of freedesktop.org). A file of the person's goes before one for all of the
/// computer.
class Autostart
{
public:
    /// `program`: the absolute path of what is started. `personal`: the folder of the person's entries; `common`: those
    /// for all.
    Autostart(QString program, QString personal, QStringList common);
    /// As this system has them; no value where the system has no such folders.
    static std::optional<Autostart> ofThisSystem(const QString& program);

    bool isOn() const;
    /// Writes or removes the person's entry.
    Result<void> set(bool on) const;

private:
    bool isOnForAll() const;

    QString m_program, m_personal;
    QStringList m_common;
};

} // namespace evergrant
