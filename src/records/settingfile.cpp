// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/settingfile.h"

#include "core/system/smallfile.h"
#include "records/durablefile.h"
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace evergrant {

namespace {

constexpr qint64 largest = 4096;

} // namespace

bool SettingFile::exists() const
{
    return !m_path.isEmpty() && QFileInfo::exists(m_path);
}

QJsonObject SettingFile::readAll() const
{
    const auto content = exists() ? readSmallFile(m_path, largest) : QByteArray();
    return QJsonDocument::fromJson(content.value_or(QByteArray())).object();
}

QJsonValue SettingFile::read() const
{
    const QJsonObject object = readAll();
    const auto found = object.constFind(m_field);
    return found == object.constEnd() ? QJsonValue(QJsonValue::Undefined) : *found;
}

Result<void> SettingFile::write(const QJsonValue& value) const
{
    return writeAll({{m_field, value}});
}

Result<void> SettingFile::writeAll(const QJsonObject& object) const
{
    return writeDurably(m_path, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace evergrant
