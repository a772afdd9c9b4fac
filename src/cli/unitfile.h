// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QByteArray>
#include <QString>

namespace evergrant::cli {

/// What a unit of packaging/ is made for. Paths are absolute.
struct UnitPurpose
{
    QString program; ///< the evergrant that it starts
    QString profile; ///< of the user's unit, where it is not the default one; empty: the default one
};

/// One of the packaged units, made for `purpose`, with a first line that says where it comes from. Errors: Usage
/// "unit-path", for a path with a quotation mark, a backslash or a control character.
Result<QByteArray> unitText(const QString& unitName, const UnitPurpose& purpose);

/// Whether "evergrant service install" has written this.
bool isInstalledUnit(const QByteArray& text);

/// Writes a unit and its folder; as it is there is fine, too. Errors: Failed "unit-not-ours" where another unit of this
/// name is there; "unit-unwritable".
Result<void> writeUnit(const QString& path, const QByteArray& text);
/// Removes one that was written so; the answer says whether it was there. Errors: as of writeUnit().
Result<bool> removeUnit(const QString& path);

} // namespace evergrant::cli
