// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <optional>

namespace evergrant {

/// Reads the params of a request field by field. The first field of a wrong type is remembered as the error, so that
/// handlers read all they need and then ask once.
class Params
{
public:
    explicit Params(const QJsonObject& object)
        : m_object(object)
    {
    }

    bool has(QLatin1StringView field) const { return m_object.contains(field); }
    QString text(QLatin1StringView field);         ///< empty when absent
    QString requiredText(QLatin1StringView field); ///< an error when absent or empty
    Secret secret(QLatin1StringView field);
    bool flag(QLatin1StringView field);
    qint64 number(QLatin1StringView field, qint64 absent, qint64 least, qint64 most);
    QStringList texts(QLatin1StringView field);
    QMap<QString, QString> textMap(QLatin1StringView field);

    /// Usage "bad-request", naming the field and what was expected.
    const std::optional<Error>& error() const { return m_error; }
    tl::unexpected<Error> refusal() const { return tl::unexpected(*m_error); }

private:
    void expected(QLatin1StringView field, const QString& what);

    QJsonObject m_object;
    std::optional<Error> m_error;
};

} // namespace evergrant
