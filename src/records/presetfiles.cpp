// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/presetfiles.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

Result<ProviderPreset> readPreset(const QFileInfo& info)
{
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Failed, u"preset-unreadable"_s, u"%1: %2"_s.arg(info.filePath(), file.errorString()));
    return parseProviderPreset(file.readAll(), info.fileName());
}

} // namespace

Result<Presets> loadPresets(const QString& profileDir)
{
    Presets presets;
    const auto own = QDir(u":/providers"_s).entryInfoList({u"*.json"_s}, QDir::Files);
    for (const auto& info : own) {
        const auto preset = readPreset(info);
        if (!preset)
            return tl::unexpected(preset.error());
        presets.byId.insert(preset->id, *preset);
    }
    const auto users = QDir(profileDir + u"/providers"_s).entryInfoList({u"*.json"_s}, QDir::Files);
    for (const auto& info : users) {
        const auto preset = readPreset(info);
        if (preset)
            presets.byId.insert(preset->id, *preset);
        else
            presets.warnings << preset.error().message;
    }
    return presets;
}

} // namespace evergrant
