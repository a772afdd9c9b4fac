// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/provider/providerpreset_object.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QString pointerStep(const QString& key)
{
    QString step = key.left(80);
    step.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return u'/' + step;
}

QString pointerStep(qsizetype index)
{
    return u'/' + QString::number(index);
}

void PresetReading::complain(const QString& at, const QString& expected)
{
    if (!isFine())
        return;
    pointer = at;
    complaint = expected;
}

PresetObject::PresetObject(PresetReading& reading, const QJsonValue& value, const QString& pointer,
                           const QString& prefix)
    : m_reading(reading)
    , m_object(value.toObject())
    , m_pointer(pointer)
    , m_prefix(prefix)
{
    if (!value.isObject() && !value.isUndefined())
        m_reading.complain(pointer, PresetTr::tr("an object is expected"));
}

QJsonValue PresetObject::value(const QString& name, bool required)
{
    m_asked.append(name);
    m_reading.fields.append(m_prefix + name);
    check(name, !required || m_object.contains(name), PresetTr::tr("this field is missing"));
    return m_object.value(name);
}

QString PresetObject::text(const QString& name, bool required)
{
    const auto given = value(name, required);
    check(name, given.isUndefined() || (given.isString() && (!required || !given.toString().isEmpty())),
          PresetTr::tr("a text is expected"));
    return given.toString();
}

bool PresetObject::flag(const QString& name, bool otherwise)
{
    const auto given = value(name);
    check(name, given.isUndefined() || given.isBool(), PresetTr::tr("true or false is expected"));
    return given.toBool(otherwise);
}

int PresetObject::number(const QString& name, int least, int most)
{
    const auto given = value(name);
    const double number = given.toDouble();
    const bool fits = given.isDouble() && number == std::floor(number) && number >= least && number <= most;
    check(name, given.isUndefined() || fits,
          PresetTr::tr("a whole number from %1 to %2 is expected").arg(least).arg(most));
    return given.isUndefined() || !fits ? 0 : given.toInt();
}

QStringList PresetObject::texts(const QString& name, bool required)
{
    const auto given = value(name, required);
    const auto items = given.toArray();
    check(name, given.isUndefined() || (given.isArray() && (!required || !items.isEmpty())),
          PresetTr::tr("a list of texts is expected"));
    QStringList result;
    for (const auto& item : items) {
        checkBelow(name, pointerStep(result.size()), item.isString(), PresetTr::tr("a text is expected"));
        checkBelow(name, pointerStep(result.size()), !result.contains(item.toString()),
                   PresetTr::tr("it stands here a second time"));
        result.append(item.toString());
    }
    return result;
}

QList<qint64> PresetObject::numbers(const QString& name)
{
    const auto given = value(name);
    check(name, given.isUndefined() || given.isArray(), PresetTr::tr("a list of whole numbers is expected"));
    QList<qint64> result;
    const auto items = given.toArray();
    for (const auto& item : items) {
        const qint64 number = QJsonValue(item).toInteger();
        const bool fits = item.isDouble() && item.toDouble() == static_cast<double>(number) && number > 0;
        checkBelow(name, pointerStep(result.size()), fits, PresetTr::tr("a whole number above 0 is expected"));
        result.append(number);
    }
    return result;
}

QMap<QString, QString> PresetObject::map(const QString& name)
{
    const auto given = value(name);
    check(name, given.isUndefined() || given.isObject(), PresetTr::tr("an object is expected"));
    const auto object = given.toObject();
    QMap<QString, QString> result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        checkBelow(name, pointerStep(it.key()), it->isString(), PresetTr::tr("a text is expected"));
        result.insert(it.key(), it->toString());
    }
    return result;
}

QJsonArray PresetObject::objects(const QString& name)
{
    const auto given = value(name);
    check(name, given.isUndefined() || given.isArray(), PresetTr::tr("a list of objects is expected"));
    return given.toArray();
}

PresetObject PresetObject::object(const QString& name)
{
    return {m_reading, value(name), pointerTo(name), m_prefix + name + u'.'};
}

PresetObject PresetObject::item(const QString& name, const QJsonArray& items, qsizetype index) const
{
    // Past the end: nothing of it is given, which tells what the fields of an item are.
    const QJsonValue value = index < items.size() ? items.at(index) : QJsonValue(QJsonValue::Undefined);
    return {m_reading, value, pointerTo(name) + pointerStep(index), m_prefix + name + u'.'};
}

PresetObject PresetObject::entry(const QString& name, const QString& key, const QJsonValue& value) const
{
    return {m_reading, value, pointerTo(name) + pointerStep(key), m_prefix + name + u'.'};
}

void PresetObject::check(const QString& name, bool fine, const QString& expected)
{
    checkBelow(name, {}, fine, expected);
}

void PresetObject::checkBelow(const QString& name, const QString& below, bool fine, const QString& expected)
{
    if (!fine)
        m_reading.complain(pointerTo(name) + below, expected);
}

void PresetObject::checkUnknown()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it)
        check(it.key(), m_asked.contains(it.key()), PresetTr::tr("this field is not known"));
}

} // namespace evergrant
