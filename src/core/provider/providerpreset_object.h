// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>
#include <initializer_list>
#include <utility>

namespace evergrant {

/// The texts of all complaints about presets.
struct PresetTr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ProviderPreset)
};

/// One step of a JSON pointer (RFC 6901) with its slash. Keys are what strangers wrote, so long ones are cut.
QString pointerStep(const QString& key);
QString pointerStep(qsizetype index);

/// What all objects of one preset share: the first complaint, and the names of all fields that were asked for.
struct PresetReading
{
    QString pointer, complaint; ///< of the first complaint; no complaint: the preset is fine
    QStringList fields;

    void complain(const QString& at, const QString& expected);
    bool isFine() const { return complaint.isEmpty(); }
};

/// An object of the preset. Each field is asked for by name; what nobody asked for is unknown, see checkUnknown().
class PresetObject
{
public:
    /// `pointer` says where it is, `prefix` what its fields are called in the list of fields, such as "redirect.".
    PresetObject(PresetReading& reading, const QJsonValue& value, const QString& pointer, const QString& prefix);

    bool has(const QString& name) const { return m_object.contains(name); }
    QString pointerTo(const QString& name) const { return m_pointer + pointerStep(name); }
    PresetReading& reading() { return m_reading; }

    QJsonValue value(const QString& name, bool required = false);
    QString text(const QString& name, bool required = false);
    bool flag(const QString& name, bool otherwise);
    int number(const QString& name, int least, int most); ///< 0: not given
    QStringList texts(const QString& name, bool required = false);
    QList<qint64> numbers(const QString& name);
    QMap<QString, QString> map(const QString& name);
    QJsonArray objects(const QString& name);  ///< the items are not checked yet
    PresetObject object(const QString& name); ///< empty if it is not given
    PresetObject item(const QString& name, const QJsonArray& items, qsizetype index) const;
    /// One value of the object `name`, whose keys are no fields.
    PresetObject entry(const QString& name, const QString& key, const QJsonValue& value) const;

    /// A text that must be one of the words that `fromWord` knows.
    template <typename Value, typename FromWord>
    void word(const QString& name, Value& target, const FromWord& fromWord, bool required = false)
    {
        const QString given = text(name, required);
        if (given.isEmpty())
            return;
        if (const auto value = fromWord(given))
            target = *value;
        else
            check(name, false, value.error().message);
    }

    void check(const QString& name, bool fine, const QString& expected);
    /// The same about something inside of the field: `below` is a pointer from there.
    void checkBelow(const QString& name, const QString& below, bool fine, const QString& expected);
    void checkUnknown();

private:
    PresetReading& m_reading;
    QJsonObject m_object;
    QString m_pointer, m_prefix;
    QStringList m_asked;
};

template <typename Value>
auto oneOf(std::initializer_list<std::pair<QString, Value>> words)
{
    return [words = QList<std::pair<QString, Value>>(words)](const QString& given) -> Result<Value> {
        QStringList known;
        for (const auto& [word, value] : words) {
            if (word == given)
                return value;
            known.append(word);
        }
        return fail(ErrorKind::Usage, QStringLiteral("unknown-word"),
                    PresetTr::tr("one of %1 is expected").arg(known.join(QStringLiteral(", "))));
    };
}

} // namespace evergrant
