// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

void Params::expected(QLatin1StringView field, const QString& what)
{
    if (!m_error)
        m_error = Error{ErrorKind::Usage, u"bad-request"_s, u"%1: expected %2."_s.arg(field, what)};
}

QString Params::text(QLatin1StringView field)
{
    const auto value = m_object.value(field);
    if (!value.isUndefined() && !value.isString())
        expected(field, u"a text"_s);
    return value.toString();
}

QString Params::requiredText(QLatin1StringView field)
{
    const auto value = text(field);
    if (value.isEmpty())
        expected(field, u"a text that is not empty"_s);
    return value;
}

Secret Params::secret(QLatin1StringView field)
{
    return Secret::take(text(field).toUtf8());
}

bool Params::flag(QLatin1StringView field)
{
    const auto value = m_object.value(field);
    if (!value.isUndefined() && !value.isBool())
        expected(field, u"true or false"_s);
    return value.toBool();
}

qint64 Params::number(QLatin1StringView field, qint64 absent, qint64 least, qint64 most)
{
    const auto value = m_object.value(field);
    if (value.isUndefined())
        return absent;
    const double number = value.toDouble(-1e300);
    if (!value.isDouble() || number < double(least) || number > double(most)) {
        expected(field, u"a number from %1 to %2"_s.arg(least).arg(most));
        return absent;
    }
    return qint64(number);
}

QStringList Params::texts(QLatin1StringView field)
{
    const auto value = m_object.value(field);
    if (!value.isUndefined() && !value.isArray())
        expected(field, u"a list of texts"_s);
    QStringList list;
    const auto array = value.toArray();
    for (const auto& item : array) {
        if (!item.isString())
            expected(field, u"a list of texts"_s);
        list << item.toString();
    }
    return list;
}

QMap<QString, QString> Params::textMap(QLatin1StringView field)
{
    const auto value = m_object.value(field);
    if (!value.isUndefined() && !value.isObject())
        expected(field, u"an object of texts"_s);
    QMap<QString, QString> map;
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            expected(field, u"an object of texts"_s);
        map.insert(it.key(), it.value().toString());
    }
    return map;
}

} // namespace evergrant
