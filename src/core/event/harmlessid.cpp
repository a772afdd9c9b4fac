// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event/harmlessid.h"

#include <QStringList>
#include <QUuid>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

bool isHarmlessId(const QString& key, const QString& value)
{
    constexpr qsizetype uuidSize = 36, fingerprintSize = 8;
    static const QStringList uuids{u"attempt"_s, u"grant"_s, u"connection_id"_s};
    if (uuids.contains(key))
        return value.size() == uuidSize && !QUuid::fromString(value).isNull();
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return key == "fingerprint"_L1 && value.size() == fingerprintSize && std::ranges::all_of(value, isHex);
}

} // namespace evergrant
